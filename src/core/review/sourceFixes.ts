import { sectionOf } from '../notes/labels.ts';
import { lineEndOf, type Range, sentence } from '../text.ts';
import type { Passage } from './draft.ts';
import type { Correction, Reading } from './reading.ts';

/** What to do about a sentence that no note holds: take it out of the letter, or write it down in the notes because it is true. */
export function sourceFixes(
  { text: words, start }: Passage,
  { text, interview, entryText }: Pick<Reading, 'text' | 'interview' | 'entryText'>,
): readonly Correction[] {
  const remove = {
    title: sentence('Remove sentence'),
    range: withBlanks(text, { start, end: start + words.length }),
    text: '',
  };
  if (!interview || entryText === undefined) return [remove];
  const { entry } = interview;
  const { at, text: line } = lineFor(entryText, entry.notes, words.replace(/\s+/g, ' '));
  return [
    remove,
    {
      title: sentence('Keep, it is true (adds it to your notes)'),
      range: { start: at, end: at },
      text: line,
      file: { path: entry.path, text: entryText },
    },
  ];
}

/** A sentence with the blanks behind it, or where it ends its paragraph with those before it; alone, with the lines around it. */
function withBlanks(text: string, { start, end }: Range): Range {
  const behind = /^[^\S\r\n]*/.exec(text.slice(end))?.[0].length ?? 0;
  const isLast = /^(?:[\r\n]|$)/.test(text.slice(end + behind));
  const before = /[^\S\r\n]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const isFirst = start - before === 0 || /[\r\n]$/.test(text.slice(0, start - before));
  if (!isLast) return { start, end: end + behind };
  if (!isFirst) return { start: start - before, end: end + behind };
  const lines = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + lines };
}

/** Where a fact goes: at the end of the notes, or before all of them where their last heading is for something else. */
function lineFor(text: string, notes: Range, fact: string): { readonly at: number; readonly text: string } {
  const end = lineEndOf(text);
  const body = text.slice(notes.start, notes.end);
  const heading = [...body.matchAll(/^#{1,6}[^\S\r\n]+(?<name>[^\r\n]+)/gm)].at(-1)?.groups?.name;
  const section = heading === undefined ? undefined : sectionOf(heading);
  if (heading === undefined || fitting.has(section)) {
    const written = body.trimEnd();
    const isList = /(?:^|[\r\n])[^\S\r\n]*[-*+][^\S\r\n][^\r\n]*$/.test(written);
    const gap = written === '' ? '' : isList ? end : end + end;
    return {
      at: notes.start + written.length,
      text: `${gap}- ${fact}${body.length === written.length ? end : ''}`,
    };
  }
  const blank = /^\s*/.exec(body)?.[0].length ?? 0;
  return { at: notes.start + blank, text: `- ${fact}${end}${end}` };
}

/** What may stand under the last heading for a fact to be one of it. */
const fitting: ReadonlySet<ReturnType<typeof sectionOf>> = new Set(['topic', 'liked', 'asked', 'need']);
