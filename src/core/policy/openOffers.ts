import { isBefore } from '../calendar.ts';
import { type ExactTime, exactTimeAt } from '../exactTime.ts';
import type { Entry } from '../log/entry.ts';
import type { Log } from '../log/log.ts';
import { basisOf, type PolicyContext, type Situation, situationOf } from './situation.ts';

/** The open offers of the whole log: a process may have to be told of another's. */
export function openOffers(log: Log, context: PolicyContext): readonly Situation[] {
  const { now } = basisOf(context);
  return [...log.offers.values()].filter(mayBeOpenOffer).flatMap((entry) => {
    const situation = situationOf(entry, log, context);
    return situation && isOpenOffer(situation, now) ? [situation] : [];
  });
}

/** Whether an entry can be an open offer at all, by what it says. */
export function mayBeOpenOffer({ outcome, offerBy }: Entry): boolean {
  return typeof outcome !== 'string' && outcome.value === 'offer' && offerBy !== undefined;
}

/** Whether an offer is still to answer, and its deadline ahead. */
function isOpenOffer(s: Situation, now: ExactTime): boolean {
  const deadline = offerDeadline(s);
  return s.last && s.interest !== 'no' && deadline !== undefined && isBefore(now, deadline);
}

/** When the offer of a situation has to be answered, if it says so. */
export function offerDeadline(s: Situation): ExactTime | undefined {
  const day = s.entry.offerBy?.value;
  return day && exactTimeAt(day, s.calendar.closing, s.zone);
}
