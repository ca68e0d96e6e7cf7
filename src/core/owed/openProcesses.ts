import { dayOf, type PlainDate } from '../calendar.ts';
import { dayLength, type ExactTime, plus } from '../exactTime.ts';
import type { Clock } from '../interviews/clock.ts';
import { type Interview, recordsOf, wasLeft } from '../interviews/interview.ts';
import { kindsWith } from '../kinds/index.ts';
import type { Process } from '../log/company.ts';
import type { Outcome } from '../log/outcomes.ts';

/** Outcomes of a last round after which they may still count on the writer. */
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
  readonly accepted: Interview;
  /** The last rounds of the other open processes. Withdrawals for them are proposed, never owed. */
  readonly others: readonly Interview[];
}

/** How the last round of a process stands that has not ended by itself. */
export type LastRound = 'open' | 'accepted' | undefined;

/** Whether the last of these rounds may still count on the writer, or led to an offer that they accepted; neither once it is forgotten. */
export function lastRoundOf(process: Process, rounds: readonly Interview[], clock: Clock): LastRound {
  const last = rounds.at(-1);
  if (!last || process.rounds.at(-1) !== last.entry) return undefined;
  // Nearly all of a long log is older, which the day alone tells.
  if (isLongBefore(last, clock.now)) return undefined;
  if (clock.hasCome(plus(last.end, forgottenAfter * dayLength))) return undefined;
  if (last.outcome === 'accepted') return 'accepted';
  return isOpen(last) ? 'open' : undefined;
}

/** In every zone: two days more than it takes to be forgotten. */
function isLongBefore({ entry: { date } }: Interview, now: ExactTime): boolean {
  const day: PlainDate | undefined = date?.value.date;
  return day !== undefined && now.epochMilliseconds > (dayOf(day) + forgottenAfter + 2) * dayLength;
}

const farewells = kindsWith(({ withdraws }) => withdraws);

function isOpen(interview: Interview): boolean {
  const { outcome, isStale, isWithdrawing, letters } = interview;
  const isHandled =
    isWithdrawing ||
    wasLeft(interview) ||
    [...farewells].some(
      (letter) =>
        recordsOf(interview, letter).length > 0 || letters.some(({ kind }) => kind.value === letter),
    );
  return stillOpen.has(outcome) && !isStale && !isHandled;
}
