import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { isTimeZone } from '../../src/core/calendar.ts';
import { calendarEvents } from '../../src/core/exchange/iCalendar.ts';
import { writeCalendar } from '../../src/lazy/iCalendar.ts';
import { contextAt, deriveObligations, logOf } from '../core/logOf.ts';

/** The names of tzdata 2025b, old ones too. */
const listed = readFileSync(new URL('../fixtures/zones.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const all = [...new Set([...listed, ...Intl.supportedValuesOf('timeZone'), '+05:30', '-03:00'])];
/** To find a zone's last change takes some milliseconds; with few cases every thirtieth has to do. */
const hasMany = Number(process.env.PROPERTY_CASES ?? 0) > 300;
const zones = all.filter((_, index) => hasMany || index % 30 === 0);

describe('a calendar in every zone there is', () => {
  it('names zones that this machine knows', () => {
    assert.equal(listed.length, 597);
    assert.deepEqual(
      listed.filter((zone) => !isTimeZone(zone)),
      [],
    );
  });

  it('means the same moments to others, summer and winter', () => {
    for (const zone of zones) {
      const log = Object.fromEntries(
        ['2026-06-12', '2026-12-11'].map((day) => [
          `${day}.md`,
          `---\ncompany: A\ndate: ${day}T14:00\ntime-zone: ${zone}\noutcome: waiting\n---\n`,
        ]),
      );
      const context = contextAt('2026-06-12T18:00', 'UTC');
      const ours = calendarEvents(deriveObligations(logOf(log), context), context.now, (path) => path);
      const { text } = writeCalendar(ours, new Date('2026-06-12T18:00:00Z'), undefined);
      const read = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
        const { startDate, endDate } = new ICAL.Event(component);
        return [startDate, endDate].map((date) => date.toJSDate().getTime());
      });
      assert.deepEqual(
        read,
        ours.map(({ start, end }) => [start.epochMilliseconds, end.epochMilliseconds]),
        zone,
      );
      assert.ok(ours.length >= 2, zone);
    }
  }).timeout(120_000);
});
