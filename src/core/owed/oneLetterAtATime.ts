import { addDays, isBefore } from '../calendar.ts';
import { dateOf, exactTimeAt, midnight } from '../exactTime.ts';
import type { Clock } from '../interviews/clock.ts';
import { type Interview, namedDay, thoseTo } from '../interviews/interview.ts';
import { kindOf } from '../kinds/index.ts';
import type { Outcome } from '../log/outcomes.ts';
import type { FollowUpRecord } from '../log/records.ts';
import { fold, groupBy } from '../text.ts';
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
 * One letter at a time to one person about one process: unsent thanks lapse where another letter carries them; then of several
 * open letters to one person only the first in precedence speaks, and the others wait where they are still in time tomorrow.
 * What was sent or waived stays.
 */
export function oneLetterAtATime(
  candidates: readonly Obligation[],
  rounds: readonly Interview[],
  clock: Clock,
): readonly Obligation[] {
  // Of a log of years nearly all letters are over.
  if (candidates.every((one) => isDone(one) || one.state === 'lapsed')) return candidates;
  const orders = new Map(rounds.map((round, index) => [round, index]));
  const order = ({ interview }: Obligation) => orders.get(interview) ?? -1;
  const byRecipient = groupBy(candidates, recipientKey);
  // Who meant to withdraw before an interview owes no thanks of their own, until they say what became of it.
  const isLeaving = ({ isWithdrawing, isStale, interest }: Interview): boolean =>
    isWithdrawing || (isStale && interest === 'no');
  const lastDecision = rounds.findLastIndex((round) => decided.has(round.outcome) || isLeaving(round));
  // For each recipient after which round thanks carry no more, and the letters that ask them for word.
  const carriers = new Map<string, { readonly before: number; readonly asking: readonly Obligation[] }>();
  const carriersFor = (recipient: string) => {
    const known = carriers.get(recipient);
    if (known) return known;
    const theirs = byRecipient.get(recipient) ?? [];
    const last = theirs
      .filter((other) => kindOf(other.letter).thanksForInterview)
      .toSorted((a, b) => order(b) - order(a))
      .find((other) => clock.hasCome(other.limits.opens));
    const asking = theirs.filter(
      (other) => kindOf(other.letter).asksForWord === true && (isOwed(other) || other.state === 'sent'),
    );
    const found = { before: last ? order(last) : -1, asking };
    carriers.set(recipient, found);
    return found;
  };
  const isCarriedByOther = (one: Obligation): boolean => {
    const { before, asking } = carriersFor(recipientKey(one));
    return order(one) < before || asking.some((other) => !isBeforeThanks(other, one));
  };
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
    return order(one) <= lastDecision || isCarriedByOther(one);
  };
  const standing = candidates.map((one) => (isCarried(one) ? one.as('lapsed') : one));
  const sentToday = recordsOfToday(rounds, clock);
  const waitsForTomorrow = standing.map((one) =>
    isOwed(one) && canWait(one, clock) && heardToday(one, sentToday) ? one.asWaiting() : one,
  );
  const owedTo = groupBy(waitsForTomorrow.filter(isOwed), recipientKey);
  const waitsForTurn = (one: Obligation): boolean =>
    isOwed(one) &&
    (owedTo.get(recipientKey(one)) ?? []).some(
      (other) =>
        speaksBefore(other, one, order) &&
        // Thanks that wait themselves say nothing of what was promised for today.
        (canWait(one, clock) || (holdsPromises(other, one) && !waitsForTurn(other))),
    );
  return waitsForTomorrow.map((one) => (waitsForTurn(one) ? one.asWaiting() : one));
}

/**
 * Whether a letter asks for word about an interview on a day on which thanks for it are still welcome for days, as custom has it
 * where nobody waits long: then thanks go first, on their own.
 */
function isBeforeThanks(asking: Obligation, thanks: Obligation): boolean {
  const { interview, limits, state } = asking;
  return (
    state !== 'sent' &&
    interview === thanks.interview &&
    !namedDay(interview) &&
    dateOf(limits.opens).toString() < dateOf(thanks.limits.closes).toString()
  );
}

/** Whether thanks say what was promised, too. */
function holdsPromises(other: Obligation, one: Obligation): boolean {
  return (
    kindOf(other.letter).thanksForInterview === true &&
    kindOf(one.letter).sendsPromises === true &&
    other.interview === one.interview
  );
}

/** The records of letters that went out today, by the writer's day, who records it, or by that of the interview. */
function recordsOfToday(rounds: readonly Interview[], clock: Clock): readonly FollowUpRecord[] {
  const writersDay = clock.today().toString();
  return rounds.flatMap(({ records, today }) => {
    const days = [writersDay, today.toString()];
    return records.filter(({ sent }) => sent !== undefined && days.includes(sent.toString()));
  });
}

/** Whether one of the letters of today went to the same person. */
function heardToday({ to }: Obligation, sentToday: readonly FollowUpRecord[]): boolean {
  return thoseTo(sentToday, to).length > 0;
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
