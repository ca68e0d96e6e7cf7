import { shortIso } from '../calendar.ts';
import { readDate } from '../dateReading.ts';
import type { FrontMatter, FrontMatterReading } from '../frontMatter/frontMatter.ts';
import { detached, fold, type Range } from '../text.ts';
import { type BodyLine, bodyLines } from './bodyLines.ts';
import { nameOfNote, spacedName } from './dateOfName.ts';
import { datesIn } from './datesInText.ts';
import { fieldOf } from './fieldOf.ts';
import { type EntryField, entryFieldOf, foldKey, namesPattern } from './fields.ts';
import { headOfForeignKeys } from './foreignKeys.ts';
import { headedInterviews, labelIn } from './headedInterviews.ts';
import { diaryHeading, headOfNote, withoutDenials } from './headOfNote.ts';
import { isOfOtherInterviews } from './otherLives.ts';
import { outcomeReader } from './outcomeReading.ts';
import { isNameOfPerson, isPersonPage } from './personPage.ts';
import { stepOf } from './steps.ts';
import { tabledSteps } from './tabledSteps.ts';
import { isDelimiterRow } from './tables.ts';
import { type TalkLine, talkLine } from './talkLine.ts';

/** What in a file that holds no entry speaks of an interview. */
export interface Sighting {
  /**
   * `fields` where a few lines of front matter make it an entry: `values` are theirs; `line` where something else has to be done;
   * `perhaps` the same where no word of the line is that of an interview alone; `type` where the file says that it is something else.
   */
  readonly kind: 'fields' | 'line' | 'perhaps' | 'type';
  /** The line that speaks of it, and what it says, as far as it fits into a sentence. */
  readonly range: Range;
  readonly said: string;
  /** Where its fields stand instead of at the top: inside the field of that name, or in a block of front matter behind another. */
  readonly within?: { readonly field: string } | 'second block' | undefined;
  /** Whether its own words name company and day, as fields do; else its path and headings may be about anything of a company. */
  readonly isExplicit?: boolean;
  readonly values: readonly (readonly [field: EntryField | 'type', value: string])[];
  /** Where such lines go: in front of the body, or as a block of their own at the start. */
  readonly frontMatter: FrontMatter | undefined;
  /** The start of the file, from which edits are computed. */
  readonly start: string;
}

/** Further text, in characters, is not looked at. */
const longest = 16_000;

/** Words that hardly ever mean anything else; they choose the files that are looked at. */
const words =
  /interview|phone screen|recruiter (?:screen|call)|\bscreen(?:ing)? call|on-?site|hiring manager|vorstellungsgespr|bewerbungsgespr|erstgespr|entretien|entrevista|面接|面談|면접|面试|面試|[一二三四终終]面|HR面/iu;

/** A day without a year, beside such a word. */
const shortDay =
  /\b\d{1,2}[./]\d{1,2}\b|\b\d{1,2}\.? ?(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|ag|sep|o[ck]t|nov|de[cz]|d[ié]c)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}\b|\d{1,2} ?[月월] ?\d{1,2}/iu;

/** The folders in which logs lie: none of them is a company's name. */
const plainFolders =
  /^(?:interviews?|jobs?|job[- ]?(?:search|hunt|log)|applications?|notes?|log|logs|daily|dailies|journals?|diary|archive[d]?|companies|docs?|pages|_?posts|_?drafts|blog|wiki|people|boards?|templates?|office|work|meetings?|projects?|clients?|sales|hiring|data|content|bewerbungen|candidatures|candidaturas|entrevistas|entretiens|\d+.*)$/i;

