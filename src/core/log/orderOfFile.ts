import { daysBetween, isoOf, type PlainDate } from '../calendar.ts';
import { type DateReading, readDate } from '../dateReading.ts';
import type { YamlNode } from '../frontMatter/frontMatter.ts';
import type { Doubt } from './doubt.ts';
import { type FileItem, writtenDay } from './fileItem.ts';
import { orderOfCountry } from './orderOfDay.ts';

/** A day in numbers: `12.11.2026`, `12/11/26`. */
const numbers = /^(\d{1,2})([./-])(\d{1,2})\2\d{2,4}(?!\d)/;

/** Items, each with its day, and what has to be said of days that others tell how to read. */
export interface InOrder<Item> {
  readonly items: readonly Item[];
  readonly doubts: readonly Doubt[];
}

/**
 * Reads days such as `10/11/2026` in the order in which the file writes others: beside `13/11/2026` it is in November. Where the others
 * tell no order, that of the entry's country counts where it gives the reading that lies nearest to another day of the file; else such
 * a day stays open.
 */
export function inOrderOfFile<Item extends FileItem>(
  items: readonly Item[],
  { others = [], dated = [], country }: OfFile = {},
): InOrder<Item> {
  const isOpen = (item: Item) => !item.date && readDate(writtenDay(item)).kind === 'ambiguous';
  if (!items.some(isOpen)) return { items, doubts: [] };
  const orders = [...items.map(writtenDay), ...others].flatMap((written) => orderOf(written) ?? []);
  const [order, ...more] = new Set(orders);
  const likely = orders.length === 0 ? orderOfCountry(country) : undefined;
  if (more.length > 0 || !(order ?? likely)) return { items, doubts: [] };
  const doubts: Doubt[] = [];
  const found = items.map((item): Item => {
    const pair = item.fields.get('date');
    const written = writtenDay(item);
    const reading = order ? readIn(order, written) : likely && nearestIn(likely, written, dated);
    if (!pair?.value || !isOpen(item) || !reading) return item;
    doubts.push({ kind: 'date', pair, written, reading });
    const value: YamlNode = { kind: 'scalar', text: isoOf(reading.value), range: pair.range, style: 'none' };
    return { ...item, date: reading.value, fields: new Map([...item.fields, ['date', { ...pair, value }]]) };
  });
  return { items: found, doubts };
}

/** What a file tells of the order of day and month. */
interface OfFile {
  /** Further days of the file, as written. */
  readonly others?: readonly string[];
  /** The days of it that are known. */
  readonly dated?: readonly PlainDate[];
  /** The country of the entry, as `GB`. */
  readonly country?: string | undefined;
}

/** The reading in an order, where it lies nearer to a known day than the other. */
function nearestIn(order: 'day' | 'month', written: string, dated: readonly PlainDate[]) {
  const [wanted, other] = [readIn(order, written), readIn(order === 'day' ? 'month' : 'day', written)];
  if (!wanted || !other || dated.length === 0) return undefined;
  return distance(wanted.value.date, dated) < distance(other.value.date, dated) ? wanted : undefined;
}

/** How many days lie between a day and the nearest of others; infinity where there are none. */
export function distance(day: PlainDate, others: readonly PlainDate[]): number {
  return others.reduce(
    (least, other) => Math.min(least, Math.abs(daysBetween(day, other))),
    Number.POSITIVE_INFINITY,
  );
}

/** Which of day and month comes first in a date that says so. */
export function orderOf(written: string): 'day' | 'month' | undefined {
  const [first, second] = numbersIn(written);
  if (first > 12) return 'day';
  return second > 12 ? 'month' : undefined;
}

/** What a day in numbers says in an order; undefined where it can be read in one way alone. */
export function readIn(
  order: 'day' | 'month',
  written: string,
): Extract<DateReading, { readonly kind: 'date' }> | undefined {
  const [first, second] = numbersIn(written);
  const wanted = order === 'month' ? [first, second] : [second, first];
  const reading = readDate(written);
  const readings = reading.kind === 'ambiguous' ? reading.readings.map((iso) => readDate(iso)) : [];
  const decided = readings.find(
    (one) => one.kind === 'date' && one.value.date.month === wanted[0] && one.value.date.day === wanted[1],
  );
  return decided?.kind === 'date' ? { ...decided, iso: false, saysMore: true } : undefined;
}

/** The first two numbers of a day in numbers; zeros where a text is none. */
function numbersIn(written: string): readonly [first: number, second: number] {
  const found = numbers.exec(written.trim());
  return found ? [Number(found[1]), Number(found[3])] : [0, 0];
}
