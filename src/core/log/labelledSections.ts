import { isBlankWord } from '../frontMatter/blankWords.ts';
import type { YamlPair } from '../frontMatter/frontMatter.ts';
import { isNoteHeading } from '../notes/noteSections.ts';
import { tellsOfRejection } from '../notes/rejectionTold.ts';
import { linkText } from '../people/links.ts';
import { compareText, type Range } from '../text.ts';
import type { BodyLine } from './bodyLines.ts';
import { companyKeyOf } from './companyKey.ts';
import { isNameOfCompany, nameIn, noCompany } from './companyOfHeading.ts';
import { datesIn, withoutLeadIn } from './datesInText.ts';
import { dayInCell } from './dayInCell.ts';
import { fieldOf, isExact } from './fieldOf.ts';
import { dayOf, type FileItem, itemOf, labelOf, pairAt, textIn } from './fileItem.ts';
import { companyInTitle } from './headOfNote.ts';
import type { InlineItem } from './inlineItems.ts';
import { type ItemField, itemFieldOf } from './itemFields.ts';
import { withKeysBeside } from './keysBeside.ts';
import { fieldOfLabel, labelIn } from './labels.ts';
import { mostRead } from './mostRead.ts';
import type { OutcomeReading } from './outcomeReading.ts';
import { peopleWith } from './peopleWith.ts';
import { saysSent } from './records.ts';
import { stepOf } from './steps.ts';

/** An interview of a section, and where its labels give each field. */
export interface LabelledSection extends InlineItem {
  readonly cells: ReadonlyMap<ItemField, Range>;
  /** Whether the note tells of a later interview with the same company, too, which its outcome is about. */
  readonly isEarlier: boolean;
  readonly isSection: true;
}

/** A heading with the lines below it, up to the next one; the start of a file has no heading. */
interface Section {
  readonly title: string;
  /** Where the title stands. */
  readonly range: Range;
  readonly own: readonly BodyLine[];
  readonly body: Range;
}

interface Labels {
  /** What the labels give, without those for a letter that went out. */
  readonly fields: ReadonlyMap<ItemField, YamlPair>;
  readonly sent: readonly YamlPair[];
  /** Days of later rounds, each under what it is called: `Segunda: 3 de diciembre de 2026`. */
  readonly later: readonly YamlPair[];
}

type ReadOutcome = (written: string) => OutcomeReading;

/**
 * The interviews that sections of a note give by labels or in their heading, where company, day and that it was an interview are all
 * said: `## Acme` over `Date: 2026-11-19` and `With: Kim Park`, `## 2026-11-19 Interview at Acme with Kim Park`. Sections without a
 * company of their own have that of the note, where its labels name only one. One is read a step.
 */
export function* labelledSections(
  lines: readonly BodyLine[],
  end: number,
  readOutcome: ReadOutcome,
): Generator<undefined, readonly LabelledSection[]> {
  const read: { readonly section: Section; readonly labels: Labels }[] = [];
  for (const section of sectionsOf(lines, end)) {
    yield;
    read.push({ section, labels: labelsIn(section.own, readOutcome) });
  }
  const naming = read.filter(({ labels }) => labels.fields.has('company'));
  const keys = new Set(naming.map(({ labels }) => companyKeyOf(textIn(labels.fields, 'company') ?? '')));
  const ofNote = keys.size === 1 ? naming[0]?.labels : undefined;
  const sure = read.flatMap(({ section, labels }) => itemOfSection(section, labels, ofNote) ?? []);
  // What others of the note are called like is one, too, though it names nobody yet.
  const keysOfDays = new Set(sure.flatMap(({ fields }) => fields.get('date')?.key ?? []));
  const found =
    sure.length === 0
      ? []
      : read.flatMap(({ section, labels }) =>
          withLater(itemOfSection(section, labels, ofNote, keysOfDays), labels),
        );
  return ofNote ? ofOneProcess(found, ofNote) : found;
}

/** Whether the first lines of a note give company, job, day and people under labels, so that nothing else has to tell that it is about an interview. */
export function isLabelledAsOne(lines: readonly BodyLine[], readOutcome: ReadOutcome): boolean {
  const { fields } = labelsIn(lines, readOutcome);
  return (['company', 'role', 'date', 'interviewers'] as const).every((field) => fields.has(field));
}

