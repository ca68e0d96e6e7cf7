import { readDate } from '../dateReading.ts';
import { isYearless } from './datesInText.ts';

/** Longer text, in characters, is a note and not a word with its day. */
const longest = 100;

/** What stands before the day with which a short text ends, and that day as written: `NO 25/11`, `they passed (Nov 26)`; undefined where it ends with none. */
function dayAtEnd(written: string): { readonly before: string; readonly day: string } | undefined {
  const text = written.trim().replace(/[)）\].!]+$/u, '');
  if (text.length > longest || !/\d/.test(text)) return undefined;
  for (const { index } of text.matchAll(/[\s(（[,:–—-]+/gu)) {
    const day = text.slice(index).replace(/^[\s(（[,:–—-]+(?:(?:on|am|le|el|em|since|seit) )?/iu, '');
    if (index > 0 && (isYearless(day) || readDate(day).kind !== 'invalid'))
      return { before: text.slice(0, index), day };
  }
  return undefined;
}

/** `NO 11/13, want more years`, `Offer 30 Nov!! 54 an hour`: a word or two, a day, and a mark. */
const firstDated =
  /^[^\p{L}]*(?<first>\p{L}+(?: \p{L}+)?) (?:on |am |le |el )?(?<day>\d{1,2}(?:[/.]\d{1,2}\.?|(?:st|nd|rd|th|\.)? \p{L}{3,9}))(?=[,;:.!)]| [-–—]| (?:by|per|par|via|por|am)\b|$)[,;:.!)–—-]*(?<rest>.*)$/su;

/** The day beside a written outcome, as written: behind all else, or right behind its first words; undefined where it names none there. */
export function dayWithOutcome(written: string): string | undefined {
  const day = firstDated.exec(written)?.groups?.day;
  return dayAtEnd(written)?.day ?? (day !== undefined && isYearless(day) ? day : undefined);
}

/** The words with which a text begins, up to a mark or its day, and what stands behind them: `OFFERED!!! see other note`, `NO 11/13, want more years`. */
export function firstWords(written: string): {
  readonly first: string;
  readonly rest: string;
  /** Whether a day stands right behind the first words. */
  readonly isDated?: true;
} {
  const dated = firstDated.exec(written)?.groups;
  if (dated && isYearless(dated.day ?? ''))
    return { first: dated.first ?? '', rest: dated.rest ?? '', isDated: true };
  const { before = written } = dayAtEnd(written) ?? {};
  const [, first = '', rest = ''] =
    /^[^\p{L}]*([^.,;:!()（–—/]*?)(?:[- ]?ish)?(?:\s-\s|[.,;:!()（–—/]|$)(.*)$/su.exec(before.trim()) ?? [];
  return { first: first.trim(), rest: rest.trim() };
}
