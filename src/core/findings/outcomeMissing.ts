import { sentence } from '../text.ts';
import { type FindingRule, outcomeFixes } from './finding.ts';

/** `outcome-missing`: the interview is over and nothing says what came of it. */
export const outcomeMissing: FindingRule = ({ interviews }) =>
  interviews
    .filter(({ entry, hasEnded }) => entry.outcome === 'blank' && hasEnded)
    .map(({ entry, start }) => ({
      path: entry.path,
      range: entry.date?.range ?? entry.range,
      code: 'outcome-missing' as const,
      message: sentence('The interview on {0} has no outcome; it counts as waiting.', start),
      fixes: outcomeFixes(entry.id, ['waiting', 'advanced', 'rejected', 'offer']),
    }));
