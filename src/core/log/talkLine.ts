import { monthWords, weekdayWords } from '../dayReading.ts';
import { isGivenName } from '../people/givenNames.ts';
import { namesJob } from '../people/jobWords.ts';
import { fold, groupBy, type Range } from '../text.ts';
import { type BodyLine, bodyLines } from './bodyLines.ts';
import { type DatedPart, datedParts, namesDay } from './datedParts.ts';
import { namesHour } from './datesInText.ts';
import { otherMeetings, withoutDenials } from './headOfNote.ts';
import { searchIn, signsOfSearch } from './jobSearch.ts';
import { isOfOffice } from './otherLives.ts';
import { hasWordForOne } from './speakingLine.ts';
import { stepOf } from './steps.ts';

/** What the writer did in a talk, in prose. */
const talked =
  /(?<!\p{L})(?:sat (?:down|across|opposite|in front)|met|spoke|talk(?:s|ed)?|chat(?:s|ted)?|calls?|rang|rounds?|interviewed|saw|visit(?:ed)?|went (?:in|to see)|show(?:ed|n)|faced|grilled|quizzed|vorstellung|vorgestellt|gespräch|gesprochen|getroffen|probearbeiten|probetag|rencontré|rencontre|essai|reunión|conversa|conversei|conheci|gesprek|proefdag|colloquio|ho parlato)(?!\p{L})/iu;

/** Days of other lives: whom one sees without looking for work. */
export const everyday =
  /(?<!\p{L})(?:mum|mom|dad|sister|brother|cousin|aunt|uncle|auntie|nephew|niece|oma|opa|tante|onkel|granny|grandma|kids?|birthday|bday|wedding|dentist|doctor|gp|hospital|clinic|physio|haircut|hairdresser|optician|plumber|electrician|mechanic|landlord|gym|pub|cinema|dinner|brunch|party|football|concert|church|bank|insurance|invoice|delivery|lesson|homework|zahnarzt|arzt|friseur|dentiste|médecin|médico)(?!\p{L})/iu;

/** What of signs and further talks has to tell that a file is about a search for work. */
const leastOfFile = 2;
/** Where less does, a line has to say who, how and when. */
const leastOfFaint = 3;

/** How many parts of a file are looked at before an editor may do other things. */
const partsAStep = 40;

/** A part that may tell of a talk, and how many signs say so. */
interface Telling {
  readonly range: Range;
  readonly isSure: boolean;
  readonly signs: number;
  readonly isOfJob?: boolean;
}

/** The line of a file that tells most of a talk about a job. */
export interface TalkLine {
  readonly range: Range;
  /** Whether no other part of the file tells of one. */
  readonly isOnly: boolean;
  /** Whether so little tells of a search for work that other files have to. */
  readonly isFaint?: boolean;
  /** Lines of other parts of the file that surely tell of talks, one of each part, in their order. */
  readonly others: readonly Range[];
}

/**
 * The line that may tell of a talk about a job, in a file about a search for work: it names a day or stands below one, names somebody,
 * and says how or when they talked. Undefined without one. `head` is the start of the file; `bodyStart` is where its front matter ends, 0
 * without any that is read. Some parts of the file are looked at a step.
 */
export function* talkLineInSteps(
  path: string,
  head: string,
  bodyStart: number,
): Generator<undefined, TalkLine | undefined> {
  const end = bodyStart > 0 ? bodyStart : endOfToml(head);
  const body = bodyLines(head, end);
  const search = searchIn(path, head, end, body);
  const signsOfAll = search ? 0 : signsOfSearch(head);
  if (!search && (signsOfAll < Number(!namesJob(head)) || isOfOffice(head))) return undefined;
  const least = search === 'surely' ? 1 : 2;
  const telling: Telling[] = [];
  for (const [index, part] of datedParts(path, head.slice(0, end), body).entries()) {
    if (index % partsAStep === 0) yield;
    const signs = signsOf(part);
    if (signs < least) continue;
    telling.push({
      range: part.range,
      isSure: part.isItem || isSure(part),
      signs,
      isOfJob: namesJob(part.whole),
    });
  }
  yield;
  if (/^kanban-plugin:/m.test(head)) telling.push(...cardsIn(body));
  const [most] = telling
    .filter(({ isSure, signs }) => isSure || signs > 1)
    .toSorted((a, b) => b.signs - a.signs);
  // Of a file that says little of a search for work, several talks tell more than one, and the jobs of those whom the writer saw.
  const ofTalks = telling.length - 1 + telling.filter(({ isOfJob }) => isOfJob).length;
  const ofFile = search ? leastOfFile : signsOfAll + ofTalks;
  const isFaint = ofFile < leastOfFile;
  if (most && ofFile > 0 && (!isFaint || most.signs >= leastOfFaint)) {
    const partOf = partsOf(body);
    const isRow = head.startsWith('|', most.range.start);
    const sure = telling.filter((one) => one.isSure || one === most);
    if (isRow) sure.push(...rowsBeside(most.range, body));
    const others = [...groupBy(sure, ({ range }) => partOf(range.start)).values()].flatMap((ofPart) => {
      const [first] = ofPart.toSorted((a, b) => b.signs - a.signs);
      return first && !ofPart.includes(most) ? [first.range] : [];
    });
    return { range: most.range, isOnly: telling.length === 1, others, isFaint };
  }
  if (!search) return undefined;
  const prose = proseLine(path, head.slice(0, end), body);
  return (
    prose && {
      range: { start: prose.start, end: prose.start + prose.text.length },
      isOnly: false,
      others: [],
    }
  );
}

