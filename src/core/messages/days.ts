import { Temporal } from 'temporal-polyfill';
import { addDays, type CivilDate, daysBetween, type PlainDate } from '../calendar.ts';
import { monthNumbers, monthWords, weekdayNumbers, weekdayWords } from '../dayReading.ts';
import type { Range } from '../text.ts';
import { patternOf } from './compiled.ts';
import { inSmallLetters, placesOf, rangeOf } from './phrases.ts';
import { inNextWeek } from './weekWords.ts';
import type { LanguageWords } from './words/languageWords.ts';

/** A day that a text names. */
export interface DayMention {
  readonly range: Range;
  /** What it can mean, the likeliest first. */
  readonly readings: readonly PlainDate[];
  /** How it is named: by its date, by the day of the week or month alone, or from the day of writing. */
  readonly form: 'date' | 'weekday' | 'day of month' | 'relative';
}

/** What days are counted from, and how they are written where that is not plain to see. */
export interface DayContext {
  /** When the text was written. */
  readonly written: CivilDate | undefined;
  /** Whether `11/12` is in November: so in the United States. */
  readonly isMonthFirst: boolean;
  /** That nothing says when the text was written: it may have been on another day. */
  readonly isUndated?: boolean | undefined;
  readonly languages: readonly LanguageWords[];
}

/** Months that are words of other languages, too, with the languages in which they are months. */
const onlyIn: Readonly<Record<string, string>> = {
  set: 'pt',
  out: 'pt',
  ago: 'es pt',
  mar: 'en es pt',
  mai: 'de fr pt',
  may: 'en es',
  mars: 'fr',
  jun: 'en de es pt',
  sept: 'en fr de',
  dic: 'es',
  ene: 'es',
  fev: 'pt',
};

const longestFirst = (words: readonly string[]): string =>
  words.toSorted((a, b) => b.length - a.length).join('|');

function monthsOf(languages: readonly LanguageWords[]): string {
  const known = languages.map(({ language }) => language);
  const words = monthWords.flat().filter((word) => {
    const only = onlyIn[word];
    return only === undefined || known.some((language) => only.split(' ').includes(language));
  });
  return longestFirst(words);
}

const anyWeekday = weekdayWords.flat().filter((word) => /\p{Script=Latin}/u.test(word));

/** Short forms of weekdays that are small words of another language: `até às 16h00 do dia 25`. */
const noWeekdayIn: Readonly<Record<string, string>> = { do: 'pt', mi: 'es' };

function weekdaysOf([first]: readonly LanguageWords[]): string {
  return longestFirst(
    anyWeekday.filter((word) => first === undefined || noWeekdayIn[word] !== first.language),
  );
}

/** Whole names, which mean a day also where no date stands beside them. */
const wholeWeekday = longestFirst(
  weekdayWords
    .flat()
    .filter((word) => (word.length >= 5 || word === 'tues' || word === 'weds') && word !== 'terça'),
);

const patterns = new Map<string, readonly (readonly [DayMention['form'], RegExp])[]>();

