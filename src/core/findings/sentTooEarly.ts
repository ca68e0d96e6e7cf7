import { isLetterKind, kindOf } from '../kinds/index.ts';
import { sentence } from '../text.ts';
import type { FindingRule } from './finding.ts';

/** `sent-too-early`: a letter that looks back at an interview went out before this one began, so it counts for another. */
export const sentTooEarly: FindingRule = ({ interviews }) =>
  interviews
    .filter(({ hasBegun }) => hasBegun)
    .flatMap(({ entry, start, tooEarly }) =>
      entry.records
        .filter(({ range }) => tooEarly.some((one) => one.range === range))
        .map(({ letter = '', sent, range }) => ({
          path: entry.path,
          range,
          code: 'sent-too-early' as const,
          message: sentence(
            '{0} of {1} went out before the interview on {2}, so it counts for another interview.',
            isLetterKind(letter) ? sentence(kindOf(letter).title) : letter,
            sent?.toString() ?? '',
            start,
          ),
          fixes: [],
        })),
    );