/** What all interviews of a note about one company have in common, and what is said of the last of them. */
const shared: readonly ItemField[] = ['role', 'contact', 'referrer', 'time-zone', 'country', 'applied'];
const ofLast: readonly ItemField[] = ['outcome', 'outcome-since', 'decision-by'];

/** The interviews of a note about one company, with what its labels say as a whole: after each but the last one they went on. */
function ofOneProcess(found: readonly LabelledSection[], ofNote: Labels): readonly LabelledSection[] {
  const days = found.map(dayOf).toSorted(compareText);
  return found.map((item) => {
    const isLast = dayOf(item) === days.at(-1);
    const given = [...shared, ...(isLast ? ofLast : [])].filter((field) => !item.fields.has(field));
    const fields = new Map(item.fields);
    const cells = new Map(item.cells);
    for (const field of given) {
      const pair = ofNote.fields.get(field);
      if (!pair) continue;
      fields.set(field, pair);
      cells.set(field, pair.range);
    }
    return { ...item, fields, cells, isEarlier: !isLast };
  });
}

const heading = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;

/** The sections of a body; headings of notes, such as `Promised`, belong to the section above them. */
function sectionsOf(lines: readonly BodyLine[], end: number): readonly Section[] {
  const starts: { title: string; range: Range; index: number }[] = [];
  for (const [index, { text, start }] of lines.entries()) {
    const [, , title = ''] = heading.exec(text) ?? [];
    if (title === '' || isNoteHeading(title) || notes.test(title)) continue;
    const at = start + text.indexOf(title);
    starts.push({ title, range: { start: at, end: at + title.length }, index });
  }
  const [first] = starts;
  const top = lines[0];
  const all =
    top && (!first || first.index > 0)
      ? [{ title: '', range: { start: top.start, end: top.start }, index: -1 }, ...starts]
      : starts;
  return all.slice(0, mostRead.headings).map(({ title, range, index }, at) => {
    const next = all[at + 1]?.index ?? lines.length;
    const own = lines.slice(index + 1, next);
    // What its labels say is no note; of further lines none is read as a label.
    const noted = own.find(({ text }, line) => line >= mostLines || (text.trim() !== '' && !isLabel(text)));
    const from = noted?.start ?? lines[next]?.start ?? end;
    return { title, range, own, body: { start: from, end: Math.max(from, lines[next]?.start ?? end) } };
  });
}

/** Whether a line gives a field of an interview, or leaves it blank. */
function isLabel(text: string): boolean {
  const label = labelIn(text) ?? labelIn(`${text} -`);
  return label !== undefined && (fieldOfLabel(label.key) !== undefined || saysSent(label));
}

/** Headings over what somebody noted, with or without a picture before them. */
const notes = /^\P{L}*(?:my |raw |meeting |interview )?(?:notes?|notizen|notas|メモ)\P{L}*$/iu;

/** More lines below a heading than anyone writes are not looked at. */
const mostLines = 60;
/** What the first lines of a section give under labels. */
export function labelsIn(own: readonly BodyLine[], readOutcome: ReadOutcome): Labels {
  const fields = new Map<ItemField, YamlPair>();
  const sent: YamlPair[] = [];
  const later: YamlPair[] = [];
  const others: YamlPair[] = [];
  for (const { text, start } of own.slice(0, mostLines)) {
    const label = labelIn(text);
    if (!label || isBlankValue(label.value)) continue;
    const { key } = label;
    // A number tells the order of stages: `6 · Rejected`.
    const value = label.value
      .replace(/^\d{1,2} ?[·|)-] ?/u, '')
      .replace(/<!--.*$/, '')
      .replace(/[\s*_]+$/, '');
    if (value === '') continue;
    const at = start + text.indexOf(value, label.at);
    const range = { start: at, end: at + value.length };
    const day = fieldOfLabel(key) === 'date' ? dayInCell({ text: value, range }) : undefined;
    const pair = day ? pairAt(key, day.text, day.range) : pairAt(key, value, range);
    if (saysSent(pair)) sent.push(pair);
    const round = laterRound.test(key) ? dayInCell({ text: value, range }) : undefined;
    if (round) {
      later.push(pairAt(key, round.text, round.range));
      continue;
    }
    const field = fieldOf(pair, readOutcome) ?? itemFieldOf(key);
    // A result in words may be a promise of one.
    if (field === 'outcome' && tellsOfRejection(value)) {
      fields.set(field, pairAt(key, 'rejected', range));
      continue;
    }
    if (field === 'outcome' && !['known', 'ambiguous'].includes(readOutcome(value).kind)) continue;
    if (!field) others.push(pair);
    else if (!fields.has(field) || (field === 'date' && isExact(pair, 'date'))) fields.set(field, pair);
  }
  return { fields: new Map([...fieldsBeside(fields, others), ...fields]), sent, later };
}

