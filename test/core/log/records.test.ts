import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { outcomeReader } from '../../../src/core/log/outcomeReading.ts';
import { readLogFile } from '../../../src/core/log/readLogFile.ts';
import { recordValues } from '../../../src/core/log/records.ts';
import { onlyEntry, problemsOf } from '../problems.ts';

/** The records of an entry as `letter to what`, and the dates that were found bad. */
function read(followUps: string) {
  const text = `---\ncompany: Northwind\ndate: 2026-11-02\noutcome: waiting\nfollow-ups: ${followUps}\n---\n`;
  const file = readLogFile('a.md', text, outcomeReader());
  return {
    records: onlyEntry(file).records.map(({ letter, to, sent, waived, snoozed, replied, file }) =>
      Object.entries({ letter, to, sent, waived, snoozed, replied, file })
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name} ${value}`)
        .join(', '),
    ),
    problems: problemsOf(file).map(({ code }) => code),
  };
}

const cases: readonly (readonly [
  written: string,
  records: readonly string[],
  problems?: readonly string[],
])[] = [
  ['', []],
  ['[]', []],
  ['2026-11-03', ['letter thank-you, sent 2026-11-03']],
  ['soon', [], ['date-invalid']],
  ['[2026-11-03, {replied: 2026-11-05}]', ['letter thank-you, sent 2026-11-03', 'replied 2026-11-05']],
  [
    '{letter: Thank you, to: Dana, sent: 2026-11-03, file: letters/a.md, mood: good}',
    ['letter thank-you, to Dana, sent 2026-11-03, file letters/a.md'],
  ],
  ['{letter: check_in, sent: yes}', ['letter check-in, sent unknown']],
  ['{letter: check-in, sent: TRUE}', ['letter check-in, sent unknown']],
  ['{letter: check-in, sent: yesterday}', ['letter check-in'], ['date-invalid']],
  ['{letter: check-in, sent: no}', ['letter check-in']],
  ['{letter: check-in, sent: [2026-11-03]}', ['letter check-in']],
  ['{letter: check-in, sent: none}', ['letter check-in']],
  ['TBD', []],
  ['{letter: check-in, waived: they called}', ['letter check-in, waived they called']],
  ['{letter: check-in, snoozed: 2026-12-01}', ['letter check-in, snoozed 2026-12-01']],
  ['{Sent: 2026-11-03}', ['sent 2026-11-03']],
  [
    '{thank-you: 2026-11-03, Check in: 2026-11-10}',
    ['letter thank-you, sent 2026-11-03', 'letter check-in, sent 2026-11-10'],
  ],
  ['{thank-you: yes, check-in: no}', ['letter thank-you, sent unknown']],
  ['{thank-you: 3/11/2026}', [], ['date-ambiguous']],
  // Fields of their own.
  ['\nthank_you_sent: 2026-11-03', ['letter thank-you, sent 2026-11-03']],
  ['\nThank You Sent: yes', ['letter thank-you, sent unknown']],
  ['\nthankYouSent: true', ['letter thank-you, sent unknown']],
  ['\nthank-you-note: ✅', ['letter thank-you, sent unknown']],
  ['\nthank_you_sent:', []],
  ['\nthank_you_sent: no', []],
  ['\nthank_you_sent: N/A', []],
  ['\nthank_you_sent: 3/11/2026', [], ['date-ambiguous']],
  [
    '2026-11-03\nfollow_up_sent: 2026-11-10',
    ['letter thank-you, sent 2026-11-03', 'letter check-in, sent 2026-11-10'],
  ],
];

describe('records of follow-ups', () => {
  for (const [written, records, problems = []] of cases) {
    it(`reads ${written === '' ? 'nothing' : written}`, () =>
      assert.deepEqual(read(written), { records, problems }));
  }

  it('are written with what they have to say, on one line', () => {
    const sent = Temporal.PlainDate.from('2026-11-20');
    assert.deepEqual(recordValues({ letter: 'thank-you', to: undefined, sent, file: 'letters/a.md' }), [
      ['letter', 'thank-you'],
      ['sent', '2026-11-20'],
      ['file', 'letters/a.md'],
    ]);
    assert.deepEqual(recordValues({ letter: 'check-in', to: ' ', waived: ' they\n called \t again ' }), [
      ['letter', 'check-in'],
      ['waived', 'they called again'],
    ]);
  });
});

describe('a day of a record that stands elsewhere under a name', () => {
  it('is not offered to be changed there', () => {
    const text = '---\ncompany: A\ndate: &x\n  - Nov 19, 2026\nfollow-ups: *x\n---';
    assert.deepEqual(
      problemsOf(readLogFile('a.md', text, outcomeReader())).map(({ code, fixes }) => [code, fixes.length]),
      [
        ['date-format', 0],
        ['date-format', 0],
      ],
    );
  });
});

describe('a field of its own that says more than yes', () => {
  for (const written of ['yes weds', 'yes, the 20th, to Mark', 'done!', 'sent (late)'])
    it(`is a letter that went out: ${written}`, () => {
      const text = `---\ncompany: A\ndate: 2026-11-19\nthanked: ${written}\n---`;
      const file = readLogFile('a.md', text, outcomeReader());
      assert.deepEqual(
        onlyEntry(file).records.map(({ letter, sent }) => [letter, sent]),
        [['thank-you', 'unknown']],
      );
      assert.deepEqual(
        problemsOf(file).map(({ code }) => code),
        [],
      );
    });

  for (const written of ['no', 'not yet', 'sent? no', 'yes if I hear'])
    it(`is none: ${written}`, () => {
      const text = `---\ncompany: A\ndate: 2026-11-19\nthanked: ${written}\n---`;
      assert.deepEqual(onlyEntry(readLogFile('a.md', text, outcomeReader())).records, []);
    });
});
