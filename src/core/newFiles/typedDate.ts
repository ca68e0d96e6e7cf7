import type { PlainDate } from '../calendar.ts';
import { type DateReading, readDate } from '../dateReading.ts';
import { weekdayWords } from '../dayReading.ts';
import { readNear } from '../log/missingYears.ts';

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

/**
 * The date, or date and time, that somebody types on a given day: what entries may say, and also `Fri 27 Nov 2pm` without its
 * year, `Friday 2pm` and `tomorrow 14:00`. Of several days the one nearest to `today` is meant; of a weekday alone, the next one where
 * the day lies ahead.
 */
export function readTypedDate(written: string, today: PlainDate, place?: 'ahead'): DateReading {
  const exact = readDate(written);
  if (exact.kind !== 'invalid') return exact;
  const near = nearReading(written, today, place);
  return near?.kind === 'date' ? near : readNear(written, today);
}

/** `in 2 days`, `tomorrow 14:00` and `Friday 2pm`, which name their day from today. */
function nearReading(written: string, today: PlainDate, place: 'ahead' | undefined): DateReading | undefined {
  for (const [length, pattern] of stretches) {
    const [, count] = pattern.exec(written.trim().toLowerCase()) ?? [];
    if (count === undefined) continue;
    const many = counts[count] ?? (/^\d/.test(count) ? Number(count) : 1);
    return readDate(today.add({ days: length * many }).toString());
  }
  const [, before = '', word = '', rest = ''] =
    /^((?:last|letzte[nr]?) )?([^\s,.]{1,20})[,.]?(?:\s+(.{0,60}))?$/i.exec(written.trim()) ?? [];
  const folded = word.toLowerCase();
  const near = nearDays.find(([, words]) => words.includes(folded))?.[0];
  const weekday = weekdayWords.findIndex((words) => words.includes(folded)) + 1;
  // The seven days that are over, the next seven, or three days back to three days ahead: each weekday once.
  const back = before !== '' ? 7 : place === 'ahead' ? -1 : 3;
  const nearest = ((weekday - today.dayOfWeek + 7 + back) % 7) - back;
  const ahead = weekday === 0 ? undefined : nearest;
  const days = near ?? ahead;
  return days === undefined ? undefined : readDate(`${today.add({ days }).toString()} ${rest}`);
}
