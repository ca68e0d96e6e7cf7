// A decision is answered once a process, whichever rounds it is written into.
import { isBefore } from '../calendar.ts';
import { dateOf } from '../exactTime.ts';
import type { Clock } from '../interviews/clock.ts';
import { type Interview, laterRounds, recordsOf, tookPlace } from '../interviews/interview.ts';
import { kindOf, type LetterKind } from '../kinds/index.ts';
import type { FollowUpRecord } from '../log/records.ts';
import { isDone, type Obligation } from './obligation.ts';

/** Whether a letter takes leave, and they talked again after that: they asked the writer back, or the writer came back. */
export function isOutlived(letter: LetterKind, interview: Interview, clock: Clock): boolean {
  if (!kindOf(letter).partsWays) return false;
  const { known, end } = interview;
  return laterRounds(interview).some(
    (round) => tookPlace(round) && isBefore(known ?? end, round.start) && clock.hasPassed(round.start),
  );
}

/** The records of answers to the same decision, in whichever rounds. */
export function answersSince(
  { known, end, rounds }: Interview,
  letter: LetterKind,
): readonly FollowUpRecord[] {
  if (!kindOf(letter).answersDecision) return [];
  const day = dateOf(known ?? end).toString();
  return rounds
    .flatMap((round) => recordsOf(round, letter))
    .filter(({ sent }) => sent && sent !== 'unknown' && sent.toString() >= day);
}

/** Whether a letter is owed for the last round alone that asks for it: an answer that is not yet given. What was done stays. */
export function answersOnce(obligation: Obligation): boolean {
  return kindOf(obligation.letter).answersDecision === true && !isDone(obligation);
}
