import { isBefore } from '../calendar.ts';
import { plus } from '../exactTime.ts';
import type { Entry } from '../log/entry.ts';
import type { Log, Process } from '../log/log.ts';
import type { Outcome } from '../log/outcomes.ts';
import { isWithdrawing } from './occasions.ts';
import { basisOf, type PolicyContext, recordsOf, type Situation, situationOf } from './situation.ts';

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

/** An offer that was accepted lately, and what is still open beside it. */
export interface AcceptedOffer {
  readonly accepted: Entry;
  /** The last rounds of the other open processes. Withdrawals for them are proposed, never owed. */
  readonly others: readonly Entry[];
}

/** The offers accepted lately while other processes, for which no withdrawal was written, are still open. */
export function acceptedOffers(log: Log, context: PolicyContext): readonly AcceptedOffer[] {
  const recent = (entry: Entry): Situation | undefined => {
    const situation = situationOf(entry, log, context);
    const forgotten = situation && plus(situation.end, forgottenAfter * 24 * 3_600_000);
    return forgotten && isBefore(basisOf(context).now, forgotten) ? situation : undefined;
  };
  const accepted = log.processes
    .filter(({ rounds }) => isAccepted(rounds.at(-1)))
    .flatMap(({ rounds }) => rounds.at(-1) ?? [])
    .filter(recent);
  if (accepted.length === 0) return [];
  const lastRounds = log.processes.flatMap(({ rounds }) => rounds.at(-1) ?? []);
  const open = lastRounds.filter((entry) => {
    const situation = recent(entry);
    return situation !== undefined && isOpen(situation, log);
  });
  return accepted
    .map((entry) => ({
      accepted: entry,
      others: open.filter((other) => !sameProcess(log.processOf(other), entry)),
    }))
    .filter(({ others }) => others.length > 0);
}

function isAccepted(entry: Entry | undefined): boolean {
  return typeof entry?.outcome === 'object' && entry.outcome.value === 'accepted';
}

function sameProcess(process: Process, entry: Entry): boolean {
  return process.rounds.includes(entry);
}

function isOpen(situation: Situation, log: Log): boolean {
  const { entry, outcome, stale } = situation;
  const handled =
    isWithdrawing(situation) ||
    recordsOf(situation, 'withdrawal').length > 0 ||
    log.lettersOf(entry).some(({ kind }) => kind.value === 'withdrawal');
  return stillOpen.has(outcome) && !stale && !handled;
}
