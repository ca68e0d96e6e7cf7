import { Temporal } from 'temporal-polyfill';
import {
  type CivilDate,
  civilDate,
  isoOf,
  isTimeZone,
  type Moment,
  momentOf,
  type PlainTime,
  plainTime,
} from './calendar.ts';
import { isWeekday, noDate, noSuchDay, readDay, type UndecidedDate } from './dayReading.ts';
import { sentence } from './text.ts';
import { splitZone, zoneNamed } from './zoneWords.ts';

/** What a written date says. */
export type DateReading =
  | {
      readonly kind: 'date';
      readonly value: CivilDate;
      readonly iso: boolean;
      /** It is the link to a daily note, or tells the end or the zone as well: the date in its place would lose that. */
      readonly saysMore?: true;
    }
  | UndecidedDate;

const isoPattern =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?(?:\[([A-Za-z_+/-]{1,60}\d{0,2})\])?)?$/i;
const timePattern =
  /(?:[\s,T]+|(?<=[)）日]))(?:(?<at>at|from|um|von|à|a las|às) |de |das )?(?<hour>\d{1,2})(?:[:.h時](?<minute>\d{2}))?(?::\d{2})?\s*(?<half>am|pm|a\.m\.|p\.m\.|a|p|uhr|h|時|分)?$/i;

const unit = String.raw`\s*(?:am|pm|a\.m\.|p\.m\.|uhr|h)`;
const minute = String.raw`(?:[:.h]|\s?(?:h|uhr)\s?)\d{2}`;
const until = String.raw`(?:\s*[-–—~→]\s*|\s+(?:to|until|till|bis|à|a|hasta|às|até)\s+)`;
const untilTime = String.raw`${until}\d{1,2}(?:${minute}(?:${unit})?|${unit})$`;

/** From when until when, as calendars and people write it; an interview is at its start. `19.11.2026` is no time. */
const timeRange = new RegExp(String.raw`^(.*(?<![\d.])\d{1,2}${minute}(?!\d|\.\s?\d).*?)${untilTime}`, 'i');
const hourRange = new RegExp(String.raw`^(.*(?<![^\s,T])\d{1,2}(?:${unit})?)${untilTime}`, 'i');
const daysPattern = /^(.*\S)\s*→\s*\S.*$/;
const zonePattern = /\s*\(?\b(?:GMT|UTC)(?:([+-]\d{1,2})(?::?(\d{2}))?)?\)?$/i;

/** A timestamp of Org and Logseq: `<2026-11-19 Thu 14:00-15:00 +1w>`. */
const orgPattern =
  /^[<[]?(\d{4}-\d{2}-\d{2}) (\p{L}+)\.?(?: (\d{1,2}:\d{2})(?:-\d{1,2}:\d{2})?)?(?: [-.+]{1,2}\d+[hdwmy])*[>\]]?$|^[<[](\d{4}-\d{2}-\d{2})[>\]]$/u;

/** No date is longer; patterns would take seconds for a whole text. */
const longestDate = 100;

/**
 * Reads a date as people write it. ISO 8601 is exact; another unambiguous form says `iso: false`; an ambiguous one gives
 * its readings and is never guessed.
 */
export function readDate(written: string): DateReading {
  const read = readMoment(written);
  return read.kind === 'date' ? { ...read, value: withoutMidnight(read.value) } : read;
}

/** Nobody is interviewed at midnight: programs write a day so, some with the offset of nowhere. */
function withoutMidnight(value: CivilDate): CivilDate {
  return value.time?.equals(midnight) ? { date: value.date } : value;
}

const midnight = new Temporal.PlainTime();

/** What people write for twelve o'clock behind a day. */
const noon =
  /(?<=^|[\s,T@])(?:12 )?(?:noon|midday|mittags?|midi|mediod[ií]a|meio[- ]dia|正午|中午|정오)(?![\p{L}\d])/iu;

/** A text with the hour in place of `noon`. */
export function withHourOfNoon(text: string): string {
  return text.length > longestDate ? text : text.replace(noon, '12:00');
}

