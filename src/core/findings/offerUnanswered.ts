import { offerToAnswer } from '../owed/offerToAnswer.ts';
import { sentence } from '../text.ts';
import { type FindingRule, outcomeFixes } from './finding.ts';

/** `offer-unanswered`: the day by which an offer must be answered is near, or just over, and no answer is known. */
export const offerUnanswered: FindingRule = ({ interviews, clock }) =>
  interviews.flatMap((interview) => {
    const asked = offerToAnswer(interview, clock);
    const { entry } = interview;
    if (!entry.offerBy || !asked) return [];
    const company = entry.company?.value ?? '';
    return [
      {
        path: entry.path,
        range: entry.offerBy.range,
        code: 'offer-unanswered' as const,
        message: asked.isPast
          ? sentence('The offer from {0} was to be answered by {1}. What did you say?', company, asked.due)
          : sentence(
              'The offer from {0} must be answered by {1}: yes, no, or a request for more time.',
              company,
              asked.due,
            ),
        fixes: outcomeFixes(entry.id, ['accepted', 'offer declined', 'offer withdrawn']),
      },
    ];
  });
