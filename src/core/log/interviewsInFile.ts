import type { CivilDate, PlainDate } from '../calendar.ts';
import { readDate } from '../dateReading.ts';
import type { FrontMatter, YamlPair } from '../frontMatter/frontMatter.ts';
import { compareText, countWhile, groupBy, lastOf, remembering } from '../text.ts';
import { bodyLines } from './bodyLines.ts';
import { readCountry } from './countries.ts';
import type { Doubt } from './doubt.ts';
import { entryFieldOf } from './fields.ts';
import { dayIn, dayOf, type FileItem, partOn, textIn, writtenDay } from './fileItem.ts';
import { headedInterviews } from './headedInterviews.ts';
import type { ItemField } from './itemFields.ts';
import { isNumbered, keyedSteps, numberedSteps } from './keyedSteps.ts';
import { listedSteps, listKindOf } from './listedSteps.ts';
import { withYears } from './missingYears.ts';
import { mostRead } from './mostRead.ts';
import { distance, inOrderOfFile } from './orderOfFile.ts';
import { tabledSteps } from './tabledSteps.ts';

/** An interview of a file that holds several, from all the places that tell of it. */
export interface FoundInterview extends FileItem {
  /** What tells it from the others of the file: `2026-11-19`, or with the time where a day has several. */
  readonly part: string;
  /** What the places note of it beside fields. */
  readonly remarks: readonly string[];
  /** Whom further places name as met, where the first one names somebody, too. */
  readonly alsoMet: readonly YamlPair[];
}

export interface InterviewsInFile {
  /** In the order of their days. */
  readonly found: readonly FoundInterview[];
  /** What is unclear about what may be one: several days, a day without its year, or more interviews than are read. */
  readonly doubts: readonly Doubt[];
}

/** What may hold a day in a body: the bar of a table, or a heading. */
const mayHold = /\||^ {0,3}#/m;

/**
 * The interviews that a file about one company holds, by day: in lists of its front matter, under headings, in tables. What several
 * of these tell of one interview is put together; a list counts before keys, these before a heading, and that before a table. Read in
 * steps, so that an editor can do other things in between.
 */
export function* interviewsIn(
  path: string,
  text: string,
  frontMatter: FrontMatter,
  year?: number,
): Generator<undefined, InterviewsInFile> {
  const { pairs, bodyStart } = frontMatter;
  const lines = mayHold.test(text.slice(bodyStart)) ? bodyLines(text, bodyStart) : [];
  const { items: headed, days, unclear, social, unread } = yield* headedInterviews(lines, text.length);
  yield;
  const listed = listedSteps(pairs).filter(isInterview);
  yield;
  const keyed = keyedSteps(pairs).filter(isInterview);
  const tabled = (yield* tabledSteps(lines)).filter(isInterview);
  yield;
  const known = new Set([...listed, ...keyed, ...tabled].map(dayOf));
  const taken = new Set(headed.map(dayOf));
  const bare = days.filter((item) => item.date && known.has(dayOf(item)) && !taken.has(dayOf(item)));
  const written = pairs.flatMap(({ value }) => (value?.kind === 'scalar' ? [value.text] : []));
  const all = [listed, keyed, [...headed, ...bare], tabled];
  const others = [...written, ...all.flat().map(writtenDay)];
  const dated = all.flat().flatMap(({ date }) => date?.date ?? []);
  const country = countryIn(pairs);
  const ordered = all.map((source) => inOrderOfFile(source, { others, dated, country }));
  const { sources, doubts } = yield* withYears(
    ordered.map(({ items }) => items),
    { path, frontMatter, lines, year },
  );
  yield;
  const found = withOwnSections(named(merged(sources)), text);
  return {
    found: found.slice(-mostRead.interviews),
    doubts: [
      ...unclear.map((range) => ({ kind: 'several-days', range }) as const),
      ...ordered.flatMap((source) => source.doubts),
      ...doubts,
      ...tooMany(found),
      ...(unread ? [{ kind: 'too-many', what: 'headings', range: unread } as const] : []),
      // Said once, beside interviews.
      ...(found.length > 0 ? social : [])
        .slice(0, 1)
        .map(({ start, end }) => ({ kind: 'perhaps-round', range: { start, end } }) as const),
      // Beside a list, other days are those of a diary.
      ...(known.size === 0 ? days.filter((item) => item.date && !taken.has(dayOf(item))) : [])
        .slice(0, 1)
        .map(({ range }) => ({ kind: 'bare-day', range }) as const),
    ],
  };
}

/** The country of a file, as `GB`. */
function countryIn(pairs: readonly YamlPair[]): string | undefined {
  const pair = pairs.find(({ key }) => entryFieldOf(key) === 'country');
  return pair?.value?.kind === 'scalar' ? readCountry(pair.value.text) : undefined;
}

function tooMany(found: readonly FoundInterview[]): readonly Doubt[] {
  const [first] = found;
  return first && found.length > mostRead.interviews
    ? [{ kind: 'too-many', what: 'interviews', range: first.range }]
    : [];
}

function isInterview(item: FileItem): boolean {
  return item.isInterview;
}

/**
 * Whether the date of a file that lists steps with their days is that of something else: of a step that is no interview, or of none
 * of them and before an interview of a list in its front matter.
 */
export function isDateOfOther({ date }: CivilDate, text: string, { pairs, bodyStart }: FrontMatter): boolean {
  const listed = stepsIn(pairs);
  const hasBar = text.includes('|', bodyStart);
  const steps = [...listed, ...(hasBar ? lastOf(tabledSteps(bodyLines(text, bodyStart))) : [])];
  if (steps.length === 0) return false;
  const isOnDay = (step: FileItem) => step.date?.date.toString() === date.toString();
  const interviews = steps.filter(isInterview);
  if (interviews.length === 0 || interviews.some(isOnDay)) return false;
  const ofList = listed.filter(isInterview);
  const isBeforeOne = ofList.some((step) => step.date && date.toString() < step.date.date.toString());
  return steps.some(isOnDay) || isBeforeOne;
}

