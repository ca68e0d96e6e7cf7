import type { Moment, PlainDate } from './calendar.ts';
import { monthWords } from './dayReading.ts';
import { dateOf, type ExactTime, toMoment } from './exactTime.ts';
import { type Sentence, type SentenceValue, visibleLine } from './text.ts';

/** How sentences are said: in English, or in a language that a face knows. */
export interface Speech {
  /** A whole sentence or title: its English text, with `{0}`, `{1}`, ... for the values, each as one visible line. */
  readonly say: (text: string, ...values: readonly (string | number)[]) => string;
  /** A day, short, with the year where it is not that of `now`. */
  readonly date: (date: PlainDate, now: Moment | undefined) => string;
  /** A day and a time, in the moment's own zone. */
  readonly moment: (moment: Moment, now: Moment | undefined) => string;
  /** `Contoso, Adatum, and Northwind`, or with `or`. */
  readonly list: (items: readonly string[], type: 'conjunction' | 'disjunction') => string;
}

/** Everything as it stands in the sources. */
export const english: Speech = englishWith('day first');
const americanEnglish = englishWith('month first');

/** In which order a day and its month are said. */
export type DayOrder = 'day first' | 'month first';

/** Where English says the month first: `Fri, Nov 27`. Elsewhere, and where no country is known, it is `Fri 27 Nov`. */
export const monthFirstCountries: readonly string[] = ['US', 'CA', 'PH'];

/** The country of these in which a zone lies (`America/Toronto`); undefined elsewhere, and where the host does not know. */
export function monthFirstCountryOf(zone: string): string | undefined {
  return monthFirstCountries.find((country) => zonesIn(country).includes(zone));
}

/** Hosts name the zones of a country by a function, older ones by a field. */
function zonesIn(country: string): readonly unknown[] {
  const locale = new Intl.Locale(`en-${country}`);
  const read: unknown = Reflect.get(locale, 'getTimeZones');
  const zones: unknown =
    typeof read === 'function' ? Reflect.apply(read, locale, []) : Reflect.get(locale, 'timeZones');
  return Array.isArray(zones) ? zones : [];
}

/** How English says days in a country, by its ISO code or that of a part of it (`US`, `CA-ON`). */
export function dayOrderIn(country: string | undefined): DayOrder {
  return monthFirstCountries.includes(country?.slice(0, 2).toUpperCase() ?? '') ? 'month first' : 'day first';
}

/** English as a country writes its days. */
export function englishIn(country: string | undefined): Speech {
  return dayOrderIn(country) === 'month first' ? americanEnglish : english;
}

function englishWith(order: DayOrder): Speech {
  const date: Speech['date'] = (day, now) => shortDate(day, now, order);
  return {
    say: (text, ...values) => filled(text, values),
    date,
    moment: (moment, now) => `${date(moment.toPlainDate(), now)}, ${timeIn(moment)}`,
    list: (items, type) => new Intl.ListFormat('en', { type }).format(items),
  };
}

/** A text with its values, each as one visible line. Where one ends with a dot (`3. Nov.`, `Acme Inc.`), no second one follows. */
export function filled(text: string, values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}(\.(?=\s|$)|)/g, (_, index: string, dot: string) => {
    const value = visibleLine(String(values[Number(index)] ?? `{${index}}`));
    return value.endsWith('.') ? value : `${value}${dot}`;
  });
}

/** A sentence as it is said; days have no year where it is that of `now`, and hours no zone. */
export function spoken({ text, values }: Sentence, speech: Speech, now?: Moment): string {
  const said = (value: SentenceValue): string | number => {
    if (typeof value !== 'object') return value;
    if ('text' in value) return spoken(value, speech, now);
    if ('epochMilliseconds' in value) return speech.date(dateOf(value), now);
    if ('moment' in value) return sayTime(value.moment, speech, now);
    return 'all' in value ? speech.list(value.all, 'conjunction') : speech.list(value, 'disjunction');
  };
  return speech.say(text, ...values.map(said));
}

function sayTime(time: ExactTime, speech: Speech, now: Moment | undefined): string {
  const zone = time.timeZoneId === now?.timeZoneId ? '' : ` (${time.timeZoneId})`;
  return `${speech.moment(toMoment(time), now)}${zone}`;
}

/** In English, from Monday. */
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const monthNames = monthWords.map(([name = '']) => name.charAt(0).toUpperCase() + name.slice(1));

/** `Thu 19 Nov`, as lists and warnings say it. */
function shortDate(date: PlainDate, now: Moment | undefined, order: DayOrder): string {
  return sayDate(date, now, order).replace(/(\p{L}{3})\p{L}+/gu, '$1');
}

function timeIn(moment: Moment): string {
  return moment.toPlainTime().toString({ smallestUnit: 'minute' });
}

/** `Thursday 19 November` or `Thursday, November 19`, with the year where it is not that of `now`. */
export function sayDate(
  date: PlainDate,
  now: Pick<Moment, 'year'> | undefined,
  order: DayOrder = 'day first',
): string {
  const isThisYear = date.year === now?.year;
  const weekday = weekdayNames[date.dayOfWeek - 1] ?? '';
  const month = monthNames[date.month - 1] ?? '';
  return order === 'month first'
    ? `${weekday}, ${month} ${date.day}${isThisYear ? '' : `, ${date.year}`}`
    : `${weekday} ${date.day} ${month}${isThisYear ? '' : ` ${date.year}`}`;
}

/** `Friday 20 November, 15:00`, in the moment's own zone. */
export function sayMoment(moment: Moment, now: Moment | undefined): string {
  return `${sayDate(moment.toPlainDate(), now)}, ${timeIn(moment)}`;
}
