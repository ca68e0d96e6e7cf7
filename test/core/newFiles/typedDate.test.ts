import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { isoOf } from '../../../src/core/calendar.ts';
import { readTypedDate } from '../../../src/core/newFiles/typedDate.ts';

/** A Monday. */
const today = Temporal.PlainDate.from('2026-11-30');

const cases: readonly (readonly [written: string, understood: string])[] = [
  ['2026-12-03', '2026-12-03'],
  ['2026-12-03T14:00', '2026-12-03T14:00:00'],
  ['Fri 27 Nov 2pm', '2026-11-27T14:00:00'],
  ['Fri, Nov 27, 2:30 pm', '2026-11-27T14:30:00'],
  ['27 Nov', '2026-11-27'],
  ['Nov 27', '2026-11-27'],
  ['27.11.', '2026-11-27'],
  ['27.11. 14:00', '2026-11-27T14:00:00'],
  ['11/27', '2026-11-27'],
  ['11/27 2pm', '2026-11-27T14:00:00'],
  ['Mi 2. Dezember 14 Uhr', '2026-12-02T14:00:00'],
  ['mercredi 2 décembre 14h', '2026-12-02T14:00:00'],
  ['2 Jan', '2027-01-02'],
  ['8 December', '2026-12-08'],
  ['December 8', '2026-12-08'],
  ['8th of December', '2026-12-08'],
  ['Friday 11 December', '2026-12-11'],
  ['Friday, December 11, 5pm', '2026-12-11T17:00:00'],
  ['Fri 11th', '2026-12-11'],
  ['8. Dezember', '2026-12-08'],
  ['8 de diciembre', '2026-12-08'],
  ['8 décembre à 14h', '2026-12-08T14:00:00'],
  ['12月8日', '2026-12-08'],
  ['12月8日 14時', '2026-12-08T14:00:00'],
  ['today', '2026-11-30'],
  ['tomorrow 2pm', '2026-12-01T14:00:00'],
  ['Yesterday, 9:30', '2026-11-29T09:30:00'],
  ['morgen 14:00', '2026-12-01T14:00:00'],
  ['Friday 2pm', '2026-11-27T14:00:00'],
  ['Mon', '2026-11-30'],
  ['Thursday', '2026-12-03'],
  ['last friday 2pm', '2026-11-27T14:00:00'],
  ['last Monday', '2026-11-23'],
  ['in 2 days', '2026-12-02'],
  ['in a week', '2026-12-07'],
  ['In 3 Tagen', '2026-12-03'],
  ['dans 2 semaines', '2026-12-14'],
  ['3日後', '2026-12-03'],
  // Last year's 27 November was a Thursday, and nobody means that.
  ['Thu 27 Nov', 'not understood'],
  ['3/4 2pm', '2027-03-04T14:00:00 or 2027-04-03T14:00:00'],
  ['12/11', '2026-11-12 or 2026-12-11'],
  ['', 'not understood'],
  ['soon', 'not understood'],
  ['30 Feb', 'not understood'],
  ['one two three four five six seven', 'not understood'],
  ['x'.repeat(5000), 'not understood'],
];

describe('a day that somebody types', () => {
  for (const [written, understood] of cases) {
    it(`${JSON.stringify(written.slice(0, 40))} is ${understood}`, () => {
      const reading = readTypedDate(written, today);
      const read =
        reading.kind === 'date'
          ? isoOf(reading.value)
          : reading.kind === 'ambiguous'
            ? reading.readings.join(' or ')
            : 'not understood';
      assert.equal(read, understood);
    });
  }

  for (const [written, understood] of [
    ['Monday', '2026-12-07'],
    ['Sunday', '2026-12-06'],
    ['Sunday 5pm', '2026-12-06T17:00:00'],
    ['last Sunday', '2026-11-29'],
    ['8 December', '2026-12-08'],
  ] as const)
    it(`${written} is ${understood} where it lies ahead`, () => {
      const reading = readTypedDate(written, today, 'ahead');
      assert.equal(reading.kind === 'date' && isoOf(reading.value), understood);
    });
});
