import { readDate } from '../dateReading.ts';
import type { FrontMatter, FrontMatterReading, YamlPair } from '../frontMatter/frontMatter.ts';
import { linkText } from '../people/people.ts';
import { detached, groupBy, type Range } from '../text.ts';
import type { Doubt } from './doubt.ts';
import type { Doubts, EntryReading } from './entry.ts';
import { entryOf, type Fields, isPlaceholder, type Part, recordsIn, type Source } from './entryPart.ts';
import { fieldOf, inOrder, scalarOf } from './fieldOf.ts';
import { type EntryField, entryFieldOf, foldKey, letterFieldOf } from './fields.ts';
import { isDateOfOther } from './interviewsInFile.ts';
import type { OutcomeReading } from './outcomeReading.ts';
import { severalEntries } from './severalEntries.ts';
import { saidAt } from './sighting.ts';

/** Fields that people write side by side for different people; the first spelling found counts, without a word. */
const sideBySide: ReadonlySet<EntryField> = new Set(['contact']);

/** Reads a file of the log as entries. `readOutcome` knows the words of the settings. */
export function readEntries(
  path: string,
  text: string,
  reading: FrontMatterReading,
  readOutcome: (written: string) => OutcomeReading,
): EntryReading {
  if (reading.kind === 'none') return { kind: 'other' };
  if (reading.kind !== 'read') {
    // A blog's TOML and a template's broken YAML are nobody's interview: only what names a company is spoken of.
    if (!namesCompany(text)) return { kind: 'other' };
    const [problem] = reading.kind === 'unreadable' ? reading.problems : [];
    const doubt: Doubt | undefined =
      reading.kind === 'unsupported'
        ? { kind: 'unsupported', range: reading.range, format: reading.format }
        : problem && { kind: 'unreadable', range: problem.range, why: problem.message };
    return { kind: 'unreadable', doubts: { all: doubt ? [doubt] : [], start: '' } };
  }
  const { frontMatter } = reading;
  const doubts: Doubt[] = [];
  const { spellings, others } = fieldsAndOthers(frontMatter, readOutcome);
  const fields = chooseFields(spellings, doubts);
  const source: Source = { path, text, frontMatter, fields, readOutcome, doubts };
  if (isTemplate(text, fields)) return { kind: 'other' };
  const several = mayHoldSeveral(others, fields) ? severalEntries(source) : [];
  if (several.length === 0 && !isEntry(others, fields, readOutcome)) {
    const found = doubtsOf(source);
    return found?.all.some(({ kind }) => kind === 'several-days')
      ? { kind: 'unreadable', doubts: found }
      : { kind: 'other', sighting: typeSighting(others, source) };
  }
  if (several.length === 0 && isUnclearDate(source))
    return { kind: 'unreadable', doubts: doubtsOf(source) ?? noDoubts };
  const entries = several.length > 0 ? several : [entryOf(source, wholeFile(source))];
  return { kind: 'entries', entries, doubts: doubtsOf(source) };
}

const noDoubts: Doubts = { all: [], start: '' };

function doubtsOf({ text, frontMatter, doubts }: Source): Doubts | undefined {
  const all = distinctDoubts(doubts);
  return all.length === 0
    ? undefined
    : { all, start: detached(text.slice(0, endOfDoubts(frontMatter, all))) };
}

/** Whether the date of a file is that of something else than its interviews; says so. */
function isUnclearDate({ text, frontMatter, fields, doubts }: Source): boolean {
  const pair = fields.get('date');
  const reading = readDate(scalarOf(pair?.value)?.text ?? '');
  if (!pair || reading.kind !== 'date' || !isDateOfOther(reading.value, text, frontMatter)) return false;
  doubts.push({ kind: 'date-of-other', pair });
  return true;
}

function wholeFile(source: Source): Part {
  const { text, frontMatter, fields, readOutcome } = source;
  return {
    part: undefined,
    fields,
    readOutcome,
    records: recordsIn(fields, source),
    notes: { start: frontMatter.bodyStart, end: text.length },
    remarks: '',
    range: frontMatter.pairs[0]?.keyRange ?? { start: 0, end: 3 },
  };
}

function distinctDoubts(doubts: readonly Doubt[]): readonly Doubt[] {
  const byPlace = groupBy(doubts, (doubt) => `${doubt.kind} ${placeOf(doubt).start} ${placeOf(doubt).end}`);
  return [...byPlace.values()].flatMap(([first]) => first ?? []);
}

function placeOf(doubt: Doubt): Range {
  if ('range' in doubt) return doubt.range;
  return doubt.kind === 'duplicate' ? doubt.other.keyRange : doubt.pair.range;
}

/** Where the part of a file ends from which the fixes of doubts are computed: its front matter, or the line of the last doubt. */
function endOfDoubts({ bodyStart }: FrontMatter, doubts: readonly Doubt[]): number {
  return Math.max(bodyStart, ...doubts.map((doubt) => placeOf(doubt).end + 1));
}

