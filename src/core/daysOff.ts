import { dayOf, type HolidayTest, type PlainDate } from './calendar.ts';
import { readDate } from './dateReading.ts';

/** How settings write days off, for people. */
export const dayOffForm = 'a day such as 2026-12-24, or days such as 2026-12-24..2026-12-31';

/** Longer is no holiday but a mistake, in days. */
const longest = 366;

/** A day, or the first and the last of several, in days since 1 January 1970; undefined where it is neither. */
export function readDaysOff(written: string): { readonly first: number; readonly last: number } | undefined {
  const [, from = '', until = from] = /^(\d{4}-\d{2}-\d{2})(?:\.\.(\d{4}-\d{2}-\d{2}))?$/.exec(written) ?? [];
  const [first, last] = [from, until].map(dayNumber);
  if (first === undefined || last === undefined || last < first || last - first >= longest) return undefined;
  return { first, last };
}

/** Whether a day is one of those written; undefined where none are. */
export function daysOffTest(written: readonly string[]): HolidayTest | undefined {
  const spans = written.flatMap((one) => readDaysOff(one) ?? []);
  if (spans.length === 0) return undefined;
  return (date: PlainDate) => {
    const day = dayOf(date);
    return spans.some(({ first, last }) => first <= day && day <= last);
  };
}

function dayNumber(written: string): number | undefined {
  const read = readDate(written);
  return read.kind === 'date' ? dayOf(read.value.date) : undefined;
}
