import type { FrontMatter, YamlNode } from '../frontMatter/frontMatter.ts';
import { dataOf, isSafe } from '../frontMatter/frontMatterEdits.ts';
import { appendPair, canReplaceValue, formatScalar, replaceValue } from '../frontMatter/pairEdits.ts';
import type { TextEdit } from '../text.ts';
import type { FieldChange } from './fieldChange.ts';
import type { EntryField } from './fields.ts';
import { isPartOf } from './fileItem.ts';
import { keyedSteps, readsAs } from './keyedSteps.ts';

/**
 * The edit that makes an interview which keys of front matter give say `value`: `interview_2: 2026-11-24` says its day, and a key beside
 * it, such as `interview_2_outcome`, the rest. Undefined where no key gives that interview, or no edit is safe.
 */
export function setKeyedField(
  text: string,
  frontMatter: FrontMatter,
  { interview, field, value }: FieldChange,
): TextEdit | undefined {
  const { pairs } = frontMatter;
  const steps = keyedSteps(pairs).filter(({ date }) => date && isPartOf(date, interview));
  const [step, ...others] = steps;
  const day = step?.fields.get('date');
  if (!step || !day || others.length > 0) return undefined;
  const isSaid = (after: YamlNode | undefined) => dataOf(after) === JSON.stringify(value);
  const pair = step.fields.get(field);
  if (pair && pairs.includes(pair)) {
    if (!canReplaceValue(text, pair)) return undefined;
    const edit = replaceValue(text, pair, value);
    return isSafe(text, frontMatter, [edit], pair.key, isSaid) ? edit : undefined;
  }
  const key = keyBeside(day.key, field);
  if (pair || field === 'date' || key === undefined) return undefined;
  const edit = appendPair(text, frontMatter, `${key}: ${formatScalar(value)}`);
  return isSafe(text, frontMatter, [edit], key, isSaid) ? edit : undefined;
}

/** `interview_2_outcome` beside `interview_2` or `interview_2_date`; undefined where it would say something else. */
function keyBeside(key: string, field: EntryField): string | undefined {
  const bare = key.replace(/[ _-]?date$/i, '');
  const beside = key.includes(' ')
    ? `${bare} ${field.replaceAll('-', ' ')}`
    : `${bare}_${field.replaceAll('-', '_')}`;
  return readsAs(beside, key, field) ? beside : undefined;
}
