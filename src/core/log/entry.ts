import type { CivilDate, PlainDate } from '../calendar.ts';
import { readDate } from '../dateReading.ts';
import type { FrontMatter, FrontMatterReading, YamlPair } from '../frontMatter/frontMatter.ts';
import { isSimpleMarkdown } from '../notes/simpleMarkdown.ts';
import { distinct, linkText, type Person, readPeople } from '../people/people.ts';
import { detached, type Range } from '../text.ts';
import { companyKeyOf } from './companyKey.ts';
import type { Doubt } from './doubt.ts';
import { readCountry, readInterest, readMinutes, readZone, valueRules, withTime } from './entryValues.ts';
import { fieldOf, inOrder, scalarOf } from './fieldOf.ts';
import { type EntryField, entryFieldOf, foldKey, letterFieldOf } from './fields.ts';
import type { OutcomeReading } from './outcomeReading.ts';
import type { Outcome } from './outcomes.ts';
import { type FollowUpRecord, readRecords } from './records.ts';

/** A value and where the file says it. */
export interface Located<T> {
  readonly value: T;
  readonly range: Range;
}

/** Names one interview of a log: the path of its file and, where a file holds several, which of them: `acme.md#2026-11-19`. */
export type InterviewId = string;

/** One interview, as its file says it. What is blank, unknown or unreadable is undefined. */
export interface Entry {
  readonly id: InterviewId;
  /** Path of the file inside the log, with `/`. */
  readonly path: string;
  readonly company: Located<string> | undefined;
  /** The same for every spelling of the company's name; empty without one. */
  readonly companyKey: string;
  readonly role: Located<string> | undefined;
  readonly date: Located<CivilDate> | undefined;
  /** `unclear` where something is written that cannot be read: nothing is derived from it. */
  readonly outcome: Located<Outcome> | 'blank' | 'unclear';
  readonly round: Located<string> | undefined;
  readonly interviewers: readonly Person[];
  readonly contact: Person | undefined;
  readonly referrer: Person | undefined;
  readonly decisionBy: Located<PlainDate> | undefined;
  readonly offerBy: Located<PlainDate> | undefined;
  readonly outcomeSince: Located<PlainDate> | undefined;
  readonly viaAgency: boolean;
  readonly interested: Located<'yes' | 'no' | 'unsure'> | undefined;
  /** Minutes. */
  readonly duration: number;
  readonly timeZone: string | undefined;
  readonly country: Located<string> | undefined;
  readonly template: string | undefined;
  readonly language: string | undefined;
  readonly records: readonly FollowUpRecord[];
  /**
   * The Markdown body where it has an unticked task, as far as it tells of one, and whether that takes no parser. Other bodies are
   * not kept in memory.
   */
  readonly tasks: { readonly notes: string; readonly isSimple: boolean } | undefined;
  /** Where the Markdown body starts. */
  readonly bodyStart: number;
  /** Where to point when nothing better is known: the first field. */
  readonly range: Range;
}

/** What a file is to the log. Doubts are about that file; a file that holds neither entries nor a letter raises none. */
export type EntryReading =
  | { readonly kind: 'entries'; readonly entries: readonly Entry[]; readonly doubts: Doubts | undefined }
  | { readonly kind: 'unreadable'; readonly doubts: Doubts }
  | { readonly kind: 'other' };

/** What a reader could not take for certain, with the start of the file, up to its body, which fixes are computed from. */
export interface Doubts {
  readonly all: readonly Doubt[];
  readonly frontMatter: string;
}

/** Fields that people write side by side for different people; the first spelling found counts, without a word. */
const sideBySide: ReadonlySet<EntryField> = new Set(['contact']);

type Fields = ReadonlyMap<EntryField, YamlPair>;

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
    return { kind: 'unreadable', doubts: { all: doubt ? [doubt] : [], frontMatter: '' } };
  }
  const { frontMatter } = reading;
  const doubts: Doubt[] = [];
  const { spellings, others } = fieldsAndOthers(frontMatter, readOutcome);
  const fields = chooseFields(spellings, doubts);
  if (!isEntry(others, fields, readOutcome) || isTemplate(text, fields)) return { kind: 'other' };
  const entry = entryOf(path, text, frontMatter, fields, readOutcome, doubts);
  return {
    kind: 'entries',
    entries: [entry],
    doubts:
      doubts.length === 0
        ? undefined
        : { all: doubts, frontMatter: detached(text.slice(0, frontMatter.bodyStart)) },
  };
}

function entryOf(
  path: string,
  text: string,
  frontMatter: FrontMatter,
  fields: Fields,
  readOutcome: (written: string) => OutcomeReading,
  doubts: Doubt[],
): Entry {
  const reader = fieldReader(text, fields, doubts);
  const date = timed(reader.date('date'), reader.text('time'));
  const company = reader.text('company');
  const entry: Entry = {
    id: path,
    path,
    company,
    companyKey: companyKeyOf(company?.value ?? ''),
    role: reader.text('role'),
    date,
    outcome: readOutcomeField(fields.get('outcome'), readOutcome, doubts),
    round: reader.text('round'),
    interviewers: distinct(readPeople(fields.get('interviewers')?.value)),
    contact: readPeople(fields.get('contact')?.value)[0],
    referrer: readPeople(fields.get('referrer')?.value)[0],
    decisionBy: reader.day('decision-by'),
    offerBy: reader.day('offer-by'),
    outcomeSince: reader.day('outcome-since'),
    viaAgency: !/^(|no|false|none)$/i.test(reader.text('via-agency')?.value ?? ''),
    interested: located(reader.text('interested'), (written) => readInterest(written) ?? 'yes'),
    duration: readMinutes(reader.text('duration')?.value) ?? 60,
    timeZone: readZone(reader.text('time-zone')?.value),
    country: located(reader.text('country'), readCountry),
    template: reader.text('template')?.value,
    language: reader.text('letter-language')?.value,
    records: readRecords(fields.get('follow-ups')?.value, ({ written, range }, date) => {
      const value = { kind: 'scalar', text: written, range, style: 'plain' } as const;
      const pair = { key: 'follow-ups', keyRange: range, range, value };
      doubts.push({ kind: 'date', pair, written, reading: date });
    }),
    tasks: tasksIn(text.slice(frontMatter.bodyStart)),
    bodyStart: frontMatter.bodyStart,
    range: frontMatter.pairs[0]?.keyRange ?? { start: 0, end: 3 },
  };
  for (const { field, isRead } of valueRules) {
    const written = reader.text(field);
    if (written && !isRead(written.value, date?.value))
      doubts.push({ kind: 'value', field, written: written.value, range: written.range });
  }
  addMissing(frontMatter, fields, entry, doubts);
  return entry;
}

