import type { PlainDate } from '../calendar.ts';
import { type DateReading, readDate } from '../dateReading.ts';
import { anyMonth, anyWeekday, weekdayWords } from '../dayReading.ts';
import { fold } from '../text.ts';
import type { BodyLine } from './bodyLines.ts';
import { dateOfName, nameOfNote } from './dateOfName.ts';
import { datesIn, dayInYear, yearlessDayIn } from './datesInText.ts';
import { inNearestYear } from './missingYears.ts';

/** The day that each line of a note is about, by where the line starts; lines of which nothing tells the day are left out. */
export type DaysOfLines = ReadonlyMap<number, PlainDate>;

/**
 * The days that the lines of a note are about: that with which a line or the heading above it begins, that of the note's name, or, in the
 * note of a week, the one that a weekday stands for (`**Fri** Acme`, `R19 Acme` under `wk 47, nov 16-22`). A day without its year is the
 * one nearest to `today`; of a week in which a weekday and its number differ nothing is told. With `weeks`, only such weekdays tell.
 */
export function daysOfLines(
  path: string,
  lines: readonly BodyLine[],
  today: PlainDate | undefined,
  only?: 'weeks',
): DaysOfLines {
  const ofName = only ? undefined : dayNamed(dateOfName(path) ?? '', today);
  const days = new Map<number, PlainDate>();
  let week = weekOfName(path);
  let [ofHeading, day] = [ofName, ofName];
  let isFirst = true;
  for (const line of lines) {
    const { text, start } = line;
    if (text.trim() === '') continue;
    const isHeading = /^ {0,3}#{1,6} /.test(text);
    const named = isHeading || isFirst || /^\W*w(?:ee)?k\b/i.test(text) ? weekIn(text, today) : undefined;
    isFirst = false;
    if (named) {
      week = isOfWeek(lines, start, named) ? named : undefined;
      day = undefined;
      continue;
    }
    const own = (week && dayOfMark(text, week)) ?? (only ? undefined : dayAtStart(text, isHeading, today));
    if (isHeading) ofHeading = own ?? (depthOf(text) > 1 ? ofHeading : ofName);
    if (/^ {0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/.test(text)) day = ofName;
    else if (own || isHeading) day = own ?? ofHeading;
    if (day) days.set(start, day);
  }
  return days;
}

function depthOf(heading: string): number {
  return /^ {0,3}(#*)/.exec(heading)?.[1]?.length ?? 0;
}

/** The day that a text is. */
function dayNamed(written: string, today: PlainDate | undefined): PlainDate | undefined {
  const reading: DateReading | undefined = today
    ? (inNearestYear(written, today) ?? readDate(written))
    : readDate(written);
  return reading.kind === 'date' ? reading.value.date : undefined;
}

/** Marks of Markdown before the words of a line. */
const marks = /^\s*(?:[-*+>]\s+)*(?:\[[ xX/-]\]\s+)?[#*_[(\s]*/;

/** The day in numbers or by its month with which a line begins, or that a heading names. */
function dayAtStart(text: string, isHeading: boolean, today: PlainDate | undefined): PlainDate | undefined {
  const bare = text.replace(marks, '');
  const [whole] = datesIn(bare);
  const found = whole ?? yearlessDayIn(bare);
  if (!found || (!isHeading && !/^(?:\p{L}{2,12}\.?,? )?$/u.test(bare.slice(0, found.range.start))))
    return undefined;
  if (whole) return whole.reading.kind === 'date' ? whole.reading.value.date : undefined;
  return dayNamed(found.written, today);
}

/** A week by its first day, and how many days of it are told of. */
interface Week {
  readonly first: PlainDate;
  readonly length: number;
}

const between = String.raw`\s*(?:-|–|—|to|bis|au|al|a)\s*`;
/** `nov 16-22`, `Nov 30 - Dec 6`, `nov 30 -`; `16-20 Nov`, `30 Nov - 4 Dec`. */
const weeks = [
  String.raw`(?<!\p{L})(?<month>${anyMonth})\.?\s*(?<day>\d{1,2})(?:st|nd|rd|th)?${between}(?:(?<lastMonth>${anyMonth})\.?\s*)?(?<last>\d{1,2})?(?!\p{L})`,
  String.raw`(?<!\d)(?<day>\d{1,2})\.?(?:\s*(?<month>${anyMonth})\.?)?${between}(?<last>\d{1,2})\.?\s*(?<lastMonth>${anyMonth})(?!\p{L})`,
  String.raw`(?<!\p{L})(?<month>${anyMonth})\.?\s*(?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)`,
  String.raw`(?<!\d)(?<day>\d{1,2})\.?\s*(?<month>${anyMonth})(?!\p{L})`,
].map((pattern) => new RegExp(pattern, 'iu'));

const namesWeek = /(?<!\p{L})(?:wk|week|w\/[cb]|kw|woche|semaine|semana|settimana)(?!\p{L}{2})/iu;
const longestTitle = 60;

/** The week that a title names: `wk 47  nov 16-22`, `## week 2 (16-20 Nov)`. */
function weekIn(title: string, today: PlainDate | undefined): Week | undefined {
  if (title.length > longestTitle || !namesWeek.test(title)) return undefined;
  const year = /(?<!\d)20\d{2}(?!\d)/.exec(title)?.[0];
  for (const pattern of weeks) {
    const { month: named, day = '', last, lastMonth } = pattern.exec(title)?.groups ?? {};
    const first = `${day} ${named ?? lastMonth ?? ''}`;
    if (day === '') continue;
    const reading = year ? dayInYear(first, Number(year)) : today && inNearestYear(first, today);
    if (reading?.kind !== 'date') continue;
    const { date } = reading.value;
    const end = last === undefined ? 0 : (Number(last) - date.day + 31) % 31;
    return { first: date, length: last !== undefined && end > 0 && end < mostDays ? end + 1 : mostDays };
  }
  return undefined;
}

const mostDays = 7;

/** The week that the name of a note says by ISO 8601: `2026-W47.md`. */
function weekOfName(path: string): Week | undefined {
  const [, year, week] = /(?<!\d)(20\d{2})[-_ ]?W(\d{2})(?!\d)/i.exec(nameOfNote(path)) ?? [];
  const reading = readDate(`${year}-01-04`);
  if (reading.kind !== 'date') return undefined;
  const { date } = reading.value;
  return { first: date.add({ days: 1 - date.dayOfWeek + (Number(week) - 1) * mostDays }), length: mostDays };
}

/** `**Fri** Acme`, `Fri 20: Acme`, `R19 Acme`, `Sa21 - Acme`; a letter alone needs its number. */
export const dayOfWeekMark = new RegExp(
  String.raw`^(?:(?<word>${anyWeekday})\.?,?(?: ?(?<number>\d{1,2})(?:st|nd|rd|th|\.)?(?![\d:./h]| ?[ap]m))?|(?<letter>M|Tu?|W|Th|R|F|Sa?|Su?|U)(?<beside>\d{1,2}))(?![\p{L}\d])`,
  'iu',
);
const ofLetters: Readonly<Record<string, readonly number[]>> = {
  m: [1],
  t: [2],
  tu: [2],
  w: [3],
  r: [4],
  th: [4],
  f: [5],
  s: [6, 7],
  sa: [6],
  su: [7],
  u: [7],
};

interface Mark {
  /** The days of the week, Monday 1, that it may stand for. */
  readonly weekdays: readonly number[];
  readonly number: number | undefined;
}

function markOf(text: string): Mark | undefined {
  const { word: named, number, letter, beside } = dayOfWeekMark.exec(text.replace(marks, ''))?.groups ?? {};
  const count = number ?? beside;
  if (named === undefined && letter === undefined) return undefined;
  const weekdays =
    letter !== undefined
      ? (ofLetters[letter.toLowerCase()] ?? [])
      : weekdayWords.flatMap((words, index) =>
          words.some((one) => fold(one) === fold(named ?? '')) ? [index + 1] : [],
        );
  return { weekdays, number: count === undefined ? undefined : Number(count) };
}

function dayOfMark(text: string, { first, length }: Week): PlainDate | undefined {
  const found = markOf(text);
  if (!found) return undefined;
  const days = Array.from({ length: Math.max(length, mostDays) }, (_, index) => first.add({ days: index }));
  return days.find((day) => found.weekdays.includes(day.dayOfWeek) && (found.number ?? day.day) === day.day);
}

/** Whether all weekdays with a number, from a place up to the next week, are such days of this week. */
function isOfWeek(lines: readonly BodyLine[], from: number, week: Week): boolean {
  const below = lines.filter(({ start }) => start > from);
  const next = below.findIndex(({ text }) => weekIn(text, week.first) !== undefined);
  return below.slice(0, next < 0 ? below.length : next).every(({ text }) => {
    const found = markOf(text);
    return found?.number === undefined || dayOfMark(text, week) !== undefined;
  });
}
