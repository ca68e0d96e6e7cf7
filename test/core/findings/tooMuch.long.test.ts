import assert from 'node:assert/strict';
import { evaluate } from '../../../src/core/index.ts';
import { contextAt, filesOf } from '../logOf.ts';

const top = 'company: Northwind\noutcome: waiting\n';
const entry = (fields: string, notes = '') => `---\n${top}date: 2026-11-19T14:00\n${fields}---\n${notes}`;
const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join('');
const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);

/** What a text at most as long says, and what one that is longer by a part. */
const cases: readonly (readonly [
  what: string,
  most: number,
  text: (count: number) => string,
  said: RegExp,
  at: string,
])[] = [
  [
    'people',
    100,
    (count) => entry(`interviewers:\n${times(count, (index) => `  - Dana Okafor${index}\n`)}`),
    /^More than 100 people stand here/,
    'interviewers',
  ],
  [
    'records',
    500,
    (count) => entry(`follow-ups:\n${times(count, (index) => `  - ${day(index % 300)}\n`)}`),
    /^This file records more than 500 letters and answers/,
    '2026-01-01',
  ],
  [
    'headings with a day',
    500,
    (count) =>
      `---\n${top}---\n\n## Onsite (2026-11-19)\n\n${times(count - 1, (index) => `## Thoughts of ${day(index)}\n\n`)}`,
    /^This file has more than 500 headings/,
    'Thoughts of 2027-05-15',
  ],
  [
    'rows of companies',
    500,
    (count) =>
      `| Company | Interview | Status |\n|---|---|---|\n${times(count, (index) => `| Firm ${index} | ${day(index % 300)} | waiting |\n`)}`,
    /^The tables of this file have more than 500 rows/,
    '| Firm 0 |',
  ],
  [
    'notes with promises',
    666,
    (count) =>
      entry('interviewers: [Dana]\n', `\n## Promised\n\n${times(count, () => '- [ ] send the plan\n')}`),
    /^These notes are so long that no promise is read from here on/,
    '[ ]',
  ],
];

describe('more in one file than is read', () => {
  const unclearIn = (text: string) =>
    evaluate(filesOf({ 'a.md': text }), contextAt('2026-11-23T10:00')).findings.filter(
      ({ code }) => code === 'interview-unclear',
    );
  for (const [what, most, text, message, at] of cases)
    it(`is said of ${what}, once`, () => {
      assert.deepEqual(unclearIn(text(most)), []);
      const written = text(most + 1);
      const [finding, ...others] = unclearIn(written);
      assert.match(finding?.message ?? '', message);
      assert.ok(
        written.startsWith(at, finding?.range.start),
        written.slice(finding?.range.start).slice(0, 40),
      );
      assert.deepEqual(others, []);
    });

  it('says nothing of long notes in which all that is promised comes first', () => {
    const notes = `\n## Promised\n\n- [ ] send the plan\n\n## Highlights\n\n${'- they use *Rust*\n'.repeat(3000)}`;
    assert.deepEqual(unclearIn(entry('', notes)), []);
  });

  it('is told of items without a year, as often as is read', () => {
    const items = (count: number) =>
      times(count, (index) => `- (company:: Firm ${index}) (date:: 19 Nov) (with:: Kim Park)\n`);
    const said = unclearIn(items(600)).map(({ message }) => message);
    assert.equal(
      said.filter((message) => /^The tables of this file have more than 500 rows/.test(message)).length,
      1,
    );
    assert.equal(said.length, 501);
    assert.equal(unclearIn(items(500)).length, 500);
  });
});
