import Holidays from 'date-holidays';
import type { HolidayTest } from '../core/index.ts';

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
    const known =
      years.get(date.year) ?? new Set(holidays.getHolidays(date.year).map((day) => day.date.slice(0, 10)));
    years.set(date.year, known);
    return known.has(date.toString());
  };
}
