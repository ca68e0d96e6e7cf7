import type { CivilDate } from '../calendar.ts';
import { readDate } from '../dateReading.ts';
import type { YamlNode, YamlPair } from '../frontMatter/frontMatter.ts';
import type { Range } from '../text.ts';
import { type DateInText, datesIn, isYearless, withoutLeadIn, yearlessDayIn } from './datesInText.ts';
import { withTime } from './entryValues.ts';
import type { ItemField } from './itemFields.ts';
import { peopleIn } from './peopleInLabel.ts';
import { stepOf } from './steps.ts';

/** One step of an application as a part of a file writes it: an item of a list, a heading or the row of a table. */
export interface FileItem {
  readonly isInterview: boolean;
  /** What it says, as front matter would; one field is there once. */
  readonly fields: ReadonlyMap<ItemField, YamlPair>;
  /** Undefined where the date cannot be read, or in several ways, or lacks its year. */
  readonly date: CivilDate | undefined;
  /** Where it stands: what to point at. */
  readonly range: Range;
  /** The part of the body that stands under it. */
  readonly section: Range | undefined;
}

/**
 * The item that these fields make, where they name a day. `isAmong` tells that what it stands among are interviews: then it is one
 * unless its words say otherwise.
 */
export function itemOf(
  fields: ReadonlyMap<ItemField, YamlPair>,
  isAmong: boolean,
  range: Range,
  section?: Range,
): FileItem | undefined {
  const written = textIn(fields, 'date');
  if (written === undefined) return undefined;
  const reading = readDate(written);
  if (reading.kind === 'invalid' && !isYearless(written)) return undefined;
  const time = textIn(fields, 'time');
  const date = reading.kind === 'date' ? reading.value : undefined;
  return {
    isInterview: isInterview(fields, isAmong),
    fields,
    date: date && time ? withTime(date, time) : date,
    range,
    section,
  };
}

/** Whether `part` of a file, or a day that a record names, is the interview of this date. */
export function isPartOf({ date, time }: CivilDate, part: string): boolean {
  const reading = readPart(part);
  if (reading.kind !== 'date' || reading.value.date.toString() !== date.toString()) return false;
  return !reading.value.time || !time || reading.value.time.toString() === time.toString();
}

/** What tells an interview from the others of its file: its day, and its hour unless it is `alone` on that day. */
export function partOn({ date, time }: CivilDate, alone: boolean): string {
  const day = date.toString();
  return alone || !time ? day : `${day}T${time.toString({ smallestUnit: 'minute' })}`;
}

function readPart(part: string) {
  return readDate(part.replace(/(?<=\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?)\.\d+$/, ''));
}

/** The day of what is meant by such words, as `dayOf` gives it. */
export function dayNamedBy(part: string): string {
  const reading = readPart(part);
  return reading.kind === 'date' ? reading.value.date.toString() : '';
}

/** The day of an interview as `2026-11-19`; nothing where it has none. */
export function dayOf(item: Pick<FileItem, 'date'> | undefined): string {
  return item?.date?.date.toString() ?? '';
}

/** The day that a field of the file gives, as `2026-11-19`; nothing where it gives none. */
export function dayIn(pair: YamlPair | undefined): string {
  const reading = pair?.value?.kind === 'scalar' ? readDate(pair.value.text) : undefined;
  return reading?.kind === 'date' ? reading.value.date.toString() : '';
}

/** The text of a field. */
export function textIn(fields: ReadonlyMap<ItemField, YamlPair>, field: ItemField): string | undefined {
  const value = fields.get(field)?.value;
  return value?.kind === 'scalar' ? value.text : undefined;
}

/** The day of an item as it is written. */
export function writtenDay({ fields }: Pick<FileItem, 'fields'>): string {
  return textIn(fields, 'date') ?? '';
}

/** Whether an item is an interview by what it is called, or by whom it names. */
function isInterview(fields: ReadonlyMap<ItemField, YamlPair>, isAmong: boolean): boolean {
  const step = stepOf(textIn(fields, 'round') ?? '');
  if (step === 'other') return false;
  return isAmong || step === 'interview' || (step === undefined && fields.has('interviewers'));
}

/** A field that stands in a text as it is read, not in YAML. */
export function pairAt(key: string, text: string, range: Range): YamlPair {
  const value: YamlNode = { kind: 'scalar', text, range, style: 'none' };
  return { key, keyRange: range, value, range };
}

/** What separates the parts of a heading. */
const edges = /^[\s\-–—:;,.|·•()[\]*_~]+|[\s\-–—:;,|·•(),[\]*_~]+$/gu;

/** Whom a heading names behind its word for `with`. */
const withPeople =
  /(?:^|[\s(,–—-])(?:with|w\/|mit|avec|con|com)\s+(?<people>(?:(?:Dr|Prof|Mr|Mrs|Ms|Herrn?|Frau|Mme|Sra?)\.?\s+)?[\p{Lu}\p{Lo}][^()|]*)\)?\s*$/u;

/** What a heading or a line says of an interview: `Round 2 - onsite with Kim Park (2026-11-19)`. */
export interface Label {
  readonly fields: ReadonlyMap<ItemField, YamlPair>;
  /** The dates with their year. */
  readonly dates: readonly DateInText[];
}

/** Reads a label that starts at `offset`. `isAmong` tells that what it stands among are interviews. */
export function labelOf(written: string, offset: number, isAmong = false): Label {
  const dates = datesIn(written, offset);
  const fields = new Map<ItemField, YamlPair>();
  const date = dates[0] ?? yearlessDayIn(written, offset);
  if (date) fields.set('date', pairAt('date', date.written, date.range));
  // What is left keeps its places: blanks stand for the date, with its weekday and the word that leads to it.
  const before = date ? written.slice(0, date.range.start - offset) : '';
  const from = withoutLeadIn(before).length;
  const to = date ? date.range.end - offset : 0;
  const rest = date ? written.slice(0, from) + ' '.repeat(to - from) + written.slice(to) : written;
  const { round, people } = roundAndPeople(rest, isAmong);
  const placed = (text: string) => {
    const start = offset + written.indexOf(text);
    return { start, end: start + text.length };
  };
  if (round !== '') fields.set('round', pairAt('round', round.replace(/\s{2,}/g, ' '), placed(round)));
  if (people !== undefined) fields.set('interviewers', pairAt('interviewers', people, placed(people)));
  return { fields, dates };
}

/** A label without its date, taken apart. */
function roundAndPeople(label: string, isAmong: boolean) {
  const named = withPeople.exec(label.replace(/[\s()[\],;:–—-]+$/, ''));
  const people = named?.groups?.people;
  if (named && people !== undefined)
    return { round: label.slice(0, named.index).replace(edges, ''), people: people.replace(edges, '') };
  const part = peopleIn(label);
  const before = label.slice(0, part?.start).replace(edges, '');
  const round = before === '' ? label.slice(part?.end ?? 0).replace(edges, '') : before;
  // A name above a day is no interview with them, unless something says so.
  if (!part || !(isAmong || stepOf(round) === 'interview'))
    return { round: label.replace(edges, ''), people: undefined };
  return { round, people: label.slice(part.start, part.end) };
}
