import ICAL from 'ical.js';
import {
  type Attendee,
  type CalendarEvent,
  type CalendarTime,
  type Mailbox,
  messageProblems,
  readDate,
  type Sentence,
} from '../core/messages/index.ts';
import { htmlWords } from './htmlWords.ts';

/** In characters, without what is attached; an invitation has a few thousand. */
const longestCalendar = 300_000;

/** More are a calendar, and no invitation. */
const mostEvents = 50;

export interface CalendarReading {
  readonly events: readonly CalendarEvent[];
  readonly problems: readonly Sentence[];
}

/** The meetings of an iCalendar text (RFC 5545). Rules of recurrence are not followed. Never throws. */
export function readCalendar(written: string): CalendarReading {
  // What is attached may be megabytes of base64, and says nothing.
  const text = written.replace(/^ATTACH[;:].*(?:\r?\n[ \t].*)*\r?\n?/gim, '');
  if (text.length > longestCalendar) {
    return {
      events: [],
      problems: [messageProblems.longCalendar],
    };
  }
  try {
    const parsed: unknown = ICAL.parse(closed(text));
    const calendars = isComponent(parsed) ? [parsed] : Array.isArray(parsed) ? parsed : [];
    const found = calendars.flatMap((calendar) => eventsOf(new ICAL.Component(calendar)));
    const distinct = new Set(found.map(({ uid }) => uid)).size;
    const problems = [
      ...(distinct > 1 ? [messageProblems.several(distinct)] : []),
      ...(found[0]?.recurs ? [messageProblems.recurs] : []),
    ];
    return { events: found.slice(0, mostEvents), problems };
  } catch {
    return { events: [], problems: [messageProblems.brokenCalendar] };
  }
}

/** A calendar that was cut off ends after its last whole line. */
function closed(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/^\uFEFF/, '')
    .trimEnd();
  const open: string[] = [];
  for (const [, what = '', name = ''] of lines.matchAll(/^(BEGIN|END):([A-Z-]+)\s*$/gim)) {
    if (what.toUpperCase() === 'BEGIN') open.push(name.toUpperCase());
    else if (open.at(-1) === name.toUpperCase()) open.pop();
  }
  return [lines, ...open.toReversed().map((name) => `END:${name}`)].join('\n');
}

/** jCal: `['vcalendar', properties, components]`. */
function isComponent(value: unknown): value is [string, unknown[], unknown[]] {
  return Array.isArray(value) && typeof value[0] === 'string';
}

function eventsOf(calendar: ICAL.Component): readonly CalendarEvent[] {
  const method = textOf(calendar, 'method').toUpperCase();
  const shownZone = textOf(calendar, 'x-wr-timezone') || undefined;
  const events = calendar.getAllSubcomponents('vevent');
  // The meeting itself comes before what differs at one of its times.
  const ordered = events.toSorted(
    (a, b) => Number(a.hasProperty('recurrence-id')) - Number(b.hasProperty('recurrence-id')),
  );
  return ordered.map((event): CalendarEvent => {
    const start = timeOf(event, 'dtstart', calendar);
    return {
      method,
      uid: textOf(event, 'uid'),
      sequence: numberOf(event, 'sequence'),
      isCancelled: /^cancel+ed$/i.test(textOf(event, 'status')),
      summary: textOf(event, 'summary'),
      description: shownIn(textOf(event, 'description') || textOf(event, 'x-alt-desc')),
      location: textOf(event, 'location'),
      conference: conferenceOf(event),
      start,
      duration: durationOf(event),
      organizer: mailboxesOf(event, 'organizer')[0],
      attendees: event.getAllProperties('attendee').map(attendeeOf),
      recurs: event.hasProperty('rrule') || event.hasProperty('rdate'),
      stamp: timeOf(event, 'dtstamp', calendar)?.value,
      shownZone,
    };
  });
}

function textOf(component: ICAL.Component, name: string): string {
  const value: unknown = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : (value?.toString() ?? '');
}

