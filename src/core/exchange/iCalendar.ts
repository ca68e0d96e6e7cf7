import { later, type Moment, momentAt } from '../calendar.ts';
import { isOwed, type Obligation, snoozedUntil } from '../owed/obligation.ts';
import { sayTitle, sayWhy } from '../owed/saying.ts';
import { english } from '../speech.ts';

/** One letter to write, as a calendar shows it. */
export interface CalendarEvent {
  /** The same for the same letter in every export, so that a calendar moves the event instead of doubling it. */
  readonly uid: string;
  readonly start: Moment;
  readonly end: Moment;
  /** When to ring, in seconds before the start. */
  readonly alarmBefore: number;
  readonly summary: string;
  readonly description: string;
}

/** How long the writing takes in a calendar, in minutes, and how long before it rings. */
const minutes = 30;
const alarmBefore = 2 * 60 * 60;

/** The letters that are still to be written, as events that end when the letter is best sent by, or helps until. */
export function calendarEvents(agenda: readonly Obligation[], now: Moment): readonly CalendarEvent[] {
  return agenda
    .filter(
      (obligation) => isOwed(obligation) || obligation.state === 'upcoming' || obligation.state === 'snoozed',
    )
    .map((obligation) => eventOf(obligation, now));
}

function eventOf(obligation: Obligation, now: Moment): CalendarEvent {
  const { interview, letter, to, state, opens } = obligation;
  const { entry, process } = interview;
  const end = endOf(obligation, now);
  const before = end.subtract({ minutes });
  const start =
    later(before, opens).epochMilliseconds < end.epochMilliseconds ? later(before, opens) : before;
  const overdue = state === 'overdue' ? 'Overdue: ' : '';
  const job = [process.company, process.role ?? ''].filter((part) => part !== '').join(', ');
  return {
    uid: `${[letter, to?.name ?? '', entry.id].map(plain).join('.')}@interview-follow-up`,
    start,
    end,
    alarmBefore,
    summary: oneLine(`${overdue}${sayTitle(obligation, english)} (${job})`),
    description: `${oneLine(sayWhy(obligation, { speech: english, now }))}\n${oneLine(entry.path)}`,
  };
}

/** The next limit ahead: best by, while that can still be kept, else until when it helps. */
function endOf(obligation: Obligation, now: Moment): Moment {
  const { due, closes } = obligation;
  const until = snoozedUntil(obligation);
  const quiet = until ? later(now, momentAt(until, '00:00', closes.timeZoneId)) : now;
  return due && due.epochMilliseconds >= quiet.epochMilliseconds ? due : closes;
}

function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

/** A part of an identifier: ASCII without separators, whatever the text, and without `%`, which some readers decode. */
function plain(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('%', '=');
}

/** Whether a zone is named in calendars by its own rules; the others are written as UTC. */
export function isNamedZone(zone: string): boolean {
  return zone !== 'UTC' && /^[A-Za-z][A-Za-z0-9_+/-]*$/.test(zone);
}

/**
 * The VTIMEZONE of the zone of `moments` (RFC 5545, 3.6.5): one part for the offset in force at the first of them, and one for
 * every change up to the last.
 */
export function timeZoneRules(zone: string, moments: readonly Moment[]): string {
  const ordered = moments
    .map((moment) => moment.withTimeZone(zone))
    .toSorted((a, b) => a.epochMilliseconds - b.epochMilliseconds);
  const [first] = ordered;
  const last = ordered.at(-1);
  const changes: Moment[] = [];
  if (first && last) {
    const inForce = first.getTimeZoneTransition('previous');
    if (inForce) changes.push(inForce);
    for (
      let change = first.getTimeZoneTransition('next');
      change && change.epochMilliseconds <= last.epochMilliseconds;
      change = change.getTimeZoneTransition('next')
    ) {
      changes.push(change);
    }
  }
  const parts = changes.map((change) => ruleOf(change.subtract({ seconds: 1 }).offset, change));
  if (parts.length === 0 && first)
    parts.push(rule('STANDARD', '19700101T000000', first.offset, first.offset));
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...parts, 'END:VTIMEZONE'].join('\r\n');
}

function ruleOf(from: string, change: Moment): string {
  // The onset is told by the clock that ends there.
  const onset = change.withTimeZone(from).toPlainDateTime().toString({ smallestUnit: 'second' });
  const kind = compact(change.offset) > compact(from) ? 'DAYLIGHT' : 'STANDARD';
  return rule(kind, onset.replace(/[-:]/g, ''), from, change.offset);
}

function rule(kind: 'STANDARD' | 'DAYLIGHT', onset: string, from: string, to: string): string {
  const write = (offset: string) => offset.replaceAll(':', '');
  return [
    `BEGIN:${kind}`,
    `DTSTART:${onset}`,
    `TZOFFSETFROM:${write(from)}`,
    `TZOFFSETTO:${write(to)}`,
    `END:${kind}`,
  ].join('\r\n');
}

/** An offset such as `-05:00` as a number that grows eastward. */
function compact(offset: string): number {
  return Number(offset.replaceAll(':', ''));
}