/**
 * Whether a list in the front matter holds an interview on the day of `date`; or a step, such as that one applied, where another list holds interviews
 * on other days only.
 */
export function isListed(date: YamlPair | undefined, { pairs }: FrontMatter): boolean {
  const steps = stepsIn(pairs);
  const day = steps.length === 0 ? '' : dayIn(date);
  if (day === '') return false;
  const onDay = steps.filter((step) => dayOf(step) === day);
  if (onDay.length === 0) return false;
  if (onDay.some(isInterview)) return true;
  const interviews = stepsIn(pairs.filter((pair) => listKindOf(pair) !== 'steps'));
  return interviews.length > 0 && !interviews.some((step) => dayOf(step) === day);
}

/** The steps that lists and numbered keys of front matter give. */
function stepsIn(pairs: readonly YamlPair[]): readonly FileItem[] {
  return pairs.some(({ key }) => mayHoldSteps(key)) ? [...listedSteps(pairs), ...numberedSteps(pairs)] : [];
}

/** Whether a key of front matter may give steps. A log writes the same keys again and again. */
const mayHoldSteps = remembering((key) => listKindOf({ key }) !== undefined || isNumbered(key));

type Merged = Omit<FoundInterview, 'part'>;

/** The interviews of all sources: those of one day are one, unless one source tells them apart. */
function merged(sources: readonly (readonly FileItem[])[]): readonly Merged[] {
  const all: Merged[] = [];
  for (const source of sources) {
    const places = groupBy([...all.keys()], (at) => dayOf(all[at]));
    const free = new Map([...places].map(([day, ofDay]) => [day, [...ofDay]]));
    for (const item of source) {
      const ofDay = (item.date && free.get(dayOf(item))) ?? [];
      const index = ofDay.findIndex((at) => isSame(all[at], item));
      const [at = -1] = index < 0 ? [] : ofDay.splice(index, 1);
      const one = all[at];
      if (one) all[at] = together(one, item);
      else all.push({ ...item, remarks: remarksOf(item), alsoMet: [] });
    }
  }
  return all;
}

/** Whether two interviews of one day are the same. */
function isSame(a: Pick<FileItem, 'date'> | undefined, b: FileItem): boolean {
  if (!a?.date || !b.date) return false;
  return !a.date.time || !b.date.time || a.date.time.toString() === b.date.time.toString();
}

function together(first: Merged, second: FileItem): Merged {
  const fields = new Map<ItemField, YamlPair>([...second.fields, ...first.fields]);
  const later = second.date?.time && !first.date?.time;
  const date = second.fields.get('date');
  if (later && date) fields.set('date', date);
  const met = first.fields.has('interviewers') ? second.fields.get('interviewers') : undefined;
  return {
    isInterview: true,
    fields,
    date: later ? second.date : first.date,
    range: first.range,
    section: first.section ?? second.section,
    remarks: [...first.remarks, ...remarksOf(second)],
    alsoMet: met ? [...first.alsoMet, met] : first.alsoMet,
  };
}

function remarksOf({ fields }: FileItem): readonly string[] {
  const written = textIn(fields, 'remarks');
  return written === undefined ? [] : [written];
}

/** Each with what tells it from the others: its day, with the time or a number where several have that. In the order of days. */
function named(items: readonly Merged[]): readonly FoundInterview[] {
  const taken = new Map<string, number>();
  const ofDay = groupBy(items, dayOf);
  const found = items.map((item) => {
    const isAlone = ofDay.get(dayOf(item))?.length === 1;
    const day = item.date ? partOn(item.date, isAlone) : 'undated';
    const count = (taken.get(day) ?? 0) + 1;
    taken.set(day, count);
    return { ...item, part: count === 1 ? day : `${day}.${count}` };
  });
  const dated = items.flatMap(({ date }) => date?.date ?? []);
  const places = new Map(found.map((item) => [item, placeOf(item, dated)]));
  return found.toSorted(
    (a, b) => compareText(places.get(a) ?? '', places.get(b) ?? '') || compareText(a.part, b.part),
  );
}

/** Where an item stands among the others: by its day, or by the reading of one in doubt that lies nearest to a day of another. */
function placeOf(item: FoundInterview, dated: readonly PlainDate[]): string {
  if (item.date) return item.part;
  const reading = readDate(writtenDay(item));
  const isos = reading.kind === 'ambiguous' ? reading.readings : [];
  const days = isos.map(readDate).flatMap((read) => (read.kind === 'date' ? read.value.date : []));
  const [nearest] = days.toSorted((a, b) => distance(a, dated) - distance(b, dated));
  return nearest && dated.length > 0 ? nearest.toString() : item.part;
}

/** Each with a section that ends where that of another one begins within it. */
function withOwnSections(items: readonly FoundInterview[], text: string): readonly FoundInterview[] {
  const inOrder = items.filter(({ section }) => section).toSorted((a, b) => a.range.start - b.range.start);
  return items.map((item) => {
    const { section } = item;
    if (!section) return item;
    let index = countWhile(inOrder, ({ range }) => range.start <= section.start);
    while (inOrder[index] === item) index++;
    const next = inOrder[index]?.range.start ?? section.end;
    const end = next < section.end ? text.lastIndexOf('\n', next) + 1 : section.end;
    return { ...item, section: { start: section.start, end } };
  });
}
