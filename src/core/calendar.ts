import { Temporal } from 'temporal-polyfill';

export type PlainDate = Temporal.PlainDate;
export type PlainTime = Temporal.PlainTime;
/** An exact moment that knows its zone. */
export type Moment = Temporal.ZonedDateTime;

/** Says whether a civil date is a public holiday. */
export type HolidayTest = (date: PlainDate) => boolean;

/** Which days and hours are worked where the employer is. */
export interface BusinessCalendar {
  isBusinessDay(date: PlainDate): boolean;
  /** ISO weekdays (Monday 1 to Sunday 7) that are no business days. */
  readonly weekend: readonly number[];
  readonly isHoliday: HolidayTest | undefined;
  readonly opening: PlainTime;
  readonly closing: PlainTime;
}

/**
 * The calendar of a working week. `weekend` holds ISO weekdays (Monday 1 to Sunday 7), at most six of them; times are
 * `HH:MM`.
 */
export function businessCalendar(options: {
  readonly weekend: readonly number[];
  readonly opening: string;
  readonly closing: string;
  readonly isHoliday?: HolidayTest | undefined;
}): BusinessCalendar {
  const { weekend, isHoliday } = options;
  return {
    weekend,
    isHoliday,
    isBusinessDay: (date) => !weekend.includes(date.dayOfWeek) && !isHoliday?.(date),
    opening: Temporal.PlainTime.from(options.opening),
    closing: Temporal.PlainTime.from(options.closing),
  };
}

const firstDay = new Temporal.PlainDate(1970, 1, 1);
const daysKnown = new Map<number, PlainDate>();

/** How many days a civil date is after 1 January 1970. */
export function dayOf({ year, month, day }: PlainDate): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** The civil date so many days after 1 January 1970. */
export function dateOfDay(day: number): PlainDate {
  const known = daysKnown.get(day) ?? firstDay.add({ days: day });
  daysKnown.set(day, known);
  return known;
}

/** The civil date so many days after `date`. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfDay(dayOf(date) + days);
}

/** Whole days from `from` to `to`. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayOf(to) - dayOf(from);
}

/** The `count`th business day after `date` (before it when negative); `date` itself when 0. */
export function addBusinessDays(date: PlainDate, count: number, calendar: BusinessCalendar): PlainDate {
  const { weekend, isHoliday } = calendar;
  const step = Math.sign(count);
  const weekday = date.dayOfWeek;
  let days = 0;
  // A year without a business day is a calendar that has none: stop rather than search for ever.
  for (let left = Math.abs(count), free = 0; left > 0 && free < 366; ) {
    days += step;
    // Dates are made for holidays only: this runs for every letter of a log.
    const counts =
      !weekend.includes(((((weekday - 1 + days) % 7) + 7) % 7) + 1) && !isHoliday?.(addDays(date, days));
    left -= counts ? 1 : 0;
    free = counts ? 0 : free + 1;
  }
  return addDays(date, days);
}

/** `time` of `date` in `zone`; the earlier one where the clock shows it twice, the later by the gap where it never does. */
export function momentAt(date: PlainDate, time: PlainTime | string, zone: string): Moment {
  return date.toZonedDateTime({ timeZone: zone, plainTime: time });
}

type Timed = Pick<Moment, 'epochMilliseconds'>;

/** The earlier of two moments. */
export function earlier<Time extends Timed>(a: Time, b: Time): Time {
  return isBefore(b, a) ? b : a;
}

/** The later of two moments. */
export function later<Time extends Timed>(a: Time, b: Time): Time {
  return isBefore(a, b) ? b : a;
}

/** Whether `a` is before `b`, as exact time. */
export function isBefore(a: Timed, b: Timed): boolean {
  return a.epochMilliseconds < b.epochMilliseconds;
}

/** The latest of some civil dates; undefined of none. */
export function latestDate(dates: readonly PlainDate[]): PlainDate | undefined {
  return dates.toSorted(Temporal.PlainDate.compare).at(-1);
}

/** Whether `zone` is an IANA zone (or an offset) that this machine knows. */
export function isTimeZone(zone: string): boolean {
  // Temporal takes a whole date-time for its zone.
  if (/^\d/.test(zone)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/** A civil date with, perhaps, a time and an offset. */
export interface CivilDate {
  readonly date: PlainDate;
  readonly time?: PlainTime | undefined;
  /** `Z` or `+02:00`, where the time is exact. */
  readonly offset?: string | undefined;
  /** The IANA zone of the time, where it is written beside it. */
  readonly zone?: string | undefined;
}

/** The moment of a civil date in `zone`: at its own time and offset, else at `defaultTime`. */
export function momentOf(value: CivilDate, zone: string, defaultTime: PlainTime | string): Moment {
  if (value.time && value.offset) {
    const offset = value.offset === 'Z' ? '+00:00' : value.offset;
    return momentAt(value.date, value.time, offset).withTimeZone(zone);
  }
  if (value.time && value.zone !== undefined)
    return momentAt(value.date, value.time, value.zone).withTimeZone(zone);
  return momentAt(value.date, value.time ?? defaultTime, zone);
}

/** The day of a civil date to somebody in `zone`. UTC is how programs write a moment; another offset is where it was. */
export function dayIn(value: CivilDate, zone: string): PlainDate {
  return value.offset === 'Z' ? momentOf(value, zone, '00:00').toPlainDate() : value.date;
}

/** The days that a civil date may be to somebody: with an offset or a zone it is another one in other places. */
export function daysAnywhere({ date, offset, zone }: CivilDate): readonly PlainDate[] {
  return offset === undefined && zone === undefined ? [date] : [addDays(date, -1), date, addDays(date, 1)];
}

/**
 * ISO 8601 as the tool writes it: `2026-11-19` or `2026-11-19T14:00:00`, with the offset where there is one or a zone tells it. The seconds
 * are for other programs: Hugo reads a time without them as the year 1.
 */
export function isoOf({ date, time, offset, zone }: CivilDate): string {
  if (!time) return date.toString();
  const told = offset ?? (zone === undefined ? '' : momentAt(date, time, zone).offset);
  return `${date.toString()}T${time.toString({ smallestUnit: 'second' })}${told}`;
}

/** The same without seconds where there are none: `2026-11-19T14:00`. */
export function shortIso(value: CivilDate): string {
  return isoOf(value).replace(/(T\d\d:\d\d):00(?![\d:])/, '$1');
}

/** A log names the same days and hours again and again, and making one takes longer than reading the file that names it. */
const knownDates = new Map<number, PlainDate>();
const knownTimes = new Map<number, PlainTime>();

/** A day from 1900 to 2200; undefined where there is no such day. */
export function civilDate(year: number, month: number, day: number): PlainDate | undefined {
  if (year < 1900 || year > 2200 || month > 12 || day > 31) return undefined;
  return remembered(
    knownDates,
    (year * 100 + month) * 100 + day,
    () => new Temporal.PlainDate(year, month, day),
  );
}

/** A time of day; undefined where there is no such time. */
export function plainTime(hour: number, minute: number, second: number): PlainTime | undefined {
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const make = () => new Temporal.PlainTime(hour, minute, second);
  return second === 0 ? remembered(knownTimes, hour * 60 + minute, make) : make();
}

/** What `make` gives, made once; undefined where it throws, as Temporal does for a day that does not exist. */
function remembered<Value>(known: Map<number, Value>, key: number, make: () => Value): Value | undefined {
  const value = known.get(key);
  if (value) return value;
  try {
    const made = make();
    known.set(key, made);
    return made;
  } catch {
    return undefined;
  }
}
