import { Temporal } from 'temporal-polyfill';
import { SortedMap } from '../sortedMap.ts';
import { compareText, fold, groupBy, joinLists, once, sameItems } from '../text.ts';
import type { Entry } from './entry.ts';
import { type Letter, resolveLink } from './letter.ts';
import type { LogFile } from './logFile.ts';
import type { FollowUpRecord } from './records.ts';

/** All entries with one company and role, in order of date. */
export interface Process {
  readonly company: string;
  readonly role: string | undefined;
  readonly rounds: readonly Entry[];
}

/** The entries of one company in the order of paths, its processes, and its letters by the path of their entry. */
export interface Company {
  readonly entries: readonly Entry[];
  readonly processes: readonly Process[];
  readonly letters: ReadonlyMap<string, readonly Letter[]>;
}

/** The whole log, as the policy sees it. The order of files never matters. */
export interface Log {
  /** What was read, by path. */
  readonly files: SortedMap<LogFile>;
  /** By the company's key, or by path where an entry names none. One in which nothing changed is the very same as before. */
  readonly companies: SortedMap<Company>;
  /** The entries in which an offer was made or taken, by path: they concern every process. */
  readonly offers: SortedMap<Entry>;
  /** The letters whose entry is not there, by path. */
  readonly strays: SortedMap<Letter>;
  readonly links: Links;
  /** All of them; put together when first asked for. */
  readonly entries: readonly Entry[];
  readonly letters: readonly Letter[];
  readonly processes: readonly Process[];
  readonly entryAt: (path: string) => Entry | undefined;
  readonly letterAt: (path: string) => Letter | undefined;
  /** The key of the company that a file belongs to. */
  readonly companyAt: (path: string) => string | undefined;
  readonly processOf: (entry: Entry) => Process;
  /** The letters that belong to an entry. */
  readonly lettersOf: (entry: Entry) => readonly Letter[];
  /** The entry of a letter, if it is there. */
  readonly entryOf: (letter: Letter) => Entry | undefined;
  /** The letter whose file a record of `entry` names, if it is there. */
  readonly letterOf: (entry: Entry, record: FollowUpRecord) => Letter | undefined;
}

/** What leads from letters to entries: paths of files, by what they are found by. */
interface Links {
  /** Entries by their name, as wikilinks write it. */
  readonly named: SortedMap<readonly string[]>;
  /** Letters by the path or the name that leads to their entry, whether or not it is there. */
  readonly linked: SortedMap<readonly string[]>;
}

/** What happened to the files of a log, by path: what a file says now, or undefined where it is gone. */
export type LogChanges = ReadonlyMap<string, LogFile | undefined>;

/** Puts the files of a log together. */
export function buildLog(files: readonly LogFile[]): Log {
  return changeLog(emptyLog, fileChanges(emptyLog, new Map(files.map((file) => [file.path, file]))));
}

/** How many files are put into the log in one step. */
const filesAtOnce = 64;

/** The log after changes, at the price of what they touch; some files a step. */
export function* changeLogInSteps(log: Log, changes: LogChanges): Generator<undefined, Log> {
  const all = fileChanges(log, changes);
  let next = log;
  for (let start = 0; start < all.length; start += filesAtOnce) {
    next = changeLog(next, all.slice(start, start + filesAtOnce));
    yield;
  }
  return next;
}

function changeLog(log: Log, changed: readonly FileChange[]): Log {
  if (changed.length === 0) return log;
  const files = log.files.with(changed.map(({ path, after }) => [path, after]));
  const next: LinkedFiles = { files, links: changeLinks(log.links, changed) };
  const letters = relinkedLetters(next, changed);
  const companies = [...touchedCompanies(log, next, changed, letters)].map(
    ([key, entries]) => [key, entries.length === 0 ? undefined : companyOf(entries, next)] as const,
  );
  return logOf({
    ...next,
    companies: log.companies.with(companies),
    offers: log.offers.with(changed.map(({ path, after }) => [path, offerIn(after)])),
    strays: log.strays.with([...letters].map((path) => [path, strayAt(next, path)])),
  });
}

/** What a file said and says now; undefined where it was or is not there. */
interface FileChange {
  readonly path: string;
  readonly before: LogFile | undefined;
  readonly after: LogFile | undefined;
}

function fileChanges({ files }: Log, changes: LogChanges): readonly FileChange[] {
  const all = Array.from(changes, ([path, after]) => ({ path, before: files.get(path), after }));
  return all.filter(({ before, after }) => before !== after);
}

type LinkedFiles = Pick<Log, 'files' | 'links'>;

