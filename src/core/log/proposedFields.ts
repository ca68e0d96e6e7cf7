import { readDate } from '../dateReading.ts';
import type { FrontMatter } from '../frontMatter/frontMatter.ts';
import { lastOf, type Range } from '../text.ts';
import { type BodyLine, bodyLines } from './bodyLines.ts';
import { isNameOfCompany } from './companyOfHeading.ts';
import { spacedName } from './dateOfName.ts';
import { datesIn } from './datesInText.ts';
import { type EntryField, entryFieldOf, foldKey, namesPattern } from './fields.ts';
import { headedInterviews } from './headedInterviews.ts';
import { diaryHeading } from './headOfNote.ts';
import { labelIn } from './labels.ts';
import { outcomeReader } from './outcomeReading.ts';
import { isNameOfPerson, isPersonPage } from './personPage.ts';
import { stepOf } from './steps.ts';
import { tabledSteps } from './tabledSteps.ts';

/** Fields of an entry, as front matter would have them, each with its value. */
export type FieldValues = readonly (readonly [field: EntryField | 'type', value: string])[];

/** What front matter would say of an interview, and where the file says it. */
export interface ProposedFields {
  readonly kind: 'fields';
  readonly range: Range;
  readonly values: FieldValues;
  /** Whether the file's own words name company and day, as fields do; else its path and headings may be about anything of a company. */
  readonly isExplicit: boolean;
  /** Where the fields stand instead of at the top: inside the field of that name, or in a block of front matter behind another. */
  readonly within?: { readonly field: string } | 'second block' | undefined;
}

/** The folders in which logs lie: none of them is a company's name. */
export const plainFolders =
  /^(?:interviews?|jobs?|job[- ]?(?:search|hunt|log)|applications?|notes?|log|logs|daily|dailies|journals?|diary|archive[d]?|companies|docs?|pages|_?posts|_?drafts|blog|wiki|people|interviewing|applied|active|closed|rejected|offers?|misc|stuff|random|personal|private|home|life|inbox|books|study|health|money|family|prep|cv|boards?|kanban|templates?|office|work|meetings?|projects?|clients?|sales|hiring|data|content|bewerbungen|candidatures|candidaturas|entrevistas|entretiens|\d+.*)$/i;

/** A line that gives a company or people as fields do. */
const namesField = new RegExp(
  String.raw`^[^\p{L}\n]{0,9}(?:${namesPattern('company')}|${namesPattern('interviewers')})[^\p{L}\n]{0,5}[:：]`,
  'imu',
);

/** Whether lines give what an entry has: company, date and, besides, what tells an interview from other notes with these. */
export function hasFieldsOfEntry(head: string, frontMatter: FrontMatter | undefined): boolean {
  if (!namesField.test(head)) return false;
  const said = new Map<EntryField, string>();
  for (const { text } of labelledLines(head, bodyLines(head, frontMatter?.bodyStart ?? 0))) {
    const label = labelIn(text);
    const field = label && entryFieldOf(label.key);
    if (field) said.set(field, plain(label.value));
  }
  if (said.has('interviewers') && said.has('date')) return true;
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
export function proposedFields(
  path: string,
  name: string,
  head: string,
  lines: readonly BodyLine[],
  frontMatter: FrontMatter | undefined,
): ProposedFields | undefined {
  const values = new Map<EntryField, string>();
  let place: Range | undefined;
  let within: ProposedFields['within'];
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
  // What came of something else is no outcome.
  const came = values.get('outcome') ?? '';
  if (came !== '' && readOutcome(came).kind !== 'known') values.delete('outcome');
  const isExplicit = (values.get('company') ?? '') !== '' && (values.get('date') ?? '') !== '';
  const end = lines.at(-1);
  const holds =
    lastOf(headedInterviews(lines, end ? end.start + end.text.length : head.length)).items[0] ??
    lastOf(tabledSteps(lines)).find(({ isInterview }) => isInterview);
  const named = ofName(path, name);
  if (!values.has('date') && !holds && named.date !== undefined) values.set('date', named.date);
  if (named.round !== undefined && !values.has('round') && !holds) values.set('round', named.round);
  if (!values.has('company') && !isPersonPage(path, lines))
    for (const [field, value] of ofTitle(lines, named.company)) values.set(field, value);
  if (!values.has('company') && holds && isPageOfJob(frontMatter) && isNameOfCompany(name))
    values.set('company', name);
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

/** Whether front matter gives a job and where it stands, as on a page about a company that is called like the file. */
export function isPageOfJob(frontMatter: FrontMatter | undefined): boolean {
  const fields = frontMatter?.pairs.map(({ key }) => entryFieldOf(key)) ?? [];
  return fields.includes('role') && fields.includes('outcome');
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
export function inOrder(values: ReadonlyMap<EntryField, string>): FieldValues {
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
export function ofTitle(
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
