// Days that notes name for what comes next, as said on a day.
import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { timesIn } from '../../../src/core/notes/namedTimes.ts';

/** Said on Thursday 19 November 2026, where no other day is named. */
const daysOf = (text: string, from = '2026-11-19'): string =>
  timesIn(text, Temporal.PlainDate.from(from))
    .map(({ days }) => (days.length > 2 ? `${days[0]}..${days.at(-1)}` : days.join(' or ')))
    .join(', ');

const cases: readonly (readonly [text: string, days: string, from?: string])[] = [
  ['decide by 2026-12-04', '2026-12-04'],
  ['by the end of the month', '2026-11-30'],
  ['late january', '2027-01-31'],
  ['end of november', '2026-11-30'],
  ['early next month', '2026-12-01..2026-12-07'],
  ['beginning of december', '2026-12-01..2026-12-07'],
  ['first half of december', '2026-12-13..2026-12-15'],
  ['first half of the month', '2026-11-13..2026-11-15'],
  ['mid december', '2026-12-13..2026-12-16'],
  ['third week of december', '2026-12-21'],
  ['middle of the month', '2026-11-13..2026-11-16'],
  ['week of 7 december', '2026-12-11..2026-12-13'],
  ['week commencing december 7', '2026-12-11..2026-12-13'],
  ['week of the 30th', '2026-12-04..2026-12-06'],
  ['by friday 27 november', '2026-11-27'],
  ['on december 3rd', '2026-12-03'],
  ['on 3/12', '2027-03-12 or 2026-12-03'],
  ['on 12/12', '2026-12-12'],
  ['before the 25th', '2026-11-25'],
  ['before the 10th', '2026-12-10'],
  ['on the 31st', '2027-01-31', '2027-01-20'],
  ['on the 30th', '2027-03-30', '2027-01-31'],
  ['on the 39th', ''],
  ['on 30 february', ''],
  ['on 3 march', '2027-03-03'],
  ['before thanksgiving', '2026-11-25'],
  ['before thanksgiving', '2027-11-24', '2026-11-28'],
  ['on the 25th, decision later that week', '2026-11-25, 2026-11-27..2026-11-29'],
  ['on friday 27 november and the next day', '2026-11-27, 2026-11-30'],
  ['later that week', ''],
];

describe('times that notes name', () => {
  for (const [text, days, from] of cases)
    it(`reads "${text}" said on ${from ?? '2026-11-19'}`, () => {
      assert.equal(daysOf(text, from), days);
    });
});
