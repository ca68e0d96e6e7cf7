import { type CivilDate, dayOf, daysAnywhere, latestDate, type PlainDate } from '../calendar.ts';
import type { Settings } from '../config.ts';
import { dateOf, type ExactTime, exactTimeAt, exactTimeOfDate, inZone, plus } from '../exactTime.ts';
import type { Process } from '../log/company.ts';
import { copiesAmong } from '../log/copies.ts';
import type { Entry } from '../log/entry.ts';
import type { Letter } from '../log/letter.ts';
import { letterNamedBy } from '../log/letter.ts';
import type { Log } from '../log/log.ts';
import type { Outcome } from '../log/outcomes.ts';
import type { FollowUpRecord } from '../log/records.ts';
import { isOfNotes, writtenOutcome } from '../log/writtenOutcome.ts';
import type { NotedLetter } from '../notes/notedLetters.ts';
import { type Person, samePerson } from '../people/people.ts';
import { groupBy, once } from '../text.ts';
import type { Clock } from './clock.ts';
import { basisOf, type EvaluationContext } from './context.ts';
import { type Interview, zoneOf } from './interview.ts';
import { shareOf } from './promises.ts';
import { withRecipients } from './recordRecipients.ts';

/** What has to be known of letters to understand an interview; the letter kinds tell it. */
export interface LetterTraits {
  /** Whether it thanks for the interview. */
  readonly thanks: (letter: string) => boolean;
  /** Whether it takes the writer out of the process. */
  readonly withdraws: (letter: string) => boolean;
  /** Whether it makes sense only once the interview began: one sent earlier is about another interview. */
  readonly looksBack: (letter: string) => boolean;
  /** Whether it is a contact after which the silence begins anew: a call, a message, anything without a rule of its own. */
  readonly isContact: (letter: string) => boolean;
}

/**
 * Understands the rounds of a process at the clock's moment, in their order. Those without a date are left out, unless `undated`
 * asks for them: a letter can be written about them, and they count as held now.
 */
export function understand(
  process: Process,
  log: Pick<Log, 'lettersOf'>,
  context: EvaluationContext,
  clock: Clock,
  traits: LetterTraits,
  { undated = false } = {},
): readonly Interview[] {
  const entries = process.rounds;
  const lastHeld = entries.findLastIndex((entry) => writtenOutcome(entry) !== 'cancelled');
  const shared: Shared = {
    context,
    clock,
    traits,
    process,
    calledOffOn: latestDate(
      entries.slice(lastHeld + 1).flatMap(({ outcomeSince }) => outcomeSince?.value ?? []),
    ),
    contact: entries.findLast((entry) => entry.contact)?.contact,
    referrer: entries.find((entry) => entry.referrer)?.referrer,
    viaAgency: entries.some((entry) => entry.viaAgency),
    rounds: [],
  };
  const originals = copiesAmong(entries);
  const copiesOf = groupBy([...originals.keys()], (copy) => originals.get(copy));
  for (const [index, entry] of entries.entries()) {
    const times = interviewTimes(entry, context) ?? (undated ? timesNow(entry, context) : undefined);
    if (!times || originals.has(entry)) continue;
    const copies = copiesOf.get(entry) ?? [];
    const isLast = index >= lastHeld || copies.some((copy) => entries.indexOf(copy) >= lastHeld);
    const letters = [entry, ...copies].flatMap(log.lettersOf);
    shared.rounds.push(interviewOf({ entry, copies }, times, letters, isLast, shared));
  }
  return shared.rounds;
}

/** What all rounds of a process have in common. */
interface Shared {
  readonly context: EvaluationContext;
  readonly clock: Clock;
  readonly traits: LetterTraits;
  readonly process: Process;
  /** The day on which they called off the rounds after the last one that was held. */
  readonly calledOffOn: PlainDate | undefined;
  readonly contact: Person | undefined;
  readonly referrer: Person | undefined;
  readonly viaAgency: boolean;
  /** Those understood so far. */
  readonly rounds: Interview[];
}

interface InterviewTimes {
  readonly zone: string;
  readonly start: ExactTime;
  readonly writtenStart: ExactTime;
  readonly end: ExactTime;
}

