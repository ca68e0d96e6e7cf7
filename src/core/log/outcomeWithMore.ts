import { readDate } from '../dateReading.ts';
import { isYearless } from './datesInText.ts';

/** Longer text, in characters, is a note and not a word with its day. */
const longest = 100;

/** What stands before the day with which a short text ends, and that day as written: `NO 25/11`, `they passed (Nov 26)`; undefined where it ends with none. */
export function dayAtEnd(written: string): { readonly before: string; readonly day: string } | undefined {
  const text = written.trim().replace(/[)）\].!]+$/u, '');
  if (text.length > longest || !/\d/.test(text)) return undefined;
  for (const { index } of text.matchAll(/[\s(（[,:–—-]+/gu)) {
    const day = text.slice(index).replace(/^[\s(（[,:–—-]+(?:(?:on|am|le|el|em|since|seit) )?/iu, '');
    if (index > 0 && (isYearless(day) || readDate(day).kind !== 'invalid'))
      return { before: text.slice(0, index), day };
  }
  return undefined;
}

/** The words with which a text begins, up to a mark or its day, and what stands behind them: `OFFERED!!! see other note`. */
export function firstWords(written: string): { readonly first: string; readonly rest: string } {
  const { before = written } = dayAtEnd(written) ?? {};
  const [, first = '', rest = ''] =
    /^[^\p{L}]*([^.,;:!()（–—/]*?)(?:[- ]?ish)?(?:\s-\s|[.,;:!()（–—/]|$)(.*)$/su.exec(before.trim()) ?? [];
  return { first: first.trim(), rest: rest.trim() };
}
