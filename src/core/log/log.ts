import { Temporal } from 'temporal-polyfill';
import { compareText, fold, groupBy, joinLists, once, sameItems } from '../text.ts';
import type { Entry } from './entry.ts';
import { type Letter, resolveLink } from './letter.ts';
import type { LogFile } from './logFile.ts';
import type { Problem } from './problem.ts';
import type { FollowUpRecord } from './records.ts';

/** All entries with one company and role, in order of date. */
export interface Process {
  readonly company: string;
  readonly role: string | undefined;
  readonly rounds: readonly Entry[];
}

/** The entries of one company, in the order of paths, and its processes. */
interface Company {
  readonly entries: readonly Entry[];
  readonly processes: readonly Process[];
}

/** The whole log, as the policy sees it. The order of files never matters. */
export interface Log {
  readonly entries: readonly Entry[];
  readonly letters: readonly Letter[];
  readonly processes: readonly Process[];
  /** By the company's key, or by path where an entry names none. */
  readonly companies: ReadonlyMap<string, Company>;
  readonly processOf: (entry: Entry) => Process;
  /** The letters that belong to an entry. */
  readonly lettersOf: (entry: Entry) => readonly Letter[];
  /** The entry of a letter, if it is there. */
  readonly entryOf: (letter: Letter) => Entry | undefined;
  /** The letter whose file a record of `entry` names, if it is there. */
  readonly letterOf: (entry: Entry, record: FollowUpRecord) => Letter | undefined;
  /** What is wrong in the text of each file, by path. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

/** Puts the files of a log together. Processes in which nothing changed are the very ones of `previous`. */
export function buildLog(files: readonly LogFile[], previous?: Log): Log {
  const sorted = files.toSorted((a, b) => compareText(a.path, b.path));
  const { entries, letters } = readings(sorted);
  const companies = groupCompanies(entries, previous?.companies);
  const processes = joinLists([...companies.values()].map((company) => company.processes));
  const entryOf = entryFinder(entries);
  const lettersByEntry = groupBy(letters, entryOf);
  return {
    entries,
    letters,
    processes,
    companies,
    processOf: (entry) =>
      companies.get(groupKeyOf(entry))?.processes.find(({ rounds }) => rounds.includes(entry)) ??
      processOfRounds([entry]),
    lettersOf: (entry) => lettersByEntry.get(entry) ?? [],
    entryOf,
    letterOf: letterFinder(letters),
    problems: new Map(
      sorted.flatMap(({ path, reading }) =>
        'problems' in reading && reading.problems.length > 0 ? [[path, reading.problems] as const] : [],
      ),
    ),
  };
}

function entryFinder(entries: readonly Entry[]): (letter: Letter) => Entry | undefined {
  const byPath = once(() => new Map(entries.map((entry) => [entry.path, entry])));
  const byName = once(() => new Map(entries.map((entry) => [fileName(entry.path), entry])));
  return (letter) => {
    const link = letter.entry?.value;
    if (link === undefined) return undefined;
    const wikilink = /^\[\[([^\]|#]+)(?:[|#][^\]]*)?\]\]$/.exec(link)?.[1];
    if (wikilink !== undefined) return byName().get(fileName(wikilink));
    const path = resolveLink(letter.path, link);
    return path === undefined ? undefined : (byPath().get(path) ?? byPath().get(`${path}.md`));
  };
}

/** By the way from the entry, or by the path inside the log. */
function letterFinder(
  letters: readonly Letter[],
): (entry: Entry, record: FollowUpRecord) => Letter | undefined {
  const byPath = new Map(letters.map((letter) => [letter.path, letter]));
  return ({ path }, { file }) =>
    file === undefined ? undefined : (byPath.get(resolveLink(path, file) ?? '') ?? byPath.get(file));
}

function fileName(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.md$/i, '').toLowerCase();
}

/** Entries by company; those without one stand alone. What holds the same entries as before is taken over. */
function groupCompanies(entries: readonly Entry[], previous: Log['companies'] | undefined): Log['companies'] {
  const groups = groupBy(entries, groupKeyOf);
  return new Map(
    [...groups].map(([key, group]) => {
      const known = previous?.get(key);
      const company = known && sameItems(known.entries, group) ? known : companyOf(group);
      return [key, company] as const;
    }),
  );
}

function groupKeyOf({ companyKey, path }: Entry): string {
  return companyKey || path;
}

/** The processes are one a role. An entry without a role joins the only one there is. */
function companyOf(entries: readonly Entry[]): Company {
  const roles = new Set(entries.flatMap(({ role }) => (role ? [fold(role.value)] : [])));
  const onlyRole = roles.size === 1 ? [...roles][0] : undefined;
  const byRole = groupBy(entries, ({ role }) => (role ? fold(role.value) : (onlyRole ?? '')));
  return { entries, processes: [...byRole.values()].map(processOfRounds) };
}

function processOfRounds(entries: readonly Entry[]): Process {
  const rounds = entries.toSorted((a, b) => compareDates(a, b) || compareText(a.path, b.path));
  return {
    company: rounds.at(-1)?.company?.value ?? '',
    role: rounds.findLast(({ role }) => role)?.role?.value,
    rounds,
  };
}

/** By civil date and time; an entry without a date comes first, so that it never counts as a later round. */
function compareDates(a: Entry, b: Entry): number {
  const [first, second] = [a.date?.value, b.date?.value];
  if (!first || !second) return Number(first !== undefined) - Number(second !== undefined);
  const midnight = new Temporal.PlainTime();
  return (
    Temporal.PlainDate.compare(first.date, second.date) ||
    Temporal.PlainTime.compare(first.time ?? midnight, second.time ?? midnight)
  );
}

/**
 * The files whose findings can change with the files at `paths`: those themselves, and the entries and letters of their
 * companies. `former` is what those files said before, where they said something: a round that went away, or to another
 * company, changes what the rounds it leaves behind owe. An offer concerns every process.
 */
export function relatedPaths(
  log: Log,
  paths: ReadonlySet<string>,
  former: readonly LogFile[],
): ReadonlySet<string> {
  const before = readings(former);
  const letters = [...log.letters.filter(({ path }) => paths.has(path)), ...before.letters];
  const touched = [
    ...log.entries.filter(({ path }) => paths.has(path)),
    ...before.entries,
    ...letters.flatMap((letter) => log.entryOf(letter) ?? []),
  ];
  const theirs = touched.some(isOffer)
    ? log.entries
    : [...new Set(touched.map(groupKeyOf))].flatMap((key) => log.companies.get(key)?.entries ?? []);
  const theirLetters = theirs.flatMap((entry) => log.lettersOf(entry));
  return new Set([...paths, ...[...theirs, ...theirLetters].map(({ path }) => path)]);
}

function isOffer({ outcome }: Entry): boolean {
  return typeof outcome === 'object' && ['offer', 'accepted'].includes(outcome.value);
}

function readings(files: readonly LogFile[]): Pick<Log, 'entries' | 'letters'> {
  const entries: Entry[] = [];
  const letters: Letter[] = [];
  for (const { reading } of files) {
    if (reading.kind === 'entry') entries.push(reading.entry);
    else if (reading.kind === 'letter') letters.push(reading.letter);
  }
  return { entries, letters };
}
