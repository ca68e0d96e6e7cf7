import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addDays, dateOfDay, dayOf } from '../../src/core/calendar.ts';
import {
  dateOf,
  dayLength,
  exactTimeAt,
  exactTimeOfDate,
  inZone,
  midnight,
  plus,
  toMoment,
} from '../../src/core/exactTime.ts';
import { runs } from '../runs.ts';

const zones = [
  'UTC',
  'America/New_York',
  'Europe/Berlin',
  'Europe/Dublin',
  'Africa/Casablanca',
  'Asia/Tokyo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'America/Los_Angeles',
  'Asia/Gaza',
  '+05:30',
  '-11:00',
];
const zone = fc.constantFrom(...zones);
const day = fc.integer({
  min: dayOf(new Temporal.PlainDate(1970, 1, 1)),
  max: dayOf(new Temporal.PlainDate(2100, 1, 1)),
});
const time = fc.integer({ min: 0, max: dayLength - 1 }).map((milliseconds) => midnight.add({ milliseconds }));

/** Days on which the clocks of a zone are changed, and those around them. */
const nearChange = fc.tuple(zone, day, fc.integer({ min: -3, max: 3 })).map(([name, from, away]) => {
  const change = toMoment(exactTimeAt(dateOfDay(from), midnight, name)).getTimeZoneTransition('next');
  return [name, dayOf(change?.toPlainDate() ?? dateOfDay(from)) + away] as const;
});
const anyDay = fc.oneof(fc.tuple(zone, day), nearChange);

describe('exact times', () => {
  it('are those of Temporal, in every zone, also where clocks are changed', () => {
    fc.assert(
      fc.property(anyDay, time, ([name, at], clock) => {
        const date = dateOfDay(at);
        const expected = date.toZonedDateTime({ timeZone: name, plainTime: clock });
        const exact = exactTimeAt(date, clock, name);
        assert.equal(exact.epochMilliseconds, expected.epochMilliseconds);
        assert.equal(toMoment(exact).toString(), expected.toString());
        assert.equal(dateOf(exact).toString(), expected.toPlainDate().toString());
      }),
      { numRuns: runs(2000) },
    );
  });

  for (const name of [
    'America/New_York',
    'Europe/Berlin',
    'Australia/Lord_Howe',
    'Pacific/Chatham',
    'Asia/Beirut',
  ]) {
    it(`are those of Temporal at each half hour around the changes of 2026 in ${name}`, () => {
      let change = toMoment(exactTimeAt(Temporal.PlainDate.from('2026-01-15'), midnight, name));
      for (let season = 0; season < 2; season++) {
        change = change.getTimeZoneTransition('next') ?? assert.fail();
        for (let half = -144; half <= 144; half++) {
          const local = change.toPlainDateTime().add({ minutes: 30 * half });
          const exact = exactTimeAt(local.toPlainDate(), local.toPlainTime(), name);
          assert.equal(toMoment(exact).toString(), local.toZonedDateTime(name).toString());
        }
      }
    });
  }

  it('have the date of their zone, to the millisecond before midnight', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(-1, 0, 1), ([name, at], milliseconds) => {
        const exact = plus(exactTimeAt(dateOfDay(at), midnight, name), milliseconds);
        assert.equal(dateOf(exact).toString(), toMoment(exact).toPlainDate().toString());
      }),
      { numRuns: runs(2000) },
    );
  });

  // Each is asked after a time long before, and one long after, whose clocks are known by then.
  for (const [what, zoneName, at, date] of [
    ['the last moment before a day is left out', 'Pacific/Apia', '2011-12-30T09:59:59.999Z', '2011-12-29'],
    ['the moment at which a day is left out', 'Pacific/Apia', '2011-12-30T10:00Z', '2011-12-31'],
    ['the last moment of summer', 'Asia/Beirut', '2026-10-24T20:59:59.999Z', '2026-10-24'],
    ['the moment at which midnight is taken back', 'Asia/Beirut', '2026-10-24T21:00Z', '2026-10-24'],
    ['midnight for the second time', 'Asia/Beirut', '2026-10-24T22:00Z', '2026-10-25'],
  ] as const) {
    it(`have at ${what} the date ${date}`, () => {
      const exact = { epochMilliseconds: Temporal.Instant.from(at).epochMilliseconds, timeZoneId: zoneName };
      for (const days of [-30, 30]) dateOf(plus(exact, days * dayLength));
      assert.equal(dateOf(exact).toString(), date);
    });
  }

  it('count seconds and their parts', () => {
    const exact = exactTimeAt(
      Temporal.PlainDate.from('2026-07-01'),
      Temporal.PlainTime.from('14:05:30.250'),
      'UTC',
    );
    assert.equal(toMoment(exact).toInstant().toString(), '2026-07-01T14:05:30.25Z');
  });

  it('are told in another zone with its own date', () => {
    const exact = exactTimeAt(
      Temporal.PlainDate.from('2026-11-19'),
      new Temporal.PlainTime(23),
      'America/New_York',
    );
    assert.equal(dateOf(inZone(exact, 'Asia/Tokyo')).toString(), '2026-11-20');
  });

  it('of a date with an offset are those of the offset', () => {
    const date = Temporal.PlainDate.from('2026-11-19');
    const hour = new Temporal.PlainTime(14);
    const told = (offset?: string) =>
      toMoment(exactTimeOfDate({ date, time: hour, offset }, 'Asia/Tokyo', midnight)).toString({
        timeZoneName: 'never',
      });
    assert.equal(told('Z'), '2026-11-19T23:00:00+09:00');
    assert.equal(told('-05:30'), '2026-11-20T04:30:00+09:00');
    assert.equal(told(), '2026-11-19T14:00:00+09:00');
    assert.equal(
      toMoment(exactTimeOfDate({ date }, 'Asia/Tokyo', hour)).toString({ timeZoneName: 'never' }),
      '2026-11-19T14:00:00+09:00',
    );
  });
});

describe('days as numbers', () => {
  it('are those of Temporal', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -25_567, max: 84_006 }),
        fc.integer({ min: -400, max: 400 }),
        (at, days) => {
          const date = dateOfDay(at);
          assert.equal(dayOf(date), at);
          assert.equal(addDays(date, days).toString(), date.add({ days }).toString());
        },
      ),
    );
  });
});