function patternsOf(languages: readonly LanguageWords[]): readonly (readonly [DayMention['form'], RegExp])[] {
  const key = languages.map(({ language }) => language).join();
  const known = patterns.get(key);
  if (known) return known;
  const month = String.raw`(?<month>${monthsOf(languages)})(?!\p{L})\.?`;
  const weekday = String.raw`(?:(?<weekday>${weekdaysOf(languages)})(?:-feira)?(?!\p{L})\.?,?\s{0,2}\(?(?:the |den |dem |le |el |dia |día |der |del? )?)?`;
  const edge = String.raw`(?<![\p{L}\d./:-])`;
  const year = String.raw`(?<year>\d{4})`;
  const made = (
    [
      [
        'date',
        String.raw`${edge}${weekday}(?<day>\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?(?:\s?[-/]\s?|\s{0,2}(?:of |de |d')?)${month}(?:(?:,?\s{1,2}|\s?[-/]\s?| del? )${year}(?!\d))?`,
      ],
      [
        'date',
        String.raw`${edge}${weekday}${month}\s{1,2}(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:.]*\d)(?:,?\s{1,2}${year}(?![\d:]))?`,
      ],
      ['date', String.raw`${edge}${weekday}(?<year>\d{4})-(?<number>\d{1,2})-(?<day>\d{1,2})(?!\d)`],
      [
        'date',
        String.raw`${edge}${weekday}(?<first>\d{1,2})(?<mark>[./-])(?<second>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})(?![\d/])`,
      ],
      ['date', String.raw`${edge}${weekday}(?<first>\d{1,2})(?<mark>\.)\s?(?<second>\d{1,2})\.(?!\d)`],
      ['date', String.raw`${edge}${weekday}(?<first>\d{1,2})/(?<second>\d{1,2})(?![\d/])`],
      [
        'date',
        String.raw`(?:(?<year>\d{4})年)?\s?(?<number>\d{1,2})月\s?(?<day>\d{1,2})日\s?(?:[（(]\s?(?<weekday>[月火水木金土日])(?:曜日?)?\s?(?:・祝)?[）)])?`,
      ],
      [
        'date',
        String.raw`(?<!\d)(?<year>\d{4})[/.](?<number>\d{1,2})[/.](?<day>\d{1,2})(?:\s?[（(](?<weekday>[月火水木金土日])(?:曜日?)?[）)])?`,
      ],
      [
        'date',
        String.raw`(?<!\d)(?<number>\d{1,2})/(?<day>\d{1,2})\s?[（(](?<weekday>[月火水木金土日])(?:曜日?)?[）)]`,
      ],
      [
        'day of month',
        String.raw`${edge}(?<weekday>${wholeWeekday})(?:-feira)?,?\s{1,2}(?:the |den |dem |le |el |dia |día )?(?<day>\d{1,2})(?:st|nd|rd|th|º|\.)?(?![\d:.,]*\d|\s?(?:uhr|h|am|pm|a\.m|p\.m|heures?|horas?)(?!\p{L})|[%€£$])`,
      ],
      // `wed 2nd 12:30 or 5pm`: an ending tells that the number is a day.
      [
        'day of month',
        String.raw`${edge}(?<weekday>mon|tue|wed|thu|thur|thurs|fri|sat|sun)\.?,?\s{1,2}(?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)(?!\p{L})`,
      ],
      [
        'day of month',
        String.raw`${edge}(?:the (?<day>\d{1,2})(?:st|nd|rd|th))(?!\p{L}| (?:floor|street|century|round|of))`,
      ],
      [
        'day of month',
        String.raw`${edge}(?:(?:o |no |ao )?dia|el día|el|antes del) (?<day>\d{1,2})(?![\d:.,]*\d|\s?(?:h|horas?|%|€)(?!\p{L})| de)`,
      ],
      [
        'weekday',
        String.raw`${edge}(?<next>next |following |nächsten? |próxim[oa] )?(?<weekday>${wholeWeekday}|terça(?=-feira)|(?<=(?:na|nesta|até|próxima) )terça)(?:-feira|(?:früh|vormittag|mittag|nachmittag|abend))?(?!\p{L})(?<after> prochain| que vem| próxim[oa])?`,
      ],
      // `sat 10am`, `by this Fri`: a short name is a day where an hour or such a word stands beside it.
      [
        'weekday',
        String.raw`${edge}(?<weekday>mon|tue|wed|thu|thur|thurs|fri|sat|sun)(?=\.?,? (?:at |@ ?|around )?\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|a\.m|p\.m)(?!\p{L}))`,
      ],
      [
        'weekday',
        String.raw`(?<=(?<!\p{L})(?:by|this|before|until) (?:this |next )?)(?<weekday>mon|tue|wed|thu|thur|thurs|fri)(?![\p{L}.]? ?\d)(?!\p{L})`,
      ],
    ] as const
  ).map(([form, source]) => [form, new RegExp(inSmallLetters(source), 'gu')] as const);
  patterns.set(key, made);
  return made;
}

/** Of one form; nobody names more in a letter. */
const mostDays = 60;

