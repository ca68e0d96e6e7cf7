import { isGivenName } from '../people/givenNames.ts';
import { meansPerson, type Person } from '../people/people.ts';
import { fold, type Range } from '../text.ts';
import { isSurelyName, isWordToo } from './namesInText.ts';
import { type Sighting, sightingsIn } from './sightings.ts';
import { enough } from './sightingWeight.ts';

/** Whom notes tell to have been met. */
export interface NotedPeople {
  /** Where the first of them is named. */
  readonly range: Range;
  readonly people: readonly Person[];
}

/** What the front matter says that tells who is not meant. */
export interface KnownOfNotes {
  readonly company: string;
  /** Whom notes may name though they were not met: who referred the writer. */
  readonly others: readonly Person[];
}

/** Longer notes, in UTF-16 code units, are pasted pages, of which only the beginning is read. */
const longestNotes = 20_000;
/** Where notes tell of more people, it was an event, and no interview. */
const mostPeople = 8;

/**
 * Whom notes tell to have been met at the interview, with what they do where the notes say it; undefined where they tell of nobody for
 * certain. Ranges count from the start of the notes.
 */
export function notedPeople(notes: string, { company, others }: KnownOfNotes): NotedPeople | undefined {
  const people = eachOnce(sightingsIn(notes.slice(0, longestNotes), new Set(fold(company).split(' '))))
    .filter((sighting) => isMet(sighting, notes))
    .filter(({ name }) => !others.some((other) => meansPerson(name, other)))
    .map(({ name, title, start }) => ({ name, title, range: { start, end: start + name.length } }));
  const [first] = people;
  return first && people.length <= mostPeople ? { range: first.range, people } : undefined;
}

/** Others whom notes tell of as people of that day, beside those who are known: `Chidi's building a sensor`, `his wife Anneke`. */
export function furtherPeople(
  notes: string,
  { company, isKnown }: { readonly company: string; readonly isKnown: (name: string) => boolean },
): readonly Person[] {
  return eachOnce(sightingsIn(notes.slice(0, longestNotes), new Set(fold(company).split(' '))))
    .filter(({ name, weight, isLarge }) => isLarge && weight >= (isCalledSo(name) ? enough - 1 : enough))
    .filter(({ name }) => !isKnown(name))
    .map(({ name, start }) => ({ name, range: { start, end: start + name.length } }))
    .slice(0, mostPeople);
}

function isCalledSo(name: string): boolean {
  return isSurelyName(name) || (isGivenName(name.split(' ')[0] ?? '') && !isWordToo(name));
}

function isMet({ name, weight, best, isOther, isLarge }: Sighting, notes: string): boolean {
  if (isOther || weight < enough) return false;
  return isLarge || isSurelyName(name) || isGivenName(name) || (best >= enough && isOnlyLarge(name, notes));
}

/** Whether a word that begins sentences is no word of the language: it is nowhere written small, and no plural. */
function isOnlyLarge(name: string, notes: string): boolean {
  const small: readonly string[] = notes.match(/(?<!\p{L})\p{Ll}[\p{L}\p{M}'’-]*/gu) ?? [];
  return !name.endsWith('s') && !small.includes(name.toLowerCase());
}

/** Each person once, by the longest of their names, with all that is told of them, in the order in which they are named. */
function eachOnce(sightings: readonly Sighting[]): readonly Sighting[] {
  const named = sightings.map((sighting) => ({ sighting, words: wordsOf(sighting.name) }));
  const told = new Set(named.flatMap(({ sighting, words }) => (sighting.weight > 0 ? words : [])));
  const longestFirst = named
    .filter(({ words }) => words.some((word) => told.has(word)))
    .toSorted((a, b) => b.words.length - a.words.length);
  const people: { readonly words: readonly string[]; readonly sighting: Sighting }[] = [];
  for (const { words, sighting } of longestFirst) {
    const [person, ...others] = people.filter((one) => words.every((word) => one.words.includes(word)));
    if (!person) people.push({ words, sighting: { ...sighting } });
    else if (others.length === 0 && (sighting.weight >= 0 || sighting.name === person.sighting.name))
      addTo(person.sighting, sighting);
  }
  return people.map(({ sighting }) => sighting).toSorted((a, b) => a.start - b.start);
}

function addTo(person: Sighting, { title, weight, best, isOther, isLarge }: Sighting): void {
  person.title ??= title;
  person.weight += weight;
  person.best = Math.max(person.best, best);
  person.isOther ||= isOther;
  person.isLarge ||= isLarge;
}

/** The words of a name without its title, as they are compared. */
function wordsOf(name: string): readonly string[] {
  return fold(name.replace(/^(?:Mrs?|Ms|Dr|Prof)\.? /, '')).split(' ');
}
