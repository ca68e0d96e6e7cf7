import { dayOf } from '../calendar.ts';
import { type Person, whomSpeaksOf, withoutSpaces } from '../people/people.ts';
import { fold } from '../text.ts';
import { type Entry, peopleOf } from './entry.ts';
import type { Telling } from './tellings.ts';

/** What one file tells. */
export interface TellingsOfFile {
  readonly path: string;
  readonly tellings: readonly Telling[];
}

/** Entries by the words of their people and of their company, the latest first. */
export interface Index {
  readonly all: readonly Entry[];
  /** The day of each, counted. */
  readonly days: ReadonlyMap<Entry, number>;
  readonly byName: ReadonlyMap<string, readonly Entry[]>;
  readonly byCompany: ReadonlyMap<string, readonly Entry[]>;
}

/** The index of these entries, of those with a day. */
export function indexOf(entries: readonly Entry[]): Index {
  const days = new Map(
    entries.flatMap((entry) => (entry.date ? [[entry, dayOf(entry.date.value.date)] as const] : [])),
  );
  const all = [...days.keys()].toSorted((a, b) => (days.get(b) ?? 0) - (days.get(a) ?? 0));
  const byWord = (wordsIn: (words: WordsOfEntry) => Iterable<string>) => {
    const found = new Map<string, Entry[]>();
    for (const entry of all)
      for (const word of wordsIn(wordsOf(entry))) {
        const known = found.get(word);
        if (known) known.push(entry);
        else found.set(word, [entry]);
      }
    return found;
  };
  return { all, days, byName: byWord(({ names }) => names), byCompany: byWord(({ company }) => company) };
}

interface WordsOfEntry {
  readonly names: ReadonlySet<string>;
  readonly company: ReadonlySet<string>;
}

const wordsKnown = new WeakMap<Entry, WordsOfEntry>();

function wordsOf(entry: Entry): WordsOfEntry {
  const known = wordsKnown.get(entry);
  if (known) return known;
  const words = {
    names: new Set(peopleKnown(entry).flatMap(({ name }) => fold(name).split(' '))),
    company: new Set([...entry.companyKey.split(' '), ...nameOfFile(entry).split(' ')]),
  };
  wordsKnown.set(entry, words);
  return words;
}

/** The entries that share a word with a telling, by each of its words: on these alone it depends which are meant. */
export function sharingWords(telling: Telling, { all, byName, byCompany }: Index): Sharing {
  const listsFor = (text: string, index: Index['byName']) =>
    withoutSpaces.test(text)
      ? [all]
      : [...new Set(fold(text).split(' '))].flatMap((word) => {
          const found = index.get(word);
          return found ? [found] : [];
        });
  return { byName: listsFor(telling.said, byName), byCompany: listsFor(telling.around, byCompany) };
}

/** Entries by the words of a telling that they have in common with it. */
export interface Sharing {
  readonly byName: readonly (readonly Entry[])[];
  readonly byCompany: readonly (readonly Entry[])[];
}

/**
 * Of the interviews that may be meant, the latest first, those with somebody whom a telling names, of its company where it names one, else
 * those of the company. They are looked for one after the other.
 */
export function entriesNamed(
  telling: Telling,
  sharing: Sharing,
  isNear: (entry: Entry) => boolean,
  { days, byCompany }: Index,
): { readonly fitting: Iterable<Entry>; readonly named: (entry: Entry) => readonly Person[] } {
  const near = ([first = [], ...others]: Sharing['byName']) => {
    const found = others.length === 0 ? first : [...new Set([...first, ...others.flat()])];
    const all = found.filter(isNear);
    return others.length === 0 ? all : all.toSorted((a, b) => (days.get(b) ?? 0) - (days.get(a) ?? 0));
  };
  const isNamed = whomSpeaksOf(telling.said);
  const isAnother = anotherIn(telling.said);
  const named = (entry: Entry) =>
    peopleKnown(entry).filter((person) => isNamed(person.name) && !isAnother(person));
  function* fitting(): Generator<Entry> {
    const ofCompany = near(sharing.byCompany).filter(companyIn(telling.around, byCompany));
    const people = near(sharing.byName);
    const both = ofCompany.filter((entry) => people.includes(entry) && named(entry).length > 0);
    if (both.length > 0) return yield* both;
    let isOfPerson = false;
    for (const entry of people) {
      if (named(entry).length === 0) continue;
      isOfPerson = true;
      yield entry;
    }
    if (!isOfPerson) yield* ofCompany;
  }
  return { fitting: fitting(), named };
}

/** Everybody whom an entry names, or its notes do. */
function peopleKnown(entry: Entry): readonly Person[] {
  return [...peopleOf(entry), ...(entry.notedPeople?.people ?? [])];
}

/** Whether a text names somebody else who is called like a person: `Sarah Jones`, where Sarah Kim was met. */
function anotherIn(said: string): (person: Person) => boolean {
  const names = Array.from(
    said.matchAll(/(?<!\p{L})(\p{Lu}[\p{L}'’-]+) (\p{Lu}[\p{L}'’-]+)/gu),
    ([, first = '', last = '']) => ({ first: fold(first), last: fold(last) }),
  );
  return ({ name }) => {
    if (names.length === 0) return false;
    const own = new Set(fold(name).split(' '));
    const theirs = names.filter(({ first }) => own.has(first) && fold(name).startsWith(first));
    return own.size > 1 && theirs.length > 0 && theirs.every(({ last }) => !own.has(last));
  };
}

/** Whether a text names the company of an entry: by all of its name, or by a word with a capital that no other company has. */
function companyIn(around: string, byCompany: Index['byCompany']): (entry: Entry) => boolean {
  const words = ` ${fold(around)} `;
  const capitals = new Set((around.match(/(?<!\p{L})\p{Lu}[\p{L}'’-]{3,}/gu) ?? []).map(fold));
  return (entry) => {
    const { companyKey } = entry;
    if (companyKey === '') return false;
    const isItsOwn = (word: string) =>
      byCompany.get(word)?.every((other) => other.companyKey === companyKey) === true;
    if (words.includes(` ${companyKey} `)) return true;
    const name = nameOfFile(entry);
    if (name !== '' && words.includes(` ${name} `) && name.split(' ').every(isItsOwn)) return true;
    return companyKey.split(' ').some((word) => capitals.has(word) && isItsOwn(word));
  };
}

/** How the writer calls the company in the name of its file: `puppets.md`; empty where that is no name of four letters or more. */
function nameOfFile({ path }: Entry): string {
  const name = fold((path.split('/').at(-1) ?? '').replace(/\.\p{L}+$/u, ''));
  return /^\p{L}{4,}(?: \p{L}{2,})*$/u.test(name) && !isPlainName.test(name) ? name : '';
}

/** Names of files that say what is in them, and not whose it is. */
const isPlainName =
  /^(?:(?:my|the|interview|interviews|job|jobs|notes?|log|round|onsite|phone|screen|screening|final|first|second|third|call|chat|panel|technical|overview|tracker|todo|readme|index|debrief|recap|video|meeting|visit|offer|rejection|follow|up|gesprach|vorstellungsgesprach|entretien|entrevista)(?: |$))+$/;
