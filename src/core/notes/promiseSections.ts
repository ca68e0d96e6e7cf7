import { mayHoldPromises } from './promiseScan.ts';

/** A piece of notes: where it stands in what is kept of them, and where in the notes. */
export interface Piece {
  readonly at: number;
  readonly from: number;
}

/** What of notes may say what is promised, in pieces that are parsed as one text. */
export interface PromiseSections {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

interface Section {
  readonly start: number;
  readonly end: number;
  /** Of its heading; 0 before the first one. */
  readonly depth: number;
  /** Where the line of its heading ends. */
  readonly endOfHeading: number;
}

/**
 * The sections of notes that may hold promises, with the headings above them: Markdown says of them what it says of them in the whole.
 * Sections are parted at headings that are such whatever stands before them, so it may keep too much and never too little.
 */
export function sectionsOfPromises(notes: string): PromiseSections {
  const kept: { readonly start: number; readonly end: number }[] = [];
  /** Headings of sections that are left out, as far as they stand above what comes next. */
  let above: Section[] = [];
  /** The depth of the heading below which everything is kept. */
  let keptDepth = Number.POSITIVE_INFINITY;
  for (const section of sectionsOf(notes)) {
    const { start, end, depth } = section;
    const text = notes.slice(start, end);
    const depths = headingDepths(text);
    const isBelow = depth > keptDepth;
    const mayHold = isBelow || mayHoldPromises(text);
    if (mayHold || depths.length > Number(depth > 0) || text.includes(']:')) {
      kept.push(...above.map((one) => ({ start: one.start, end: one.endOfHeading })), { start, end });
      above = [];
    } else if (depth > 0) above = [...above.filter((one) => one.depth < depth), section];
    if (!mayHold) keptDepth = Number.POSITIVE_INFINITY;
    else keptDepth = Math.min(...depths, isBelow ? keptDepth : Number.POSITIVE_INFINITY);
  }
  const pieces: Piece[] = [];
  let text = '';
  for (const [index, { start, end }] of kept.entries()) {
    if (kept[index - 1]?.end !== start) pieces.push({ at: text.length, from: start });
    text += notes.slice(start, end);
  }
  return { text, pieces };
}

/** Where in the notes stands what stands at a place of what is kept of them. */
export function placeInNotes(place: number, pieces: readonly Piece[]): number {
  const piece = pieces.findLast(({ at }) => at <= place);
  return piece ? piece.from + place - piece.at : place;
}

/** What may be a heading, or the underline of one. */
const anyHeading = /(?<=^|[\r\n]) {0,3}(?:(#{1,6})(?=[ \t\r\n]|$)|(=+|-+)[ \t]*(?=[\r\n]|$))/g;

/** How deep all that may be headings of a section are. */
function headingDepths(section: string): readonly number[] {
  return Array.from(section.matchAll(anyHeading), ([, marks, line = '']) =>
    marks === undefined ? (line.startsWith('=') ? 1 : 2) : marks.length,
  );
}

const heading = /^(#{1,6})(?:[ \t]|$)/;
/** Markup that goes on over blank lines: comments, `<pre>` and the like. */
const openMarkup = /<!--(?!.*-->)|<(?:script|pre|style|textarea|\?|!\[|![a-z])|^<{7}/i;
/** Markup that ends with the next blank line, behind any marks of lists and quotes. */
const markup = /^[\s>*+\d.)-]*</;
const fence = /^(`{3,}(?=[^`]*$)|~{3,})/;
const innerFence = /^[\s>*+\d.)-]+?(`{3,}(?=[^`]*$)|~{3,})/;

/** Parts notes at each line that is surely a heading. Where that cannot be told, the rest is one section. */
function sectionsOf(notes: string): readonly Section[] {
  const lines = linesOf(notes);
  const sections: Section[] = [];
  let [start, depth, endOfHeading] = [0, 0, 0];
  const close = (end: number) => {
    if (end > start) sections.push({ start, end, depth, endOfHeading });
  };
  let isInMarkup = false;
  for (let index = 0; index < lines.length; index++) {
    const { text, at, end } = lines[index] ?? endLine;
    if (isBlank(text)) isInMarkup = false;
    else if (markup.test(text)) isInMarkup = true;
    const [, mark] = fence.exec(text) ?? innerFence.exec(text) ?? [];
    if (openMarkup.test(text) || (isInMarkup && mark !== undefined)) break;
    if (mark !== undefined) {
      const last = endOfCode(lines, index, text.indexOf(mark), mark);
      if (last === undefined) break;
      index = last;
      continue;
    }
    const [, marks] = heading.exec(text) ?? [];
    if (marks === undefined || isInMarkup) continue;
    close(at);
    [start, depth, endOfHeading] = [at, marks.length, end];
  }
  close(notes.length);
  return sections;
}

interface Line {
  readonly text: string;
  readonly at: number;
  /** Behind its line end. */
  readonly end: number;
}

/** Markdown knows no other blanks. */
function isBlank(line: string): boolean {
  return /^[ \t]*$/.test(line);
}

const endLine: Line = { text: '', at: 0, end: 0 };

function linesOf(text: string): readonly Line[] {
  return Array.from(text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g), ({ 0: line, index }) => ({
    text: line.replace(/[\r\n]+$/, ''),
    at: index,
    end: index + line.length,
  }));
}

/**
 * The line that ends a block of code which opens at a column of a line, whether that belongs to a list or not; undefined where
 * only a parser can tell.
 */
function endOfCode(lines: readonly Line[], first: number, column: number, mark: string): number | undefined {
  const indent = ' '.repeat(column);
  for (let index = first + 1; index < lines.length; index++) {
    const { text } = lines[index] ?? endLine;
    if (isBlank(text)) continue;
    if (!text.startsWith(indent)) return undefined;
    const inner = text.slice(column);
    const written = inner.trim();
    // Further in, it may end that of another column.
    if (written.startsWith(mark) && written === mark.charAt(0).repeat(written.length))
      return inner.startsWith(mark) ? index : undefined;
  }
  return undefined;
}
