import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../calendar.ts';
import type { Range } from '../text.ts';
import type { Passage } from './draft.ts';
import type { LetterLanguage } from './language.ts';

/** A day as a letter writes it: `Thursday, 19 November`, `the 19th`, `Friday morning`, `19.11.2026`. */
export interface WrittenDay {
  readonly range: Range;
  readonly text: string;
  /** Where it starts in the text of its passage. */
  readonly index: number;
  /** ISO weekday (Monday 1 to Sunday 7); undefined where none is said. */
  readonly weekday: number | undefined;
  /** The readings of what else is said; none where it is a weekday only. */
  readonly readings: readonly Reading[];
}

/** One reading of day, month and year; what is not said is undefined. */
interface Reading {
  readonly day: number;
  readonly month: number | undefined;
  readonly year: number | undefined;
}

interface Grammar {
  /** Whole dates, then a day of some month, then weekdays; each with the groups `weekday`, `day`, `month`, `year` that it has. */
  readonly patterns: readonly RegExp[];
  readonly weekdays: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, readonly number[]>;
}

const aMonday = Date.UTC(2026, 0, 5);

function namesOf(
  language: string,
  options: Intl.DateTimeFormatOptions,
  dates: readonly number[],
): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  return dates.map((date) => format.format(date).toLowerCase());
}

/** Names that the calendar of the language does not have. */
const otherMonths: Readonly<Partial<Record<LetterLanguage, Readonly<Record<string, number>>>>> = {
  en: { sept: 9 },
  de: { jänner: 1, feber: 2, sept: 9 },
  es: { setiembre: 9, sept: 9 },
};
const otherWeekdays: Readonly<Partial<Record<LetterLanguage, Readonly<Record<string, number>>>>> = {
  en: { tues: 2, thur: 4, thurs: 4 },
  de: { sonnabend: 6, mo: 1, di: 2, mi: 3, do: 4, fr: 5, sa: 6, so: 7 },
  pt: { segunda: 1, terça: 2, quarta: 3, quinta: 4, sexta: 5 },
};

/** The days of a month in words, the first first, as far as people write them so. */
const dayWords: Readonly<Partial<Record<LetterLanguage, readonly string[]>>> = {
  en: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  ),
  de: 'ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften dreizehnten vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten einundzwanzigsten zweiundzwanzigsten dreiundzwanzigsten vierundzwanzigsten fünfundzwanzigsten sechsundzwanzigsten siebenundzwanzigsten achtundzwanzigsten neunundzwanzigsten dreißigsten einunddreißigsten'.split(
    ' ',
  ),
  fr: ['premier'],
};

/** `fifth`, as a language writes the fifth day of a month; undefined where it does not. */
export function dayInWords(day: number, language: LetterLanguage): string | undefined {
  return dayWords[language]?.[day - 1];
}

/** A day of some month, where its language says so without naming the month: `am 1.`, `le 1er`, `día 3`, `dia 1º`. */
const bareDays: Readonly<Partial<Record<LetterLanguage, string>>> = {
  de: '(?:am|zum|vom|den) (?<day>\\d{1,2})\\.(?!\\d)(?! ?(?:\\p{Lu}|\\d))',
  fr: 'le (?<day>\\d{1,2})(?:er)?(?= ?(?:[.,;:!?)\\n]|$))',
  es: 'día (?<day>\\d{1,2})(?![\\p{L}\\p{N}/])',
  pt: 'dia (?<day>\\d{1,2})º?(?![\\p{L}\\p{N}/])',
};

/** What may stand between the parts, and behind a number. */
const joints: Readonly<
  Record<LetterLanguage, { readonly article: string; readonly of: string; readonly ordinal: string }>
> = {
  en: { article: 'the\\s+', of: 'of\\s+', ordinal: 'st|nd|rd|th' },
  de: { article: '(?:dem|den|der)\\s+', of: '', ordinal: '\\.' },
  fr: { article: 'le\\s+', of: '', ordinal: 'er' },
  es: { article: '(?:el|día)\\s+', of: 'de\\s+', ordinal: 'º' },
  it: { article: '(?:il|giorno)\\s+', of: '', ordinal: 'º' },
  nl: { article: 'de\\s+', of: '', ordinal: 'e' },
  pt: { article: '(?:o|dia)\\s+', of: 'de\\s+', ordinal: 'º' },
};

const grammars = new Map<LetterLanguage, Grammar>();

