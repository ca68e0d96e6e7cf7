import { Temporal } from 'temporal-polyfill';
import {
  type CivilDate,
  isoOf,
  isTimeZone,
  type Moment,
  momentOf,
  type PlainDate,
  type PlainTime,
} from './calendar.ts';
import { type Sentence, sentence } from './text.ts';
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
  /** Several readings, as ISO, soonest first. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly string[] }
  | { readonly kind: 'invalid'; readonly reason: Sentence };

const isoPattern =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?(?:\[([A-Za-z_+/-]{1,60}\d{0,2})\])?)?$/i;
const timePattern =
  /(?:[\s,T]+|(?<=[)）日]))(?:at |from |um |von |à |a las |de |das |às )?(\d{1,2})(?:[:.h時](\d{2}))?(?::\d{2})?\s*(am|pm|a\.m\.|p\.m\.|uhr|h|時|分)?$/i;

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
  if (stamp && weekdays.has(stamp[2]?.toLowerCase() ?? 'mon'))
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
  const clock = time && clockTime(time);
  if (time && clock && (time[2] ?? time[3])) {
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

const noDate: DateReading = {
  kind: 'invalid',
  reason: sentence('it is not a date such as 2026-11-19 or 2026-11-19T14:00'),
};

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
    return { kind: 'invalid', reason: sentence('{0} is no offset from UTC', offset ?? '') };
  if (zone !== undefined && !isTimeZone(zone))
    return withZone({ kind: 'date', value: { date, time }, iso: true }, zone);
  return {
    kind: 'date',
    value: { date, time, offset: normal, ...(zone !== undefined && { zone }) },
    iso: true,
  };
}

/** What people call the months, January first; of each the English name first. */
export const monthWords: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'jän', 'janvier', 'janv', 'enero', 'ene', 'janeiro'],
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

/** Monday first. `mar` is March, and Tuesday in French and Spanish where a day stands beside it. */
export const weekdayWords: readonly (readonly string[])[] = [
  ['monday', 'mon', 'montag', 'mo', 'lundi', 'lun', 'lunes', 'segunda', 'seg', '月'],
  ['tuesday', 'tue', 'tues', 'dienstag', 'di', 'mardi', 'mar', 'martes', 'terça', 'ter', '火'],
  ['wednesday', 'wed', 'mittwoch', 'mi', 'mercredi', 'mer', 'miércoles', 'mié', 'quarta', 'qua', '水'],
  [
    'thursday',
    'thu',
    'thur',
    'thurs',
    'donnerstag',
    'do',
    'jeudi',
    'jeu',
    'jueves',
    'jue',
    'quinta',
    'qui',
    '木',
  ],
  ['friday', 'fri', 'freitag', 'fr', 'vendredi', 'ven', 'viernes', 'vie', 'sexta', 'sex', '金'],
  ['saturday', 'sat', 'samstag', 'sonnabend', 'sa', 'samedi', 'sam', 'sábado', 'sáb', '土'],
  ['sunday', 'sun', 'sonntag', 'so', 'dimanche', 'dim', 'domingo', 'dom', '日'],
];
const weekdays = new Map(
  weekdayWords.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);

/** Before a day, or behind it: `Mi, 25.11.2026`, `2026年11月25日(水)`. */
const weekdayPlaces = [
  /^(?<word>\p{L}+)(?:-feira)?[.,]*\s+/u,
  /(?:[\s,]+|[\s,]*[(（])(?<word>\p{L}+)\.?[)）]?$/u,
] as const;

/** A day, perhaps with its weekday: of several readings those on that weekday are left. */
function readDay(written: string): DateReading {
  const text = written.replace(/(?:,|\s[-–—])$/, '');
  for (const place of weekdayPlaces) {
    const found = place.exec(text);
    const word = found?.groups?.word?.toLowerCase() ?? '';
    const weekday = weekdays.get(word);
    if (!found || weekday === undefined) continue;
    const reading = readPlainDay(text.slice(0, found.index) + text.slice(found.index + found[0].length));
    if (reading.kind === 'invalid' && months.has(word)) continue;
    if (reading.kind === 'invalid') return reading;
    const readings = reading.kind === 'date' ? [isoOf(reading.value)] : reading.readings;
    const days = readings.map((iso) => Temporal.PlainDate.from(iso));
    return oneOf(
      days.filter((day) => day.dayOfWeek === weekday),
      text,
    );
  }
  return dayBeforeDot(readPlainDay(text), text);
}

/** Of two readings of numbers with dots between them the one with the day first: nobody writes the month before a dot. */
function dayBeforeDot(reading: DateReading, text: string): DateReading {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\s?\.\s?(\d{1,2})\s?\.\s?(\d{4})$/.exec(text) ?? [];
  const date = civilDate(Number(year), Number(month), Number(day));
  if (reading.kind !== 'ambiguous' || year === '' || !date) return reading;
  // Whether it goes to another form is for the writer to say.
  return { kind: 'date', value: { date }, iso: false, saysMore: true };
}

function readPlainDay(text: string): DateReading {
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
  if (day.kind === 'date') return { ...day, value: { date: day.value.date, time }, iso: false };
  if (day.kind === 'invalid') return day;
  if (time.equals(midnight)) return day;
  const clock = time.toString({ smallestUnit: 'second' });
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
