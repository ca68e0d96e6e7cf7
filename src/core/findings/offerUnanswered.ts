import { isBefore } from '../calendar.ts';
import { answerLimitsOf } from '../policy/offerAnswer.ts';
import { basisOf } from '../policy/situation.ts';
import { type FindingRule, outcomeFixes } from './finding.ts';

/** `offer-unanswered`: the day by which an offer must be answered is near, or just over, and no answer is known. */
export const offerUnanswered: FindingRule = ({ log, entries, context }) =>
  entries.flatMap((entry) => {
    const limits = answerLimitsOf(entry, log, context);
    const { now } = basisOf(context);
    if (!entry.offerBy || !limits || isBefore(now, limits.opens) || !isBefore(now, limits.closes)) return [];
    const { say, date } = context.speech;
    const company = entry.company?.value ?? '';
    const day = date(entry.offerBy.value, context.now);
    return [
      {
        path: entry.path,
        range: entry.offerBy.range,
        code: 'offer-unanswered' as const,
        message: isBefore(limits.due, now)
          ? say('The offer from {0} was to be answered by {1}. What did you say?', company, day)
          : say(
              'The offer from {0} must be answered by {1}: yes, no, or a request for more time.',
              company,
              day,
            ),
        fixes: outcomeFixes(entry.path, ['accepted', 'offer declined', 'offer withdrawn'], context.speech),
      },
    ];
  });
