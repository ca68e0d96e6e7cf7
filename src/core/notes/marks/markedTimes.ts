import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../../calendar.ts';
import { businessDay, distinctDays } from '../daysAhead.ts';
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
  const early = isSpaced ? `(?:${names.early})${of}${month}` : `${month}(?:${names.early})`;
  const middle = isSpaced ? `(?:${names.middle})${of}${month}` : `${month}(?:${names.middle})`;
  const late = isSpaced ? `(?:${names.late})${of}${month}` : `${month}(?:${names.late})`;
  return [
    { pattern: whole(early), days: (groups, from) => weekdaysOf(monthOf(groups), [1, 10], from) },
    { pattern: whole(middle), days: (groups, from) => inMonth(monthOf(groups), [13, 14, 15, 16], from) },
    { pattern: whole(late), days: (groups, from) => lastOf(monthOf(groups), from) },
    {
      pattern: isSpaced
        ? whole(`(?<d>\\d{1,2})(?:er|º|o)?\\.?${of}${month}`)
        : whole(`${month}(?<d>\\d{1,2})日(?<about>頃|ごろ)?`),
      days: (groups, from) =>
        onDay(monthOf(groups), Number(groups.d), from).flatMap((day) =>
          groups.about === undefined ? [day] : around(day),
        ),
    },
    {
      pattern: /(?<![\p{L}\p{N}./-])(?<d>\d{1,2})[./](?<m>\d{1,2})\.?(?![\d%/])/u,
      days: ({ d, m }, from) =>
        isSpaced ? onDay(Number(m), Number(d), from) : onDay(Number(d), Number(m), from),
    },
    { pattern: whole(names.afterNext), days: (_, from) => weekOf(from, 2) },
    {
      pattern: whole(
        `(?:${names.nextWeek})(?:の)?(?<weekday>${isSpaced ? 'x{9}' : `${names.weekdays.join('|')}`})?`,
      ),
      days: (groups, from) =>
        groups.weekday === undefined
          ? weekOf(from, 1)
          : [mondayOf(from).add({ weeks: 1, days: weekdayOf(groups) - 1 })],
    },
    {
      pattern: whole(`${weekday}(?:-feira)?,?(?: (?:el|le|dia|den|dem|the|il)?)? ?(?<d>\\d{1,2})`),
      days: ({ d }, from) => dayAhead(Number(d), from),
    },
    {
      pattern: whole(names.dayOfMonth),
      days: ({ d }, from) => dayAhead(Number(d), from),
    },
    { pattern: whole(names.dayAfter), days: (_, from) => [from.add({ days: 2 })] },
    { pattern: whole(names.tomorrow), days: (_, from) => [from.add({ days: 1 })] },
    {
      pattern: whole(`${weekday}(?:-feira)?`),
      days: (groups, from) => {
        const ahead = (weekdayOf(groups) - from.dayOfWeek + 7) % 7 || 7;
        return [from.add({ days: ahead })];
      },
    },
    {
      pattern: whole(names.thisWeek),
      days: (_, from) => weekOf(from, 0),
    },
    { pattern: whole(names.today), days: (_, from) => [from] },
  ];
}

function mondayOf(day: PlainDate): PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

/** The Friday of a week, and its Saturday and Sunday. */
function weekOf(from: PlainDate, weeks: number): readonly PlainDate[] {
  return [4, 5, 6].map((days) => mondayOf(from).add({ weeks, days }));
}

/** A day named roughly: it, the day after, and the next business day. */
function around(day: PlainDate): readonly PlainDate[] {
  return [day, day.add({ days: 1 }), businessDay(day, 1)];
}

function onDay(month: number, day: number, from: PlainDate): readonly PlainDate[] {
  return [from.year, from.year + 1]
    .flatMap((year) => dateOf(year, month, day))
    .filter((date) => Temporal.PlainDate.compare(date, from) >= 0)
    .slice(0, 1);
}

function dateOf(year: number, month: number, day: number): readonly PlainDate[] {
  if (month < 1 || month > 12 || day < 1) return [];
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return day <= first.daysInMonth ? [first.with({ day })] : [];
}

/** The next day of this number, this month or within the two after it. */
function dayAhead(day: number, from: PlainDate): readonly PlainDate[] {
  return [0, 1, 2]
    .flatMap((months) => {
      const { year, month } = from.with({ day: 1 }).add({ months });
      return dateOf(year, month, day);
    })
    .filter((date) => Temporal.PlainDate.compare(date, from) >= 0)
    .slice(0, 1);
}

function inMonth(month: number, days: readonly number[], from: PlainDate): readonly PlainDate[] {
  return days.flatMap((day) => onDay(month, day, from));
}

function weekdaysOf(month: number, [first, last]: readonly [number, number], from: PlainDate) {
  const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return inMonth(month, days, from).filter((day) => day.dayOfWeek <= 5);
}

function lastOf(month: number, from: PlainDate): readonly PlainDate[] {
  return inMonth(month, [1], from.with({ day: 1 })).map((first) => first.with({ day: first.daysInMonth }));
}
