// Lines in the notes of one interview that tell of another with the same company.
import assert from 'node:assert/strict';
import { evaluate } from '../../../src/core/index.ts';
import { contextAt, filesOf } from '../logOf.ts';

/** The lines of a note of an interview on 17 November that are told of. */
function toldIn(body: string, date = '2026-11-17T13:30'): readonly string[] {
  const text = `---\ncompany: Acme\ndate: ${date}\nwith: Carla Ruiz\noutcome: waiting\n---\n${body}`;
  const { findings } = evaluate(filesOf({ 'acme.md': text }), contextAt('2026-11-30T09:00'));
  return findings
    .filter(({ code }) => code === 'interview-not-read')
    .map(({ range }) => text.slice(range.start, range.end));
}

const told: readonly string[] = [
  '**phone call 11/10** w/ Tammy Voss from recruiting, maybe 20 min',
  '11/19 phone w/ Priya Raman in HR, 3 in the afternoon',
  'Mon 9 Nov: screening with Tammy Voss',
  '- 9 Nov 2026 first interview with Tammy Voss, HR',
  'Zoom, 9 November, w/ Tammy',
  '9 Nov Telefonat mit Frau Voss',
];

const others: readonly string[] = [
  // The interview itself.
  '**the real one 11/17** on site w/ Carla',
  '17 Nov, on site with Carla, an hour',
  // What came of it, letters, plans.
  '11/24 Tammy called. They want me.',
  '24 Nov call with Tammy: the offer stands',
  'thanked Tammy 11/18, email, with the spreadsheet',
  '11/19 emailed Priya a thank you',
  'Will ring with feedback by 24 Nov',
  'They work with Siemens since 9 Nov 2019',
  'On 9 Nov I read up on pumps with Rob',
  '- 11/2 of the team call with Berlin',
];

describe('lines in the notes of an interview that tell of another', () => {
  for (const line of told) it(`are told of: ${line}`, () => assert.deepEqual(toldIn(`\n${line}\n`), [line]));

  for (const line of others) it(`are not these: ${line}`, () => assert.deepEqual(toldIn(`\n${line}\n`), []));

  it('are told of where the day of the interview cannot be read', () => {
    assert.deepEqual(toldIn('\n11/19 phone w/ Priya Raman\n', 'Thurs 12/3 7:45am'), [
      '11/19 phone w/ Priya Raman',
    ]);
    assert.deepEqual(toldIn('\n12/3 phone w/ Priya Raman\n', 'Thurs 12/3 7:45am'), []);
  });
});