/** Where and when an interview is; undefined where its entry has no date that reads. */
function interviewTimes(entry: Entry, context: EvaluationContext): InterviewTimes | undefined {
  const date = entry.date?.value;
  if (!date) return undefined;
  const { now, calendarOf } = basisOf(context);
  const zone = zoneOf(entry, now);
  const { opening, closing } = calendarOf(undefined);
  const start = exactTimeOfDate(date, zone, opening);
  const end = date.time ? plus(start, entry.duration * 60_000) : exactTimeAt(date.date, closing, zone);
  return { zone, start, writtenStart: asWritten(start, date), end };
}

/** `2026-11-25T23:45-05:00` is on the 25th wherever it is read. */
function asWritten(start: ExactTime, { date, offset }: CivilDate): ExactTime {
  const isOwnDay = offset === undefined || offset === 'Z' || dateOf(start).equals(date);
  return isOwnDay ? start : inZone(start, offset);
}

function timesNow(entry: Entry, context: EvaluationContext): InterviewTimes {
  const { now } = basisOf(context);
  const here = inZone(now, zoneOf(entry, now));
  return { zone: here.timeZoneId, start: here, writtenStart: here, end: here };
}

function interviewOf(
  { entry, copies }: Pick<Interview, 'entry' | 'copies'>,
  times: InterviewTimes,
  letters: readonly Letter[],
  isLast: boolean,
  shared: Shared,
): Interview {
  const { context, clock, traits, process, viaAgency, referrer, rounds } = shared;
  const { zone, start, writtenStart, end } = times;
  const country = countryOf(entry, context.settings);
  const calendar = basisOf(context).calendarOf(country);
  const contact = entry.contact ?? shared.contact;
  const interest = entry.interested?.value ?? 'yes';
  const hasEnded = clock.hasCome(end);
  const isStale = writtenOutcome(entry) === 'upcoming' && hasEnded;
  const outcome = outcomeAt(entry, hasEnded);
  const isTooEarly = tooEarlyFor(entry, times, context, traits);
  const recorded = recordsIn([entry, ...copies], contact, letters);
  const today = clock.today(zone);
  // Where it is tomorrow already, it may have been written today.
  const isAhead = (day: PlainDate) => dayOf(day) > dayOf(today) + 1;
  const records = recorded
    .filter((record) => !isTooEarly(record))
    .map((record) => withoutDaysAhead(record, isAhead));
  const sentAs = (trait: (letter: string) => boolean) =>
    records.filter(({ letter, sent }) => letter !== undefined && sent !== undefined && trait(letter));
  const farewells = sentAs(traits.withdraws);
  const pausedOn = outcome === 'on hold' ? entry.outcomeSince?.value : undefined;
  const lastWord = latestDate([
    ...records.flatMap(({ replied }) => replied ?? []),
    ...sentAs(traits.isContact).flatMap(({ sent }) => (sent && sent !== 'unknown' ? [sent] : [])),
    ...(pausedOn ? [pausedOn] : []),
    ...(shared.calledOffOn ? [shared.calledOffOn] : []),
  ]);
  return {
    entry,
    copies,
    process,
    rounds,
    zone,
    country,
    calendar,
    start,
    writtenStart,
    end,
    today,
    isAhead,
    hasBegun: clock.hasCome(start),
    hasEnded,
    outcome,
    isStale,
    interest,
    isLast,
    isWithdrawing:
      outcome === 'withdrawn' ||
      farewells.length > 0 ||
      (interest === 'no' && mayBeLeft.has(outcome) && !isStale),
    known: entry.outcomeSince && exactTimeAt(entry.outcomeSince.value, calendar.opening, zone),
    lastWord: lastWord && exactTimeAt(lastWord, calendar.closing, zone),
    interviewers: entry.interviewers,
    contact,
    referrer,
    viaAgency,
    records,
    thanks: sentAs(traits.thanks),
    farewells,
    tooEarly: records.length === recorded.length ? [] : recorded.filter(isTooEarly),
    letters,
    promises: once(() =>
      shareOf(context.promises(entry), { interviewers: entry.interviewers, contact, viaAgency }),
    ),
  };
}

