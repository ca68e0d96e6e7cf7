// A decision is answered once a process, whichever rounds it is written into.
import { isBefore } from '../calendar.ts';
import { dateOf, type ExactTime } from '../exactTime.ts';
import type { FollowUpRecord } from '../log/records.ts';
import type { LetterKind } from './letterKinds.ts';
import { isDone, type Obligation } from './obligations.ts';
import { recordsOf, type Situation, tookPlace } from './situation.ts';

/** Letters that take leave. */
const partings: ReadonlySet<LetterKind> = new Set(['rejection-reply', 'keep-in-touch', 'withdrawal']);
const answers: ReadonlySet<LetterKind> = new Set([
  ...partings,
  'offer-thanks',
  'acceptance',
  'offer-decline',
]);

/** Whether a letter takes leave, and they talked again after that: they asked one back, or one came back. */
export function isOutlived(
  letter: LetterKind,
  { entry, known, end }: Situation,
  rounds: readonly Situation[],
  now: ExactTime,
): boolean {
  if (!partings.has(letter)) return false;
  const place = rounds.findIndex((round) => round.entry === entry);
  return rounds
    .slice(place + 1)
    .some((round) => tookPlace(round) && isBefore(known ?? end, round.start) && isBefore(round.start, now));
}

/** The records of answers to the same decision, in whichever rounds. */
export function answersSince(
  { known, end }: Situation,
  rounds: readonly Situation[],
  letter: LetterKind,
): readonly FollowUpRecord[] {
  if (!answers.has(letter)) return [];
  const day = dateOf(known ?? end).toString();
  return rounds
    .flatMap((round) => recordsOf(round, letter))
    .filter(({ sent }) => sent && sent !== 'unknown' && sent.toString() >= day);
}

/** Whether the answer is owed for what a later round says, too; what was done stays. */
export function isAnsweredLater(obligation: Obligation, later: readonly Obligation[]): boolean {
  const { letter } = obligation;
  return answers.has(letter) && !isDone(obligation) && later.some((one) => one.letter === letter);
}
