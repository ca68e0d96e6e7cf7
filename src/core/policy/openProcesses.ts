import type { Entry } from '../log/entry.ts';
import type { Log, Process } from '../log/log.ts';
import type { Outcome } from '../log/outcomes.ts';
import { isWithdrawing } from './occasions.ts';
import { type PolicyContext, recordsOf, type Situation, situationOf } from './situation.ts';

/** Outcomes of a last round after which they may still count on one. */
const stillOpen: ReadonlySet<Outcome | 'unclear'> = new Set([
  'upcoming',
  'waiting',
  'advanced',
  'on hold',
  'offer',
]);

/** Processes whose last interview is longer ago have ended by themselves, in days. Judgement. */
const forgottenAfter = 60;

/**
 * The last rounds of the processes that are still open although an offer elsewhere was accepted, and for which no withdrawal
 * was written. Withdrawals for them are proposed, never owed.
 */
export function processesToLeave(accepted: Process, log: Log, context: PolicyContext): readonly Entry[] {
  return log.processes
    .filter((process) => process !== accepted)
    .flatMap((process) => {
      const last = process.rounds.at(-1);
      const situation = last && situationOf(last, log, context);
      return situation && isToLeave(situation, log, context) ? [situation.entry] : [];
    });
}

function isToLeave(situation: Situation, log: Log, { now }: PolicyContext): boolean {
  const { entry, outcome, end, stale } = situation;
  const recent = end.add({ days: forgottenAfter }).epochMilliseconds > now.epochMilliseconds;
  const handled =
    isWithdrawing(situation) ||
    recordsOf(situation, 'withdrawal').length > 0 ||
    log.lettersOf(entry).some(({ kind }) => kind.value === 'withdrawal');
  return stillOpen.has(outcome) && recent && !stale && !handled;
}