/** What a file that holds neither entries nor a letter says of an interview; undefined where nothing does. */
export function sightingIn(path: string, text: string, reading: FrontMatterReading): Sighting | undefined {
  const head = text.slice(0, longest);
  const name = nameOfNote(path);
  const frontMatter = reading.kind === 'read' ? reading.frontMatter : undefined;
  const mayBe =
    (words.test(head) && speaksOfOne(head)) || stepOf(name) === 'interview' || roundTable.test(head);
  const hasFields = mayBe || (namesCompany.test(head) && hasFieldsOfEntry(head, frontMatter));
  // A template, and what a program lists, are nobody's interview.
  if (/^\s*```(?:dataview|tasks)/.test(head) || /<%|\{\{/.test(head.slice(0, 200))) return undefined;
  const lines = bodyLines(head, frontMatter?.bodyStart ?? 0);
  const found =
    (hasFields ? fieldsOf(path, name, head, lines, frontMatter) : undefined) ??
    startOf(path, name, lines, frontMatter);
  if (isOfOtherInterviews(path, head)) return undefined;
  if (found)
    return {
      ...found,
      said: saidAt(found.range, head),
      frontMatter,
      start: detached(head.slice(0, found.range.end)),
    };
  const spoken = hasFields ? speakingLine(name, bodyLines(head, 0)) : undefined;
  // Front matter without a word for it says less than the notes below.
  const isTold =
    spoken && (spoken.start >= (frontMatter?.bodyStart ?? 0) || words.test(saidAt(spoken, head)));
  const talk = isTold ? undefined : lineOfTalk(path, name, head, frontMatter);
  const line = talk?.range ?? spoken;
  if (!line) return undefined;
  const ofLine = talk ? ofPage(path, talk, head, lines, frontMatter) : dayAlone(name, lines, frontMatter);
  // Lines of YAML have no place above TOML.
  const values = head.startsWith('+++') ? [] : ofLine;
  const start = head.slice(0, Math.max(frontMatter?.bodyStart ?? 0, head.indexOf('\n') + 1));
  return {
    kind: talk ? 'perhaps' : 'line',
    range: line,
    said: saidAt(line, head),
    values,
    frontMatter,
    start: values.length > 0 ? detached(start) : '',
  };
}

/** A line that may tell of a talk about a job, in a file that is not about other files. */
function lineOfTalk(path: string, name: string, head: string, frontMatter: FrontMatter | undefined) {
  const isAbout = /^(?:readme|changelog|contributing|license|.*template.*)$/i.test(name);
  return isAbout ? undefined : talkLine(path, head, frontMatter?.bodyStart ?? 0);
}

/** Company and day of a page about one company that tells of one talk, on a day of its line; nothing where it leaves one of them open. */
function ofPage(
  path: string,
  talk: TalkLine,
  head: string,
  lines: readonly BodyLine[],
  frontMatter: FrontMatter | undefined,
): Sighting['values'] {
  const name = nameOfNote(path);
  if (!talk.isOnly || isDiary(name, lines) || isPersonPage(path, lines)) return [];
  const [day, ...others] = datesIn(head.slice(talk.range.start, talk.range.end));
  const [[, company] = ['company', '']] = ofTitle(lines, undefined);
  const isOfName = company !== '' && lettersOf(company) === lettersOf(name);
  const isKnown = frontMatter?.pairs.some(({ key }) => ['company', 'date'].includes(entryFieldOf(key) ?? ''));
  if (!isOfName || isKnown || day?.reading.kind !== 'date' || others.length > 0) return [];
  return [
    ['company', company],
    ['date', shortIso(day.reading.value)],
  ];
}

/** The letters of a name, however its words are parted: `Wind & Weir` is `wind-and-weir`. */
function lettersOf(name: string): string {
  return fold(name).replace(/\band\b|[^\p{L}\p{N}]/gu, '');
}

/** The one day that a file names, with blanks for the company and the outcome, which nobody can read; nothing where it names several, or none. */
function dayAlone(
  name: string,
  lines: readonly BodyLine[],
  frontMatter: FrontMatter | undefined,
): Sighting['values'] {
  // The date of a blog's post is the day it came out.
  if (isDiary(name, lines) || frontMatter?.pairs.some(({ key }) => foldKey(key) === 'layout')) return [];
  const ofField = frontMatter?.pairs.find(({ key }) => entryFieldOf(key) === 'date')?.value;
  const written = ofField?.kind === 'scalar' ? [ofField.text] : [];
  const found = [
    ...written.map(readDate),
    ...[spacedName(name), ...lines.map(({ text }) => text)].flatMap((text) =>
      datesIn(text).map(({ reading }) => reading),
    ),
  ];
  const days = new Set(
    found.map((reading) => (reading.kind === 'date' ? reading.value.date.toString() : 'several')),
  );
  const [day, ...others] = days;
  if (day === undefined || day === 'several' || others.length > 0) return [];
  return [
    ['company', ''],
    ['date', day],
    ['outcome', ''],
  ];
}

/** Whether a file is of days, whatever was on them: `2026-11-19.md`, `diary.md`, `# November`. */
function isDiary(name: string, lines: readonly BodyLine[]): boolean {
  const words = wordsOf(name);
  return words === '' || plainFolders.test(words) || lines.some(isHeadingOfTime);
}

/** The name of a file without days, numbers and marks between words. */
function wordsOf(name: string): string {
  return name.replace(/[\d\s_.-]+/g, ' ').trim();
}

function isHeadingOfTime({ text }: BodyLine): boolean {
  return diaryHeading.test(/^#{1,6} +(.*)/.exec(text)?.[1] ?? '');
}

/** What stands at a place, on one line. */
export function saidAt({ start, end }: Range, text: string): string {
  const line = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return detached(line.length > 80 ? `${line.slice(0, 79)}…` : line);
}

/** Names of files that are about days, or about other files. */
const notOfOne = /^(?:diary|journals?|daily|dailies|daily log|readme|contributing|.*template.*)$/i;

/** What the first lines of a note give of an interview, where it is no diary. */
function startOf(
  path: string,
  name: string,
  lines: readonly BodyLine[],
  frontMatter: FrontMatter | undefined,
): Found | undefined {
  const words = wordsOf(name);
  if (words === '' || notOfOne.test(words) || lines.some(isHeadingOfTime)) return undefined;
  const start =
    (frontMatter && headOfForeignKeys(path, lines, frontMatter)) ?? headOfNote(path, lines, frontMatter);
  if (!start) return undefined;
  const known = new Set(frontMatter?.pairs.map((pair) => fieldOf(pair, readOutcome)));
  const values = new Map([...start.values].filter(([field]) => !known.has(field)));
  return { kind: 'fields', range: start.range, values: inOrder(values), isExplicit: false };
}

type Found = Pick<Sighting, 'kind' | 'range' | 'values' | 'isExplicit' | 'within'>;

/** The head of a table with a column for rounds. */
const roundTable = /^[^\n|]*\|[^\n]*(?<!\p{L})(?:stage|round|runde|étape|etapa|ronda|rodada)(?!\p{L})/imu;

/** A line that gives a company as fields do. */
const namesCompany = new RegExp(
  String.raw`^[^\p{L}\n]{0,9}${namesPattern('company')}[^\p{L}\n]{0,5}:`,
  'imu',
);

/** Whether lines give what an entry has: company, date and, besides, what tells an interview from other notes with these. */
function hasFieldsOfEntry(head: string, frontMatter: FrontMatter | undefined): boolean {
  const said = new Map<EntryField, string>();
  for (const { text } of labelledLines(head, bodyLines(head, frontMatter?.bodyStart ?? 0))) {
    const label = labelIn(text);
    const field = label && entryFieldOf(label.key);
    if (field) said.set(field, plain(label.value));
  }
  if (!said.has('company') || !said.has('date')) return false;
  return (
    said.has('interviewers') || said.has('round') || readOutcome(said.get('outcome') ?? '').kind === 'known'
  );
}

const readOutcome = outcomeReader();

/** The lines of a body in which fields may stand: its first, and those of a block of YAML. */
function labelledLines(head: string, lines: readonly BodyLine[]): readonly BodyLine[] {
  const block = yamlBlock.exec(head);
  const start = block ? block.index + block[0].length - (block[1] ?? '').length : 0;
  const inBlock = block ? bodyLines(head.slice(0, start + (block[1] ?? '').length), start) : [];
  return [...lines.slice(0, longestHead), ...inBlock];
}

const yamlBlock = /^ {0,3}`{3,}ya?ml[ \t]*\r?\n((?:(?! {0,3}```)[^\n]{0,200}\n){1,60})/m;

