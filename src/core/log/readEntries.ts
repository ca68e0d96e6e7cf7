import type { PlainDate } from '../calendar.ts';
import { readDate } from '../dateReading.ts';
import { isBlankWord } from '../frontMatter/blankWords.ts';
import type {
  FrontMatter,
  FrontMatterProblem,
  FrontMatterReading,
  YamlNode,
  YamlPair,
} from '../frontMatter/frontMatter.ts';
import { detached, fold, groupBy, type Range } from '../text.ts';
import { applicantIn, applicantSighting, isOwnApplication } from './applicant.ts';
import { nameOfNote } from './dateOfName.ts';
import type { DaysBeside } from './daysBeside.ts';
import type { Doubt, DoubtKind, DoubtOf, Doubts } from './doubt.ts';
import type { EntryReading } from './entry.ts';
import { entryOf, type Part } from './entryPart.ts';
import { fieldOf, inOrder, isExact, scalarOf } from './fieldOf.ts';
import { type EntryField, entryFieldOf, foldKey, letterFieldOf } from './fields.ts';
import { fieldsMeant } from './fieldsMeant.ts';
import { furtherTalks, talksBeside } from './furtherTalks.ts';
import { isDateOfOther } from './interviewsInFile.ts';
import {
  aboutJob,
  isDeclined,
  isEntry,
  isTemplate,
  mayHoldSeveral,
  typeSighting,
  typesOf,
} from './isEntry.ts';
import { withKeysBeside } from './keysBeside.ts';
import type { OutcomeReading } from './outcomeReading.ts';
import { recordsOfFile } from './recordsOfFile.ts';
import { noFrontMatter, rowEntries } from './rowEntries.ts';
import { severalEntries } from './severalEntries.ts';
import type { Fields, Source } from './source.ts';

/** Fields that people write side by side for different people; the first spelling found counts, without a word. */
const sideBySide: ReadonlySet<EntryField> = new Set(['contact']);

/** Reads a file of the log as entries, about one a step. `readOutcome` knows the words of the settings; see `readLogFile` for `today`, `LogFile` for `beside`. */
export function* readEntriesInSteps(
  path: string,
  text: string,
  reading: FrontMatterReading,
  readOutcome: (written: string) => OutcomeReading,
  today?: PlainDate,
  beside?: DaysBeside,
): Generator<undefined, EntryReading> {
  if (reading.kind === 'none') {
    const frontMatter = noFrontMatter;
    const source = { path, text, frontMatter, fields: new Map(), readOutcome, today, beside, doubts: [] };
    return (yield* readRows(source)) ?? { kind: 'other' };
  }
  if (reading.kind !== 'read') {
    // A blog's TOML and a template's broken YAML are nobody's interview: only what names a company is spoken of.
    const meant = reading.kind === 'unreadable' ? fieldsMeant(text) : undefined;
    if (!meant && !namesCompany(text) && !isProfile(path)) return { kind: 'other' };
    return reading.kind === 'unsupported'
      ? unreadable({ kind: 'unsupported', range: reading.range, format: reading.format })
      : unreadableFor(reading.problem, meant && { ...meant, start: text.slice(0, meant.edit.range.end) });
  }
  const { frontMatter } = reading;
  const doubts: Doubt[] = [];
  const { spellings, others } = withKeysBeside(fieldsAndOthers(frontMatter, readOutcome), path);
  const chosen = withStandIn(chooseFields(spellings, doubts), others, path);
  const isPost = isPostOfBlog(path, others);
  const fields = isPost ? withoutHourOfPost(chosen) : chosen;
  const isInterviewNote = typesOf(others).includes('interview');
  const source: Source = {
    path,
    text,
    frontMatter,
    fields,
    readOutcome: isInterviewNote ? readOfInterview(readOutcome) : readOutcome,
    today,
    beside,
    doubts,
  };
  if (isDeclined(others, fields, path)) return { kind: 'other', isDeclined: true };
  const applicant = applicantIn(others);
  if (applicant && !isOwnApplication(applicant, others, source)) {
    const mayBeEntry = isEntry(others, fields, readOutcome) && !isTemplate(text, fields);
    const sighting = mayBeEntry ? applicantSighting(applicant, source) : undefined;
    return { kind: 'other', isDeclined: true, sighting };
  }
  if (isTemplate(text, fields)) return { kind: 'other' };
  yield;
  const several = mayHoldSeveral(others, source) ? yield* severalEntries(source) : [];
  // The day of a post is the one on which it came out, unless something tells that the interview was then.
  const isOtherDay = isPost && !ofTalk.some((field) => fields.get(field)?.value);
  if (several.length === 0 && (isOtherDay || !isEntry(others, fields, readOutcome))) {
    const isOther = fields.has('company') || typesOf(others).some((type) => !aboutJob.test(type));
    const rows = isOther ? unreadDays(source) : yield* readRows(source);
    return rows ?? { kind: 'other', sighting: typeSighting(others, source) };
  }
  if (several.length === 0 && isUnclearDate(source))
    return { kind: 'unreadable', doubts: doubtsOf(source) ?? noDoubts };
  const entries = several.length > 0 ? several : [yield* entryOf(source, wholeFile(source))];
  const [only] = several.length > 0 ? [] : entries;
  if (only)
    for (const range of furtherTalks(
      text,
      frontMatter.bodyStart,
      [only],
      scalarOf(fields.get('date')?.value)?.text ?? '',
      today,
    ))
      doubts.push({ kind: 'perhaps-round', range });
  return { kind: 'entries', entries, doubts: doubtsOf(source) };
}

