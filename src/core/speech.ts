import type { Moment, PlainDate } from './calendar.ts';
import { monthWords } from './dateReading.ts';
import { type Sentence, visibleLine } from './text.ts';

/** How sentences are said: in English, or in a language that a face knows. */
export interface Speech {
  /** A whole sentence or title: its English text, with `{0}`, `{1}`, ... for the values, each as one visible line. */
  readonly say: (text: string, ...values: readonly (string | number)[]) => string;
  /** A day, with the year where it is not that of `now`. */
  readonly date: (date: PlainDate, now: Moment) => string;
  /** A day and a time, in the moment's own zone. */
  readonly moment: (moment: Moment, now: Moment) => string;
  /** `Contoso, Adatum, and Northwind`, or with `or`. */
  readonly list: (items: readonly string[], type: 'conjunction' | 'disjunction') => string;
}

/** Everything as it stands in the sources. */
export const english: Speech = {
  say: (text, ...values) =>
    text.replace(/\{(\d)\}/g, (place, index: string) => visibleLine(String(values[Number(index)] ?? place))),
  date: sayDate,
  moment: sayMoment,
  list: (items, type) => new Intl.ListFormat('en', { type }).format(items),
};

/** A sentence as it is said. */
export function spoken({ text, values }: Sentence, speech: Speech): string {
  const said = values.map((value) => {
    if (typeof value === 'string') return value;
    return 'text' in value ? spoken(value, speech) : speech.list(value, 'disjunction');
  });
  return speech.say(text, ...said);
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
