import { meansPerson } from '../people/people.ts';
import { SortedMap } from '../sortedMap.ts';
import { compareText, sameItems } from '../text.ts';
import { type Entry, peopleOf } from './entry.ts';
import { isPartOf } from './fileItem.ts';
import { type Letter, resolveLink } from './letter.ts';
import { entriesIn, type LogFile, letterIn } from './logFile.ts';

/** What leads from letters to entries: paths of files, by what they are found by. */
export interface Links {
  /** Entries by their name, as wikilinks write it; undefined until a letter has one: most logs never need it. */
  readonly named: SortedMap<readonly string[]> | undefined;
  /** Letters by the path or the name that leads to their entry, whether or not it is there. */
  readonly linked: SortedMap<readonly string[]>;
}

/** Those of a log without files. */
export const noLinks: Links = { named: undefined, linked: SortedMap.of() };

/** The files of a log by path, and what leads from one to another. */
export interface LinkedFiles {
  readonly files: SortedMap<LogFile>;
  readonly links: Links;
}

/** What a file said and says now; undefined where it was or is not there. */
export interface FileChange {
  readonly path: string;
  readonly before: LogFile | undefined;
  readonly after: LogFile | undefined;
}

/** The entries in the file at a path. */
export function entriesAt(files: SortedMap<LogFile>, path: string): readonly Entry[] {
  return entriesIn(files.get(path));
}

/** The letter at a path. */
export function letterAt(files: SortedMap<LogFile>, path: string): Letter | undefined {
  return letterIn(files.get(path));
}

/** The entry of a letter, if it is there. */
export function entryOf({ files, links }: LinkedFiles, letter: Letter): Entry | undefined {
  for (const { to, fragment } of targetsOf(letter)) {
    const path = to.startsWith(wikilink) ? (links.named?.get(to)?.at(-1) ?? '') : to;
    const entries = entriesAt(files, path);
    const [only] = entries;
    if (only && entries.length === 1) return only;
    const named = entries.find(({ id }) => id === `${path}#${fragment}`) ?? onDay(entries, fragment, letter);
    if (named) return named;
    if (fragment === '' && entries.length > 0) return lastBefore(entries, letter);
  }
  return undefined;
}

/** The interview of a file on the day that a link names, whether or not it says the hour: the only one, or that with the reader. */
function onDay(entries: readonly Entry[], day: string, { to }: Letter): Entry | undefined {
  const onIt = entries.filter(({ date }) => date && isPartOf(date.value, day));
  const theirs = onIt.filter((entry) => isAboutReader(entry, to));
  return onIt.length === 1 ? onIt[0] : theirs.length === 1 ? theirs[0] : undefined;
}

function isAboutReader(entry: Entry, to: Letter['to']): boolean {
  return to !== undefined && peopleOf(entry).some((person) => meansPerson(to.name, person));
}

/** A letter whose entry is not there. */
export interface OrphanLetter {
  readonly letter: Letter;
  /** What tells the interviews of the file that it leads to from each other, those with the reader first. */
  readonly parts: readonly string[];
}

/** A letter that leads to no entry. */
export function orphanOf({ files, links }: LinkedFiles, letter: Letter): OrphanLetter {
  const entries = targetsOf(letter).flatMap(({ to }) =>
    entriesAt(files, to.startsWith(wikilink) ? (links.named?.get(to)?.at(-1) ?? '') : to),
  );
  const ordered = entries.toSorted(
    (a, b) => Number(isAboutReader(b, letter.to)) - Number(isAboutReader(a, letter.to)),
  );
  return { letter, parts: [...new Set(ordered.flatMap(({ part }) => part ?? []))] };
}