/** The same where midnight is a time like any other. */
function readMoment(written: string): DateReading {
  const text = written.trim();
  if (text.length > longestDate) return noDate;
  const hour = withHourOfNoon(text);
  if (hour !== text) return partOf(readMoment(hour));
  const iso = isoPattern.exec(text);
  if (iso) return untilWhen(iso, text) ?? fromIso(iso, text);
  if (/<%|\{\{|%>|\}\}/.test(text))
    return { kind: 'invalid', reason: sentence('it is a template that was not filled in') };
  const note = /^\[\[(?:[^\]|]*\/)?([^\]|#]+)(?:#[^\]|]*)?(?:\|[^\]]*)?\]\]$/.exec(text)?.[1];
  if (note !== undefined) return fromNote(note);
  const stamp = orgPattern.exec(text);
  if (stamp && isWeekday(stamp[2] ?? 'mon'))
    return partOf(readDate([stamp[1] ?? stamp[4], stamp[3]].filter(Boolean).join(' ')));
  if (/^\d{13}$/.test(text)) return fromEpoch(Number(text));
  const start = startOfRange(text);
  const begin = start === undefined ? noDate : readDate(start);
  if (begin.kind !== 'invalid') return partOf(begin);
  const firstDay = daysPattern.exec(text)?.[1];
  if (firstDay !== undefined) return partOf(readDate(firstDay));
  const zoned = zonePattern.exec(text);
  if (zoned) return withOffset(readMoment(text.slice(0, zoned.index)), zoned);
  const named = splitZone(text);
  if (named) return withZone(readMoment(named.rest), named.zone);
  const time = timePattern.exec(text);
  const { at, minute, half } = time?.groups ?? {};
  const clock = time && clockTime(time);
  if (time && clock && (minute ?? half ?? at)) {
    const day = readDay(text.slice(0, time.index));
    return withTime(day, clock);
  }
  return readDay(text);
}

/**
 * The moment that `--now` or a caller names: a local date-time or date in `zone`, or one with an offset.
 * Undefined where it is none.
 */
export function parseMoment(written: string, zone: string): Moment | undefined {
  const read = readMoment(written);
  if (read.kind !== 'date') return undefined;
  return momentOf(read.value, zone, '00:00');
}

function partOf(read: DateReading): DateReading {
  return read.kind === 'date' ? { ...read, iso: false, saysMore: true } : read;
}

/** What comes before the end of a range of times, as `2:00PM` of `2:00-3:00 PM`; undefined where a text is none. */
export function startOfRange(text: string): string | undefined {
  if (text.length > longestDate) return undefined;
  const start = timeRange.exec(text)?.[1] ?? hourRange.exec(text)?.[1]?.replace(/\d$/, '$&:00');
  return start && start + halfOf(start, text);
}

/** `2:00-3:00 PM` begins in the half of the day in which it ends, unless that were after its end: `11:00-1:00 PM`. */
function halfOf(start: string, text: string): string {
  const begin = /(?<![^\s,T])(\d{1,2})[:.h](\d{2})$/i.exec(start);
  const end = /(\d{1,2})(?:[:.h](\d{2}))?\s*([ap])\.?m\.?$/i.exec(text);
  if (!begin || !end || Number(begin[1]) > 12) return '';
  const minuteOf = ([, hour, minute = '0']: RegExpExecArray) => (Number(hour) % 12) * 60 + Number(minute);
  const half = end[3] ?? '';
  if (minuteOf(begin) < minuteOf(end)) return `${half}m`;
  return /p/i.test(half) ? 'am' : 'pm';
}

/** `14:00-15:00` behind a day is from when until when. `09:00-10:00` may be an offset from UTC, too; few live with such a one. */
function untilWhen(match: RegExpExecArray, text: string): DateReading | undefined {
  const [, , , , hour = '', minute = '', , offset = ''] = match;
  const end = /^-(\d{2}:\d{2})$/.exec(offset)?.[1];
  if (end === undefined || text[10] !== ' ' || end <= `${hour}:${minute}`) return undefined;
  const start = readDate(text.slice(0, -offset.length));
  if (start.kind !== 'date' || end > '12:00') return partOf(start);
  return { kind: 'ambiguous', readings: [isoOf(start.value), isoOf({ ...start.value, offset })] };
}

/** The time is that of `(GMT+5:30)`. */
function withOffset(read: DateReading, [, hours, minutes = '00']: RegExpExecArray): DateReading {
  if (read.kind !== 'date') return read;
  if (!read.value.time || read.value.offset) return noDate;
  const offset =
    hours === undefined ? 'Z' : `${hours[0]}${hours.slice(1).padStart(2, '0')}:${minutes.padStart(2, '0')}`;
  if (offset !== 'Z' && !isTimeZone(offset)) return noDate;
  return { kind: 'date', value: { ...read.value, offset }, iso: false };
}

/** The time is that of `Europe/Berlin`. The day counts whatever the zone; a time in a zone that nobody knows is at no moment. */
function withZone(read: DateReading, name: string): DateReading {
  if (read.kind === 'ambiguous')
    return { kind: 'ambiguous', readings: read.readings.map((iso) => isoInZone(iso, name)) };
  if (read.kind !== 'date') return read;
  if (!read.value.time) return noDate;
  const { date, time } = read.value;
  const zone = zoneNamed(name, date, time);
  return zone === undefined
    ? { kind: 'date', value: { date }, iso: false, saysMore: true }
    : { kind: 'date', value: { date, time, zone }, iso: false, saysMore: true };
}

/** One of several readings with its zone, where that is known. */
function isoInZone(iso: string, name: string): string {
  const read = withZone(readDate(iso), name);
  return read.kind === 'date' ? isoOf(read.value) : iso;
}

/** The name of a daily note: a date, or one with more behind it, as `2026-11-19 Thursday`. */
function fromNote(name: string): DateReading {
  const reading = readDate(name);
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(name)?.[0];
  const read = reading.kind === 'invalid' && day !== undefined ? readDate(day) : reading;
  return partOf(read);
}

function fromIso(match: RegExpExecArray, text: string): DateReading {
  const [, year, month, day, hour, minute, second, offset, zone] = match;
  const date = civilDate(Number(year), Number(month), Number(day));
  if (!date) return { kind: 'invalid', reason: noSuchDay(text.slice(0, 10)) };
  if (hour === undefined) return { kind: 'date', value: { date }, iso: true };
  const time = plainTime(Number(hour), Number(minute), Number(second ?? 0));
  if (!time) return { kind: 'invalid', reason: sentence('there is no time {0}', `${hour}:${minute}`) };
  const normal = offset
    ?.toUpperCase()
    .replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours, minutes = '00') => `${hours}:${minutes}`);
  if (normal && normal !== 'Z' && !isTimeZone(normal))
    return { kind: 'invalid', reason: sentence('{0} is not an offset from UTC', offset ?? '') };
  if (zone !== undefined && !isTimeZone(zone))
    return withZone({ kind: 'date', value: { date, time }, iso: true }, zone);
  return {
    kind: 'date',
    value: { date, time, offset: normal, ...(zone !== undefined && { zone }) },
    iso: true,
  };
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
  if (day.kind === 'date') return { ...day, value: { date: day.value.date, time }, iso: false };
  if (day.kind === 'invalid') return day;
  if (time.equals(midnight)) return day;
  const clock = time.toString({ smallestUnit: 'second' });
  return { kind: 'ambiguous', readings: day.readings.map((reading) => `${reading}T${clock}`) };
}

function clockTime(match: RegExpExecArray): PlainTime | undefined {
  const { hour = '', minute = '0', half: unit } = match.groups ?? {};
  const half = unit?.toLowerCase().charAt(0);
  const written = Number(hour);
  const afternoon = half === 'p' && written < 12 ? 12 : 0;
  const midnight = half === 'a' && written === 12 ? -12 : 0;
  return plainTime(written + afternoon + midnight, Number(minute), 0);
}
