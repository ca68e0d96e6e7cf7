import { linesAStep, promisesMayBegin, withFeeds } from './promiseScan.ts';
import type { Piece } from './taskNotes.ts';

/** What of notes may say what is promised, in pieces that are parsed as one text. */
export interface PromiseSections {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** How much is kept of notes before the rest is kept as it is, in characters. */
const mostKept = 100_000;

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
 * One section is read a step.
 */
export function* sectionsOfPromises(notes: string): Generator<undefined, PromiseSections> {
  const written = yield* withFeeds(notes);
  const kept: { readonly start: number; readonly end: number }[] = [];
  /** Headings of sections that are left out, as far as they stand above what comes next. */
  let above: Section[] = [];
  /** The depth of the heading below which everything is kept. */
  let keptDepth = Number.POSITIVE_INFINITY;
  let length = 0;
  for (const section of sectionsOf(written)) {
    yield;
    if (!section) continue;
    const { start, end, depth } = section;
    // No more is read of any notes.
    if (length > mostKept) {
      kept.push({ start, end: notes.length });
      break;
    }
    const text = written.slice(start, end);
    const depths = headingDepths(text);
    const isBelow = depth > keptDepth;
    const begin = isBelow ? 0 : yield* promisesMayBegin(text);
    const mayHold = begin !== undefined;
    if (mayHold || depths.length > Number(depth > 0) || text.includes(']:')) {
      kept.push(...above.map((one) => ({ start: one.start, end: one.endOfHeading })));
      kept.push(...(mayHold ? withoutLead(section, written, start + begin) : [section]));
      length += end - start;
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

/** A section without what stands between its heading and a paragraph, where that says nothing of what follows. */
function withoutLead(
  section: Section,
  written: string,
  paragraph: number,
): readonly Pick<Section, 'start' | 'end'>[] {
  const { start, end, endOfHeading } = section;
  const lead = written.slice(endOfHeading, paragraph);
  const isApart = paragraph > endOfHeading && /^[^ \t\n]/.test(written.slice(paragraph, paragraph + 1));
  if (!isApart || lead.includes(']:') || mayStayOpen.test(lead) || headingDepths(lead).length > 0)
    return [section];
  return [
    { start, end: endOfHeading },
    { start: paragraph, end },
  ];
}

/** What may be a heading, or the underline of one. */
const anyHeading = /^ {0,3}(?:(#{1,6})(?=[ \t]|$)|(=+|-+)[ \t]*$)/gm;

/** How deep all that may be headings of a section are. */
function headingDepths(section: string): readonly number[] {
  return Array.from(section.matchAll(anyHeading), ([, marks, line = '']) =>
    marks === undefined ? (line.startsWith('=') ? 1 : 2) : marks.length,
  );
}

const heading = /^(#{1,6})(?:[ \t]|$)/;
/** Markup that goes on over blank lines: comments, `<pre>` and the like. */
const openMarkup = /<!--(?!.*-->)|<(?:script|pre|style|textarea|\?|!\[|![a-z])|^<{7}/i;
/** Code or markup that may go on, behind any marks of lists and quotes. */
const mayStayOpen = /^[\s>*+\d.)-]*(?:`{3}|~{3}|<)/m;
/** Markup that ends with the next blank line, behind any marks of lists and quotes. */
const markup = /^[\s>*+\d.)-]*</;
const fence = /^(`{3,}(?=[^`]*$)|~{3,})/;
const innerFence = /^[\s>*+\d.)-]+?(`{3,}(?=[^`]*$)|~{3,})/;

/** What tells a line from one of plain words: a heading, code, markup, or nothing. */
const mayMatter = /[#`~<]|^[ \t]*$/;

/**
 * Parts notes at each line that is surely a heading. Where that cannot be told, the rest is one section. Undefined stands for a pause.
 */
function* sectionsOf(notes: string): Generator<Section | undefined> {
  let count = 0;
  let [start, depth, endOfHeading] = [0, 0, 0];
  let isInMarkup = false;
  for (let line = lineAt(notes, 0); line; line = lineAt(notes, line.next)) {
    if (++count % linesAStep === 0) yield undefined;
    const { text, at, next } = line;
    if (!mayMatter.test(text)) continue;
    if (isBlank(text)) isInMarkup = false;
    else if (markup.test(text)) isInMarkup = true;
    const [, mark] = fence.exec(text) ?? innerFence.exec(text) ?? [];
    if (openMarkup.test(text) || (isInMarkup && mark !== undefined)) break;
    if (mark !== undefined) {
      const last = endOfCode(notes, line, text.indexOf(mark), mark);
      if (!last) break;
      line = last;
      continue;
    }
    const [, marks] = heading.exec(text) ?? [];
    if (marks === undefined || isInMarkup) continue;
    if (at > start) yield { start, end: at, depth, endOfHeading };
    [start, depth, endOfHeading] = [at, marks.length, next];
  }
  yield { start, end: notes.length, depth, endOfHeading };
}

interface Line {
  readonly text: string;
  readonly at: number;
  /** Where the next one begins. */
  readonly next: number;
}

/** The line that begins at a place; undefined behind the last one. */
function lineAt(text: string, at: number): Line | undefined {
  if (at >= text.length) return undefined;
  const feed = text.indexOf('\n', at);
  const end = feed < 0 ? text.length : feed;
  return { text: text.slice(at, end), at, next: end + 1 };
}

/** Markdown knows no other blanks. */
function isBlank(line: string): boolean {
  return /^[ \t]*$/.test(line);
}

/**
 * The line that ends a block of code which opens at a column of a line, whether that belongs to a list or not; undefined where
 * only a parser can tell.
 */
function endOfCode(notes: string, first: Line, column: number, mark: string): Line | undefined {
  const indent = ' '.repeat(column);
  for (let line = lineAt(notes, first.next); line; line = lineAt(notes, line.next)) {
    const { text } = line;
    if (isBlank(text)) continue;
    if (!text.startsWith(indent)) return undefined;
    const inner = text.slice(column);
    const written = inner.trim();
    // Further in, it may end that of another column.
    if (written.startsWith(mark) && written === mark.charAt(0).repeat(written.length))
      return inner.startsWith(mark) ? line : undefined;
  }
  return undefined;
}