/** What a file is that cannot be read for this reason. */
export function unreadableFor(
  { range, message }: FrontMatterProblem,
  meant?: DoubtOf<'unreadable'>['meant'] & { readonly start: string },
): EntryReading {
  return unreadable({ kind: 'unreadable', range, why: message, ...(meant && { meant }) }, meant?.start);
}

function unreadable(doubt: Doubt, start = ''): EntryReading {
  return { kind: 'unreadable', doubts: { all: [doubt], start: detached(start) } };
}

/** What tells that the date of a post is that of an interview. */
const ofTalk = ['interviewers', 'round', 'time', 'outcome'] as const;

/** Whether a file is the post of a blog. */
function isPostOfBlog(path: string, others: readonly YamlPair[]): boolean {
  return /(?:^|\/)_(?:posts|drafts)\//.test(path) || others.some(({ key }) => key === 'layout');
}

/** Without the hour at which a post was written, which is not that of the interview. */
function withoutHourOfPost(fields: Fields): Fields {
  const pair = fields.get('date');
  const value = scalarOf(pair?.value);
  const day = /^(\d{4}-\d{2}-\d{2})[T ]\d/.exec(value?.text ?? '')?.[1];
  if (!pair || !value || day === undefined || isExact(pair, 'date')) return fields;
  return new Map([...fields, ['date', { ...pair, value: { ...value, text: day } }]]);
}

/**
 * With what stands for the company in a file that names interviewers and a day: `org: [[Acme]]`, or under whatever key, in any language, the
 * name as which the file is called.
 */
function withStandIn(fields: Fields, others: readonly YamlPair[], path: string): Fields {
  if (fields.has('company') || !fields.get('interviewers')?.value || !fields.get('date')?.value)
    return fields;
  const found = others.filter(
    ({ key, value }) =>
      /^org$/i.test(key) ||
      (/^(?:where|at|outfit|place)$/i.test(key) && value !== undefined && isLink(value)),
  );
  const standing = found.some(({ value }) => scalarOf(value)?.text) ? found : calledAs(path, others);
  const [pair, ...more] = standing.filter(({ value }) => scalarOf(value)?.text);
  return pair && more.length === 0 ? new Map([...fields, ['company', pair]]) : fields;
}

/** The pairs whose value begins like a name and holds all words of the file's own: `entidade: Hospital de Santa Ana` in `santa-ana.md`. */
function calledAs(path: string, others: readonly YamlPair[]): readonly YamlPair[] {
  const words = fold(nameOfNote(path)).split(' ');
  const isName = words.some((word) => /\p{L}{3}/u.test(word)) && words.every((word) => !/\d/.test(word));
  return isName ? others.filter(({ key, value }) => !ofNote.has(foldKey(key)) && namesAll(value, words)) : [];
}

/** Keys of what a note is called, and not whom it is about. */
const ofNote: ReadonlySet<string> = new Set([
  'title',
  'name',
  'alias',
  'aliases',
  'slug',
  'id',
  'tags',
  'permalink',
  'url',
]);

function namesAll(value: YamlNode | undefined, words: readonly string[]): boolean {
  const text = scalarOf(value)?.text ?? '';
  const told = new Set(fold(text).split(' '));
  return /^[\p{Lu}\p{Lo}\d]/u.test(text) && text.length < 80 && words.every((word) => told.has(word));
}

function isLink(value: YamlNode): boolean {
  return value.kind === 'list' || (value.kind === 'scalar' && value.text.startsWith('[['));
}

/** The interviews of a file whose tables name the company of each, or what is said of their days; undefined where none does. */
function* readRows(source: Source): Generator<undefined, EntryReading | undefined> {
  const entries = yield* rowEntries(source);
  const { path, text, frontMatter, doubts, today } = source;
  if (entries.length > 0)
    for (const line of talksBeside(path, text, frontMatter, entries))
      doubts.push({ kind: 'perhaps-round', range: line.range, line });
  if (entries.length > 0 && new Set(entries.map(({ companyKey }) => companyKey)).size === 1)
    for (const range of furtherTalks(text, frontMatter.bodyStart, entries, '', today))
      if (!entries.some((entry) => entry.range.start === range.start))
        doubts.push({ kind: 'perhaps-round', range });
  return entries.length === 0 ? unreadDays(source) : { kind: 'entries', entries, doubts: doubtsOf(source) };
}