/** The days that a text names, in order; where two forms fit the same words, the longer one counts. */
export function daysIn(text: string, context: DayContext): readonly DayMention[] {
  const found = [
    ...patternsOf(context.languages).flatMap(([form, pattern]) =>
      placesOf(pattern, text)
        .slice(0, mostDays)
        .flatMap((place): readonly DayMention[] => {
          const readings = readingsOf(form, place.groups ?? {}, context);
          return readings.length === 0 ? [] : [{ range: trimmed(text, rangeOf(place)), readings, form }];
        }),
    ),
    ...relativeDays(text, context),
  ];
  const sorted = [...found, ...found.flatMap((day) => dayBeside(text, day))].toSorted(
    (a, b) => a.range.start - b.range.start || b.range.end - a.range.end,
  );
  const kept: DayMention[] = [];
  for (const day of sorted) {
    const last = kept.at(-1);
    if (!last || day.range.start >= last.range.end) kept.push(day);
    else if (day.range.end - day.range.start > last.range.end - last.range.start) kept[kept.length - 1] = day;
  }
  const placed = inNextWeek(text, kept, context.written);
  return placed.flatMap((day, index): readonly DayMention[] => {
    const [last, next] = [placed[index - 1], placed[index + 1]];
    if (next && isSaidTwice(text, day, next)) return [];
    return [
      last && isSaidTwice(text, last, day)
        ? { ...day, range: { ...day.range, start: last.range.start } }
        : day,
    ];
  });
}

