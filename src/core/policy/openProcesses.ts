import { dayOf, isBefore, type PlainDate } from '../calendar.ts';
import { dayLength, type ExactTime, plus } from '../exactTime.ts';
import type { Entry } from '../log/entry.ts';
import type { Log, Process } from '../log/log.ts';
import type { Outcome } from '../log/outcomes.ts';
import { isWithdrawing } from './occasions.ts';
import {
  basisOf,
  hasLeft,
  type PolicyContext,
  recordsOf,
  type Situation,
  situationsOf,
} from './situation.ts';

/** Outcomes of a last round after which they may still count on one. */
const stillOpen: ReadonlySet<Outcome | 'unclear'> = new Set([
  'upcoming',
  'waiting',
  'advanced',
  'on hold',
  'offer',
]);

/** Processes whose last interview is longer ago have ended by themselves, in days. Judgement. */
export const forgottenAfter = 60;

/** An offer that was accepted lately, and what is still open beside it. */
export interface AcceptedOffer {
  readonly accepted: Entry;
  /** The last rounds of the other open processes. Withdrawals for them are proposed, never owed. */
  readonly others: readonly Entry[];
}

/** The offers accepted lately while other processes, for which no withdrawal was written, are still open. */
export function acceptedOffers(log: Log, context: PolicyContext): readonly AcceptedOffer[] {
  const accepted = acceptedLately(log, context);
  if (accepted.length === 0) return [];
  const open = log.processes.flatMap((process) => {
    const last = recentLastRound(process, log, context);
    return last?.isOpen ? [last.entry] : [];
  });
  return offersBeside(accepted, open);
}

/** The last rounds of processes in which an offer was accepted lately. */
export function acceptedLately(log: Log, context: PolicyContext): readonly Entry[] {
  return [...log.offers.values()].filter((entry) => {
    const process = log.processOf(entry);
    return isAccepted(entry) && process.rounds.at(-1) === entry && recentLastRound(process, log, context);
  });
}

/** Accepted offers with `open`, the last rounds of processes that may still count on one: none of them is accepted. */
export function offersBeside(accepted: readonly Entry[], open: readonly Entry[]): readonly AcceptedOffer[] {
  return open.length === 0 ? [] : accepted.map((entry) => ({ accepted: entry, others: open }));
}

/** The last round of a process that has not ended by itself. */
export interface RecentLastRound {
  readonly entry: Entry;
  /** They may still count on one, and nothing was written to withdraw. */
  readonly isOpen: boolean;
  /** When the process has ended by itself. */
  readonly forgotten: ExactTime;
}

/** The last round of a process; undefined where it is so long ago that the process has ended by itself. */
export function recentLastRound(
  process: Process,
  log: Log,
  context: PolicyContext,
): RecentLastRound | undefined {
  const entry = process.rounds.at(-1);
  const { now } = basisOf(context);
  // Nearly all of a long log is older, which the day alone tells.
  if (!entry?.date || isLongBefore(entry.date.value.date, now)) return undefined;
  const rounds = situationsOf(process, log, context);
  const situation = rounds.find((round) => round.entry === entry);
  const forgotten = situation && plus(situation.end, forgottenAfter * dayLength);
  if (!situation || !forgotten || !isBefore(now, forgotten)) return undefined;
  return { entry, isOpen: isOpen(situation, rounds, log), forgotten };
}

/** In every zone: two days more than it takes to be forgotten. */
function isLongBefore(date: PlainDate, now: ExactTime): boolean {
  return now.epochMilliseconds > (dayOf(date) + forgottenAfter + 2) * dayLength;
}

function isAccepted({ outcome }: Entry): boolean {
  return typeof outcome === 'object' && outcome.value === 'accepted';
}

function isOpen(situation: Situation, rounds: readonly Situation[], log: Log): boolean {
  const { entry, outcome, stale } = situation;
  const handled =
    isWithdrawing(situation) ||
    hasLeft(situation, rounds) ||
    recordsOf(situation, 'withdrawal').length > 0 ||
    log.lettersOf(entry).some(({ kind }) => kind.value === 'withdrawal');
  return stillOpen.has(outcome) && !stale && !handled;
}
