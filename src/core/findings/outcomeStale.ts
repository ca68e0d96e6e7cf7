import { placeOfOutcome } from '../log/writtenOutcome.ts';
import { thanksAhead } from '../owed/limits.ts';
import { type Sentence, sentence } from '../text.ts';
import { type FindingInput, type FindingRule, outcomeFixes } from './finding.ts';

/** `outcome-stale`: the interview is over and still said to be upcoming; asks how it went, unless the writer told them not to come. */
export const outcomeStale: FindingRule = (input) =>
  input.interviews
    .filter(({ isStale, isWithdrawing }) => isStale && !isWithdrawing)
    .map((interview) => ({
      path: interview.entry.path,
      range: placeOfOutcome(interview.entry),
      code: 'outcome-stale' as const,
      message: messageOf(interview, input),
      fixes: outcomeFixes(interview.entry.id, [
        'waiting',
        'advanced',
        'rejected',
        'offer',
        'cancelled',
        'missed',
        'not shown up',
      ]),
    }));

function messageOf(
  interview: FindingInput['interviews'][number],
  { context, clock }: FindingInput,
): Sentence {
  const asked = sentence('The interview on {0} is over. How did it go?', interview.start);
  const thanks = thanksAhead(interview, context.settings, clock);
  if (!thanks) return asked;
  const until = { moment: thanks.time };
  return sentence(
    '{0} {1}',
    asked,
    thanks.limit === 'due'
      ? sentence('A thank-you reads best by {0}.', until)
      : sentence('A thank-you is still welcome until {0}.', until),
  );
}