/** What front matter would say, where the file says enough for an entry. */
function fieldsOf(
  path: string,
  name: string,
  head: string,
  lines: readonly BodyLine[],
  frontMatter: FrontMatter | undefined,
): Found | undefined {
  const values = new Map<EntryField, string>();
  let place: Range | undefined;
  let within: Found['within'];
  for (const pair of frontMatter?.pairs ?? []) {
    const field = entryFieldOf(pair.key);
    if (field && pair.value?.kind === 'scalar' && shown.has(field)) values.set(field, '');
  }
  // Fields inside another one are nobody's: `metadata:` over `company: ...`.
  for (const { key, value } of frontMatter?.pairs ?? [])
    for (const inner of value?.kind === 'map' ? value.pairs : []) {
      const field = entryFieldOf(inner.key);
      if (!field || !shown.has(field) || values.has(field) || inner.value?.kind !== 'scalar') continue;
      values.set(field, plain(inner.value.text));
      within = { field: key };
      place ??= { start: inner.keyRange.start, end: inner.value.range.end };
    }
  const endOfSecond = endOfSecondBlock(head, frontMatter);
  const ownNames = new Set(values.keys());
  for (const { text, start } of labelledLines(head, lines)) {
    const label = labelIn(text);
    const field = label && entryFieldOf(label.key);
    if (!label || !field || !shown.has(field)) continue;
    // As in front matter, the field's own name counts before the other words for it.
    const isOwnName = foldKey(label.key) === foldKey(field);
    if (ownNames.has(field) || (values.has(field) && !isOwnName)) continue;
    if (isOwnName) ownNames.add(field);
    values.set(field, plain(label.value));
    if (field === 'company' || !place) place = { start, end: start + text.trimEnd().length };
    if (start < endOfSecond) within = 'second block';
  }
  const date = values.get('date');
  if (date !== undefined && date !== '' && readDate(date).kind === 'invalid') values.delete('date');
  const isExplicit = (values.get('company') ?? '') !== '' && (values.get('date') ?? '') !== '';
  const end = lines.at(-1);
  const holds =
    headedInterviews(lines, end ? end.start + end.text.length : head.length).items[0] ??
    tabledSteps(lines).find(({ isInterview }) => isInterview);
  const named = ofName(path, name);
  if (!values.has('date') && !holds && named.date !== undefined) values.set('date', named.date);
  if (named.round !== undefined && !values.has('round') && !holds) values.set('round', named.round);
  if (!values.has('company') && !isPersonPage(path, lines))
    for (const [field, value] of ofTitle(lines, named.company)) values.set(field, value);
  const range = holds?.range ?? place ?? firstLine(lines);
  if (!values.has('company') || !(values.has('date') || holds) || !range) return undefined;
  if (!holds && named.date === undefined && date === undefined) return undefined;
  return {
    kind: 'fields',
    range,
    values: inOrder(values),
    isExplicit: isExplicit || holds !== undefined,
    within: range === place ? within : undefined,
  };
}

