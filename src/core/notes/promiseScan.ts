import { fold } from '../text.ts';
import { headingsOfPromises } from './noteSections.ts';

/** The words of each heading under which promises stand. */
const wanted = headingsOfPromises.map((heading) => fold(heading).split(' '));
/** The longest word of each: where none is in plain text, no heading is. */
const longest = new RegExp(
  String.raw`\b(?:${wanted.map((words) => words.reduce((a, b) => (b.length < a.length ? a : b))).join('|')})\b`,
  'i',
);
/** What may spell a word in another way: letters with accents, and emphasis within a word. */
const fancy = /[^\n\r\t -~]|[*_`]/;

/** Lines that begin an item or a quote, which belong to no heading. */
const itemLine = /^ {0,3}[-*+>][ \t].*/gm;

/** What makes a line part of a heading, or of a paragraph that stands for one: `# `, `**bold**`, an underline, a colon in any spelling. */
const headingMark = /^[ \t]*(?:#|\*\*|__|=+[ \t]*\r?$|-+[ \t]*\r?$)|[:&]/m;

/**
 * Markup that may hide letters or join them, so that words are not to be seen in what is written: `Prom[ised](x)`, `&#80;romised`.
 */
const hidden = /&[#a-z]|%%|::|==|!\[|[<[~^](?<=[\p{L}\p{M}].)|[\])>](?=[\p{L}\p{M}])/iu;
const emphasis = /[*_`]+/g;

/**
 * Whether notes may hold a heading under which promises stand, told without a parser: never false where one does, and rarely true
 * elsewhere. So many lines are looked at a step.
 */
export function* mayHoldPromises(written: string): Generator<undefined, boolean> {
  return (yield* promisesMayBegin(written)) !== undefined;
}

/** Where the paragraph begins that may be the first heading of promises; undefined without one. */
export function* promisesMayBegin(written: string): Generator<undefined, number | undefined> {
  const markdown = yield* withFeeds(written);
  let count = 0;
  let paragraph = 0;
  /** The part of it that is not looked at yet. */
  let block = 0;
  let isMarked = false;
  const hasSign = signFinder(markdown);
  for (let start = 0; start <= markdown.length; ) {
    if (++count % linesAStep === 0) {
      yield;
      // Of a long paragraph a part is looked at, and the last lines again with the next: no heading has more.
      if (isMarked && mayHoldHeading(markdown.slice(block, start))) return paragraph;
      if (isMarked) block = Math.max(block, startOfLine(markdown, start, longestHeading));
    }
    const newline = markdown.indexOf('\n', start);
    const end = newline < 0 ? markdown.length : newline;
    const first = firstVisible(markdown, start, end);
    if (first === end) {
      if (isMarked && mayHoldHeading(markdown.slice(block, start))) return paragraph;
      paragraph = block = end + 1;
      isMarked = false;
    } else if (!isMarked) {
      isMarked = hasSign(start, end) || mayBeHeadingMark(markdown, first);
    }
    start = end + 1;
  }
  return isMarked && mayHoldHeading(markdown.slice(block)) ? paragraph : undefined;
}

export const linesAStep = 1000;

/** A heading of promises has fewer lines, its underline among them. */
const longestHeading = 8;

/** Where the line begins that stands so many lines above a place. */
function startOfLine(text: string, place: number, above: number): number {
  let start = place;
  for (let count = 0; count < above && start > 0; count++) start = text.lastIndexOf('\n', start - 2) + 1;
  return start;
}

/** How many characters are looked at a step. */
const charactersAStep = 50_000;

/** A text with LF at the end of each line, and all else where it was. */
export function* withFeeds(text: string): Generator<undefined, string> {
  if (!text.includes('\r')) return text;
  let written = '';
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = start + charactersAStep;
    if (text[end] === '\n') end++;
    written += text.slice(start, end).split('\r\n').join(' \n').split('\r').join('\n');
    yield;
  }
  return written;
}

/** Tells whether a sign of a heading that may be anywhere in a line stands between two places; to be asked from the first line on. */
function signFinder(text: string): (start: number, end: number) => boolean {
  const next = (sign: string, from: number) => {
    const place = text.indexOf(sign, from);
    return place < 0 ? text.length : place;
  };
  let colon = next(':', 0);
  let ampersand = next('&', 0);
  return (start, end) => {
    if (colon < start) colon = next(':', start);
    if (ampersand < start) ampersand = next('&', start);
    return colon < end || ampersand < end;
  };
}

/** Whether a line whose first visible character is at a place may begin with a mark: all that do, and others. */
function mayBeHeadingMark(text: string, place: number): boolean {
  const [sign, next] = [text.charCodeAt(place), text.charCodeAt(place + 1)];
  if (sign === code.hash || sign === code.equals) return true;
  return sign === code.dash
    ? next !== code.space
    : (sign === code.star || sign === code.underscore) && sign === next;
}

/** The first character in a line that is no blank, or its end. */
function firstVisible(text: string, start: number, end: number): number {
  let place = start;
  while (place < end && isBlank(text.charCodeAt(place))) place++;
  return place;
}

function isBlank(sign: number): boolean {
  return sign === code.space || sign === code.tab || sign === code.carriageReturn;
}

const code = {
  tab: 9,
  carriageReturn: 13,
  space: 32,
  hash: 35,
  star: 42,
  dash: 45,
  equals: 61,
  underscore: 95,
};

/** A longer paragraph, in characters, is not looked at word by word. */
const longestBlock = 20_000;

function mayHoldHeading(lines: string): boolean {
  const written = lines.replace(itemLine, '');
  if (!headingMark.test(written)) return false;
  if (hidden.test(written)) return true;
  if (!longest.test(written) && !fancy.test(written)) return false;
  if (written.length > longestBlock) return true;
  const words = new Set([...fold(written).split(' '), ...fold(written.replace(emphasis, '')).split(' ')]);
  return wanted.some((heading) => heading.every((word) => words.has(word)));
}
