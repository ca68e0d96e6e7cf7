// A date without a year where the rest of its file tells the year.
import assert from 'node:assert/strict';
import { applyEdits, editsOf, evaluate } from '../../../src/core/index.ts';
import { contextAt, filesOf } from '../logOf.ts';

/** The path, the front matter beside the company, and the date that the first fix writes. */
const rows: readonly (readonly [path: string, lines: string, date: string | undefined])[] = [
  ['a.md', 'date: 27 Nov\noutcome: Rejected (Sat 28/11/26)', '2026-11-27'],
  ['a.md', 'date: 27 Nov, 2pm\noutcome-since: 2026-12-02', '2026-11-27T14:00'],
  ['a.md', 'date: Nov 27\napplied: 3 November 2026', '2026-11-27'],
  ['a.md', 'date: 30 Dec\noutcome-since: 2027-01-04', '2026-12-30'],
  ['2026-11-27 phone.md', 'date: 27 Nov', '2026-11-27'],
  ['2026/acme.md', 'date: 27.11.', '2026-11-27'],
  ['a.md', 'date: 27 Nov\n---\n## Mail of 2026-11-20\n---', '2026-11-27'],
  // Nothing in the file tells it: the nearest one.
  ['a.md', 'date: 27 Nov', '2026-11-27'],
  ['2025 and 2026/acme.md', 'date: 27 Nov', '2026-11-27'],
  // The weekday says otherwise.
  ['a.md', 'date: Mon 27 Nov\noutcome-since: 2026-12-02', undefined],
];

describe('a date without a year', () => {
  for (const [path, lines, date] of rows)
    it(`${lines.replaceAll('\n', ', ')} in ${path}: ${date ?? 'nothing is offered'}`, () => {
      const text = `---\ncompany: Acme\n${lines}\n---\n`;
      const { findings } = evaluate(filesOf({ [path]: text }), contextAt('2026-11-29T09:00'));
      const found = findings.find(({ code }) => code === 'date-invalid');
      assert.match(found?.message ?? '', /it names no year/);
      const [fix, ...others] = found?.fixes ?? [];
      assert.deepEqual(others, []);
      const made = fix?.kind === 'change' ? applyEdits(text, editsOf(text, fix.changes) ?? []) : '';
      assert.equal(/^date: (.*)$/m.exec(made)?.[1]?.replaceAll('"', ''), date);
    });
});
