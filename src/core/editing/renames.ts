import type { Change, FileChange } from '../log/change.ts';
import { type Letter, relativeLink, resolveLink } from '../log/letter.ts';
import type { Log } from '../log/log.ts';

/** A file or folder that gets another path, both inside the log. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** Where a path is after all renames. */
type Mover = (path: string) => string;

/**
 * What must change, before `renames` happen, so that letters still name their entries and records their letters. A link that
 * leads nowhere now, or still leads there afterwards, stays as it is written.
 */
export function linkUpdates(log: Log, renames: readonly Rename[]): readonly FileChange[] {
  const moved = moverOf(renames);
  const paths = new Set(log.entries.map(({ path }) => path));
  return [
    ...log.letters.map((letter) => ({ path: letter.path, changes: letterChanges(log, letter, moved) })),
    ...Array.from(paths, (path) => ({ path, changes: recordChanges(log, path, moved) })),
  ].filter(({ changes }) => changes.length > 0);
}

/** A folder takes along what is in it; of a folder and a file in it, the file's own new place counts. */
function moverOf(renames: readonly Rename[]): Mover {
  const nearest = renames.toSorted((a, b) => b.from.length - a.from.length);
  return (path) => {
    const rename = nearest.find(({ from }) => path === from || path.startsWith(`${from}/`));
    return rename ? rename.to + path.slice(rename.from.length) : path;
  };
}

function letterChanges(log: Log, letter: Letter, moved: Mover): readonly Change[] {
  const link = letter.entry?.value;
  if (link === undefined) return [];
  const entry = log.entryOf(letter)?.path;
  const wikilink = /^\[\[(?<name>[^\]|#]+)(?<rest>(?:[|#][^\]]*)?)\]\]$/.exec(link)?.groups;
  const value = wikilink
    ? `[[${entry === undefined ? wikilink.name : renamedIn(wikilink.name ?? '', entry, moved(entry))}${wikilink.rest}]]`
    : relinked(letter.path, link, entry, moved);
  return value === link ? [] : [{ kind: 'set-letter-field', field: 'entry', value }];
}

/** What the records of the entries of one file must say. */
function recordChanges(log: Log, path: string, moved: Mover): readonly Change[] {
  const values = new Map<string, string>();
  const records = log.entriesAt(path).flatMap((entry) => entry.records.map((record) => ({ entry, record })));
  for (const { entry, record } of records) {
    const { file } = record;
    if (file === undefined) continue;
    const target = log.letterOf(entry, record)?.path;
    const isPath = target === file && resolveLink(path, file) !== target;
    const value = isPath ? moved(file) : relinked(path, file, target, moved);
    if (value !== file) values.set(file, value);
  }
  return [...values].map(([file, value]) => ({ kind: 'set-record-file', file, value }));
}

/** The relative `link` in the file `from` as it must be after the renames; `target` is what it leads to, where that is known. */
function relinked(from: string, link: string, target: string | undefined, moved: Mover): string {
  const [, file = link, part = ''] =
    target !== undefined && resolveLink(from, link) !== target ? (/^(.*?)(#[^#/]*)$/.exec(link) ?? []) : [];
  if (part !== '') return `${relinked(from, file, target, moved)}${part}`;
  const named = resolveLink(from, link);
  if (named === undefined) return link;
  const before = target ?? named;
  const after = moved(before);
  if (target === undefined && after === before) return link;
  // `../acme` may stand for `../acme.md`, and is then kept so.
  const written = before === named ? after : after.replace(/\.md$/, '');
  return resolveLink(moved(from), link) === written ? link : relativeLink(moved(from), written);
}

/** The name in a wikilink: the file's own, the whole path where that is written. */
function renamedIn(name: string, before: string, after: string): string {
  const suffix = name.endsWith('.md') ? '' : '.md';
  const bare = (path: string) => path.slice(0, path.length - (path.endsWith(suffix) ? suffix.length : 0));
  if (`${name}${suffix}` === before) return bare(after);
  const last = (path: string) => bare(path.split('/').at(-1) ?? path);
  if (last(before) === last(after)) return name;
  return [...name.split('/').slice(0, -1), last(after)].join('/');
}
