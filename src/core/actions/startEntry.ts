import type { Log } from '../log/log.ts';
import { type NewEntry, newEntryName, newEntryText } from '../newFiles/newEntry.ts';
import { compareText } from '../text.ts';

/** A file to create: never in the place of another. */
export interface NewFile {
  /** Path inside the log, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Where new entries can go. */
export interface EntryHome {
  readonly log: Log;
  /** The log's folder, as the settings name it. */
  readonly folder: string;
  /** The name of the folder that is open: it may be the log itself. */
  readonly openFolder: string;
}

/** The folder of new entries: beside those that are there, the latest where they lie in several; else the folder of the settings. */
export function homeOf({ log, folder, openFolder }: EntryHome): string {
  const home = folder.replaceAll('\\', '/').replace(/^(\.\/)+|\/+$/g, '');
  const entries = log.entries.toSorted((a, b) => compareText(dayOf(a), dayOf(b)));
  if (entries.some(({ path }) => path.startsWith(`${home}/`))) return home;
  const last = entries.at(-1);
  if (last) return last.path.split('/').slice(0, -1).join('/');
  return home.split('/').at(-1) === openFolder ? '' : home;
}

function dayOf({ date }: Log['entries'][number]): string {
  return date?.value.date.toString() ?? '';
}

/** A new entry, as a file in `home` under a name that is not taken there; its text is the usual one of `entry`, if none is given. */
export function startEntry(
  entry: NewEntry,
  home: string,
  taken: (name: string) => boolean,
  text = newEntryText(entry),
): NewFile {
  const name = newEntryName(entry, taken);
  return { path: home === '' ? name : `${home}/${name}`, text };
}