/** Everybody whom an entry names, the contact first. */
export function peopleOf({ contact, interviewers, referrer }: Entry): readonly Person[] {
  return [contact, ...interviewers, referrer].filter((person) => person !== undefined);
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
  const said = (key: string) => scalarOf(others.find((pair) => foldKey(pair.key) === key)?.value)?.text ?? '';
  if (/^(no|false)$/i.test(said('interviewlog')) || said('letter') !== '') return false;
  const type = linkText(said('type')).toLowerCase();
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

/** What a note is made from: its date, and its company if it has one, are left for a program to fill in. */
function isTemplate(text: string, fields: Fields): boolean {
  const [company, date] = (['company', 'date'] as const).map((field) => fields.get(field));
  return date !== undefined && isPlaceholder(text, date) && (!company?.value || isPlaceholder(text, company));
}

/** Whether a value is left for a program to fill in: `<% tp.date.now() %>` or `{{date}}`, which is a map in YAML. */
export function isPlaceholder(text: string, { range }: YamlPair): boolean {
  return /^["']?(?:<%|\{\{)/.test(text.slice(range.start, range.end));
}

function fieldReader(text: string, fields: Fields, doubts: Doubt[]) {
  const date = (field: EntryField): Located<CivilDate> | undefined => {
    const pair = fields.get(field);
    if (!pair?.value) return undefined;
    const written = scalarOf(pair.value)?.text;
    const { start, end } = pair.range;
    const reading = readDate(written ?? (isPlaceholder(text, pair) ? text.slice(start, end) : ''));
    if (reading.kind !== 'date' || !reading.iso) doubts.push({ kind: 'date', pair, written, reading });
    return reading.kind === 'date' ? { value: reading.value, range: pair.range } : undefined;
  };
  return {
    date,
    day: (field: EntryField): Located<PlainDate> | undefined => {
      const read = date(field);
      return read && { value: read.value.date, range: read.range };
    },
    text: (field: EntryField): Located<string> | undefined => {
      const pair = fields.get(field);
      if (!pair?.value) return undefined;
      const value = linkText(scalarOf(pair.value)?.text ?? '');
      return value === '' ? undefined : { value, range: pair.range };
    },
  };
}

function readOutcomeField(
  pair: YamlPair | undefined,
  readOutcome: (written: string) => OutcomeReading,
  doubts: Doubt[],
): Entry['outcome'] {
  if (!pair?.value) return 'blank';
  const written = scalarOf(pair.value)?.text;
  const reading: OutcomeReading = written === undefined ? { kind: 'unknown' } : readOutcome(written);
  if (reading.kind === 'known') return { value: reading.outcome, range: pair.range };
  if (reading.kind === 'blank') return 'blank';
  doubts.push({ kind: 'outcome', pair, written, reading });
  return 'unclear';
}

function addMissing({ pairs }: FrontMatter, fields: Fields, entry: Entry, doubts: Doubt[]): void {
  const top = pairs[0]?.keyRange ?? { start: 0, end: 3 };
  const at = (field: EntryField): Range => fields.get(field)?.keyRange ?? top;
  if (!entry.company) doubts.push({ kind: 'no-company', range: at('company') });
  if (!fields.get('date')?.value && expectsInterview(fields, entry))
    doubts.push({ kind: 'no-date', range: at('date'), pair: fields.get('date') });
}

/** An application that led to no interview has no date of one. */
function expectsInterview(fields: Fields, { outcome }: Entry): boolean {
  if (typeof outcome === 'string') return true;
  if (outcome.value === 'not yet' || outcome.value === 'no response') return false;
  return !fields.get('applied')?.value || (outcome.value !== 'rejected' && outcome.value !== 'withdrawn');
}

function timed(
  date: Located<CivilDate> | undefined,
  time: Located<string> | undefined,
): Located<CivilDate> | undefined {
  return date && time ? { ...date, value: withTime(date.value, time.value) } : date;
}

function located<T>(
  written: Located<string> | undefined,
  read: (written: string) => T | undefined,
): Located<T> | undefined {
  const value = written && read(written.value);
  return value === undefined || !written ? undefined : { value, range: written.range };
}

/** The box of a task that may be still to do, also as note-taking programs write it. */
const openBox = /\[[\s/<>?!*]\]/g;

function tasksIn(body: string): Entry['tasks'] {
  if (body.search(openBox) < 0) return undefined;
  if (!isSimpleMarkdown(body)) return { notes: body, isSimple: false };
  // What comes after the last task says nothing of those before it.
  const last = [...body.matchAll(openBox)].at(-1);
  const end = body.indexOf('\n', last?.index);
  return { notes: end < 0 ? body : detached(body.slice(0, end)), isSimple: true };
}
