import { type DateReading, monthWords, readDate, weekdayWords } from '../dateReading.ts';
import type { Range } from '../text.ts';

/** A date within a line, and where it stands. */
export interface DateInText {
  readonly range: Range;
  readonly written: string;
  readonly reading: DateReading;
}

const month = monthWords
  .flat()
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const weekday = weekdayWords.flat().join('|');
const days = [
  String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}`,
  String.raw`\d{4} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일]?`,
  String.raw`\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})`,
  String.raw`\d{1,2}(?:st|nd|rd|th|er|º|\.)?(?: de| of)? (?:${month})\.?,?(?: de)? \d{4}`,
  String.raw`(?:${month})\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}`,
];
/** What tells a time from a number: minutes, the half of the day, or a word. */
const hour = String.raw`\d{1,2}(?:[:h]\d{2}(?::\d{2})?(?: ?[ap]\.?m\b\.?| uhr\b)?| ?[ap]\.?m\b\.?| ?uhr\b)`;
const time = `(?:T|,? (?:at |um |à |a las |às )?)${hour}`;
const pattern = new RegExp(String.raw`(?<![\w/.-])(?:${days.join('|')})(?:${time})?(?!\w)`, 'giu');

/** Longer lines, in characters, are prose. */
const longestLine = 1000;

/** The dates with a year that a line names, in their order. `offset` is where it starts. */
export function datesIn(line: string, offset = 0): readonly DateInText[] {
  if (line.length > longestLine || !/\d/.test(line)) return [];
  return [...line.matchAll(pattern)].flatMap(({ 0: written, index }) => {
    const reading = readDate(written.replace(/(\d)(?:st|nd|rd|th|er|º)\b/i, '$1'));
    const range = { start: offset + index, end: offset + index + written.length };
    return reading.kind === 'invalid' ? [] : [{ range, written, reading }];
  });
}

const yearless = new RegExp(
  String.raw`^\W*(?:(?:${weekday})\.?,?\s+)?(?:\d{1,2}[./]\d{1,2}\.?|\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:${month})\.?|(?:${month})\.?\s+\d{1,2}(?:st|nd|rd|th)?)\W*$`,
  'iu',
);

/** Whether a text is a day whose year nobody wrote: `Dec 1`, `12/1`. */
export function isYearless(written: string): boolean {
  return written.length < 40 && yearless.test(written);
}

/** What leads to a date: `on Tuesday, `, `am `. */
const leadIn = new RegExp(
  String.raw`(?:(?<=^|[\s(,])(?:on|am|le|el|em|at|den|der)\s+)?(?:(?<=^|[\s(,])(?:${weekday})\.?,?\s+)?$`,
  'iu',
);

/** What stands before a date, without the words that lead to it. */
export function withoutLeadIn(before: string): string {
  return before.replace(leadIn, '');
}
