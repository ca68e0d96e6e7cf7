import { daysBetween, isoOf, type PlainDate } from '../calendar.ts';
import { type DateReading, readDate } from '../dateReading.ts';
import type { FrontMatter, YamlNode, YamlPair } from '../frontMatter/frontMatter.ts';
import { onceEach } from '../text.ts';
import type { BodyLine } from './bodyLines.ts';
import { datesIn, dayInMonth, dayInYear, isMonthless, isYearless } from './datesInText.ts';
import type { Doubt } from './doubt.ts';
import { type FileItem, textIn } from './fileItem.ts';
import { yearsOfWeekday } from './nearYears.ts';

/** What a file tells of the years in which its days lie. */
export interface KnownDays {
  readonly path: string;
  readonly frontMatter: Pick<FrontMatter, 'pairs'>;
  readonly lines: readonly BodyLine[];
  /** The year in which the file is read. */
  readonly year?: number | undefined;
}

/** The items of each source, with the years that their days lacked; and what has to be said of those days. */
export interface YearsFound<Item extends FileItem> {
  readonly sources: readonly (readonly Item[])[];
  readonly doubts: readonly Doubt[];
}

/** A process takes less than half a year, in days: of two years, the one nearer to a day that is known is meant. */
const longestProcess = 182;

/**
 * Gives days without a year the year that the other days of the file, or its path, leave for them. A day for which several years or
 * none are left makes no interview. One source is read a step.
 */
export function* withYears<Item extends FileItem>(
  sources: readonly (readonly Item[])[],
  known: KnownDays,
): Generator<undefined, YearsFound<Item>> {
  const items = sources.flat();
  const lacking = new Set(items.filter(lacksYear));
  if (lacking.size === 0) return { sources, doubts: [] };
  yield;
  const written = [...lacking].map((item) => textIn(item.fields, 'date') ?? '');
  const days = distinctDays([
    ...daysIn(known),
    ...items.flatMap(({ date }) => date?.date ?? []),
    ...written.flatMap((one) => dayOfWeekday(one, known.year)),
  ]);
  const order = orderAmong(written);
  const doubts: Doubt[] = [];
  const readOnce = onceEach((one) => readingAmong(one, yearsFor(one, known), days, order));
  const found = (item: Item): readonly Item[] => {
    const pair = item.fields.get('date');
    const day = textIn(item.fields, 'date') ?? '';
    if (!pair || !lacking.has(item)) return [item];
    const reading = readOnce(day);
    if (!reading) {
      doubts.push({ kind: 'no-year', range: pair.range, written: day });
      return [];
    }
    doubts.push({ kind: 'date', pair, written: day, reading });
    return reading.kind === 'date' ? [withDay(item, pair, reading)] : [];
  };
  const dated: (readonly Item[])[] = [];
  for (const source of sources) {
    yield;
    dated.push(source.flatMap(found));
  }
  return { sources: dated, doubts };
}

/** The day that one with its weekday, and without its year, is of the years around this one; nothing where its weekday leaves several, or none. */
function dayOfWeekday(written: string, around: number | undefined): readonly PlainDate[] {
  const [year, ...others] = yearsOfWeekday(written, around);
  return year === undefined || others.length > 0 ? [] : daysOf(dayInYear(written, year));
}

function distinctDays(days: readonly PlainDate[]): readonly PlainDate[] {
  return [...new Map(days.map((day) => [day.toString(), day])).values()];
}

/** Day and month in numbers; what somebody asks about is left as it is. */
const dayAndMonth = /^(?:\p{L}+\.?,? )?(\d{1,2})[./-](\d{1,2})(?![\d?])/u;

/** Which of the two stands first in days such as `11/24`; undefined where none of them tells, or they differ. */
function orderAmong(written: readonly string[]): 'day' | 'month' | undefined {
  const orders = written.flatMap((text) => {
    const [, first, second] = dayAndMonth.exec(text.trim()) ?? [];
    return Number(first) > 12 ? ['day' as const] : Number(second) > 12 ? ['month' as const] : [];
  });
  const [order, ...others] = new Set(orders);
  return others.length === 0 ? order : undefined;
}

/** The reading of `11/12` in that order. */
function inOrder(
  { readings }: Extract<DateReading, { kind: 'ambiguous' }>,
  written: string,
  order: 'day' | 'month' | undefined,
): Extract<DateReading, { kind: 'date' }> | undefined {
  const [, ...numbers] = dayAndMonth.exec(written.trim()) ?? [];
  const month = Number(numbers[order === 'month' ? 0 : 1]);
  if (!order || Number.isNaN(month)) return undefined;
  const found = readings
    .map((iso) => readDate(iso))
    .find((one) => one.kind === 'date' && one.value.date.month === month);
  return found?.kind === 'date' ? { ...found, iso: false, saysMore: true } : undefined;
}

/**
 * What a day without a year says in the year that the file and its path leave for it, or, where they say nothing of years, in the one
 * around today that its weekday leaves; undefined where several are left, or none.
 */
export function inYearOf(
  written: string,
  known: Omit<KnownDays, 'frontMatter'> & { readonly frontMatter: Pick<FrontMatter, 'pairs'> | undefined },
): Extract<DateReading, { kind: 'date' | 'ambiguous' }> | undefined {
  return readingAmong(written, yearsFor(written, known), daysIn(known));
}

function yearsFor(written: string, known: Pick<KnownDays, 'path' | 'lines' | 'year'>): readonly number[] {
  const years = yearsOf(known);
  return years.length > 0 ? years : yearsOfWeekday(written, known.year);
}

