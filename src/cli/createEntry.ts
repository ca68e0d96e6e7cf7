import { basename, join } from 'node:path';
import { type NewEntry, nameTest, newEntryName } from '../core/index.ts';
import type { OpenLog } from './openLog.ts';
import { createFile, namesIn } from './writeFiles.ts';

/** Writes a new entry into a file of its own in the log, and gives its path. */
export function createEntry(log: OpenLog, entry: NewEntry, text: string): string {
  const home = homeOf(log);
  const tried = new Set<string>();
  const there = nameTest(namesIn(join(log.root, home)));
  const taken = (name: string) => tried.has(name) || there(name);
  // A name that is taken meanwhile is passed over like one that was.
  for (let name = newEntryName(entry, taken); ; name = newEntryName(entry, taken)) {
    const path = home === '' ? name : `${home}/${name}`;
    if (createFile(log, path, text)) return path;
    tried.add(name);
  }
}

/** The log's folder; where there is none yet, the one that the settings name, unless entries lie beside it already. */
export function homeOf({ root, base, settings, log }: OpenLog): string {
  if (base !== '' || log.entries.length > 0 || basename(root) === basename(settings.folder)) return base;
  return settings.folder.replaceAll('\\', '/').replace(/^(\.\/)+|\/+$/g, '');
}
