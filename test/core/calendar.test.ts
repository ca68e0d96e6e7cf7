import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addBusinessDays,
  businessCalendar,
  dayIn,
  daysAnywhere,
  daysBetween,
  earlier,
  isBefore,
  isoOf,
  isTimeZone,
  later,
  latestDate,
  momentAt,
  momentOf,
  type PlainDate,
} from '../../src/core/calendar.ts';
import { readDate } from '../../src/core/dateReading.ts';
import { publicHolidays } from '../../src/lazy/holidays.ts';
import { moment } from './logOf.ts';

function day(written: string): PlainDate {
  return moment(written).toPlainDate();
}

describe('moments at the edges of clocks and calendars', () => {
  const cases = [
    ['in a gap, an hour on', '2026-03-08', '02:30', 'America/New_York', '2026-03-08T03:30:00-04:00'],
    ['in a gap at midnight', '2026-09-06', '00:00', 'America/Santiago', '2026-09-06T01:00:00-03:00'],
    ['in a fold, the first', '2026-11-01', '01:30', 'America/New_York', '2026-11-01T01:30:00-04:00'],
    ['in a fold of half an hour', '2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-05T01:45:00+11:00'],
    ['on a day that was left out', '2011-12-30', '12:00', 'Pacific/Apia', '2011-12-31T12:00:00+14:00'],
  ] as const;
  for (const [name, date, time, zone, expected] of cases) {
    it(name, () => {
      assert.equal(momentAt(day(date), time, zone).toString({ timeZoneName: 'never' }), expected);
    });
  }

  it('an offset makes a time exact, a zone alone does not', () => {
    const exact = readDate('2026-11-01T01:30-05:00');
    assert.ok(exact.kind === 'date');
    const read = momentOf(exact.value, 'America/New_York', '09:00');
    assert.equal(read.toString({ timeZoneName: 'never' }), '2026-11-01T01:30:00-05:00');
  });

  it('a plain date starts at the time that is given', () => {
    const read = readDate('2026-11-19');
    assert.ok(read.kind === 'date');
    assert.equal(momentOf(read.value, 'Asia/Tokyo', '09:00').hour, 9);
  });

  it('compares exact time, whatever the zones', () => {
    const east = moment('2026-11-19T20:00', 'Pacific/Kiritimati');
    const west = moment('2026-11-19T01:00', 'America/Los_Angeles');
    assert.deepEqual([isBefore(east, west), isBefore(west, east)], [true, false]);
    assert.equal(earlier(west, east), east);
    assert.equal(later(east, west), west);
    const same = moment('2026-11-19T12:00+02:00');
    assert.equal(earlier(same, moment('2026-11-19T10:00Z')), same);
    assert.equal(later(same, moment('2026-11-19T10:00Z')), same);
  });

  it('finds the latest of dates', () => {
    assert.equal(latestDate([]), undefined);
    assert.equal(latestDate([day('2026-11-19')])?.toString(), '2026-11-19');
    const dates = [day('2026-11-19'), day('2027-01-02'), day('2026-12-31')];
    assert.equal(latestDate(dates)?.toString(), '2027-01-02');
  });
});

describe('the day of a date that is written with an offset', () => {
  for (const [written, zone, there, anywhere] of [
    ['2026-11-19', 'Asia/Tokyo', '2026-11-19', ['2026-11-19']],
    ['2026-11-19T23:30', 'Asia/Tokyo', '2026-11-19', ['2026-11-19']],
    ['2026-11-19T23:30Z', 'Asia/Tokyo', '2026-11-20', ['2026-11-18', '2026-11-19', '2026-11-20']],
    ['2026-12-01T00:30Z', 'America/New_York', '2026-11-30', ['2026-11-30', '2026-12-01', '2026-12-02']],
    ['2026-11-19T23:30-05:00', 'Asia/Tokyo', '2026-11-19', ['2026-11-18', '2026-11-19', '2026-11-20']],
  ] as const)
    it(`${written} is ${there} in ${zone}`, () => {
      const read = readDate(written);
      assert.ok(read.kind === 'date');
      assert.equal(dayIn(read.value, zone).toString(), there);
      assert.deepEqual(daysAnywhere(read.value).map(String), anywhere);
    });
});

it('days between dates are counted over months and backwards', () => {
  assert.equal(daysBetween(day('2026-11-19'), day('2026-11-19')), 0);
  assert.equal(daysBetween(day('2028-02-28'), day('2028-03-01')), 2);
  assert.equal(daysBetween(day('2027-01-01'), day('2026-12-30')), -2);
});

