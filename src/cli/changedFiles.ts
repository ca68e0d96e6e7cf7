import { join, relative, sep } from 'node:path';
import type { Folder } from './folder.ts';
import { git, gitBytes } from './git.ts';

/** What git says differs in a folder from a revision. */
export interface Changes {
  /** As reports name them, new files that git does not know yet included. */
  readonly paths: ReadonlySet<string>;
  /** What the changed and removed Markdown files said at the revision, by path. */
  readonly formerTexts: ReadonlyMap<string, string>;
}

export function changedFiles({ root, realRoot }: Folder, revision: string): Changes {
  const top = git(root, ['rev-parse', '--show-toplevel']).trimEnd();
  const nameOf = (path: string): string => relative(realRoot, join(top, path)).split(sep).join('/');
  // After --end-of-options nothing is an option, whatever it looks like.
  // Whatever a person's git is told to print: paths from the top.
  const raw = [
    '-c',
    'diff.relative=false',
    'diff',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--end-of-options',
    revision,
    '--',
    '.',
  ];
  const changed = changesOf(git(root, raw)).map(({ path, formerBlob }) => ({
    path: nameOf(path),
    formerBlob,
  }));
  const unknown = git(root, ['ls-files', '-z', '--others', '--exclude-standard', '--full-name', '--', '.'])
    .split('\0')
    .filter((path) => path !== '')
    .map(nameOf);
  const former = changed.filter(
    (change): change is { path: string; formerBlob: string } =>
      change.formerBlob !== undefined && /\.(?:md|markdown)$/i.test(change.path),
  );
  const texts = blobs(
    root,
    former.map(({ formerBlob }) => formerBlob),
  );
  return {
    paths: new Set([...changed.map(({ path }) => path), ...unknown]),
    formerTexts: new Map(former.map(({ path }, index) => [path, texts[index] ?? ''])),
  };
}

interface Change {
  readonly path: string;
  /** What the file was at the revision, where it was a file. */
  readonly formerBlob: string | undefined;
}

/** `git diff --raw -z`: ":MODE MODE BLOB BLOB STATUS", the path, and so on. */
function changesOf(raw: string): readonly Change[] {
  const fields = raw.split('\0');
  return fields.flatMap((field, index) => {
    const [, blob] = /^:100\d{3} \d{6} ([0-9a-f]+) /.exec(field) ?? [];
    return index % 2 === 0 && field !== '' ? [{ path: fields[index + 1] ?? '', formerBlob: blob }] : [];
  });
}

/** `git cat-file --batch`: "BLOB blob BYTES", a line feed, the bytes, a line feed, and so on. */
function blobs(cwd: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const output = gitBytes(cwd, ['cat-file', '--batch'], `${names.join('\n')}\n`);
  let position = 0;
  return names.map(() => {
    const start = output.indexOf('\n', position) + 1;
    const bytes = Number(output.toString('latin1', position, start).trimEnd().split(' ')[2]);
    position = start + bytes + 1;
    return output.toString('utf8', start, start + bytes);
  });
}