/** The rows with a day in the table in which one row stands; where that has a word for an interview, such as have one, too. */
function rowsBeside(row: Range, body: readonly BodyLine[]) {
  const at = body.findIndex(({ start }) => start === row.start);
  const isWorded = hasWordForOne(body[at]?.text ?? '');
  let first = at;
  while (body[first - 1]?.text.startsWith('|')) first--;
  let end = at;
  while (body[end]?.text.startsWith('|')) end++;
  const heads = cellsOf(body[first]?.text ?? '');
  return body.slice(first, end).flatMap(({ text, start }) => {
    const range = { start, end: start + text.trimEnd().length };
    // The day on which somebody applied is none of a talk.
    const isDated = cellsOf(text).some((cell, at) => namesDay(cell) && stepOf(heads[at] ?? '') !== 'other');
    const tells = isDated && (!isWorded || hasWordForOne(text));
    return start !== row.start && tells ? [{ range, isSure: true, signs: 0 }] : [];
  });
}

function cellsOf(row: string): readonly string[] {
  return row.split('|').map((cell) => cell.trim());
}

/** Whether a part that may tell of a talk says how or when they talked, on a day that stands in it or is that of an interview. */
function isSure({ text }: Pick<DatedPart, 'text'>): boolean {
  return (
    stepOf(text) === 'interview' ||
    stepOf(openingOf(text)) === 'interview' ||
    hasWordForOne(text) ||
    talked.test(text) ||
    isTimed(text)
  );
}

/** Whether a text names an hour. */
function isTimed(text: string): boolean {
  return namesHour(text) || clock.test(text);
}