/** The fields that labels name only beside others: `Practice: Hillside Vets`. */
function fieldsBeside(
  fields: ReadonlyMap<ItemField, YamlPair>,
  others: readonly YamlPair[],
): readonly (readonly [ItemField, YamlPair])[] {
  const known = [...fields].flatMap(([field, pair]) =>
    field === 'remarks' ? [] : [[field, [pair]] as const],
  );
  const { spellings } = withKeysBeside({ spellings: new Map(known), others }, '');
  return [...spellings].flatMap(([field, [pair]]) => (pair ? [[field, pair] as const] : []));
}

/** What later rounds are called. */
const laterRound =
  /^(?:2nd|3rd|second|third|final|last|zweite[rs]?|dritte[rs]?|letzte[rs]?|2e|3e|deuxième|second|troisième|dernier|segund[ao]|tercer[ao]?|terceir[ao]|última?|final)(?: (?:interview|round|stage|call|gespräch|runde|entretien|tour|entrevista|ronda|fase|etapa|rodada))?$/iu;

/** An interview with those of later rounds that its labels date: what is said of the outcome is about the last of them. */
function withLater(item: LabelledSection | undefined, { later }: Labels): readonly LabelledSection[] {
  if (!item || later.length === 0) return item ? [item] : [];
  const common = [...item.fields].filter(([field]) => field === 'company' || shared.includes(field));
  const rounds = later.flatMap((pair): readonly LabelledSection[] => {
    const round = pairAt('round', pair.key, pair.range);
    const fields = new Map<ItemField, YamlPair>([
      ...common,
      ['date', { ...pair, key: 'date' }],
      ['round', round],
    ]);
    const found = itemOf(fields, true, pair.range, undefined);
    const cells = new Map([['date' as const, pair.range]]);
    return found ? [{ ...found, sent: [], isEarlier: false, isSection: true, cells }] : [];
  });
  const all = [item, ...rounds];
  const last = all.map(dayOf).toSorted(compareText).at(-1);
  const ofEnd = [...item.fields].filter(([field]) => ofLast.includes(field));
  return all.map((one) => {
    const own = [...one.fields].filter(([field]) => !ofLast.includes(field));
    const isLast = dayOf(one) === last;
    return { ...one, fields: new Map([...own, ...(isLast ? ofEnd : [])]), isEarlier: !isLast };
  });
}

