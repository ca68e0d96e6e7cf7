// Notes about one company with a heading for each day, as people keep them who write no front matter.
import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { buildLog } from '../../../src/core/log/log.ts';
import { outcomeReader } from '../../../src/core/log/outcomeReading.ts';
import { readLogFile } from '../../../src/core/log/readLogFile.ts';
import { writtenOutcome } from '../../../src/core/log/writtenOutcome.ts';

const today = Temporal.PlainDate.from('2026-12-01');

function readIn(
  path: string,
  text: string,
  others: Readonly<Record<string, string>> = {},
): readonly string[] {
  const files = Object.entries({ ...others, [path]: text });
  const log = buildLog(files.map(([name, body]) => readLogFile(name, body, outcomeReader(), today)));
  return log
    .entriesAt(path)
    .map((entry) =>
      [
        entry.company?.value,
        entry.role?.value ?? '-',
        entry.date?.value.date.toString(),
        entry.date?.value.time?.toString({ smallestUnit: 'minute' }) ?? '-',
        entry.interviewers.map(({ name }) => name).join(', '),
        writtenOutcome(entry) ?? '-',
        ...(entry.decisionBy ? [`hears ${entry.decisionBy.value}`] : []),
        ...(entry.offerBy ? [`answers ${entry.offerBy.value}`] : []),
        ...(entry.outcomeSince ? [`since ${entry.outcomeSince.value}`] : []),
      ].join(' | '),
    );
}

describe('a note called like its company with a heading for each day', () => {
  for (const [name, path, text, ...expected] of [
    [
      'rounds, the year by a weekday below',
      'delta-lending.md',
      '# Delta Lending\nCredit risk analyst, hybrid 3 days\n\n## 9 Nov, first chat\nPiet Visser, head of risk. Teams, 45min.\n\n## 13 Nov\nInvite for round two!!\n\n## 23 Nov – round two (11:00, at the office)\nPiet + Linda Radebe (CCO). I presented the deck.\nLinda: final call "by Friday 4 December".\n',
      'Delta Lending | Credit risk analyst | 2026-11-09 | - | Piet Visser | advanced',
      'Delta Lending | Credit risk analyst | 2026-11-23 | 11:00 | Piet Visser, Linda Radebe | -',
    ],
    [
      'an offer, and a day by which to answer it that was moved',
      'kest.md',
      '# Kest\nAnalyst, growth\n\n## 28 Oct\nScreen, Yusuf Davids\n\n## 26 Nov\nOFFER. 49k, answer by Wed 2 Dec COB\n\n## 30 Nov\nAsked for more time. Yusuf rang back himself - ok, Friday 4 Dec 12:00\n',
      'Kest | Analyst | 2026-10-28 | - | Yusuf Davids | offer | answers 2026-12-04 | since 2026-11-26',
    ],
    [
      'a no on a later day',
      'vinery.md',
      '# Vinery (wine people)\n\n## Tue 10 Nov\nInterview 10:00, Hannah Louw. asked why I leave.\n\n## 18 Nov\nNo. "Strong field".\n',
      'Vinery | - | 2026-11-10 | 10:00 | Hannah Louw | rejected | since 2026-11-18',
    ],
    [
      'a day by which one hears that was moved',
      'protea.md',
      "# Protea\nBI analyst, loyalty\n\n## 5 Nov\nInterview at HQ. Anna Coetsee + Simon Mabaso. Answer by the 20th they said\n\n## 20 Nov\nnothing\n\n## 25 Nov\nAnna wrote back: the exco slipped, they'll let me know by Wed 2 December.\n",
      'Protea | BI analyst | 2026-11-05 | - | Anna Coetsee, Simon Mabaso | - | hears 2026-12-02',
    ],
    [
      'one to come',
      'bay-logistics.md',
      '# Bay Logistics\ndata analyst, ops\n\n## 24 Nov\nRecruiter put me fwd\n\n## Wed 2 Dec, 14:00\nCraig Naidoo, ops director. In person, ask for him at gate 3\n',
      'Bay Logistics | data analyst | 2026-12-02 | 14:00 | Craig Naidoo | -',
    ],
  ] as const)
    it(`is read: ${name}`, () => assert.deepEqual(readIn(path, text), expected));

  const bare = '# Vinery\n\n## 10 Nov\nInterview 10:00, Hannah Louw. asked why I leave.\n';
  it('has its year from the interviews of other files', () => {
    const other = '---\ncompany: Acme\ndate: 2026-11-12\n---\n';
    assert.deepEqual(readIn('vinery.md', bare, { 'acme.md': other }), [
      'Vinery | - | 2026-11-10 | 10:00 | Hannah Louw | -',
    ]);
    assert.deepEqual(readIn('vinery.md', bare), []);
  });

  for (const [name, path, text] of [
    [
      'a customer',
      'acme.md',
      '# Acme\nHead of marketing is new\n\n## Tue 10 Nov 14:00\nCall with Kim Park (buyer). Renewal, discount, quote by Friday 4 December. they will let me know\n',
    ],
    [
      'those whom one interviews',
      'acme.md',
      '# Acme\nAccounts clerk, part-time\n\n## Tue 10 Nov 14:00 interview\nWith Kim Park. We interviewed three, one was strong. asked about notice\n',
    ],
    ['a doctor', 'dr-hale.md', '# Dr Hale\n\n## Tue 10 Nov 14:00\nDr Hale, checkup. back in March\n'],
    [
      'a page under another name',
      'notes.md',
      '# Vinery\n\n## Tue 10 Nov\nInterview 10:00, Hannah Louw. asked why I leave.\n',
    ],
    [
      'a person',
      'hannah-louw.md',
      '# Hannah Louw\nRecruiter\n\n## Tue 10 Nov 14:00\nCall with Hannah Louw, interview at Vinery discussed, salary 50k\n',
    ],
    [
      'a letter, a call and a plan',
      'vinery.md',
      '# Vinery\nData analyst, remote\n\n## Tue 10 Nov\nHannah Louw wrote, interview some day. salary 50k\n\n## Wed 11 Nov\nRang Hannah Louw, 14:00 booked\n',
    ],
  ] as const)
    it(`is not read: ${name}`, () => assert.deepEqual(readIn(path, text), []));
});
