import { namesJob } from '../people/jobWords.ts';
import type { Range } from '../text.ts';
import type { BodyLine } from './bodyLines.ts';
import { companyKeyOf } from './companyKey.ts';
import { companyAt } from './companyOfTalk.ts';
import { nameOfNote, spacedName } from './dateOfName.ts';
import { type DayOfTalk, dayOfTalk, hourBeside, weekdayOfTalk } from './dayOfTalk.ts';
import { endOfTalk } from './endOfTalk.ts';
import { bare, isCompany, isRole, otherMeetings } from './headOfNote.ts';
import { isOfOffice } from './otherLives.ts';
import { peopleBeside, peopleListed } from './peopleOfTalk.ts';
import { isNameOfPerson, isPersonPage } from './personPage.ts';
import { plainFolders } from './proposedFields.ts';
import { signsOfJob } from './signsOfJob.ts';
import { stepOf } from './steps.ts';

/** Lines that may give the day, and those in which the job and what was said of it are looked for. */
const mostLines = 4;
const mostBody = 120;
/** Lines below the day in which people may be listed. */
const mostListed = 10;
const longestLine = 300;

/** What has to be found: signs that somebody talked with them, and that it was about a job; of both together. */
const leastOfTalk = 2;
const leastOfJob = 3;
const leastOfBoth = 6;
/** In notes with words of a job that somebody has, and of what else one goes to. */
const leastInDoubt = 6;

/** Days of other things, in a title or beside its day. */
export const otherDays =
  /(?<!\p{L})(?:clos(?:es|ing)|deadline|apply|applied|posted|advert|expires|viewing|appraisal|consultation|(?:performance|salary|pay|annual) review|grievance|disciplinary|quote|invoice|pitch|agency|job ?cent(?:re|er)|careers? (?:advis[eo]r|service|coach)|coach(?:ing)?|france travail|pôle emploi|arbeitsagentur|jobcenter|mum|mom|dad|hospital appointment|haircut|school run|birthday|wedding|agm|offer|prep|mock|notes? from (?:the )?(?:book|talk|course)|lecture|podcast|episode)(?!\p{L})|エージェント/iu;

/** The same where one may also work there. */
const placesOfLife =
  /(?<!\p{L})(?:dentist|doctor|vet|gp|gym|pub|club|choir|committee|parents?|dinner|party|match|gig|concert|practice|contract|demo|due)(?!\p{L}| (?:manager|partner|owner|director|nurse|lead)(?!\p{L}))/iu;

/** A talk about a job that the start of a note, or of a part of one, tells of. */
export interface Talk {
  readonly company: string;
  /** As `dayOfTalk` gives it; empty where nothing tells the day. */
  readonly day: string;
  readonly people: readonly string[];
  /** What came of it, where the notes say so beyond doubt. */
  readonly outcome?: string | undefined;
  /** Where the title stands. */
  readonly range: Range;
  /** Where the lines that tell of it end. */
  readonly end: number;
  /** Whether the title names the day, too. */
  readonly isDated: boolean;
  /** Whether so little tells of a job that it may be an appointment, where no other file tells of one. */
  readonly isFaint?: boolean;
}

/**
 * What the first lines of a note say of a talk about a job, whatever they call it: whose note it is, and a day with signs of a talk beside
 * it; and what stands below tells that it was about a job. Undefined where these signs together are too few.
 */
export function talkAtStart(path: string, lines: readonly BodyLine[]): Talk | undefined {
  const filled = filledOf(lines);
  if (isPersonPage(path, filled)) return undefined;
  const folder = companyOfFolder(path);
  const found = talkIn(filled, nameOfNote(path), { folder });
  if (!found) return undefined;
  // A folder of the employer's own holds little else.
  const job = signsIn(path, filled) + (folder === undefined ? 0 : signsOfFolder(found.talk.company, folder));
  const isInDoubt = isOfOffice(textOf(filled)) || found.isInDoubt;
  const talk = { ...found.talk, outcome: endOfTalk(textOf(filled)) };
  if (job >= (isInDoubt ? leastInDoubt : leastOfJob) && found.signs + job >= leastOfBoth) return talk;
  const [{ text: first } = { text: '#' }] = filled;
  const isLed = !first.startsWith('#') && isLedByRole(first);
  const isFaint = !isInDoubt && isLed && found.hasHour && talk.people.length > 0;
  return isFaint ? { ...talk, isFaint } : undefined;
}