describe('isTimeZone', () => {
  const yes = [
    'UTC',
    'GMT',
    'America/New_York',
    'europe/berlin',
    'Etc/GMT+5',
    '+05:00',
    '-0530',
    'Asia/Kathmandu',
  ];
  const no = [
    '',
    ' ',
    'Mars/Base',
    'Z',
    'PST8',
    '+25:00',
    '2026-11-19T14:00Z',
    '2026-11-19[Asia/Tokyo]',
    'Europe/Berlin ',
  ];
  for (const zone of yes) it(`${zone} is one`, () => assert.equal(isTimeZone(zone), true));
  for (const zone of no) it(`${JSON.stringify(zone)} is none`, () => assert.equal(isTimeZone(zone), false));
});

describe('business days', () => {
  const western = businessCalendar({ weekend: [6, 7], opening: '09:00', closing: '18:00' });
  const gulf = businessCalendar({ weekend: [5, 6], opening: '08:00', closing: '16:00' });
  const american = businessCalendar({
    weekend: [6, 7],
    opening: '09:00',
    closing: '18:00',
    isHoliday: publicHolidays('US'),
  });
  // 2026-11-19 is a Thursday, 2026-11-26 is Thanksgiving.
  const cases = [
    ['2026-11-19', 0, western, '2026-11-19'],
    ['2026-11-19', 1, western, '2026-11-20'],
    ['2026-11-19', 2, western, '2026-11-23'],
    ['2026-11-21', 0, western, '2026-11-21'],
    ['2026-11-21', 1, western, '2026-11-23'],
    ['2026-11-22', 5, western, '2026-11-27'],
    ['2026-11-23', -1, western, '2026-11-20'],
    ['2026-11-22', -1, western, '2026-11-20'],
    ['2026-12-31', 1, western, '2027-01-01'],
    ['2026-11-19', 1, gulf, '2026-11-22'],
    ['2026-11-25', 1, american, '2026-11-27'],
    ['2026-11-30', -2, american, '2026-11-25'],
    ['2026-12-24', 1, american, '2026-12-28'],
    ['2026-07-02', 1, american, '2026-07-06'],
  ] as const;
  for (const [from, count, calendar, expected] of cases) {
    it(`${count} after ${from} is ${expected}`, () => {
      assert.equal(addBusinessDays(day(from), count, calendar).toString(), expected);
    });
  }

  it('are those of neither the weekend nor a holiday', () => {
    const calendar = businessCalendar({
      weekend: [5, 6],
      opening: '09:00',
      closing: '18:00',
      isHoliday: publicHolidays('US'),
    });
    const days = ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'];
    assert.deepEqual(
      days.filter((written) => calendar.isBusinessDay(day(written))),
      ['2026-11-25', '2026-11-29'],
    );
  });

  it('ends where every day is free', () => {
    const never = businessCalendar({
      weekend: [6, 7],
      opening: '09:00',
      closing: '18:00',
      isHoliday: () => true,
    });
    assert.ok(addBusinessDays(day('2026-11-19'), 3, never).toString() > '2026-11-19');
  });

  it('goes there and back between business days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 40 }), (offset, count) => {
        const from = addBusinessDays(day('2024-01-01').add({ days: offset }), 1, american);
        const to = addBusinessDays(from, count, american);
        assert.ok(american.isBusinessDay(to));
        assert.equal(addBusinessDays(to, -count, american).toString(), from.toString());
      }),
    );
  });

  const holidays = [
    ['US', '2026-11-26', true],
    ['US', '2026-11-27', false],
    ['DE', '2026-10-03', true],
    ['DE', '2026-01-06', false],
    ['DE-BY', '2026-01-06', true],
    ['JP', '2026-11-23', true],
    ['GB', '2026-12-28', true],
  ] as const;
  for (const [country, date, expected] of holidays) {
    it(`${date} is ${expected ? 'a' : 'no'} holiday in ${country}`, () => {
      assert.equal(publicHolidays(country)?.(day(date)), expected);
    });
  }

  it('knows no holidays of a country that is none', () => {
    assert.equal(publicHolidays('XX'), undefined);
    assert.equal(publicHolidays(''), undefined);
  });
});

describe('isoOf', () => {
  it('writes what it read', () => {
    const time = fc.constantFrom(
      '',
      'T00:00:01',
      'T23:59:00',
      'T14:00:30Z',
      'T14:00:00+05:45',
      'T09:30:00-11:00',
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), time, (days, clock) => {
        const iso = `${day('1950-01-01').add({ days }).toString()}${clock}`;
        const reading = readDate(iso);
        assert.ok(reading.kind === 'date' && reading.iso);
        assert.equal(isoOf(reading.value), iso);
      }),
    );
  });
});
