import matter from 'gray-matter';
import {
  type ErrorCode,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  parseDocument,
  type Scalar,
} from 'yaml';
import { type Range, type Sentence, sentence, withLineFeeds } from '../text.ts';
import type { FrontMatterReading, YamlNode, YamlPair, YamlScalar } from './frontMatter.ts';

/** Longer front matter is refused, in characters: `yaml` takes seconds for 20,000 keys. */
const longestFrontMatter = 65_536;

/** How deep lists and maps may nest before the file is refused. */
const deepestNesting = 20;

const refuse = (): never => {
  throw new Error('Only YAML front matter is read.');
};

/** gray-matter splits; it parses nothing and above all runs nothing: the values come from `yaml` below. */
const splitOnly = {
  language: 'yaml',
  delimiters: '---',
  engines: {
    yaml: () => ({}),
    json: refuse,
    javascript: refuse,
    js: refuse,
    coffee: refuse,
    cson: refuse,
    toml: refuse,
  },
};

/** `---` in UTF-16, with its byte order mark or without, as a reader of UTF-8 sees it. */
const utf16Fence = /^\uFFFD{0,2}\0?-\0-\0-/;

/** Reads what stands at the top of a text, as YAML. Never throws, whatever the text. */
export function readYamlFrontMatter(written: string): FrontMatterReading {
  if (utf16Fence.test(written))
    return unreadable(sentence('This file is UTF-16 and is not read; save it as UTF-8.'), {
      start: 0,
      end: 0,
    });
  const text = withLineFeeds(written);
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const firstLine = /^[^\n]*/.exec(text.slice(start, start + 200))?.[0].trimEnd() ?? '';
  const other = unsupportedFormat(
    firstLine,
    text.slice(start + firstLine.length, start + firstLine.length + 200),
  );
  if (other) {
    return {
      kind: 'unsupported',
      format: other,
      range: { start, end: start + Math.max(firstLine.length, 1) },
    };
  }
  if (firstLine !== '---') return { kind: 'none' };

  const open = start + 3;
  const end = endOfDocument(text, open);
  if (Math.min(text.indexOf('\n---', open), end ?? text.length) - open > longestFrontMatter) {
    return unreadable(sentence('This front matter is longer than 64 KB and is not read.'), {
      start,
      end: open,
    });
  }
  const close = end ?? open + matter(withoutBlankLines(text.slice(start)), splitOnly).matter.length;
  const source = text.slice(open, close);
  if (close >= text.length) return unclosed(text, start, firstLine.length);
  const fenceStart = close + 1;
  const fenceLine = /^[^\r\n]*/.exec(text.slice(fenceStart, fenceStart + 200))?.[0] ?? '';
  if (end === undefined && fenceLine.trimEnd() !== '---') {
    return unreadable(
      sentence('Front matter ends with a line of exactly ---; this line is something else.'),
      {
        start: fenceStart,
        end: fenceStart + fenceLine.length,
      },
    );
  }
  if (nestsTooDeep(source)) return tooDeep(open);
  const reading = readYaml(text, source, open, fenceStart, fenceStart + fenceLine.length);
  return reading.kind === 'unreadable' && looksLikeToml(source)
    ? { kind: 'unsupported', format: 'TOML', range: { start, end: start + firstLine.length } }
    : reading;
}

