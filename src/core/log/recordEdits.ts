import type { FrontMatter, YamlList, YamlMap, YamlNode, YamlPair } from '../frontMatter/frontMatter.ts';
import { dataOf, isSafe, readable } from '../frontMatter/frontMatterEdits.ts';
import {
  appendPair,
  endOfNode,
  formatScalar,
  indentOf,
  lineEndAt,
  replaceValue,
  writtenBlank,
} from '../frontMatter/pairEdits.ts';
import { readFrontMatter } from '../frontMatter/readFrontMatter.ts';
import { applyEdits, fold, lineEndNear, lineEndOf, type TextEdit } from '../text.ts';

/** One line of a record: names and values as text, in order. */
export type RecordValues = readonly (readonly [name: string, value: string])[];

/**
 * The smallest edit that adds `record` to the list `key`, making the list where there is none and keeping the style of the
 * records already there. Undefined where no safe edit exists.
 */
export function addRecord(text: string, key: string, record: RecordValues): TextEdit | undefined {
  const reading = readFrontMatter(text);
  if (reading.kind === 'none') return inNewFrontMatter(text, key, record);
  if (reading.kind !== 'read') return undefined;
  const { frontMatter } = reading;
  const [pair, ...others] = frontMatter.pairs.filter((candidate) => candidate.key === key);
  // What is added to one list would hide the other.
  if (others.length > 0) return undefined;
  const before = countRecords(pair?.value);
  const wanted = JSON.stringify(record);
  const edit = recordEdit(text, frontMatter, pair, key, record);
  const intended = (after: YamlNode | undefined) => {
    const last = after?.kind === 'list' ? after.items.at(-1) : undefined;
    return countRecords(after) === before + 1 && dataOf(last) === wanted;
  };
  return edit && isSafe(text, frontMatter, [edit], key, intended) ? edit : undefined;
}

/** The edit that puts front matter with a list of one record in front of a text that has none. */
function inNewFrontMatter(text: string, key: string, record: RecordValues): TextEdit | undefined {
  const lineEnd = lineEndOf(text);
  const lines = ['---', `${key}:`, `  - ${flowRecord(record)}`, '---', '', ''];
  const at = text.startsWith('\uFEFF') ? 1 : 0;
  const edit = { range: { start: at, end: at }, text: lines.join(lineEnd) };
  const [pair] = readable(applyEdits(text, [edit]))?.pairs ?? [];
  const [item] = pair?.value?.kind === 'list' ? pair.value.items : [];
  return dataOf(item) === JSON.stringify(record) ? edit : undefined;
}

/**
 * The smallest edits that make every record of the list `key` whose `name` says a key of `moved` say its value. Undefined where
 * one is said by none, or no such edits are safe.
 */
export function setInRecords(
  text: string,
  key: string,
  name: string,
  moved: ReadonlyMap<string, string>,
): readonly TextEdit[] | undefined {
  const frontMatter = readable(text);
  const list = frontMatter?.pairs.find((candidate) => candidate.key === key)?.value;
  if (!frontMatter || !list) return undefined;
  const saidBy = (pair: YamlPair): string =>
    fold(pair.key) === name && pair.value?.kind === 'scalar' ? pair.value.text : '';
  const changed = pairsIn(list).flatMap((pair) => {
    const to = moved.get(saidBy(pair));
    return to === undefined ? [] : [{ pair, to }];
  });
  const edits = changed.map(({ pair, to }) => replaceValue(text, pair, to));
  const wanted = dataOf(list, (pair) => {
    const to = moved.get(saidBy(pair));
    return to === undefined ? dataOf(pair.value) : JSON.stringify(to);
  });
  const found = new Set(changed.map(({ pair }) => saidBy(pair)));
  const safe = isSafe(text, frontMatter, edits, key, (after) => dataOf(after) === wanted);
  return found.size === moved.size && safe ? edits : undefined;
}

