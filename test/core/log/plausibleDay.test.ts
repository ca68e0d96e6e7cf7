import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { outcomeReader } from '../../../src/core/log/outcomeReading.ts';
import { readLogFile } from '../../../src/core/log/readLogFile.ts';
import { onlyEntry } from '../problems.ts';

/** The day of the interview of a file, read in 2026; empty where it stays in doubt. */
const dayOf = (date: string, path = 'a.md', more = '', year: number | undefined = 2026) => {
  const text = `---\ncompany: Acme\ndate: ${date}\n${more}---\n`;
  const today = year === undefined ? undefined : new Temporal.PlainDate(year, 11, 19);
  const { value } = onlyEntry(readLogFile(path, text, outcomeReader(), today)).date ?? {};
  return value
    ? `${value.date}${value.time ? `T${value.time.toString({ smallestUnit: 'minute' })}` : ''}`
    : '';
};

describe('a day in doubt, read in 2026', () => {
  for (const [written, day] of [
    ['Fri 20 Nov, 4pm', '2026-11-20T16:00'],
    ['Tue 24 Nov 1.30', '2026-11-24T13:30'],
    ['Thurs 26 Nov', '2026-11-26'],
    ['Nov 20 (Fri) 10:00', '2026-11-20T10:00'],
    ['Di, 24.11.', '2026-11-24'],
    ['11月24日(火) 14:00', '2026-11-24T14:00'],
    ['Sat 2 Jan', '2027-01-02'],
    ['Thu 2 Jan', '2025-01-02'],
    ['Thu 5/11 16:00', '2026-11-05T16:00'],
    ['Thurs 3/12', '2026-12-03'],
    ['19/11/26', '2026-11-19'],
    ['19.11.26', '2026-11-19'],
    ['11/19/26 2pm', '2026-11-19T14:00'],
    ['Fri 4 Dec 8.30am zoom', '2026-12-04T08:30'],
    ['Thu 19 Nov, phone', '2026-11-19'],
    ['2026-11-24 zoom', '2026-11-24'],
  ] as const)
    it(`is in the only year, or the only order, that is left: ${written}`, () => {
      assert.equal(dayOf(written), day);
    });

  for (const written of [
    '20 Nov',
    '11/10/26',
    'Fri 21 Nov 1999',
    'Sun 27 Nov',
    'Mon 11/10',
    'Tue 1/12',
    'Fri 4 Dec moved',
    'Fri 4 Dec or Mon 7 Dec call',
    '4 Dec zoom',
    'Fri 4 Dec zoom with Kim Park',
  ] as const)
    it(`stays in doubt: ${written}`, () => {
      assert.equal(dayOf(written), '');
    });

  it('is that of the name of its file', () => {
    assert.equal(dayOf('10/11/26', '2026-11-10 Acme.md'), '2026-11-10');
    assert.equal(dayOf('10/11/26', '2026-10-11 Acme.md'), '2026-10-11');
    assert.equal(dayOf('10/11/26', '2026-11-12 Acme.md'), '');
  });

  it('is not far from the other days of its file', () => {
    assert.equal(dayOf('Mon 27 Nov', 'a.md', 'outcome-since: 2026-12-02\n'), '');
    assert.equal(dayOf('Fri 27 Nov', 'a.md', 'outcome-since: 2026-12-02\n'), '2026-11-27');
  });

  it('is decided by nothing where nobody says in which year', () => {
    const text = '---\ncompany: Acme\ndate: Fri 20 Nov\n---\n';
    assert.equal(onlyEntry(readLogFile('a.md', text, outcomeReader())).date, undefined);
  });
});
