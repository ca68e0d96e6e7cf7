import { sentence } from '../text.ts';
import { type FindingRule, outcomeFixes } from './finding.ts';

/** `outcome-missing`: the interview is over and nothing says what came of it. */
export const outcomeMissing: FindingRule = ({ interviews }) =>
  interviews
    .filter(({ hasEnded }) => hasEnded)
    .flatMap(({ entry, start }) => {
      const { id, path, outcome } = entry;
      const found = { path, range: entry.date?.range ?? entry.range, code: 'outcome-missing' as const };
      switch (outcome) {
        case 'blank':
          return [
            {
              ...found,
              message: sentence('The interview on {0} has no outcome; it counts as waiting.', start),
              fixes: outcomeFixes(id, ['waiting', 'advanced', 'rejected', 'offer']),
            },
          ];
        case 'perhaps not held':
          return [
            {
              ...found,
              message: sentence(
                'The notes say that nobody came on {0}. Write what became of it; until then no letter is due.',
                start,
              ),
              fixes: outcomeFixes(id, ['not shown up', 'missed', 'cancelled', 'waiting']),
            },
          ];
        case 'perhaps rejected':
          return [
            {
              ...found,
              message: sentence(
                'Did they say no? Your notes read so. Write the outcome; until then no check-in is due.',
              ),
              fixes: outcomeFixes(id, ['rejected', 'waiting', 'advanced', 'offer']),
            },
          ];
        default:
          return [];
      }
    });
