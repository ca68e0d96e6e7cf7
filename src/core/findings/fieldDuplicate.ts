import { removePair } from '../frontMatter/pairEdits.ts';
import { sentence } from '../text.ts';
import { editFix, findingIn, ruleFor } from './fileRule.ts';

/** `field-duplicate`: two spellings of one field in one file. */
export const fieldDuplicate = ruleFor('duplicate', ({ field, chosen, other }, file) => {
  const { start: text } = file;
  const said = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const isSame = said(chosen.range) === said(other.range);
  // Nothing stands behind a blank one or below it, no comment and no word for nothing.
  const isBlank =
    other.value === undefined && /^ *: *(?:\r?\n(?![ \t\r\n])|$)/.test(text.slice(other.keyRange.end));
  const isNeedless = isBlank || (isSame && other.value?.kind === 'scalar');
  const removal = isNeedless ? removePair(text, other) : undefined;
  const fixes = removal ? [editFix(file, sentence('Remove {0}', other.key), removal)] : [];
  const message =
    other.key === chosen.key
      ? sentence('{0} is there twice; the first with a value counts.', other.key)
      : sentence('{0} and {1} both give the {2}; {1} counts.', other.key, chosen.key, field);
  return findingIn(file, 'field-duplicate', other.keyRange, message, fixes);
});
