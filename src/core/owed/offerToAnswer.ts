import type { ExactTime } from '../exactTime.ts';
import type { Clock } from '../interviews/clock.ts';
import { type Interview, laterRounds, offerDeadline, recordsOf, wasLeft } from '../interviews/interview.ts';
import { after, before } from '../kinds/durations.ts';
import { kindsWith } from '../kinds/index.ts';

/** Before the deadline, from noon of which business day the writer is reminded: there is time left to ask for more. Judgement. */
const asksFrom = '2 bd';

/** After the deadline, how long the writer is asked what they said: as long as an answer would help. Judgement. */
const asksUntil = '10 bd';

/** An offer that asks for its answer now. */
export interface OfferToAnswer {
  readonly due: ExactTime;
  readonly isPast: boolean;
}

/** Whether the offer of an interview asks for its answer; undefined where none is to be given now. */
export function offerToAnswer(interview: Interview, clock: Clock): OfferToAnswer | undefined {
  const { outcome, isWithdrawing, calendar } = interview;
  const due = outcome === 'offer' ? offerDeadline(interview) : undefined;
  if (!due || isOvertaken(interview) || isWithdrawing || wasLeft(interview) || isAnswered(interview))
    return undefined;
  if (!clock.hasCome(before(due, asksFrom, calendar))) return undefined;
  if (clock.hasCome(after(due, asksUntil, calendar, 'ends'))) return undefined;
  return { due, isPast: clock.hasPassed(due) };
}

/** Whether a later round says how it went on; one that is to come, or was called off, does not. */
function isOvertaken(interview: Interview): boolean {
  return laterRounds(interview).some(({ outcome }) => outcome !== 'upcoming' && outcome !== 'cancelled');
}

const answers = kindsWith(({ answersOffer }) => answersOffer);

/** Whether a yes or a no went out, or was given without a letter, though the outcome does not say so yet. */
function isAnswered({ rounds }: Interview): boolean {
  return rounds.some((round) =>
    [...answers].some((letter) =>
      recordsOf(round, letter).some(({ sent, waived }) => sent !== undefined || waived !== undefined),
    ),
  );
}