/** Where the block between `---` ends that stands at the start of the body, as where one program wrote its own above; 0 without one. */
function endOfSecondBlock(head: string, frontMatter: FrontMatter | undefined): number {
  if (!frontMatter) return 0;
  const body = head.slice(frontMatter.bodyStart);
  const opening = /^\s*---[ \t]*(?=\r?\n)/.exec(body)?.[0].length;
  const end = opening === undefined ? -1 : body.slice(opening).search(/\n---[ \t]*\r?(?:\n|$)/);
  return opening === undefined || end < 0 ? 0 : frontMatter.bodyStart + opening + end;
}

/** The fields that are proposed, and how many lines of a body are looked at for them. */
const shown: ReadonlySet<EntryField> = new Set([
  ...(['company', 'role', 'date', 'time', 'round', 'interviewers', 'contact', 'outcome'] as const),
]);
const longestHead = 60;

/** As an entry has them; without those that front matter has already. */
function inOrder(values: ReadonlyMap<EntryField, string>): Sighting['values'] {
  return [...shown].flatMap((field) => {
    const value = values.get(field) ?? '';
    return value === '' ? [] : [[field, value] as const];
  });
}

/** What the name of a file says: `Acme/2026-11-19 onsite.md`. Only with a word for an interview is it about one. */
function ofName(path: string, name: string) {
  const [date] = datesIn(spacedName(name));
  const rest = date ? name.replace(/\d{4}[-_.]?\d{2}[-_.]?\d{2}/, ' ') : name;
  const folder = path.split('/').at(-2);
  const company = folder === undefined || plainFolders.test(folder) ? undefined : folder;
  const isInterview = date?.reading.kind === 'date' && stepOf(rest.replace(/[-_.]/g, ' ')) === 'interview';
  const round = rest.replace(/[\s_.-]+/g, ' ').trim();
  return {
    date: isInterview && date.reading.kind === 'date' ? date.reading.value.date.toString() : undefined,
    round: isInterview && company !== undefined && round !== '' ? round : undefined,
    company,
  };
}

