import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { evaluate } from '../../../src/core/index.ts';
import { entriesIn } from '../../../src/core/log/logFile.ts';
import { outcomeReader } from '../../../src/core/log/outcomeReading.ts';
import { readLogFile } from '../../../src/core/log/readLogFile.ts';
import { writtenOutcome } from '../../../src/core/log/writtenOutcome.ts';
import { contextAt } from '../logOf.ts';

const today = Temporal.PlainDate.from('2026-12-01');
const front = '---\n\nkanban-plugin: basic\n\n---\n\n';

function readIn(cards: string): readonly string[] {
  return entriesIn(readLogFile('Board.md', front + cards, outcomeReader(), today)).map((entry) =>
    [
      entry.company?.value,
      entry.date?.value.date.toString(),
      entry.date?.value.time?.toString({ smallestUnit: 'minute' }) ?? '-',
      entry.interviewers.map(({ name }) => name).join(', '),
      writtenOutcome(entry) ?? '-',
    ].join(' | '),
  );
}

describe('cards of a board of applications', () => {
  for (const [name, cards, ...expected] of [
    [
      'lines of rounds below a card, the year by their weekdays',
      '## Talking\n\n- [ ] **Averill Bright** bridges, senior eng.\n\t1st: Tue 10 Nov w/ Moira Castellane 12:30 (lunch) ✔️ thanked\n\t2nd: **Thu 3 Dec** 9:00, Moira Castellane + Hugh Averill\n\t#hot\n',
      'Averill Bright | 2026-11-10 | 12:30 | Moira Castellane | advanced',
      'Averill Bright | 2026-12-03 | 09:00 | Moira Castellane, Hugh Averill | -',
    ],
    [
      'a talk in the line of the card, and a tag for what came of it',
      '## Applied\n\n## Dead\n\n- [x] **Loam Drainage** — 4 Nov 2026, Yusuf Erdogan. Hiring freeze came down 20 Nov. #rejected\n',
      'Loam Drainage | 2026-11-04 | - | Yusuf Erdogan | rejected',
    ],
    [
      'the only day of a card in a column of interviews',
      '## Applied\n\n## Interviewed\n\n- [ ] Fairline @{2026-11-20}<br>Greg Stone\n',
      'Fairline | 2026-11-20 | - | Greg Stone | waiting',
    ],
    [
      'the column',
      '## Applied\n\n## Rejected\n\n- [ ] Fairline, met Greg Stone 20 Nov 2026\n',
      'Fairline | 2026-11-20 | - | Greg Stone | rejected',
    ],
    [
      'days of other things',
      '## Applied\n\n- [ ] Dunmarrow Water, closes 2026-12-11\n- [ ] Torvik, applied 2026-11-02 via Sam Lee\n',
    ],
    ['a board of something else', '## To do\n\n- [ ] Roofers Ltd, Fri 20 Nov 10:00 w/ Greg Stone\n'],
  ] as const)
    it(`${expected.length === 0 ? 'are no interviews' : 'are read'}: ${name}`, () =>
      assert.deepEqual(readIn(cards).toSorted(), expected));

  it('are told of in a line elsewhere no more', () => {
    const text = `${front}## Applied\n\n## Interviewed\n\n- [ ] Fairline @{2026-11-20}<br>Greg Stone\n`;
    const { findings } = evaluate(
      [readLogFile('Jobs.md', text, outcomeReader(), today)],
      contextAt('2026-12-01T09:30'),
    );
    assert.ok(findings.every(({ code }) => code !== 'interview-not-read'));
  });
});
