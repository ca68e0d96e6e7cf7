import { daysBetween, isoOf, type PlainDate } from '../calendar.ts';
import type { DateReading } from '../dateReading.ts';
import { readDate } from '../dateReading.ts';
import { anyMonth, anyWeekday } from '../dayReading.ts';
import type { YamlNode, YamlPair } from '../frontMatter/frontMatter.ts';
import type { BodyLine } from './bodyLines.ts';
import { dayInYear, isYearless } from './datesInText.ts';
import { type DaysBeside, dayBeside } from './daysBeside.ts';
import type { Doubt } from './doubt.ts';
import { inYearOf } from './missingYears.ts';
import { yearsOfWeekday } from './nearYears.ts';

/** A note with days, and what tells their year. */
export interface DatedNote {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly BodyLine[];
  /** See `readLogFile` and `DaysBeside`. */
  readonly today: PlainDate | undefined;
  readonly beside: DaysBeside | undefined;
  /** Grows by what is in doubt of the days. */
  readonly doubts: Doubt[];
}

/** A weekday with its day and month, wherever it stands. */
const pairs = new RegExp(
  String.raw`(?<!\p{L})(?<weekday>${anyWeekday})(?!\p{L})\.?,? (?:the )?(?:(?<day>\d{1,2})(?:st|nd|rd|th|\.)?(?: of| de)? (?<month>${anyMonth})(?!\p{L})|(?<monthBefore>${anyMonth})\.? (?<dayBehind>\d{1,2})(?!\d))`,
  'giu',
);

/** A process takes less than half a year, in days. */
const longestProcess = 182;
const mostPairs = 60;

/** The days of a text whose year their weekday tells, as read in a year: of five years in a row it fits one at most. */
function daysByWeekday(text: string, year: number): readonly PlainDate[] {
  const found = [...text.matchAll(pairs)].slice(0, mostPairs);
  return found.flatMap(({ groups = {} }) => {
    const written = `${groups.weekday} ${groups.day ?? groups.dayBehind} ${groups.month ?? groups.monthBefore}`;
    const [only, ...others] = yearsOfWeekday(written, year);
    const reading = only !== undefined && others.length === 0 ? dayInYear(written, only) : undefined;
    return reading?.kind === 'date' ? [reading.value.date] : [];
  });
}

/**
 * The day of an item with its year: that which the file says, else the one in which its weekdays lie (`by Friday 4 December`), else that of
 * the interviews of other files. What is in doubt of it is added to `doubts`; undefined where nothing tells the year.
 */
export function yearedDay(pair: YamlPair, note: DatedNote): YamlPair | undefined {
  const written = pair.value?.kind === 'scalar' ? pair.value.text : '';
  const { path, text, lines, today, beside, doubts } = note;
  const reading = readDate(written);
  if (reading.kind === 'date') return pair;
  if (!isYearless(written)) return undefined;
  const told =
    inYearOf(written, { path, frontMatter: undefined, lines, year: today?.year }) ??
    (today && nearTold(written, daysByWeekday(text, today.year))) ??
    (beside && dayBeside(written, beside));
  doubts.push(
    told ? { kind: 'date', pair, written, reading: told } : { kind: 'no-year', range: pair.range, written },
  );
  if (told?.kind !== 'date') return undefined;
  const value: YamlNode = { kind: 'scalar', text: isoOf(told.value), range: pair.range, style: 'none' };
  return { ...pair, value };
}

/** The reading of a day without its year that lies near all of these. */
function nearTold(
  written: string,
  days: readonly PlainDate[],
): Extract<DateReading, { kind: 'date' }> | undefined {
  const years = new Set(days.flatMap(({ year }) => [year - 1, year, year + 1]));
  const found = [...years].flatMap((year) => {
    const reading = dayInYear(written, year);
    const isNear =
      reading.kind === 'date' &&
      days.every((day) => Math.abs(daysBetween(day, reading.value.date)) <= longestProcess);
    return isNear ? [reading] : [];
  });
  const [only, ...others] = found;
  return only && others.length === 0 ? { ...only, iso: false, saysMore: true } : undefined;
}