/** Outcomes of a process that the writer can still leave. */
const mayBeLeft: ReadonlySet<Outcome | 'unclear'> = new Set(['upcoming', 'waiting', 'advanced', 'offer']);

/** The outcome that counts once the interview has ended, or before. */
function outcomeAt({ outcome }: Entry, hasEnded: boolean): Outcome | 'unclear' {
  if (outcome === 'unclear' || outcome === 'unknown') return 'unclear';
  if (isOfNotes(outcome)) return hasEnded ? 'unclear' : 'upcoming';
  if (outcome === 'blank') return hasEnded ? 'waiting' : 'upcoming';
  return outcome.value;
}

function countryOf({ country }: Entry, settings: Settings): string | undefined {
  return country?.value ?? (settings.country.toUpperCase() || undefined);
}

/** Whether a record is of a letter that looks back at an interview and went out before this one began, by anybody's calendar. */
function tooEarlyFor(
  entry: Entry,
  { start }: InterviewTimes,
  context: EvaluationContext,
  { looksBack }: LetterTraits,
): (record: FollowUpRecord) => boolean {
  const first = once(() => {
    const days = [
      ...(entry.date ? daysAnywhere(entry.date.value) : []),
      dateOf(start),
      dateOf(inZone(start, basisOf(context).now.timeZoneId)),
    ];
    return days.map((day) => day.toString()).reduce((a, b) => (a < b ? a : b));
  });
  return ({ letter, sent }) =>
    letter !== undefined &&
    sent !== undefined &&
    sent !== 'unknown' &&
    looksBack(letter) &&
    sent.toString() < first();
}

/** What an entry, the copies of it and its letters record, each with whom it means. */
function recordsIn(
  [entry, ...copies]: readonly [Entry, ...Entry[]],
  contact: Person | undefined,
  letters: readonly Letter[],
): readonly FollowUpRecord[] {
  const written = [entry, ...copies].flatMap(recordsOfEntry);
  const bounced = written.filter((record) => record.bounced !== undefined);
  const isBounced = (letter: Letter) =>
    bounced.some((record) => letterNamedBy(record, entry.path, letters) === letter);
  const records = [
    ...(bounced.length === 0
      ? written
      : written.map((record) => (record.bounced ? { ...record, sent: undefined } : record))),
    ...(bounced.length === 0 ? letters : letters.filter((letter) => !isBounced(letter))).flatMap(sentRecord),
  ];
  if (records.every(({ to }) => to === undefined)) return records;
  const people = [...entry.interviewers, contact, entry.referrer].filter((person) => person !== undefined);
  return withRecipients(records, people, (record) => letterNamedBy(record, entry.path, letters)?.path);
}

/** What an entry records, and what its notes tell of letters of which it records nothing. */
function recordsOfEntry({ records, notedLetters }: Entry): readonly FollowUpRecord[] {
  if (notedLetters.length === 0) return records;
  const isRecorded = ({ letter, to }: NotedLetter) =>
    records.some(
      (record) =>
        record.letter === letter &&
        (record.to === undefined ||
          to === undefined ||
          to.split(', ').some((name) => samePerson(name, record.to ?? ''))),
    );
  return [...records, ...notedLetters.filter((told) => !isRecorded(told))];
}

/** A record without what it says of days to come. */
function withoutDaysAhead(record: FollowUpRecord, isAhead: (day: PlainDate) => boolean): FollowUpRecord {
  const { sent, replied } = record;
  const isSentAhead = sent !== undefined && sent !== 'unknown' && isAhead(sent);
  const isReplyAhead = replied !== undefined && isAhead(replied);
  if (!isSentAhead && !isReplyAhead) return record;
  return {
    ...record,
    ...(isSentAhead && { sent: undefined }),
    ...(isReplyAhead && { replied: undefined }),
  };
}

/** What the file of a letter says of it, where it went out. */
function sentRecord({ kind, to, sent, path, entry: link }: Letter): readonly FollowUpRecord[] {
  if (!sent) return [];
  const range = link?.range ?? kind.range;
  return [{ letter: kind.value, to: to?.name, sent: sent.value, file: path, range }];
}