/** A link to another interview of the same file. */
export function linkToPart(link: string, part: string): string {
  return link.replace(/#[^#/|\]]*(?=(?:\|[^\]]*)?\]\]$|$)/, `#${part}`);
}

/** Of several interviews in a file the one that a letter is about which names none: the last one before it went out. */
function lastBefore(entries: readonly Entry[], { sent }: Letter): Entry | undefined {
  const inOrder = entries.toSorted((a, b) => compareText(a.part ?? '', b.part ?? ''));
  const day = sent?.value.toString();
  const before = inOrder.filter(({ date }) => date && (!day || date.value.date.toString() <= day));
  return before.at(-1) ?? inOrder[0];
}

/** What a link leads to: a path or a name, and which interview of the file. */
interface Target {
  readonly to: string;
  readonly fragment: string;
}

/** What tells the name of an entry from its path. */
const wikilink = '[[';

/** What may lead to the entry of a letter, in the order in which it is tried: a name, or paths, with what stands behind `#`. */
function targetsOf(letter: Letter): readonly Target[] {
  const link = letter.entry?.value;
  if (link === undefined) return [];
  const name = wikilinkTarget(link);
  if (name !== undefined) return [{ to: nameOf(name), fragment: /#([^\]|]*)/.exec(link)?.[1] ?? '' }];
  const path = resolveLink(letter.path, link);
  if (path === undefined) return [];
  const whole = [path, `${path}.md`].map((to) => ({ to, fragment: '' }));
  const [, file, fragment = ''] = /^(.*)#([^#/]*)$/.exec(path) ?? [];
  // A file's name may hold the sign, too.
  return file === undefined ? whole : [...whole, ...[file, `${file}.md`].map((to) => ({ to, fragment }))];
}

function wikilinkTarget(link: string): string | undefined {
  return /^\[\[([^\]|#]+)(?:[|#][^\]]*)?\]\]$/.exec(link)?.[1];
}

function hasWikilink(letter: Letter | undefined): boolean {
  return letter?.entry !== undefined && wikilinkTarget(letter.entry.value) !== undefined;
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

/** What leads from letters to entries after some of `files` changed. */
export function changeLinks(
  { named, linked }: Links,
  files: SortedMap<LogFile>,
  changes: readonly FileChange[],
): Links {
  return {
    named: changeNames(named, files, changes),
    linked: changeIndex(linked, changes, (file) => {
      const letter = letterIn(file);
      return letter ? targetsOf(letter).map(({ to }) => to) : [];
    }),
  };
}

function changeNames(
  named: Links['named'],
  files: SortedMap<LogFile>,
  changes: readonly FileChange[],
): Links['named'] {
  const namesIn = (file: LogFile) => (entriesIn(file).length > 0 ? [nameOf(file.path)] : []);
  if (named) return changeIndex(named, changes, namesIn);
  if (!changes.some(({ after }) => hasWikilink(letterIn(after)))) return undefined;
  const all = Array.from(files, ([path, after]) => ({ path, before: undefined, after }));
  return changeIndex(SortedMap.of(), all, namesIn);
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
export function relinkedLetters({ links }: LinkedFiles, changes: readonly FileChange[]): ReadonlySet<string> {
  const letters = new Set<string>();
  for (const { path, before, after } of changes) {
    if (letterIn(before) ?? letterIn(after)) letters.add(path);
    if (links.linked.size === 0 || sameItems(namesIn(before), namesIn(after))) continue;
    for (const way of waysTo(path)) for (const letter of links.linked.get(way) ?? []) letters.add(letter);
  }
  return letters;
}

/** The entries of a file and whom they name: a letter to one of them is about that interview. */
function namesIn(file: LogFile | undefined): readonly string[] {
  return entriesIn(file).flatMap((entry) => [entry.id, ...peopleOf(entry).map(({ name }) => name)]);
}

/** The letters that lead to an entry, in the order of paths. */
export function lettersTo(entry: Entry, linked: LinkedFiles): readonly Letter[] {
  if (linked.links.linked.size === 0) return [];
  return waysTo(entry.path)
    .flatMap((way) => linked.links.linked.get(way) ?? [])
    .flatMap((path) => letterAt(linked.files, path) ?? [])
    .filter((letter) => entryOf(linked, letter) === entry)
    .toSorted((a, b) => compareText(a.path, b.path));
}
