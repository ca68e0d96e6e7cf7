import type { Log } from '../log/log.ts';
import type { Range } from '../text.ts';

/** A value of front matter that names another file of the log. */
export interface Link {
  readonly range: Range;
  /** Path of the file it names, inside the log. */
  readonly target: string;
}

/** Where the file at `path` names others: a letter its entry, the records of an entry their letters. */
export function linksOf(log: Log, path: string): readonly Link[] {
  const letter = log.letterAt(path);
  const parent = letter && log.entryOf(letter);
  return [
    ...(letter?.entry && parent ? [{ range: letter.entry.range, target: parent.path }] : []),
    ...log.entriesAt(path).flatMap((entry) =>
      entry.records.flatMap((record) => {
        const named = log.letterOf(entry, record);
        return named && record.fileRange ? [{ range: record.fileRange, target: named.path }] : [];
      }),
    ),
  ];
}
