import { isOwed } from '../policy/obligations.ts';
import type { FindingRule } from './finding.ts';

/** `outcome-since-missing`: a letter is owed since a day that nobody wrote down. */
export const outcomeSinceMissing: FindingRule = ({ obligations, context: { speech } }) => {
  const undated = obligations.filter((one) => isOwed(one) && !one.due && !one.entry.outcomeSince);
  return [...new Set(undated.map(({ entry }) => entry))].map((entry) => ({
    path: entry.path,
    range: typeof entry.outcome === 'string' ? entry.range : entry.outcome.range,
    code: 'outcome-since-missing' as const,
    message: speech.say('The day this outcome became known is not recorded, so its letter has no due time.'),
    fixes: [
      {
        kind: 'set-outcome-since' as const,
        title: speech.say('Record the day it became known'),
        path: entry.path,
      },
    ],
  }));
};
