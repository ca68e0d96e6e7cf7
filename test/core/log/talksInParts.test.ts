// Notes that tell of several talks about jobs, beside a log that holds other entries: each is told of, and the fixes make all of them interviews.
import assert from 'node:assert/strict';
import { applyEdits, editsOf, evaluate } from '../../../src/core/index.ts';
import { contextAt, filesOf } from '../logOf.ts';

const entry = '---\ncompany: Contoso\ndate: 2026-11-12\noutcome: rejected\noutcome-since: 2026-11-20\n---\n';

function evaluated(path: string, text: string) {
  const { findings, log } = evaluate(
    filesOf({ 'contoso.md': entry, [path]: text }),
    contextAt('2026-11-30T09:00'),
  );
  return {
    told: findings.filter(
      ({ code, path: of }) => of === path && /^interview-(?:not-read|unclear)$/.test(code),
    ),
    entries: log.entries.filter((one) => one.path === path),
  };
}

/** The interviews of a note once the first fix of each finding was made, one after the other. */
function afterFixes(path: string, text: string): readonly string[] {
  for (let fixed = text, count = 0; count < 6; count++) {
    const { told, entries } = evaluated(path, fixed);
    const fix = told.flatMap(({ fixes }) => fixes.slice(0, 1)).find(({ kind }) => kind === 'change');
    if (fix?.kind === 'change') fixed = applyEdits(fixed, editsOf(fixed, fix.changes) ?? []);
    else
      return entries.map(({ company, date, interviewers }) =>
        [
          company?.value,
          date?.value.date.toString(),
          date?.value.time?.toString({ smallestUnit: 'minute' }) ?? '',
          interviewers.map(({ name }) => name).join(', '),
        ].join(' | '),
      );
  }
  return ['the fixes do not end'];
}

const several: Readonly<
  Record<string, readonly [path: string, text: string, lines: readonly string[], made: readonly string[]]>
> = {
  'sections with a company each': [
    'jobs.md',
    '# jobs\n\n## Kirkgate Foods\nTues 10 Nov 2pm, Maureen Stubbs\n31k, shifts. thanked her weds\n\n## Bayline\nMon 16 Nov 9am zoom, w/ Trish Kolb\nAP clerk, 24/hr. second round w/ controller\n\n## Peak Physio\napplied 3 Nov\n',
    ['## Kirkgate Foods', '## Bayline'],
    ['Kirkgate Foods | 2026-11-10 | 14:00 | Maureen Stubbs', 'Bayline | 2026-11-16 | 09:00 | Trish Kolb'],
  ],
  'sections by weekday and number, some below a company': [
    'list.md',
    "# jobs\n\n## Kirkgate Foods — buyer\nThurs 12th, 2pm, at their office. Lachlan Veitch (PM)\n31k, shifts. asked why leaving\n\n## Bayline, clerk\n### zoom, Mon 16th 11am\nTrish Kolb, office manager. AP clerk\nthey'll let me know\n### in the room, Tues 24th 4.30\nTrish again, and Dan Pike, GM. second round. thanked both\n\n## Peak Physio\nWeds 25th, in her kitchen. offered it to me, 28k\n",
    ['## Kirkgate Foods', '### zoom', '### in the room', '## Peak Physio'],
    [
      'Bayline | 2026-11-16 | 11:00 | Trish Kolb',
      'Bayline | 2026-11-24 | 16:30 | Dan Pike',
      'Kirkgate Foods | 2026-11-12 | 14:00 | Lachlan Veitch',
      'Peak Physio | 2026-11-25 |  | ',
    ],
  ],
  'paragraphs with a company each': [
    'search.md',
    "Kirkgate Foods - Tues 10 Nov 2pm, w/ Maureen Stubbs. 31k, shifts. thanked her weds\n\nBayline - Mon 16 Nov 9am zoom, w/ Trish Kolb. AP clerk. they'll let me know\n\nPeak Physio - applied 3 Nov\n",
    ['Kirkgate Foods - Tues 10 Nov', 'Bayline - Mon 16 Nov 9am zoom'],
    ['Kirkgate Foods | 2026-11-10 | 14:00 | Maureen Stubbs', 'Bayline | 2026-11-16 | 09:00 | Trish Kolb'],
  ],
  'days as headings below a company': [
    'kirkgate.md',
    '# Kirkgate\n\n## 10 Nov, phone, Maureen Stubbs\n31k, shifts. thanked her weds\n\n## 20 Nov 2pm, on site\nMaureen, and Dan Pike (ops). asked why leaving\n',
    [],
    ['Kirkgate | 2026-11-10 |  | Maureen Stubbs', 'Kirkgate | 2026-11-20 | 14:00 | Maureen Stubbs, Dan Pike'],
  ],
};

const others: Readonly<Record<string, string>> = {
  'what one buys':
    '# notes\n\n## Festo\nTues 10 Nov 2pm w/ Paul Gaunt\nquote for valves. asked about volumes\n\n## Jobs\n45k, hybrid. sent CV. they will let me know\n',
  'the work that one has':
    '# Accounts\n\n## Harrow\nTues 10 Nov 2pm, Teams, w/ Jill Marsh\nasked about pricing. they will let me know. contract renewals\n\n## Bell\nWeds 11 Nov 3pm, phone, w/ Tom Reed\noffered 5% discount, thanked me\n',
  'places to live':
    '# flats\n\n## Mabgate Court\nThurs 12 Nov 2pm w/ Dave Hall\n950 pcm. 6 to see. will let me know\n\n## Elmwood\nFri 13 Nov 3pm w/ Jo Lamb\ndeposit. permanent. sent thanks\n',
  schools:
    "# schools\n\n## St Mary's\nTues 3 Nov 9.30 w/ Mrs Hill\nasked about lunches. decision in march\n\n## Holy Trinity\nWeds 4 Nov 9.30 w/ Mr Bell\nasked about reading. they'll let me know\n",
};

describe('notes that tell of several talks', () => {
  for (const [name, [path, text, lines, made]] of Object.entries(several)) {
    it(`are told of line by line: ${name}`, () =>
      assert.deepEqual(
        evaluated(path, text).told.map(({ range }, at) =>
          text.slice(range.start, range.end).slice(0, lines[at]?.length),
        ),
        lines,
      ));
    it(`become interviews by the fixes: ${name}`, () =>
      assert.deepEqual([...afterFixes(path, text)].toSorted(), [...made].toSorted()));
  }

  for (const [name, text] of Object.entries(others))
    it(`are not these: ${name}`, () => assert.deepEqual(evaluated('notes.md', text).told, []));
});
