import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { endOfMarks } from '../core/reading.ts';

const processor = remark().use(remarkGfm);

/** Notes with more marks than this, or longer ones, are read up to here: the parser takes minutes for a hundred thousand brackets. */
const mostMarkup = 6000;
const longest = 500_000;

/** Lines of quotes and lists nested so deeply that the parser, which is recursive, would run out of stack. */
const abysses = /^[ \t]*(?:(?:>[ \t]*|[-*+][ \t]+|\d{1,9}[.)][ \t]+){20}|[ \t]{40}).*$/gm;

/** Of a longer paragraph that opens a bracket, every word is looked at as often as there are words. */
const longestParagraph = 20_000;

/** Parses Markdown with tables, tasks and the like (GFM). Never throws and never hangs, whatever the text. */
export function parseMarkdown(markdown: string): Root {
  return processor.parse(tame(markdown));
}

/** Whether a text is parsed whole. */
export function canParse(markdown: string): boolean {
  return tame(markdown) === markdown;
}

/** What can safely be parsed, at the same offsets. */
function tame(markdown: string): string {
  const head = markdown
    .slice(0, longest)
    .replace(abysses, (line) => ' '.repeat(line.length))
    .replace(/[^\r\n]+(?:(?:\r\n|[\r\n])[^\r\n]+)*/g, (paragraph) =>
      paragraph.length > longestParagraph ? paragraph.replaceAll('[', ' ') : paragraph,
    );
  return head.slice(0, endOfMarks(head, mostMarkup));
}
