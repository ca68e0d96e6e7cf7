import { type ErrorCode, isSeq, parseDocument, type YAMLParseError } from 'yaml';
import { type Range, type Sentence, sentence } from '../text.ts';
import type { FrontMatterProblem } from './frontMatter.ts';

/** What `yaml` found wrong in `source`, which stands in `text` at `offset` and ends before `limit`, and what to do about it. */
export function problemOf(
  { code, message, pos: [start, end] }: YAMLParseError,
  source: string,
  { text, offset, limit }: { readonly text: string; readonly offset: number; readonly limit: number },
): FrontMatterProblem {
  return {
    message: sayInvalid(source, code, closed(message), start),
    range: withinLine(text, start + offset, end + offset, limit),
  };
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