/** A log without files. */
export const emptyLog: Log = logOf({
  files: SortedMap.of(),
  links: { named: SortedMap.of(), linked: SortedMap.of() },
  companies: SortedMap.of(),
  offers: SortedMap.of(),
  strays: SortedMap.of(),
});

function logOf(parts: LinkedFiles & Pick<Log, 'companies' | 'offers' | 'strays'>): Log {
  const { files, companies } = parts;
  const read = once(() => readings(files.values()));
  const processes = once(() => joinLists([...companies.values()].map((company) => company.processes)));
  return {
    ...parts,
    get entries() {
      return read().entries;
    },
    get letters() {
      return read().letters;
    },
    get processes() {
      return processes();
    },
    entryAt: (path) => entryAt(files, path),
    letterAt: (path) => letterAt(files, path),
    companyAt: (path) => companyAt(parts, path),
    processOf: (entry) =>
      companies.get(groupKeyOf(entry))?.processes.find(({ rounds }) => rounds.includes(entry)) ??
      processOfRounds([entry]),
    lettersOf: (entry) =>
      parts.links.linked.size === 0 ? [] : (companies.get(groupKeyOf(entry))?.letters.get(entry.path) ?? []),
    entryOf: (letter) => entryOf(parts, letter),
    // By the way from the entry, or by the path inside the log.
    letterOf: ({ path }, { file }) =>
      file === undefined
        ? undefined
        : (letterAt(files, resolveLink(path, file) ?? '') ?? letterAt(files, file)),
  };
}

function entryAt(files: Log['files'], path: string): Entry | undefined {
  return entryIn(files.get(path));
}

function letterAt(files: Log['files'], path: string): Letter | undefined {
  return letterIn(files.get(path));
}

function entryIn(file: LogFile | undefined): Entry | undefined {
  return file?.reading.kind === 'entry' ? file.reading.entry : undefined;
}

function letterIn(file: LogFile | undefined): Letter | undefined {
  return file?.reading.kind === 'letter' ? file.reading.letter : undefined;
}

function offerIn(file: LogFile | undefined): Entry | undefined {
  const entry = entryIn(file);
  return entry && isOffer(entry) ? entry : undefined;
}

function strayAt(linked: LinkedFiles, path: string): Letter | undefined {
  const letter = letterAt(linked.files, path);
  return letter && !entryOf(linked, letter) ? letter : undefined;
}

function companyAt(linked: LinkedFiles, path: string): string | undefined {
  const letter = letterAt(linked.files, path);
  const entry = letter ? entryOf(linked, letter) : entryAt(linked.files, path);
  return entry && groupKeyOf(entry);
}

function entryOf({ files, links }: LinkedFiles, letter: Letter): Entry | undefined {
  for (const target of targetsOf(letter)) {
    const path = target.startsWith(wikilink) ? (links.named.get(target)?.at(-1) ?? '') : target;
    const entry = entryAt(files, path);
    if (entry) return entry;
  }
  return undefined;
}

/** What tells the name of an entry from its path. */
const wikilink = '[[';

/** What may lead to the entry of a letter, in the order in which it is tried: a name, or paths. */
function targetsOf(letter: Letter): readonly string[] {
  const link = letter.entry?.value;
  if (link === undefined) return [];
  const name = wikilinkTarget(link);
  if (name !== undefined) return [nameOf(name)];
  const path = resolveLink(letter.path, link);
  return path === undefined ? [] : [path, `${path}.md`];
}