function grammarOf(language: LetterLanguage): Grammar {
  const known = grammars.get(language) ?? makeGrammar(language);
  grammars.set(language, known);
  return known;
}

function makeGrammar(language: LetterLanguage): Grammar {
  const monthNames = namesOf(
    language,
    { month: 'long' },
    Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 15)),
  );
  const dayNames = namesOf(
    language,
    { weekday: 'long' },
    Array.from({ length: 7 }, (_, day) => aMonday + day * 86_400_000),
  );
  const months = new Map<string, number[]>();
  const addMonth = (name: string, month: number) => {
    const others = months.get(name) ?? [];
    if (!others.includes(month)) months.set(name, [...others, month]);
  };
  for (const [index, name] of monthNames.entries())
    for (let length = 3; length <= Math.min(name.length, 5); length++)
      addMonth(name.slice(0, length), index + 1);
  for (const [index, name] of monthNames.entries()) addMonth(name, index + 1);
  for (const [name, month] of Object.entries(otherMonths[language] ?? {})) addMonth(name, month);
  const weekdays = new Map<string, number>();
  for (const [index, name] of dayNames.entries()) {
    const start = name.slice(0, 3);
    if (dayNames.filter((one) => one.startsWith(start)).length === 1) weekdays.set(start, index + 1);
    weekdays.set(name, index + 1);
  }
  for (const [name, weekday] of Object.entries(otherWeekdays[language] ?? {})) weekdays.set(name, weekday);
  return {
    months,
    weekdays,
    patterns: patternsOf(language, [...months.keys()], [...weekdays.keys()], dayNames, monthNames),
  };
}

function patternsOf(
  language: LetterLanguage,
  months: readonly string[],
  weekdays: readonly string[],
  dayNames: readonly string[],
  monthNames: readonly string[],
): readonly RegExp[] {
  const { article, of, ordinal } = joints[language];
  const words = dayWords[language] ?? [];
  const oneOf = (names: readonly string[]) => names.toSorted((a, b) => b.length - a.length).join('|');
  const start = '(?<![\\p{L}\\p{N}.,:/-])';
  const end = '(?![\\p{L}\\p{N}]|[.:/-]\\p{N})';
  const weekday = `(?:(?<weekday>${oneOf(weekdays)})(?:-feira)?\\.?(?:,\\s*|\\s+|\\s*\\()(?:${article})?)?`;
  const day = `(?<day>\\d{1,2})(?:\\s?(?:${ordinal}))?`;
  // Behind a whole name a full stop ends the sentence: `in April. 14 days later`.
  const month = `(?<month>${oneOf(months)})(?!\\p{L})(?:(?<!${oneOf(monthNames)})\\.)?`;
  const year = '(?:,?\\s+(?:de\\s+|del\\s+)?(?<year>20\\d{2})(?!\\p{N}))?';
  const whole = [
    `${start}${weekday}${day}\\s+(?:${of})?${month}${year}`,
    ...(words.length > 0
      ? [`${start}${weekday}(?:the\\s+)?(?<dayWord>${oneOf(words)})\\s+(?:${of})?${month}${year}`]
      : []),
    ...(language === 'en' ? [`${start}${weekday}${month}\\s+(?:the\\s+)?${day}${end}(?!:\\d)${year}`] : []),
    `${start}${weekday}(?<year>20\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})${end}`,
    `${start}${weekday}(?<day>\\d{1,2})(?<mark>[./])(?<month>\\d{1,2})\\k<mark>(?<year>20\\d{2}|\\d{2})${end}`,
    ...(language === 'de'
      ? [`${start}${weekday}(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.(?!\\p{N})`]
      : []),
    `${start}${weekday.slice(0, -1)}(?<day>\\d{1,2})/(?<month>\\d{1,2})${end}`,
    // Above twelve it is surely the day: `27/11`, and `24/7` is none.
    `${start}(?<day>1[3-9]|2\\d|3[01])/(?<month>0[1-9]|1[0-2])${end}`,
  ];
  const parts = [
    ...(language === 'en'
      ? [
          `${start}the\\s+(?<dayWord>${oneOf(words.slice(10))})(?![\\p{L}\\p{N}-]|\\s+(?:hour|floor|century|time|place|year|anniversary)(?!\\p{L}))`,
          `${start}(?:(?<weekday>${oneOf(weekdays)}),?\\s+)?the\\s+(?<day>\\d{1,2})(?:${ordinal})${end}(?!\\s+(?:of|${oneOf(months)}|floor|century|time|place|year|anniversary)(?!\\p{L}))`,
        ]
      : []),
    ...[bareDays[language] ?? []].flat().map((bare) => `${start}${bare}`),
    `${start}(?<weekday>${oneOf(dayNames)}${language === 'pt' ? '|segunda|terça|quarta|quinta|sexta' : ''})(?:-feira)?(?:s?nachmittag|s?vormittag|s?abend|s?mittag|s?morgen)?(?![\\p{L}\\p{N}]|\\.\\p{L})`,
    ...(language === 'en'
      ? [
          '(?<=\\b(?:[Oo]n|[Ll]ast|[Tt]his|for) )(?<weekday>Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\\b\\.?(?!\\s+\\d)',
        ]
      : []),
  ];
  return [...whole, ...parts].map((pattern) => new RegExp(pattern, 'giu'));
}

