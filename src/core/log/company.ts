import type { Person } from '../people/people.ts';
import { groupBy } from '../text.ts';
import { type Entry, peopleOf } from './entry.ts';
import type { InterviewId } from './interviewId.ts';
import type { Letter } from './letter.ts';
import { type LinkedFiles, lettersTo } from './links.ts';
import { roleKeyOf } from './roleKey.ts';
import { compareRounds } from './roundOrder.ts';

/** All entries with one company and role, in order of date. */
export interface Process {
  readonly company: string;
  readonly role: string | undefined;
  readonly rounds: readonly Entry[];
  /** A later interview that may belong to it: with somebody of it, for a role that differs by a word, or at a company of a longer or shorter name. */
  readonly sequel: Entry | undefined;
}

/** The entries of one company in the order of paths, its processes, and its letters by the entry they belong to. */
export interface Company {
  readonly entries: readonly Entry[];
  readonly processes: readonly Process[];
  readonly letters: ReadonlyMap<InterviewId, readonly Letter[]>;
}

/** The key of `companies` under which an entry stands. */
export function groupKeyOf({ companyKey, id }: Entry): string {
  return companyKey || id;
}

const noLetters: Company['letters'] = new Map();

/** A company with its letters; what its processes went on in is not looked for. */
export function companyOf(entries: readonly Entry[], linked: LinkedFiles): Company {
  const letters = entries.flatMap((entry) => {
    const theirs = lettersTo(entry, linked);
    return theirs.length === 0 ? [] : [[entry.id, theirs] as const];
  });
  return {
    entries,
    letters: letters.length === 0 ? noLetters : new Map(letters),
    processes: entries.length === 1 ? [processOfRounds(entries)] : processesOf(withoutTold(entries)),
  };
}

/** Without the rows of tables about many companies, where a file of the company's own tells of its interviews. */
function withoutTold(entries: readonly Entry[]): readonly Entry[] {
  const own = entries.filter(({ isRow }) => !isRow);
  const days = new Set(own.map(dayOfEntry));
  const others = entries.filter((entry) => entry.isOfNote && !days.has(dayOfEntry(entry)));
  return own.length === 0 ? entries : [...own, ...others];
}

function dayOfEntry({ date }: Entry): string {
  return date?.value.date.toString() ?? '';
}

/** The processes are one a role. An entry without a role joins the only one there is. */
function processesOf(entries: readonly Entry[]): readonly Process[] {
  const roles = new Set(entries.flatMap(({ role }) => (role ? [roleKeyOf(role.value)] : [])));
  const onlyRole = roles.size === 1 ? [...roles][0] : undefined;
  const byRole = groupBy(entries, ({ role }) => (role ? roleKeyOf(role.value) : (onlyRole ?? '')));
  return [...byRole.values()].map(processOfRounds);
}

/** A process of these interviews. */
export function processOfRounds(entries: readonly Entry[]): Process {
  const rounds = entries.toSorted(compareRounds);
  return {
    company: rounds.at(-1)?.company?.value ?? '',
    role: rounds.findLast(({ role }) => role)?.role?.value,
    rounds,
    sequel: undefined,
  };
}

/** Everybody whom the rounds of a process name. */
export function peopleIn({ rounds }: Process): readonly Person[] {
  return rounds.flatMap(peopleOf);
}
