import { isBefore } from '../calendar.ts';
import { dateOf } from '../exactTime.ts';
import { basisOf, interviewTimes } from '../policy/situation.ts';
import { type FindingRule, outcomeFixes } from './finding.ts';

/** `outcome-missing`: the interview is over and nothing says what came of it. */
export const outcomeMissing: FindingRule = ({ entries, context }) =>
  entries.flatMap((entry) => {
    if (entry.outcome !== 'blank') return [];
    const times = interviewTimes(entry, context);
    if (!times || isBefore(basisOf(context).now, times.end)) return [];
    const day = context.speech.date(dateOf(times.start), context.now);
    return [
      {
        path: entry.path,
        range: entry.date?.range ?? entry.range,
        code: 'outcome-missing' as const,
        message: context.speech.say('The interview on {0} has no outcome; it counts as waiting.', day),
        fixes: outcomeFixes(entry.path, ['waiting', 'advanced', 'rejected', 'offer'], context.speech),
      },
    ];
  });
