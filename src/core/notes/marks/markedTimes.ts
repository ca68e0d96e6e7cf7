import type { PlainDate } from '../../calendar.ts';
import { businessDay, dayAhead, distinctDays, endOfWeek, lastOf, mondayOf, onDate } from '../daysAhead.ts';
import type { TimeNames } from './noteMarks.ts';

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
  for (const { pattern, days } of known) {
    const found = pattern.exec(text);
    if (found) return from ? distinctDays(days(found.groups ?? {}, from)) : [];
  }
  return undefined;
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
    ...(names.withinDays === undefined
      ? []
      : [
          {
            pattern: whole(names.withinDays),
            days: (groups: Groups, from: PlainDate) => inDays(groups.n, from),
          },
        ]),
    { pattern: whole(names.endOfMonth), days: (_, from) => [lastOf(from)] },
    { pattern: whole(names.afterNext), days: (_, from) => weekOf(from, 2) },
    ...(isSpaced
      ? [
          { pattern: partOfNextWeek(names.early), days: dayOfNextWeek(2) },
          { pattern: partOfNextWeek(names.middle), days: dayOfNextWeek(3) },
        ]
      : []),
    {
      pattern: whole(`(?:${names.nextWeek})${isSpaced ? '' : `の?${weekday}?`}`),
      days: (groups, from) =>
        groups.weekday === undefined
          ? weekOf(from, 1)
          : [mondayOf(from).add({ weeks: 1, days: weekdayOf(groups) - 1 })],
    },
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

/** The Friday of a week so many weeks on, and its Saturday and Sunday. */
function weekOf(from: PlainDate, weeks: number): readonly PlainDate[] {
  return endOfWeek(from.add({ weeks }));
}

const numbers: Readonly<Record<string, number>> = {
  ...{ huit: 8, dix: 10, quinze: 15, ocho: 8, diez: 10, quince: 15, oito: 8, dez: 10, acht: 8, zehn: 10 },
  vierzehn: 14,
};

/** So many days on, and as many business days. */
function inDays(count: string | undefined, from: PlainDate): readonly PlainDate[] {
  const days = numbers[count ?? ''] ?? Number(count);
  return [from.add({ days }), businessDay(from, days)];
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
