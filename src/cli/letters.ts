import {
  isLetterKind,
  kindOf,
  type LetterKind,
  type LetterSubject,
  letterKindNames,
  meansPerson,
  type Obligation,
} from '../core/index.ts';
import { type Arguments, allOf, nearest, oneOf } from './arguments.ts';
import { UserError } from './errors.ts';
import type { EntryTarget } from './target.ts';

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
export function subjectOf(args: Arguments, { log, interview, shown }: EntryTarget): LetterSubject {
  const { path, id } = interview.entry;
  const known = log.evaluation.obligationsOf(path).filter((one) => one.interview.entry.id === id);
  const kinds = [...new Set(known.map(({ letter }) => letter))];
  const listed = kinds.length > 0 ? ` For this interview: ${oneOf(kinds)}.` : '';
  const letter = letterOption(args);
  if (!letter) throw new UserError(`${args.command} needs ${args.label('letter')} KIND.${listed}`);
  const owed = known.filter((one) => one.letter === letter);
  const [only] = owed;
  if (!only && kindOf(letter).isContact) return { interview, letter, to: args.value('to') };
  if (!only) {
    throw new UserError(`No ${kindOf(letter).title.toLowerCase()} is due for ${shown}.${listed}`);
  }
  const asked = args.value('to');
  // Without a name, a record counts for every recipient of its kind.
  const to =
    asked === undefined ? (owed.length === 1 ? only.to : undefined) : recipientOf(letter, asked, owed, args);
  return { interview, letter, to: to?.name };
}

function recipientOf(
  letter: LetterKind,
  asked: string,
  owed: readonly Obligation[],
  { label }: Arguments,
): Obligation['to'] {
  const people = owed.flatMap(({ to }) => to ?? []);
  const meant = people.filter((person) => meansPerson(asked, person));
  if (meant.length > 1) {
    throw new UserError(`${label('to')} ${asked} can mean ${oneOf(meant.map(({ name }) => name))}.`);
  }
  const [person] = meant;
  if (person) return person;
  const names = people.length > 0 ? allOf(people.map(({ name }) => name)) : 'nobody by name';
  throw new UserError(`${kindOf(letter).title} is not due to ${asked}. It is due to ${names}.`);
}
