import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../calendar.ts';

/**
 * Moves every ISO date of a text as many working days as lie between `from` and `to`: nobody interviews on a Sunday, and
 * what is owed is the same on every day of the week. What only looks like a date stays.
 */
export function moveDates(text: string, from: PlainDate, to: PlainDate): string {
  const moved = workingDay(to).index - workingDay(from).index;
  return text.replace(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g, (written) => {
    const date = dateOf(written);
    return date ? moveDate(date, moved).toString() : written;
  });
}

/** 1970-01-05, a Monday: weeks are counted from here. */
const firstMonday = Temporal.PlainDate.from('1970-01-05');

function moveDate(date: PlainDate, workingDays: number): PlainDate {
  const { index, weekend } = workingDay(date);
  const week = Math.floor((index + workingDays) / 5);
  const day = index + workingDays - week * 5;
  return firstMonday.add({ days: week * 7 + day + weekend });
}

/** Where a date lies in working weeks: Monday to Friday count, a weekend is so many days after its Friday. */
function workingDay(date: PlainDate): { readonly index: number; readonly weekend: number } {
  const days = firstMonday.until(date).days;
  const weekday = date.dayOfWeek - 1;
  return { index: ((days - weekday) / 7) * 5 + Math.min(weekday, 4), weekend: Math.max(0, weekday - 4) };
}

function dateOf(written: string): PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(written);
  } catch {
    return undefined;
  }
}
