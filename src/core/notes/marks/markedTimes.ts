import type { PlainDate } from '../../calendar.ts';
import { businessDay, dayAhead, distinctDays, endOfWeek, lastOf, mondayOf, onDate } from '../daysAhead.ts';
import type { TimeNames } from './timeNames.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** How a time is said, and every day it can fairly mean as the latest one when said on `from`. */
interface TimeWording {
  readonly pattern: RegExp;
  readonly days: (groups: Groups, from: PlainDate) => readonly PlainDate[];
}

const wordingsByNames = new WeakMap<TimeNames, readonly TimeWording[]>();

/**
 * The days that a text in plain letters names, as said on `from`: those of its most telling wording; undefined where it names no time,
 * none where it names one that only its company knows.
 */
export function markedDays(
  text: string,
  names: TimeNames,
  from: PlainDate | undefined,
): readonly PlainDate[] | undefined {
  const known = wordingsByNames.get(names) ?? wordingsOf(names);
  wordingsByNames.set(names, known);
  for (const { pattern, days } of [...feasts, ...known]) {
    const found = pattern.exec(text);
    if (!found) continue;
    if (!from) return [];
    const named = days(found.groups ?? {}, from);
    const [only] = named;
    // `Before Friday` may be the day before.
    const isBefore = named.length === 1 && before.test(text.slice(0, found.index));
    return distinctDays(isBefore && only ? [only.subtract({ days: 1 }), only] : named);
  }
  return undefined;
}

/** What stands before a time that ends before it. */
const before = /(?:antes d(?:e|el|a|o)|vor|avant)(?: (?:la|las|los|el|le|les|dem|der|den))? ?$/u;

