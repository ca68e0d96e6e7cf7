import { shortIso } from '../calendar.ts';
import type { YamlPair } from '../frontMatter/frontMatter.ts';
import { isGivenName } from '../people/givenNames.ts';
import { linkText } from '../people/links.ts';
import type { BodyLine } from './bodyLines.ts';
import { nameOfNote, spacedName } from './dateOfName.ts';
import { datesIn } from './datesInText.ts';
import { dayOfTalk } from './dayOfTalk.ts';
import { pairAt } from './fileItem.ts';
import type { ItemField } from './itemFields.ts';
import { labelIn } from './labels.ts';
import { mayBeCompany, peopleOfLine } from './namesOfLine.ts';

/** A tag by which a writer says that an item is an interview, in the languages of letters. */
export const interviewTag =
  /(?<=^|\s)#(?:\[\[)?(?:(?:job[ -]?)?interview|vorstellungsgespräch|entretien|entrevista|面接)(?:\]\])?(?![\p{L}\d/-])/iu;

/** A link to a page, as Logseq and Obsidian have them. */
const links = /\[\[([^[\]]{1,100})\]\]/g;

/** Lines below an item that may say with whom it was. */
const mostLines = 8;

/**
 * What an item of a daily note says of an interview that its tag names: `- [[Acme]] #interview 10:00`, with `with:: [[Kim Park]]` or the people
 * whom the items below it link first. Undefined without such a tag, on a note that is of no day, or where it links no company, or several.
 */
export function talkOfTag(
  path: string,
  lines: readonly BodyLine[],
  index: number,
): ReadonlyMap<ItemField, YamlPair> | undefined {
  const { text = '', start = 0 } = lines[index] ?? {};
  if (!interviewTag.test(text)) return undefined;
  const named = dayOfNote(path);
  const linked = Array.from(text.matchAll(links), ({ 0: whole, index: at }) => ({
    name: linkText(whole),
    at,
    length: whole.length,
  }));
  const [company, ...others] = linked.filter(({ name }) => mayBeCompany(name));
  if (named === undefined || !company || others.length > 0) return undefined;
  const end = { start: start + text.trimEnd().length, end: start + text.trimEnd().length };
  const place = { start: start + company.at, end: start + company.at + company.length };
  const below = linesBelow(lines, index);
  const hour = hourIn(text) ?? below.flatMap((line) => labelledHour(line) ?? [])[0];
  const people = peopleIn(text, below, company.name);
  return new Map<ItemField, YamlPair>([
    ['company', pairAt('company', company.name, place)],
    ['date', pairAt('date', hour === undefined ? named : `${named}T${hour}`, end)],
    ...(people === undefined ? [] : [['interviewers', pairAt('interviewers', people, end)] as const]),
  ]);
}

/** The day as which a note is called: `2026_11_24.md`. */
function dayOfNote(path: string): string | undefined {
  const [day] = datesIn(spacedName(nameOfNote(path)));
  return day?.reading.kind === 'date' ? shortIso(day.reading.value) : undefined;
}

/** The lines that belong to an item: those indented deeper. */
function linesBelow(lines: readonly BodyLine[], index: number): readonly string[] {
  const indentOf = (text: string) => text.length - text.trimStart().length;
  const indent = indentOf(lines[index]?.text ?? '');
  const below = lines.slice(index + 1, index + 1 + mostLines);
  const end = below.findIndex(({ text }) => text.trim() === '' || indentOf(text) <= indent);
  return below.slice(0, end < 0 ? below.length : end).map(({ text }) => text);
}

/** The hour that words name beside no day. */
function hourIn(text: string): string | undefined {
  const bare = text
    .replace(links, ' ')
    .replace(interviewTag, ' ')
    .replace(/^\s*[-*+]\s+/, '');
  return /\d{2}:\d{2}$/.exec(dayOfTalk(`1 Jan ${bare.trim()}`)?.written ?? '')?.[0];
}

function labelledHour(line: string): string | undefined {
  const label = labelIn(line);
  return label && /^(?:at|time|hour|when|um|uhrzeit|heure|hora|時間)$/i.test(label.key)
    ? hourIn(label.value)
    : undefined;
}

/** Whom the item names, else the property `with`, else the first of the lines below that names somebody. */
function peopleIn(text: string, below: readonly string[], company: string): string | undefined {
  const labelled = below.flatMap((line) => {
    const label = labelIn(line);
    return label && /^(?:with|who|met|mit|avec|con|com|interviewers?)$/i.test(label.key) ? [label.value] : [];
  });
  const found = [text, ...labelled, ...below]
    .map((line) => namesIn(line, company))
    .find((names) => names.length > 0);
  return found?.join(', ');
}

/** The people of a line: those behind a word for it, else those whom it links and does not doubt, else those whom it names. */
function namesIn(line: string, company: string): readonly string[] {
  const untagged = line.replace(interviewTag, ' ');
  const told = untagged.slice(Math.max(0, untagged.search(asked)));
  const linked = Array.from(told.matchAll(links), ({ 0: whole, index }) => ({
    name: linkText(whole),
    isDoubted: told.startsWith('?', index + whole.length),
  })).filter(({ name }) => name !== company);
  const people = linked.filter(({ name }) => name.includes(' ') || isGivenName(name));
  if (people.length === 0) return peopleOfLine(told, company);
  return people.flatMap(({ name, isDoubted }) => (isDoubted ? [] : [name]));
}

/** What leads to who asked: `interviewer = [[Kim Park]]`. */
const asked = /(?<!\p{L})interviewers?\s*[=:]/iu;