/** The company, and perhaps the role, of a heading at the top: `# Acme - Engineer`; else of the folder. */
function ofTitle(
  lines: readonly BodyLine[],
  folder: string | undefined,
): readonly (readonly [EntryField, string])[] {
  const title = lines
    .map(({ text }) => /^# +(.+?)\s*#*$/.exec(text)?.[1])
    .find((found) => found !== undefined);
  const [company = '', role] = (title ?? '').split(/ [-–—|•] /);
  const isName =
    company !== '' &&
    stepOf(company) === undefined &&
    datesIn(company).length === 0 &&
    !diaryHeading.test(company) &&
    !isNameOfPerson(company);
  if (folder !== undefined) return [['company', folder]];
  if (!isName) return [];
  return role === undefined || stepOf(role) !== undefined
    ? [['company', plain(company)]]
    : [
        ['company', plain(company)],
        ['role', plain(role)],
      ];
}

/** A line with a word for an interview and a day, on its own or under such a heading; or a day in the name of the file. */
function speakingLine(name: string, lines: readonly BodyLine[]): Range | undefined {
  const hasDay = (text: string) => datesIn(text).length > 0 || shortDay.test(text);
  let above = '';
  for (const [index, { text, start }] of lines.entries()) {
    // A heading, and the head of a table, say what stands below.
    if (/^ {0,3}#{1,6} /.test(text) || (text.includes('|') && isDelimiterRow(lines[index + 1]?.text ?? '')))
      above = text;
    else if (text.trim() === '' && !/^ {0,3}#/.test(above)) above = '';
    const speaks = speaksOfOne(text) || (text !== above && speaksOfOne(above));
    if (speaks && hasDay(text)) return { start, end: start + text.trimEnd().length };
  }
  const isDated =
    /\d{4}[-._]?\d{2}[-._]?\d{2}/.test(name) || lines.some(({ text }) => datesIn(text).length > 0);
  const speaking =
    lines.find(({ text }) => speaksOfOne(text)) ?? lines.find(({ text }) => /[^\s-]/.test(text));
  return speaking && isDated
    ? { start: speaking.start, end: speaking.start + speaking.text.trimEnd().length }
    : undefined;
}

function speaksOfOne(text: string): boolean {
  return words.test(withoutDenials(text));
}

function firstLine(lines: readonly BodyLine[]): Range | undefined {
  const line = lines.find(({ text }) => text.trim() !== '');
  return line && { start: line.start, end: line.start + line.text.trimEnd().length };
}

/** A value without the marks of Markdown and links. */
function plain(value: string): string {
  return value
    .replace(/<!--.*?(?:-->|$)/g, ' ')
    .replace(/\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]+/g, '')
    .trim();
}
