import type { ExactTime } from '../exactTime.ts';
import type { Entry } from '../log/entry.ts';
import type { Log } from '../log/log.ts';
import type { Limits } from './limits.ts';
import { isWithdrawing } from './occasions.ts';
import { mayBeOpenOffer, offerDeadline } from './openOffers.ts';
import { after, before } from './rules.ts';
import { hasLeft, type PolicyContext, recordsOf, type Situation, situationsOf } from './situation.ts';

/** Before the deadline, from noon of which business day one is reminded: there is time left to ask for more. Judgement. */
const asksFrom = '2 bd';

/** After the deadline, how long one is asked what one said: as long as an answer would help. Judgement. */
const asksUntil = '10 bd';

interface AnswerLimits extends Limits {
  readonly due: ExactTime;
}

/** When the offer that an entry holds asks for its answer; undefined where none is to be given, or there is no deadline. */
export function answerLimitsOf(entry: Entry, log: Log, context: PolicyContext): AnswerLimits | undefined {
  if (!mayBeOpenOffer(entry)) return undefined;
  const rounds = situationsOf(log.processOf(entry), log, context);
  const situation = rounds.find((round) => round.entry === entry);
  return situation && answerLimits(situation, rounds);
}

/** The same of one of the `rounds` of a process. */
export function answerLimits(s: Situation, rounds: readonly Situation[]): AnswerLimits | undefined {
  const due = s.outcome === 'offer' ? offerDeadline(s) : undefined;
  const isOver = isOvertaken(s, rounds) || isWithdrawing(s) || hasLeft(s, rounds) || isAnswered(rounds);
  if (!due || isOver) return undefined;
  return {
    opens: before(due, asksFrom, s.calendar),
    due,
    closes: after(due, asksUntil, s.calendar, 'ends'),
  };
}

/** Whether a later round says how it went on; one that is to come, or was called off, does not. */
function isOvertaken(s: Situation, rounds: readonly Situation[]): boolean {
  const later = rounds.slice(rounds.indexOf(s) + 1);
  return later.some(({ outcome }) => outcome !== 'upcoming' && outcome !== 'cancelled');
}

/** Whether a yes or a no went out, or was given without a letter, though the outcome does not say so yet. */
function isAnswered(rounds: readonly Situation[]): boolean {
  return rounds.some((round) =>
    (['acceptance', 'offer-decline'] as const).some((letter) =>
      recordsOf(round, letter).some(({ sent, waived }) => sent !== undefined || waived !== undefined),
    ),
  );
}
