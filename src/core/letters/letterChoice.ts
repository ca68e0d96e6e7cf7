import { everybody, type Interview } from '../interviews/interview.ts';
import type { LetterKind } from '../kinds/index.ts';
import { isOwed, limitOf, type Obligation } from '../owed/obligation.ts';
import { meansPerson } from '../people/people.ts';
import { personOfText } from '../people/readPeople.ts';

/** Which letter of an interview to write, owed or not. */
export interface LetterChoice {
  readonly interview: Interview;
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
  interview: Interview,
  obligations: readonly Obligation[],
  { letter, to }: Named,
): LetterChoice | undefined {
  const [first] = obligations
    .filter((one) => one.interview === interview)
    .filter((one) => (letter === undefined ? isOwed(one) || one.waits : one.letter === letter))
    .filter((one) => to === undefined || (one.to && meansPerson(to, one.to)))
    .toSorted(
      (a, b) =>
        Number(!isOwed(a)) - Number(!isOwed(b)) ||
        Number(a.draft !== undefined) - Number(b.draft !== undefined) ||
        limitOf(a) - limitOf(b),
    );
  if (first) return { interview, letter: first.letter, to: first.to, obligation: first };
  return letter && { interview, letter, to: recipientOf(to, interview), obligation: undefined };
}

/** Whom a letter goes to that nobody is waiting for: the person named, else the contact, else the first interviewer. */
function recipientOf(name: string | undefined, interview: Interview): Obligation['to'] {
  const people = everybody(interview);
  if (name === undefined) return people[0];
  const [person] = personOfText(name, interview.entry.range);
  return people.find((known) => meansPerson(name, known)) ?? person;
}
