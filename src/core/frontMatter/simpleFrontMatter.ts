import { detached, type Range, remembering } from '../text.ts';
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
  name: new RegExp(`^${name}$`, 'i'),
  item: /^ *-(?: |$)/,
  value: new RegExp(`^(?:${plain}|${quoted})${restOfLine}`),
  /** What a plain value mostly is: it holds nothing that may end it. */
  words: /^[\w(./<$+\x80-\uFFFF](?:[^:#]*[^:# ])?$/,
  flowName: new RegExp(`(${name}): +`, 'iy'),
  flowValue: new RegExp(`${plainInFlow}|${quoted}`, 'y'),
  flowComma: / *, */y,
  flowEnd: new RegExp(` *[\\]}]${restOfLine}`, 'y'),
  blank: /^(?:null|Null|NULL)$/,
  block: /^(?<style>[|>])-?(?= +#| *$)/,
};

/** One line of front matter. */
interface Line {
  readonly text: string;
  /** Where it starts in the file. */
  readonly start: number;
  /** How many spaces it begins with. */
  readonly indent: number;
  /** The key that follows them, and where its colon stands; -1 where there is none. */
  readonly key: string;
  readonly colon: number;
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
    lines.push(lineOf(source.slice(start, source[end - 1] === '\r' ? end - 1 : end), start + offset));
  lines.push(lineOf('', source.length - 1 + offset));
  return lines;
}

function lineOf(text: string, start: number): Line {
  const indent = spacesAt(text, 0);
  const colon = text.length > longestLine ? -1 : text.indexOf(':', indent);
  const isEnd = colon === text.length - 1 || text.charCodeAt(colon + 1) === space;
  const key = colon > indent && isEnd ? keyOf(text.slice(indent, colon)) : '';
  return { text, start, indent, key, colon: key === '' ? -1 : colon };
}

/** A key, or nothing where a text is none. A log writes the same ones again and again: as the very same text they are compared at once. */
const keyOf = remembering((written) => (patterns.name.test(written) ? detached(written) : ''));

/** How many spaces follow at a place. */
function spacesAt(text: string, place: number): number {
  let at = place;
  while (text.charCodeAt(at) === space) at++;
  return at - place;
}

const space = 32;

/** The fields of the file, with blank lines and comments between them. */
function readFields(lines: readonly Line[]): readonly YamlPair[] | undefined {
  const fields: YamlPair[] = [];
  let followsBlock = false;
  for (let at = 0; at < lines.length; ) {
    const line = lineAt(lines, at);
    if (line.indent === line.text.length || line.text[line.indent] === '#') {
      // An indented comment may belong to the list or map before it, which then ends elsewhere.
      if (followsBlock && line.indent > 0) return undefined;
      at++;
      continue;
    }
    const field = readField(lines, at, 0, 0, line);
    if (!field) return undefined;
    fields.push(field.read);
    followsBlock = field.next > at + 1;
    at = field.next;
  }
  return fields.length > 0 ? fields : undefined;
}

/** The field at a line that is indented by just `indent`; the line itself may be given in another form. */
function readField(
  lines: readonly Line[],
  at: number,
  indent: number,
  depth: number,
  line: Line,
): Block<YamlPair> | undefined {
  if (!isFieldAt(line, indent)) return undefined;
  const { text, start, key, colon } = line;
  const opening = colon + 1 + spacesAt(text, colon + 1);
  const keyRange = { start: start + indent, end: start + colon };
  const rest = text.slice(opening);
  const style =
    rest.startsWith('|') || rest.startsWith('>') ? patterns.block.exec(rest)?.groups?.style : undefined;
  if (style !== undefined) {
    const block = readBlock(lines, at + 1, indent, style === '>' ? ' ' : '\n');
    if (!block) return undefined;
    const range = { start: start + opening, end: startOf(lines, block.next) };
    const value = { kind: 'scalar', range, text: block.read, style: 'block' } as const;
    return { read: pairOf(key, keyRange, value), next: block.next };
  }
  if (rest !== '' && !rest.startsWith('#')) {
    const value = readValue(rest, start + opening);
    return value && { read: pairOf(key, keyRange, value === 'blank' ? undefined : value), next: at + 1 };
  }
  const next = lineAt(lines, at + 1);
  const item = next.indent;
  if (item >= indent && patterns.item.test(next.text)) {
    const list = readList(lines, at + 1, item, depth + 1);
    return list && { read: pairOf(key, keyRange, list.read), next: list.next };
  }
  if (next.colon >= 0 && next.indent > indent) {
    const map = readMap(lines, at + 1, next.indent, depth + 1, next);
    return map && { read: pairOf(key, keyRange, map.read), next: map.next };
  }
  return { read: pairOf(key, keyRange, undefined), next: at + 1, isOpen: true };
}

/** Whether a line that is indented by just `indent` begins with a key. */
function isFieldAt(line: Line, indent: number): boolean {
  return line.colon >= 0 && line.indent === indent;
}

function pairOf(key: string, keyRange: Range, value: YamlNode | undefined): YamlPair {
  return { key, keyRange, value, range: value?.range ?? keyRange };
}

/** The text below `|` or `>`: lines of one indent, none of them blank, joined by `between`. */
function readBlock(
  lines: readonly Line[],
  first: number,
  outer: number,
  between: string,
): Block<string> | undefined {
  const { indent } = lineAt(lines, first);
  const isWithin = (line: Line) => line.indent === indent && line.text.length > indent;
  let next = first;
  while (isWithin(lineAt(lines, next))) next++;
  const read = lines.slice(first, next).map(({ text }) => text.slice(indent));
  const after = lineAt(lines, next);
  if (indent <= outer || next === first || read.some((line) => line.endsWith(' '))) return undefined;
  // A blank line would still be part of it, and so may be a deeper one.
  const isLast = next === lines.length - 1;
  const isOutside = after.indent <= outer && after.text.length > after.indent;
  return isLast || isOutside ? { read: read.join(between), next } : undefined;
}

const noLine = lineOf('', 0);

function lineAt(lines: readonly Line[], at: number): Line {
  return lines[at] ?? noLine;
}

function readMap(
  lines: readonly Line[],
  first: number,
  indent: number,
  depth: number,
  firstLine: Line,
): Block<YamlMap> | undefined {
  if (depth > deepest) return undefined;
  const pairs: YamlPair[] = [];
  let at = first;
  let line = firstLine;
  let isOpen: true | undefined;
  do {
    const field = readField(lines, at, indent, depth, line);
    if (!field) return undefined;
    pairs.push(field.read);
    at = field.next;
    isOpen = field.isOpen;
    line = lineAt(lines, at);
  } while (isFieldAt(line, indent));
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
    const { text, start, indent: before } = lineAt(lines, at);
    if (before !== indent || text.length > longestLine || !patterns.item.test(text)) break;
    const column = indent + 1 + spacesAt(text, indent + 1);
    const rest = text.slice(column);
    // A map that starts behind the dash is one that is indented so far.
    const inner = lineOf(' '.repeat(column) + rest, start);
    if (inner.colon >= 0) {
      const map = readMap(lines, at, column, depth + 1, inner);
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
  const match = patterns.words.test(written) ? written : patterns.value.exec(written)?.[0];
  return match === undefined ? undefined : (readScalar(match, start) ?? 'blank');
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
