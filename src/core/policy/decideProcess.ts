import { isBefore, startOfTomorrow } from '../calendar.ts';
import { dateOf, type ExactTime, exactTimeAt, exactTimeOf, midnight } from '../exactTime.ts';
import type { Letter } from '../log/letter.ts';
import type { Log, Process } from '../log/log.ts';
import { meansPerson, type Person } from '../people/people.ts';
import { answersSince, isAnsweredLater, isOutlived } from './answers.ts';
import { LazyObligation } from './lazyObligation.ts';
import { isLetterKind, type LetterKind, letterKindRow } from './letterKinds.ts';
import { type Limits, lapsedLongAgo, limitsLater, thanksLimits } from './limits.ts';
import { isDone, isOwedToEach, type Obligation, type State } from './obligations.ts';
import { isWithdrawing, type Occasion, occasionsOf, promisesLapse } from './occasions.ts';
import { answerLimits } from './offerAnswer.ts';
import { oneLetterAtATime } from './oneLetterAtATime.ts';
import { timingOf } from './rules.ts';
import {
  basisOf,
  hasLeft,
  type PolicyContext,
  recordsOf,
  type Situation,
  situationsOf,
  tookPlace,
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
  const byRound = rounds.map((situation) =>
    occasionsOf(situation, { context, offers, first: situation === first }, letters)
      .filter((occasion) => isWanted(occasion, situation, rounds, context))
      .flatMap((occasion) => candidateOf(occasion, situation, rounds, log, context) ?? []),
  );
  const candidates = byRound.flatMap((round, index) => {
    const later = byRound.slice(index + 1).flatMap((one) => one.map(({ obligation }) => obligation));
    return round.filter(({ obligation }) => !isAnsweredLater(obligation, later));
  });
  const obligations = oneLetterAtATime(
    candidates.map(({ obligation }) => obligation),
    rounds,
    context,
  );
  return {
    obligations,
    boundaries: [
      ...candidates.flatMap(({ boundaries }) => boundaries),
      ...rounds.flatMap((round) => roundBoundaries(round, rounds, context)),
      ...daysEnd(rounds, context),
    ],
  };
}

/** What changes with a round by itself: it begins and ends, a letter is no longer snoozed, thanks come too late, an offer asks for its answer. */
function roundBoundaries(
  situation: Situation,
  rounds: readonly Situation[],
  context: PolicyContext,
): readonly ExactTime[] {
  const { start, end, zone, records } = situation;
  const thanks = situation.stale ? thanksLimits(situation, context) : undefined;
  const answer = answerLimits(situation, rounds);
  return [
    start,
    end,
    ...records.flatMap(({ snoozed }) => (snoozed ? [exactTimeAt(snoozed, midnight, zone)] : [])),
    ...(thanks ? [thanks.due, thanks.closes] : []),
    ...(answer ? [answer.opens, answer.due, answer.closes] : []),
  ];
}

/** Who heard today may hear again tomorrow, by the writer's day or by that of the interview. */
function daysEnd(rounds: readonly Situation[], context: PolicyContext): readonly ExactTime[] {
  const home = basisOf(context).now.timeZoneId;
  const zones = new Set(rounds.map(({ zone }) => zone).filter((zone) => zone !== home));
  return [...zones].map((zone) => exactTimeOf(startOfTomorrow(context.now.withTimeZone(zone))));
}

/** The settings and one's interest: what is owed at all. */
function isWanted(
  { letter }: Occasion,
  situation: Situation,
  rounds: readonly Situation[],
  { settings }: PolicyContext,
): boolean {
  const { optional, thanks } = letterKindRow(letter);
  if (settings.disabledLetters.includes(letter)) return false;
  if (optional && !settings.optionalLetters.includes(letter)) return false;
  if (settings.settledBefore !== '' && dateOf(situation.start).toString() < settings.settledBefore)
    return false;
  if (isWithdrawing(situation) || hasLeft(situation, rounds)) return letter === 'withdrawal';
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
  if (!timing) return undefined;
  const { letter, to, because, promises = [] } = occasion;
  const limits = limitsLater(occasion, timing, situation);
  // Most letters of a log of years lapsed long ago, and nobody asks when: calendars cost more than all else here.
  const { now } = basisOf(context);
  const isHistory = lapsedLongAgo(occasion, timing, situation, now);
  const state = stateOf(occasion, situation, rounds, isHistory ? undefined : limits(), now);
  if (!isDone({ state }) && isOutlived(letter, situation, rounds, now)) return undefined;
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

/** The records that settle a letter. A check-in before their last word no longer counts. */
function settlingRecords(situation: Situation, letter: LetterKind, to: Person | undefined) {
  const records = recordsOf(situation, letter, isOwedToEach({ letter }) ? to : undefined);
  const { lastWord } = situation;
  if (!lastWord || !letter.endsWith('check-in')) return records;
  const day = dateOf(lastWord).toString();
  return records.filter(({ sent }) => !sent || (sent !== 'unknown' && sent.toString() > day));
}

function isDraft({ kind, to: recipient, sent }: Letter, letter: LetterKind, to: Person | undefined): boolean {
  return !sent && isLetterKind(kind.value) && kind.value === letter && meansPerson(recipient?.name, to);
}