/** What is said of the days of a file from which no interview is read. */
function unreadDays(source: Source): EntryReading | undefined {
  const found = doubtsOf(source);
  return found?.all.some(({ kind }) => ofUnreadDays.has(kind))
    ? { kind: 'unreadable', doubts: found }
    : undefined;
}

/** What is said of days where no interview is read from them. */
const ofUnreadDays: ReadonlySet<DoubtKind> = new Set([
  'several-days',
  'no-year',
  'unread-day',
  'bare-day',
  'date',
]);

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
    alsoMet: alsoMetIn(source),
    readOutcome,
    records: recordsOfFile(source),
    notes: { start: frontMatter.bodyStart, end: text.length },
    remarks: '',
    range: frontMatter.pairs[0]?.keyRange ?? { start: 0, end: 3 },
  };
}

/** Keys of those who were there beside the interviewers, or beside the contact: `also present: Sunniva Rae`. */
const others: ReadonlySet<string> = new Set([
  'others',
  'alsopresent',
  'alsothere',
  'alsomet',
  'alsowith',
  'otherspresent',
  'othersmet',
]);

/** Whom further keys name as met; where nobody interviewed by name, beside the contact, who then was there. */
function alsoMetIn({ frontMatter, fields }: Source): readonly YamlPair[] {
  const further = frontMatter.pairs.filter(({ key }) => others.has(foldKey(key)));
  const contact = fields.get('contact');
  if (further.length === 0 || fields.has('interviewers')) return further;
  return contact ? [contact, ...further] : [];
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

/** Whether a file is that of who writes. */
function isProfile(path: string): boolean {
  return /(?:^|\/)profile\.md$/.test(path);
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
  for (const written of pairs) {
    const field = fieldOf(written, readOutcome);
    const pair = field && !saysBlank.has(field) && isBlank(written.value) ? blankOf(written) : written;
    const known = field && spellings.get(field);
    if (known) known.push(pair);
    else if (field) spellings.set(field, [pair]);
    else others.push(pair);
  }
  return { spellings, others };
}

/** Fields in which words for nothing known are read as more: `outcome: ?`, `interested: ?`, a company that is not named. */
const saysBlank: ReadonlySet<EntryField> = new Set(['outcome', 'interested', 'company']);

/** Whether a value says that nothing is known yet: `TBD`, `[]`, a list of such. */
function isBlank(value: YamlNode | undefined): boolean {
  if (value?.kind === 'list') return value.items.every(isBlank);
  return value?.kind === 'scalar' && isBlankWord(value.text);
}

function blankOf({ key, keyRange, range }: YamlPair): YamlPair {
  return { key, keyRange, range, value: undefined };
}

/** Of one field, so many further spellings are spoken of. */
const mostSaid = 20;

/** The pair that counts for each field. */
function chooseFields(spellings: ReadonlyMap<EntryField, readonly YamlPair[]>, doubts: Doubt[]): Fields {
  const fields = new Map<EntryField, YamlPair>();
  for (const [field, pairs] of spellings) {
    const ordered = pairs.length > 1 ? inOrder(pairs, field) : pairs;
    const [chosen, ...rest] = ordered;
    if (!chosen) continue;
    fields.set(field, chosen);
    if (sideBySide.has(field)) continue;
    // A blank one is in nobody's way, but for the same key twice: then nothing can be added to the list.
    for (const other of rest.slice(0, mostSaid))
      if ((other.value !== undefined || other.key === chosen.key) && !isOfNote(other, chosen, field))
        doubts.push({ kind: 'duplicate', field, chosen, other });
  }
  return fields;
}

/** Whether a pair is about the note and not about the interview, for which another key stands: `date` beside `interview_date`. */
function isOfNote(other: YamlPair, chosen: YamlPair, field: EntryField): boolean {
  const [written, own] = [other, chosen].map(({ value }) => scalarOf(value)?.text);
  return isExact(chosen, field) && !isExact(other, field) && written !== own;
}

/** In a note of one interview `completed` and the like say that it was held. */
function readOfInterview(readOutcome: Source['readOutcome']): Source['readOutcome'] {
  return (written) => {
    const reading = readOutcome(written);
    const wasHeld = reading.kind === 'ambiguous' && reading.readings.includes('waiting');
    return wasHeld ? { kind: 'known', outcome: 'waiting' } : reading;
  };
}