/** Every day that a passage writes in the ways of its language, in order; none inside another. */
export function writtenDays({ text, start }: Passage, language: LetterLanguage): readonly WrittenDay[] {
  const { patterns, weekdays, months } = grammarOf(language);
  const found: WrittenDay[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const { index, groups = {} } = match;
      const written = match[0].replace(/\.$/, '');
      const end = index + written.length;
      // In English the short form of a weekday is written large: `I sat on`.
      if (
        language === 'en' &&
        groups.day === undefined &&
        groups.dayWord === undefined &&
        !/^\p{Lu}|day\b/u.test(match[0])
      )
        continue;
      if (found.some((one) => one.index < end && index < one.index + one.text.length)) continue;
      const weekday = groups.weekday?.toLowerCase();
      found.push({
        range: { start: start + index, end: start + end },
        text: written,
        index,
        weekday: weekday === undefined ? undefined : weekdays.get(weekday),
        readings: readingsOf(groups, months, dayWords[language] ?? []),
      });
    }
  }
  return found.toSorted((a, b) => a.index - b.index);
}

function readingsOf(
  groups: Readonly<Record<string, string | undefined>>,
  months: Grammar['months'],
  words: readonly string[],
): readonly Reading[] {
  const inWords = words.indexOf(groups.dayWord?.toLowerCase() ?? '') + 1;
  const day = inWords > 0 ? inWords : Number(groups.day ?? Number.NaN);
  if (Number.isNaN(day)) return [];
  const written = groups.month;
  const year = groups.year === undefined ? undefined : Number(groups.year.padStart(4, '20'));
  if (written === undefined) return [{ day, month: undefined, year }];
  if (!/^\d+$/.test(written))
    return (months.get(written.toLowerCase()) ?? []).map((month) => ({ day, month, year }));
  const number = Number(written);
  const turned =
    groups.mark === '.' || (groups.year?.length === 4 && groups.mark === undefined)
      ? []
      : [{ day: number, month: day, year }];
  return [{ day, month: number, year }, ...turned].filter(({ month = 1 }) => month <= 12);
}

/** In days; a date without a year that lies further away may be of any year. */
const nearby = 180;

/** The days that a written one can mean near a day: of its own year and month, else the nearest; none where that is not certain. */
export function daysMeant({ readings, weekday }: WrittenDay, near: PlainDate): readonly PlainDate[] {
  const around = [0, 1, -1];
  const days = readings.flatMap(({ day, month, year }) =>
    month === undefined
      ? around.flatMap((months) => dayIn(near.toPlainYearMonth().add({ months }), day))
      : (year === undefined ? around.map((years) => near.year + years) : [year]).flatMap((one) =>
          dayIn(Temporal.PlainYearMonth.from({ year: one, month }), day),
        ),
  );
  // `Thursday the 17th` is the one that is a Thursday.
  const fitting = readings.some(({ month }) => month === undefined)
    ? days.filter((date) => weekday === undefined || date.dayOfWeek === weekday)
    : days;
  const isDated = readings.some(({ year }) => year !== undefined);
  return (fitting.length > 0 ? fitting : days).filter(
    (date) => isDated || Math.abs(near.until(date, { largestUnit: 'days' }).days) <= nearby,
  );
}

function dayIn(month: Temporal.PlainYearMonth, day: number): readonly PlainDate[] {
  return day >= 1 && day <= month.daysInMonth ? [month.toPlainDate({ day })] : [];
}
