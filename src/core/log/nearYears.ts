import { dayInYear, namesWeekday } from './datesInText.ts';

/** How many years before and behind the one in which it is read the days of a log lie. Of five years in a row, a weekday fits one at most. */
const yearsBefore = 3;
const yearsBehind = 1;

/** The years in which the days of a log that is read in `year` lie. */
export function yearsAround(year: number): readonly number[] {
  return Array.from({ length: yearsBefore + 1 + yearsBehind }, (_, index) => year - yearsBefore + index);
}

/** Of these years, those that a day without its year can mean by its weekday: one, or none. */
export function yearsOfWeekday(written: string, year: number | undefined): readonly number[] {
  if (year === undefined || !namesWeekday(written)) return [];
  return yearsAround(year).filter((one) => dayInYear(written, one).kind === 'date');
}
