import { type DateReading, readDate } from '../dateReading.ts';
import { anyMonth, monthWords, weekdayWords } from '../dayReading.ts';
import type { Range } from '../text.ts';
import { zonesNamed } from '../zoneWords.ts';

/** A date within a line, and where it stands. */
export interface DateInText {
  readonly range: Range;
  readonly written: string;
  readonly reading: DateReading;
}

const weekday = weekdayWords.flat().join('|');
const days = [
  String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}`,
  String.raw`\d{4} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일]?`,
  String.raw`\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})`,
  String.raw`\d{1,2}(?:st|nd|rd|th|er|º|\.)?(?: de| of)? (?:${anyMonth})\.?,?(?: de)? \d{4}`,
  String.raw`(?:${anyMonth})\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}`,
];
/** What tells a time from a number: minutes, the half of the day, or a word. */
const hour = String.raw`\d{1,2}(?:[:h]\d{2}(?::\d{2})?(?: ?[ap]\.?m\b\.?|[ap]\b| uhr\b)?| ?[ap]\.?m\b\.?|[ap]\b| ?uhr\b)`;
const time = `(?:T|,? (?:at |um |à |a las |às )?)${hour}`;
const pattern = new RegExp(String.raw`(?<![\w/.-])(?:${days.join('|')})(?:${time})?(?!\w)`, 'giu');

/** Longer lines, in characters, are prose. */
const longestLine = 1000;

/** The dates with a year that a line names, in their order. `offset` is where it starts. */
export function datesIn(line: string, offset = 0): readonly DateInText[] {
  if (line.length > longestLine || !/\d/.test(line)) return [];
  return [...line.matchAll(pattern)].flatMap(({ 0: dated, index }) => {
    const written = dated + zoneBehind(dated, line.slice(index + dated.length));
    const reading = readDate(written.replace(/(\d)(?:st|nd|rd|th|er|º)\b/i, '$1'));
    const range = { start: offset + index, end: offset + index + written.length };
    return reading.kind === 'invalid' ? [] : [{ range, written, reading }];
  });
}

/** The zone that stands behind a date with its time, as ` ET` or ` (CET)`; nothing where none does. */
function zoneBehind(written: string, rest: string): string {
  const [zone = '', name = ''] =
    /^ \(?([A-Z]{2,4}|[A-Z][a-z]{2,20}\/[A-Z][A-Za-z_]{2,30})(?![\p{L}\p{N}])\)?/u.exec(rest) ?? [];
  return timed.test(written) && zonesNamed(name).length > 0 ? zone : '';
}

const timed = new RegExp(`${time}$`, 'iu');

/** Whether a line names an hour: `2pm`, `14:30`, `14 Uhr`. */
export function namesHour(line: string): boolean {
  return hourAlone.test(line);
}

const hourAlone = new RegExp(String.raw`(?<![\w/.:-])${hour}(?![\p{L}\d])`, 'iu');

/** Between the word for a part of a process and a month such as `May`, a number is that of the part: `Round 2 May`. */
const noCount = String.raw`(?<!(?:round|runde|stage|step|part|interview|phase|tour|ronda|rodada|no\.?|nr\.?|#) ?)`;
/** Months that are other words, too, behind a number: `1 out of 3`. */
const namesMonth = String.raw`(?!(?:out|set|ago|may|mar|mai)\b (?:of|up|be|by|not))`;
const wordDay = String.raw`${noCount}\d{1,2}(?:st|nd|rd|th|er|º|\.)?(?: de| of)? ${namesMonth}(?:${anyMonth})(?!\p{L})\.?|(?:${anyMonth})\.? \d{1,2}(?:st|nd|rd|th)?`;
const numberDay = String.raw`\d{1,2}\.\d{1,2}\.|\d{1,2} ?[月월] ?\d{1,2} ?[日일]`;

/** A time behind a day, where a dot may stand before the minutes (`1.30`), and no minutes behind the word for hours: `14h`, `14時`. */
const timeBehind = `(?:${time}|,? (?:at )?\\d{1,2}\\.\\d{2}(?: ?[ap]\\.?m\\b\\.?)?|,? (?:à |a las |às )?\\d{1,2} ?(?:h|時)(?![\\p{L}\\d]))`;

/** A day whose year nobody wrote, with the weekday and the time that stand beside it. */
const yearless = new RegExp(
  String.raw`^\W*(?<weekday>(?:${weekday})\.?,?\s+)?(?<day>${wordDay}|${numberDay}|\d{1,2}[./]\d{1,2})(?<behind>,? ?[(（]?(?:${weekday})\.?[)）]?(?!\p{L}))?(?<clock>${timeBehind}(?: \(?[\p{L}/_]{2,40}\)?)?)?[^\p{L}\p{N}]*$`,
  'iu',
);

/** The same within a line. `11/19` counts where a line begins with it or it stands in brackets; `1/3` may be the first of three. */
const yearlessInLine = new RegExp(
  String.raw`(?<![\w/.-])(?:(?:${weekday})\.?,? )?(?:${wordDay}|${numberDay}|(?:(?<=^\W{0,9})|(?<=\())\d{2}/\d{2}(?=[\s):,]))(?:${time})?(?![\p{L}\p{N}/-]|[.:]\d)`,
  'iu',
);

/** Whether a text is a day whose year nobody wrote: `Dec 1`, `12/1`. */
export function isYearless(written: string): boolean {
  return written.length < 40 && yearless.test(written);
}

/** The first day without a year that a line names, and where it stands. `offset` is where it starts. */
export function yearlessDayIn(line: string, offset = 0): Omit<DateInText, 'reading'> | undefined {
  const found = line.length > longestLine ? null : yearlessInLine.exec(line);
  if (!found) return undefined;
  const start = offset + found.index;
  const written = found[0] + zoneBehind(found[0], line.slice(found.index + found[0].length));
  return { written, range: { start, end: start + written.length } };
}

/** Whether a weekday stands beside a day whose year nobody wrote: of a few years, it fits one. */
export function namesWeekday(written: string): boolean {
  const { weekday: before, behind } = yearless.exec(written)?.groups ?? {};
  return before !== undefined || behind !== undefined;
}

/** What a day without a year says in `year`. */
export function dayInYear(written: string, year: number): DateReading {
  const { weekday: before = '', day = '', behind = '', clock = '' } = yearless.exec(written)?.groups ?? {};
  const bare = before + day.replace(/(\d)(?:st|nd|rd|th|er|º)\b/i, '$1');
  if (/[月월]/.test(bare))
    return readDate(`${year}年${bare.replace('월', '月').replace('일', '日')}${behind}${clock}`);
  // Nobody who puts a dot behind the month writes it first.
  const [, german, monthNumber] = /^(?:\p{L}+\.?,?\s+)?(\d{1,2})\.(\d{1,2})\.$/u.exec(bare) ?? [];
  if (german !== undefined && monthNumber !== undefined) {
    const iso = `${year}-${monthNumber.padStart(2, '0')}-${german.padStart(2, '0')}`;
    return readDate(bare.replace(/\d.*$/, '') + iso + behind + clock.replace(/^,/, ''));
  }
  const separator = /\d\/\d+$/.test(bare)
    ? '/'
    : /\d\.\d+$/.test(bare)
      ? '.'
      : /\d\.\d+\.$/.test(bare)
        ? ''
        : ' ';
  return readDate(`${bare}${separator}${year}${behind}${clock}`);
}

/** A day of which only its number and its weekday are written: `wed 18th 7am`. A number without an ending may be an hour. */
const monthless = new RegExp(
  String.raw`^\W*(?<weekday>${weekday})\.?,? (?:the |den |le |el )?(?:(?<ordinal>\d{1,2})(?:st|nd|rd|th|er|º)|(?<day>1[3-9]|2\d|3[01])\.?)(?<clock>${timeBehind})?[^\p{L}\p{N}]*$`,
  'iu',
);

/** Whether a text is a day whose month nobody wrote, with its weekday. */
export function isMonthless(written: string): boolean {
  return written.length < 40 && monthless.test(written);
}

/** What a day without a month says in one, counted from 1. */
export function dayInMonth(written: string, year: number, month: number): DateReading {
  const { weekday: name = '', ordinal, day = ordinal, clock = '' } = monthless.exec(written)?.groups ?? {};
  return dayInYear(`${name} ${day} ${monthWords[month - 1]?.[0] ?? ''}${clock}`, year);
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