/** What a form leaves for the writer to fill in: `[When]`, `____`, `TBD`. */
function isBlankValue(value: string): boolean {
  return (
    /^(?:\[(?!\[)[^\]]*\](?!\()|[_\s.…]+|<[^>]*>|\{\{.*)$/u.test(value.trim()) || isBlankWord(value.trim())
  );
}

function itemOfSection(
  { title, range, own, body }: Section,
  { fields: labelled, sent }: Labels,
  ofNote: Labels | undefined,
  keysOfDays: ReadonlySet<string> = new Set(),
): LabelledSection | undefined {
  const label = labelOf(title, range.start);
  if (new Set(label.dates.map(({ written }) => written)).size > 1) return undefined;
  const round = textIn(label.fields, 'round') ?? '';
  const fields = new Map<ItemField, YamlPair>(labelled);
  const titled = label.fields.get('date') ?? (stepOf(round) === 'interview' ? dayAtStart(own) : undefined);
  if (titled && !fields.has('date')) fields.set('date', titled);
  const people = label.fields.get('interviewers') ?? metIn(own);
  if (people && !fields.has('interviewers')) fields.set('interviewers', people);
  const company =
    labelled.get('company') ??
    ofNote?.fields.get('company') ??
    companyOf(title, range, round, labelled, keysOfDays);
  if (!company || !fields.has('date')) return undefined;
  fields.set('company', asCompany(company));
  const isNamed = stepOf(round) === 'interview' && !fields.has('round');
  const ofTitle = label.fields.get('round');
  if (isNamed && ofTitle && !namesCompany(round, company)) fields.set('round', ofTitle);
  if (stepOf(round) === 'other') return undefined;
  const date = fields.get('date');
  const tells =
    stepOf(round) === 'interview' ||
    stepOf(textIn(labelled, 'round') ?? '') === 'interview' ||
    labelled.has('interviewers') ||
    (date !== undefined && (isExact(date, 'date') || (labelled.has('date') && keysOfDays.has(date.key))));
  const item: FileItem | undefined = tells
    ? itemOf(fields, true, placeOf(range, company, title), body)
    : undefined;
  if (!item) return undefined;
  return {
    ...item,
    sent,
    isEarlier: false,
    isSection: true,
    cells: new Map([...labelled].map(([field, { range: at }]) => [field, at])),
  };
}

function placeOf(range: Range, company: YamlPair, title: string): Range {
  return title === '' ? company.range : range;
}

/** Whether a title holds the name of the company, so that not all of it is what the interview is called. */
function namesCompany(title: string, company: YamlPair): boolean {
  return title.includes(scalarText(company));
}

/** The day with which one of the first lines begins: `**Tue, Nov 24, 2026 · 3:00 PM**`. */
function dayAtStart(own: readonly BodyLine[]): YamlPair | undefined {
  const [first] = own.filter(({ text }) => text.trim() !== '');
  if (!first) return undefined;
  const [day, ...others] = datesIn(first.text, first.start);
  const before =
    day && withoutLeadIn(first.text.slice(0, day.range.start - first.start).replace(/[*_]/g, ' '));
  return day && others.length === 0 && /^\P{L}*$/u.test(before ?? '')
    ? pairAt('date', day.written, day.range)
    : undefined;
}

/** Whom the lines of a section name as met: `with Kim Park`. */
function metIn(own: readonly BodyLine[]): YamlPair | undefined {
  for (const { text, start } of own.slice(0, 6)) {
    const bare = text.replace(/^[ \t]*(?:[-*+][ \t]+)?/, '');
    const met = peopleWith(bare);
    const at = start + text.length - bare.length + (met?.start ?? 0);
    if (met) return pairAt('interviewers', met.text, { start: at, end: at + met.text.length });
  }
  return undefined;
}

/** The company that a title names: `Interview at Acme`, or the title itself where labels below tell of an interview. */
function companyOf(
  title: string,
  range: Range,
  round: string,
  labelled: Labels['fields'],
  keysOfDays: ReadonlySet<string>,
): YamlPair | undefined {
  const found = stepOf(round) === 'interview' ? companyInTitle(round) : '';
  const date = labelled.get('date');
  const isLabelled =
    date !== undefined &&
    (labelled.has('interviewers') || isExact(date, 'date') || keysOfDays.has(date.key)) &&
    isNameOfCompany(title);
  const name = found === '' || noCompany.test(found) ? (isLabelled ? nameIn(title) : '') : found;
  const at = name === '' ? -1 : title.indexOf(name);
  if (at < 0) return undefined;
  const start = range.start + at;
  return pairAt('company', name, { start, end: start + name.length });
}

/** The pair of a company without the marks of Markdown and links. */
function asCompany(pair: YamlPair): YamlPair {
  const name = linkText(scalarText(pair).replace(/^[*_`]+|[*_`]+$/g, ''));
  const at = pair.range.start + Math.max(0, scalarText(pair).indexOf(name));
  return pairAt(pair.key, name, { start: at, end: at + name.length });
}

function scalarText({ value }: YamlPair): string {
  return value?.kind === 'scalar' ? value.text : '';
}
