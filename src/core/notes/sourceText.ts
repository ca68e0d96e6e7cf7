import type { Range } from '../text.ts';

/** Prose that knows where each of its characters stands in the body it came from. */
export interface SourceText {
  readonly text: string;
  /** The UTF-16 offset in the body of each UTF-16 unit of `text`. */
  readonly offsets: readonly number[];
}

/** Nothing at all. */
export const noText: SourceText = { text: '', offsets: [] };

/** The texts one after another. */
export function joined(parts: readonly SourceText[]): SourceText {
  return {
    text: parts.map(({ text }) => text).join(''),
    offsets: parts.flatMap(({ offsets }) => offsets),
  };
}

/** A part of a text, without the blanks around it. */
export function partOf(source: SourceText, start: number, end = source.text.length): SourceText {
  let from = Math.max(start, 0);
  let to = Math.min(end, source.text.length);
  while (from < to && /\s/.test(source.text.charAt(from))) from += 1;
  while (to > from && /\s/.test(source.text.charAt(to - 1))) to -= 1;
  return { text: source.text.slice(from, to), offsets: source.offsets.slice(from, to) };
}

/** Where a text stands in the body; an empty range at 0 for an empty text. */
export function rangeOf({ offsets }: SourceText): Range {
  const [start = 0] = offsets;
  return { start, end: offsets.length === 0 ? 0 : (offsets.at(-1) ?? 0) + 1 };
}

/** The pieces between the matches of a global pattern; a group named `kept` at the start of a match stays with what follows it. */
export function splitAt(source: SourceText, pattern: RegExp): readonly SourceText[] {
  const pieces: SourceText[] = [];
  let start = 0;
  for (const match of source.text.matchAll(pattern)) {
    const kept = match.groups?.kept?.length ?? 0;
    pieces.push(partOf(source, start, match.index));
    start = match.index + match[0].length - kept;
  }
  pieces.push(partOf(source, start));
  return pieces.filter(({ text }) => text !== '');
}
