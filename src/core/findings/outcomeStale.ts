import { isBefore, type Moment } from '../calendar.ts';
import { dateOf } from '../exactTime.ts';
import { thankYouLimits } from '../policy/limits.ts';
import { isWithdrawing } from '../policy/occasions.ts';
import { basisOf, interviewTimes, situationOf } from '../policy/situation.ts';
import { type FindingRule, outcomeFixes } from './finding.ts';

/** `outcome-stale`: the interview is over and still said to be upcoming; asks how it went, unless one told them not to come. */
export const outcomeStale: FindingRule = ({ log, entries, context }) =>
  entries.flatMap((entry) => {
    if (typeof entry.outcome === 'string' || entry.outcome.value !== 'upcoming') return [];
    const times = interviewTimes(entry, context);
    if (!times || isBefore(basisOf(context).now, times.end)) return [];
    const situation = situationOf(entry, log, context);
    if (situation && isWithdrawing(situation)) return [];
    const limits = thankYouLimits(entry, log, context);
    const { say, date, moment } = context.speech;
    const day = date(dateOf(times.start), context.now);
    const until = (time: Moment) => moment(time, context.now);
    const isAhead = (time: Moment | undefined): time is Moment =>
      time !== undefined && isBefore(context.now, time);
    const thanks = isAhead(limits?.due)
      ? [say('A thank-you reads best by {0}.', until(limits.due))]
      : isAhead(limits?.closes)
        ? [say('A thank-you still helps until {0}.', until(limits.closes))]
        : [];
    return [
      {
        path: entry.path,
        range: entry.outcome.range,
        code: 'outcome-stale' as const,
        message: [say('The interview on {0} is over. How did it go?', day), ...thanks].join(' '),
        fixes: outcomeFixes(
          entry.path,
          ['waiting', 'advanced', 'rejected', 'offer', 'cancelled', 'missed', 'not shown up'],
          context.speech,
        ),
      },
    ];
  });
