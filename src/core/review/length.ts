import { kindOf } from '../kinds/index.ts';
import { sentence } from '../text.ts';
import { lack, lackAtEnd, type ReviewRule } from './reading.ts';
import { unfilledBlank } from './unfilledBlank.ts';

/** `length`: shorter or longer than reads well for the kind. A letter with blanks is not finished, so it is not short. */
export const length: ReviewRule = (reading) => {
  const { kind, draft } = reading;
  if (!kind || draft.wordCount === 0) return [];
  const { title, words } = kindOf(kind);
  const [least, most] = words;
  const isShort = draft.wordCount < least && unfilledBlank(reading).length === 0;
  if (!isShort && draft.wordCount <= most) return [];
  const message = sentence(
    '{0} words; a letter of this kind ({1}) reads best with {2} to {3}.',
    String(draft.wordCount),
    sentence(title),
    String(least),
    String(most),
  );
  return [{ code: 'length', range: isShort ? lack(reading) : lackAtEnd(reading), message }];
};
