import { SortedMap } from '../sortedMap.ts';
import { compareText, groupBy, joinLists, lastOf, once } from '../text.ts';
import { type Company, companyOf, groupKeyOf, type Process, processOfRounds } from './company.ts';
import type { Entry } from './entry.ts';
import type { InterviewId } from './interviewId.ts';
import { type Letter, resolveLink } from './letter.ts';
import { lettersElsewhereInSteps, withTold } from './lettersElsewhere.ts';
import {
  changeLinks,
  entriesAt,
  entryOf,
  type FileChange,
  type LinkedFiles,
  type Links,
  letterAt,
  noLinks,
  type OrphanLetter,
  orphanOf,
  relinkedLetters,
} from './links.ts';
import { entriesIn, type LogFile } from './logFile.ts';
import { asWritten, withMoves } from './movesElsewhere.ts';
import { withOutcomesTold } from './outcomesElsewhere.ts';
import type { FollowUpRecord } from './records.ts';
import { withSequels } from './sequels.ts';
import type { Sighting } from './sighting.ts';
import { type DaysTold, daysToldAfter, nothingTold } from './toldByOthers.ts';

/** The whole log, as the policy sees it. The order of files never matters. */
export interface Log {
  /** What was read, by path. */
  readonly files: SortedMap<LogFile>;
  /** By the company's key, or by path where an entry names none. One in which nothing changed is the very same as before. */
  readonly companies: SortedMap<Company>;
  /** The entries in which an offer was made or taken: they concern every process. */
  readonly offers: SortedMap<Entry>;
  /** The files that their reader has doubts about, by path. */
  readonly doubted: SortedMap<LogFile>;
  /** What other files say of interviews, by path. */
  readonly sightings: SortedMap<Sighting>;
  /** The letters whose entry is not there, by path. */
  readonly orphanLetters: SortedMap<OrphanLetter>;
  readonly links: Links;
  readonly daysTold: DaysTold;
  /** The files that tell of letters to those of other files, by path. */
  readonly tellings: SortedMap<LogFile>;
  /** All of them; put together when first asked for. */
  readonly entries: readonly Entry[];
  readonly letters: readonly Letter[];
  readonly processes: readonly Process[];
  readonly entriesAt: (path: string) => readonly Entry[];
  readonly entryWith: (id: InterviewId) => Entry | undefined;
  readonly letterAt: (path: string) => Letter | undefined;
  /** The keys of the companies that a file speaks of. */
  readonly companiesAt: (path: string) => readonly string[];
  readonly processOf: (entry: Entry) => Process;
  /** The letters that belong to an entry. */
  readonly lettersOf: (entry: Entry) => readonly Letter[];
  /** The entry of a letter, if it is there. */
  readonly entryOf: (letter: Letter) => Entry | undefined;
  /** The letter whose file a record of `entry` names, if it is there. */
  readonly letterOf: (entry: Entry, record: FollowUpRecord) => Letter | undefined;
}

/** What happened to the files of a log, by path: what a file says now, or undefined where it is gone. */
export type LogChanges = ReadonlyMap<string, LogFile | undefined>;

/** Puts the files of a log together. */
export function buildLog(files: readonly LogFile[]): Log {
  return lastOf(changeLogInSteps(emptyLog, new Map(files.map((file) => [file.path, file])), files.length));
}

/** How many files are put into the log in one step where others wait for their turn. */
const usualFilesAtOnce = 64;

/** The log after changes, at the price of what they touch; so many files a step. */
export function* changeLogInSteps(
  log: Log,
  changes: LogChanges,
  filesAtOnce = usualFilesAtOnce,
): Generator<undefined, Log> {
  const { told, read } = daysToldAfter(log.daysTold, fileChanges(log, changes));
  const dated = new Map([...changes, ...read.map((file) => [file.path, file] as const)]);
  const { tellings, settled } = yield* tellingsAfter(log, dated);
  yield;
  const all = fileChanges(log, new Map([...dated, ...settled.map((file) => [file.path, file] as const)]));
  let next: Log = tellings === log.tellings ? log : { ...log, tellings };
  for (let start = 0; start < all.length; start += filesAtOnce) {
    next = changeLog(next, all.slice(start, start + filesAtOnce), told);
    yield;
  }
  return next;
}

function changeLog(log: Log, changed: readonly FileChange[], daysTold: DaysTold): Log {
  const files = log.files.with(changed.map(({ path, after }) => [path, after]));
  const next: LinkedFiles = { files, links: changeLinks(log.links, files, changed) };
  const letters = relinkedLetters(next, changed);
  const touched = [...touchedCompanies(log, next, changed, letters)].map(
    ([key, entries]) => [key, entries.length === 0 ? undefined : companyOf(entries, next)] as const,
  );
  const keys = touched.map(([key]) => key);
  return logOf({
    ...next,
    daysTold,
    tellings: log.tellings,
    companies: withSequels(log.companies.with(touched), keys),
    offers: log.offers.with(changed.flatMap(offerChanges)),
    doubted: log.doubted.with(changed.flatMap(doubtChanges)),
    sightings: log.sightings.with(changed.flatMap(sightingChanges)),
    orphanLetters: log.orphanLetters.with([...letters].map((path) => [path, orphanLetterAt(next, path)])),
  });
}

