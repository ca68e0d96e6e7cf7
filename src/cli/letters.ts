import {
  type Entry,
  isLetterKind,
  type LetterKind,
  letterKindNames,
  letterKindRow,
  meansPerson,
  type Obligation,
  type RecordSubject,
} from '../core/index.ts';
import { type Arguments, allOf, nearest, oneOf } from './arguments.ts';
import type { Environment } from './environment.ts';
import { UserError } from './errors.ts';
import type { Target } from './target.ts';
import { visible } from './terminal.ts';

/** The kind of letter of `--letter`. */
export function letterOption(args: Arguments): LetterKind | undefined {
  const written = args.value('letter');
  if (written === undefined) return undefined;
  const name = written.trim().toLowerCase().replaceAll(/[ _]/g, '-');
  if (isLetterKind(name)) return name;
  const near = nearest(name, letterKindNames) ?? ` It can be ${oneOf(letterKindNames)}.`;
  throw new UserError(`There is no kind of letter ${written}.${near}`);
}

/** What a record is to be about: `--letter` and `--to`, the recipient by the entry's own spelling. */
export function subjectOf(
  args: Arguments,
  { log, entry, shown }: Target & { readonly entry: Entry },
): RecordSubject & { readonly letter: LetterKind } {
  const known = log.evaluation.obligationsOf(entry.path);
  const kinds = [...new Set(known.map(({ letter }) => letter))];
  const listed = kinds.length > 0 ? ` For this interview: ${oneOf(kinds)}.` : '';
  const letter = letterOption(args);
  if (!letter) throw new UserError(`${args.command} needs --letter KIND.${listed}`);
  const owed = known.filter((one) => one.letter === letter);
  const [only] = owed;
  if (!only) {
    throw new UserError(`${shown} owes no ${letterKindRow(letter).title.toLowerCase()}.${listed}`);
  }
  const asked = args.value('to');
  // Without a name, a record counts for every recipient of its kind.
  const to =
    asked === undefined ? (owed.length === 1 ? only.to : undefined) : recipientOf(letter, asked, owed);
  return { entry: entry.path, letter, to: to?.name };
}

/** Why there is nothing to record about a letter: it was sent, or it was waived. */
export function settledAs({ log }: Target, subject: RecordSubject): string | undefined {
  const states = log.evaluation.obligations
    .filter(
      ({ entry, letter, to }) =>
        entry.path === subject.entry &&
        letter === subject.letter &&
        (subject.to === undefined || to?.name === subject.to),
    )
    .map(({ state }) => state);
  return ['sent', 'waived'].find((settled) => states.every((state) => state === settled));
}

/** Says that there is nothing to record; the exit code of that. */
export function saySettled(
  { shown }: Target,
  subject: RecordSubject & { readonly letter: LetterKind },
  as: string,
  environment: Environment,
): number {
  environment.out(
    `${visible(`${nameOf(subject.letter, subject.to)} is ${as} already in ${shown}; nothing to record.`)}\n`,
  );
  return 0;
}

function recipientOf(letter: LetterKind, asked: string, owed: readonly Obligation[]): Obligation['to'] {
  const people = owed.flatMap(({ to }) => to ?? []);
  const meant = people.filter((person) => meansPerson(asked, person));
  if (meant.length > 1) {
    throw new UserError(`--to ${asked} can mean ${oneOf(meant.map(({ name }) => name))}.`);
  }
  const [person] = meant;
  if (person) return person;
  const names = people.length > 0 ? allOf(people.map(({ name }) => name)) : 'nobody by name';
  throw new UserError(`${letterKindRow(letter).title} is not owed to ${asked}. It is owed to ${names}.`);
}

/** An obligation in a few words: `Thank-you to Dana Okafor`. */
export function nameOf(letter: LetterKind, to: string | undefined): string {
  return `${letterKindRow(letter).title}${to === undefined ? '' : ` to ${to}`}`;
}
