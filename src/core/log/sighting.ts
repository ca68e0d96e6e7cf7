import { type PlainDate, shortIso } from '../calendar.ts';
import type { FrontMatter, FrontMatterReading } from '../frontMatter/frontMatter.ts';
import { detached, fold, type Range } from '../text.ts';
import { type BodyLine, bodyLines } from './bodyLines.ts';
import { cluesOfNote } from './cluesOfNote.ts';
import { nameOfNote, spacedName } from './dateOfName.ts';
import { datesIn } from './datesInText.ts';
import { fieldOf } from './fieldOf.ts';
import { type EntryField, entryFieldOf, foldKey } from './fields.ts';
import { headOfForeignKeys } from './foreignKeys.ts';
import { diaryHeading, type HeadOfNote, headOfNote } from './headOfNote.ts';
import { isOfOffice, isOfOtherInterviews } from './otherLives.ts';
import { outcomeReader } from './outcomeReading.ts';
import { isPersonPage } from './personPage.ts';
import {
  type FieldValues,
  hasFieldsOfEntry,
  inOrder,
  isPageOfJob,
  ofTitle,
  type ProposedFields,
  plainFolders,
  proposedFields,
} from './proposedFields.ts';
import { sightedLine, sightedTalk } from './readSightedLine.ts';
import { saidAt } from './saidAt.ts';
import type { SightedLine } from './sightedLine.ts';
import { signsOfJob } from './signsOfJob.ts';
import { furtherLines, hasWordForOne, maySpeakOfOne, speakingLine } from './speakingLine.ts';
import { tablesIn } from './tables.ts';
import { companyOfDatedTalks, type Talk, talkAtStart, talksInParts } from './talkAtStart.ts';
import { rowsOfTalks } from './talkColumns.ts';
import { endOfToml, everyday, type TalkLine, talkLineInSteps } from './talkLine.ts';
import { talksOfWeek } from './talksOfWeek.ts';

const readOutcome = outcomeReader();

/** What in a file that holds no entry speaks of an interview. */
export interface Sighting {
  /**
   * `fields` where a few lines of front matter make it an entry: `values` are theirs; `line` where something else has to be done;
   * `perhaps` the same where no word of the line is that of an interview alone; `type` where the file says that it is something else, `applicant` where it names
   * somebody who applies, who may be the writer.
   */
  readonly kind: 'fields' | 'line' | 'perhaps' | 'type' | 'applicant';
  /** What that line says, where it is none of fields. */
  readonly own?: SightedLine;
  /** Further lines that tell of other interviews. */
  readonly others?: readonly SightedLine[];
  /** The line that speaks of it, and what it says, as far as it fits into a sentence. */
  readonly range: Range;
  readonly said: string;
  readonly within?: ProposedFields['within'];
  readonly isExplicit?: boolean;
  /** Whether signs, and no word for an interview, tell of it. */
  readonly isLikely?: boolean;
  /** Whether so little tells of jobs that it is told of only beside other files that do. */
  readonly isFaint?: boolean;
  readonly values: FieldValues;
  /** Where such lines go: in front of the body, or as a block of their own at the start. */
  readonly frontMatter: FrontMatter | undefined;
  /** The start of the file, from which edits are computed. */
  readonly start: string;
}

/** Further text, in characters, is not looked at. */
const longest = 16_000;

