import { placeOfOutcome } from '../log/writtenOutcome.ts';
import { isOwed } from '../owed/obligation.ts';
import { sentence } from '../text.ts';
import type { FindingRule } from './finding.ts';

/** `outcome-since-missing`: a letter is owed since a day that nobody wrote down. */
export const outcomeSinceMissing: FindingRule = ({ obligations }) => {
  const undated = obligations.filter(
    (one) => isOwed(one) && !one.limits.due && !one.interview.entry.outcomeSince,
  );
  return [...new Set(undated.map(({ interview }) => interview.entry))].map((entry) => ({
    path: entry.path,
    range: placeOfOutcome(entry),
    code: 'outcome-since-missing' as const,
    message: sentence('When did you hear? Add outcome-since, so this letter gets a due date.'),
    fixes: [
      {
        kind: 'set-outcome-since' as const,
        title: sentence('Add the day you heard'),
        interview: entry.id,
      },
    ],
  }));
};
