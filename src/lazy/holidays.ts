import Holidays, { type HolidaysTypes } from 'date-holidays';
import type { HolidayTest } from '../core/index.ts';
import { holidayCorrections } from './holidayCorrections.ts';

/** The countries of which public holidays are known, in the names of `language` where there are some. */
export function countryNames(language: string): readonly { readonly code: string; readonly name: string }[] {
  return Object.entries(new Holidays().getCountries(language)).map(([code, name]) => ({ code, name }));
}

/**
 * The public holidays of a country or region such as `US` or `DE-BY`; undefined where none are known. They are compared as
 * civil dates, so the machine's zone plays no part.
 */
export function publicHolidays(country: string): HolidayTest | undefined {
  const [code = '', state, region] = country.split('-');
  const holidays = new Holidays(
    { country: code, ...(state && { state }), ...(region && { region }) },
    { types: ['public'] },
  );
  if (!holidays.getCountries()[code]) return undefined;
  const years = new Map<number, ReadonlySet<string>>();
  return (date) => {
    const known = years.get(date.year) ?? daysOff(holidays, country, date.year);
    years.set(date.year, known);
    return known.has(date.toString());
  };
}

/** The days of a year, as ISO dates, on which nobody works; some of those that begin in the year before among them. */
function daysOff(holidays: Holidays, country: string, year: number): ReadonlySet<string> {
  const found = [year - 1, year].flatMap((one) => holidays.getHolidays(one).flatMap(daysIn));
  const corrections = holidayCorrections.filter(({ place }) => `${country}-`.startsWith(`${place}-`));
  const removed = new Set(corrections.flatMap(({ notOff }) => notOff ?? []));
  return new Set(
    [...found, ...corrections.flatMap(({ off }) => off ?? [])].filter((day) => !removed.has(day)),
  );
}

/**
 * Every day of a holiday: one that lasts several is one record with its first. A day on which clocks change has 23 hours, and one that
 * begins at noon is worked in the morning.
 */
function daysIn({ date, start, end }: HolidaysTypes.Holiday): readonly string[] {
  const hours = (end.getTime() - start.getTime()) / 3_600_000;
  const days = Math.floor((hours + longestChange) / 24);
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Array.from({ length: days }, (_, index) =>
    new Date(first + index * 86_400_000).toISOString().slice(0, 10),
  );
}

/** By how many hours clocks are changed at most, with room for zones that changed their day. */
const longestChange = 3;