/** The files that tell of letters after changes, and those whose interviews then have other such letters. */
function* tellingsAfter(
  { files, tellings }: Log,
  changes: LogChanges,
): Generator<undefined, { readonly tellings: Log['tellings']; readonly settled: readonly LogFile[] }> {
  const next = tellings.with(
    Array.from(changes, ([path, after]) => [path, after?.tellings && after] as const),
  );
  if (next.size === 0 && tellings.size === 0) return { tellings: next, settled: [] };
  const all = [...files.with(changes).values()];
  const told = Array.from(next.values(), ({ path, tellings: own = [] }) => ({ path, tellings: own }));
  const entries = withOutcomesTold(told, withMoves(told, readings(all).entries.map(asWritten)));
  const letters = yield* lettersElsewhereInSteps(told, entries);
  return { tellings: next, settled: withTold(all, entries, letters) };
}

function fileChanges({ files }: Log, changes: LogChanges): readonly FileChange[] {
  const all = Array.from(changes, ([path, after]) => ({ path, before: files.get(path), after }));
  return all.filter(({ before, after }) => before !== after);
}

/** A log without files. */
export const emptyLog: Log = logOf({
  files: SortedMap.of(),
  links: noLinks,
  daysTold: nothingTold,
  tellings: SortedMap.of(),
  companies: SortedMap.of(),
  offers: SortedMap.of(),
  doubted: SortedMap.of(),
  sightings: SortedMap.of(),
  orphanLetters: SortedMap.of(),
});

function logOf(
  parts: LinkedFiles &
    Pick<Log, 'daysTold' | 'tellings' | 'companies' | 'offers' | 'doubted' | 'sightings' | 'orphanLetters'>,
): Log {
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
    entriesAt: (path) => entriesAt(files, path),
    entryWith: (id) => entryWith(files, id),
    letterAt: (path) => letterAt(files, path),
    companiesAt: (path) => companiesAt(parts, path),
    processOf: (entry) =>
      companies.get(groupKeyOf(entry))?.processes.find(({ rounds }) => rounds.includes(entry)) ??
      processOfRounds([entry]),
    lettersOf: (entry) =>
      parts.links.linked.size === 0 ? [] : (companies.get(groupKeyOf(entry))?.letters.get(entry.id) ?? []),
    entryOf: (letter) => entryOf(parts, letter),
    // By the way from the entry, or by the path inside the log.
    letterOf: ({ path }, { file }) =>
      file === undefined
        ? undefined
        : (letterAt(files, resolveLink(path, file) ?? '') ?? letterAt(files, file)),
  };
}

function entryWith(files: SortedMap<LogFile>, id: InterviewId): Entry | undefined {
  // A file that holds one interview is that interview.
  const whole = entriesAt(files, id).find((entry) => entry.id === id);
  return whole ?? entriesAt(files, id.slice(0, id.lastIndexOf('#'))).find((entry) => entry.id === id);
}

/** The offers that a change of a file takes away and brings. */
function offerChanges({ before, after }: FileChange): readonly (readonly [InterviewId, Entry | undefined])[] {
  return [
    ...entriesIn(before)
      .filter(isOffer)
      .map(({ id }) => [id, undefined] as const),
    ...entriesIn(after)
      .filter(isOffer)
      .map((entry) => [entry.id, entry] as const),
  ];
}

/** The file of a change, where there are doubts about it, or were. */
function doubtChanges({
  path,
  before,
  after,
}: FileChange): readonly (readonly [string, LogFile | undefined])[] {
  const isDoubted = (file: LogFile | undefined) =>
    file !== undefined && 'doubts' in file.reading && file.reading.doubts !== undefined;
  if (isDoubted(after)) return [[path, after]];
  return isDoubted(before) ? [[path, undefined]] : [];
}

/** What a change of a file takes away and brings of what others say of interviews; most say nothing. */
function sightingChanges({
  path,
  before,
  after,
}: FileChange): readonly (readonly [string, Sighting | undefined])[] {
  const [former, present] = [before, after].map((file) =>
    file?.reading.kind === 'other' ? file.reading.sighting : undefined,
  );
  return former || present ? [[path, present]] : [];
}

function orphanLetterAt(linked: LinkedFiles, path: string): OrphanLetter | undefined {
  const letter = letterAt(linked.files, path);
  return letter && !entryOf(linked, letter) ? orphanOf(linked, letter) : undefined;
}

function companiesAt(linked: LinkedFiles, path: string): readonly string[] {
  const letter = letterAt(linked.files, path);
  const entry = letter && entryOf(linked, letter);
  const entries = letter ? (entry ? [entry] : []) : entriesAt(linked.files, path);
  return [...new Set(entries.map(groupKeyOf))];
}

/** The entries, now, of every company of which an entry or a letter changed. */
function touchedCompanies(
  log: Log,
  next: LinkedFiles,
  changes: readonly FileChange[],
  letters: ReadonlySet<string>,
): ReadonlyMap<string, readonly Entry[]> {
  const written = groupBy(
    changes.flatMap(({ after }) => entriesIn(after)),
    groupKeyOf,
  );
  const keys = new Set([
    ...written.keys(),
    ...changes.flatMap(({ before }) => entriesIn(before)).map(groupKeyOf),
    ...[...letters].flatMap((path) => [log, next].flatMap((files) => companiesAt(files, path))),
  ]);
  const changed = new Set(changes.map(({ path }) => path));
  return new Map(
    Array.from(keys, (key) => {
      const standing = (log.companies.get(key)?.entries ?? []).filter(({ path }) => !changed.has(path));
      const entries = [...standing, ...(written.get(key) ?? [])];
      return [key, entries.toSorted((a, b) => compareText(a.id, b.id))] as const;
    }),
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
    if (reading.kind === 'entries') entries.push(...reading.entries);
    else if (reading.kind === 'letter') letters.push(reading.letter);
  }
  return { entries, letters };
}
