import type { Clock } from '../interviews/clock.ts';
import type { EvaluationContext } from '../interviews/context.ts';
import { type Interview, offerDeadline } from '../interviews/interview.ts';
import { understand } from '../interviews/understand.ts';
import { letterTraits } from '../kinds/index.ts';
import type { Log } from '../log/log.ts';
import { type WithOutcome, writtenOutcome } from '../log/writtenOutcome.ts';

/** Whether an entry can be an open offer at all, by what it says. */
export function mayBeOpenOffer(entry: WithOutcome & { readonly offerBy: unknown }): boolean {
  return writtenOutcome(entry) === 'offer' && entry.offerBy !== undefined;
}

/** The open offers of the whole log: a process may have to be told of another's. */
export function openOffers(log: Log, context: EvaluationContext, clock: Clock): readonly Interview[] {
  return [...log.offers.values()].filter(mayBeOpenOffer).flatMap((entry) => {
    const rounds = understand(log.processOf(entry), log, context, clock, letterTraits);
    return rounds.filter((round) => round.entry === entry && isOpenOffer(round, clock));
  });
}

/** Whether an interview led to an offer that is still to answer, with its deadline ahead. */
function isOpenOffer(interview: Interview, clock: Clock): boolean {
  const { entry, isLast, interest } = interview;
  if (!mayBeOpenOffer(entry) || !isLast || interest === 'no') return false;
  const deadline = offerDeadline(interview);
  return deadline !== undefined && !clock.hasCome(deadline);
}

/** The open offers of other processes than that of an interview, the nearest deadline first. */
export function offersElsewhere(offers: readonly Interview[], { process }: Interview): readonly Interview[] {
  const deadline = (offer: Interview) => offerDeadline(offer)?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
  return offers.filter((offer) => offer.process !== process).toSorted((a, b) => deadline(a) - deadline(b));
}
