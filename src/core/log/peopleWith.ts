import { isGivenName } from '../people/givenNames.ts';
import { honorific } from '../people/honorifics.ts';
import { readPeople } from '../people/readPeople.ts';
import { stepOf } from './steps.ts';

/** Longer lines, in characters, are prose. */
const longestLine = 200;

const title = String.raw`(?:Sra?|Srta|Dra?|Profa?|Frau|Herrn?)(?!\p{L})`;
const opening = new RegExp(
  String.raw`^[*_]{0,3}(?:with|w/|met(?: with)?|mit|avec|con|com)[ \t]+(?=[\p{Lu}\p{Lo}]|(?:el|la|o|a|der|dem) ${title})`,
  'iu',
);

/** The article before a title, as in `con el Sr. Ruiz y la Dra. Paz`. */
const article = new RegExp(String.raw`(?<!\S)(?:el|la|o|a|der|dem)(?= ${title})`, 'gu');

const nameWord =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lo}[\p{Lo}\p{M}ー・]*|d[aeiou]s?|del|della|la|le|van|von|der|den|al|bin|zu)$/u;

/**
 * Whom a line names that is nothing but `with` and people: `with Wei Zhang (senior dev) and Sarah O'Brien, eng manager`. `start` is
 * where they stand in it.
 */
export function peopleWith(line: string): { readonly start: number; readonly text: string } | undefined {
  const lead = line.length > longestLine ? undefined : opening.exec(line)?.[0];
  if (lead === undefined) return undefined;
  const written = line.slice(lead.length).replace(/[*_\s]+$|(?<=\p{Ll}{2})\.\s*$/u, '');
  // What is left keeps its places.
  const text = written.replace(article, (found) => ' '.repeat(found.length));
  if (!/^ {0,4}[\p{Lu}\p{Lo}]/u.test(text)) return undefined;
  const range = { start: 0, end: text.length };
  const people = readPeople({ kind: 'scalar', text, range, style: 'none' });
  return people.length > 0 && people.every(({ name }) => isName(name, text))
    ? { start: lead.length, text }
    : undefined;
}

/** Whether a text is somebody's name: a whole one, a common first name, or one behind `Ms`. */
function isName(name: string, line: string): boolean {
  const words = name.replace(honorific, '').split(' ');
  if (words.length > 5 || stepOf(name) !== undefined || !words.every((word) => nameWord.test(word)))
    return false;
  const before = line.slice(0, line.indexOf(name)).trimEnd();
  const isTitled = words.join(' ') !== name || /(?:\p{Lu}\p{Ll}{0,5}\.?|\p{Lu}\p{Ll}{2,5})$/u.test(before);
  return words.length > 1 || isTitled || isGivenName(name) || /^\p{Lo}/u.test(name);
}