function wikilinkTarget(link: string): string | undefined {
  return /^\[\[([^\]|#]+)(?:[|#][^\]]*)?\]\]$/.exec(link)?.[1];
}

/** The path, or as much of it as a wikilink says, of the file that a letter's link leads to. */
export function linkedPath({ path, entry }: Letter): string | undefined {
  return entry && (wikilinkTarget(entry.value) ?? resolveLink(path, entry.value));
}

function nameOf(path: string): string {
  return wikilink + fileName(path);
}

/** The name of a file as wikilinks give it. */
export function fileName(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.md$/i, '').toLowerCase();
}

/** What leads to an entry: its path and its name. */
function waysTo(path: string): readonly string[] {
  return [path, nameOf(path)];
}

function changeLinks({ named, linked }: Links, changes: readonly FileChange[]): Links {
  return {
    named: changeIndex(named, changes, (file) => (entryIn(file) ? [nameOf(file.path)] : [])),
    linked: changeIndex(linked, changes, (file) => {
      const letter = letterIn(file);
      return letter ? targetsOf(letter) : [];
    }),
  };
}

/** Paths by keys, in order, after some files have others. */
function changeIndex(
  index: SortedMap<readonly string[]>,
  changes: readonly FileChange[],
  keysOf: (file: LogFile) => readonly string[],
): SortedMap<readonly string[]> {
  const changed = new Map<string, Set<string>>();
  const pathsOf = (key: string) => {
    const known = changed.get(key) ?? new Set(index.get(key));
    changed.set(key, known);
    return known;
  };
  for (const { path, before, after } of changes) {
    const [former, present] = [before, after].map((file) => (file ? keysOf(file) : []));
    if (!former || !present) continue;
    if (sameItems(former, present)) continue;
    for (const key of former) pathsOf(key).delete(path);
    for (const key of present) pathsOf(key).add(path);
  }
  return index.with(
    [...changed].map(([key, all]) => [key, all.size === 0 ? undefined : [...all].toSorted(compareText)]),
  );
}

/** The letters whose entry may be another than before: those that changed, and those that lead to a file that came or went. */
function relinkedLetters({ links }: LinkedFiles, changes: readonly FileChange[]): ReadonlySet<string> {
  const letters = new Set<string>();
  for (const { path, before, after } of changes) {
    if (letterIn(before) ?? letterIn(after)) letters.add(path);
    if (links.linked.size === 0 || (entryIn(before) === undefined) === (entryIn(after) === undefined))
      continue;
    for (const way of waysTo(path)) for (const letter of links.linked.get(way) ?? []) letters.add(letter);
  }
  return letters;
}

/** The entries, now, of every company of which an entry or a letter changed. */
function touchedCompanies(
  log: Log,
  next: LinkedFiles,
  changes: readonly FileChange[],
  letters: ReadonlySet<string>,
): ReadonlyMap<string, readonly Entry[]> {
  const written = groupBy(
    changes.flatMap(({ after }) => entryIn(after) ?? []),
    groupKeyOf,
  );
  const keys = new Set([
    ...written.keys(),
    ...changes.flatMap(({ before }) => entryIn(before) ?? []).map(groupKeyOf),
    ...[...letters].flatMap((path) => [log, next].flatMap((files) => companyAt(files, path) ?? [])),
  ]);
  const changed = new Set(changes.map(({ path }) => path));
  return new Map(
    Array.from(keys, (key) => {
      const standing = (log.companies.get(key)?.entries ?? []).filter(({ path }) => !changed.has(path));
      const entries = [...standing, ...(written.get(key) ?? [])];
      return [key, entries.toSorted((a, b) => compareText(a.path, b.path))] as const;
    }),
  );
}

/** The key of `companies` under which an entry stands. */
export function groupKeyOf({ companyKey, path }: Entry): string {
  return companyKey || path;
}

/** A company with its letters. */
function companyOf(entries: readonly Entry[], linked: LinkedFiles): Company {
  const letters = entries.flatMap((entry) => {
    const theirs = lettersTo(entry, linked);
    return theirs.length === 0 ? [] : [[entry.path, theirs] as const];
  });
  return { entries, letters: new Map(letters), processes: processesOf(entries) };
}

/** The letters that lead to an entry, in the order of paths. */
function lettersTo(entry: Entry, linked: LinkedFiles): readonly Letter[] {
  if (linked.links.linked.size === 0) return [];
  return waysTo(entry.path)
    .flatMap((way) => linked.links.linked.get(way) ?? [])
    .flatMap((path) => letterAt(linked.files, path) ?? [])
    .filter((letter) => entryOf(linked, letter) === entry)
    .toSorted((a, b) => compareText(a.path, b.path));
}

/** The processes are one a role. An entry without a role joins the only one there is. */
function processesOf(entries: readonly Entry[]): readonly Process[] {
  const roles = new Set(entries.flatMap(({ role }) => (role ? [fold(role.value)] : [])));
  const onlyRole = roles.size === 1 ? [...roles][0] : undefined;
  const byRole = groupBy(entries, ({ role }) => (role ? fold(role.value) : (onlyRole ?? '')));
  return [...byRole.values()].map(processOfRounds);
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

/** Whether the entry says that there is, or was, an offer to take. */
export function isOffer({ outcome }: Entry): boolean {
  return typeof outcome === 'object' && ['offer', 'accepted'].includes(outcome.value);
}

/** The entries and letters among files. */
export function readings(files: Iterable<LogFile>): Pick<Log, 'entries' | 'letters'> {
  const entries: Entry[] = [];
  const letters: Letter[] = [];
  for (const { reading } of files) {
    if (reading.kind === 'entry') entries.push(reading.entry);
    else if (reading.kind === 'letter') letters.push(reading.letter);
  }
  return { entries, letters };
}
