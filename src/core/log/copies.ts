import { fold } from '../text.ts';
import type { Entry } from './entry.ts';

/** THE table of what programs put behind the name of a file that they made a copy of. */
const copyMarks: readonly RegExp[] = [
  // iCloud Drive and Finder; Google Drive and browsers; Windows and Finder
  / \d$/,
  / \(\d{1,2}\)$/,
  / (?:- )?copy(?: \d{1,2})?$/i,
  // Syncthing; ownCloud
  /\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]{1,20})?$/,
  /_conflict-\d{8}-\d{6}$/,
  // Dropbox, Nextcloud, Obsidian Sync
  / \([^()]{0,80}(?:conflict|konflikt|conflit|競合|冲突)[^()]{0,80}\)$/i,
];

/** The entries of a process that are copies of another one in the same folder: of one day, with the same people. */
export function copiesAmong(rounds: readonly Entry[]): ReadonlyMap<Entry, Entry> {
  const copies = new Map<Entry, Entry>();
  if (rounds.length < 2) return copies;
  const originals = new Map<string, Entry>();
  for (const entry of rounds) originals.set(`${entry.path}\n${momentOf(entry)}`, entry);
  // Most processes hold no two interviews of one day.
  const days = new Set(rounds.map(momentOf));
  if (days.size === rounds.length) return copies;
  for (const entry of rounds) {
    const original = originals.get(`${originalPath(entry.path)}\n${momentOf(entry)}`);
    if (original && original !== entry && peopleIn(original) === peopleIn(entry)) copies.set(entry, original);
  }
  return copies;
}

function originalPath(path: string): string {
  const stem = path.replace(/\.md$/i, '');
  const mark = copyMarks.find((pattern) => pattern.test(stem.slice(-255)));
  return mark ? `${stem.replace(mark, '')}${path.slice(stem.length)}` : path;
}

function momentOf({ date }: Entry): string {
  return date ? date.value.date.toString() : '';
}

function peopleIn({ interviewers }: Entry): string {
  return interviewers
    .map(({ name }) => fold(name))
    .sort()
    .join('\n');
}
