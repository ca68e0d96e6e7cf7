import { isBefore, startOfTomorrow } from '../calendar.ts';
import { dateOf, type ExactTime, exactTimeAt, exactTimeOf, midnight } from '../exactTime.ts';
import type { Letter } from '../log/letter.ts';
import type { Log, Process } from '../log/log.ts';
import type { Outcome } from '../log/outcomes.ts';
import type { Person } from '../log/people.ts';
import { LazyObligation } from './lazyObligation.ts';
import { isLetterKind, type LetterKind, letterKindRow } from './letterKinds.ts';
import { type Limits, lapsedLongAgo, limitsLater, thanksLimits } from './limits.ts';
import { isOwedToEach, type Obligation, type State } from './obligations.ts';
import { isWithdrawing, type Occasion, occasionsOf, promisesLapse } from './occasions.ts';
import { oneVoice } from './oneVoice.ts';
import { timingOf } from './rules.ts';
import {
  basisOf,
  meansPerson,
  type PolicyContext,
  recordsOf,
  type Situation,
  situationsOf,
} from './situation.ts';

/** What is owed in one process, and how long that stands. */
export interface ProcessDecision {
  readonly obligations: readonly Obligation[];
  /** The moments at which something else may be owed, past and to come, beside the end of the day where `now` is. */
  readonly boundaries: readonly ExactTime[];
}

/** What a process is decided from beside its own rounds. */
export interface ProcessSurroundings {
  readonly log: Log;
  readonly context: PolicyContext;
  readonly offers: readonly Situation[];
}

/**
 * Everything that is, was or will be owed in one process at `context.now`, in the order of its rounds; of `letters` alone where
 * they are given.
 */
export function decideProcess(
  process: Process,
  { log, context, offers }: ProcessSurroundings,
  letters?: ReadonlySet<LetterKind>,
): ProcessDecision {
  const rounds = situationsOf(process, log, context);
  const first = rounds.find(tookPlace);
  const candidates = onceAProcess(
    rounds.map((situation) =>
      occasionsOf(situation, { context, offers, first: situation === first }, letters)
        .filter((occasion) => isWanted(occasion, situation, context))
        .flatMap((occasion) => candidateOf(occasion, situation, rounds, log, context) ?? []),
    ),
  );
  const obligations = oneVoice(
    candidates.map(({ obligation }) => obligation),
    rounds,
    context,
  );
  return {
    obligations,
    boundaries: [
      ...candidates.flatMap(({ boundaries }) => boundaries),
      ...rounds.flatMap((round) => roundBoundaries(round, context)),
      ...daysEnd(rounds, context),
    ],
  };
}

/** What changes with a round by itself: it begins and ends, a letter is no longer snoozed, thanks come too late. */
function roundBoundaries(situation: Situation, context: PolicyContext): readonly ExactTime[] {
  const { start, end, zone, records } = situation;
  return [
    start,
    end,
    ...records.flatMap(({ snoozed }) => (snoozed ? [exactTimeAt(snoozed, midnight, zone)] : [])),
    ...(situation.stale ? [thanksLimits(situation, context)?.closes ?? end] : []),
  ];
}

