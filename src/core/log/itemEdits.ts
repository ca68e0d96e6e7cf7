import type { YamlMap, YamlNode, YamlPair } from '../frontMatter/frontMatter.ts';
import { dataOf, isSafe, readable } from '../frontMatter/frontMatterEdits.ts';
import {
  canReplaceValue,
  endOfNode,
  formatScalar,
  indentOf,
  lineEndAt,
  replaceValue,
} from '../frontMatter/pairEdits.ts';
import { lineEndNear, type TextEdit } from '../text.ts';
import type { FieldChange } from './fieldChange.ts';
import type { EntryField } from './fields.ts';
import { itemFieldOf } from './itemFields.ts';
import { setKeyedField } from './keyedEdits.ts';
import { interviewsKey, isItemOf, itemsOf, listKindOf } from './listedSteps.ts';
import { addRecord } from './recordEdits.ts';

/**
 * The edit that makes one interview of a file that holds several say `value`: in its item of the list in front matter, in a key of its
 * own, or in a new item there where a heading or a table tells of it. Undefined where no edit is safe, as for the day that a heading or a table
 * gives: an item with another day would be another interview.
 */
export function setItemField(text: string, change: FieldChange): TextEdit | undefined {
  const { interview, field, value } = change;
  const frontMatter = readable(text);
  if (!frontMatter) return undefined;
  const said = JSON.stringify(value);
  const lists = frontMatter.pairs.filter((pair) => listKindOf(pair) !== undefined);
  for (const pair of lists) {
    const items = itemsOf(pair.value);
    const index = items.findIndex((node) => isItemOf(node, interview));
    const item = items[index];
    if (!item) continue;
    if (item.kind !== 'map') return undefined;
    const edit = editOfItem(text, item, change);
    const isMade = (list: YamlPair['value']) => {
      const after = itemsOf(list);
      return saysOf(after[index], field) === said && otherItems(after, index) === otherItems(items, index);
    };
    return edit && isSafe(text, frontMatter, [edit], pair.key, isMade) ? edit : undefined;
  }
  const ofKey = setKeyedField(text, frontMatter, change);
  if (ofKey || field === 'date') return ofKey;
  const chosen = lists.find((pair) => listKindOf(pair) === 'interviews');
  // A map of rounds takes no item that has no name.
  if (chosen?.value?.kind === 'map' && itemsOf(chosen.value)[0] !== chosen.value) return undefined;
  return addRecord(text, chosen?.key ?? interviewsKey, [
    ['date', interview],
    [field, value],
  ]);
}

/** The edit that makes an item of a list say `value`; undefined where none is safe. */
export function editOfItem(
  text: string,
  item: YamlMap,
  { field, value }: Pick<FieldChange, 'field' | 'value'>,
): TextEdit | undefined {
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
  return {
    range: { start: at, end: at },
    text: `${lineEndNear(text, at)}${indent || indentOf(text, at)}${line}`,
  };
}

/** What an item says of a field, as `dataOf` gives it. */
function saysOf(node: YamlNode | undefined, field: EntryField): string | undefined {
  const pair = node?.kind === 'map' ? node.pairs.find(({ key }) => itemFieldOf(key) === field) : undefined;
  return pair && dataOf(pair.value);
}

function otherItems(items: readonly YamlNode[], index: number): string {
  return items.map((item, at) => (at === index ? '' : dataOf(item))).join('\n');
}