/**
 * The same of the parts of a note: of sections with a heading, else of two paragraphs or more of which each begins with a company and a
 * day. Of each a little tells that it was about a job, where the note as a whole is about jobs. `read` is how many are interviews already.
 */
export function talksInParts(path: string, lines: readonly BodyLine[], read = 0): readonly Talk[] {
  const filled = filledOf(lines);
  const text = textOf(filled);
  if (signsIn(path, filled) < (isOfOffice(text) ? leastInDoubt : leastOfWhole)) return [];
  const sections = sectionsOf(lines);
  const sure = talksOf(sections, { talk: leastOfTalk, job: leastOfSection });
  // Beside several of which much is told, little is enough of another one.
  const ofSections =
    sure.length + read > 1 ? talksOf(sections, { talk: 0, job: 0, both: leastBeside }) : sure;
  const paragraphs = partedAt(lines, ({ text: line }) => line.trim() === '').map((part) => ({ lines: part }));
  const ofParagraphs = talksOf(paragraphs, { talk: leastOfTalk, job: 1 }).filter(({ isDated }) => isDated);
  return ofParagraphs.length > 1 ? [...ofSections, ...ofParagraphs] : ofSections;
}

/** A part of a note, and the heading of the section that it stands in. */
interface Section {
  readonly lines: readonly BodyLine[];
  readonly above?: string | undefined;
}

