import type { PlainDate } from '../calendar.ts';
import { type DateReading, readDate } from '../dateReading.ts';
import { weekdayWords } from '../dayReading.ts';

/** Words for days near today, with how far they are from it, in the languages of the editor. */
const nearDays: readonly (readonly [days: number, words: readonly string[]])[] = [
  [0, ['today', 'heute', "aujourd'hui", 'hoy', 'hoje', '今日']],
  [1, ['tomorrow', 'morgen', 'demain', 'mañana', 'amanhã', '明日']],
  [-1, ['yesterday', 'gestern', 'hier', 'ayer', 'ontem', '昨日']],
];

/** Stretches of days from today: `in 2 days`, `in a week`, `in 3 Tagen`. */
const stretches: readonly (readonly [days: number, pattern: RegExp])[] = [
  [
    1,
    /^(?:in|dans|en|em|dentro de|daqui a) (\d{1,2}|a|an|one|two|three|four|five) (?:days?|tage?n?|jours?|d[ií]as?)$/,
  ],
  [
    7,
    /^(?:in|dans|en|em|dentro de|daqui a) (\d{1,2}|an?|one|two|three|einer|une|una|uma) (?:weeks?|wochen?|semaines?|semanas?)$/,
  ],
  [1, /^(\d{1,2}) ?日後$/],
];
const counts: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 };

/** How far a day without its year may be from today, in days: beyond it, the weekday belongs to another year than was meant. */
const farthest = 190;

/**
 * The date, or date and time, that somebody types on a given day: what entries may say, and also `Fri 27 Nov 2pm` without its
 * year, `Friday 2pm` and `tomorrow 14:00`. Of several days the one nearest to `today` is meant.
 */
export function readTypedDate(written: string, today: PlainDate): DateReading {
  const exact = readDate(written);
  if (exact.kind !== 'invalid') return exact;
  const readings = [...nearReadings(written, today), ...withYears(written, today)];
  const near = readings.filter((reading) => distance(reading, today) <= farthest);
  return near.toSorted((a, b) => distance(a, today) - distance(b, today))[0] ?? exact;
}

/** `in 2 days`, `tomorrow 14:00` and `Friday 2pm`, which name their day from today. */
function nearReadings(written: string, today: PlainDate): readonly DateReading[] {
  for (const [length, pattern] of stretches) {
    const [, count] = pattern.exec(written.trim().toLowerCase()) ?? [];
    if (count === undefined) continue;
    const many = counts[count] ?? (/^\d/.test(count) ? Number(count) : 1);
    return [readDate(today.add({ days: length * many }).toString())];
  }
  const [, before = '', word = '', rest = ''] =
    /^((?:last|letzte[nr]?) )?([^\s,.]{1,20})[,.]?(?:\s+(.{0,60}))?$/i.exec(written.trim()) ?? [];
  const folded = word.toLowerCase();
  const near = nearDays.find(([, words]) => words.includes(folded))?.[0];
  const weekday = weekdayWords.findIndex((words) => words.includes(folded)) + 1;
  // Three days back to three days ahead, or the seven days that are over: each weekday once.
  const nearest =
    before === '' ? ((weekday - today.dayOfWeek + 10) % 7) - 3 : ((weekday - today.dayOfWeek + 7) % 7) - 7;
  const ahead = weekday === 0 ? undefined : nearest;
  const days = near ?? ahead;
  return days === undefined ? [] : [readDate(`${today.add({ days }).toString()} ${rest}`)];
}

/** The same text with the year of a day near today behind each of its words. */
function withYears(written: string, today: PlainDate): readonly DateReading[] {
  const words = written.trim().split(/\s+/);
  if (words.length > 6) return [];
  return [today.year - 1, today.year, today.year + 1].flatMap((year) => {
    const readings = words.map((_, index) => {
      const [day, rest] = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
      // `27.11.` and `11/27` go on as they began.
      const joint = day.endsWith('.') ? '' : /\d\/\d{1,2}$/.test(day) ? '/' : ' ';
      return readDate(`${day}${joint}${year} ${rest}`);
    });
    return readings.findLast(({ kind }) => kind !== 'invalid') ?? [];
  });
}

function distance(reading: DateReading, today: PlainDate): number {
  if (reading.kind === 'invalid') return Number.POSITIVE_INFINITY;
  const [day] =
    reading.kind === 'date' ? [reading.value.date] : reading.readings.map((one) => one.slice(0, 10));
  return day === undefined ? Number.POSITIVE_INFINITY : Math.abs(today.until(day).days);
}
