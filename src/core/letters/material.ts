import type { Entry } from '../log/entry.ts';
import type { Profile } from '../log/profile.ts';
import type { Note, Notes } from '../notes/notes.ts';
import { namesPerson, type Person, speaksOf } from '../people/people.ts';
import { fold } from '../text.ts';
import { type Phrase, phraseAndMore, unsaidOf } from './phrases.ts';

/** A note as a letter can use it: never a private one. */
type Usable = Exclude<Phrase, { readonly kind: 'private' }>;

/** What the notes hold for a letter to one person. */
export interface Material {
  readonly highlight: Usable | undefined;
  /** One's own sentences that follow the highlight in the notes. */
  readonly more: string;
  readonly unsaid: Usable | undefined;
  /** Skills of the profile that the notes never mention. */
  readonly newSkills: readonly string[];
}

/** Chooses from the notes for a person; `index` is their place in the panel, so that each gets something else. */
export function materialFor(
  notes: Notes,
  to: Person | undefined,
  index: number,
  entry: Entry,
  profile: Profile | undefined,
): Material {
  const others = notes.others.filter(({ person }) => to && person !== undefined && namesPerson(person, to));
  const people = [...entry.interviewers, ...(entry.contact ? [entry.contact] : [])];
  const highlights = notesFor([...notes.highlights, ...others], to, index, people)
    .map(phraseAndMore)
    .map(({ phrase, more }) => ({ phrase: withoutPeople(phrase, to, people), more }));
  const best =
    highlights.find(({ phrase: { kind } }) => kind !== 'note' && kind !== 'private') ??
    highlights.find(({ phrase: { kind } }) => kind !== 'private');
  const unsaid = notesFor(notes.unsaid, to, index, people).map(unsaidOf).flatMap(usable);
  return {
    highlight: best && usable(best.phrase)[0],
    more: best?.more ?? '',
    unsaid: unsaid.find(({ kind }) => kind !== 'note') ?? unsaid[0],
    newSkills: newSkills(notes, profile),
  };
}

function usable(phrase: Phrase): readonly Usable[] {
  return phrase.kind === 'private' ? [] : [phrase];
}

/**
 * What was noted about somebody by name is no sentence for them, nor for the others of the panel: `Tom liked my answer`. A topic
 * may name the others.
 */
function withoutPeople(phrase: Phrase, to: Person | undefined, people: readonly Person[]): Phrase {
  if (phrase.kind === 'private' || phrase.kind === 'note') return phrase;
  const named = people.filter(({ name }) => speaksOf(phrase.text, name));
  const isPlain = phrase.kind === 'topic' ? named.every(({ name }) => name !== to?.name) : named.length === 0;
  return isPlain ? phrase : { kind: 'note', text: phrase.text };
}

/**
 * Notes about this person first; then those about nobody, beginning elsewhere for each member of the panel; then those that
 * speak of other people.
 */
function notesFor(
  notes: readonly Note[],
  to: Person | undefined,
  index: number,
  people: readonly Person[],
): readonly string[] {
  const own = notes.filter(({ person }) => person !== undefined && to && namesPerson(person, to));
  // What stands before a colon is nobody of this interview, so it belongs to the note: `Culture: ...`.
  const shared = notes
    .filter(({ person }) => !people.some((one) => person !== undefined && namesPerson(person, one)))
    .map(({ written }) => written);
  const aboutThem = shared.filter((text) => to && speaksOf(text, to.name));
  const rest = shared.filter((text) => !aboutThem.includes(text));
  const isAboutOthers = (text: string) => people.some(({ name }) => speaksOf(text, name));
  return [
    ...own.map(({ text }) => text),
    ...aboutThem,
    ...rotate(
      rest.filter((text) => !isAboutOthers(text)),
      index,
    ),
    ...rotate(rest.filter(isAboutOthers), index),
  ];
}

function rotate<Item>(items: readonly Item[], by: number): readonly Item[] {
  const start = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

function newSkills(notes: Notes, profile: Profile | undefined): readonly string[] {
  const said = ` ${fold(
    [...notes.highlights, ...notes.unsaid, ...notes.others, ...notes.promised]
      .map(({ written }) => written)
      .join(' '),
  )} `;
  return (profile?.skills ?? []).filter((skill) => fold(skill) !== '' && !said.includes(` ${fold(skill)} `));
}
