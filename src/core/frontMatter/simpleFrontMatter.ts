import { detached, remembering } from '../text.ts';
import type { FrontMatterReading, YamlMap, YamlNode, YamlPair, YamlScalar } from './frontMatter.ts';

import { isTooLong } from './longestFrontMatter.ts';

/** Longer front matter and longer lines, in characters, are not simple. */
const longest = 16_384;
const longestLine = 1000;
const deepest = 4;

/** What may break a line, be trimmed or stay unseen. Of what is left, only characters of ASCII mean something in YAML. */
const unusual = /(?![ \r\n])[\p{C}\p{Z}]|\r(?!\n)/u;

/** Most front matter holds none of these, which takes less to tell. */
const beyondPlain = /[^\n -~]/;

const name = String.raw`[a-z_\x80-\uFFFF][\w\x80-\uFFFF-]*(?: +[\w\x80-\uFFFF-]+)*`;
const firstOfPlain = String.raw`[\w(./<$+\x80-\uFFFF]`;
/** A plain value begins with none of YAML's indicators, and holds no `: ` and no ` #`. */
const plain = `${firstOfPlain}(?:[^:# ]|:(?! |$)|(?<! )#| +(?=[^ #]))*`;
/** Between brackets, commas and brackets have a meaning, too. */
const plainInFlow = String.raw`${firstOfPlain}(?:[^:#,[\]{} ]|:(?![ ,[\]{}]|$)|(?<! )#| +(?=[^ #,[\]{}]))*`;
const quoted = String.raw`'[^']*'(?!')|"[^"\\]*"`;
const restOfLine = '(?= +#| *$)';

