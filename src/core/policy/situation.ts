import {
  type BusinessCalendar,
  businessCalendar,
  type HolidayTest,
  isBefore,
  latestDate,
  type Moment,
  type PlainDate,
  startOfTomorrow,
} from '../calendar.ts';
import type { Settings } from '../config.ts';
import { daysOffTest } from '../daysOff.ts';
import { dateOf, type ExactTime, exactTimeAt, exactTimeOf, exactTimeOfDate, plus } from '../exactTime.ts';
import type { Entry } from '../log/entry.ts';
import { letterNamedBy } from '../log/letter.ts';
import type { Log, Process } from '../log/log.ts';
import type { Outcome } from '../log/outcomes.ts';
import type { FollowUpRecord } from '../log/records.ts';
import { meansPerson, type Person } from '../people/people.ts';
import type { Speech } from '../speech.ts';
import type { LetterKind } from './letterKinds.ts';
import { withRecipients } from './recordRecipients.ts';

/** Something one promised to send, as the notes say it. */
export interface PromisedTask {
  readonly text: string;
  /** Whom the notes assign it to, by a heading. */
  readonly person?: string | undefined;
  /** The day it was promised for. */
  readonly by?: PlainDate | undefined;
  /** UTF-16 offset of the task in the entry's body. */
  readonly offset: number;
}

/** All that a decision depends on beside the log itself. */
export interface PolicyContext {
  /** The moment, in the zone of dates without one. */
  readonly now: Moment;
  readonly settings: Settings;
  /** How what follows is said. */
  readonly speech: Speech;
  /** The public holidays of a country, or undefined where none are known. */
  readonly holidays: (country: string) => HolidayTest | undefined;
  /** Of which entries lapsed promises are wanted too; of none without it, as they take long to read. */
  readonly wantsLapsedPromises?: ((entry: Entry) => boolean) | undefined;
  /** The unticked tasks under Promised. */
  readonly promises: (entry: Entry) => readonly PromisedTask[];
}

/** One entry as the rules see it: moments instead of dates, and its place in its process. */
export interface Situation {
  readonly entry: Entry;
  readonly process: Process;
  readonly calendar: BusinessCalendar;
  readonly country: string | undefined;
  readonly zone: string;
  /** The start and the end (T) of the interview. */
  readonly start: ExactTime;
  readonly end: ExactTime;
  /** The outcome, with a blank one read by the clock: `upcoming` before T, `waiting` from then on. */
  readonly outcome: Outcome | 'unclear';
  /** The entry says `upcoming` though T is past: nothing is owed, it is asked about. */
  readonly stale: boolean;
  /** K: when the outcome became known. */
  readonly known: ExactTime | undefined;
  readonly interest: 'yes' | 'no' | 'unsure';
  /** No later round, other than a cancelled one. */
  readonly last: boolean;
  readonly contact: Person | undefined;
  readonly viaAgency: boolean;
  /** Records of the entry and of its letters. */
  readonly records: readonly FollowUpRecord[];
  /** The end of the day on which they last let one hear: a reply, a pause, or a later round that they called off. */
  readonly lastWord: ExactTime | undefined;
}

/** What follows from a context alone, and is asked for every entry. */
interface Basis {
  readonly now: ExactTime;
  /** When the day ends where `now` is. */
  readonly tomorrow: ExactTime;
  readonly calendarOf: (country: string | undefined) => BusinessCalendar;
}

const knownBases = new WeakMap<PolicyContext, Basis>();

/** What follows from a context alone, made once for each. */
export function basisOf(context: PolicyContext): Basis {
  const known = knownBases.get(context);
  if (known) return known;
  const basis = {
    now: exactTimeOf(context.now),
    tomorrow: exactTimeOf(startOfTomorrow(context.now)),
    calendarOf: calendars(context),
  };
  knownBases.set(context, basis);
  return basis;
}

/** The moments of an entry; undefined where it has no date that reads. */
export function interviewTimes(
  entry: Entry,
  context: PolicyContext,
): { readonly zone: string; readonly start: ExactTime; readonly end: ExactTime } | undefined {
  const date = entry.date?.value;
  if (!date) return undefined;
  const { now, calendarOf } = basisOf(context);
  const zone = entry.timeZone ?? date.zone ?? now.timeZoneId;
  const { opening, closing } = calendarOf(undefined);
  const start = exactTimeOfDate(date, zone, opening);
  const end = date.time ? plus(start, entry.duration * 60_000) : exactTimeAt(date.date, closing, zone);
  return { zone, start, end };
}

/** The outcome that counts at `now`. */
function effectiveOutcome(entry: Entry, end: ExactTime, now: ExactTime): Outcome | 'unclear' {
  if (entry.outcome === 'unclear') return 'unclear';
  if (entry.outcome === 'blank') return isBefore(now, end) ? 'upcoming' : 'waiting';
  return entry.outcome.value;
}

/** The situation of an entry; undefined where nothing can be derived from it: no company or no date. */
export function situationOf(entry: Entry, log: Log, context: PolicyContext): Situation | undefined {
  return situationsOf(log.processOf(entry), log, context).find((situation) => situation.entry === entry);
}

