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

/** Makes the memory for the people of an interview, of whom their notes may tell he or she. */
export function referencesTo(finder: PeopleFinder, notes: string): References {
  const sole = finder.interviewers.length === 1 ? finder.interviewers : [];
  const pronounOf = new Map<Person, 'he' | 'she'>();
  for (const person of finder.people) {
    const known = pronounFor(person);
    if (known) pronounOf.set(person, known);
  }
  for (const [person, told] of pronounsIn(notes, finder))
    if (!pronounOf.has(person) && told !== undefined) pronounOf.set(person, told);
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

/** In UTF-16 units: a longer line is prose of many people. */
const longestLine = 300;

/** Of whom a line says `herself` or `his own`, and nobody else: that tells she or he; undefined where lines disagree. */
function pronounsIn(notes: string, finder: PeopleFinder): ReadonlyMap<Person, 'he' | 'she' | undefined> {
  const told = new Map<Person, 'he' | 'she' | undefined>();
  for (const line of notes.split('\n')) {
    const own = /\b(?:(?<he>himself|his own)|herself|her own)\b/i.exec(line);
    if (!own || line.length > longestLine) continue;
    const mentions = finder.mentionsIn(line);
    const [person, ...others] = new Set(mentions.map((mention) => mention.person));
    const pronoun = own.groups?.he === undefined ? 'she' : 'he';
    // `each wants his own label`
    const clause =
      line
        .slice(mentions[0]?.end ?? 0, own.index)
        .split(/[.,;:]/)
        .at(-1) ?? '';
    const isTheirs = !/\b(?:each|every\p{L}*|who|some(?:one|body)|an? \p{L}+)\b/iu.test(clause);
    if (person && others.length === 0 && isTheirs && (mentions[0]?.start ?? 0) < own.index)
      told.set(person, told.has(person) && told.get(person) !== pronoun ? undefined : pronoun);
  }
  return told;
}

/** What a name or pronouns in the front matter tell: `Mrs Thwaite`, `she/her`. */
function pronounFor({ name, pronouns }: Person): 'he' | 'she' | undefined {
  const said = pronouns?.toLowerCase() ?? '';
  if (/\bshe\b/.test(said) !== /\bhe\b/.test(said)) return /\bshe\b/.test(said) ? 'she' : 'he';
  if (/^(?:mr|sir|herr|monsieur|señor|fr|father|br)\b/iu.test(name)) return 'he';
  return /^(?:mrs|ms|miss|frau|mme|madame|señora|sra|dame|sister)\b/i.test(name) ? 'she' : undefined;
}
