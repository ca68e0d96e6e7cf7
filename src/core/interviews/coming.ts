import type { Moment } from '../calendar.ts';
import { dateOf, toMoment } from '../exactTime.ts';
import type { Outcome } from '../log/outcomes.ts';
import type { Speech } from '../speech.ts';
import { type Interview, peopleThere } from './interview.ts';

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

/** When an interview begins, as it is said, by the clock of whoever reads it; its day where the hour is not known. */
export function sayStart(interview: Interview, speech: Speech, now: Moment): string {
  return hasNoHour(interview)
    ? speech.date(dateOf(interview.start), now)
    : speech.moment(toMoment(interview.start).withTimeZone(now.timeZoneId), now);
}