/** Whether a date only says which day the words before it mean: `by tomorrow, Dec 1`, `Friday (4 December)`. */
function isSaidTwice(text: string, day: DayMention, next: DayMention): boolean {
  const between = text.slice(day.range.end, next.range.start);
  const [first, second] = [day.readings[0], next.readings[0]];
  return (
    (day.form === 'relative' || day.form === 'weekday') &&
    next.form !== 'relative' &&
    /^(?:, ?| ?\(| ?[-–—] ?)(?:the |le |el |den |dem |o |dia |día )?$/u.test(between) &&
    first !== undefined &&
    second?.equals(first) === true
  );
}

/** The other day of `9 and 10 December`: the month stands once for both. */
function dayBeside(text: string, { range, readings, form }: DayMention): readonly DayMention[] {
  const [date] = readings;
  if (form !== 'date' || date === undefined || readings.length > 1 || !/^\d/.test(text.slice(range.start)))
    return [];
  const before = text.slice(Math.max(0, range.start - 24), range.start);
  const found =
    /(?<![\d.,:/])(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s?(?:\/|&|(?:and|or|und|oder|et|ou|y|o|e)\s(?:el |le |den |the |o )?)\s?$/iu.exec(
      before,
    );
  const other = found ? civil(date.year, date.month, Number(found[1])) : undefined;
  if (!found || !other || other.equals(date)) return [];
  const start = range.start - before.length + found.index;
  return [{ range: { start, end: start + (found[1]?.length ?? 0) }, readings: [other], form }];
}

function trimmed(text: string, { start, end }: Range): Range {
  const written = text.slice(start, end);
  return {
    start: start + written.length - written.trimStart().length,
    end: start + written.trimEnd().length,
  };
}

function relativeDays(text: string, { written, languages }: DayContext): readonly DayMention[] {
  if (!written) return [];
  return languages.flatMap((words) =>
    words.relativeDays.flatMap(([phrase, days]) =>
      placesOf(patternOf(words, phrase), text)
        .slice(0, mostDays)
        .map((place) => ({
          range: rangeOf(place),
          readings: [addDays(written.date, days)],
          form: 'relative' as const,
        })),
    ),
  );
}

type Groups = Readonly<Record<string, string | undefined>>;

function readingsOf(form: DayMention['form'], groups: Groups, context: DayContext): readonly PlainDate[] {
  const weekday = weekdayNumbers.get(groups.weekday?.toLowerCase() ?? '');
  if (form === 'weekday') return weekday === undefined ? [] : comingWeekdays(weekday, groups, context);
  const day = Number(groups.day);
  if (form === 'day of month') return ofMonth(comingDays(day, context), weekday, context);
  if (groups.first !== undefined) return fromNumbers(groups, weekday, context);
  const month =
    groups.number === undefined ? monthNumbers.get(groups.month?.toLowerCase() ?? '') : Number(groups.number);
  return month === undefined ? [] : dated(groups.year, month, day, weekday, context);
}

/** So many days ahead a day may lie that is named by its number and weekday: with the next month, too, hardly anyone leaves the month out. */
const farthestDay = 45;

/** The next day with that number that is on its weekday; where that is too far ahead, one of both is wrong, and the next day is in doubt. */
function ofMonth(
  coming: readonly PlainDate[],
  weekday: number | undefined,
  { written }: DayContext,
): readonly PlainDate[] {
  const [fitting] = onWeekday(coming, weekday);
  const [next] = coming;
  const isNear = fitting && written && daysBetween(written.date, fitting) <= farthestDay;
  if (isNear || !next) return fitting ? [fitting] : [];
  return withWeekday(next, weekday);
}

/** `11/12/2026`: the day first, but in the United States, and always before a full stop; the weekday decides where it stands beside. */
function fromNumbers(
  { first, mark, second, year }: Groups,
  weekday: number | undefined,
  context: DayContext,
): readonly PlainDate[] {
  const [a, b] = [Number(first), Number(second)];
  const whole = year?.length === 2 ? `20${year}` : year;
  const read = (month: number, date: number) => dated(whole, month, date, undefined, context);
  const [dayFirst, monthFirst] = [read(b, a), read(a, b)];
  const all = context.isMonthFirst ? [...monthFirst, ...dayFirst] : [...dayFirst, ...monthFirst];
  // Only who writes English may put the month first.
  const isEnglish = (context.languages[0]?.language ?? 'en') === 'en';
  const fits = weekday === undefined || all[0]?.dayOfWeek === weekday;
  const isDayFirst = !context.isMonthFirst && (mark === '.' || (!isEnglish && fits));
  // Without a year such numbers may be anything: `(7/14)`.
  const inOrder = dayFirst.length > 0 || whole === undefined ? dayFirst : monthFirst;
  const meant = isDayFirst ? inOrder.slice(0, 1) : all;
  const distinct = meant.filter((date, index) => meant.findIndex((other) => other.equals(date)) === index);
  const fitting = onWeekday(distinct, weekday);
  if (fitting.length > 0) return fitting;
  return distinct.length === 1 ? distinct.flatMap((date) => withWeekday(date, weekday)) : distinct;
}

/** The day of a month, in the year named or the one that is meant; a weekday that does not fit leaves a doubt. */
function dated(
  year: string | undefined,
  month: number,
  day: number,
  weekday: number | undefined,
  { written }: DayContext,
): readonly PlainDate[] {
  const base = written?.date;
  if (year !== undefined) {
    const date = civil(Number(year), month, day);
    return date ? withWeekday(date, weekday) : [];
  }
  if (!base) return [];
  const near = [base.year - 1, base.year, base.year + 1]
    .flatMap((candidate) => civil(candidate, month, day) ?? [])
    .filter((date) => Math.abs(daysBetween(base, date)) <= 300)
    .toSorted((a, b) => distance(base, a) - distance(base, b));
  const [best] = onWeekday(near, weekday);
  const [nearest] = near;
  return best ? [best] : nearest ? withWeekday(nearest, weekday) : [];
}

/** People write of days to come; one that is past is as far as three to come. */
function distance(base: PlainDate, date: PlainDate): number {
  const days = daysBetween(base, date);
  return days < 0 ? -3 * days : days;
}

/** The date, and where its weekday is another one, also the nearest date on that weekday. */
function withWeekday(date: PlainDate, weekday: number | undefined): readonly PlainDate[] {
  if (weekday === undefined || date.dayOfWeek === weekday) return [date];
  const away = ((weekday - date.dayOfWeek + 10) % 7) - 3;
  return [date, addDays(date, away)];
}

function onWeekday(dates: readonly PlainDate[], weekday: number | undefined): readonly PlainDate[] {
  return weekday === undefined ? dates : dates.filter((date) => date.dayOfWeek === weekday);
}

/** The next days with that number, from the day of writing on. */
function comingDays(day: number, { written }: DayContext): readonly PlainDate[] {
  if (!written || day < 1 || day > 31) return [];
  const { date } = written;
  return [0, 1, 2].flatMap((months) => {
    const month = date.with({ day: 1 }).add({ months });
    const found = civil(month.year, month.month, day);
    return found && daysBetween(date, found) >= 0 ? [found] : [];
  });
}

/** `on Friday`: the next one; `next Friday` may be the one after. */
function comingWeekdays(weekday: number, groups: Groups, { written }: DayContext): readonly PlainDate[] {
  if (!written) return [];
  const away = ((weekday - written.date.dayOfWeek + 6) % 7) + 1;
  const coming = addDays(written.date, away);
  const isNext = /^next/i.test(groups.next ?? '');
  if (/^following/i.test(groups.next ?? '')) return [coming, addDays(coming, 7)];
  return isNext && away < 5 ? [coming, addDays(coming, 7)] : [coming];
}

function civil(year: number, month: number, day: number): PlainDate | undefined {
  if (year < 1990 || year > 2100) return undefined;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}
