import assert from 'node:assert/strict';
import { readSettings } from '../../../src/core/config.ts';
import { holidayCorrections } from '../../../src/lazy/holidayCorrections.ts';
import { publicHolidays } from '../../../src/lazy/holidays.ts';
import { contextAt, deriveObligations, logOf, moment } from '../logOf.ts';

/** When the thank-you for an interview is best sent by, in the zone of the interview. */
function dueOf(fields: string, zone: string, daysOff: readonly string[] = []): string | undefined {
  const text = `---\ncompany: A\noutcome: waiting\ntime-zone: ${zone}\n${fields}\n---\n`;
  const { settings, problems } = readSettings({ daysOff });
  assert.deepEqual(problems, []);
  const context = contextAt('2026-01-01T00:01', 'UTC', settings);
  const owed = deriveObligations(logOf({ 'a.md': text }), context);
  return owed.find(({ letter }) => letter === 'thank-you')?.due?.toString({ timeZoneName: 'never' });
}

const isOff = (country: string, day: string) => publicHolidays(country)?.(moment(day).toPlainDate()) ?? false;

describe('days off', () => {
  for (const [fields, zone, due] of [
    // Every day of the feast: Thursday 24 to Sat 26 Sep.
    ['country: KR\ndate: 2026-09-23T14:00', 'Asia/Seoul', '2026-09-28T12:00:00+09:00'],
    ['country: KR\ndate: 2026-02-13T14:00', 'Asia/Seoul', '2026-02-19T12:00:00+09:00'],
    ['country: KR\ndate: 2026-06-02T14:00', 'Asia/Seoul', '2026-06-04T12:00:00+09:00'],
    ['country: VN\ndate: 2026-02-13T14:00', 'Asia/Ho_Chi_Minh', '2026-02-23T12:00:00+07:00'],
    ['country: TR\ndate: 2026-05-26T14:00', 'Europe/Istanbul', '2026-06-01T12:00:00+03:00'],
    ['country: RO\ndate: 2025-12-31T14:00', 'Europe/Bucharest', '2026-01-05T12:00:00+02:00'],
    ['country: AE\ndate: 2026-05-26T14:00', 'Asia/Dubai', '2026-06-01T12:00:00+04:00'],
    ['country: GB-SCT\ndate: 2026-06-12T14:00', 'Europe/London', '2026-06-16T12:00:00+01:00'],
    ['country: GB-ENG\ndate: 2026-06-12T14:00', 'Europe/London', '2026-06-15T12:00:00+01:00'],
    // Clocks change on Easter Sunday: 23 hours in Germany 2024, 25 in New Zealand.
    ['country: DE-BB\ndate: 2024-03-28T14:00', 'Europe/Berlin', '2024-04-02T12:00:00+02:00'],
    // Half a day is worked: New Year's Eve of Iceland is free from one o'clock on.
    ['country: IS\ndate: 2026-12-30T14:00', 'Atlantic/Reykjavik', '2026-12-31T15:00:00+00:00'],
  ] as const)
    it(`count for when a letter is best sent by: ${fields.replace('\n', ', ')}`, () =>
      assert.equal(dueOf(fields, zone), due));

  it('are all days of a holiday, also of one that began in the year before', () => {
    const days = (country: string, month: string, from: number, to: number) =>
      Array.from(
        { length: to - from + 1 },
        (_, index) => `${month}-${String(from + index).padStart(2, '0')}`,
      ).map((day) => isOff(country, day));
    assert.deepEqual(days('KR', '2026-09', 23, 27), [false, true, true, true, false]);
    assert.deepEqual(days('KR', '2026-02', 15, 19), [false, true, true, true, false]);
    assert.deepEqual(days('TR', '2026-05', 26, 31), [false, true, true, true, true, false]);
    assert.deepEqual(days('RU', '2026-01', 1, 9), [true, true, true, true, true, true, true, true, false]);
    assert.ok(isOff('SZ', '2027-01-02'));
    assert.ok(isOff('DE-BB', '2024-03-31'));
    for (const day of ['2026-12-24', '2026-12-31']) assert.ok(!isOff('GT', day));
  });

  it('are corrected where the data is wrong, each with its source', () => {
    for (const { place, off = [], notOff = [], why, source } of holidayCorrections) {
      for (const day of off) assert.ok(isOff(place, day), `${place} ${day}`);
      for (const day of notOff) assert.ok(!isOff(place, day), `${place} ${day}`);
      assert.match(source, /^https:\/\//);
      assert.ok(why.length > 0);
    }
    assert.ok(!isOff('GB', '2026-06-15'));
    assert.ok(isOff('KR-11', '2026-06-03'));
  });

  it("are one's own too, with and without a country", () => {
    const date = 'date: 2026-12-22T14:00';
    assert.equal(dueOf(date, 'Europe/Berlin'), '2026-12-23T15:00:00+01:00');
    assert.equal(dueOf(date, 'Europe/Berlin', ['2026-12-23']), '2026-12-24T12:00:00+01:00');
    const holiday = ['2026-12-23..2026-12-31', '2027-01-02'];
    assert.equal(dueOf(date, 'Europe/Berlin', holiday), '2027-01-01T12:00:00+01:00');
    assert.equal(dueOf(`country: DE\n${date}`, 'Europe/Berlin', holiday), '2027-01-04T12:00:00+01:00');
  });

  for (const written of [
    '24.12.2026',
    '2026-02-30',
    '2026-12-31..2026-12-24',
    '2026-12-24..',
    '2026-01-01..2027-06-01',
    5,
    '',
  ])
    it(`are said where they are none: ${written}`, () => {
      const { settings, problems } = readSettings({ daysOff: [written] });
      assert.deepEqual(settings.daysOff, []);
      assert.equal(problems.length, 1);
      assert.equal(problems[0]?.setting, 'daysOff');
    });
});
