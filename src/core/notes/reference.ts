import type { Person } from '../people/people.ts';
import type { PeopleFinder } from './mentions.ts';
import type { Resolve } from './speaker.ts';

/** Keeps in mind whom notes spoke of, to tell whom `he` or `she` means. */
export interface References {
  /** Whom the last clauses spoke of, where it is one person. */
  readonly last: () => readonly Person[];
  /** The same within the item of a list; a paragraph is one item. */
  readonly lastInItem: () => readonly Person[];
  readonly speakOf: (people: readonly Person[]) => void;
  /** Tells whom pronouns mean where somebody is named above or before. */
  readonly resolverAt: (named: readonly Person[]) => Resolve;
  readonly startBlock: () => void;
  readonly startItem: () => void;
}

/** Makes the memory for the people of an interview. */
export function referencesTo(finder: PeopleFinder): References {
  const sole = finder.interviewers.length === 1 ? finder.interviewers : [];
  const pronounOf = new Map<Person, 'he' | 'she'>();
  for (const person of finder.people) {
    const known = pronounFor(person);
    if (known) pronounOf.set(person, known);
  }
  let last: readonly Person[] = [];
  let lastInItem: readonly Person[] = [];
  return {
    last: () => last,
    lastInItem: () => lastInItem,
    speakOf: (people) => {
      if (people.length !== 1) return;
      last = people;
      lastInItem = people;
    },
    startBlock: () => {
      last = [];
      lastInItem = [];
    },
    startItem: () => {
      lastInItem = [];
    },
    resolverAt: (named) => (pronoun) => {
      if (pronoun === 'they') return sole;
      const fits = (person: Person) => (pronounOf.get(person) ?? pronoun) === pronoun;
      const only = (people: readonly Person[]) =>
        people.length === 1 && people.every(fits) ? people : undefined;
      const found = only(named) ?? only(last) ?? only(finder.interviewers.filter(fits)) ?? [];
      for (const person of found) pronounOf.set(person, pronoun);
      return found;
    },
  };
}

/** What a name or pronouns in the front matter tell: `Mrs Thwaite`, `she/her`. */
function pronounFor({ name, pronouns }: Person): 'he' | 'she' | undefined {
  const said = pronouns?.toLowerCase() ?? '';
  if (/\bshe\b/.test(said) !== /\bhe\b/.test(said)) return /\bshe\b/.test(said) ? 'she' : 'he';
  if (/^(?:mr|sir|herr|monsieur|señor|fr|father|br)\b/iu.test(name)) return 'he';
  return /^(?:mrs|ms|miss|frau|mme|madame|señora|sra|dame|sister)\b/i.test(name) ? 'she' : undefined;
}
