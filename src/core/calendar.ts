import { Temporal } from 'temporal-polyfill';
import { type Sentence, sentence } from './text.ts';

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
  const plainTime = typeof time === 'string' ? Temporal.PlainTime.from(time) : time;
  return date.toZonedDateTime({ timeZone: zone, plainTime });
}

/** When the day of `moment` ends where it is. */
export function startOfTomorrow(moment: Moment): Moment {
  return moment.add({ days: 1 }).startOfDay();
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
  return dates.length > 1 ? dates.toSorted(Temporal.PlainDate.compare).at(-1) : dates[0];
}

/** Whether `zone` is an IANA zone (or an offset) that this machine knows. */
export function isTimeZone(zone: string): boolean {
  // Temporal takes a whole date-time for its zone.
  if (/^\d/.test(zone)) return false;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId.length > 0;
  } catch {
    return false;
  }
}

/**
 * The moment that `--now` or a caller names: a local date-time or date in `zone`, or one with an offset.
 * Undefined where it is none.
 */
export function parseMoment(written: string, zone: string): Moment | undefined {
  const read = readDate(written.trim());
  if (read.kind !== 'date') return undefined;
  return momentOf(read.value, zone, '00:00');
}

/** A civil date with, perhaps, a time and an offset. */
export interface CivilDate {
  readonly date: PlainDate;
  readonly time?: PlainTime | undefined;
  /** `Z` or `+02:00`, where the time is exact. */
  readonly offset?: string | undefined;
}

/** The moment of a civil date in `zone`: at its own time and offset, else at `defaultTime`. */
export function momentOf(value: CivilDate, zone: string, defaultTime: PlainTime | string): Moment {
  if (value.time && value.offset) {
    const offset = value.offset === 'Z' ? '+00:00' : value.offset;
    return momentAt(value.date, value.time, offset).withTimeZone(zone);
  }
  return momentAt(value.date, value.time ?? defaultTime, zone);
}

/** ISO 8601 as the tool writes it: `2026-11-19` or `2026-11-19T14:00`, with the offset where there is one. */
export function isoOf({ date, time, offset }: CivilDate): string {
  return time
    ? `${date.toString()}T${time.toString({ smallestUnit: 'minute' })}${offset ?? ''}`
    : date.toString();
}

/** What a written date says. */
export type DateReading =
  | { readonly kind: 'date'; readonly value: CivilDate; readonly iso: boolean }
  /** Several readings, as ISO, soonest first. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly string[] }
  | { readonly kind: 'invalid'; readonly reason: Sentence };

const isoPattern =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;
const timePattern =
  /[\s,T]+(?:at |um |à |a las |às )?(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?\s*(am|pm|a\.m\.|p\.m\.|uhr|h)?$/i;

/** No date is longer; patterns would take seconds for a whole text. */
const longestDate = 100;

/**
 * Reads a date as people write it. ISO 8601 is exact; another unambiguous form says `iso: false`; an ambiguous one gives
 * its readings and is never guessed.
 */
export function readDate(written: string): DateReading {
  const text = written.trim();
  if (text.length > longestDate) return noDate;
  const iso = isoPattern.exec(text);
  if (iso) return fromIso(iso, text);
  if (/<%|\{\{|%>|\}\}/.test(text))
    return { kind: 'invalid', reason: sentence('it is a template that was not filled in') };
  const note = /^\[\[(?:[^\]|]*\/)?([^\]|#]+)(?:#[^\]|]*)?(?:\|[^\]]*)?\]\]$/.exec(text)?.[1];
  if (note !== undefined) return fromNote(note);
  if (/^\d{13}$/.test(text)) return fromEpoch(Number(text));
  const time = timePattern.exec(text);
  const clock = time && clockTime(time);
  if (time && clock && (time[2] ?? time[3])) {
    const day = readDay(text.slice(0, time.index));
    return withTime(day, clock);
  }
  return readDay(text);
}

const noDate: DateReading = {
  kind: 'invalid',
  reason: sentence('it is not a date such as 2026-11-19 or 2026-11-19T14:00'),
};

/** The name of a daily note: a date, or one with more behind it, as `2026-11-19 Thursday`. */
function fromNote(name: string): DateReading {
  const reading = readDate(name);
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(name)?.[0];
  const read = reading.kind === 'invalid' && day !== undefined ? readDate(day) : reading;
  return read.kind === 'date' ? { ...read, iso: false } : read;
}

function fromIso(match: RegExpExecArray, text: string): DateReading {
  const [, year, month, day, hour, minute, second, offset] = match;
  const date = civilDate(Number(year), Number(month), Number(day));
  if (!date) return { kind: 'invalid', reason: noSuchDay(text.slice(0, 10)) };
  if (hour === undefined) return { kind: 'date', value: { date }, iso: true };
  const time = plainTime(Number(hour), Number(minute), Number(second ?? 0));
  if (!time) return { kind: 'invalid', reason: sentence('there is no time {0}', `${hour}:${minute}`) };
  const normal = offset
    ?.toUpperCase()
    .replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours, minutes = '00') => `${hours}:${minutes}`);
  if (normal && normal !== 'Z' && !isTimeZone(normal))
    return { kind: 'invalid', reason: sentence('{0} is no offset from UTC', offset ?? '') };
  return { kind: 'date', value: { date, time, offset: normal }, iso: true };
}