const patterns = {
  blankLine: /^ *(?:#|$)/,
  field: new RegExp(`^( *)(${name}):(?: +|$)`, 'i'),
  item: /^( *)-(?: +|$)/,
  value: new RegExp(`^(?:${plain}|${quoted})${restOfLine}`),
  flowName: new RegExp(`(${name}): +`, 'iy'),
  flowValue: new RegExp(`${plainInFlow}|${quoted}`, 'y'),
  flowComma: / *, */y,
  flowEnd: new RegExp(` *[\\]}]${restOfLine}`, 'y'),
  blank: /^(?:null|Null|NULL)$/,
  block: /^(?<style>[|>])-?(?= +#| *$)/,
};

/** One line of front matter and where it starts in the file. */
interface Line {
  readonly text: string;
  readonly start: number;
}

/** What was read, and the first line behind it. */
interface Block<Read> {
  readonly read: Read;
  readonly next: number;
  /** Nothing is written behind the last key. */
  readonly isOpen?: true;
}

/**
 * Reads front matter as most files hold it: fields, one a line, with plain or quoted values, and lists and maps of these. Many times
 * quicker than YAML, with the very same answer; undefined for everything else, be it YAML or not.
 */
export function readSimpleFrontMatter(text: string): FrontMatterReading | undefined {
  if (!/^[-+;{\uFEFF\uFFFD\0]/.test(text)) return { kind: 'none' };
  const opening = /^---\r?\n/.exec(text)?.[0].length;
  if (opening === undefined) return undefined;
  const fence = text.indexOf('\n---', opening - 1) + 1;
  const closing = /^---(?:\r?\n|$)/.exec(text.slice(fence, fence + 5))?.[0].length;
  if (fence <= opening || closing === undefined || fence > longest) return undefined;
  const written = text.slice(opening, fence);
  if (beyondPlain.test(written) && unusual.test(written)) return undefined;
  // With something added it is a text of its own: values that are parts of it do not keep the whole file in memory.
  const source = `${text.slice(opening, text[fence - 2] === '\r' ? fence - 2 : fence - 1)}\n`;
  if (isTooLong(source)) return undefined;
  const lines = linesOf(source, opening);
  const fields = readFields(lines);
  if (!fields) return undefined;
  const content = { start: opening, end: fence };
  return { kind: 'read', frontMatter: { content, bodyStart: fence + closing, pairs: fields } };
}

/** The lines, and an empty one where the last one ends. */
function linesOf(source: string, offset: number): readonly Line[] {
  const lines: Line[] = [];
  for (
    let start = 0, end = source.indexOf('\n');
    end >= 0;
    start = end + 1, end = source.indexOf('\n', start)
  )
    lines.push({
      text: source.slice(start, source[end - 1] === '\r' ? end - 1 : end),
      start: start + offset,
    });
  return [...lines, { text: '', start: source.length - 1 + offset }];
}

/** The fields of the file, with blank lines and comments between them. */
function readFields(lines: readonly Line[]): readonly YamlPair[] | undefined {
  const fields: YamlPair[] = [];
  let followsBlock = false;
  for (let at = 0; at < lines.length; ) {
    const text = textAt(lines, at);
    if (patterns.blankLine.test(text)) {
      // An indented comment may belong to the list or map before it, which then ends elsewhere.
      if (followsBlock && text.startsWith(' ')) return undefined;
      at++;
      continue;
    }
    const field = readField(lines, at, 0, 0);
    if (!field) return undefined;
    fields.push(field.read);
    followsBlock = field.next > at + 1;
    at = field.next;
  }
  return fields.length > 0 ? fields : undefined;
}

/** A log writes the same keys again and again: as the very same text they are compared at once. */
const keyOf = remembering(detached);

/** The field at a line that is indented by just `indent`; the line itself may be given in another form. */
function readField(
  lines: readonly Line[],
  at: number,
  indent: number,
  depth: number,
  { text, start } = lines[at] ?? noLine,
): Block<YamlPair> | undefined {
  const match = text.length > longestLine ? undefined : patterns.field.exec(text);
  if (match?.[1]?.length !== indent) return undefined;
  const [opening, , written = ''] = match;
  const keyRange = { start: start + indent, end: start + indent + written.length };
  const field = (value: YamlNode | undefined): YamlPair => ({
    key: keyOf(written),
    keyRange,
    value,
    range: value?.range ?? keyRange,
  });
  const rest = text.slice(opening.length);
  const style = /^[|>]/.test(rest) ? patterns.block.exec(rest)?.groups?.style : undefined;
  if (style !== undefined) {
    const block = readBlock(lines, at + 1, indent, style === '>' ? ' ' : '\n');
    if (!block) return undefined;
    const range = { start: start + opening.length, end: startOf(lines, block.next) };
    return { read: field({ kind: 'scalar', range, text: block.read, style: 'block' }), next: block.next };
  }
  if (rest !== '' && !rest.startsWith('#')) {
    const value = readValue(rest, start + opening.length);
    return value && { read: field(value === 'blank' ? undefined : value), next: at + 1 };
  }
  const next = textAt(lines, at + 1);
  const item = patterns.item.exec(next)?.[1]?.length ?? -1;
  if (item >= indent) {
    const list = readList(lines, at + 1, item, depth + 1);
    return list && { read: field(list.read), next: list.next };
  }
  const inner = patterns.field.exec(next)?.[1]?.length ?? -1;
  if (inner > indent) {
    const map = readMap(lines, at + 1, inner, depth + 1);
    return map && { read: field(map.read), next: map.next };
  }
  return { read: field(undefined), next: at + 1, isOpen: true };
}

/** The text below `|` or `>`: lines of one indent, none of them blank, joined by `between`. */
function readBlock(
  lines: readonly Line[],
  first: number,
  outer: number,
  between: string,
): Block<string> | undefined {
  const indent = /^ */.exec(textAt(lines, first))?.[0].length ?? 0;
  const isWithin = (line: string) => /^ *(?! |$)/.exec(line)?.[0].length === indent;
  let next = first;
  while (isWithin(textAt(lines, next))) next++;
  const read = lines.slice(first, next).map(({ text }) => text.slice(indent));
  const after = textAt(lines, next);
  if (indent <= outer || next === first || read.some((line) => line.endsWith(' '))) return undefined;
  // A blank line would still be part of it, and so may be a deeper one.
  const isLast = next === lines.length - 1;
  const column = after.search(/[^ ]/);
  return isLast || (column >= 0 && column <= outer) ? { read: read.join(between), next } : undefined;
}

const noLine: Line = { text: '', start: 0 };

function textAt(lines: readonly Line[], at: number): string {
  return lines[at]?.text ?? '';
}

function readMap(
  lines: readonly Line[],
  first: number,
  indent: number,
  depth: number,
  firstLine = lines[first],
): Block<YamlMap> | undefined {
  if (depth > deepest) return undefined;
  const pairs: YamlPair[] = [];
  let at = first;
  let isOpen: true | undefined;
  do {
    const field = readField(lines, at, indent, depth, at === first ? firstLine : lines[at]);
    if (!field) return undefined;
    pairs.push(field.read);
    at = field.next;
    isOpen = field.isOpen;
  } while (patterns.field.exec(textAt(lines, at))?.[1]?.length === indent);
  // YAML has its own idea of where a map without a last value ends.
  if (isOpen) return undefined;
  const range = { start: startOf(lines, first) + indent, end: startOf(lines, at) };
  return { read: { kind: 'map', range, flow: false, pairs }, next: at };
}

function readList(
  lines: readonly Line[],
  first: number,
  indent: number,
  depth: number,
): Block<YamlNode> | undefined {
  if (depth > deepest) return undefined;
  const items: YamlNode[] = [];
  let at = first;
  for (;;) {
    const { text, start } = lines[at] ?? noLine;
    const match = text.length > longestLine ? null : patterns.item.exec(text);
    if (match?.[1]?.length !== indent) break;
    const column = match[0].length;
    const rest = text.slice(column);
    if (patterns.field.test(rest)) {
      // A map that starts behind the dash is one that is indented so far.
      const map = readMap(lines, at, column, depth + 1, { text: ' '.repeat(column) + rest, start });
      if (!map) return undefined;
      items.push(map.read);
      at = map.next;
    } else {
      const value = readValue(rest, start + column);
      if (!value) return undefined;
      if (value !== 'blank') items.push(value);
      at++;
    }
  }
  const range = { start: startOf(lines, first) + indent, end: startOf(lines, at) };
  return { read: { kind: 'list', range, flow: false, items }, next: at };
}

function startOf(lines: readonly Line[], at: number): number {
  return (lines[at] ?? lines.at(-1) ?? noLine).start;
}

/** The value that a line ends with; undefined where it is not simple. */
function readValue(written: string, start: number): YamlNode | 'blank' | undefined {
  if (written.startsWith('[') || written.startsWith('{')) return readFlow(written, start);
  const match = patterns.value.exec(written);
  return match ? (readScalar(match[0], start) ?? 'blank') : undefined;
}

function readScalar(written: string, start: number): YamlScalar | undefined {
  const quote = written[0];
  const style = quote === "'" ? 'single' : quote === '"' ? 'double' : 'plain';
  const text = style === 'plain' ? written : written.slice(1, -1).trim();
  if (text === '' || (style === 'plain' && patterns.blank.test(text))) return undefined;
  return { kind: 'scalar', range: { start, end: start + written.length }, text, style };
}

/** `[a, b]` or `{a: b, c: d}` of scalars. */
function readFlow(written: string, start: number): YamlNode | undefined {
  const isMap = written.startsWith('{');
  const items: YamlNode[] = [];
  const pairs: YamlPair[] = [];
  let at = 1 + (/^ */.exec(written.slice(1))?.[0].length ?? 0);
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(written);
    at += match?.[0].length ?? 0;
    return match;
  };
  do {
    const nameStart = start + at;
    const key = isMap ? take(patterns.flowName)?.[1] : '';
    const valueStart = start + at;
    const value = take(patterns.flowValue)?.[0];
    if (key === undefined || value === undefined) return undefined;
    const scalar = readScalar(value, valueStart);
    const keyRange = { start: nameStart, end: nameStart + key.length };
    if (isMap) pairs.push({ key, keyRange, value: scalar, range: scalar?.range ?? keyRange });
    else if (scalar) items.push(scalar);
  } while (take(patterns.flowComma));
  const end = take(patterns.flowEnd)?.[0];
  if (end?.trim() !== (isMap ? '}' : ']')) return undefined;
  const range = { start, end: start + at };
  return isMap ? { kind: 'map', range, flow: true, pairs } : { kind: 'list', range, flow: true, items };
}
