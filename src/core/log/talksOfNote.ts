import type { YamlPair } from '../frontMatter/frontMatter.ts';
import { namesJob } from '../people/jobWords.ts';
import { fold } from '../text.ts';
import type { BodyLine } from './bodyLines.ts';
import { companyAt } from './companyOfTalk.ts';
import { type DatedSection, datePair, opening, restOf, sectionsOf } from './datedSections.ts';
import { nameOfNote } from './dateOfName.ts';
import { itemOf, pairAt } from './fileItem.ts';
import { bare, isRole, otherMeetings } from './headOfNote.ts';
import type { ItemField } from './itemFields.ts';
import { searchIn } from './jobSearch.ts';
import type { LabelledSection } from './labelledSections.ts';
import { namedIn, namesInNote } from './namesInNote.ts';
import { isOfOffice, isOfOtherInterviews } from './otherLives.ts';
import { isPersonPage } from './personPage.ts';
import { signsOfJob } from './signsOfJob.ts';
import { reported, stepOf } from './steps.ts';
import { otherDays } from './talkAtStart.ts';
import { toldLater } from './toldLater.ts';
import { type DatedNote, yearedDay } from './yearsTold.ts';

/** How much has to tell that a note is about a job, and how much where it speaks of a search for one. */
const leastOfJob = 4;
const leastOfSearch = 2;
/** What a job below the title tells, and how much more is asked for where words of a job that somebody has stand, too. */
const leastOfRole = 3;
const moreInOffice = 1;

/**
 * The interviews of a note that is called like its company and has a heading for each day: `# Acme` over `## 23 Nov - round two (11:00)` and
 * `Kim Park, head of risk`. A section is one where it says how they talked, or when, and with whom. What stands below until the next one
 * belongs to it; what sections of later days tell came of it is the outcome of the last. Nothing where little tells that it is about a job.
 */
export function talksOfNote(note: DatedNote): readonly LabelledSection[] {
  const { path, lines, text } = note;
  const filled = lines.filter((line) => line.text.trim() !== '');
  const [title] = filled;
  if (!title || !/^# /.test(title.text) || lines.filter((line) => /^# /.test(line.text)).length > 1)
    return [];
  const company = companyOf(title.text, path);
  if (company === undefined || !isAboutJob(note, filled)) return [];
  const sections = sectionsOf(lines, text.length);
  const names = namesInNote(text);
  const talks = sections.filter((section) => isTalk(section, names));
  const companyPair = pairIn('company', company, title);
  const role = roleBelow(filled[1]);
  const dated = talks.flatMap((section) => {
    const pair = datePair(section);
    const day = yearedDay(pair, note);
    return day ? [{ section, day }] : [];
  });
  return dated.flatMap(({ section, day }, index): readonly LabelledSection[] => {
    const next = dated[index + 1];
    const isLast = next === undefined;
    const later = sections.filter(({ range }) => isLast && range.start > section.range.start);
    const people = peopleIn(section, names, text);
    const fields = new Map<ItemField, YamlPair>([
      ['company', companyPair],
      ['date', day],
      ...(role ? [['role', role] as const] : []),
      ...(people ? [['interviewers', people] as const] : []),
      ...toldLater(later, note),
    ]);
    const start = section.below[0]?.start ?? section.end;
    const body = { start, end: Math.max(start, next?.section.range.start ?? text.length) };
    const item = itemOf(fields, true, section.range, body);
    return item ? [{ ...item, sent: [], cells: new Map(), isEarlier: !isLast, isSection: true }] : [];
  });
}

/** The company of a title as which the file is called, too. */
function companyOf(title: string, path: string): string | undefined {
  const name = nameOfNote(path);
  const [written, called] = [bare(title), fold(name)];
  if (otherMeetings.test(written) || otherDays.test(`${name}\n${written}`)) return undefined;
  const company = companyAt(written, name);
  const isCalled =
    company !== undefined && called.split(' ').every((word) => fold(written).split(' ').includes(word));
  return isCalled && written.includes(company) ? company : undefined;
}

function isAboutJob({ path, text, lines }: DatedNote, filled: readonly BodyLine[]): boolean {
  const head = text.slice(0, longestHead);
  if (isPersonPage(path, filled) || isOfOtherInterviews(path, head) || asksThemselves.test(head))
    return false;
  const signs = signsOfJob(`${path}\n${head}`) + leastOfRole * Number(roleBelow(filled[1]) !== undefined);
  const least = searchIn(path, head, 0, lines) === 'surely' ? leastOfSearch : leastOfJob;
  return signs >= least + (isOfOffice(head) ? moreInOffice : 0);
}

const longestHead = 16_000;

/** Who sits on the other side of the table. */
export const asksThemselves =
  /(?<!\p{L})(?:(?:I|we)(?:['’]ve| have)? (?:interviewed|hired|shortlisted|scored)|sat in on|(?:I was|me) (?:on the panel|asking|interviewing)|(?:our|my) candidates?|new (?:starter|hire)s?)(?!\p{L})/iu;

/** The first line below a heading, and whom it names. */
function firstOf({ below: [first] }: DatedSection): string {
  return first ? bare(first.text).slice(0, opening) : '';
}

/** Whether a section tells of a talk: how they talked, or the hour, and with whom. */
function isTalk(section: DatedSection, names: readonly string[]): boolean {
  const [rest, first] = [restOf(section), firstOf(section)];
  const start = first.split(/[.!?;]/)[0] ?? '';
  const steps = [rest, start].map((words) => stepOf(words));
  const isTimed = hourWith.test(first);
  const isOther = steps.includes('other') && !steps.includes('interview') && !isTimed;
  if (
    isOther ||
    steps.includes('arranged') ||
    otherMeetings.test(rest) ||
    otherDays.test(rest) ||
    reported.test(start)
  )
    return false;
  const isNamed = metIn(section, names).length > 0;
  return isNamed && (steps.includes('interview') || section.day.hasHour || isTimed);
}

/** Whom the first line names behind its word for `with`, beside an hour. */
const hourWith = /(?<!\p{L})(?:with|w\/) ?\p{Lu}.*(?<!\d)\d{1,2}(?:[:.h]\d{2}| ?[ap]m)(?!\p{L})/u;

/** Whom a section names as met: people of the note, in its heading and the line below. */
function metIn(section: DatedSection, names: readonly string[]): readonly string[] {
  return namedIn(`${restOf(section)} ${firstOf(section)}`, names);
}

function peopleIn(section: DatedSection, names: readonly string[], text: string): YamlPair | undefined {
  const met = metIn(section, names);
  const [first = ''] = met[0]?.split(' ') ?? [];
  const at = text.indexOf(first, section.range.start);
  return met.length === 0
    ? undefined
    : pairAt('interviewers', met.join(', '), { start: at, end: at + first.length });
}

/** The job that the line below the title names. */
function roleBelow(line: BodyLine | undefined): YamlPair | undefined {
  if (!line || /^ {0,3}#/.test(line.text)) return undefined;
  const parts = bare(line.text).split(/\s*[,(/.;]\s*|\s+[-–—]\s+/);
  const role = parts
    .slice(0, 2)
    .find((part) => isRole(part) || (namesJob(part) && part.split(' ').length < 5));
  return role === undefined ? undefined : pairIn('role', role, line);
}

function pairIn(key: string, value: string, { text, start }: BodyLine): YamlPair {
  const at = start + Math.max(0, text.indexOf(value));
  return pairAt(key, value, { start: at, end: at + value.length });
}