/** What a file that holds neither entries nor a letter says of an interview, looked for in steps; undefined where nothing does. */
export function* sightingInSteps(
  path: string,
  text: string,
  reading: FrontMatterReading,
  today: PlainDate | undefined,
): Generator<undefined, Sighting | undefined> {
  const head = text.slice(0, longest);
  const name = nameOfNote(path);
  const frontMatter = reading.kind === 'read' ? reading.frontMatter : undefined;
  const hasFields =
    maySpeakOfOne(head, name) || hasFieldsOfEntry(head, frontMatter) || isPageOfJob(frontMatter);
  // A template, and what a program lists, are nobody's interview.
  if (/^\s*```(?:dataview|tasks)/.test(head) || /<%|\{\{/.test(head.slice(0, 200))) return undefined;
  const lines = bodyLines(head, frontMatter?.bodyStart ?? 0);
  const week = talksOfWeek(path, lines, today);
  const ofWeek = told(week.told, head, frontMatter);
  if (ofWeek) return week.isFaint ? { ...ofWeek, isFaint: true } : ofWeek;
  const parts = notOfOne.test(wordsOf(name)) ? [] : talksInParts(path, lines);
  yield;
  const found: StartOfNote | undefined =
    (hasFields ? proposedFields(path, name, head, lines, frontMatter) : undefined) ??
    startOf(path, name, lines, frontMatter, parts);
  if (isOfOtherInterviews(path, head) || ofTeam.test(name)) return undefined;
  const ofStart = found && {
    ...found,
    values: withPeople(found.values, path, lines, frontMatter),
    said: saidAt(found.range, head),
    frontMatter,
    start: detached(head.slice(0, found.range.end)),
  };
  yield;
  if (ofStart && !ofStart.isFaint) return ofStart;
  const spoken = hasFields ? speakingLine(name, bodyLines(head, 0)) : undefined;
  // Front matter without a word for it says less than the notes below.
  const isTold =
    spoken && (spoken.start >= (frontMatter?.bodyStart ?? 0) || hasWordForOne(saidAt(spoken, head)));
  const telling = yield* lineOfTalk(path, name, head, frontMatter);
  // A tag says less than the lines below that tell of the talk.
  const isTag = spoken !== undefined && spoken.start < (frontMatter?.bodyStart ?? endOfToml(head));
  const talk = isTold && !(isTag && telling) ? undefined : telling;
  const line = talk?.range ?? spoken;
  const isElse = signsOfJob(head) < 0 || isOfOffice(head) || everyday.test(`${name}\n${lines[0]?.text}`);
  const rows = isElse ? [] : rowsOfTalks(tablesIn(lines));
  const lined = [
    ...(line ? [line] : []),
    ...(telling ? [telling.range, ...telling.others] : []),
    ...rows.map(({ range }) => range),
    ...(line ? furtherLines(lines, line) : []),
  ];
  if (!line && rows.length > 0)
    return told(
      rows.map(({ range }) => sightedLine(path, head, range, lines)),
      head,
      frontMatter,
    );
  if (parts.length > 0) return ofParts(path, head, lines, frontMatter, parts, lined);
  if (!line) return ofStart;
  const others = [...new Map(lined.map((range) => [range.start, range])).values()]
    .filter(({ start: at }) => at < line.start || at >= line.end)
    .slice(0, mostOthers);
  const ofTalk = talk ? ofPage(path, talk, head, lines, frontMatter) : [];
  const ofLine =
    ofTalk.length > 0
      ? withPeople(ofTalk, path, lines, frontMatter)
      : valuesOf(path, head.slice(line.start, line.end), lines, frontMatter, others.length === 0);
  // Lines of YAML have no place above TOML.
  const isRow = head.startsWith('|', line.start);
  const values = head.startsWith('+++') || isRow ? [] : ofLine;
  const start = head.slice(0, Math.max(frontMatter?.bodyStart ?? 0, head.indexOf('\n') + 1));
  return {
    kind: talk ? 'perhaps' : 'line',
    range: line,
    own: sightedLine(path, head, line, lines),
    others: others.map((range) => sightedLine(path, head, range, lines)),
    said: saidAt(line, head),
    values,
    frontMatter,
    start: values.length > 0 ? detached(start) : '',
    ...(talk?.isFaint ? { isFaint: true } : {}),
  };
}

/** What parts of a file tell of, and further lines of it. */
function ofParts(
  path: string,
  head: string,
  lines: readonly BodyLine[],
  frontMatter: FrontMatter | undefined,
  parts: readonly Talk[],
  lined: readonly Range[],
): Sighting | undefined {
  const apart = new Map(
    lined
      .filter(({ start: at }) => !parts.some(({ range, end }) => at >= range.start && at <= end))
      .map((range) => [range.start, sightedLine(path, head, range, lines)] as const),
  );
  return told([...parts.map((talk) => sightedTalk(head, talk)), ...apart.values()], head, frontMatter);
}

/** What these lines tell, the first of them for the file. */
function told(
  [own, ...others]: readonly SightedLine[],
  head: string,
  frontMatter: FrontMatter | undefined,
): Sighting | undefined {
  return (
    own && {
      kind: 'perhaps',
      range: own.range,
      own,
      others: others.slice(0, mostOthers),
      said: own.said,
      values: [],
      frontMatter,
      start: detached(head.slice(0, head.indexOf('\n') + 1)),
    }
  );
}

/** What the first lines of a note say of a talk, as fields. */
function headOf({ company, day, people, outcome, range }: Talk): HeadOfNote {
  const values = new Map<EntryField, string>([['company', company]]);
  if (day !== '') values.set('date', day);
  if (people.length > 0) values.set('interviewers', people.join(', '));
  if (outcome !== undefined) values.set('outcome', outcome);
  return { values, range };
}

/** Names of notes about meetings of a team. */
const ofTeam =
  /(?<!\p{L})(?:stand-?up|(?<![\d-])1(?:[:-]|-?on-?)1(?![\d-])|team meeting|all-hands|retro(?:spective)?|sprint)(?!\p{L})/iu;

/** More lines of a file are not told of. */
const mostOthers = 30;

/** A line that may tell of a talk about a job, in a file that is not about other files. */
function* lineOfTalk(
  path: string,
  name: string,
  head: string,
  frontMatter: FrontMatter | undefined,
): Generator<undefined, TalkLine | undefined> {
  const isAbout = /^(?:readme|changelog|contributing|license|.*template.*)$/i.test(name);
  return isAbout ? undefined : yield* talkLineInSteps(path, head, frontMatter?.bodyStart ?? 0);
}

/** Company and day of a page about one company that tells of one talk, on a day of its line; nothing where it leaves one of them open. */
function ofPage(
  path: string,
  talk: TalkLine,
  head: string,
  lines: readonly BodyLine[],
  frontMatter: FrontMatter | undefined,
): FieldValues {
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

/** With whom they met, as far as the note tells it. */
function withPeople(
  values: FieldValues,
  path: string,
  lines: readonly BodyLine[],
  frontMatter: FrontMatter | undefined,
): FieldValues {
  const isKnown =
    values.some(([field]) => field === 'interviewers') ||
    frontMatter?.pairs.some(({ key }) => entryFieldOf(key) === 'interviewers');
  const { people } = cluesOfNote(path, lines, frontMatter);
  return isKnown || people.length === 0 ? values : [...values, ['interviewers', people.join(', ')]];
}

/**
 * What a note tells of its one interview: the day of its `line`, where that `isOnly` one about an interview, or the only day that it names, with the company
 * and whom they met, and a blank for what nobody can read of it. Nothing of a diary, and where the day may be one of several.
 */
function valuesOf(
  path: string,
  line: string,
  lines: readonly BodyLine[],
  frontMatter: FrontMatter | undefined,
  isOnly: boolean,
): FieldValues {
  const name = nameOfNote(path);
  // The date of a blog's post is the day it came out.
  if (isDiary(name, lines) || frontMatter?.pairs.some(({ key }) => foldKey(key) === 'layout')) return [];
  const ofField = frontMatter?.pairs.find(({ key }) => entryFieldOf(key) === 'date')?.value;
  const own = daysNamed([line]);
  const written = ofField?.kind === 'scalar' ? [ofField.text] : [];
  const all = new Set(
    [...written, ...[spacedName(name), ...lines.map(({ text }) => text)]].flatMap((text) =>
      daysNamed([text]),
    ),
  );
  const days = own.length === 1 && isOnly ? own : [...all];
  const [day = '', ...others] = days;
  const { company = '', people } = cluesOfNote(path, lines, frontMatter);
  if (day === 'several' || others.length > 0 || (day === '' && !(isOnly && company !== ''))) return [];
  return [
    ['company', company],
    ['date', day],
    ...(people.length === 0 ? [] : [['interviewers', people.join(', ')] as const]),
    ['outcome', ''],
  ];
}

/** The days that texts name, each once; `several` for one that may be one of several. */
function daysNamed(texts: readonly string[]): readonly string[] {
  const found = texts.flatMap((text) => datesIn(text).map(({ reading }) => reading));
  return [
    ...new Set(found.map((reading) => (reading.kind === 'date' ? reading.value.date.toString() : 'several'))),
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

/** Names of files that are about days, or about other files. */
const notOfOne = /^(?:diary|journals?|daily|dailies|daily log|readme|contributing|.*template.*)$/i;

type StartOfNote = ProposedFields & Pick<Sighting, 'isLikely' | 'isFaint'>;

/** What the first lines of a note give of an interview, where it is no diary. */
function startOf(
  path: string,
  name: string,
  lines: readonly BodyLine[],
  frontMatter: FrontMatter | undefined,
  parts: readonly Talk[],
): StartOfNote | undefined {
  const words = wordsOf(name);
  if (words === '' || notOfOne.test(words) || lines.some(isHeadingOfTime)) return undefined;
  const named =
    (frontMatter && headOfForeignKeys(path, lines, frontMatter)) ?? headOfNote(path, lines, frontMatter);
  const talk = named || parts.length > 1 ? undefined : talkAtStart(path, lines);
  const dated = named || talk || parts.length > 0 ? undefined : companyOfDatedTalks(path, lines);
  const start =
    named ??
    (talk
      ? headOf(talk)
      : dated && { values: new Map([['company', dated.company] as const]), range: dated.range });
  if (!start) return undefined;
  const known = new Set(frontMatter?.pairs.map((pair) => fieldOf(pair, readOutcome)));
  const values = new Map([...start.values].filter(([field]) => !known.has(field)));
  return {
    kind: 'fields',
    range: start.range,
    values: talk ? withBlanks(inOrder(values)) : inOrder(values),
    isExplicit: false,
    isLikely: !named,
    ...(talk?.isFaint ? { isFaint: true } : {}),
  };
}

/** With a blank for the day and the outcome where nothing tells them. */
function withBlanks(values: FieldValues): FieldValues {
  const given = new Set(values.map(([field]) => field));
  const asked = (['date', 'outcome'] as const).filter((field) => !given.has(field));
  return [...values, ...asked.map((field) => [field, ''] as const)];
}
