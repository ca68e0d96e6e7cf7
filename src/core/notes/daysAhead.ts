import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../calendar.ts';

/** How English weekdays begin, from Monday. */
export const weekdayStarts = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The Monday of the week of a day. */
export function mondayOf(day: PlainDate): PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

/** Friday, Saturday and Sunday of the week of a day. */
export function endOfWeek(day: PlainDate): readonly PlainDate[] {
  const monday = mondayOf(day);
  return [4, 5, 6].map((days) => monday.add({ days }));
}

/** The weekday of this name in the week of a day; none where the name is not one. */
export function inWeek(name: string | undefined, day: PlainDate): readonly PlainDate[] {
  const index = weekdayStarts.indexOf((name ?? '').slice(0, 3));
  return index < 0 ? [] : [mondayOf(day).add({ days: index })];
}

/** The first such weekday after a day. */
export function nextWeekday(name: string | undefined, from: PlainDate): readonly PlainDate[] {
  return inWeek(name, from).map((day) =>
    Temporal.PlainDate.compare(day, from) > 0 ? day : day.add({ weeks: 1 }),
  );
}

/** The first day of the month of this name, of the one that runs or comes next. */
export function monthAhead(name: string, from: PlainDate): PlainDate {
  const first = from.with({ day: 1, month: Math.max(monthNames.indexOf(name.slice(0, 3)), 0) + 1 });
  return Temporal.PlainDate.compare(first.add({ months: 1 }), from) > 0 ? first : first.add({ years: 1 });
}

/** The last day of the month of a day. */
export function lastOf(day: PlainDate): PlainDate {
  return day.with({ day: day.daysInMonth });
}

/** The seven days from `first` on. */
export function firstDays(first: PlainDate): readonly PlainDate[] {
  return [0, 1, 2, 3, 4, 5, 6].map((days) => first.add({ days }));
}

/** The next day of this number, in the month where one is named. */
export function dayAhead(day: number, name: string | undefined, from: PlainDate): readonly PlainDate[] {
  if (name !== undefined) return onDate(monthNames.indexOf(name.slice(0, 3)) + 1, day, from);
  if (day < 1 || day > 31) return [];
  for (let month = from.with({ day: 1 }), tries = 0; tries < 3; month = month.add({ months: 1 }), tries++) {
    const found = day <= month.daysInMonth ? month.with({ day }) : undefined;
    if (found && Temporal.PlainDate.compare(found, from) >= 0) return [found];
  }
  return [];
}

/** The next such date, this year or the year after; none where the calendar has no such day. */
export function onDate(month: number, day: number, from: PlainDate): readonly PlainDate[] {
  const years = [from.year, from.year + 1].flatMap((year) => dateOf(year, month, day));
  const ahead = years.find((date) => Temporal.PlainDate.compare(date, from) >= 0);
  return ahead ? [ahead] : [];
}

/** The date; none where the calendar has no such day. */
export function dateOf(year: number, month: number, day: number): readonly PlainDate[] {
  if (
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > Temporal.PlainDate.from({ year, month, day: 1 }).daysInMonth
  )
    return [];
  return [Temporal.PlainDate.from({ year, month, day })];
}

/** So many Mondays to Fridays on; of a weekend, the Monday. Public holidays are the policy's matter. */
export function businessDay(from: PlainDate, count: number): PlainDate {
  let day = from;
  for (let left = count; left > 0 || day.dayOfWeek > 5; ) {
    if (left > 0 || day.dayOfWeek > 5) day = day.add({ days: 1 });
    if (day.dayOfWeek <= 5 && left > 0) left -= 1;
  }
  return day;
}

/** The next Thanksgiving Day of the United States. */
export function thanksgiving(from: PlainDate): PlainDate {
  const of = (year: number) => {
    const first = Temporal.PlainDate.from({ year, month: 11, day: 1 });
    return first.add({ days: ((11 - first.dayOfWeek) % 7) + 21 });
  };
  const day = of(from.year);
  return Temporal.PlainDate.compare(day, from) >= 0 ? day : of(from.year + 1);
}

/** The next Easter Sunday (Butcher's rule). */
export function easter(from: PlainDate): PlainDate {
  const of = (year: number) => {
    const a = year % 19;
    const b = Math.floor(year / 100);
    const c = year % 100;
    const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
    const m = Math.floor((a + 11 * h + 22 * l) / 451);
    const sum = h + l - 7 * m + 114;
    return Temporal.PlainDate.from({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
  };
  const day = of(from.year);
  return Temporal.PlainDate.compare(day, from) >= 0 ? day : of(from.year + 1);
}

/** Each day once. */
export function distinctDays(days: readonly PlainDate[]): readonly PlainDate[] {
  return days
    .filter((day, index) => days.findIndex((other) => other.equals(day)) === index)
    .toSorted(Temporal.PlainDate.compare);
}
