import { execFileSync } from 'node:child_process';
import { join, relative, sep } from 'node:path';
import { codeOf, UserError } from './errors.ts';
import type { Folder } from './folder.ts';

/** The files of a folder that git says differ from `revision`, new ones that it does not know yet included; as reports name them. */
export function changedFiles({ root, realRoot }: Folder, revision: string): ReadonlySet<string> {
  const top = git(root, ['rev-parse', '--show-toplevel']).trimEnd();
  // After --end-of-options nothing is an option, whatever it looks like.
  const changed = git(root, [
    'diff',
    '--name-only',
    '-z',
    '--no-renames',
    '--end-of-options',
    `${revision}`,
    '--',
    '.',
  ]);
  const unknown = git(root, ['ls-files', '-z', '--others', '--exclude-standard', '--full-name', '--', '.']);
  const paths = [changed, unknown].flatMap((listed) => listed.split('\0')).filter((path) => path !== '');
  return new Set(paths.map((path) => relative(realRoot, join(top, path)).split(sep).join('/')));
}

function git(cwd: string, args: readonly string[]): string {
  try {
    return execFileSync('git', [...args], { cwd, encoding: 'utf8', stdio: 'pipe', maxBuffer: 1 << 28 });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new UserError('--changed-since needs git, which was not found.');
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    const [first = ''] = said.split('\n');
    throw new UserError(`--changed-since: git says "${first.replace(/^fatal: /, '')}".`);
  }
}
