import { addDays, isBefore } from '../calendar.ts';
import { exactTimeAt, midnight } from '../exactTime.ts';
import type { Clock } from '../interviews/clock.ts';
import type { Interview } from '../interviews/interview.ts';
import { kindOf } from '../kinds/index.ts';
import type { Outcome } from '../log/outcomes.ts';
import { meansPerson } from '../people/people.ts';
import { fold } from '../text.ts';
import { isDone, isOwed, type Obligation } from './obligation.ts';

/** Outcomes after which unsent thanks are part of another letter, as they are where the writer withdraws. */
const decided: ReadonlySet<Outcome | 'unclear'> = new Set([
  'rejected',
  'offer',
  'accepted',
  'offer declined',
  'offer withdrawn',
  'no response',
]);

/**
 * One letter at a time to one person about one process: unsent thanks go where another letter carries them; then of several
 * open letters to one person only the first in precedence speaks, and the others wait where they are still in time tomorrow.
 * What was sent or waived stays.
 */
export function oneLetterAtATime(
  candidates: readonly Obligation[],
  rounds: readonly Interview[],
  clock: Clock,
): readonly Obligation[] {
  const order = ({ interview }: Obligation) => rounds.indexOf(interview);
  const lastDecision = rounds.findLastIndex((round) => decided.has(round.outcome) || round.isWithdrawing);
  const carries = (other: Obligation, one: Obligation): boolean =>
    recipientKey(other) === recipientKey(one) &&
    (kindOf(other.letter).thanksForInterview
      ? order(other) > order(one) && clock.hasCome(other.limits.opens)
      : kindOf(other.letter).asksForWord === true && (isOwed(other) || other.state === 'sent'));
  // Who said no, or was told no, called the next round off for good, unless that came later.
  const isForGood = ({ interview: { known } }: Obligation): boolean =>
    rounds.some(
      (round) =>
        ((decided.has(round.outcome) && round.outcome !== 'no response') || round.isWithdrawing) &&
        !(known && round.known && isBefore(round.known, known)),
    );
  const isCarried = (one: Obligation): boolean => {
    const { asksToMeetAgain, sendsPromises, thanksForInterview } = kindOf(one.letter);
    if (isDone(one) || one.state === 'lapsed') return false;
    if (asksToMeetAgain) return isForGood(one);
    if (sendsPromises) return order(one) < lastDecision;
    if (!thanksForInterview) return false;
    return order(one) <= lastDecision || candidates.some((other) => other !== one && carries(other, one));
  };
  const standing = candidates.filter((one) => !isCarried(one));
  const waitsForTomorrow = standing.map((one) =>
    isOwed(one) && canWait(one, clock) && heardToday(one, rounds, clock) ? one.asWaiting() : one,
  );
  const waitsForTurn = (one: Obligation): boolean =>
    isOwed(one) &&
    waitsForTomorrow.some(
      (other) =>
        isOwed(other) &&
        recipientKey(other) === recipientKey(one) &&
        speaksBefore(other, one, order) &&
        (canWait(one, clock) || holdsPromises(other, one)),
    );
  return waitsForTomorrow.map((one) => (waitsForTurn(one) ? one.asWaiting() : one));
}

/** Whether thanks say what was promised, too. */
function holdsPromises(other: Obligation, one: Obligation): boolean {
  return (
    kindOf(other.letter).thanksForInterview === true &&
    kindOf(one.letter).sendsPromises === true &&
    other.interview === one.interview
  );
}

/** Whether a letter went out today to the same person, by the writer's day, who records it, or by that of the interview. */
function heardToday({ to }: Obligation, rounds: readonly Interview[], clock: Clock): boolean {
  return rounds.some(({ records, today }) => {
    const days = [clock.today().toString(), today.toString()];
    return records.some(
      ({ sent, to: name }) => days.includes(sent?.toString() ?? '') && meansPerson(name, to),
    );
  });
}

/** Whether a letter is still in time tomorrow, or was shown to be late before today. */
function canWait({ limits: { due, closes }, interview }: Obligation, clock: Clock): boolean {
  const { today, zone } = interview;
  const start = (days: number) => exactTimeAt(addDays(today, days), midnight, zone);
  const limit = due ?? closes;
  const isLate = isBefore(limit, start(0));
  return isLate ? clock.hasPassed(limit) : !isBefore(limit, start(1));
}

function speaksBefore(a: Obligation, b: Obligation, order: (one: Obligation) => number): boolean {
  const difference = kindOf(a.letter).precedence - kindOf(b.letter).precedence;
  return difference < 0 || (difference === 0 && order(a) > order(b));
}

function recipientKey({ to }: Obligation): string {
  return to ? fold(to.name) : '';
}
