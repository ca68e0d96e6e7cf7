import { type BusinessCalendar, dayOf, isBefore, latestDate, type PlainDate } from '../calendar.ts';
import { dateOf, type ExactTime, exactTimeAt } from '../exactTime.ts';
import type { Process } from '../log/company.ts';
import type { Entry } from '../log/entry.ts';
import type { Letter } from '../log/letter.ts';
import type { Outcome } from '../log/outcomes.ts';
import type { FollowUpRecord } from '../log/records.ts';
import { itemsMeaning } from '../people/meaning.ts';
import type { Person } from '../people/people.ts';
import type { PromisedTask } from './context.ts';

/**
 * One interview as understood at a moment: its times, who was there, what is known and what was done. Every rule, letter and
 * report asks it, so that they never disagree; `entry` says where in the file each thing stands.
 */
export interface Interview {
  readonly entry: Entry;
  /** Copies of the entry that programs made: what they record counts here, and they owe nothing themselves. */
  readonly copies: readonly Entry[];
  readonly process: Process;
  /** All interviews of its process in order, this one among them. */
  readonly rounds: readonly Interview[];
  /** The IANA zone in which its days are counted. */
  readonly zone: string;
  readonly country: string | undefined;
  /** The working week of its country. */
  readonly calendar: BusinessCalendar;
  readonly start: ExactTime;
  /** The start as it was written down: in the offset of its date, where that gives another day than the zone. */
  readonly writtenStart: ExactTime;
  readonly end: ExactTime;
  /** The day it is now where the interview is. */
  readonly today: PlainDate;
  readonly hasBegun: boolean;
  readonly hasEnded: boolean;
  /** What came of it; where the writer says nothing, `upcoming` until it ends and `waiting` from then on. */
  readonly outcome: Outcome | 'unclear';
  /** The entry still says `upcoming` though the interview is over: nothing is owed, it is asked about. */
  readonly isStale: boolean;
  readonly interest: 'yes' | 'no' | 'unsure';
  /** No later round, other than a cancelled one. */
  readonly isLast: boolean;
  /** The writer is out of the process, means to be, or told them so. */
  readonly isWithdrawing: boolean;
  /** K: when the outcome became known, where the entry says it. */
  readonly known: ExactTime | undefined;
  /** The end of the day of the last word: a reply, a call or another contact, a pause, or a later round that they called off. */
  readonly lastWord: ExactTime | undefined;
  readonly interviewers: readonly Person[];
  /** Who gets letters that concern the whole process, whichever round names them. */
  readonly contact: Person | undefined;
  /** Who recommended the writer, whichever round names them. */
  readonly referrer: Person | undefined;
  readonly viaAgency: boolean;
  /** Whether a day is still to come, wherever it was written. */
  readonly isAhead: (day: PlainDate) => boolean;
  /** What was done about its letters, by the entry and by the letters themselves. */
  readonly records: readonly FollowUpRecord[];
  /** Of these, letters of thanks that went out. */
  readonly thanks: readonly FollowUpRecord[];
  /** Of these, letters that took the writer out of the process. */
  readonly farewells: readonly FollowUpRecord[];
  /** Letters that look back at an interview and went out before this one began: they count for another. */
  readonly tooEarly: readonly FollowUpRecord[];
  readonly letters: readonly Letter[];
  /** The open promises by whom they were made to; to nobody by name where nobody is known. */
  readonly promises: () => ReadonlyMap<Person | undefined, readonly PromisedTask[]>;
}

/** The IANA zone in which the days of an entry are counted: its own, that of its date, else the one it is read in. */
export function zoneOf({ timeZone, date }: Entry, now: { readonly timeZoneId: string }): string {
  return timeZone ?? date?.value.zone ?? now.timeZoneId;
}

/** Outcomes with which an interview did not take place, or nobody knows. */
const notHeld: ReadonlySet<Outcome | 'unclear'> = new Set([
  'not yet',
  'upcoming',
  'cancelled',
  'missed',
  'not shown up',
  'withdrawn',
  'unclear',
]);

/** Whether it is an interview that was, or may have been. */
export function tookPlace({ outcome }: Interview): boolean {
  return !notHeld.has(outcome);
}