/** Who heard today may hear again tomorrow, by the writer's day or by that of the interview. */
function daysEnd(rounds: readonly Situation[], context: PolicyContext): readonly ExactTime[] {
  const home = basisOf(context).now.timeZoneId;
  const zones = new Set(rounds.map(({ zone }) => zone).filter((zone) => zone !== home));
  return [...zones].map((zone) => exactTimeOf(startOfTomorrow(context.now.withTimeZone(zone))));
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

function tookPlace({ outcome }: Situation): boolean {
  return !noInterview.has(outcome);
}

/** Letters that take leave. */
const partings: ReadonlySet<LetterKind> = new Set(['rejection-reply', 'keep-in-touch', 'withdrawal']);

/** Whether they talked again after it was over: they asked one back, or one came back. */
function wentOn({ entry, known, end }: Situation, rounds: readonly Situation[], now: ExactTime): boolean {
  const place = rounds.findIndex((round) => round.entry === entry);
  return rounds
    .slice(place + 1)
    .some((round) => tookPlace(round) && isBefore(known ?? end, round.start) && isBefore(round.start, now));
}

/** Answers to a decision. Who writes it into every round has one answer to give, for the last of them. */
const answers: ReadonlySet<LetterKind> = new Set([
  ...partings,
  'offer-thanks',
  'acceptance',
  'offer-decline',
]);

/** The candidates of each round, without answers to what a later round says too; what was done stays. */
function onceAProcess(candidates: readonly (readonly Candidate[])[]): readonly Candidate[] {
  return candidates.flatMap((round, index) =>
    round.filter(
      ({ obligation: { letter, state } }) =>
        !answers.has(letter) ||
        state === 'sent' ||
        state === 'waived' ||
        !candidates.slice(index + 1).some((later) => later.some((one) => one.obligation.letter === letter)),
    ),
  );
}

/** The settings and one's interest: what is owed at all. */
function isWanted({ letter }: Occasion, situation: Situation, { settings }: PolicyContext): boolean {
  const { optional, thanks } = letterKindRow(letter);
  if (settings.disabledLetters.includes(letter)) return false;
  if (optional && !settings.optionalLetters.includes(letter)) return false;
  if (settings.settledBefore !== '' && dateOf(situation.start).toString() < settings.settledBefore)
    return false;
  if (isWithdrawing(situation)) return letter === 'withdrawal';
  return situation.interest !== 'unsure' || thanks === true;
}

/** What may be owed by itself, and the moments at which that changes. */
interface Candidate {
  readonly obligation: Obligation;
  readonly boundaries: readonly ExactTime[];
}

function candidateOf(
  occasion: Occasion,
  situation: Situation,
  rounds: readonly Situation[],
  log: Log,
  context: PolicyContext,
): Candidate | undefined {
  const timing = timingOf(occasion.timing, context.settings, situation.country);
  const { now } = basisOf(context);
  if (!timing || (partings.has(occasion.letter) && wentOn(situation, rounds, now))) return undefined;
  const { letter, to, because, promises = [] } = occasion;
  const limits = limitsLater(occasion, timing, situation);
  // Most letters of a log of years lapsed long ago, and nobody asks when: calendars cost more than all else here.
  const isHistory = lapsedLongAgo(occasion, timing, situation, now);
  const state = stateOf(occasion, situation, rounds, isHistory ? undefined : limits(), now);
  const obligation = new LazyObligation(
    {
      entry: situation.entry,
      process: situation.process,
      letter,
      to,
      state,
      draft: log.lettersOf(situation.entry).find((file) => isDraft(file, letter, to)),
      because,
      thanked: rounds.some((round) =>
        recordsOf(round, 'thank-you', to).some(({ sent }) => sent !== undefined),
      ),
      promises,
    },
    limits,
    context,
  );
  return { obligation, boundaries: isHistory ? [] : boundariesOf(letter, limits(), situation, context) };
}

/** While promised material is a candidate, it may lapse; later there is none to lapse. */
function boundariesOf(
  letter: LetterKind,
  { opens, due, closes }: Limits,
  situation: Situation,
  context: PolicyContext,
): readonly ExactTime[] {
  const lapse = letter === 'promised-material' ? promisesLapse(situation, context) : undefined;
  return [opens, due ?? opens, closes, lapse ?? closes];
}

/** The state of a letter; one without `limits` has none left that matter. */
function stateOf(
  { letter, to }: Occasion,
  situation: Situation,
  rounds: readonly Situation[],
  limits: Limits | undefined,
  now: ExactTime,
): State {
  const records = [...settlingRecords(situation, letter, to), ...answersSince(situation, rounds, letter)];
  if (records.some(({ sent }) => sent !== undefined)) return 'sent';
  if (records.some(({ waived }) => waived !== undefined)) return 'waived';
  if (!limits || !isBefore(now, limits.closes)) return 'lapsed';
  const snoozed = records.some(
    (record) => record.snoozed && isBefore(now, exactTimeAt(record.snoozed, midnight, situation.zone)),
  );
  if (snoozed) return 'snoozed';
  if (isBefore(now, limits.opens)) return 'upcoming';
  return limits.due && isBefore(limits.due, now) ? 'overdue' : 'open';
}

/** The records that settle a letter. A check-in before their last reply no longer counts. */
function settlingRecords(situation: Situation, letter: LetterKind, to: Person | undefined) {
  const records = recordsOf(situation, letter, isOwedToEach({ letter }) ? to : undefined);
  const { replied } = situation;
  if (!replied || !letter.endsWith('check-in')) return records;
  const replyDay = dateOf(replied).toString();
  return records.filter(({ sent }) => !sent || (sent !== 'unknown' && sent.toString() > replyDay));
}

/** Answers to the same decision that are recorded in another round. */
function answersSince({ entry, known, end }: Situation, rounds: readonly Situation[], letter: LetterKind) {
  if (!answers.has(letter) || rounds.length === 1) return [];
  const day = dateOf(known ?? end).toString();
  return rounds
    .filter((round) => round.entry !== entry)
    .flatMap((round) => recordsOf(round, letter))
    .filter(({ sent }) => sent && sent !== 'unknown' && sent.toString() >= day);
}

function isDraft({ kind, to: recipient, sent }: Letter, letter: LetterKind, to: Person | undefined): boolean {
  return !sent && isLetterKind(kind.value) && kind.value === letter && meansPerson(recipient?.name, to);
}
