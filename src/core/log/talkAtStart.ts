import { isGivenName } from '../people/givenNames.ts';
import { namesJob } from '../people/jobWords.ts';
import type { BodyLine } from './bodyLines.ts';
import { nameOfNote } from './dateOfName.ts';
import { type DayOfTalk, dayOfTalk } from './dayOfTalk.ts';
import type { EntryField } from './fields.ts';
import { bare, type HeadOfNote, isCompany, isRole, otherMeetings } from './headOfNote.ts';
import { isOfOffice } from './otherLives.ts';
import { isPersonPage } from './personPage.ts';
import { plainFolders } from './proposedFields.ts';
import { signsOfJob } from './signsOfJob.ts';
import { stepOf } from './steps.ts';

/** Lines that may give the day, and those in which the job and what was said of it are looked for. */
const mostLines = 4;
const mostBody = 120;
const longestLine = 300;

/** What has to be found: signs that somebody talked with them, and that it was about a job; of both together. */
const leastOfTalk = 2;
const leastOfJob = 3;
const leastOfBoth = 6;
/** In notes with words of a job that somebody has, and of what else one goes to. */
const leastInDoubt = 6;

/** Days of other things, in a title or beside its day. */
const otherDays =
  /(?<!\p{L})(?:clos(?:es|ing)|deadline|apply|applied|posted|advert|expires|viewing|appraisal|consultation|(?:performance|salary|pay|annual) review|grievance|disciplinary|quote|invoice|pitch|agency|job ?cent(?:re|er)|careers? (?:advis[eo]r|service|coach)|coach(?:ing)?|france travail|pôle emploi|arbeitsagentur|jobcenter|mum|mom|dad|hospital appointment|haircut|school run|birthday|wedding|agm|offer|prep|mock|notes? from (?:the )?(?:book|talk|course)|lecture|podcast|episode)(?!\p{L})|エージェント/iu;

/** The same where one may also work there. */
const placesOfLife =
  /(?<!\p{L})(?:dentist|doctor|vet|gp|gym|pub|club|choir|committee|parents?|dinner|party|match|gig|concert|practice|contract|demo|due)(?!\p{L})/iu;

/**
 * What the first lines of a note say of a talk about a job, whatever they call it: whose note it is, and a day with signs of a talk beside
 * it; and what stands below tells that it was about a job. Undefined where these signs together are too few.
 */
