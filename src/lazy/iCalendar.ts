import ical, { ICalAlarmType } from 'ical-generator';
import { type CalendarEvent, isNamedZone, type Moment, timeZoneRules } from '../core/index.ts';

/** Events as an iCalendar file (RFC 5545), each in its own zone and with an alarm. */
export function writeCalendar(events: readonly CalendarEvent[], now: Moment): string {
  const calendar = ical({
    name: 'Interview follow-ups',
    prodId: { company: 'interview-follow-up', product: 'agenda', language: 'EN' },
    timezone: {
      name: null,
      generator: (zone) =>
        timeZoneRules(
          zone,
          events.flatMap(({ start, end }) => (start.timeZoneId === zone ? [start, end] : [])),
        ),
    },
  });
  for (const { uid, start, end, alarmBefore, summary, description } of events) {
    const event = calendar.createEvent({
      id: uid,
      stamp: instant(now),
      start: isNamedZone(start.timeZoneId) ? start : instant(start),
      end: isNamedZone(end.timeZoneId) ? end : instant(end),
      timezone: isNamedZone(start.timeZoneId) ? start.timeZoneId : null,
      summary,
      description,
    });
    event.createAlarm({ type: ICalAlarmType.display, trigger: alarmBefore, description: summary });
  }
  // ical-generator leaves out the last line end, which RFC 5545 (3.1) asks for.
  return `${calendar.toString()}\r\n`;
}

function instant(moment: Moment): Date {
  return new Date(moment.epochMilliseconds);
}
