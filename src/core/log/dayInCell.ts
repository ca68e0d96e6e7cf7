import { readDate } from '../dateReading.ts';
import { datesIn, isYearless, withoutLeadIn, yearlessDayIn } from './datesInText.ts';
import { dayOfTalk } from './dayOfTalk.ts';
import type { Cell } from './tables.ts';

/** Whether a text is a day and nothing else. */
function isDay(written: string): boolean {
  return readDate(written).kind !== 'invalid' || isYearless(written);
}

/** `11/24 2p`, `12/1 9:30a`. */
const shortHour =
  /^(?<day>\d{1,2}\/\d{1,2}(?:\/\d{2,4})?),? (?<hour>\d{1,2})(?::(?<minutes>\d{2}))? ?(?<half>[ap])\b(?!\.?m)/i;

/**
 * The day of a cell, where it is the only one of it: `Thu 12 Nov, half past two`, `~~24.11.~~ moved to 1.12., 15:30`. What is struck out
 * counts for nothing. Undefined where it names no day, or several.
 */
export function dayInCell(cell: Cell): Cell | undefined {
  if (!/\d/.test(cell.text)) return undefined;
  if (isDay(cell.text)) return cell;
  const { start } = cell.range;
  const short = shortHour.exec(cell.text);
  if (short?.groups) {
    const { day = '', hour = '', minutes = '00', half = '' } = short.groups;
    return { text: `${day} ${hour}:${minutes} ${half}m`, range: { start, end: start + short[0].length } };
  }
  // What is struck out keeps its place.
  const text = cell.text.replace(/~~[^~]{0,80}~~/g, (struck) => ' '.repeat(struck.length));
  const dates = datesIn(text, start);
  const [date, ...others] = dates.length > 0 ? dates : [yearlessDayIn(text, start)];
  if (!date) return shortDayIn(text, start);
  if (others.length > 0) return undefined;
  const rest = text.slice(date.range.end - start);
  if (datesIn(rest).length > 0 || yearlessDayIn(rest) !== undefined) return undefined;
  // Its weekday belongs to it.
  const lead = withoutLeadIn(text.slice(0, date.range.start - start)).length;
  return { text: date.written, range: { start: start + lead, end: date.range.end } };
}

/** The one day without its year, and perhaps its hour, that stands behind other words: `moved → 11/17 6:30a`. */
function shortDayIn(text: string, start: number): Cell | undefined {
  const day = dayOfTalk(text, true);
  const rest = day && text.slice(day.range.end);
  if (!day || dayOfTalk(rest ?? '', true)) return undefined;
  return { text: day.written, range: { start: start + day.range.start, end: start + day.range.end } };
}
