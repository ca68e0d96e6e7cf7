import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addBusinessDays,
  businessCalendar,
  isoOf,
  isTimeZone,
  momentAt,
  momentOf,
  parseMoment,
  readDate,
  sayDate,
  sayMoment,
} from '../../src/core/calendar.ts';

/** What a written date reads as: ISO, `~` before one that was not written so, several, or why not. */
function said(written: string): string {
  const reading = readDate(written);
  if (reading.kind === 'invalid') return `invalid: ${reading.reason}`;
  if (reading.kind === 'ambiguous') return reading.readings.join(' or ');
  return `${reading.iso ? '' : '~'}${isoOf(reading.value)}`;
}

const dates: readonly (readonly [written: string, reading: string])[] = [
  ['2026-11-19', '2026-11-19'],
  [' 2026-11-19 ', '2026-11-19'],
  ['2026-11-19T14:00', '2026-11-19T14:00'],
  ['2026-11-19 14:00', '2026-11-19T14:00'],
  ['2026-11-19T14:00:30', '2026-11-19T14:00'],
  ['2026-11-19T14:00Z', '2026-11-19T14:00Z'],
  ['2026-11-19T14:00-05:00', '2026-11-19T14:00-05:00'],
  ['2026-11-19T14:00+0530', '2026-11-19T14:00+05:30'],
  ['2026-06-31', 'invalid: there is no day 2026-06-31'],
  ['2026-02-29', 'invalid: there is no day 2026-02-29'],
  ['2028-02-29', '2028-02-29'],
  ['2026-11-19T25:00', 'invalid: there is no time 25:00'],
  ['2026/11/19', '~2026-11-19'],
  ['20261119', '~2026-11-19'],
  ['2026年11月19日', '~2026-11-19'],
  ['11/19/2026', '~2026-11-19'],
  ['19/11/2026', '~2026-11-19'],
  ['19.11.2026', '~2026-11-19'],
  ['11/11/2026', '~2026-11-11'],
  ['11/12/2026', '2026-11-12 or 2026-12-11'],
  ['5.6.2026', '2026-05-06 or 2026-06-05'],
  ['31.31.2026', 'invalid: there is no day 31.31.2026'],
  ['19/11/26', '2019-11-26 or 2026-11-19'],
  ['Nov 19, 2026', '~2026-11-19'],
  ['November 19th 2026', '~2026-11-19'],
  ['Thursday, 19 November 2026', '~2026-11-19'],
  ['19. März 2026', '~2026-03-19'],
  ['19 août 2026', '~2026-08-19'],
  ['19 de noviembre de 2026', '~2026-11-19'],
  ['Nov 19, 2026 2:00 PM', '~2026-11-19T14:00'],
  ['Nov 19, 2026 at 12am', '~2026-11-19T00:00'],
  ['19.11.2026 14:30 Uhr', '~2026-11-19T14:30'],
  ['11/12/2026 09:00', '2026-11-12T09:00 or 2026-12-11T09:00'],
  ['[[2026-11-19]]', '~2026-11-19'],
  ['[[daily/2026-11-19|Thursday]]', '~2026-11-19'],
  ['1763560800000', '~2025-11-19T14:00Z'],
  ['<% tp.date.now() %>', 'invalid: it is a template that was not filled in'],
  ['{{date}}', 'invalid: it is a template that was not filled in'],
  ['next week', 'invalid: it is not a date such as 2026-11-19 or 2026-11-19T14:00'],
  ['2026', 'invalid: it is not a date such as 2026-11-19 or 2026-11-19T14:00'],
  ['November 2026', 'invalid: it is not a date such as 2026-11-19 or 2026-11-19T14:00'],
  ['', 'invalid: it is not a date such as 2026-11-19 or 2026-11-19T14:00'],
];

const day = (iso: string) => Temporal.PlainDate.from(iso);
const week = businessCalendar({ weekend: [6, 7], opening: '09:00', closing: '18:00' });

describe('dates as people write them', () => {
  for (const [written, reading] of dates) {
    it(`${written || '(nothing)'}`, () => assert.equal(said(written), reading));
  }

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[\d./: T-]{0,20}$/)),
        (text) => void readDate(text),
      ),
      { numRuns: 5000 },
    );
  });

  it('reads what it writes', () => {
    const years = { min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(years), (date) => {
        const iso = date.toISOString().slice(0, 16);
        assert.equal(said(iso), iso);
      }),
    );
  });
});

describe('business days', () => {
  const cases: readonly (readonly [from: string, count: number, to: string])[] = [
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-20', 5, '2026-11-27'],
    ['2026-11-23', -1, '2026-11-20'],
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-12-31', 1, '2027-01-01'],
  ];
  for (const [from, count, to] of cases) {
    it(`${count} after ${from}`, () => assert.equal(addBusinessDays(day(from), count, week).toString(), to));
  }

  it('skips public holidays', () => {
    const isHoliday = (date: Temporal.PlainDate) => date.toString() === '2026-11-26';
    const calendar = businessCalendar({ weekend: [6, 7], opening: '09:00', closing: '18:00', isHoliday });
    assert.equal(addBusinessDays(day('2026-11-25'), 1, calendar).toString(), '2026-11-27');
  });

  it('keeps another weekend', () => {
    const calendar = businessCalendar({ weekend: [5, 6], opening: '09:00', closing: '18:00' });
    assert.equal(addBusinessDays(day('2026-11-19'), 1, calendar).toString(), '2026-11-22');
  });

  it('ends where no day is a business day', () => {
    const calendar = businessCalendar({
      weekend: [6, 7],
      opening: '09:00',
      closing: '18:00',
      isHoliday: () => true,
    });
    assert.ok(addBusinessDays(day('2026-11-19'), 3, calendar));
  });
});

describe('moments', () => {
  it('are in the zone they are asked for', () => {
    assert.equal(
      momentAt(day('2026-11-19'), '14:00', 'Asia/Tokyo').toString(),
      '2026-11-19T14:00:00+09:00[Asia/Tokyo]',
    );
    const written = { date: day('2026-11-19'), time: Temporal.PlainTime.from('14:00'), offset: 'Z' };
    assert.equal(
      momentOf(written, 'America/New_York', '09:00').toString(),
      '2026-11-19T09:00:00-05:00[America/New_York]',
    );
  });

  it('exist in the gap of the clock', () => {
    assert.equal(momentAt(day('2026-03-08'), '02:30', 'America/New_York').hour, 3);
  });

  it('are read from an option, and refused where they are none', () => {
    assert.equal(
      parseMoment('2026-11-23T09:00', 'Europe/Berlin')?.toInstant().toString(),
      '2026-11-23T08:00:00Z',
    );
    assert.equal(parseMoment('soon', 'Europe/Berlin'), undefined);
  });

  it('are said in words, with the year where it is another', () => {
    const now = momentAt(day('2026-11-23'), '09:00', 'Europe/Berlin');
    assert.equal(sayDate(day('2026-11-19'), now), 'Thursday 19 November');
    assert.equal(sayDate(day('2027-01-04'), now), 'Monday 4 January 2027');
    assert.equal(sayMoment(now, now), 'Monday 23 November, 09:00');
  });

  it('know zones', () => {
    assert.ok(isTimeZone('Pacific/Kiritimati'));
    assert.ok(!isTimeZone('Europe/Atlantis'));
    assert.ok(!isTimeZone(''));
  });
});
