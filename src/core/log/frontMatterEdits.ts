import { applyEdits, fold, lineEndOf, type TextEdit } from '../text.ts';
import {
  type FrontMatter,
  readFrontMatter,
  type YamlMap,
  type YamlNode,
  type YamlPair,
} from './frontMatter.ts';

/** One line of a record: names and values as text, in order. */
export type RecordValues = readonly (readonly [name: string, value: string])[];

/**
 * The smallest edit that makes the field `key` say `value`, with everything else byte for byte as it was. Gives undefined
 * where no such edit is safe: front matter that does not read, or that reads differently than intended afterwards.
 */
export function setField(text: string, key: string, value: string): TextEdit | undefined {
  const frontMatter = readable(text);
  if (!frontMatter) return undefined;
  const pair = frontMatter.pairs.find((candidate) => candidate.key === key);
  const edit = pair
    ? replaceValue(text, pair, value)
    : appendPair(text, frontMatter, `${key}: ${formatScalar(value)}`);
  const intended = JSON.stringify(value);
  return isSafe(text, frontMatter, [edit], key, (after) => dataOf(after) === intended) ? edit : undefined;
}

/**
 * The smallest edit that adds `record` to the list `key`, making the list where there is none and keeping the style of the
 * records already there. Undefined where no safe edit exists.
 */
export function addRecord(text: string, key: string, record: RecordValues): TextEdit | undefined {
  const frontMatter = readable(text);
  if (!frontMatter) return undefined;
  const pair = frontMatter.pairs.find((candidate) => candidate.key === key);
  const before = countRecords(pair?.value);
  const wanted = JSON.stringify(record);
  const edit = recordEdit(text, frontMatter, pair, key, record);
  const intended = (after: YamlNode | undefined) => {
    const last = after?.kind === 'list' ? after.items.at(-1) : undefined;
    return countRecords(after) === before + 1 && dataOf(last) === wanted;
  };
  return edit && isSafe(text, frontMatter, [edit], key, intended) ? edit : undefined;
}

/**
 * The smallest edits that make every record of the list `key` whose `name` says `from` say `to`. Undefined where there is
 * none, or no such edits are safe.
 */
export function setInRecords(
  text: string,
  key: string,
  name: string,
  from: string,
  to: string,
): readonly TextEdit[] | undefined {
  const frontMatter = readable(text);
  const list = frontMatter?.pairs.find((candidate) => candidate.key === key)?.value;
  if (!frontMatter || !list) return undefined;
  const named = (pair: YamlPair) =>
    fold(pair.key) === name && pair.value?.kind === 'scalar' && pair.value.text === from;
  const edits = pairsIn(list)
    .filter(named)
    .map((pair) => replaceValue(text, pair, to));
  const wanted = dataOf(list, (pair) => (named(pair) ? JSON.stringify(to) : dataOf(pair.value)));
  const safe = isSafe(text, frontMatter, edits, key, (after) => dataOf(after) === wanted);
  return edits.length > 0 && safe ? edits : undefined;
}

/**
 * The edit that removes `pair` with its line; a comment after it stays, as a line of its own. Undefined where the pair shares
 * its lines with others, or names its value (`&name`) for them. Not read back, as a file may hold thousands of such pairs.
 */
