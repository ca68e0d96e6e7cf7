import { sentence } from '../text.ts';
import { type FindingRule, outcomeFixes } from './finding.ts';

/** `outcome-missing`: the interview is over and nothing says what came of it. */
export const outcomeMissing: FindingRule = ({ interviews }) =>
  interviews
    .filter(({ entry, hasEnded }) => hasEnded && toldOf.has(entry.outcome))
    .map(({ entry, start }) => ({
      path: entry.path,
      range: entry.date?.range ?? entry.range,
      code: 'outcome-missing' as const,
      message:
        entry.outcome === 'blank'
          ? sentence('The interview on {0} has no outcome; it counts as waiting.', start)
          : sentence(
              'The notes say that nobody came on {0}. Write what became of it; until then no letter is due.',
              start,
            ),
      fixes: outcomeFixes(
        entry.id,
        entry.outcome === 'blank'
          ? ['waiting', 'advanced', 'rejected', 'offer']
          : ['not shown up', 'missed', 'cancelled', 'waiting'],
      ),
    }));

/** The outcomes of which nothing is written. */
const toldOf: ReadonlySet<unknown> = new Set(['blank', 'perhaps not held']);
