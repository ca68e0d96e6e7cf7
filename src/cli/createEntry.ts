import { basename, join } from 'node:path';
import { homeOf, type NewEntry, nameTest, startEntry } from '../core/index.ts';
import type { OpenLog } from './openLog.ts';
import { createFile, namesIn } from './writeFiles.ts';

/** The folder of new entries in a log, relative to FOLDER. */
export function homeIn({ log, settings, root }: OpenLog): string {
  return homeOf({ log, folder: settings.folder, openFolder: basename(root) });
}

/** Writes a new entry into a file of its own, and gives its path. Its text is the usual one, if none is given. */
export function createEntry(log: OpenLog, entry: NewEntry, entryText?: string): string {
  const home = homeIn(log);
  const there = nameTest(namesIn(join(log.root, home)));
  const tried = new Set<string>();
  // A name that is taken meanwhile is passed over like one that was.
  for (;;) {
    const { path, text } = startEntry(entry, home, (name) => tried.has(name) || there(name), entryText);
    if (createFile(log, path, text)) return path;
    tried.add(basename(path));
  }
}
