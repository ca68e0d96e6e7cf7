import { isBefore } from '../calendar.ts';
import { dateOf } from '../exactTime.ts';
import { thankYouLimits } from '../policy/limits.ts';
import { basisOf, interviewTimes } from '../policy/situation.ts';
import { type FindingRule, outcomeFixes } from './finding.ts';

/** `outcome-stale`: the interview is over and still said to be upcoming; asks how it went. */
export const outcomeStale: FindingRule = ({ log, entries, context }) =>
  entries.flatMap((entry) => {
    if (typeof entry.outcome === 'string' || entry.outcome.value !== 'upcoming') return [];
    const times = interviewTimes(entry, context);
    if (!times || isBefore(basisOf(context).now, times.end)) return [];
    const limits = thankYouLimits(entry, log, context);
    const due = limits && isBefore(context.now, limits.closes) ? limits.due : undefined;
    const { say, date, moment } = context.speech;
    const day = date(dateOf(times.start), context.now);
    const until = due ? [say('A thank-you reads best by {0}.', moment(due, context.now))] : [];
    return [
      {
        path: entry.path,
        range: entry.outcome.range,
        code: 'outcome-stale' as const,
        message: [say('The interview on {0} is over. How did it go?', day), ...until].join(' '),
        fixes: outcomeFixes(
          entry.path,
          ['waiting', 'advanced', 'rejected', 'offer', 'cancelled', 'missed', 'not shown up'],
          context.speech,
        ),
      },
    ];
  });
