import { join, relative, sep } from 'node:path';
import { UserError } from './errors.ts';
import type { Folder } from './folder.ts';
import type { Git } from './git.ts';
import { openRepository, type Repository } from './repository.ts';

/** What git says differs in a folder from a revision. */
export interface Changes {
  /** As reports name them, new files that git does not know yet included. */
  readonly paths: ReadonlySet<string>;
  /** What the changed and removed Markdown files said at the revision, by path. */
  readonly formerTexts: ReadonlyMap<string, string>;
}

/** What differs in a folder from a revision. Throws `UserError` where git cannot say. */
export function changedFiles(git: Git, { realRoot }: Folder, revision: string): Changes {
  const repository = openRepository(git, realRoot);
  const { top } = repository;
  const nameOf = (path: string): string => relative(realRoot, join(top, path)).split(sep).join('/');
  const folder = relative(top, realRoot).split(sep).join('/');
  const within = ['--', folder === '' ? '.' : `:(literal)${folder}`];
  // After --end-of-options nothing is an option, whatever it looks like.
  // To git a lone `--` is no revision, and it would compare with nothing.
  if (revision.startsWith('-'))
    throw new UserError(`--changed-since takes a commit, such as HEAD or main; "${revision}" is none.`);
  const options = ['--raw', '-z', '--no-abbrev', '--no-renames', '--ignore-submodules=all', '--no-ext-diff'];
  const raw = repository.git(['diff', ...options, '--end-of-options', revision, ...within]).toString('utf8');
  const changed = changesOf(raw).map(({ path, formerBlob }) => ({ path: nameOf(path), formerBlob }));
  const others = ['ls-files', '-z', '--others', '--exclude-standard', '--full-name', ...within];
  const unknown = repository
    .git(others)
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '')
    .map(nameOf);
  const former = changed.filter(
    (change): change is { path: string; formerBlob: string } =>
      change.formerBlob !== undefined && /\.(?:md|markdown)$/i.test(change.path),
  );
  const texts = blobs(
    repository,
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

/** `git cat-file --batch`: "BLOB blob BYTES", a line feed, the bytes, a line feed, and so on; "BLOB missing" where it is not there. */
function blobs(repository: Repository, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const output = repository.git(['cat-file', '--batch'], `${names.join('\n')}\n`);
  let position = 0;
  return names.map(() => {
    const start = output.indexOf('\n', position) + 1;
    const [, type, bytes] = output.toString('latin1', position, start).trimEnd().split(' ');
    position = start;
    if (type !== 'blob') throw repository.refusal('something that a file said before is missing');
    position = start + Number(bytes) + 1;
    return output.toString('utf8', start, position - 1);
  });
}
