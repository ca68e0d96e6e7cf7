import { later, type Moment, momentAt } from '../calendar.ts';
import { kindOf } from '../kinds/index.ts';
import { isOwed, type Obligation, snoozedUntil } from '../owed/obligation.ts';
import { sayWhy } from '../owed/saying.ts';
import { english } from '../speech.ts';
import { fold } from '../text.ts';

/** One letter to write, as a calendar shows it. */
export interface CalendarEvent {
  /**
   * What makes it this letter and no other: the interview, the kind of letter and the reader. The same in every export, so that a
   * calendar moves the event instead of doubling it.
   */
  readonly identity: readonly string[];
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

/**
 * The letters that are still to be written, as events that end when the letter is best sent by, or helps until. `pathInLog` gives
 * the path of an entry inside the log, whatever folder the reports name it from.
 */
export function calendarEvents(
  agenda: readonly Obligation[],
  now: Moment,
  pathInLog: (path: string) => string,
): readonly CalendarEvent[] {
  const events = agenda
    .filter(
      (obligation) => isOwed(obligation) || obligation.state === 'upcoming' || obligation.state === 'snoozed',
    )
    .map((obligation) => eventOf(obligation, now, pathInLog));
  return withOwnIdentities(events);
}

/** Two events of one calendar never share an identity: of the same letter twice, the second says so. */
function withOwnIdentities(events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  const counts = new Map<string, number>();
  return events.map((event) => {
    const key = JSON.stringify(event.identity);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? event : { ...event, identity: [...event.identity, String(count)] };
  });
}

function eventOf(obligation: Obligation, now: Moment, pathInLog: (path: string) => string): CalendarEvent {
  const { interview, opens } = obligation;
  const { entry } = interview;
  const end = endOf(obligation, now);
  const before = end.subtract({ minutes });
  const start =
    later(before, opens).epochMilliseconds < end.epochMilliseconds ? later(before, opens) : before;
  return {
    identity: identityOf(obligation, pathInLog),
    start,
    end,
    alarmBefore,
    summary: oneLine(summaryOf(obligation)),
    description: `${oneLine(sayWhy(obligation, { speech: english, now }))}\n${oneLine(entry.id)}`,
  };
}

/** What names a letter for ever: its interview, its kind and its reader, however the name is spelled and the file's name is stored. */
function identityOf(
  { interview: { entry }, letter, to }: Obligation,
  pathInLog: (path: string) => string,
): readonly string[] {
  const { path, part } = entry;
  const place = part === undefined ? pathInLog(path) : `${pathInLog(path)}#${part}`;
  return [place, letter, fold(to?.name ?? '')].map((part) => part.toWellFormed().normalize('NFC'));
}

/** `Dana Okafor: thank-you (Northwind, Controls Engineer)`: a calendar cuts the end, so the name comes first. */
function summaryOf({ letter, to, interview: { process }, state }: Obligation): string {
  const title = kindOf(letter).title;
  const said = `${title.charAt(0).toLowerCase()}${title.slice(1)}${state === 'overdue' ? ', overdue' : ''}`;
  const job = [...(to ? [process.company] : []), process.role ?? ''].filter((part) => part !== '').join(', ');
  return `${to?.name ?? process.company}: ${said}${job === '' ? '' : ` (${job})`}`;
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