const monthWords: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'janvier', 'janv', 'enero', 'ene', 'janeiro'],
  ['february', 'feb', 'februar', 'février', 'févr', 'fev', 'febrero', 'fevereiro'],
  ['march', 'mar', 'märz', 'mär', 'mars', 'marzo', 'março'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr'],
  ['may', 'mai', 'mayo', 'maio'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'junho'],
  ['july', 'jul', 'juli', 'juillet', 'juil', 'julio', 'julho'],
  ['august', 'aug', 'août', 'agosto', 'ago'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre', 'setembro', 'set'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'outubro', 'out'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'déc', 'diciembre', 'dic', 'dezembro'],
];
const months = new Map(monthWords.flatMap((words, index) => words.map((word) => [word, index + 1] as const)));

function readDay(written: string): DateReading {
  const text = written.trim().replace(/,$/, '');
  const yearFirst =
    /^(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})[.日일]?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (yearFirst)
    return oneOf([civilDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))], text);
  const numeric = /^(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})$/.exec(text);
  if (numeric) return fromNumbers(numeric, text);
  return fromWords(text);
}

/** `11/12/2026`: day or month first, whichever exist. A two-digit year leaves its own doubt. */
function fromNumbers(match: RegExpExecArray, text: string): DateReading {
  const [first, second, last] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const short = (match[3]?.length ?? 0) < 4;
  const candidates = short
    ? [
        civilDate(2000 + last, first, second),
        civilDate(2000 + last, second, first),
        civilDate(2000 + first, second, last),
      ]
    : [civilDate(last, first, second), civilDate(last, second, first)];
  return oneOf(candidates, text, short);
}

/** The day that the candidates agree on, unless there is another doubt. */
function oneOf(candidates: readonly (PlainDate | undefined)[], text: string, doubt = false): DateReading {
  const readings = [...new Set(candidates.flatMap((date) => date?.toString() ?? []))].toSorted();
  const [only] = readings;
  if (only === undefined) return { kind: 'invalid', reason: noSuchDay(text) };
  if (readings.length > 1 || doubt) return { kind: 'ambiguous', readings };
  return { kind: 'date', value: { date: Temporal.PlainDate.from(only) }, iso: false };
}

/** `Nov 19, 2026`, `Thursday, 19 November 2026`, `19. Dezember 2026`, `19 de noviembre de 2026`. */
function fromWords(text: string): DateReading {
  const words =
    text
      .toLowerCase()
      .replace(/\b(de|del|of|the)\b/g, ' ')
      .match(/\p{L}+|\d+/gu) ?? [];
  // A set, and perhaps of two: `mar` is a month, and Tuesday in French and Spanish.
  const named = new Set(words.flatMap((word) => months.get(word) ?? []));
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const year = numbers.find((word) => word.length === 4);
  const day = numbers.find((word) => word.length <= 2);
  if (!year || !day || numbers.length !== 2 || words.length > 5 || named.size === 0) return noDate;
  const candidates = [...named].map((month) => civilDate(Number(year), month, Number(day)));
  return oneOf(candidates, text, named.size > 1);
}

/** A moment in epoch milliseconds; its civil date is another one east and west, so it keeps its offset. */
function fromEpoch(milliseconds: number): DateReading {
  const utc = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO('UTC');
  return {
    kind: 'date',
    value: { date: utc.toPlainDate(), time: utc.toPlainTime(), offset: 'Z' },
    iso: false,
  };
}

function withTime(day: DateReading, time: PlainTime): DateReading {
  if (day.kind === 'date') return { kind: 'date', value: { date: day.value.date, time }, iso: false };
  if (day.kind === 'invalid') return day;
  const clock = time.toString({ smallestUnit: 'minute' });
  return { kind: 'ambiguous', readings: day.readings.map((reading) => `${reading}T${clock}`) };
}

function clockTime(match: RegExpExecArray): PlainTime | undefined {
  const half = match[3]?.toLowerCase().charAt(0);
  const written = Number(match[1]);
  const afternoon = half === 'p' && written < 12 ? 12 : 0;
  const midnight = half === 'a' && written === 12 ? -12 : 0;
  return plainTime(written + afternoon + midnight, Number(match[2] ?? 0), 0);
}

/** A log names the same days and hours again and again, and making one takes longer than reading the file that names it. */
const knownDates = new Map<number, PlainDate>();
const knownTimes = new Map<number, PlainTime>();

function civilDate(year: number, month: number, day: number): PlainDate | undefined {
  if (year < 1900 || year > 2200 || month > 12 || day > 31) return undefined;
  return remembered(
    knownDates,
    (year * 100 + month) * 100 + day,
    () => new Temporal.PlainDate(year, month, day),
  );
}

function plainTime(hour: number, minute: number, second: number): PlainTime | undefined {
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

function noSuchDay(text: string): Sentence {
  return sentence('there is no day {0}', text);
}

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const monthNames = monthWords.map(([name = '']) => name.charAt(0).toUpperCase() + name.slice(1));

/** `Thursday 19 November`, with the year where it is not that of `now`. */
export function sayDate(date: PlainDate, now: Moment): string {
  const year = date.year === now.year ? '' : ` ${date.year}`;
  return `${weekdayNames[date.dayOfWeek - 1] ?? ''} ${date.day} ${monthNames[date.month - 1] ?? ''}${year}`;
}

/** `Friday 20 November, 15:00`, in the moment's own zone. */
export function sayMoment(moment: Moment, now: Moment): string {
  return `${sayDate(moment.toPlainDate(), now)}, ${moment.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}
