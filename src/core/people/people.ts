import { fold, type Range } from '../text.ts';
import { longestText, splitPeople } from './peopleInLine.ts';

export interface Person {
  readonly name: string;
  readonly email?: string | undefined;
  readonly title?: string | undefined;
  readonly pronouns?: string | undefined;
  /** Where the file names this person. */
  readonly range: Range;
  /** First and last name, where they are written apart. */
  readonly parts?: { readonly first: string; readonly last: string } | undefined;
  /** What the name may mean where it is that of one person, last name first, or of two: `Szabó, Réka`. */
  readonly readings?: { readonly one: string; readonly two: string } | undefined;
}

/** Whether two names are one person's: case, accents and punctuation do not count. */
export function samePerson(a: string, b: string): boolean {
  return a === b || sameWords(wordsOf(a), wordsOf(b));
}

/** The people without those whose name came before. */
export function distinct(people: readonly Person[]): readonly Person[] {
  const names = new Set<string>();
  const isFirst = ({ name }: Person) => names.size < names.add(name).size;
  // The copy leaves no room for more, which would take more memory than the people.
  return people.filter(isFirst).slice();
}

/** Whether a name as written (`Dana`, `dana okafor`, `Dana O.`) means this person; a record without a name means everybody. */
export function meansPerson(written: string | undefined, person: Person | undefined): boolean {
  if (written === undefined || !person) return true;
  const { words: whole, withoutBrackets: name, address } = writtenName(written);
  const known = wordsOf(person.name);
  if (sameWords(whole, known) || address === person.email?.toLowerCase()) return true;
  const isInitial = (word: string) => word.length === 1 && known.some((part) => part.startsWith(word));
  return (
    name.some((word) => known.includes(word)) && name.every((word) => known.includes(word) || isInitial(word))
  );
}

/** A name as written, in the forms in which names are compared. */
export interface WrittenName {
  readonly words: readonly string[];
  readonly withoutBrackets: readonly string[];
  readonly address: string;
}

/** The names that were asked for lately: many records are compared with many people. */
const namesKnown = new Map<string, WrittenName>();
const mostKnown = 4096;

/** A name in the forms in which names are compared. */
export function writtenName(written: string): WrittenName {
  const known = namesKnown.get(written);
  if (known) return known;
  const plain = written.replace(/<[^>]*>|\([^)]*\)/g, ' ');
  const words = fold(written).split(' ');
  const name = {
    words,
    withoutBrackets: plain === written ? words : fold(plain).split(' '),
    address: written.trim().toLowerCase(),
  };
  if (namesKnown.size >= mostKnown) namesKnown.clear();
  if (written.length <= 100) namesKnown.set(written, name);
  return name;
}

function wordsOf(name: string): readonly string[] {
  return writtenName(name).words;
}

function sameWords(first: readonly string[], second: readonly string[]): boolean {
  return first.length === second.length && first.every((word, index) => word === second[index]);
}

/** Whether `Dana`, or one of `Dana, Luis & Mei`, means this person. */
export function namesPerson(written: string, person: Person): boolean {
  if (written.length > longestText) return false;
  return splitPeople(written).some((one) => meansPerson(one.written, person));
}

/** Parts of names that are words of English, too: written small they name nobody. */
const words: ReadonlySet<string> = new Set(
  'art august bill black brown chase dawn day dean drew earnest faith field frank gene gold grace grant green hope jack joy june king law long mark may nick pace pat penny price rice rich rob rose sky stone sue summer wade white will wood young'.split(
    ' ',
  ),
);
/** Parts that are such words even at the start of a sentence: alone they name nobody. */
const smallWords: ReadonlySet<string> = new Set(
  'an and as at be by de del der do go he her his in is it la le my no of on or our she so the to us van von we you dr dra prof profa professor mr mrs ms miss mx herr frau sir dame mme madame monsieur senor senora sr sra srta mlle'.split(
    ' ',
  ),
);

/** Whether a text speaks of the person with this name, by all of it or by a part: `Tom liked it`, `asked dana`. */
export function speaksOf(text: string, name: string): boolean {
  return whomSpeaksOf(text)(name);
}

/** The same for many names, of which each takes no longer for a longer text. */
export function whomSpeaksOf(text: string): (name: string) => boolean {
  const folded = ` ${fold(text)} `;
  const told = new Set(folded.split(' '));
  const naming = new Set(
    (text.match(/[\p{Script=Latin}\p{M}'’-]+|[\p{L}\p{M}'’-]+/gu) ?? []).flatMap((written) => {
      const word = fold(written.replace(/['’]s$/u, ''));
      const names = !smallWords.has(word) && (/^\p{Lu}/u.test(written) || !words.has(word));
      return names ? word.split(' ').filter((part) => part.length > 1) : [];
    }),
  );
  return (name) => {
    const parts = wordsOf(name);
    if (parts.some((part) => naming.has(part))) return true;
    if (parts.every((part) => told.has(part)) && folded.includes(` ${parts.join(' ')} `)) return true;
    // Written without spaces, so that no word begins or ends with it.
    return withoutSpaces.test(name) && folded.includes(parts.join(' '));
  };
}

/** Scripts that part words by nothing. */
export const withoutSpaces = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

/**
 * Gives what of a text tells which of these people it speaks of: their names and single letters, with one word for each run of
 * others. Texts with the same of it speak of the same people.
 */
export function namingPartFor(people: readonly Person[]): (text: string) => string {
  if (people.some(({ name }) => withoutSpaces.test(name))) return (text) => text;
  const parts = new Set(people.flatMap(({ name }) => wordsOf(name)));
  const isTelling = (word: string) =>
    /^\p{Lu}$/u.test(word) ||
    [word, word.replace(/['’]s$/u, '')].some((form) => wordsOf(form).some((part) => parts.has(part)));
  return (text) =>
    (text.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [])
      .map((word) => (isTelling(word) ? word : 'others'))
      .filter((word, index, all) => word !== 'others' || all[index - 1] !== word)
      .join(' ');
}

/** Of the people that a text may speak of, those it does: `Sam Lee` and `Sam L.` are no other Sam. */
export function namedExactly(text: string, people: readonly Person[]): readonly Person[] {
  if (people.length < 2) return people;
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const folded = ` ${fold(text)} `;
  const told = new Set(folded.split(' '));
  /** Words with the initial behind each: `sam l`. */
  const initials = new Set(
    words.flatMap((word, index) => {
      const next = words[index + 1] ?? '';
      return /^\p{Lu}$/u.test(next) ? [`${fold(word)} ${fold(next)}`] : [];
    }),
  );
  const isExact = ({ name }: Person): boolean => {
    const parts = wordsOf(name);
    const [first = '', ...rest] = parts;
    return (
      (parts.every((part) => told.has(part)) && folded.includes(` ${parts.join(' ')} `)) ||
      initials.has(`${first} ${rest.at(-1)?.charAt(0) ?? ''}`)
    );
  };
  const exact = new Set(people.filter(isExact));
  const firstName = ({ name }: Person) => wordsOf(name)[0];
  const firstNames = new Set([...exact].map(firstName));
  return people.filter((person) => exact.has(person) || !firstNames.has(firstName(person)));
}