/** The situations of a process's rounds, in their order, without those from which nothing can be derived. */
export function situationsOf(process: Process, log: Log, context: PolicyContext): readonly Situation[] {
  const { settings } = context;
  const { now, calendarOf } = basisOf(context);
  const { rounds } = process;
  const lastHeld = rounds.findLastIndex((round) => outcomeWritten(round) !== 'cancelled');
  const calledOffOn = latestDate(
    rounds.slice(lastHeld + 1).flatMap(({ outcomeSince }) => outcomeSince?.value ?? []),
  );
  const contact = rounds.findLast((round) => round.contact)?.contact;
  const viaAgency = rounds.some((round) => round.viaAgency);
  return rounds.flatMap((entry, index) => {
    const times = interviewTimes(entry, context);
    if (!times || !entry.company) return [];
    const country = countryOf(entry, settings);
    const records = recordsIn(entry, entry.contact ?? contact, log);
    const pausedOn = outcomeWritten(entry) === 'on hold' ? entry.outcomeSince?.value : undefined;
    const lastWord = latestDate([
      ...records.flatMap(({ replied }) => replied ?? []),
      ...(pausedOn ? [pausedOn] : []),
      ...(calledOffOn ? [calledOffOn] : []),
    ]);
    const calendar = calendarOf(country);
    const { zone, start, end } = times;
    const situation: Situation = {
      zone,
      start,
      end,
      entry,
      process,
      country,
      calendar,
      outcome: effectiveOutcome(entry, end, now),
      stale: isStale(entry, end, now),
      known: entry.outcomeSince && exactTimeAt(entry.outcomeSince.value, calendar.opening, zone),
      interest: entry.interested?.value ?? 'yes',
      last: index >= lastHeld,
      contact: entry.contact ?? contact,
      viaAgency,
      records,
      lastWord: lastWord && exactTimeAt(lastWord, calendar.closing, zone),
    };
    return [situation];
  });
}

function countryOf({ country }: Entry, settings: Settings): string | undefined {
  return country?.value ?? (settings.country.toUpperCase() || undefined);
}

/** The working week of each country, made once. */
function calendars({ settings, holidays }: PolicyContext): (country: string | undefined) => BusinessCalendar {
  const known = new Map<string | undefined, BusinessCalendar>();
  const isOwnDayOff = daysOffTest(settings.daysOff);
  return (country) => {
    const isPublic = country === undefined ? undefined : holidays(country);
    const calendar =
      known.get(country) ??
      businessCalendar({
        weekend: settings.weekend,
        opening: settings.workingHours.start,
        closing: settings.workingHours.end,
        isHoliday: isOwnDayOff ? (date) => isOwnDayOff(date) || isPublic?.(date) === true : isPublic,
      });
    known.set(country, calendar);
    return calendar;
  };
}

/** Whether the entry still says `upcoming` though the interview is over. */
function isStale(entry: Entry, end: ExactTime, now: ExactTime): boolean {
  return outcomeWritten(entry) === 'upcoming' && !isBefore(now, end);
}

function outcomeWritten(entry: Entry): Outcome | undefined {
  return typeof entry.outcome === 'string' ? undefined : entry.outcome.value;
}

/** What the entry and its letters record, each with whom it means. */
function recordsIn(entry: Entry, contact: Person | undefined, log: Log): readonly FollowUpRecord[] {
  const letters = log.lettersOf(entry);
  const records = [...entry.records, ...sentLetters(entry, log)];
  if (records.every(({ to }) => to === undefined)) return records;
  const people = [...entry.interviewers, contact, entry.referrer].filter((person) => person !== undefined);
  return withRecipients(records, people, (record) => letterNamedBy(record, entry.path, letters)?.path);
}

function sentLetters(entry: Entry, log: Log): readonly FollowUpRecord[] {
  return log.lettersOf(entry).flatMap(({ kind, to, sent, path, entry: link }) =>
    sent
      ? [
          {
            letter: kind.value,
            to: to?.name,
            sent: sent.value,
            file: path,
            range: link?.range ?? kind.range,
          },
        ]
      : [],
  );
}

const noInterview: ReadonlySet<Outcome | 'unclear'> = new Set([
  'not yet',
  'upcoming',
  'cancelled',
  'missed',
  'not shown up',
  'withdrawn',
  'unclear',
]);

/** Whether a round is an interview that was, or may have been. */
export function tookPlace({ outcome }: Situation): boolean {
  return !noInterview.has(outcome);
}

/** The records of one kind of letter, to one person or (without `person`) to anybody. */
export function recordsOf(
  situation: Situation,
  letter: LetterKind,
  person?: Person | undefined,
): readonly FollowUpRecord[] {
  return situation.records.filter((record) => record.letter === letter && meansPerson(record.to, person));
}

/** The last day a letter of this kind went out to anybody; the day of the interview where only `sent: yes` is known. */
export function lastSent(situation: Situation, letter: LetterKind): ExactTime | undefined {
  const days = recordsOf(situation, letter).flatMap(({ sent }) =>
    sent ? [sent === 'unknown' ? dateOf(situation.end) : sent] : [],
  );
  const last = latestDate(days);
  return last && exactTimeAt(last, situation.calendar.closing, situation.zone);
}

/** Whether one told them, after this round, that one is out; the file of an earlier one may say so. */
export function hasLeft({ end }: Situation, rounds: readonly Situation[]): boolean {
  const day = dateOf(end).toString();
  return rounds
    .flatMap((round) => recordsOf(round, 'withdrawal'))
    .some(({ sent }) => sent && sent !== 'unknown' && sent.toString() >= day);
}