/** THE table of feasts that people name instead of their day, in any of the languages. */
const feasts: readonly TimeWording[] = [
  {
    pattern: /(?<!\p{L})(?:navidad|noel|weihnachten|natal)(?!\p{L})/u,
    days: (_, from) => onDate(12, 25, from),
  },
  {
    pattern: /(?<!\p{L})(?:nikolo|nikolaus(?:tag)?|saint-nicolas|san nicolas)(?!\p{L})/u,
    days: (_, from) => onDate(12, 6, from),
  },
  {
    pattern: /(?<!\p{L})(?:(?:los )?reyes|dreikoe?nig\p{L}*|epiphanie)(?!\p{L})/u,
    days: (_, from) => onDate(1, 6, from),
  },
  {
    pattern: /(?<!\p{L})(?:fin de ano|fim do ano|fin de l'annee|jahresende|ende des jahres)(?!\p{L})|年内/u,
    days: (_, from) => onDate(12, 31, from),
  },
  {
    pattern: /(?<!\p{L})(?:1\.|ersten?) advent(?!\p{L})/u,
    days: (_, from) => onDate(12, 24, from).map(firstAdvent),
  },
  {
    pattern: /(?<!\p{L})puente(?: de (?:diciembre|la (?:constitucion|inmaculada)))?(?!\p{L})/u,
    days: (_, from) => decemberBridge(from),
  },
  { pattern: /(?<!\p{L})de hoy en ocho(?!\p{L})/u, days: (_, from) => [from.add({ weeks: 1 })] },
];

/** The fourth Sunday before Christmas, from the day before that. */
function firstAdvent(eve: PlainDate): PlainDate {
  return eve.subtract({ days: (eve.dayOfWeek % 7) + 21 });
}

/** In Spain the free days around 6 and 8 December, where a weekend begins them; nothing at other times of the year, or where no weekend does. */
function decemberBridge(from: PlainDate): readonly PlainDate[] {
  const [day] = onDate(12, 6, from);
  if (!day || from.until(day).days > 45) return [];
  const back = { 6: 0, 7: 1, 1: 2 }[day.dayOfWeek];
  return back === undefined ? [] : [day.subtract({ days: back })];
}

function wordingsOf(names: TimeNames): readonly TimeWording[] {
  const isSpaced = names.months.length > 0;
  const whole = (inside: string) =>
    isSpaced
      ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${inside})(?![\\p{L}\\p{N}])`, 'u')
      : new RegExp(inside, 'u');
  const month = isSpaced ? `(?<month>${names.months.join('|')})\\.?` : '(?<month>\\d{1,2})月';
  const weekday = `(?<weekday>${names.weekdays.join('|')})`;
  const of = "(?: de | d'| do | du | | des )?";
  const monthOf = ({ month: name = '' }: Groups) =>
    isSpaced ? names.months.findIndex((one) => new RegExp(`^(?:${one})$`, 'u').test(name)) + 1 : Number(name);
  const weekdayOf = ({ weekday: name = '' }: Groups) =>
    names.weekdays.findIndex((one) => new RegExp(`^(?:${one})$`, 'u').test(name)) + 1;
  const inMonthPart = (part: string) => whole(isSpaced ? `(?:${part})${of}${month}` : `${month}(?:${part})`);
  const partOfNextWeek = (part: string) =>
    whole(`(?:${part})(?: de| d'| da| do| der)? ?(?:la |a )?(?:${names.nextWeek})`);
  return [
    { pattern: inMonthPart(names.early), days: (groups, from) => weekdaysOf(monthOf(groups), [1, 10], from) },
    {
      pattern: inMonthPart(names.middle),
      days: (groups, from) => inMonth(monthOf(groups), [13, 14, 15, 16], from),
    },
    { pattern: inMonthPart(names.late), days: (groups, from) => lastDay(monthOf(groups), from) },
    {
      pattern: isSpaced
        ? whole(`(?<d>\\d{1,2})(?:er|º|o)?\\.?${of}${month}`)
        : whole(`${month}(?<d>\\d{1,2})日(?<about>頃|ごろ)?`),
      days: (groups, from) =>
        onDate(monthOf(groups), Number(groups.d), from).flatMap((day) =>
          groups.about === undefined ? [day] : around(day),
        ),
    },
    {
      pattern: /(?<![\p{L}\p{N}./-])(?<d>\d{1,2})[./](?<m>\d{1,2})\.?(?![\d%/])/u,
      days: ({ d, m }, from) =>
        isSpaced ? onDate(Number(m), Number(d), from) : onDate(Number(d), Number(m), from),
    },
    { pattern: whole(names.workingDays), days: ({ n }, from) => [businessDay(from, countOf(n))] },
    ...(names.numberedWeek === undefined
      ? []
      : [
          {
            pattern: whole(names.numberedWeek),
            days: ({ w }: Groups, from: PlainDate) => numberedWeek(Number(w), from),
          },
        ]),
    {
      pattern: whole(`${weekday},? (?:${names.inAWeek})`),
      days: (groups, from) => inAWeek(weekdayOf(groups), from),
    },
    { pattern: whole(names.withinDays), days: ({ n }, from) => inDays(n, from) },
    { pattern: whole(names.endOfMonth), days: (_, from) => [lastOf(from)] },
    { pattern: whole(names.afterNext), days: (_, from) => weekOf(from, 2) },
    { pattern: whole(names.withinWeeks), days: ({ n }, from) => [from.add({ weeks: countOf(n) })] },
    ...(isSpaced
      ? [
          { pattern: partOfNextWeek(names.early), days: dayOfNextWeek(2) },
          { pattern: partOfNextWeek(names.middle), days: dayOfNextWeek(3) },
        ]
      : []),
    {
      pattern: whole(
        `${weekday}(?:-feira)? (?:(?:que|q) (?:viene|vem)|prochaine?)|(?:nae?chste[nr]?|kommende[nr]?) ${weekday.replace('<weekday>', '<other>')}`,
      ),
      days: (groups, from) => nextSuch(weekdayOf({ weekday: groups.weekday ?? groups.other }), from),
    },
    {
      pattern: whole(
        isSpaced
          ? `${weekday}(?:-feira)?,?(?: (?:de|da|der))?(?: la)? (?:${names.nextWeek})|(?:${names.nextWeek}),?(?: (?:am|bis|le|el|na))? ${weekday.replace('<weekday>', '<other>')}`
          : `(?:${names.nextWeek})の?${weekday}`,
      ),
      days: (groups, from) => [
        mondayOf(from).add({ weeks: 1, days: weekdayOf({ weekday: groups.weekday ?? groups.other }) - 1 }),
      ],
    },
    { pattern: whole(names.nextWeek), days: (_, from) => weekOf(from, 1) },
    {
      pattern: whole(`${weekday}(?:-feira)?,?(?: (?:el|le|dia|den|dem|the|il)?)? ?(?<d>\\d{1,2})`),
      days: ({ d }, from) => dayAhead(Number(d), undefined, from),
    },
    {
      pattern: whole(names.dayOfMonth),
      days: ({ d }, from) => dayAhead(Number(d), undefined, from),
    },
    { pattern: whole(names.dayAfter), days: (_, from) => [from.add({ days: 2 })] },
    { pattern: whole(names.tomorrow), days: (_, from) => [from.add({ days: 1 })] },
    {
      pattern: whole(`${weekday}(?:-feira)?`),
      days: (groups, from) => [from.add({ days: (weekdayOf(groups) - from.dayOfWeek + 7) % 7 || 7 })],
    },
    {
      pattern: whole(names.thisWeek),
      days: (_, from) => weekOf(from, 0),
    },
    { pattern: whole(names.today), days: (_, from) => [from] },
  ];
}

/** A weekday that is called the next: that of the week after where the first one is hardly two days away. */
function nextSuch(weekday: number, from: PlainDate): readonly PlainDate[] {
  const ahead = (weekday - from.dayOfWeek + 7) % 7 || 7;
  return [from.add({ days: ahead <= 2 ? ahead + 7 : ahead })];
}

/** The Friday of a week so many weeks on, and its Saturday and Sunday. */
function weekOf(from: PlainDate, weeks: number): readonly PlainDate[] {
  return endOfWeek(from.add({ weeks }));
}

/** THE table of what languages call small numbers. */
const numbers: Readonly<Record<string, number>> = {
  ...{ einer: 1, zwei: 2, drei: 3, vier: 4, funf: 5, fuenf: 5, sechs: 6, sieben: 7, acht: 8, zehn: 10 },
  ...{ vierzehn: 14, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, dix: 10, quinze: 15 },
  ...{ una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, diez: 10, quince: 15 },
  ...{ uma: 1, duas: 2, quatro: 4, sete: 7, oito: 8, dez: 10 },
  ...{ 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
};

/** The number that digits or a word say; of `one to two` the last. */
function countOf(written = ''): number {
  const last = written.split(/ bis |-/).at(-1) ?? written;
  return numbers[last] ?? Number(last);
}

/** So many days on, and as many business days; eight days are a week to many, and fifteen two. */
function inDays(count: string | undefined, from: PlainDate): readonly PlainDate[] {
  const days = countOf(count);
  const isWeeks = days === 8 || days === 15;
  return [from.add({ days }), isWeeks ? from.add({ days: days - 1 }) : businessDay(from, days)];
}

/** The next such weekday (ISO), and a week on. */
function inAWeek(weekday: number, from: PlainDate): readonly PlainDate[] {
  return [from.add({ days: ((weekday - from.dayOfWeek + 7) % 7 || 7) + 7 })];
}

/** The end of the week of this number, of this year or the next. */
function numberedWeek(week: number, from: PlainDate): readonly PlainDate[] {
  const [monday] = [from.year, from.year + 1]
    .map((year) => mondayOf(from.with({ year, month: 1, day: 4 })).add({ weeks: week - 1 }))
    .filter((day) => from.until(day.add({ days: 6 })).days >= 0);
  return monday && week >= 1 && week <= 53 ? endOfWeek(monday) : [];
}

/** A weekday (ISO) of the next week. */
function dayOfNextWeek(weekday: number): TimeWording['days'] {
  return (_, from) => [mondayOf(from).add({ weeks: 1, days: weekday - 1 })];
}

/** A day named roughly: it, the day after, and the next business day. */
function around(day: PlainDate): readonly PlainDate[] {
  return [day, day.add({ days: 1 }), businessDay(day, 1)];
}

function inMonth(month: number, days: readonly number[], from: PlainDate): readonly PlainDate[] {
  return days.flatMap((day) => onDate(month, day, from));
}

function weekdaysOf(month: number, [first, last]: readonly [number, number], from: PlainDate) {
  const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return inMonth(month, days, from).filter((day) => day.dayOfWeek <= 5);
}

function lastDay(month: number, from: PlainDate): readonly PlainDate[] {
  return onDate(month, 1, from.with({ day: 1 })).map(lastOf);
}