/** The rounds of its process after this one. */
export function laterRounds(interview: Interview): readonly Interview[] {
  return interview.rounds.slice(interview.rounds.indexOf(interview) + 1);
}

/** Everybody whom its process names, the contact first. */
export function everybody({ contact, rounds }: Interview): readonly Person[] {
  const named = rounds.flatMap(({ entry }) => [entry.contact, ...entry.interviewers, entry.referrer]);
  return [contact, ...named].filter((person) => person !== undefined);
}

/** Whom a promise can be made to: the interviewers and the contact. */
export function peopleThere({
  interviewers,
  contact,
}: Pick<Interview, 'interviewers' | 'contact'>): readonly Person[] {
  return contact ? [...interviewers, contact] : interviewers;
}

/** Who gets a letter that concerns the whole process; undefined is nobody by name. */
export function processContact({
  viaAgency,
  contact,
  interviewers,
}: Pick<Interview, 'viaAgency' | 'contact' | 'interviewers'>): Person | undefined {
  return viaAgency ? contact : (contact ?? interviewers[0]);
}

/** The end of the day by which they said the writer would hear; undefined where they said something since. */
export function namedDay({ entry, start, calendar, zone, lastWord }: Interview): ExactTime | undefined {
  const day = entry.decisionBy?.value;
  if (!day || day.toString() < dateOf(start).toString()) return undefined;
  const named = exactTimeAt(day, calendar.closing, zone);
  return lastWord && isBefore(named, lastWord) ? undefined : named;
}

/** The end of the day by which the offer must be answered, where the entry says it. */
export function offerDeadline({ entry, calendar, zone }: Interview): ExactTime | undefined {
  const day = entry.offerBy?.value;
  return day && exactTimeAt(day, calendar.closing, zone);
}

/** Whether the writer told them after this round that they are out; the file of an earlier round may say so. */
export function wasLeft({ end, rounds }: Interview): boolean {
  return rounds.some(({ farewells }) =>
    farewells.some(({ sent }) => sent && sent !== 'unknown' && dayOf(sent) >= dayOf(dateOf(end))),
  );
}

/** Whether this person had thanks for an interview of this process already. */
export function wasThanked({ rounds }: Interview, person: Person | undefined): boolean {
  return rounds.some(({ thanks }) => thoseTo(thanks, person).length > 0);
}

/** The records of one kind of letter, to one person or (without `person`) to anybody. */
export function recordsOf(
  { records }: Pick<Interview, 'records'>,
  letter: string,
  person?: Person | undefined,
): readonly FollowUpRecord[] {
  return thoseTo(records, person).filter((record) => record.letter === letter);
}

/** What finds the records to a person, of each list that was asked for: of a large panel, everybody is looked for in it. */
const finders = new WeakMap<readonly FollowUpRecord[], ReturnType<typeof itemsMeaning<FollowUpRecord>>>();

/** Those of some records that may mean this person. */
export function thoseTo(
  records: readonly FollowUpRecord[],
  person: Person | undefined,
): readonly FollowUpRecord[] {
  if (!person || records.length === 0) return records;
  const known = finders.get(records);
  if (known) return known(person);
  const find = itemsMeaning(records, ({ to }) => to);
  finders.set(records, find);
  return find(person);
}

/** The end of the last day on which one of some letters went out; the interview's where only `sent: yes` is known. */
export function lastSent(
  { end, calendar, zone }: Interview,
  records: readonly FollowUpRecord[],
): ExactTime | undefined {
  const days = records.flatMap(({ sent }) => (sent ? [sent === 'unknown' ? dateOf(end) : sent] : []));
  const last = latestDate(days);
  return last && exactTimeAt(last, calendar.closing, zone);
}

/** What was promised to this person and is not done; all of it, where the entry knows nobody by name. */
export function promisesTo(interview: Interview, person: Person | undefined): readonly PromisedTask[] {
  const isKnown = peopleThere(interview).length > 0;
  for (const [to, theirs] of interview.promises())
    if (to?.name === person?.name || (!isKnown && to === undefined)) return theirs;
  return [];
}
