import { addDays, type CivilDate, type PlainDate } from '../calendar.ts';
import { weekdayWords } from '../dayReading.ts';
import type { Range } from '../text.ts';

/** A day that a text names, as far as its week is concerned. */
interface NamedDay {
  readonly range: Range;
  readonly readings: readonly PlainDate[];
  readonly form: string;
}

/** THE words for the week after this one. */
const nextWeek =
  /(?<!\p{L})(?:(?:in |of )?next week|(?:in )?(?:der )?(?:nächste|kommende)[rn]? woche|(?:la )?semaine prochaine|(?:de |en )?(?:la )?(?:próxima semana|semana que viene|semana próxima|semana entrante)|(?:na |da )?(?:próxima semana|semana que vem))(?!\p{L})/giu;

/** What may stand between such words and a day that they are said of: other days, hours, and what joins them. */
const between = new RegExp(
  String.raw`^(?:[\s•*·,;:()&/–-]|\d{1,2}(?:[:.h]\d{2})?|[ap]\.?m\.?(?!\p{L})|(?:uhr|h|or|and|oder|und|ou|et|o|y|e|at|um|à|às|as|a|las?|of|in|der|on|am|le|el|de|either|entweder|morning|afternoon|vormittags?|nachmittags?|matin|après-midi|mañana|tarde|manhã|-?feira|${weekdayWords
    .flat()
    .filter((word) => /\p{Script=Latin}/u.test(word))
    .join('|')})(?!\p{L}))*$`,
  'iu',
);

/** In characters; a list of days is no longer. */
const longestList = 120;

/** Days by their weekday alone, moved into the next week where words beside their list say so: `Tuesday 2pm or Thursday 9am next week`. */
export function inNextWeek<Day extends NamedDay>(
  text: string,
  days: readonly Day[],
  written: CivilDate | undefined,
): readonly Day[] {
  const weeks = [...text.matchAll(nextWeek)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  if (written === undefined || weeks.length === 0) return days;
  const isBeside = ({ range }: Day) =>
    weeks.some(({ start, end }) => {
      const [from, to] = start >= range.end ? [range.end, start] : [end, range.start];
      return to >= from && to - from <= longestList && between.test(text.slice(from, to));
    });
  const monday = addDays(written.date, 8 - written.date.dayOfWeek);
  return days.map((day) => {
    const [date] = day.readings;
    return day.form === 'weekday' && date !== undefined && isBeside(day)
      ? { ...day, readings: [addDays(monday, date.dayOfWeek - 1)] }
      : day;
  });
}
