import matter from 'gray-matter';
import { Composer, type CST, type Document, isScalar, Lexer, Parser } from 'yaml';
import { lastOf, type Range, type Sentence, sentence, withLineFeeds } from '../text.ts';
import type { FrontMatterReading, YamlPair } from './frontMatter.ts';
import { isTooLong, longestFrontMatter } from './longestFrontMatter.ts';
import { nestsTooDeep, readRoot } from './yamlNodes.ts';
import { problemOf } from './yamlProblems.ts';

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

/** `---` in UTF-16 or UTF-32, with its byte order mark or without, as a reader of UTF-8 sees it. */
const wideFence = /^\uFFFD{0,2}\0{0,3}-(?:\0-\0-|\0{3}-\0{3}-)/;

/** Reads what stands at the top of a text, as YAML. Never throws, whatever the text. */
export function readYamlFrontMatter(written: string): FrontMatterReading {
  return lastOf(readYamlFrontMatterInSteps(written));
}

/** The same in steps, so that an editor can do other things in between. */
export function* readYamlFrontMatterInSteps(written: string): Generator<undefined, FrontMatterReading> {
  if (wideFence.test(written))
    return unreadable(sentence('This file is UTF-16 or UTF-32 and is not read; save it as UTF-8.'), {
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
  if (isTooLong(text.slice(open, Math.max(open, end ?? text.indexOf('\n---', open))))) {
    return unreadable(
      sentence(
        'This front matter is not read: it is longer than 64 KB, or has more than 3,000 lines, colons, commas, quotes and brackets. Move what is not about interviews below it.',
      ),
      { start, end: open },
    );
  }
  const close = end ?? open + matter(withoutBlankLines(text.slice(start)), splitOnly).matter.length;
  const source = withoutLoneDashes(text.slice(open, close));
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
  yield;
  if (nestsTooDeep(source)) return tooDeep(open);
  yield;
  const reading = yield* readYaml(text, source, open, fenceStart, fenceStart + fenceLine.length);
  return reading.kind === 'unreadable' && looksLikeToml(source)
    ? { kind: 'unsupported', format: 'TOML', range: { start, end: start + firstLine.length } }
    : reading;
}

/** The same places with a blank for a lone dash, which people write where nothing is known, and YAML refuses: `outcome: -`. */
function withoutLoneDashes(source: string): string {
  return source.replace(/^([\p{L}"'][^:\n]{0,60}:[ \t]+)-(?=[ \t]*\r?$)/gmu, '$1 ');
}

/** Whether what is no YAML is TOML: tables and keys with `=`. */
function looksLikeToml(source: string): boolean {
  const lines = source.split('\n').filter((line) => !/^\s*(?:#|$)/.test(line));
  return (
    lines.length > 0 && lines.every((line) => /^\s*(?:\[{1,2}[\w.-]+\]{1,2}|["\w.-]+\s*=\s*\S)/.test(line))
  );
}

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
  return { kind: 'unreadable', problem: { message, range } };
}

function* readYaml(
  text: string,
  source: string,
  offset: number,
  contentEnd: number,
  fenceEnd: number,
): Generator<undefined, FrontMatterReading> {
  // `failsafe` keeps every value as written: `007`, `no` and `2026-11-20` stay text.
  // The last line's CR is half of a line end whose LF belongs to the fence; alone it would be a character of the value.
  const document = yield* parseInSteps(source.replace(/\r$/, ''), {
    schema: 'failsafe',
    // Also where a tag calls it something: `!!timestamp 2026-11-20` would be a Date, a day off in half of the world.
    resolveKnownTags: false,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const [error] = document.errors;
  yield;
  if (error)
    return { kind: 'unreadable', problem: problemOf(error, source, { text, offset, limit: contentEnd }) };
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
  const root = readRoot(contents, offset);
  if (root === 'too-deep') return tooDeep(offset);
  if (root?.kind !== 'map') {
    return unreadable(sentence('The front matter is not a list of fields such as `company: Name`.'), {
      start: offset - 3,
      end: offset,
    });
  }
  return frontMatter(root.pairs);
}

/** How many lexemes are read a step. */
const lexemesAStep = 1000;

/** What `parseDocument` of `yaml` gives, in steps. */
function* parseInSteps(
  source: string,
  options: ConstructorParameters<typeof Composer>[0],
): Generator<undefined, Document.Parsed> {
  const parser = new Parser();
  const composer = new Composer(options);
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(source)) {
    tokens.push(...parser.next(lexeme));
    if (++count % lexemesAStep === 0) yield;
  }
  tokens.push(...parser.end());
  yield;
  // With `true` there is always one, and further ones are not read.
  for (const document of composer.compose(tokens, true, source.length)) return document;
  throw new Error('The composer of yaml ended without a document.');
}
