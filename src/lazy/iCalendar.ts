import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { v5 as nameBasedUuid } from 'uuid';
import type { CalendarEvent } from '../core/index.ts';
import { blocksOf, contentOf, isCalendarOf, stampOf } from './iCalendarText.ts';

/** What stands on every event of ours, so that others are told from them. */
const category = 'Interview follow-up';

/** The root of all our identifiers (RFC 9562, 6.6); another one would put each letter into calendars twice. */
const namespace = '6f2b1a52-7d1c-4c1e-9b0e-5b7a0c8f2d43';

/** SEQUENCE counts seconds from here: it grows whenever DTSTAMP does, and has room in 31 bits until 2094. */
const sequenceStart = Date.UTC(2026, 0, 1);

/** A calendar as text, and how many of its events were not in the one before, or otherwise; those that are gone count too. */
export interface WrittenCalendar {
  readonly text: string;
  readonly changed: number;
}

/** What is written of an event, or of the one that stands where there is none. */
type Written = Omit<CalendarEvent, 'identity' | 'start' | 'end'> & {
  readonly uid: string;
  readonly start: Date;
  readonly end: Date;
  readonly isCancelled: boolean;
};

/**
 * Events as an iCalendar file (RFC 5545), in UTC, which every reader knows, each with an alarm. `clock` is when it is written. An event
 * that stands in `before`, the calendar written last, with the same content keeps its DTSTAMP and SEQUENCE; any other gets later ones,
 * so that readers who go by those see that it moved.
 */
export function writeCalendar(
  events: readonly CalendarEvent[],
  clock: Date,
  before: string | undefined,
): WrittenCalendar {
  const written = events.length > 0 ? events.map(writtenOf) : [nothingToWrite];
  const known = blocksOf(before ?? '');
  const formerStamp = (uid: string): Date | undefined => stampOf(known.get(uid) ?? '');
  const unchanged = calendarText(written, ({ uid }) => formerStamp(uid) ?? clock);
  const isSame = new Map(
    [...blocksOf(unchanged)].map(([uid, block]) => [
      uid,
      contentOf(block) === contentOf(known.get(uid) ?? ''),
    ]),
  );
  const gone = [...known.keys()].filter((uid) => !isSame.has(uid)).length;
  const text = calendarText(written, ({ uid }) => {
    const former = formerStamp(uid);
    if (former === undefined) return clock;
    return isSame.get(uid) === true ? former : new Date(Math.max(clock.getTime(), former.getTime() + 1000));
  });
  return { text, changed: gone + [...isSame.values()].filter((same) => !same).length };
}

/** Whether a text is a calendar that this tool wrote, and that nobody put an event of their own into. */
export function isOurs(text: string): boolean {
  return isCalendarOf(category, text);
}

/** The identifier of an event: short, ASCII, and the same wherever it is made. */
export function uidOf({ identity }: Pick<CalendarEvent, 'identity'>): string {
  return nameBasedUuid(JSON.stringify(identity), namespace);
}

function writtenOf(event: CalendarEvent): Written {
  const { start, end } = event;
  return {
    ...event,
    uid: uidOf(event),
    start: new Date(start.epochMilliseconds),
    end: new Date(end.epochMilliseconds),
    isCancelled: false,
  };
}

/** Some programs keep what they showed last where a calendar holds no event at all. */
const nothingToWrite: Written = {
  uid: nameBasedUuid('nothing to write', namespace),
  start: new Date(Date.UTC(2020, 0, 1)),
  end: new Date(Date.UTC(2020, 0, 1, 0, 30)),
  isAllDay: false,
  isBusy: false,
  alarm: { before: 0, of: 'start', text: '' },
  summary: 'No follow-up to write',
  description: 'This calendar is empty now. Some programs need an event to see that.',
  isCancelled: true,
};

function calendarText(events: readonly Written[], stamp: (event: Written) => Date): string {
  const calendar = ical({
    name: 'Interview follow-ups',
    prodId: { company: 'interview-follow-up', product: 'agenda', language: 'EN' },
  });
  for (const written of events) {
    const { uid, start, end, isAllDay, isBusy, alarm, summary, description, place, isCancelled } = written;
    const revised = stamp(written);
    const event = calendar.createEvent({
      id: uid,
      stamp: revised,
      lastModified: revised,
      sequence: Math.max(0, Math.floor((revised.getTime() - sequenceStart) / 1000)),
      start,
      end,
      allDay: isAllDay,
      summary,
      description,
      ...(place !== undefined && { location: place }),
      transparency: isBusy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      categories: [{ name: category }],
      ...(isCancelled && { status: ICalEventStatus.CANCELLED }),
    });
    if (isCancelled) continue;
    const { before, of, text } = alarm;
    const rings = event.createAlarm({ type: ICalAlarmType.display, trigger: before, description: text });
    // Given with the others, ical-generator leaves it out.
    if (of === 'end') rings.relatesTo(ICalAlarmRelatesTo.end);
  }
  // ical-generator leaves out the last line end, which RFC 5545 (3.1) asks for.
  // No folded line begins with what a build server that is shown the calendar takes for a command.
  const folded = calendar.toString().replace(/([^\s:][: ]{0,8})\r\n (?= {0,8}(?:::|##))/gu, '\r\n $1');
  return `${folded}\r\n`;
}
