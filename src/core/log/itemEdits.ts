import type { YamlList, YamlMap, YamlPair } from '../frontMatter/frontMatter.ts';
import { dataOf, isSafe, readable } from '../frontMatter/frontMatterEdits.ts';
import {
  canReplaceValue,
  endOfNode,
  formatScalar,
  indentOf,
  lineEndAt,
  replaceValue,
} from '../frontMatter/pairEdits.ts';
import { lineEndOf, type TextEdit } from '../text.ts';
import type { EntryField } from './fields.ts';
import { itemFieldOf } from './itemFields.ts';
import { interviewsKey, isItemOf, listKindOf } from './listedSteps.ts';
import { addRecord } from './recordEdits.ts';

/**
 * The edit that makes one interview of a file that holds several say `value`: in its item of the list in front matter, or in a new
 * item there where a heading or a table tells of it. Undefined where no edit is safe, as for the day that a heading or a table
 * gives: an item with another day would be another interview.
 */
export function setItemField(
  text: string,
  interview: string,
  field: EntryField,
  value: string,
): TextEdit | undefined {
  const frontMatter = readable(text);
  if (!frontMatter) return undefined;
  const lists = frontMatter.pairs.filter((pair) => listKindOf(pair) !== undefined);
  for (const pair of lists) {
    const list = pair.value?.kind === 'list' ? pair.value : undefined;
    const item = list?.items.find((node) => isItemOf(node, interview));
    if (!list || !item) continue;
    if (item.kind !== 'map') return undefined;
    const edit = editOfItem(text, item, field, value);
    const index = list.items.indexOf(item);
    const isDone = (after: YamlList) => saysOf(after.items[index], field) === JSON.stringify(value);
    const isMade = (after: YamlPair['value']) =>
      after?.kind === 'list' && isDone(after) && otherItems(after, index) === otherItems(list, index);
    return edit && isSafe(text, frontMatter, [edit], pair.key, isMade) ? edit : undefined;
  }
  if (field === 'date') return undefined;
  const key = lists.find((pair) => listKindOf(pair) === 'interviews')?.key ?? interviewsKey;
  return addRecord(text, key, [
    ['date', interview],
    [field, value],
  ]);
}

function editOfItem(text: string, item: YamlMap, field: EntryField, value: string): TextEdit | undefined {
  const pair = item.pairs.find(({ key }) => itemFieldOf(key) === field);
  if (pair) return canReplaceValue(text, pair) ? replaceValue(text, pair, value) : undefined;
  const line = `${field}: ${formatScalar(value)}`;
  const last = item.pairs.at(-1);
  const first = item.pairs[0];
  if (!last || !first) return undefined;
  if (item.flow) {
    const end = text.slice(0, item.range.end - 1).trimEnd().length;
    const separator = text[end - 1] === ',' ? ' ' : ', ';
    return { range: { start: end, end }, text: `${separator}${line}` };
  }
  const lineStart = text.lastIndexOf('\n', first.keyRange.start - 1) + 1;
  const indent = text.slice(lineStart, first.keyRange.start).replace('-', ' ');
  if (indent.trim() !== '') return undefined;
  const at = lineEndAt(text, last.value ? endOfNode(text, last.value) : last.keyRange.end);
  return { range: { start: at, end: at }, text: `${lineEndOf(text)}${indent || indentOf(text, at)}${line}` };
}

/** What an item says of a field, as `dataOf` gives it. */
function saysOf(node: YamlList['items'][number] | undefined, field: EntryField): string | undefined {
  const pair = node?.kind === 'map' ? node.pairs.find(({ key }) => itemFieldOf(key) === field) : undefined;
  return pair && dataOf(pair.value);
}

function otherItems({ items }: YamlList, index: number): string {
  return items.map((item, at) => (at === index ? '' : dataOf(item))).join('\n');
}
