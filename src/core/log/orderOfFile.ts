import { isoOf } from '../calendar.ts';
import { type DateReading, readDate } from '../dateReading.ts';
import type { YamlNode } from '../frontMatter/frontMatter.ts';
import type { Doubt } from './doubt.ts';
import { type FileItem, writtenDay } from './fileItem.ts';

/** A day in numbers: `12.11.2026`, `12/11/26`. */
const numbers = /^(\d{1,2})([./-])(\d{1,2})\2\d{2,4}(?!\d)/;

/** Items, each with its day, and what has to be said of days that others tell how to read. */
export interface InOrder<Item> {
  readonly items: readonly Item[];
  readonly doubts: readonly Doubt[];
}

/**
 * Reads days such as `10/11/2026` in the order in which the file writes others: beside `13/11/2026` it is in November. Where the others
 * tell no order, or both, such a day stays open. `others` are further days of the file, as written.
 */
export function inOrderOfFile<Item extends FileItem>(
  items: readonly Item[],
  others: readonly string[] = [],
): InOrder<Item> {
  const isOpen = (item: Item) => !item.date && readDate(writtenDay(item)).kind === 'ambiguous';
  if (!items.some(isOpen)) return { items, doubts: [] };
  const orders = [...items.map(writtenDay), ...others].flatMap((written) => orderOf(written) ?? []);
  const [order, ...more] = new Set(orders);
  if (order === undefined || more.length > 0) return { items, doubts: [] };
  const doubts: Doubt[] = [];
  const found = items.map((item): Item => {
    const pair = item.fields.get('date');
    const written = writtenDay(item);
    const reading = readIn(order, written);
    if (!pair?.value || !isOpen(item) || !reading) return item;
    doubts.push({ kind: 'date', pair, written, reading });
    const value: YamlNode = { kind: 'scalar', text: isoOf(reading.value), range: pair.range, style: 'none' };
    return { ...item, date: reading.value, fields: new Map([...item.fields, ['date', { ...pair, value }]]) };
  });
  return { items: found, doubts };
}

/** Which of day and month comes first in a date that says so. */
function orderOf(written: string): 'day' | 'month' | undefined {
  const [first, second] = numbersIn(written);
  if (first > 12) return 'day';
  return second > 12 ? 'month' : undefined;
}

function readIn(
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