/** Whether what is no YAML is TOML: tables and keys with `=`. */
function looksLikeToml(source: string): boolean {
  const lines = source.split('\n').filter((line) => !/^\s*(?:#|$)/.test(line));
  return (
    lines.length > 0 && lines.every((line) => /^\s*(?:\[{1,2}[\w.-]+\]{1,2}|["\w.-]+\s*=\s*\S)/.test(line))
  );
}

/** `yaml` reads nested values by recursion, which thousands of brackets would take to the end of the stack. */
function nestsTooDeep(source: string): boolean {
  if (!mayNestTooDeep(source)) return false;
  let brackets = 0;
  let indicators = 0;
  for (const token of new Lexer().lex(source)) {
    if (token === '[' || token === '{') brackets++;
    else if (token === ']' || token === '}') brackets--;
    else if (token === '-' || token === '?' || token === ':') indicators++;
    else if (/\S|\n/.test(token)) indicators = 0;
    if (brackets > deepestNesting || indicators > deepestNesting) return true;
  }
  return false;
}

/** Without so many brackets, or so many indicators in a row, nothing nests so deep: most files need no lexer. */
function mayNestTooDeep(source: string): boolean {
  const brackets = source.match(/[[{]/g)?.length ?? 0;
  return brackets > deepestNesting || indicatorsInARow.test(source);
}

const indicatorsInARow = new RegExp(`(?:[-?:]\\s*){${deepestNesting + 1}}`);

function tooDeep(open: number): FrontMatterReading {
  return unreadable(sentence('This front matter nests too deeply to be read.'), {
    start: open - 3,
    end: open,
  });
}

/** The same places without blank lines: gray-matter takes minutes for a hundred thousand of them. */
function withoutBlankLines(text: string): string {
  return text.replace(/\n(?=[^\S\n]*\n)/g, ' ');
}

function unsupportedFormat(firstLine: string, following: string): string | undefined {
  if (firstLine === '+++') return 'TOML';
  if (/^---[ \t]*json\b/i.test(firstLine) || firstLine === ';;;') return 'JSON';
  if (/^---[ \t]*toml\b/i.test(firstLine)) return 'TOML';
  if (/^---[ \t]*(js|javascript|coffee|coffeescript|cson)\b/i.test(firstLine)) return 'JavaScript';
  return firstLine === '{' && /^\s*"[^"]*"\s*:/.test(following) ? 'JSON' : undefined;
}

/** Where a line of `...` ends the document before any `---` does, as YAML and pandoc have it; undefined where none does. */
function endOfDocument(text: string, open: number): number | undefined {
  const found = /\r?\n(?:---|\.\.\.[ \t]*(?=\r?\n|$))/.exec(
    text.slice(open, open + longestFrontMatter + 100),
  );
  if (!found?.[0].includes('.') || !startsWithField(text.slice(open))) return undefined;
  return open + found.index + found[0].indexOf('\n');
}

function startsWithField(following: string): boolean {
  return /^["']?[\p{L}_][\p{L}\p{N} _-]*["']?:(\s|$)/u.test(
    following.slice(0, 400).replace(/^(?:\s|#[^\n]*\n)+/, ''),
  );
}

/** A lone `---` on top is a rule of Markdown, unless what follows looks like a field. */
function unclosed(text: string, start: number, fenceLength: number): FrontMatterReading {
  if (!startsWithField(text.slice(start + fenceLength, start + fenceLength + 400))) return { kind: 'none' };
  return unreadable(sentence('The front matter has no closing --- line.'), {
    start,
    end: start + fenceLength,
  });
}

function unreadable(message: Sentence, range: Range): FrontMatterReading {
  return { kind: 'unreadable', problems: [{ message, range }] };
}

function readYaml(
  text: string,
  source: string,
  offset: number,
  contentEnd: number,
  fenceEnd: number,
): FrontMatterReading {
  // `failsafe` keeps every value as written: `007`, `no` and `2026-11-20` stay text.
  // The last line's CR is half of a line end whose LF belongs to the fence; alone it would be a character of the value.
  const document = parseDocument(source.replace(/\r$/, ''), {
    schema: 'failsafe',
    // Also where a tag calls it something: `!!timestamp 2026-11-20` would be a Date, a day off in half of the world.
    resolveKnownTags: false,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ code, message, pos: [start, end] }) => ({
      message: sayInvalid(source, code, closed(message), start),
      range: withinLine(text, start + offset, end + offset, contentEnd),
    }));
    return { kind: 'unreadable', problems };
  }
  const contents = document.contents;
  const firstLineEnd = offset + (/^[^\n]*\n?/.exec(source)?.[0].length ?? 0);
  const frontMatter = (pairs: readonly YamlPair[]): FrontMatterReading => ({
    kind: 'read',
    frontMatter: {
      content: { start: Math.min(firstLineEnd, contentEnd), end: contentEnd },
      bodyStart: fenceEnd + (/^\r?\n?/.exec(text.slice(fenceEnd, fenceEnd + 2))?.[0].length ?? 0),
      pairs,
    },
  });
  if (contents === null || (isScalar(contents) && contents.source === '')) return frontMatter([]);
  const root = readNode(contents, offset, { named: new Map(), left: mostRepeated }, 0);
  if (root === 'too-deep') return tooDeep(offset);
  if (root?.kind !== 'map') {
    return unreadable(sentence('The front matter is not a list of fields such as `company: Name`.'), {
      start: offset - 3,
      end: offset,
    });
  }
  return frontMatter(root.pairs);
}

/** What aliases mean: the last node before them that has their name. */
interface Anchors {
  readonly named: Map<string, { readonly node: Node; readonly read: YamlNode | undefined } | undefined>;
  /** How many values aliases may still repeat: lists of lists of aliases would be without end. */
  left: number;
}

const mostRepeated = 2000;

function readNode(
  node: Node | null | undefined,
  offset: number,
  anchors: Anchors,
  depth: number,
): YamlNode | 'too-deep' | undefined {
  const read = readOwnNode(node, offset, anchors, depth);
  if (node && !isAlias(node) && node.anchor && read !== 'too-deep')
    anchors.named.set(node.anchor, { node, read });
  return read;
}

function readAlias(name: string, range: Range, anchors: Anchors): YamlNode | undefined {
  const target = anchors.named.get(name);
  if (!target) return undefined;
  if (isScalar(target.node)) return readScalar(target.node, range);
  anchors.left -= target.read ? sizeOf(target.read) : 0;
  return anchors.left < 0 ? undefined : target.read;
}

function sizeOf(node: YamlNode): number {
  if (node.kind === 'scalar') return 1;
  const parts = node.kind === 'list' ? node.items : node.pairs.flatMap(({ value }) => value ?? []);
  return 1 + parts.reduce((sum, part) => sum + sizeOf(part), 0);
}

function readOwnNode(
  node: Node | null | undefined,
  offset: number,
  anchors: Anchors,
  depth: number,
): YamlNode | 'too-deep' | undefined {
  if (!node?.range) return undefined;
  if (depth > deepestNesting) return 'too-deep';
  const range = { start: node.range[0] + offset, end: node.range[1] + offset };
  if (isAlias(node)) {
    return readAlias(node.source, range, anchors);
  }
  // Within itself an alias would be without end.
  if (node.anchor) anchors.named.set(node.anchor, undefined);
  if (isScalar(node)) return readScalar(node, range);
  if (isSeq<Node>(node)) {
    const items: YamlNode[] = [];
    for (const item of node.items) {
      const read = readNode(item, offset, anchors, depth + 1);
      if (read === 'too-deep') return read;
      if (read) items.push(read);
    }
    return { kind: 'list', range, flow: node.flow === true, items };
  }
  if (!isMap<Node, Node | null>(node)) return undefined;
  const pairs: YamlPair[] = [];
  for (const { key, value } of node.items) {
    if (!isScalar(key) || !key.range) continue;
    if (key.anchor) anchors.named.set(key.anchor, { node: key, read: undefined });
    const keyRange = { start: key.range[0] + offset, end: key.range[1] + offset };
    const read = readNode(value, offset, anchors, depth + 1);
    if (read === 'too-deep') return read;
    pairs.push({ key: String(key.value), keyRange, value: read, range: read?.range ?? keyRange });
  }
  return { kind: 'map', range, flow: node.flow === true, pairs: withMerged(pairs) };
}

/** The pairs with those that `<<` brings along, where a map does not have them itself. */
function withMerged(pairs: readonly YamlPair[]): readonly YamlPair[] {
  const merged = pairs.flatMap(({ key, value }) => {
    if (key !== '<<' || !value) return [];
    const maps = value.kind === 'list' ? value.items : [value];
    return maps.flatMap((map) => (map.kind === 'map' ? map.pairs : []));
  });
  if (merged.length === 0) return pairs;
  const known = new Set(pairs.map(({ key }) => key));
  return [...pairs, ...merged.filter(({ key }) => !known.has(key) && known.add(key))];
}

const styles: Record<string, YamlScalar['style']> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
};

function readScalar(node: Scalar, range: Range): YamlScalar | undefined {
  const text = String(node.value ?? '').trim();
  const style = styles[node.type ?? ''] ?? 'block';
  const blank = text === '' || (style === 'plain' && /^(~|null|Null|NULL)$/.test(text));
  return blank ? undefined : { kind: 'scalar', range, text, style };
}

/** An error's range, kept to one line and never empty, so that it can be seen. */
function withinLine(text: string, start: number, end: number, limit: number): Range {
  const from = Math.min(start, Math.max(limit - 1, 0));
  const lineEnd = from + (/^[^\r\n]*/.exec(text.slice(from, limit))?.[0].length ?? 0);
  return { start: from, end: Math.max(Math.min(end, lineEnd), from + 1) };
}

const quotes = sentence('A value with such characters needs quotes, as in company: "Foo: Bar".');
/** What to do about the slips that people make; of the others YAML's own words are all there is to say. */
const remedies: Readonly<Partial<Record<ErrorCode, Sentence>>> = {
  BLOCK_AS_IMPLICIT_KEY: quotes,
  BAD_SCALAR_START: quotes,
  MULTILINE_IMPLICIT_KEY: sentence('A line needs a name, a colon and a space, as in company: Name.'),
  TAB_AS_INDENT: sentence('Indent with spaces.'),
};

function sayInvalid(source: string, code: ErrorCode, message: string, at: number): Sentence {
  if (/^<{7} /m.test(source))
    return sentence(
      'A merge left both sides of a conflict in the front matter. Keep one of them, without the lines of <<<<<<<, ======= and >>>>>>>.',
    );
  const list = listMeant(source, at);
  const glued = code === 'MULTILINE_IMPLICIT_KEY' ? lineWithoutSpace(source) : undefined;
  const remedy = list
    ? sentence('Several values stand in brackets: {0}', list)
    : glued
      ? sentence('Line {0}: put a space after the colon.', glued)
      : remedies[code];
  return remedy
    ? sentence('{0} (Not valid YAML: {1})', remedy, message)
    : sentence('The front matter is not valid YAML: {0}', message);
}

/** The line of the file on which no space follows the colon of a name, as in `role:Engineer`; `source` begins behind `---`, on line 1. */
function lineWithoutSpace(source: string): number | undefined {
  const index = source.split('\n').findIndex((line) => /^\p{L}[\p{L}\d _-]{0,40}:[^\s/:]/u.test(line));
  return index < 0 ? undefined : index + 1;
}

/** What a line with several quoted values means: `key: ["A", "B"]` of `key: "A", "B"`. */
function listMeant(source: string, at: number): string | undefined {
  const start = source.lastIndexOf('\n', at - 1) + 1;
  const line = /^.{0,300}/.exec(source.slice(start))?.[0] ?? '';
  const colon = line.indexOf(': ');
  const values = line.slice(colon + 2).trim();
  if (colon < 0 || !/^["']/.test(values)) return undefined;
  const list = `[${values}]`;
  const { contents, errors } = parseDocument(list, { logLevel: 'silent' });
  const isList = errors.length === 0 && isSeq(contents) && contents.items.length > 1;
  return isList ? `${line.slice(0, colon)}: ${list}` : undefined;
}

/** With a full stop. */
function closed(message: string): string {
  const trimmed = message.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
