import type { Log } from './log.ts';

/**
 * The files whose findings can change with the files at `paths`: those themselves, the other rounds of their processes, and
 * all letters of these.
 */
export function relatedPaths(log: Log, paths: ReadonlySet<string>): ReadonlySet<string> {
  const letters = log.letters.filter(({ path }) => paths.has(path));
  const touched = [
    ...log.entries.filter(({ path }) => paths.has(path)),
    ...letters.flatMap((letter) => log.entryOf(letter) ?? []),
  ];
  const rounds = touched.flatMap((entry) => log.processOf(entry).rounds);
  const theirs = rounds.flatMap((entry) => log.lettersOf(entry));
  return new Set([...paths, ...rounds.map(({ path }) => path), ...theirs.map(({ path }) => path)]);
}
