import assert from 'node:assert/strict';
import fc from 'fast-check';
import { businessCalendar } from '../../../src/core/calendar.ts';
import { defaultSettings, type Settings } from '../../../src/core/config.ts';
import { exactTimeOf } from '../../../src/core/exactTime.ts';
import { after, longestTime } from '../../../src/core/kinds/durations.ts';
import { longestWait } from '../../../src/core/kinds/index.ts';
import { publicHolidays } from '../../../src/lazy/holidays.ts';
import { runs } from '../../runs.ts';
import { moment } from '../logOf.ts';

const hours = 3_600_000;
const minutes = 60_000;

describe('the longest that a letter waits', () => {
  it('is never shorter than it really takes, whatever the working week and the holidays', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500 }),
        fc.constantFrom('min', 'h', 'd', 'bd'),
        fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 }),
        fc.constantFrom('US', 'JP', 'LK', undefined),
        fc.integer({ min: 0, max: 1000 }),
        (amount, unit, weekend, country, days) => {
          const { workingHours } = defaultSettings;
          const isHoliday = country && publicHolidays(country);
          const calendar = businessCalendar({
            weekend,
            opening: workingHours.start,
            closing: workingHours.end,
            isHoliday: isHoliday || undefined,
          });
          const anchor = exactTimeOf(moment('2026-01-01T08:00').add({ days }));
          const duration = `${amount} ${unit}`;
          const end = after(anchor, duration, calendar, 'ends');
          assert.ok(
            end.epochMilliseconds - anchor.epochMilliseconds <= longestTime(duration, { weekend }),
            `${duration} after ${days} days, without ${weekend.join()}, ${country}`,
          );
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('is what it says in hours and minutes, and longer in business days than in days', () => {
    const { weekend } = defaultSettings;
    assert.equal(longestTime('30 h', { weekend }), 30 * hours);
    assert.equal(longestTime('90 min', { weekend }), 90 * minutes);
    assert.ok(longestTime('60 bd', { weekend }) > longestTime('60 d', { weekend }));
  });

  const wait = (settings: Partial<Settings>, isWanted: (id: string) => boolean = () => true) =>
    longestWait({ ...defaultSettings, ...settings }, isWanted) / hours;
  it('is that of the letter that waits longest, of those that are wanted', () => {
    const timing = { 'thank-you': { closes: '9500 h' }, apology: { due: '9900 h' } };
    assert.equal(wait({ timing }), 9900);
    assert.equal(
      wait({ timing }, (id) => id === 'thank-you'),
      9500,
    );
    assert.equal(
      wait({ timing }, (id) => id === 'check-in'),
      wait({}, (id) => id === 'check-in'),
    );
  });

  it('is that of a letter without a known day, where all others are shorter', () => {
    assert.equal(
      wait({}, () => false),
      longestTime('30 bd', defaultSettings) / hours,
    );
  });
});