function recordEdit(
  text: string,
  frontMatter: FrontMatter,
  pair: YamlPair | undefined,
  key: string,
  record: RecordValues,
): TextEdit | undefined {
  if (!pair) return appendPair(text, frontMatter, `${key}:\n  - ${flowRecord(record)}`);
  const { value } = pair;
  const keyIndent = indentOf(text, pair.keyRange.start);
  if (!value) {
    const range = writtenBlank(text, pair);
    if (text.slice(range.start, range.end).trim() !== '') return { range, text: ` [${flowRecord(record)}]` };
    const at = lineEndAt(text, pair.keyRange.end);
    return {
      range: { start: at, end: at },
      text: `${lineEndNear(text, at)}${keyIndent}  - ${flowRecord(record)}`,
    };
  }
  if (value.kind === 'scalar') {
    const kept = text.slice(value.range.start, value.range.end);
    return value.style === 'block'
      ? undefined
      : { range: value.range, text: `[${kept}, ${flowRecord(record)}]` };
  }
  if (value.flow)
    return value.kind === 'list'
      ? intoFlowList(text, value.range.end, value.items.length, record)
      : wrapFlowMap(text, value, record);
  return value.kind === 'list'
    ? intoBlockList(text, value, keyIndent, record)
    : wrapBlockMap(text, value, record);
}

function intoFlowList(text: string, end: number, count: number, record: RecordValues): TextEdit {
  const inside = text.slice(0, end - 1).trimEnd();
  const separator = count === 0 ? '' : inside.endsWith(',') ? ' ' : ', ';
  return { range: { start: inside.length, end: inside.length }, text: `${separator}${flowRecord(record)}` };
}

function wrapFlowMap(text: string, map: YamlMap, record: RecordValues): TextEdit {
  if (holdsNothing(map)) return { range: map.range, text: `[${flowRecord(record)}]` };
  const kept = text.slice(map.range.start, map.range.end);
  return { range: map.range, text: `[${kept}, ${flowRecord(record)}]` };
}

/** A single record written as a block map becomes the first item of a list. */
function wrapBlockMap(text: string, map: YamlMap, record: RecordValues): TextEdit {
  const indent = indentOf(text, map.range.start);
  const end = endOfNode(text, map);
  const lines = text.slice(map.range.start, end).split('\n');
  const shifted = lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`)).join('\n');
  const lineEnd = lineEndNear(text, end);
  return {
    range: { start: map.range.start, end },
    text: `${shifted}${lineEnd}${blockRecord(record, indent, lineEnd)}`,
  };
}

function intoBlockList(
  text: string,
  { items, range }: YamlList,
  keyIndent: string,
  record: RecordValues,
): TextEdit {
  const last = items.at(-1);
  if (!last) {
    // Its first item is there, and blank.
    const at = range.start + 1;
    return { range: { start: at, end: at }, text: ` ${flowRecord(record)}` };
  }
  const dash = text.lastIndexOf('-', last.range.start - 1);
  const lineStart = text.lastIndexOf('\n', dash) + 1;
  const indent = /^[ \t]*$/.test(text.slice(lineStart, dash))
    ? text.slice(lineStart, dash)
    : `${keyIndent}  `;
  const at = lineEndAt(text, endOfNode(text, last));
  const lineEnd = lineEndNear(text, at);
  const item =
    last.kind === 'map' && !last.flow
      ? blockRecord(record, indent, lineEnd)
      : `${indent}- ${flowRecord(record)}`;
  return { range: { start: at, end: at }, text: `${lineEnd}${item}` };
}

/** A record on one line: `{letter: thank-you, to: Dana, sent: 2026-11-20}`. */
export function flowRecord(record: RecordValues): string {
  return `{${record.map(([name, value]) => `${name}: ${formatScalar(value)}`).join(', ')}}`;
}

function blockRecord(record: RecordValues, indent: string, lineEnd: string): string {
  return record
    .map(([name, value], index) => `${indent}${index === 0 ? '- ' : '  '}${name}: ${formatScalar(value)}`)
    .join(lineEnd);
}

/** The pairs of a map, or of every map in a list. */
function pairsIn(node: YamlNode): readonly YamlPair[] {
  if (node.kind === 'list') return node.items.flatMap(pairsIn);
  return node.kind === 'map' ? node.pairs : [];
}

function countRecords(value: YamlNode | undefined): number {
  if (!value || (value.kind === 'map' && holdsNothing(value))) return 0;
  return value.kind === 'list' ? value.items.length : 1;
}

/** Whether a map is written `{}`, as some programs write a list without items. */
function holdsNothing({ pairs }: YamlMap): boolean {
  return pairs.length === 0;
}
