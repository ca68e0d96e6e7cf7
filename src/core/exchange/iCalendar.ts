import { later, type Moment, momentAt } from '../calendar.ts';
import { dateOf, toMoment } from '../exactTime.ts';
import { comingInterviews, hasNoHour, metAt } from '../interviews/coming.ts';
import type { Interview } from '../interviews/interview.ts';
import { kindOf } from '../kinds/index.ts';
import { interviewId } from '../log/interviewId.ts';
import type { WithOutcome } from '../log/writtenOutcome.ts';
import { isOwed, type Obligation, snoozedUntil } from '../owed/obligation.ts';
import { sayWhy } from '../owed/saying.ts';
import { english } from '../speech.ts';
import { fold, type Located } from '../text.ts';

/** When an event rings, and what it says then. */
interface CalendarAlarm {
  /** How many seconds before the start or the end. */
  readonly before: number;
  readonly of: 'start' | 'end';
  readonly text: string;
}

/** One letter to write, or an interview to come, as a calendar shows it. */
export interface CalendarEvent {
  /**
   * What makes it this one and no other: the interview, and of a letter its kind and its reader. The same in every export, so that a
   * calendar moves the event instead of doubling it.
   */
  readonly identity: readonly string[];
  readonly start: Moment;
  readonly end: Moment;
  /** Whether it has a day and no hour: it starts and ends where days do, in UTC. */
  readonly isAllDay: boolean;
  /** Whether the writer is busy then. */
  readonly isBusy: boolean;
  readonly alarm: CalendarAlarm;
  readonly summary: string;
  readonly description: string;
  /** Where it takes place. */
  readonly place?: string | undefined;
}

/** How long the writing takes in a calendar, in minutes, and how long before it rings. */
const minutes = 30;
const alarmBefore = 2 * 60 * 60;

/** When a day with an interview of an unknown hour rings, in seconds before the day ends. */
const eveningBefore = 6 * 60 * 60;

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

/**
 * The interviews that are still to come, as events that ring when they end, to write down what was said. `pathInLog` as for letters.
 */
export function interviewEvents(
  interviews: readonly Interview[],
  pathInLog: (path: string) => string,
): readonly CalendarEvent[] {
  const events = comingInterviews(interviews).map((interview): CalendarEvent => {
    const { entry, start, end, process } = interview;
    const isAllDay = hasNoHour(interview);
    const midnight = momentAt(dateOf(start), '00:00', 'UTC');
    const people = metAt(interview);
    const round = entry.round?.value ?? 'interview';
    const job = process.role === undefined ? '' : ` (${process.role})`;
    const text = 'Write down what was said, what you did not say, and what you promised';
    return {
      identity: [nameForEver(interview, pathInLog), 'interview'].map(stored),
      start: isAllDay ? midnight : toMoment(start),
      end: isAllDay ? midnight.add({ days: 1 }) : toMoment(end),
      isAllDay,
      isBusy: !isAllDay,
      alarm: { before: isAllDay ? eveningBefore : 0, of: 'end', text },
      summary: oneLine(`${process.company}: ${round}${job}`),
      place: entry.place === undefined ? undefined : oneLine(entry.place),
      description: [
        ...(people.length > 0 ? [`With ${english.list(people, 'conjunction')}.`] : []),
        ...(isAllDay ? [] : [`${english.moment(toMoment(start), undefined)} (${start.timeZoneId})`]),
        placeOf(interview, pathInLog),
      ]
        .map(oneLine)
        .join('\n'),
    };
  });
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
  const end = endOf(obligation, now);
  const before = end.subtract({ minutes });
  const start =
    later(before, opens).epochMilliseconds < end.epochMilliseconds ? later(before, opens) : before;
  const summary = oneLine(summaryOf(obligation));
  return {
    identity: identityOf(obligation, pathInLog),
    start,
    end,
    isAllDay: false,
    isBusy: false,
    alarm: { before: alarmBefore, of: 'start', text: summary },
    summary,
    description: `${oneLine(sayWhy(obligation, { speech: english, now }))}\n${oneLine(placeOf(interview, pathInLog))}`,
  };
}

/** What names a letter for ever: its interview, its kind and its reader, however the name is spelled and the file's name is stored. */
function identityOf(
  { interview, letter, to }: Obligation,
  pathInLog: (path: string) => string,
): readonly string[] {
  return [nameForEver(interview, pathInLog), letter, fold(to?.name ?? '')].map(stored);
}

/** What names an interview, though its day moves: its file and, where that holds several, its round; its day where it has no name. */
function nameForEver(interview: Interview, pathInLog: (path: string) => string): string {
  const { entry, process } = interview;
  const round = roundOf(entry);
  if (entry.part === undefined || round === '') return placeOf(interview, pathInLog);
  const namesakes = process.rounds.filter((other) => other.path === entry.path && roundOf(other) === round);
  const place = namesakes.indexOf(entry);
  // A table of many companies has many rounds of one name.
  const job = entry.isRow ? `${entry.companyKey} ${fold(entry.role?.value ?? '')} ` : '';
  return `${pathInLog(entry.path)}#${job}${round}${place > 0 ? `.${place + 1}` : ''}`;
}

/** The name of its round, unless that is where the whole process stands now. */
function roundOf({ round, outcome }: WithOutcome & { readonly round: Located<string> | undefined }): string {
  const isState = typeof outcome === 'object' && round?.range === outcome.range;
  return round && !isState ? fold(round.value) : '';
}

/** Which interview it is, by the path inside the log. */
function placeOf({ entry }: Interview, pathInLog: (path: string) => string): string {
  return interviewId(pathInLog(entry.path), entry.part);
}

/** The same however the system stores names. */
function stored(part: string): string {
  return part.toWellFormed().normalize('NFC');
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
