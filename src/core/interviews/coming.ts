import { dayOf, type Moment, type PlainDate } from '../calendar.ts';
import { dateOf, dayLength, toMoment } from '../exactTime.ts';
import type { Log } from '../log/log.ts';
import type { Outcome } from '../log/outcomes.ts';
import { namedLetters } from '../notes/namedLetters.ts';
import type { Person } from '../people/people.ts';
import type { Speech } from '../speech.ts';
import { type Interview, peopleThere, recordsOf, tookPlace } from './interview.ts';

/** Outcomes that do not keep an interview on a day to come from taking place. */
const takesPlace: ReadonlySet<Outcome | 'unclear'> = new Set(['upcoming', 'waiting', 'advanced', 'unclear']);

/** The interviews that are still to come, or under way, soonest first. */
export function comingInterviews(interviews: readonly Interview[]): readonly Interview[] {
  return interviews
    .filter(({ hasEnded, outcome, isWithdrawing }) => !hasEnded && takesPlace.has(outcome) && !isWithdrawing)
    .toSorted((a, b) => a.start.epochMilliseconds - b.start.epochMilliseconds);
}

/** Whom the writer will meet: the interviewers, else the contact. */
export function metAt(interview: Interview): readonly string[] {
  const people = interview.interviewers.length > 0 ? interview.interviewers : peopleThere(interview);
  return people.map(({ name }) => name);
}

/** Whether an interview is on a day whose hour is not known. */
export function hasNoHour({ entry }: Interview): boolean {
  return entry.date?.value.time === undefined;
}

/** Whether an interview of today at an hour that is not known may be over, so that thanks for it can be written. */
export function mayBeOver(interview: Interview): boolean {
  const { hasBegun, hasEnded, outcome, isWithdrawing } = interview;
  return hasBegun && !hasEnded && hasNoHour(interview) && takesPlace.has(outcome) && !isWithdrawing;
}

/** When an interview begins, as it is said, by the clock of whoever reads it; its day where the hour is not known. */
export function sayStart(interview: Interview, speech: Speech, now: Moment): string {
  return hasNoHour(interview)
    ? speech.date(dateOf(interview.start), now)
    : speech.moment(toMoment(interview.start).withTimeZone(now.timeZoneId), now);
}

/** More days than the civil dates of an interview's start and of its end lie apart, in any zones. */
const daysNear = 3;

/**
 * The interviews with an hour that ended after `since` (epoch milliseconds) and by `now`, and took place as far as is known.
 * Only those of these days are looked at: most of a long log is over.
 */
export function endedSince(
  {
    log,
    interviewsIn,
  }: {
    readonly log: Pick<Log, 'entries'>;
    readonly interviewsIn: (path: string) => readonly Interview[];
  },
  since: number,
  now: Moment,
): readonly Interview[] {
  const today = Math.floor(now.epochMilliseconds / dayLength);
  const near = log.entries.filter(
    ({ date }) => date !== undefined && Math.abs(dayOf(date.value.date) - today) <= daysNear,
  );
  const paths = new Set(near.map(({ path }) => path));
  return [...paths].flatMap(interviewsIn).filter((interview) => {
    const end = interview.end.epochMilliseconds;
    const isHeld = (tookPlace(interview) || interview.isStale) && !interview.isWithdrawing;
    return end > since && end <= now.epochMilliseconds && !hasNoHour(interview) && isHeld;
  });
}

/** What the writer promised in one interview and is still to give. */
export interface OpenPromises {
  /** The day of the interview, where it is. */
  readonly day: PlainDate;
  /** As the notes say them, each once; never empty. */
  readonly promises: readonly string[];
}

/** The rounds before an interview that took place, in their order. */
export function roundsBefore(interview: Interview): readonly Interview[] {
  return interview.rounds.slice(0, interview.rounds.indexOf(interview)).filter(tookPlace);
}

/** What is still open of earlier rounds, in their order: neither ticked off in the notes nor recorded as settled. */
export function promisedBefore(interview: Interview): readonly OpenPromises[] {
  return roundsBefore(interview).flatMap((round) => {
    const open = [...round.promises()].filter(([to]) => !isGiven(round, to));
    const promises = [...new Set(open.flatMap(([, theirs]) => theirs.map(({ text }) => text)))];
    return promises.length > 0 ? [{ day: dateOf(round.writtenStart), promises }] : [];
  });
}

/** Whether what was promised to a person went out or was waived. */
function isGiven(round: Interview, to: Person | undefined): boolean {
  return recordsOf(round, namedLetters.material, to).some(
    ({ sent, waived }) => sent !== undefined || waived !== undefined,
  );
}
