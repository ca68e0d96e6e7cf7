import { daysBetween, type PlainDate } from '../calendar.ts';
import { type DateReading, readDate } from '../dateReading.ts';
import type { BodyLine } from './bodyLines.ts';
import { dateOfName } from './dateOfName.ts';
import { dayInYear, isYearless, namesWeekday } from './datesInText.ts';
import { dayOfTalk } from './dayOfTalk.ts';
import { datesOf } from './daysBeside.ts';
import { inYearOf, type KnownDays } from './missingYears.ts';
import { yearsAround } from './nearYears.ts';
import { stepOf } from './steps.ts';

/** What is known of a file beside the day that it writes. */
interface OfFile extends Pick<KnownDays, 'path' | 'frontMatter'> {
  readonly lines: () => readonly BodyLine[];
  /** The day on which it is read; nothing is decided without it. */
  readonly today: PlainDate | undefined;
}

/** An hour that says its half of the day, or has two digits as timetables do. */
const saysHalf = /[ap]\.?m\b|uhr|\dh\b|時|0\d[:.h]\d|T\d/i;

/** The same in the afternoon where it is at an hour of the night, which nobody means: `Tue 24 Nov 2026, 1.30`. */
function notAtNight(reading: DateReading, written: string): DateReading {
  if (reading.kind !== 'date' || reading.iso || saysHalf.test(written)) return reading;
  const { time, zone, offset } = reading.value;
  const isNight = time && time.hour > 0 && time.hour < 7 && zone === undefined && offset === undefined;
  return isNight ? { ...reading, value: { ...reading.value, time: time.add({ hours: 12 }) } } : reading;
}

/**
 * Decides what a day in doubt means where one reading alone is plausible: of `10/11/26` that of the file's own name, else the one that lies
 * in these years; of `Fri 20 Nov` the year in which it is a Friday, near the other days of the file. Other readings stay as they are.
 */
export function plausibleDay(reading: DateReading, written: string, file: OfFile): DateReading {
  const said = reading.kind === 'invalid' ? (withoutMeans(written) ?? written) : written;
  const read = said === written ? reading : readDate(said);
  return notAtNight(inDoubt(read, said, file), said);
}

/** A day and an hour without how they talked, which stands behind: `Fri 4 Dec 8.30am zoom`. */
function withoutMeans(written: string): string | undefined {
  const day = written.length < longestDay ? dayOfTalk(written, true) : undefined;
  if (!day || /[\p{L}\p{N}]/u.test(written.slice(0, day.range.start))) return undefined;
  const rest = written.slice(day.range.end);
  return stepOf(rest) === 'interview' && rest.trim().split(' ').length < 3 ? day.written : undefined;
}

const longestDay = 50;

function inDoubt(
  reading: DateReading,
  written: string,
  { path, frontMatter, lines, today }: OfFile,
): DateReading {
  if (today === undefined) return reading;
  const { year } = today;
  if (reading.kind === 'ambiguous') return amongReadings(reading, path, year);
  if (reading.kind !== 'invalid' || !isYearless(written) || !namesWeekday(written)) return reading;
  const found = inYearOf(written, { path, frontMatter, lines: lines(), year });
  if (found) return found.kind === 'date' ? readAs(found) : reading;
  return onlyNear(written, today) ?? reading;
}

/** A process takes less than so many days: of several years and orders of day and month the one is meant that lies within them. */
const longest = 120;

/** The only day on that weekday that lies near to today; undefined where several do, or none. */
function onlyNear(written: string, today: PlainDate): DateReading | undefined {
  const near = yearsAround(today.year)
    .flatMap((one) => datesOf(dayInYear(written, one)))
    .filter(({ value }) => Math.abs(daysBetween(today, value.date)) <= longest);
  const [only, ...others] = near;
  return only && others.length === 0 ? readAs(only) : undefined;
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

/** A date that is written in another form than ISO 8601, and says no more than that. */
function readAs({ value }: Extract<DateReading, { kind: 'date' }>): DateReading {
  return { kind: 'date', value, iso: false };
}
