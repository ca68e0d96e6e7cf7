import { latestDate } from '../calendar.ts';
import type { Settings } from '../config.ts';
import { dateOf, exactTimeAt, midnight } from '../exactTime.ts';
import type { Clock } from '../interviews/clock.ts';
import type { EvaluationContext } from '../interviews/context.ts';
import { type Interview, recordsOf, wasLeft, wasThanked } from '../interviews/interview.ts';
import { kindOf, type LetterKind, letterKindNames, timingOf } from '../kinds/index.ts';
import type { Occasion, Timing } from '../kinds/kind.ts';
import type { Person } from '../people/people.ts';
import { once, type Sentence, sentence } from '../text.ts';
import { type Limits, lapsedLongAgo, limitsOf, putOff } from './limits.ts';
import { draftOf, isDone, Obligation, type State } from './obligation.ts';
import { oneLetterAtATime } from './oneLetterAtATime.ts';
import { onOwnDay } from './ownDay.ts';
import { answersOnce, answersSince, isOutlived } from './sharedAnswers.ts';
import { isSnoozed, stateWithin } from './state.ts';

/** What a process is decided from beside its own interviews. */
export interface ProcessSurroundings {
  readonly clock: Clock;
  readonly context: EvaluationContext;
  /** Open offers with a deadline still ahead, of every process. */
  readonly offers: readonly Interview[];
}

/**
 * Everything that is, was or will be owed in one process at the clock's moment, in the order of its rounds; of `letters` alone
 * where they are given. One round is decided a step, so that an editor can do other things in between.
 */
export function* decideProcess(
  rounds: readonly Interview[],
  surroundings: ProcessSurroundings,
  letters: Iterable<LetterKind> = letterKindNames,
): Generator<undefined, readonly Obligation[]> {
  const wanted = [...letters];
  const byRound: (readonly Obligation[])[] = [];
  for (const interview of rounds) {
    yield;
    const isLeft = interview.isWithdrawing || wasLeft(interview);
    const ofRound: Obligation[] = [];
    if (interview.process.company !== '')
      for (const letter of wanted)
        ofRound.push(...(yield* obligationsFor(letter, interview, isLeft, surroundings)));
    byRound.push(ofRound);
  }
  yield;
  const lastRounds = new Map(byRound.flatMap((round, index) => round.map(({ letter }) => [letter, index])));
  const candidates = byRound.flatMap((round, index) =>
    round.filter((one) => !(answersOnce(one) && (lastRounds.get(one.letter) ?? 0) > index)),
  );
  const { clock } = surroundings;
  return oneLetterAtATime(onOwnDay(candidates, rounds, clock), rounds, clock);
}

function* obligationsFor(
  letter: LetterKind,
  interview: Interview,
  isLeft: boolean,
  { clock, context, offers }: ProcessSurroundings,
): Generator<undefined, readonly Obligation[]> {
  const { owed } = kindOf(letter);
  if (!owed || !isWanted(letter, interview, isLeft, context.settings)) return [];
  const timing = timingOf(letter, context.settings, interview.country);
  const occasions = owed(interview, { clock, context, offers, timing });
  const obligations: Obligation[] = [];
  for (const occasion of occasions) {
    if (obligations.length > 0) yield;
    const obligation = obligationOf(letter, occasion, interview, clock, context);
    if (obligation) obligations.push(obligation);
  }
  return obligations;
}

/** The settings and the writer's interest: what is owed at all. */
function isWanted(letter: LetterKind, interview: Interview, isLeft: boolean, settings: Settings): boolean {
  const { optional, isThanks, withdraws } = kindOf(letter);
  if (settings.disabledLetters.includes(letter)) return false;
  if (optional && !settings.optionalLetters.includes(letter)) return false;
  if (settings.settledBefore !== '' && dateOf(interview.start).toString() < settings.settledBefore)
    return false;
  if (isLeft) return withdraws === true;
  return interview.interest !== 'unsure' || isThanks === true;
}

/** What may be owed by itself, before one letter replaces another. */
function obligationOf(
  letter: LetterKind,
  occasion: Occasion,
  interview: Interview,
  clock: Clock,
  { settings }: EvaluationContext,
): Obligation | undefined {
  const rule = occasion.timing ?? letter;
  const timing = timingOf(rule, settings, interview.country);
  if (!timing) return undefined;
  const { to, because, promises = [] } = occasion;
  const { calendar, zone } = interview;
  const snoozed = latestDate(
    settlingRecords(interview, letter, to).flatMap((record) => record.snoozed ?? []),
  );
  const limits = once(() => {
    const written = limitsOf(occasion, rule, timing, interview);
    if (!snoozed) return written;
    const day = {
      until: exactTimeAt(snoozed, midnight, zone),
      due: exactTimeAt(snoozed, calendar.closing, zone),
    };
    return putOff(written, day, timing, interview);
  });
  const isHistory = !snoozed && lapsedLongAgo(occasion, timing, interview, clock.now);
  const optional = occasion.optional ?? customOf(timing);
  const usual = stateOf(letter, to, interview, isHistory ? undefined : limits, clock);
  const state = optional && usual === 'overdue' ? 'open' : usual;
  if (!isDone({ state }) && isOutlived(letter, interview, clock)) return undefined;
  const draft = draftOf(interview, letter, to);
  const thanked = wasThanked(interview, to);
  const facts = { interview, letter, to, state, draft, because, optional, thanked, promises };
  return new Obligation(facts, limits);
}

/** Why nobody would miss a letter, by the customs of the country. */
function customOf({ optional }: Timing): Sentence | undefined {
  if (optional === 'custom') return sentence('In this country many send none, and nobody expects one.');
  if (optional === 'unknown custom')
    return sentence('The times are by US custom: none is known for this country.');
  return undefined;
}

/** The state of a letter; one without `limits` has none left that matter. */
function stateOf(
  letter: LetterKind,
  to: Person | undefined,
  interview: Interview,
  limits: (() => Limits) | undefined,
  clock: Clock,
): State {
  const records = [...settlingRecords(interview, letter, to), ...answersSince(interview, letter)];
  if (records.some(({ sent }) => sent !== undefined)) return 'sent';
  if (records.some(({ waived }) => waived !== undefined)) return 'waived';
  if (!limits || clock.hasCome(limits().closes)) return 'lapsed';
  return isSnoozed(records, interview, clock) ? 'snoozed' : stateWithin(limits(), clock);
}

/** The records that settle a letter. A question before their last word no longer counts. */
function settlingRecords(interview: Interview, letter: LetterKind, to: Person | undefined) {
  const { toEach, asksForWord } = kindOf(letter);
  const records = recordsOf(interview, letter, toEach ? to : undefined);
  const { lastWord } = interview;
  if (!lastWord || !asksForWord) return records;
  const day = dateOf(lastWord).toString();
  return records.filter(({ sent }) => !sent || (sent !== 'unknown' && sent.toString() > day));
}
