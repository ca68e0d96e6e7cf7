import { type Entry, peopleOf } from '../log/entry.ts';
import { meansPerson, personOfText } from '../people/people.ts';
import type { LetterKind } from '../policy/letterKinds.ts';
import { isOwed, type Obligation } from '../policy/obligations.ts';

/** Which letter of an entry to write, owed or not. */
interface LetterChoice {
  readonly letter: LetterKind;
  readonly to: Obligation['to'];
  readonly obligation: Obligation | undefined;
}

/** What somebody said of the letter they want. */
interface Named {
  readonly letter: LetterKind | undefined;
  readonly to: string | undefined;
}

/** The letter that is named, else the one that is owed first and not drafted yet; undefined where there is neither. */
export function chosenLetter(
  entry: Entry,
  obligations: readonly Obligation[],
  { letter, to }: Named,
): LetterChoice | undefined {
  const [first] = obligations
    .filter((one) => one.entry === entry && (letter === undefined ? isOwed(one) : one.letter === letter))
    .filter((one) => to === undefined || (one.to && meansPerson(to, one.to)))
    .toSorted(
      (a, b) =>
        Number(!isOwed(a)) - Number(!isOwed(b)) ||
        Number(a.draft !== undefined) - Number(b.draft !== undefined) ||
        limitOf(a) - limitOf(b),
    );
  if (first) return { letter: first.letter, to: first.to, obligation: first };
  return letter && { letter, to: recipientOf(to, entry), obligation: undefined };
}

function limitOf({ due, closes }: Obligation): number {
  return (due ?? closes).epochMilliseconds;
}

/** Whom a letter goes to that nobody is waiting for: the person named, else the contact, else the first interviewer. */
function recipientOf(name: string | undefined, entry: Entry): Obligation['to'] {
  const people = peopleOf(entry);
  if (name === undefined) return people[0];
  const [person] = personOfText(name, entry.range);
  return people.find((known) => meansPerson(name, known)) ?? person;
}
