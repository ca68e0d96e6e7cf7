import { shortIso } from '../calendar.ts';
import { monthWords } from '../dayReading.ts';
import { detached, fold, type Range } from '../text.ts';
import { isBoard } from './boardTalks.ts';
import type { BodyLine } from './bodyLines.ts';
import { companyOfHeading } from './companyOfHeading.ts';
import { nameOfNote, spacedName } from './dateOfName.ts';
import { datesIn, dayInMonth, isMonthless, yearlessDayIn } from './datesInText.ts';
import { bare } from './headOfNote.ts';
import { companyOfLine, mayBeCompany, peopleOfLine } from './namesOfLine.ts';
import type { SightedLine } from './sightedLine.ts';
import { hasWordForOne } from './speakingLine.ts';
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
  const titles = titlesAbove(range, lines);
  const [nearest] = titles;
  const below = lines.filter(({ start }) => start >= range.end).slice(0, 2);
  const company =
    companyOfLine(line) ??
    (isBoard(text)
      ? companyOfCard(line)
      : (companyOfItemAbove(range, lines) ?? companyOfTitles(titles, path)));
  return {
    range,
    said: detached(said.length > longest ? `${said.slice(0, longest - 1)}…` : said),
    isSure: hasWordForOne(line),
    shape: /^\s*\|/.test(line)
      ? 'row'
      : heading.test(line)
        ? 'section'
        : /^\s*(?:[-*+]|\d{1,3}[.)])\s/.test(line)
          ? 'item'
          : 'paragraph',
    day: detachedOr(isOfWeek(line, lines) ? undefined : dayOfLine(path, line, titles)),
    company: detachedOr(company),
    people: detachedOr(
      [{ text: line }, ...below].reduce<string | undefined>(
        (found, one) => found ?? peopleIn(one.text, company ?? ''),
        undefined,
      ),
    ),
    depth: Math.min(6, Math.max(2, (nearest?.depth ?? 0) + 1)),
  };
}

/** A heading over a line, with the number of its marks. */
interface TitleAbove {
  readonly depth: number;
  readonly title: string;
}

/** The headings over a line, the nearest first, each of a larger section than the one before. */
function titlesAbove(range: Range, lines: readonly BodyLine[]): readonly TitleAbove[] {
  const found: TitleAbove[] = [];
  for (const { text } of lines.filter(({ start }) => start < range.start).toReversed()) {
    const [, marks = '', title = ''] = heading.exec(text) ?? [];
    if (marks !== '' && marks.length < (found.at(-1)?.depth ?? 7)) found.push({ depth: marks.length, title });
  }
  return found;
}

/** The company that a heading over a line names; of the title of a note only one as which the file is called, too. */
function companyOfTitles(titles: readonly TitleAbove[], path: string): string | undefined {
  const called = fold(nameOfNote(path));
  return titles
    .map(({ depth, title }) => ({ depth, name: companyOfHeading(title) ?? '' }))
    .find(({ depth, name }) => mayBeCompany(name) && (depth > 1 || called.includes(fold(name))))?.name;
}

/** The company that the item names to which an item below it belongs. */
function companyOfItemAbove(range: Range, lines: readonly BodyLine[]): string | undefined {
  const at = lines.findIndex(({ start }) => start === range.start);
  const indent = indentOf(lines[at]?.text ?? '');
  if (indent === 0) return undefined;
  const above = lines
    .slice(0, Math.max(0, at))
    .findLast(({ text }) => text.trim() !== '' && indentOf(text) < indent);
  const words = bare(above?.text ?? '');
  return companyOfLine(above?.text ?? '') ?? (mayBeCompany(words) ? companyOfHeading(words) : undefined);
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
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

/** The company with which a card begins: `- [x] Gullwing Studio — sr UX`. */
function companyOfCard(line: string): string | undefined {
  const { name = '' } =
    /^\s*[-*] \[.\] (?<name>\p{Lu}[^—–@,/<()]{1,50}?)\s*(?:[—–/@]| - |<br)/u.exec(line)?.groups ?? {};
  return mayBeCompany(name) ? name : undefined;
}

const heading = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/;

/** As much of a line as fits into a sentence, in characters. */
const longest = 80;

function detachedOr(text: string | undefined): string | undefined {
  return text === undefined ? undefined : detached(text);
}

/** The one day that a line names, else that of a heading above it or of the note's name; a day of a month that a larger heading names. */
function dayOfLine(path: string, line: string, titles: readonly TitleAbove[]): string | undefined {
  const own = datesIn(line);
  const [day, ...others] = own.length > 0 ? own : [yearlessDayIn(line)];
  if (day) return others.length === 0 ? day.written : undefined;
  const [title = '', ...larger] = titles.map((one) => one.title);
  const above = datesIn(title)[0] ?? yearlessDayIn(title);
  const inMonth = isMonthless(title) ? larger.flatMap((one) => dayInTitledMonth(title, one))[0] : undefined;
  return above?.written ?? inMonth ?? datesIn(spacedName(nameOfNote(path)))[0]?.written;
}

/** A day such as `Fri 20` in the month that a title names: `November 2026`. */
function dayInTitledMonth(day: string, title: string): readonly string[] {
  const [, month = '', year = ''] = /^(\p{L}+)\.? (\d{4})$/u.exec(title.trim()) ?? [];
  const named = monthWords.findIndex((words) => words.includes(month.toLowerCase()));
  const reading = named < 0 ? undefined : dayInMonth(day, Number(year), named + 1);
  return reading?.kind === 'date' ? [shortIso(reading.value)] : [];
}

/** Whom a line names. */
function peopleIn(line: string, company: string): string | undefined {
  const people = peopleOfLine(line.replace(/<!--.*$/u, ''), company);
  return people.length > 0 && people.length <= mostPeople ? people.join(', ') : undefined;
}

/** A line with more names tells of others, too. */
const mostPeople = 5;
