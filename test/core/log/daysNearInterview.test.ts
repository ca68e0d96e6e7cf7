// A day without its year beside the day of the interview, in every field and record that takes one.
import assert from 'node:assert/strict';
import { evaluate } from '../../../src/core/index.ts';
import { contextAt, filesOf } from '../logOf.ts';

/** What stands beside `date: 2026-11-20`, what it is read as, and the code that says so. */
const rows: readonly (readonly [line: string, read: string, code: string])[] = [
  ['offer-by: 8 December', '2026-12-08', 'date-format'],
  ['offer-by: Tue 8 Dec', '2026-12-08', 'date-format'],
  ['decision-by: December 8th', '2026-12-08', 'date-format'],
  ['decision-by: 8. Dezember', '2026-12-08', 'date-format'],
  ['decision-by: 12月8日', '2026-12-08', 'date-format'],
  ['follow-up-by: 8 de diciembre', '2026-12-08', 'date-format'],
  ['follow-up-by: 2 January', '2027-01-02', 'date-format'],
  ['outcome-since: 27.11.', '2026-11-27', 'date-format'],
  ['follow-ups: [{ letter: thank-you, sent: 21 November }]', '2026-11-21', 'date-format'],
  ['follow-ups: [{ replied: Nov 23 }]', '2026-11-23', 'date-format'],
  // A number alone may be either, so it is asked.
  ['decision-by: 8/12', '2026-08-12 or 2026-12-08', 'date-ambiguous'],
  // Nothing tells a day of the interview itself from one of another year.
  ['date: 8 December', '', 'date-invalid'],
  ['offer-by: soon', '', 'date-invalid'],
  ['offer-by: 30 February', '', 'date-invalid'],
];

describe('a day near its interview', () => {
  for (const [line, read, code] of rows)
    it(`${line} is ${read === '' ? 'no day' : read}`, () => {
      const date = line.startsWith('date') ? '' : 'date: 2026-11-20\n';
      const text = `---\ncompany: Acme\n${date}outcome: offer\n${line}\n---\n`;
      const { findings } = evaluate(filesOf({ 'a.md': text }), contextAt('2026-12-01T09:00'));
      const found = findings.find((finding) => finding.code.startsWith('date-'));
      assert.equal(found?.code, code);
      assert.ok(found?.message.includes(read), found?.message);
    });
});