/** The sections of a note, each with the heading of the next larger one. */
function sectionsOf(lines: readonly BodyLine[]): readonly Section[] {
  const [, ...parts] = partedAt(lines, ({ text }) => /^ {0,3}##/.test(text));
  return parts.map((part, index) => {
    const depth = depthOf(part);
    const larger = parts.slice(0, index).findLast((other) => depthOf(other) < depth);
    return { lines: part, above: larger?.[0]?.text };
  });
}

function depthOf([title]: readonly BodyLine[]): number {
  return /^ {0,3}(#*)/.exec(title?.text ?? '')?.[1]?.length ?? 0;
}

/** The talks that parts of a note tell of, each with so many signs of a talk, and that it was about a job. */
function talksOf(
  parts: readonly Section[],
  least: { readonly talk: number; readonly job: number; readonly both?: number },
): readonly Talk[] {
  return parts.slice(0, mostParts).flatMap(({ lines, above }) => {
    const found = talkIn(filledOf(lines), '', { above, least: least.talk });
    const ofJob = found?.isInDoubt ? leastOfSectionInDoubt : least.job;
    const job = signsOfJob(textOf(lines));
    return found && job >= ofJob && found.signs + job >= (least.both ?? 0) ? [found.talk] : [];
  });
}

/**
 * The company of a note whose headings are days of talks, as `## 10 Nov, phone, Maureen Stubbs` below `# Acme`, and the first of them.
 * Undefined where its title names nobody, or where too little tells of a job.
 */
export function companyOfDatedTalks(
  path: string,
  lines: readonly BodyLine[],
): { readonly company: string; readonly range: Range } | undefined {
  const filled = filledOf(lines);
  const [title] = filled;
  if (!title || !/^# /.test(title.text) || isPersonPage(path, filled)) return undefined;
  const first = lines.find(({ text }) => /^ {0,3}##+ /.test(text) && isDayOfTalk(bare(text)));
  const isInDoubt = isOfOffice(textOf(filled)) || placesOfLife.test(title.text);
  if (!first || signsIn(path, filled) < (isInDoubt ? leastInDoubt : leastOfWhole)) return undefined;
  if (otherMeetings.test(title.text) || otherDays.test(`${nameOfNote(path)}\n${title.text}`))
    return undefined;
  const company = companyAt(bare(title.text), nameOfNote(path));
  const range = { start: first.start, end: first.start + first.text.trimEnd().length };
  return company === undefined ? undefined : { company, range };
}

/** Whether a heading says a day, and how or with whom they talked on it. */
function isDayOfTalk(heading: string): boolean {
  const day = dayOfTalk(heading);
  if (!day || otherMeetings.test(heading) || otherDays.test(heading)) return false;
  const rest = `${heading.slice(0, day.range.start)} ${heading.slice(day.range.end)}`;
  return (namesMeans(rest) || day.hasHour) && stepOf(rest) !== 'other';
}

/** The company as which the folder of a note is called; undefined where that may be anything. */
function companyOfFolder(path: string): string | undefined {
  const folder = path.split('/').at(-2) ?? '';
  return isCompany(folder, false) && !plainFolders.test(folder) && !isNameOfPerson(folder)
    ? folder
    : undefined;
}

/** How much it tells that a folder is called like the company: as a whole, or by its first word. */
function signsOfFolder(company: string, folder: string): number {
  const [key, other] = [companyKeyOf(company), companyKeyOf(folder)];
  return key === other ? 2 : Number(key.split(' ')[0] === other.split(' ')[0]);
}

const leastOfWhole = 4;
const leastOfSection = 2;
const leastOfSectionInDoubt = 4;
const leastBeside = 1;
const mostParts = 60;

/** The lines from each that begins a part on; those before the first are one, too. */
function partedAt(
  lines: readonly BodyLine[],
  begins: (line: BodyLine) => boolean,
): readonly (readonly BodyLine[])[] {
  const parts: BodyLine[][] = [[]];
  for (const line of lines) {
    if (begins(line)) parts.push([line]);
    else parts.at(-1)?.push(line);
  }
  return parts;
}

function filledOf(lines: readonly BodyLine[]): readonly BodyLine[] {
  return lines.filter(({ text }) => text.trim() !== '' && !tagsAlone.test(text)).slice(0, mostBody);
}

function textOf(lines: readonly BodyLine[]): string {
  return lines.map(({ text }) => text).join('\n');
}

/** How much a note tells of a talk about a job, its path with it. */
function signsIn(path: string, filled: readonly BodyLine[]): number {
  const isLed = filled.slice(0, mostLines + 4).some(({ text }) => isLedByRole(text));
  return signsOfJob(`${path}\n${textOf(filled)}`) + 2 * Number(isLed);
}

/**
 * The talk that these lines begin with, and how much tells that it was one; `name` is how the file is called, `above` the heading of a
 * larger section.
 */
function talkIn(
  filled: readonly BodyLine[],
  name: string,
  {
    above,
    folder,
    least = leastOfTalk,
  }: {
    readonly above?: string | undefined;
    readonly folder?: string | undefined;
    readonly least?: number;
  } = {},
) {
  const [title] = filled;
  if (!title || title.text.length > longestLine || notTitle.test(title.text)) return undefined;
  const found = dayAmong(filled.slice(0, mostLines), name);
  if (!found) return undefined;
  const { line, day, at } = found;
  // Under such headings stand several.
  if (at > 0 && /^ {0,3}##/.test(filled[at]?.text ?? '')) return undefined;
  const head = at === 0 ? line : `${bare(title.text)}\n${line}`;
  if (otherMeetings.test(head) || otherDays.test(`${name}\n${head}`)) return undefined;
  const titled = at === 0 ? line.slice(0, day.range.start) : bare(title.text);
  // Below the day itself, the name of the file says what it is about within its folder.
  const own = titled.trim() === '' && folder !== undefined ? folder : companyAt(titled, name);
  const company = own ?? (above === undefined ? undefined : companyAt(bare(above), ''));
  if (company === undefined) return undefined;
  const below = filled.slice(at + 1, at + 3).map(({ text }) => bare(text));
  const listed = peopleListed(filled.slice(at + 1, at + mostListed).map(({ text }) => text));
  const people = listed.length > 0 ? listed : peopleBeside(line.slice(day.range.end), below);
  const beside = below.map((text) => text.slice(0, 60)).join('\n');
  const signs =
    Number(day.hasHour) +
    Number([head, name, beside].some(namesMeans)) +
    Number(people.length > 0 || withSomebody.test(`${head}\n${beside}`));
  if (signs < least) return undefined;
  const range = { start: title.start, end: title.start + title.text.trimEnd().length };
  const last = filled.at(-1) ?? title;
  const end = last.start + last.text.length;
  const talk: Talk = { company, day: day.written, people, range, end, isDated: at === 0 };
  return { talk, signs, hasHour: day.hasHour, isInDoubt: placesOfLife.test(head) };
}

/** A line of nothing but tags. */
const tagsAlone = /^\s*(?:#[\p{L}\d/_-]+\s*)+$/u;

/** A row, a quote, an item of a list, a task. */
const notTitle = /^[ \t]*(?:[-*+>|]\s|\||\d+[.)]\s)/;

/** The first of these lines with a day, where it is no prose; below a day that the name of the file gives, that with the hour. */
function dayAmong(lines: readonly BodyLine[], name: string) {
  const said = lines.map(({ text }, at) => {
    const isPlain = text.length <= longestLine && (!notTitle.test(text) || isShortItem.test(text));
    return { line: isPlain ? bare(text) : '', at };
  });
  // `17/11 – Tariq Aziz-Bell, 40 mins video`: how they talked tells that it is a day.
  const isSure = (line: string) => /^\d{1,2}[/.]\d{1,2}\.?(?![\d/.])/.test(line) && namesMeans(line);
  const dayIn = (read: (line: string) => DayOfTalk | undefined) => {
    for (const { line, at } of said) {
      const day = line === '' ? undefined : read(line);
      if (day) return { line, at, day };
    }
    return undefined;
  };
  return (
    dayIn((line) => dayOfTalk(line, isSure(line))) ??
    dayIn((line) => hourBeside(line, spacedName(name))) ??
    dayIn(weekdayOfTalk)
  );
}

/** An item that is hardly more than a day. */
const isShortItem = /^[ \t]*[-*+] .{1,40}$/;

/** Whether a sentence of a line begins with a job: `Mechanical Design Engineer, interiors`. */
function isLedByRole(text: string): boolean {
  return bare(text)
    .split(/\.\s+/)
    .map((sentence) => sentence.split(/\s+[-–—]\s+|[,.;:(/]/)[0] ?? '')
    .some((first, index) => {
      const isLed = /^\p{Lu}/u.test(first) ? isRole(first) : index === 0 && namesJob(first);
      return isLed && first.split(' ').length < 7;
    });
}

/** Whether a text says by what means they talked: `phone`, `Teams`, `on site`. */
export function namesMeans(text: string): boolean {
  return text.split(/[\n,;()]| - /).some((part) => stepOf(part) === 'interview') || place.test(text);
}

/** Where they met. */
const place =
  /(?<!\p{L})(?:in person|at (?:the|their) (?:\p{L}+ )?(?:office|site|works|clinic|school|shop|hq)|on[- ]?site|head office|hq|vor ort|sur place|presencial)(?!\p{L})|オンライン|本社|対面|支社|オフィス|電話/iu;

/** The word for being with somebody, and a name behind it. */
export const withSomebody =
  /(?<!\p{L})(?:w\/|with|mit|avec|con|com|[Mm]et|[Ss]aw|[Pp]anel(?::| will be| was)?) ?(?:the )?\p{Lu}|\p{Lo}(?:さん|様|部長|課長|社長)/u;
