import { type DateReading, readDate } from '../dateReading.ts';
import type { BodyLine } from './bodyLines.ts';
import { dateOfName } from './dateOfName.ts';
import { dayInYear, isYearless, namesWeekday } from './datesInText.ts';
import { inYearOf, type KnownDays } from './missingYears.ts';

/** How many years before and behind the one in which it is read the days of a log lie. Of five years in a row, a weekday fits one at most. */
const yearsBefore = 3;
const yearsBehind = 1;

/** What is known of a file beside the day that it writes. */
interface OfFile extends Pick<KnownDays, 'path' | 'frontMatter'> {
  readonly lines: () => readonly BodyLine[];
  /** The year in which it is read; nothing is decided without it. */
  readonly year: number | undefined;
}

/**
 * Decides what a day in doubt means where one reading alone is plausible: of `10/11/26` that of the file's own name, else the one that lies
 * in these years; of `Fri 20 Nov` the year in which it is a Friday, near the other days of the file. Other readings stay as they are.
 */
export function plausibleDay(
  reading: DateReading,
  written: string,
  { path, frontMatter, lines, year }: OfFile,
): DateReading {
  if (year === undefined) return reading;
  if (reading.kind === 'ambiguous') return amongReadings(reading, path, year);
  if (reading.kind !== 'invalid' || !isYearless(written) || !namesWeekday(written)) return reading;
  const years = yearsAround(year).filter((one) => dayInYear(written, one).kind === 'date');
  const found = inYearOf(written, { path, frontMatter, lines: lines() }, years);
  return found?.kind === 'date' ? readAs(found) : reading;
}

function amongReadings(
  reading: Extract<DateReading, { kind: 'ambiguous' }>,
  path: string,
  year: number,
): DateReading {
  const near = reading.readings.filter((iso) => yearsAround(year).includes(Number(iso.slice(0, 4))));
  const day = dateOfName(path)?.slice(0, 'yyyy-mm-dd'.length);
  const ofName = near.filter((iso) => day !== undefined && iso.startsWith(day));
  const [only = '', ...others] = ofName.length > 0 ? ofName : near;
  const found = others.length === 0 ? readDate(only) : undefined;
  if (found?.kind === 'date') return readAs(found);
  return near.length > 0 ? { ...reading, readings: near } : reading;
}

function yearsAround(year: number): readonly number[] {
  return Array.from({ length: yearsBefore + 1 + yearsBehind }, (_, index) => year - yearsBefore + index);
}

/** A date that is written in another form than ISO 8601, and says no more than that. */
function readAs({ value }: Extract<DateReading, { kind: 'date' }>): DateReading {
  return { kind: 'date', value, iso: false };
}