/** The cards with a day that say how or when they talked, in the columns of a board but for those in which nobody met yet. */
function cardsIn(body: readonly BodyLine[]) {
  let isMet = false;
  return body.flatMap(({ text, start }) => {
    const column = /^ {0,3}#{1,6} (.*)/.exec(text)?.[1];
    if (column !== undefined) isMet = !beforeAnyTalk.test(column);
    const isCard = isMet && /^[-*] \[.\] .*@\{?\[{0,2}\d{4}-/.test(text) && text.length < longestProse;
    const range = { start, end: start + text.trimEnd().length };
    return isCard && isSure({ text }) ? [{ range, isSure: true, signs: 1 }] : [];
  });
}

/** Columns of what somebody means to apply for, has applied for, or is done with. */
const beforeAnyTalk =
  /wish|to apply|applied|applications|backlog|ideas?|to-?do|archive|found|saved|someday/iu;

/**
 * What tells the parts of a body apart: an item of a list with what is indented below it, a paragraph, a row of a table; all below a
 * heading that names somebody is one part.
 */
function partsOf(body: readonly BodyLine[]): (start: number) => number {
  const parts = new Map<number, number>();
  let part = 0;
  let isOne = false;
  let indent = 0;
  let isBehindBlank = true;
  for (const { text, start } of body) {
    const isHeading = /^ {0,3}#{1,6} /.test(text);
    const isBlank = text.trim() === '';
    const item = /^([ \t]*)(?:[-*+•○×–>]|\d{1,3}[.)]) /u.exec(text)?.[1]?.length;
    if (isHeading) {
      part++;
      // The title of a file names all of it.
      isOne =
        !/^ {0,3}# /.test(text) &&
        ((namesSomebody(text) && stepOf(text) === undefined) || (namesDay(text) && isSure({ text })));
    } else if (!isOne && !isBlank) {
      const isRow = text.startsWith('|');
      const begins = item !== undefined ? item <= indent || isBehindBlank : isBehindBlank || isRow;
      if (begins) {
        part++;
        indent = item ?? 0;
      }
    }
    isBehindBlank = isBlank || isHeading;
    parts.set(start, part);
  }
  // Items of front matter are parts of their own.
  return (start) => parts.get(start) ?? -1 - start;
}

/** How much a part that names somebody tells of a talk: a person, an hour, words for a talk; fewer than 0 where it is about something else. */
function signsOf({ text, whole, isItem }: DatedPart): number {
  if (withoutDenials(text) !== text) return -1;
  if (!namesSomebody(whole) && !namesPerson(whole)) return -1;
  // A company in capitals may be called like what one goes to.
  const said = text.replace(/\p{Lu}{4,}/gu, '');
  // What a line begins with tells what it is about; a letter may be spoken of further on.
  const start = openingOf(text);
  const step = stepOf(start) ?? (talked.test(start) || isTimed(start) ? undefined : stepOf(text));
  if (step === 'other' || otherMeetings.test(said) || everyday.test(said)) return -1;
  const talks = step === 'interview' || talked.test(text.replaceAll('_', ' '));
  const isWithPerson = namesPerson(whole) || nameBelow.test(whole);
  return Number(isItem) + Number(talks) + Number(isTimed(text)) + Number(isWithPerson);
}

/** The beginning of a part, up to the end of a word. */
function openingOf(text: string): string {
  return text.length > opening ? text.slice(0, opening).replace(/\S+$/, '') : text;
}

const opening = 60;

/** Hours that are also numbers elsewhere: `10.30`, `9h`, `14時`, `at 4`. */
const clock =
  /(?<![\d.:/-])(?:[01]?\d|2[0-3])(?:\.[0-5]\d(?![\d.])| ?h(?![\p{L}\d])| ?時)|(?<!\p{L})(?:at|[Uu]m|à|a las|às|om) \d{1,2}(?![\d%.,/])/u;

/** Whether a text names a person: by a title, or by a first name. */
function namesPerson(text: string): boolean {
  return (
    /(?<!\p{L})(?:Mr|Mrs|Ms|Mdm|Dr|Prof|Herr|Frau|Hr|Fr|Mme|M|Sra?|Don|Doña)\.? \p{Lu}|\p{Lo}(?:さん|様|部長|社長)/u.test(
      text,
    ) || (text.match(/(?<!\p{L})\p{Lu}\p{Ll}+/gu) ?? []).some(isGivenName)
  );
}

/** A line below that begins with two names, as those of somebody whose first name is not known. */
const nameBelow = /\n[>\s*-]{0,6}\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?=[.,]| \(|$)/u;

/** What org-mode writes before a task. */
const taskState = /^[*#\s]*(?:TODO|DONE|NEXT|WAITING|WAIT|CANCELLED)\s/;

/** Whether a text names somebody or a company: in bold, as a link, with a title, in capitals, or by a capital within the line. */
function namesSomebody(text: string): boolean {
  const bare = text.replace(taskState, '').replace(/^[\s#>+•○×–-]*(?:\[[ x>/-]\] )?/iu, '');
  if (
    /\*\*[\p{Lu}\p{Lo}\d]|\[\[|\[\p{Lu}|(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|Herr|Frau|Mme|Sra?)\.? \p{Lu}/u.test(
      bare,
    )
  )
    return true;
  const behind = bare.replace(/^\P{L}*\p{L}+/u, (first) => (/\p{Lu}{3}/u.test(first) ? first : ''));
  const names = behind.match(/(?<!\p{L})(?:\p{Lu}\p{L}+|\p{Lo}{2,})/gu) ?? [];
  return names.some((word) => !noName.has(fold(word)));
}

/** Words with a capital that name nobody. */
const noName = new Set(
  [...monthWords, ...weekdayWords, ['todo', 'done', 'waiting', 'next', 'the', 'http', 'https']]
    .flat()
    .map(fold),
);

/** A line of prose in which the writer sat with somebody, in a file with a date: a blog's post. */
function proseLine(path: string, frontMatter: string, body: readonly BodyLine[]): BodyLine | undefined {
  if (!/\d{4}-\d{2}-\d{2}/.test(path) && !/^date *[:=]/im.test(frontMatter)) return undefined;
  return body.find(({ text }) => {
    const start = text.slice(0, longestProse);
    return (
      /(?<!\p{L})(?:I|we|me)(?!\p{L})/u.test(start) &&
      talked.test(start) &&
      !everyday.test(start) &&
      /(?<!\p{L})(?:at|with|from)\s+[*_[]{0,4}\p{Lu}/u.test(start)
    );
  });
}

const longestProse = 1000;

/** Where a block between `+++` ends; 0 without one. */
export function endOfToml(head: string): number {
  const end = head.startsWith('+++') ? head.indexOf('\n+++', 3) : -1;
  return end < 0 ? 0 : end + 4;
}