export function talkAtStart(path: string, lines: readonly BodyLine[]): HeadOfNote | undefined {
  const filled = lines.filter(({ text }) => text.trim() !== '' && !tagsAlone.test(text)).slice(0, mostBody);
  const [title] = filled;
  if (!title || title.text.length > longestLine || notTitle.test(title.text)) return undefined;
  if (isPersonPage(path, filled)) return undefined;
  const found = dayAmong(filled.slice(0, mostLines));
  if (!found) return undefined;
  const { line, day, at } = found;
  // Under such headings stand several.
  if (at > 0 && /^ {0,3}##/.test(filled[at]?.text ?? '')) return undefined;
  const name = nameOfNote(path);
  const head = at === 0 ? line : `${bare(title.text)}\n${line}`;
  if (otherMeetings.test(head) || otherDays.test(`${name}\n${head}`)) return undefined;
  const company = companyAt(at === 0 ? line.slice(0, day.range.start) : bare(title.text), name);
  if (company === undefined || agency.test(company)) return undefined;
  const people = peopleBeside(line.slice(day.range.end), bare(filled[at + 1]?.text ?? ''));
  const beside = bare(filled[at + 1]?.text ?? '').slice(0, 60);
  const talk =
    Number(day.hasHour) +
    Number([head, name, beside].some(namesMeans)) +
    Number(people.length > 0 || withSomebody.test(`${head}\n${beside}`));
  const body = [path, ...filled.map(({ text }) => text)].join('\n');
  const job =
    signsOfJob(body) + 2 * Number(filled.slice(0, mostLines + 4).some(({ text }) => isLedByRole(text)));
  const isInDoubt = isOfOffice(body) || placesOfLife.test(head);
  if (talk < leastOfTalk || job < (isInDoubt ? leastInDoubt : leastOfJob)) return undefined;
  if (talk + job < leastOfBoth) return undefined;
  const values: (readonly [EntryField, string])[] = [
    ['company', company],
    ['date', day.written],
  ];
  if (people.length > 0) values.push(['interviewers', people.join(', ')]);
  return {
    values: new Map(values),
    range: { start: title.start, end: title.start + title.text.trimEnd().length },
  };
}

/** Who finds jobs for others: a talk with them is none with an employer. */
const agency =
  /(?<!\p{L})(?:recruit\p{L}*|staffing|personnel|resourcing|headhunt\p{L}*|temps|search partners)(?!\p{L})/iu;

/** A line of nothing but tags. */
const tagsAlone = /^\s*(?:#[\p{L}\d/_-]+\s*)+$/u;

/** A row, a quote, an item of a list, a task. */
const notTitle = /^[ \t]*(?:[-*+>|]\s|\||\d+[.)]\s)/;

/** The first of these lines with a day, where it is no item and no prose. */
function dayAmong(lines: readonly BodyLine[]) {
  for (const [at, { text }] of lines.entries()) {
    if (text.length > longestLine || notTitle.test(text)) continue;
    const line = bare(text);
    const day: DayOfTalk | undefined = dayOfTalk(line);
    if (day) return { line, day, at };
  }
  return undefined;
}

/** Whether a sentence of a line begins with a job: `Mechanical Design Engineer, interiors`. */
function isLedByRole(text: string): boolean {
  return bare(text)
    .split(/\.\s+/)
    .map((sentence) => sentence.split(/\s+[-–—]\s+|[,.;:(/]/)[0] ?? '')
    .some((first) => /^\p{Lu}/u.test(first) && first.split(' ').length < 7 && isRole(first));
}

/** Whether a text says by what means they talked: `phone`, `Teams`, `on site`. */
function namesMeans(text: string): boolean {
  return text.split(/[\n,;()]| - /).some((part) => stepOf(part) === 'interview') || place.test(text);
}

/** Where they met. */
const place =
  /(?<!\p{L})(?:in person|at (?:the|their) (?:\p{L}+ )?(?:office|site|works|clinic|school|shop|hq)|on[- ]?site|head office|hq|vor ort|sur place|presencial)(?!\p{L})|オンライン|本社|対面|支社|オフィス|電話/iu;

/** The word for being with somebody, and a name behind it. */
export const withSomebody =
  /(?<!\p{L})(?:w\/|with|mit|avec|con|com|[Mm]et|[Ss]aw) ?(?:the )?\p{Lu}|\p{Lo}(?:さん|様|部長|課長|社長)/u;

/** The company of a note: in its title, of which the name of the file tells which part it is, else the name of the file. */
function companyAt(title: string, name: string): string | undefined {
  const words = wordsOf(name);
  const parts = title
    .replace(/[(（[].*?(?:[)）\]]|$)/gu, ' ')
    .split(/\s+[-–—|•·/:]\s+|\s*[:,|;]\s+|\s+(?:一次|二次|三次|最終)/u)
    .map((part) => ownName(part.replace(/[\s,;:.–—-]+$/u, '').trim(), words))
    .filter((part) => part !== '');
  const ofName = parts.find((part) => wordsOf(part).some((word) => words.includes(word)) && !isGeneric(part));
  const named = [ofName, ...parts.slice(0, 2)].find(
    (part) => part !== undefined && isCompany(part, false) && !isGeneric(part),
  );
  if (named !== undefined) return named;
  if (ofName !== undefined) return withCapitals(ofName);
  return parts.length > 0 && !isGeneric(title) ? undefined : companyOfName(name);
}

/** The name in a part of a title: `Threlkeld again` is about Threlkeld, unless the file is called so. */
function ownName(part: string, words: readonly string[]): string {
  const all = part.replace(/^(?:interview|chat|call|talk|meeting) (?:at|with|w\/) /iu, '').split(' ');
  while (all.length > 1 && /^\p{Ll}|^#?\d/u.test(all[0] ?? '') === false) {
    const last = all.at(-1) ?? '';
    if (/^\p{Lu}|^[&+]$|^\p{Lo}/u.test(last) || words.includes(last.toLowerCase())) break;
    all.pop();
  }
  return all.join(' ');
}

/** Titles and names of files that say what is in them, and not about whom. */
function isGeneric(part: string): boolean {
  return (
    plainFolders.test(part) ||
    stepOf(part) !== undefined ||
    /^(?:\d|(?:my |the )?(?:notes?|interview|todo|list|diary|journal|log|week|job|jobs|search|prep|cv|untitled|new|first|second|round|misc|inbox|draft)(?!\p{L}))/iu.test(
      part,
    )
  );
}

/** The company as which a file is called: `calder lane.md`, without words for a talk and days. */
function companyOfName(name: string): string | undefined {
  const rest = name
    .replace(
      /\d{4}[-_.]\d{2}[-_.]\d{2}|\d{1,2}(?:st|nd|rd|th)?(?: (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)?/giu,
      ' ',
    )
    .split(/[\s_,-]+/u)
    .filter((word) => word !== '' && stepOf(word) === undefined && !notOfName.test(word));
  const [first = ''] = rest;
  if (rest.length === 0 || rest.length > 5 || isGivenName(first) || isGeneric(rest.join(' ')))
    return undefined;
  return withCapitals(rest.join(' '));
}

const notOfName =
  /^(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|notes?|with|and|at|w|the|interview|first|second|third|1st|2nd|3rd|again)$/iu;

function withCapitals(name: string): string {
  return name.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function wordsOf(name: string): readonly string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}'’&]+/gu) ?? []).filter((word) => word.length > 2);
}

/** Whom a line names behind its day, else the line below it. */
function peopleBeside(behind: string, below: string): readonly string[] {
  const lead = withBefore.exec(behind);
  const own = lead ? namesIn(behind.slice(lead.index + lead[0].length), true) : namesIn(behind, false);
  if (own.length > 0) return own;
  const [, led] = /^(?:w\/|with|met|saw|mit|avec) ?(.*)/iu.exec(below) ?? [];
  return namesIn(led ?? below, led !== undefined);
}

const withBefore = /(?<!\p{L})(?:[Ww]\/|[Ww]ith|mit|avec|con|com|[Mm]et|[Ss]aw) ?(?=\p{Lu})/u;

const title = String.raw`(?:(?:Dr|Mr|Mrs|Ms|Prof|Frau|Herr|Mme)\.? )?`;
const nameAtStart = new RegExp(
  String.raw`^(${title}\p{Lu}[\p{L}'’-]*\p{Ll}(?![\p{L}'’-])(?: (?:\p{Lu}[\p{L}'’-]+|van|de|von|der|la|bin|al)(?![\p{L}'’-]))*)(?!\?)`,
  'u',
);
const titleAtStart = new RegExp(`^${title}`, 'u');

/** The people that a text lists: `Helen Tranmer head of mechanical, and Dev`. Where no word for `with` leads to them, a first name tells. */
function namesIn(text: string, isLed: boolean): readonly string[] {
  const parts = text
    .replace(/[(（][^)）]*(?:[)）]|$)/gu, ' ')
    .split(
      /\s*(?:,|;|\+|&|(?<!(?<!\p{L})(?:Dr|Mr|Mrs|Ms|Prof|Mme))\.(?=\s|$)| - |(?<!\p{L})(?:and|und|et|y)(?!\p{L}))\s*/u,
    )
    .filter((part) => part.trim() !== '')
    .slice(0, mostParts)
    .map(nameOf);
  const known = parts.map((name) => isKnownName(name));
  return parts.filter((name, index) => {
    const isWhole = name.includes(' ');
    const isBeside = known[index - 1] === true || known[index + 1] === true;
    return name !== '' && (known[index] === true || (isWhole && (isBeside || (isLed && index === 0))));
  });
}

/** The name with which a part of a list begins; empty where it begins with something else. */
function nameOf(part: string): string {
  const name = nameAtStart.exec(part.trim())?.[1] ?? '';
  return stepOf(name) !== undefined || namesJob(name) ? '' : name;
}

function isKnownName(name: string): boolean {
  const rest = name.replace(titleAtStart, '');
  return name !== '' && (rest !== name || isGivenName(rest.split(' ')[0] ?? ''));
}

const mostParts = 8;
