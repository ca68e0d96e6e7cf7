import { sectionsIn } from '../notes/noteSections.ts';
import type { ParseMarkdown } from '../notes/notes.ts';

/** The headings that are written down after an interview, as a new entry has them. */
const headings = [
  ['highlights', 'Highlights'],
  ['unsaid', 'Unsaid'],
  ['promised', 'Promised'],
] as const;

/** What to add at the end of a file. */
export interface Debrief {
  /** With LF line ends. */
  readonly text: string;
  /** How many lines below the last one of the file the place under the first heading is. */
  readonly line: number;
}

/**
 * The headings of a debrief that the notes from `start` lack, in whatever words. Undefined where they lack none, or where a
 * heading at the end would not be one, as in a block of code that is left open.
 */
export function debriefOf(text: string, start: number, parse: ParseMarkdown): Debrief | undefined {
  const known = sectionsIn(parse(text.slice(start)).children);
  const missing = headings.filter(([section]) => !known.has(section)).map(([, heading]) => heading);
  if (missing.length === 0) return undefined;
  const gap = /\r?\n[ \t]*\r?\n[ \t]*$/.test(text) ? '' : /\n[ \t]*$/.test(text) ? '\n' : '\n\n';
  const addition = `${gap}${missing.map((heading) => `## ${heading}\n`).join('\n')}`;
  const found = sectionsIn(parse(`${text.slice(start)}${addition}`).children);
  if (!headings.every(([section]) => found.has(section))) return undefined;
  return { text: addition, line: gap.length + 1 };
}