function namesCompany(text: string): boolean {
  // In UTF-16 there is a NUL beside each letter.
  const keys = text
    .slice(0, 4096)
    .replaceAll('\0', '')
    .matchAll(/^[ \t]*["']?([\p{L}_][\p{L} _-]*)["']?[ \t]*[:=]/gmu);
  return [...keys].some(([, key = '']) => entryFieldOf(key) === 'company' || letterFieldOf(key) === 'letter');
}

/** The pairs of each field, and those that are no field of an entry. */
function fieldsAndOthers({ pairs }: FrontMatter, readOutcome: (written: string) => OutcomeReading) {
  const spellings = new Map<EntryField, YamlPair[]>();
  const others: YamlPair[] = [];
  for (const pair of pairs) {
    const field = fieldOf(pair, readOutcome);
    const known = field && spellings.get(field);
    if (known) known.push(pair);
    else if (field) spellings.set(field, [pair]);
    else others.push(pair);
  }
  return { spellings, others };
}

/** The pair that counts for each field. */
function chooseFields(spellings: ReadonlyMap<EntryField, readonly YamlPair[]>, doubts: Doubt[]): Fields {
  const fields = new Map<EntryField, YamlPair>();
  for (const [field, pairs] of spellings) {
    const ordered = pairs.length > 1 ? inOrder(pairs, field) : pairs;
    const [chosen, ...rest] = ordered;
    if (!chosen) continue;
    fields.set(field, chosen);
    if (sideBySide.has(field)) continue;
    for (const other of rest)
      if (other.value !== undefined) doubts.push({ kind: 'duplicate', field, chosen, other });
  }
  return fields;
}

/** An entry has a company and a date or an outcome, and does not say that it is something else. */
function isEntry(
  others: readonly YamlPair[],
  fields: Fields,
  readOutcome: (written: string) => OutcomeReading,
): boolean {
  if (isDeclined(others)) return false;
  const type = typeOf(others);
  if (type !== '' && !type.includes('interview')) return false;
  const outcome = fields.get('outcome');
  const written = scalarOf(outcome?.value)?.text;
  // `status: active` beside a company is a note about the company, not an interview.
  const knownOutcome = written !== undefined && ['known', 'ambiguous'].includes(readOutcome(written).kind);
  const dated =
    fields.has('date') || knownOutcome || (outcome !== undefined && foldKey(outcome.key) === 'outcome');
  const company = fields.get('company');
  if (company?.value) return dated;
  const interviewLike = company !== undefined || fields.has('interviewers') || type.includes('interview');
  return (
    interviewLike &&
    fields.get('date')?.value !== undefined &&
    (company === undefined || outcome !== undefined || fields.has('interviewers'))
  );
}

/** Whether a file that names a company may hold several interviews: one that gives no date for itself, or a list of them beside it. */
function mayHoldSeveral(others: readonly YamlPair[], fields: Fields): boolean {
  if (!fields.get('company')?.value || isDeclined(others)) return false;
  const type = typeOf(others);
  return (type === '' || aboutJob.test(type)) && !fields.get('date')?.value;
}

/** Types of files that are about a job. */
const aboutJob =
  /interview|application|job|position|role|process|opportunity|bewerbung|candidature|candidatura/;

/** Whether a file says that it is no interview. */
function isDeclined(others: readonly YamlPair[]): boolean {
  return /^(no|false)$/i.test(saidIn(others, 'interviewlog')) || saidIn(others, 'letter') !== '';
}

function typeOf(others: readonly YamlPair[]): string {
  return linkText(saidIn(others, 'type')).toLowerCase();
}

/** What is said of a file that would be an entry, were it not for its `type`. */
function typeSighting(others: readonly YamlPair[], { text, frontMatter, fields, readOutcome }: Source) {
  const pair = others.find(({ key }) => foldKey(key) === 'type');
  const rest = others.filter((other) => other !== pair);
  if (!pair?.value || !aboutJob.test(typeOf(others)) || !isEntry(rest, fields, readOutcome)) return undefined;
  if (!fields.get('date')?.value) return undefined;
  const start = detached(text.slice(0, frontMatter.bodyStart));
  return {
    kind: 'type',
    range: pair.range,
    said: saidAt({ start: pair.keyRange.start, end: pair.range.end }, text),
    values: [['type', typeOf(others)]],
    frontMatter,
    start,
  } as const;
}

function saidIn(pairs: readonly YamlPair[], key: string): string {
  return scalarOf(pairs.find((pair) => foldKey(pair.key) === key)?.value)?.text ?? '';
}

/** What a note is made from: its date, and its company if it has one, are left for a program to fill in. */
function isTemplate(text: string, fields: Fields): boolean {
  const [company, date] = (['company', 'date'] as const).map((field) => fields.get(field));
  return date !== undefined && isPlaceholder(text, date) && (!company?.value || isPlaceholder(text, company));
}
