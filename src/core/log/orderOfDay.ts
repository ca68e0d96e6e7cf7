import { type DateReading, readDate } from '../dateReading.ts';
import { splitZone, zonesNamed } from '../zoneWords.ts';

/** Where people write the month first, and where some write it so and others do not. */
const monthFirst = /^US(?:-|$)/;
const either = /^(?:CA|PH|PR|PW|GU|FM|MH|AS|VI|KE|GH|PA|CN|JP|KR|TW|HU|IR|MN|ZA)(?:-|$)/;

/** Which of day and month people in a country write first; undefined where some do and others do not, or the country is not known. */
export function orderOfCountry(country: string | undefined): 'day' | 'month' | undefined {
  if (country === undefined || either.test(country)) return undefined;
  return monthFirst.test(country) ? 'month' : 'day';
}

/**
 * Decides what `12/2/2026` means where the entry's country and the zone of the time agree who wrote it: either alone may be that of
 * the employer only. Other readings stay as they are.
 */
export function inOrderOfCountry(
  reading: DateReading,
  written: string,
  country: string | undefined,
  zone: string | undefined,
): DateReading {
  if (reading.kind !== 'ambiguous' || country === undefined) return reading;
  const [, first = '', second = ''] = /(?<!\d)(\d{1,2})\/(\d{1,2})\/\d{4}(?!\d)/.exec(written) ?? [];
  const [named = zone ?? ''] = zonesNamed(splitZone(written.trim())?.zone ?? '');
  const isMonthFirst = monthFirst.test(country) && /^(?:America\/|US\/|Pacific\/Honolulu$)/.test(named);
  const isDayFirst = !monthFirst.test(country) && !either.test(country) && named.startsWith('Europe/');
  if (first === '' || (!isMonthFirst && !isDayFirst)) return reading;
  const [month, day] = isMonthFirst ? [first, second] : [second, first];
  const iso = reading.readings.find(
    (one) => one.slice(5, 10) === `${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
  const decided = readDate(iso ?? '');
  return decided.kind === 'date' ? { ...decided, iso: false, saysMore: true } : reading;
}
