import { meansPerson, type Person } from '../../../src/core/people/people.ts';
import type { Range } from '../../../src/core/text.ts';
import { carries, contentStems, type Mark, type MarkedNote } from './noteCorpus.ts';
import { noteLetters, spokenOf, withThoseMet } from './noteLetters.ts';

/** What the letters of some notes carry, counted against the marks. */
export interface Count {
  /** Thank-yous, one for everybody met. */
  letters: number;
  /** Of these, how many say a fact of their very reader; the second counts facts that are nobody's in particular, too. */
  own: number;
  ownOrCommon: number;
  /** The same, counting also what was promised or left unsaid to them. */
  ownOfAnyKind: number;
  anything: number;
  /** Blanks that offer nothing to pick, and those that do. */
  emptyBlanks: number;
  choices: number;
  /** Things left unsaid, and how many of them some letter of the interview says. */
  unsaid: number;
  unsaidSaid: number;
  /** Promises, and how many of them the letter to whom they were made says. */
  promises: number;
  promisesSaid: number;
  /** Letters that say something private, and those that offer it for picking. */
  leaks: number;
  leaksOffered: number;
}

/** Counts what the thank-yous of marked notes carry; `tell` is told of each lack. */
export function countOf(notes: readonly MarkedNote[], tell: (line: string) => void): Readonly<Count> {
  const count: Count = {
    letters: 0,
    own: 0,
    ownOrCommon: 0,
    ownOfAnyKind: 0,
    anything: 0,
    emptyBlanks: 0,
    choices: 0,
    unsaid: 0,
    unsaidSaid: 0,
    promises: 0,
    promisesSaid: 0,
    leaks: 0,
    leaksOffered: 0,
  };
  for (const written of notes) {
    const note = withThoseMet(written);
    const letters = noteLetters(note).map((letter) => ({ ...letter, ...spokenOf(letter.text) }));
    const usable = note.facts.filter((fact) => fact.usable);
    const known = contentStems(note.people.join(' '));
    for (const { to, written, blanks, notes: said, all } of letters) {
      const holds = (fact: Mark) =>
        isSaid(fact, note, said) && carries(contentStems(written, known), contentStems(fact.text, known));
      const talk = usable.filter(({ kind }) => ['topic', 'need', 'did', 'asked'].includes(kind));
      const isOwn = talk.some((fact) => (note.people.length < 2 || isOneOf(fact.for, to)) && holds(fact));
      const isCommon = talk.some((fact) => fact.for.length === 0 && holds(fact));
      count.letters += 1;
      count.own += Number(isOwn);
      count.ownOrCommon += Number(isOwn || isCommon);
      const isAnyOwn = usable.some(
        (fact) => (note.people.length < 2 || isOneOf(fact.for, to)) && holds(fact),
      );
      count.ownOfAnyKind += Number(isAnyOwn);
      count.anything += Number(isAnyOwn || usable.some(holds));
      if (!isOwn) tell(`${isCommon ? 'COMMON' : 'NOTHING'} ${note.name} -> ${to}`);
      const empty = blanks.filter(({ prompt, choices }) => choices === 0 && !/your name/.test(prompt));
      for (const { prompt } of empty) tell(`EMPTY ${note.name} -> ${to}: ${prompt}`);
      count.emptyBlanks += empty.length;
      count.choices += blanks.filter(({ choices }) => choices > 0).length;
      for (const fact of note.facts.filter(({ kind, usable: may }) => kind === 'private' && !may)) {
        const isLeak =
          isSaid(fact, note, said) && usable.every((other) => !isSaidTogether(other, fact, note, said));
        if (isLeak) tell(`LEAK ${note.name} -> ${to}: ${fact.text}`);
        count.leaks += Number(isLeak);
        const words = contentStems(fact.text, known);
        const offered =
          all
            .match(/<!--[\s\S]*?-->/g)
            ?.join(' ')
            .split('\n') ?? [];
        const isOffered =
          words.size > 1 &&
          offered.some(
            (line) => [...words].filter((word) => contentStems(line).has(word)).length >= words.size * 0.6,
          );
        if (isOffered) tell(`OFFERED ${note.name} -> ${to}: ${fact.text}`);
        count.leaksOffered += Number(isOffered);
      }
    }
    for (const fact of usable.filter(({ kind }) => kind === 'unsaid')) {
      const isThere = letters.some(
        ({ written, notes: said }) =>
          isSaid(fact, note, said) && carries(contentStems(written, known), contentStems(fact.text, known)),
      );
      count.unsaid += 1;
      count.unsaidSaid += Number(isThere);
      if (!isThere) tell(`UNSAID ${note.name}: ${fact.text}`);
    }
    for (const fact of usable.filter(({ kind }) => kind === 'promised')) {
      const meant = fact.to?.length ? fact.to : fact.for;
      const isThere = letters.some(
        ({ to, written, notes: said }) =>
          (note.people.length < 2 || meant.length === 0 || isOneOf(meant, to)) &&
          isSaid(fact, note, said) &&
          carries(contentStems(written, known), contentStems(fact.text, known)),
      );
      count.promises += 1;
      count.promisesSaid += Number(isThere);
      if (!isThere) tell(`PROMISED ${note.name} ${meant.join()}: ${fact.text}`);
    }
  }
  return count;
}

/** The marks leave out what is no part of a name: `Fr.`, `DPT`. */
function isOneOf(names: readonly string[], to: string): boolean {
  const person: Person = { name: to.replace(/,.*$/, ''), range: { start: 0, end: 0 } };
  return names.some((name) => meansPerson(name, person) || meansPerson(person.name, { ...person, name }));
}

function rangeIn({ text }: Mark, note: MarkedNote): Range {
  const start = note.text.indexOf(text, note.text.indexOf('\n---') + 4);
  return { start, end: start + text.length };
}

function isSaid(mark: Mark, note: MarkedNote, said: readonly Range[]): boolean {
  const { start, end } = rangeIn(mark, note);
  return start >= 0 && said.some((range) => Math.min(range.end, end) - Math.max(range.start, start) > 3);
}

/** Whether the same words of the letter come from both: a clause may hold a usable fact beside a private one. */
function isSaidTogether(other: Mark, fact: Mark, note: MarkedNote, said: readonly Range[]): boolean {
  return said.some((range) => isSaid(other, note, [range]) && isSaid(fact, note, [range]));
}
