import { Temporal } from 'temporal-polyfill';
import { type CivilDate, isTimeZone } from '../calendar.ts';
import { readDate, startOfRange, withHourOfNoon } from '../dateReading.ts';
import { splitZone } from '../zoneWords.ts';
import { readCountry } from './countries.ts';
import type { EntryField } from './fields.ts';

const anyDay: CivilDate = { date: new Temporal.PlainDate(2026, 1, 1) };

/** THE table of values that have to be understood; something else counts where they are not. */
export const valueRules: readonly {
  readonly field: EntryField;
  readonly isRead: (written: string, date: CivilDate | undefined) => boolean;
}[] = [
  {
    field: 'time',
    // `time: 45 min` is no time of day, and nobody claims that it is one; where the day is not known, the time may be.
    isRead: (written, date) =>
      date?.time !== undefined ||
      (!date && withTime(anyDay, written).time !== undefined) ||
      !/\d:\d|\d ?[ap]\.?m\b/i.test(written),
  },
  { field: 'time-zone', isRead: isTimeZone },
  { field: 'country', isRead: (written) => readCountry(written) !== undefined },
  { field: 'duration', isRead: (written) => readMinutes(written) !== undefined },
  { field: 'interested', isRead: (written) => readInterest(written) !== undefined },
];

/** A day with the time that stands in a field of its own: `14:30`, `2:30 pm`, `noon`, `14 h 30`, `14 Uhr`, `9:00-10:00`. */
export function withTime(date: CivilDate, time: string): CivilDate {
  if (date.time) return date;
  const written = withHourOfNoon(time);
  const { rest, zone } = splitZone(written) ?? { rest: written, zone: '' };
  const hours = (startOfRange(rest) ?? rest).replace(/(\d{1,2}) ?(?:h|uhr) ?(\d{2})$/i, '$1:$2');
  const read = readDate(`${date.date.toString()} ${hours} ${zone}`);
  return read.kind === 'date' && read.value.time ? read.value : date;
}

/** Answers in the order in which they are tried. */
const interestWords: readonly (readonly [answer: 'unsure' | 'no' | 'yes', pattern: RegExp])[] = [
  [
    'unsure',
    /^(?:unsure|maybe|perhaps|undecided|\?+|not sure|no idea|don['’]?t know|vielleicht|peut-être|tal vez|talvez)\b|^\?+$/,
  ],
  ['no', /^(?:no|not|nope|n|false|nein|non|não|nao|lost interest|nicht)\b/],
  [
    'yes',
    /^(?:yes|y|true|ja|oui|sí|si|sim|still|very|really|definitely|absolutely|of course|sure|interested|high|medium)(?![\p{L}])/u,
  ],
];

/** Whether the writer is still interested; undefined where it says neither. */
export function readInterest(written: string): 'yes' | 'no' | 'unsure' | undefined {
  return interestWords.find(([, pattern]) => pattern.test(written.toLowerCase()))?.[0];
}

/** Minutes of `45`, `45 min`, `1.5 h`, `1h30` or `1:30`. */
export function readMinutes(written: string | undefined): number | undefined {
  const match = /^(\d+(?:[.,]\d+)?)\s*(h|:|min|m)?[a-z]*\s*(\d{1,2})?/i.exec(written ?? '');
  if (!match) return undefined;
  const amount = Number(match[1]?.replace(',', '.'));
  const hours = /^(h|:)$/i.test(match[2] ?? '');
  const minutes = Math.round(hours ? amount * 60 + Number(match[3] ?? 0) : amount);
  return minutes > 0 && minutes <= 24 * 60 ? minutes : undefined;
}

/** A whole number; 0 where none is written. */
export function readCount(written: string | undefined): number {
  return /^\d{1,9}$/.test(written ?? '') ? Number(written) : 0;
}

/** The zone, where this machine knows it. */
export function readZone(written: string | undefined): string | undefined {
  return written !== undefined && isTimeZone(written) ? written : undefined;
}
