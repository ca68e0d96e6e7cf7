import { isBefore } from '../calendar.ts';
import { dateOf, inZone } from '../exactTime.ts';
import type { Outcome } from '../log/outcomes.ts';
import { meansPerson } from '../people/people.ts';
import { fold } from '../text.ts';
import { letterKindRow } from './letterKinds.ts';
import { isDone, isOwed, type Obligation } from './obligations.ts';
import { isWithdrawing } from './occasions.ts';
import { basisOf, type PolicyContext, type Situation } from './situation.ts';

/** Outcomes after which unsent thanks are part of another letter, as they are where one withdraws. */
const decided: ReadonlySet<Outcome | 'unclear'> = new Set([
  'rejected',
  'offer',
  'accepted',
  'offer declined',
  'offer withdrawn',
  'no response',
]);

/**
 * One letter at a time to one person about one process (domain, "Rules across rows"): unsent thanks go where another letter
 * carries them, then of several open letters to one person only the first in precedence stays. What was sent or waived stays.
 */
export function oneLetterAtATime(
  candidates: readonly Obligation[],
  rounds: readonly Situation[],
  context: PolicyContext,
): readonly Obligation[] {
  const { now } = basisOf(context);
  const order = ({ entry }: Obligation) => rounds.findIndex((round) => round.entry === entry);
  const lastDecision = rounds.findLastIndex((round) => decided.has(round.outcome) || isWithdrawing(round));
  const carries = (other: Obligation, one: Obligation): boolean =>
    recipientKey(other) === recipientKey(one) &&
    (other.letter === 'thank-you'
      ? order(other) > order(one) && !isBefore(now, other.opens)
      : other.letter.endsWith('check-in') && (isOwed(other) || other.state === 'sent'));
  // Who said no, or was told no, called the next round off for good, unless that came later.
  const isForGood = (one: Obligation): boolean => {
    const calledOff = rounds[order(one)]?.known;
    return rounds.some(
      (round) =>
        ((decided.has(round.outcome) && round.outcome !== 'no response') || isWithdrawing(round)) &&
        !(calledOff && round.known && isBefore(round.known, calledOff)),
    );
  };
  const isCarried = (one: Obligation): boolean => {
    if (isDone(one) || one.state === 'lapsed') return false;
    if (one.letter === 'reschedule') return isForGood(one);
    if (one.letter === 'promised-material') return order(one) < lastDecision;
    if (one.letter !== 'thank-you') return false;
    return order(one) <= lastDecision || candidates.some((other) => other !== one && carries(other, one));
  };
  // What waits for its turn waits until the day after: nobody gets two letters about one process on one day. The day is
  // that of the writer, who records it, or that of the interview.
  const heardToday = ({ to }: Obligation): boolean =>
    rounds.some(({ records, zone }) => {
      const today = [now, inZone(now, zone)].map((time) => dateOf(time).toString());
      return records.some(
        ({ sent, to: name }) => today.includes(sent?.toString() ?? '') && meansPerson(name, to),
      );
    });
  const voices = candidates.filter((one) => !isCarried(one) && !(isOwed(one) && heardToday(one)));
  const waits = (one: Obligation): boolean =>
    isOwed(one) &&
    voices.some(
      (other) =>
        isOwed(other) && recipientKey(other) === recipientKey(one) && speaksBefore(other, one, order),
    );
  return voices.filter((one) => !waits(one));
}

function speaksBefore(a: Obligation, b: Obligation, order: (one: Obligation) => number): boolean {
  const difference = letterKindRow(a.letter).precedence - letterKindRow(b.letter).precedence;
  return difference < 0 || (difference === 0 && order(a) > order(b));
}

function recipientKey({ to }: Obligation): string {
  return to ? fold(to.name) : '';
}
