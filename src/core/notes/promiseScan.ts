import { fold } from '../text.ts';
import { headingsOfPromises } from './noteSections.ts';

/** The words of each heading under which promises stand. */
const wanted = headingsOfPromises.map((heading) => fold(heading).split(' '));

/** The first line of an item or a quote, which belongs to no heading. */
const itemLine = /^ {0,3}(?:[-*+]|>)[ \t]/;

/** What makes a line part of a heading, or of a paragraph that stands for one: `# `, `**bold**`, an underline, a colon in any spelling. */
const headingMark = /^[ \t]*(?:#|\*\*|__|=+[ \t]*\r?$|-+[ \t]*\r?$)|[:&]|\r(?!\n)/m;

/**
 * Markup that may hide letters or join them, so that words are not to be seen in what is written: `Prom[ised](x)`, `&#80;romised`.
 */
const hidden = /&[#a-z]|%%|::|[\p{L}\p{M}](?:[<[~^]|!\[|==)|(?:[\])>]|==)[\p{L}\p{M}]/iu;
const emphasis = /[*_`]+/g;

/**
 * Whether notes may hold a heading under which promises stand, told without a parser: never false where one does, and rarely true
 * elsewhere.
 */
export function mayHoldPromises(markdown: string): boolean {
  return markdown.split(/\n[ \t\r]*\n/).some(mayHoldHeading);
}

function mayHoldHeading(lines: string): boolean {
  if (!headingMark.test(lines)) return false;
  const written = lines
    .split('\n')
    .filter((line) => !itemLine.test(line))
    .join('\n');
  if (!headingMark.test(written)) return false;
  if (hidden.test(written)) return true;
  const words = new Set([...fold(written).split(' '), ...fold(written.replace(emphasis, '')).split(' ')]);
  return wanted.some((heading) => heading.every((word) => words.has(word)));
}
