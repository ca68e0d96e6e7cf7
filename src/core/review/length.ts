import { kindOf } from '../kinds/index.ts';
import { sentence } from '../text.ts';
import { lackAtEnd, type ReviewRule } from './reading.ts';

/** `length`: longer than reads well for the kind. A short letter that says what it has to is a good one. */
export const length: ReviewRule = (reading) => {
  const { kind, draft } = reading;
  if (!kind) return [];
  const { title, words } = kindOf(kind);
  const [least, most] = words;
  if (draft.wordCount <= most) return [];
  const message = sentence(
    '{0} words; a letter of this kind ({1}) reads best with {2} to {3}.',
    String(draft.wordCount),
    sentence(title),
    String(least),
    String(most),
  );
  return [{ code: 'length', range: lackAtEnd(reading), message }];
};