export function removePair(text: string, { keyRange, range }: YamlPair): TextEdit | undefined {
  const lineStart = text.lastIndexOf('\n', keyRange.start - 1) + 1;
  const indent = text.slice(lineStart, keyRange.start);
  const [line = '', comment, lineEnd] =
    /^[ \t]*(#[^\r\n]*)?(\r?\n)/.exec(text.slice(range.end, lineEndAt(text, range.end) + 2)) ?? [];
  const isAlone = indent.trim() === '' && /^\s*:\s+$/.test(text.slice(keyRange.end, range.start));
  if (!isAlone || lineEnd === undefined) return undefined;
  return {
    range: { start: lineStart, end: range.end + line.length },
    text: comment === undefined ? '' : `${indent}${comment}${lineEnd}`,
  };
}

/** The edit that makes the value at `pair` say `value` in the quotes it has now. */
export function replaceValue(text: string, pair: YamlPair, value: string): TextEdit {
  if (pair.value) {
    const style = pair.value.kind === 'scalar' ? pair.value.style : 'plain';
    return { range: pair.value.range, text: formatScalar(value, style) };
  }
  const colon = text.indexOf(':', pair.keyRange.end) + 1;
  const written =
    /^[ \t]*(~|null|Null|NULL|''|"")?(?=[ \t]*(#|\r?\n|$))/.exec(text.slice(colon, colon + 200))?.[0] ?? '';
  const atLineEnd = /^[ \t]*(\r?\n|$)/.test(text.slice(colon + written.length, colon + written.length + 200));
  const keep = written.trim() === '' && !atLineEnd ? 0 : written.length;
  return { range: { start: colon, end: colon + keep }, text: ` ${formatScalar(value)}` };
}

/** `value` as YAML: plain where that is safe everywhere, else quoted; the quotes of `style` are kept. */
export function formatScalar(
  value: string,
  style: 'plain' | 'single' | 'double' | 'block' = 'plain',
): string {
  const oneLine = !/[\p{Cc}\u2028\u2029\uFEFF]/u.test(value) && value.isWellFormed();
  if (style === 'single' && oneLine) return `'${value.replaceAll("'", "''")}'`;
  const plain =
    /^(?:\.{1,2}\/)*[\p{L}\p{N}](?:[\p{L}\p{N}\p{M} ._'()+/@;&<>-]*[\p{L}\p{N}\p{M}.)'>])?$/u.test(value);
  const otherType = /^(true|false|yes|no|on|off|y|n|null|[\d.+-]+(e\d+)?|0[xo][\da-f]+)$/i.test(value);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(value);
  return style !== 'double' && plain && (isDate || !otherType) ? value : quoted(value);
}

/** Double quotes; JSON's escapes are YAML's, and what a line or an editor could break on is escaped too. */
function quoted(value: string): string {
  return JSON.stringify(value).replace(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function readable(text: string): FrontMatter | undefined {
  const reading = readFrontMatter(text);
  return reading.kind === 'read' ? reading.frontMatter : undefined;
}

/** Whether the text read back after `edits` says what was intended at the first `key`, and all else as before. */
function isSafe(
  text: string,
  before: FrontMatter,
  edits: readonly TextEdit[],
  key: string,
  intended: (value: YamlNode | undefined) => boolean,
): boolean {
  const after = readable(applyEdits(text, edits));
  if (!after) return false;
  const others = ({ pairs }: FrontMatter) => {
    const changed = pairs.findIndex((pair) => pair.key === key);
    const kept = pairs.filter((_, index) => index !== changed);
    return JSON.stringify(kept.map((pair) => [pair.key, dataOf(pair.value)]));
  };
  const value = after.pairs.find((pair) => pair.key === key)?.value;
  return others(after) === others(before) && intended(value);
}

/** What a node says, without its place and style, for comparison; `ofPair` says what stands at a key of a map. */
function dataOf(node: YamlNode | undefined, ofPair = (pair: YamlPair): string => dataOf(pair.value)): string {
  if (!node) return 'null';
  if (node.kind === 'scalar') return JSON.stringify(node.text);
  if (node.kind === 'list') return `[${node.items.map((item) => dataOf(item, ofPair)).join(',')}]`;
  return `[${node.pairs.map((pair) => `[${JSON.stringify(pair.key)},${ofPair(pair)}]`).join(',')}]`;
}

/** The pairs of a map, or of every map in a list. */
function pairsIn(node: YamlNode): readonly YamlPair[] {
  if (node.kind === 'list') return node.items.flatMap(pairsIn);
  return node.kind === 'map' ? node.pairs : [];
}

function appendPair(text: string, frontMatter: FrontMatter, line: string): TextEdit {
  const { end } = frontMatter.content;
  const first = frontMatter.pairs[0];
  const indent = first ? indentOf(text, first.keyRange.start) : '';
  const lineEnd = lineEndOf(text);
  const indented = line.split('\n').map((part) => `${indent}${part}${lineEnd}`);
  return { range: { start: end, end }, text: indented.join('') };
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
  const lineEnd = lineEndOf(text);
  const keyIndent = indentOf(text, pair.keyRange.start);
  if (!value) {
    const at = lineEndAt(text, pair.keyRange.end);
    return { range: { start: at, end: at }, text: `${lineEnd}${keyIndent}  - ${flowRecord(record)}` };
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
    ? intoBlockList(text, value.items.at(-1), keyIndent, record)
    : wrapBlockMap(text, value, record);
}

function intoFlowList(text: string, end: number, count: number, record: RecordValues): TextEdit {
  const inside = text.slice(0, end - 1).trimEnd();
  const separator = count === 0 ? '' : inside.endsWith(',') ? ' ' : ', ';
  return { range: { start: inside.length, end: inside.length }, text: `${separator}${flowRecord(record)}` };
}

function wrapFlowMap(text: string, map: YamlMap, record: RecordValues): TextEdit {
  const kept = text.slice(map.range.start, map.range.end);
  return { range: map.range, text: `[${kept}, ${flowRecord(record)}]` };
}

/** A single record written as a block map becomes the first item of a list. */
function wrapBlockMap(text: string, map: YamlMap, record: RecordValues): TextEdit {
  const indent = indentOf(text, map.range.start);
  const end = endOfNode(text, map);
  const lines = text.slice(map.range.start, end).split('\n');
  const shifted = lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`)).join('\n');
  const lineEnd = lineEndOf(text);
  return {
    range: { start: map.range.start, end },
    text: `${shifted}${lineEnd}${blockRecord(record, indent, lineEnd)}`,
  };
}

function intoBlockList(
  text: string,
  last: YamlNode | undefined,
  keyIndent: string,
  record: RecordValues,
): TextEdit | undefined {
  if (!last) return undefined;
  const dash = text.lastIndexOf('-', last.range.start - 1);
  const lineStart = text.lastIndexOf('\n', dash) + 1;
  const indent = /^[ \t]*$/.test(text.slice(lineStart, dash))
    ? text.slice(lineStart, dash)
    : `${keyIndent}  `;
  const lineEnd = lineEndOf(text);
  const at = lineEndAt(text, endOfNode(text, last));
  const item =
    last.kind === 'map' && !last.flow
      ? blockRecord(record, indent, lineEnd)
      : `${indent}- ${flowRecord(record)}`;
  return { range: { start: at, end: at }, text: `${lineEnd}${item}` };
}

function flowRecord(record: RecordValues): string {
  return `{${record.map(([name, value]) => `${name}: ${formatScalar(value)}`).join(', ')}}`;
}

function blockRecord(record: RecordValues, indent: string, lineEnd: string): string {
  return record
    .map(([name, value], index) => `${indent}${index === 0 ? '- ' : '  '}${name}: ${formatScalar(value)}`)
    .join(lineEnd);
}

/** Block nodes end after trailing blanks and comments; their content ends earlier. */
function endOfNode(text: string, node: YamlNode): number {
  if (node.kind === 'scalar' || node.flow) return node.range.end;
  const last = node.kind === 'list' ? node.items.at(-1) : node.pairs.at(-1);
  if (!last) return node.range.end;
  if (!('key' in last)) return endOfNode(text, last);
  return last.value ? endOfNode(text, last.value) : lineEndAt(text, last.keyRange.end);
}

function lineEndAt(text: string, offset: number): number {
  return offset + (/^[^\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0);
}

function indentOf(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? '';
}

function countRecords(value: YamlNode | undefined): number {
  if (!value) return 0;
  return value.kind === 'list' ? value.items.length : 1;
}