/**
 * What a day without a year says in the year in which it lies nearest to `today`, and one without a month in the nearest month; undefined
 * where it is a day of none of these.
 */
export function inNearestYear(
  written: string,
  today: PlainDate,
): Extract<DateReading, { kind: 'date' | 'ambiguous' }> | undefined {
  if (isMonthless(written)) return inNearestMonth(written, today);
  return isYearless(written) ? readingAmong(written, [], [today]) : undefined;
}

/** What a day says; one without its year or month is the nearest to `day`, where that is known. */
export function readNear(written: string, day: PlainDate | undefined): DateReading {
  const exact = readDate(written);
  return exact.kind === 'invalid' && day ? (inNearestYear(written, day) ?? exact) : exact;
}

/** So many months before and behind today a day may lie that is written by its weekday and number. */
const mostMonths = 2;

function inNearestMonth(
  written: string,
  today: PlainDate,
): Extract<DateReading, { kind: 'date' }> | undefined {
  const months = Array.from({ length: 2 * mostMonths + 1 }, (_, index) =>
    today.with({ day: 1 }).add({ months: index - mostMonths }),
  );
  const found = months
    .map(({ year, month }) => dayInMonth(written, year, month))
    .flatMap((reading) => (reading.kind === 'date' ? [reading] : []));
  const far = ({ value }: (typeof found)[number]) => Math.abs(daysBetween(today, value.date));
  const [nearest] = found.toSorted((a, b) => far(a) - far(b));
  return nearest && { ...nearest, iso: false, saysMore: true };
}

function lacksYear({ date, fields }: FileItem): boolean {
  return !date && isYearless(textIn(fields, 'date') ?? '');
}

/** The item with the day that a date was found to be; the year is for its writer to confirm. */
function withDay<Item extends FileItem>(
  item: Item,
  pair: YamlPair,
  { value }: Extract<DateReading, { kind: 'date' }>,
): Item {
  const node: YamlNode = { kind: 'scalar', text: isoOf(value), range: pair.range, style: 'none' };
  return { ...item, date: value, fields: new Map([...item.fields, ['date', { ...pair, value: node }]]) };
}

function readingAmong(
  written: string,
  years: readonly number[],
  days: readonly PlainDate[],
  order?: 'day' | 'month',
): Extract<DateReading, { kind: 'date' | 'ambiguous' }> | undefined {
  const readIn = (year: number) => {
    const reading = dayInYear(written, year);
    return reading.kind === 'ambiguous' ? (inOrder(reading, written, order) ?? reading) : reading;
  };
  const near = [...new Set(days.flatMap(({ year }) => [year - 1, year, year + 1]))].filter((year) =>
    daysOf(readIn(year)).some((day) =>
      days.some((other) => Math.abs(daysBetween(day, other)) <= longestProcess),
    ),
  );
  // A folder for a year may hold what began in it and went on in the next.
  const [year, ...others] = days.length > 0 ? near : years;
  if (year === undefined || others.length > 0) return undefined;
  const reading = readIn(year);
  if (reading.kind === 'invalid') return undefined;
  return reading.kind === 'date' ? { ...reading, iso: false, saysMore: true } : reading;
}

function daysOf(reading: DateReading): readonly PlainDate[] {
  if (reading.kind === 'date') return [reading.value.date];
  const isos = reading.kind === 'ambiguous' ? reading.readings : [];
  return isos.flatMap((iso) => daysOf(readDate(iso)));
}

/** The days that the front matter, the headings and the path of a file say. */
function daysIn({ path, frontMatter, lines }: Parameters<typeof inYearOf>[1]): readonly PlainDate[] {
  const headings = lines.filter(({ text }) => /^ {0,3}#/.test(text)).slice(0, mostLines);
  return [
    ...(frontMatter?.pairs ?? []).flatMap(({ value }) => daysInNode(value)),
    ...[...headings.map(({ text }) => text), path.replace(/[_/]/g, ' ')].flatMap((text) =>
      datesNamedIn(text),
    ),
  ];
}

/** The days that a text names. The last of three numbers is the year: `28/11/26`. */
function datesNamedIn(text: string): readonly PlainDate[] {
  return datesIn(text).flatMap(({ written, reading }) => {
    const days = daysOf(reading);
    const ofEnd = days.filter(({ year }) => isShort(written) && year % 100 === Number(written.slice(-2)));
    return ofEnd.length > 0 ? ofEnd : days;
  });
}

function isShort(written: string): boolean {
  return /^\d{1,2}[./-]\d{1,2}[./-]\d{2}$/.test(written.trim());
}

const mostLines = 200;

function daysInNode(node: YamlNode | undefined): readonly PlainDate[] {
  if (node?.kind === 'scalar') {
    const days = daysOf(readDate(node.text));
    return days.length > 0 && !isShort(node.text) ? days : datesNamedIn(node.text);
  }
  const nodes = node?.kind === 'list' ? node.items : (node?.pairs.map(({ value }) => value) ?? []);
  return nodes.slice(0, mostLines).flatMap(daysInNode);
}

/** The years that a file's path and its title say: `2026/Acme.md`, `# Job search, autumn 2026`. */
function yearsOf({ path, lines }: Pick<KnownDays, 'path' | 'lines'>): readonly number[] {
  const title = lines.find(({ text }) => /^# /.test(text))?.text ?? '';
  return yearsIn(`${path} ${title}`);
}

/** The years that a text names. */
function yearsIn(text: string): readonly number[] {
  const found = text.matchAll(/(?<![\d.])(?:19|20)\d{2}(?!\d)/g);
  return [...new Set(Array.from(found, ([year]) => Number(year)))];
}