/** What a description shows: Google writes HTML into it, among lines of plain text, and Exchange may give it as HTML alone. */
function shownIn(description: string): string {
  const isHtml = /<(?:\/(?:p|b|i|u|a|li|ul|ol|div|span|html|body|strong|em)|br ?\/?)>/i.test(description);
  return isHtml ? htmlWords(description.replace(/(?<!>\s{0,10})\n/g, '<br>')) : description;
}

function numberOf(component: ICAL.Component, name: string): number {
  const value = Number(textOf(component, name));
  return Number.isSafeInteger(value) ? value : 0;
}

function conferenceOf(event: ICAL.Component): string {
  const names = ['conference', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl', 'url'];
  return names.map((name) => textOf(event, name)).find((url) => /^https:\/\//i.test(url)) ?? '';
}

function timeOf(event: ICAL.Component, name: string, calendar: ICAL.Component): CalendarTime | undefined {
  const property = event.getFirstProperty(name);
  const value: unknown = property?.getFirstValue();
  if (!property || !(value instanceof ICAL.Time)) return undefined;
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${String(value.year).padStart(4, '0')}-${two(value.month)}-${two(value.day)}`;
  const clock = value.isDate ? '' : `T${two(value.hour)}:${two(value.minute)}`;
  const zone = property.getFirstParameter('tzid');
  const isUtc = value.zone === ICAL.Timezone.utcTimezone || (value.zone?.tzid ?? '') === 'UTC';
  const read = readDate(`${day}${clock}${clock !== '' && isUtc ? 'Z' : ''}`);
  if (read.kind !== 'date') return undefined;
  return {
    value: read.value,
    zone,
    zoneOffset: zone === undefined ? undefined : offsetOf(value, zone, calendar),
  };
}

/** How far a zone of the calendar's own is ahead of UTC at a time. */
function offsetOf(time: ICAL.Time, zone: string, calendar: ICAL.Component): string | undefined {
  try {
    const component = calendar
      .getAllSubcomponents('vtimezone')
      .find((candidate) => textOf(candidate, 'tzid') === zone);
    if (!component) return undefined;
    const seconds = new ICAL.Timezone(component).utcOffset(time);
    const minutes = Math.round(Math.abs(seconds) / 60);
    const two = (number: number) => String(number).padStart(2, '0');
    return `${seconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  } catch {
    return undefined;
  }
}

function durationOf(event: ICAL.Component): number | undefined {
  const start: unknown = event.getFirstPropertyValue('dtstart');
  const end: unknown = event.getFirstPropertyValue('dtend');
  const length: unknown = event.getFirstPropertyValue('duration');
  if (length instanceof ICAL.Duration) return minutesOf(length);
  if (!(start instanceof ICAL.Time) || !(end instanceof ICAL.Time) || start.isDate) return undefined;
  return minutesOf(end.subtractDate(start));
}

function minutesOf(duration: ICAL.Duration): number | undefined {
  const minutes = Math.round(duration.toSeconds() / 60);
  return minutes > 0 && minutes <= 24 * 60 ? minutes : undefined;
}

function mailboxesOf(event: ICAL.Component, name: string): readonly Mailbox[] {
  return event.getAllProperties(name).map(mailboxOf);
}

function mailboxOf(property: ICAL.Property): Mailbox {
  const value = String(property.getFirstValue() ?? '');
  const written = /^mailto:/i.test(value) ? value.slice('mailto:'.length) : '';
  // RFC 7986 (6.2): the address of the person, where that of the invitation is another one's.
  const address = parameter(property, 'email') ?? written;
  return { name: parameter(property, 'cn') ?? '', address: address.trim() };
}

function attendeeOf(property: ICAL.Property): Attendee {
  const upper = (name: string) => (parameter(property, name) ?? '').toUpperCase();
  return { ...mailboxOf(property), type: upper('cutype'), role: upper('role'), status: upper('partstat') };
}

function parameter(property: ICAL.Property, name: string): string | undefined {
  const value: unknown = property.getParameter(name);
  return typeof value === 'string' ? value : Array.isArray(value) ? String(value[0]) : undefined;
}
