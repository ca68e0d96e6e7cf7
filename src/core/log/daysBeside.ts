import type { PlainDate } from '../calendar.ts';
import { type DateReading, readDate } from '../dateReading.ts';
import { dayInMonth, dayInYear, isMonthless, isYearless } from './datesInText.ts';

/** What the other files of a log tell of a day in doubt. */
export interface DaysBeside {
  /** The months in which their interviews were, as `2026-11`. */
  readonly months: readonly string[];
  /** Which of day and month they write first in numbers; undefined where none tells, or they differ. */
  readonly order: 'day' | 'month' | undefined;
}

/** Whether other files can tell which day is meant: it names no year, or no month either. One with its year stays in doubt. */
export function mayBeTold(written: string, { kind }: DateReading): boolean {
  return kind === 'invalid' && (isYearless(written) || isMonthless(written));
}

/** The one reading of a day in doubt that lies within a month of the interviews of other files; undefined where several do, or none. */
export function dayBeside(
  written: string,
  { months, order }: DaysBeside,
): Extract<DateReading, { kind: 'date' }> | undefined {
  const near = new Set(months.map(monthsSince0).flatMap((month) => [month - 1, month, month + 1]));
  const found = readingsOf(written, near).filter(({ value }) => near.has(monthOf(value.date)));
  const ordered = found.filter(({ value }) => !order || isInOrder(written, value.date, order));
  const [only, ...others] = new Map(
    (ordered.length > 0 ? ordered : found).map((one) => [keyOf(one), one]),
  ).values();
  return only && others.length === 0 ? { ...only, iso: false, saysMore: true } : undefined;
}

/** Which of day and month comes first in a day in numbers that says so: `19.11`, `11/20`. */
export function orderTold(written: string): 'day' | 'month' | undefined {
  const [first, second] = numbersOf(written);
  if (first > 12 && second <= 12) return 'day';
  return second > 12 && second <= 31 ? 'month' : undefined;
}

function readingsOf(
  written: string,
  near: ReadonlySet<number>,
): readonly Extract<DateReading, { kind: 'date' }>[] {
  const months = [...near];
  if (isMonthless(written))
    return months.flatMap((month) => datesOf(dayInMonth(written, Math.floor(month / 12), (month % 12) + 1)));
  const years = new Set(months.map((month) => Math.floor(month / 12)));
  return [...years].flatMap((year) => datesOf(dayInYear(written, year)));
}

/** The dates that a reading may mean. */
export function datesOf(reading: DateReading): readonly Extract<DateReading, { kind: 'date' }>[] {
  if (reading.kind === 'date') return [reading];
  return reading.kind === 'ambiguous' ? reading.readings.map((iso) => readDate(iso)).flatMap(datesOf) : [];
}

function isInOrder(written: string, { day }: PlainDate, order: 'day' | 'month'): boolean {
  const [first, second] = numbersOf(written);
  return first === 0 || day === (order === 'day' ? first : second);
}

/** The first two of the numbers that a day consists of; noughts where it is written otherwise. */
function numbersOf(written: string): readonly [first: number, second: number] {
  const found = /^\s*(?:\p{L}+\.?,? )?(\d{1,2})[./-](\d{1,2})(?!\d)/u.exec(written);
  return found ? [Number(found[1]), Number(found[2])] : [0, 0];
}

function keyOf({ value }: Extract<DateReading, { kind: 'date' }>): string {
  return value.date.toString();
}

function monthOf({ year, month }: PlainDate): number {
  return year * 12 + month - 1;
}

function monthsSince0(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}
