import { isGivenName } from '../people/givenNames.ts';
import { linkText } from '../people/links.ts';
import { detached, type Range } from '../text.ts';
import type { BodyLine } from './bodyLines.ts';
import { companyOfHeading } from './companyOfHeading.ts';
import { nameOfNote, spacedName } from './dateOfName.ts';
import { datesIn, yearlessDayIn } from './datesInText.ts';
import { labelOf, textIn } from './fileItem.ts';
import type { SightedLine } from './sightedLine.ts';
import { hasWordForOne } from './speakingLine.ts';
import { stepOf } from './steps.ts';
import type { Talk } from './talkAtStart.ts';

/** What a line at `range` says of an interview, in a file at `path` with these lines. */
export function sightedLine(
  path: string,
  text: string,
  range: Range,
  lines: readonly BodyLine[],
): SightedLine {
  const line = text.slice(range.start, range.end);
  const said = line.replace(/\s+/g, ' ').trim();
  const above =
    lines.findLast(({ text: one, start }) => start < range.start && heading.test(one))?.text ?? '';
  const [, marks = '', title = ''] = heading.exec(above) ?? [];
  const ofHeading = marks.length > 1 ? companyOfHeading(title) : undefined;
  return {
    range,
    said: detached(said.length > longest ? `${said.slice(0, longest - 1)}…` : said),
    isSure: hasWordForOne(line),
    shape: /^\s*(?:\||#)/.test(line)
      ? 'row'
      : /^\s*(?:[-*+]|\d{1,3}[.)])\s/.test(line)
        ? 'item'
        : 'paragraph',
    day: detachedOr(isOfWeek(line, lines) ? undefined : dayOfLine(path, line, title)),
    company: detachedOr(companyOfLine(line) ?? (isBoard(text) ? companyOfCard(line) : ofHeading)),
    people: detachedOr(peopleOfLine(line)),
    depth: Math.min(6, Math.max(2, marks.length + 1)),
  };
}

/** The title of a part of a file that tells of a talk. */
export function sightedTalk(text: string, { range, day, company, people }: Talk): SightedLine {
  const line = text.slice(range.start, range.end);
  const said = line.replace(/\s+/g, ' ').trim();
  return {
    range,
    said: detached(said.length > longest ? `${said.slice(0, longest - 1)}…` : said),
    isSure: false,
    isLikely: true,
    shape: heading.test(line) ? 'section' : 'paragraph',
    day: day === '' ? undefined : detached(day),
    company: detached(company),
    people: people.length === 0 ? undefined : detached(people.join(', ')),
    depth: 2,
  };
}

/** Whether what a line calls March is a Tuesday, in French or Spanish, as its neighbours begin with weekdays: `lun. 16`, `mar. 17`. */
function isOfWeek(line: string, lines: readonly BodyLine[]): boolean {
  const isMar = /^\W*mar\.? \d/i.test(line);
  return (
    isMar &&
    lines.some(({ text }) => /^\W*(?:lun|mer|jeu|ven|sam|dim|mi[eé]|jue|vie|s[aá]b|dom)\.? \d/iu.test(text))
  );
}

/** Whether a file is a board, whose headings are its columns. */
function isBoard(text: string): boolean {
  return /^kanban-plugin:/m.test(text.slice(0, 400));
}

/** The company with which a card begins: `- [x] Gullwing Studio — sr UX`. */
function companyOfCard(line: string): string | undefined {
  const { name = '' } =
    /^\s*[-*] \[.\] (?<name>\p{Lu}[^—–@,/<()]{1,50}?)\s*(?:[—–/@]| - |<br)/u.exec(line)?.groups ?? {};
  return isName(name) ? name : undefined;
}

const heading = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/;

/** As much of a line as fits into a sentence, in characters. */
const longest = 80;

function detachedOr(text: string | undefined): string | undefined {
  return text === undefined ? undefined : detached(text);
}

/** The one day that a line names, else that of the heading above it or of the note's name. */
function dayOfLine(path: string, line: string, title: string): string | undefined {
  const own = datesIn(line);
  const [day, ...others] = own.length > 0 ? own : [yearlessDayIn(line)];
  if (day) return others.length === 0 ? day.written : undefined;
  const above = datesIn(title)[0] ?? yearlessDayIn(title);
  return (above ?? datesIn(spacedName(nameOfNote(path)))[0])?.written;
}

/** The company that a line names beyond doubt: behind a word for `at`, or as its only link or words in bold that are no person's. */
function companyOfLine(line: string): string | undefined {
  const behind =
    /(?<!\p{L})(?:at|bei|chez|presso|bij)\s+[*_]{0,3}(?:the |der |dem |la |le |el )?(?<name>\p{Lu}[^,;:.!?()|*_[\]]{1,50}?)(?=\s+(?:with|w\/|mit|avec|con|at|um|à|a las|om)\s|\s+\d|[,;:.!?()|*_]|$)/u.exec(
      line,
    );
  const marked = Array.from(
    line.matchAll(/\[\[([^\]]{1,80})\]\]|\*\*([^*]{1,80})\*\*|(?<!\*)\*([^*\s][^*]{0,80})\*(?!\*)/gu),
    ([, link, bold, slanted]) => (link === undefined ? (bold ?? slanted ?? '') : linkText(`[[${link}]]`)),
  ).filter(isName);
  if (marked.length > 0) return marked.length === 1 ? marked[0] : undefined;
  const name = behind?.groups?.name?.trim() ?? '';
  return isName(name) ? name : undefined;
}

/** Whom a line names behind its word for `with`; a company may stand there, too, so their first names tell. */
function peopleOfLine(line: string): string | undefined {
  const written = textIn(labelOf(line.replace(/[.!<].*$/u, ''), 0).fields, 'interviewers') ?? '';
  const [first = ''] = written.replace(/^\[\[/, '').split(' ');
  return isGivenName(first) && /^[\p{L}\p{M} ,.&'’[\]-]+$/u.test(written) ? written : undefined;
}

/** Whether marked words can be the name of a company. */
function isName(words: string): boolean {
  const [first = ''] = words.split(' ');
  return (
    /^[\p{Lu}\p{Lo}]/u.test(words) &&
    !/:$/.test(words.trim()) &&
    !isGivenName(first) &&
    stepOf(words) === undefined &&
    datesIn(words).length === 0 &&
    yearlessDayIn(words) === undefined
  );
}
