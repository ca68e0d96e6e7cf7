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
const headingMark = /^[ \t]*(?:#|\*\*|__|=+[ \t]*\r?$|-+[ \t]*\r?$)|[:&]|\r(?!\n)/m;

/**
 * Markup that may hide letters or join them, so that words are not to be seen in what is written: `Prom[ised](x)`, `&#80;romised`.
 */
const hidden = /&[#a-z]|%%|::|==|!\[|[<[~^](?<=[\p{L}\p{M}].)|[\])>](?=[\p{L}\p{M}])/iu;
const emphasis = /[*_`]+/g;

/**
 * Whether notes may hold a heading under which promises stand, told without a parser: never false where one does, and rarely true
 * elsewhere.
 */
export function mayHoldPromises(markdown: string): boolean {
  return markdown.split(/\n[ \t\r]*\n/).some(mayHoldHeading);
}

function mayHoldHeading(lines: string): boolean {
  const written = lines.replace(itemLine, '');
  if (!headingMark.test(written)) return false;
  if (hidden.test(written)) return true;
  if (!longest.test(written) && !fancy.test(written)) return false;
  const words = new Set([...fold(written).split(' '), ...fold(written.replace(emphasis, '')).split(' ')]);
  return wanted.some((heading) => heading.every((word) => words.has(word)));
}
