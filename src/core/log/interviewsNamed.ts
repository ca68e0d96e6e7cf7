import { dayOf } from '../calendar.ts';
import { type Person, whomSpeaksOf } from '../people/people.ts';
import { fold } from '../text.ts';
import { type Entry, peopleOf } from './entry.ts';
import type { Telling } from './tellings.ts';

/** What one file tells. */
export interface TellingsOfFile {
  readonly path: string;
  readonly tellings: readonly Telling[];
}

/** Entries by the words of their people and of their company. */
export interface Index {
  readonly all: readonly Entry[];
  /** The day of each, counted. */
  readonly days: ReadonlyMap<Entry, number>;
  readonly byName: ReadonlyMap<string, readonly Entry[]>;
  readonly byCompany: ReadonlyMap<string, readonly Entry[]>;
}

/** The index of these entries. */
export function indexOf(all: readonly Entry[]): Index {
  const byWord = (wordsOf: (entry: Entry) => readonly string[]) => {
    const found = new Map<string, Entry[]>();
    for (const entry of all)
      for (const word of new Set(wordsOf(entry))) {
        const known = found.get(word);
        if (known) known.push(entry);
        else found.set(word, [entry]);
      }
    return found;
  };
  return {
    all,
    days: new Map(
      all.flatMap((entry) => (entry.date ? [[entry, dayOf(entry.date.value.date)] as const] : [])),
    ),
    byName: byWord((entry) => peopleKnown(entry).flatMap(({ name }) => fold(name).split(' '))),
    byCompany: byWord((entry) => [...entry.companyKey.split(' '), ...nameOfFile(entry).split(' ')]),
  };
}

/** Of the interviews that may be meant, those with somebody whom a telling names, of its company where it names one, else those of the company. */
export function entriesNamed(
  telling: Telling,
  isNear: (entry: Entry) => boolean,
  { all, byName, byCompany }: Index,
): { readonly fitting: readonly Entry[]; readonly named: (entry: Entry) => readonly Person[] } {
  const withWordOf = (text: string, index: Index['byName']) =>
    withoutSpaces.test(text)
      ? all.filter(isNear)
      : [
          ...new Set(
            fold(text)
              .split(' ')
              .flatMap((word) => index.get(word) ?? []),
          ),
        ].filter(isNear);
  const isNamed = whomSpeaksOf(telling.said);
  const named = (entry: Entry) =>
    peopleKnown(entry).filter((person) => isNamed(person.name) && !isAnother(telling.said, person));
  const ofCompany = new Set(
    withWordOf(telling.around, byCompany).filter((entry) => namesCompany(telling.around, entry, byCompany)),
  );
  const byPerson = withWordOf(telling.said, byName).filter((entry) => named(entry).length > 0);
  const both = byPerson.filter((entry) => ofCompany.has(entry));
  return { fitting: both.length > 0 ? both : byPerson.length > 0 ? byPerson : [...ofCompany], named };
}

/** Scripts that part words by nothing. */
const withoutSpaces = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

/** Everybody whom an entry names, or its notes do. */
function peopleKnown(entry: Entry): readonly Person[] {
  return [...peopleOf(entry), ...(entry.notedPeople?.people ?? [])];
}

/** Whether a text names somebody else who is called alike: `Sarah Jones`, where Sarah Kim was met. */
function isAnother(said: string, { name }: Person): boolean {
  const own = new Set(fold(name).split(' '));
  const names = Array.from(said.matchAll(/(?<!\p{L})(\p{Lu}[\p{L}'’-]+) (\p{Lu}[\p{L}'’-]+)/gu));
  const theirs = names.filter(([, first = '']) => own.has(fold(first)) && fold(name).startsWith(fold(first)));
  const hasSurname = own.size > 1;
  return hasSurname && theirs.length > 0 && theirs.every(([, , last = '']) => !own.has(fold(last)));
}

/** Whether a text names the company of an entry: by all of its name, or by a word with a capital that no other company has. */
function namesCompany(around: string, entry: Entry, byCompany: Index['byCompany']): boolean {
  const { companyKey } = entry;
  if (companyKey === '') return false;
  const words = ` ${fold(around)} `;
  const isItsOwn = (word: string) =>
    byCompany.get(word)?.every((other) => other.companyKey === companyKey) === true;
  if (words.includes(` ${companyKey} `)) return true;
  const name = nameOfFile(entry);
  if (name !== '' && words.includes(` ${name} `) && name.split(' ').every(isItsOwn)) return true;
  const capitals = new Set((around.match(/(?<!\p{L})\p{Lu}[\p{L}'’-]{3,}/gu) ?? []).map(fold));
  return companyKey.split(' ').some((word) => capitals.has(word) && isItsOwn(word));
}

/** How the writer calls the company in the name of its file: `puppets.md`; empty where that is no name of four letters or more. */
function nameOfFile({ path }: Entry): string {
  const name = fold((path.split('/').at(-1) ?? '').replace(/\.\p{L}+$/u, ''));
  return /^\p{L}{4,}(?: \p{L}{2,})*$/u.test(name) && !isPlainName.test(name) ? name : '';
}

/** Names of files that say what is in them, and not whose it is. */
const isPlainName =
  /^(?:(?:my|the|interview|interviews|job|jobs|notes?|log|round|onsite|phone|screen|screening|final|first|second|third|call|chat|panel|technical|overview|tracker|todo|readme|index|debrief|recap|video|meeting|visit|offer|rejection|follow|up|gesprach|vorstellungsgesprach|entretien|entrevista)(?: |$))+$/;
