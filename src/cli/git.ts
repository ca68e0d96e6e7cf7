import { execFileSync, spawnSync } from 'node:child_process';
import { codeOf, UserError } from './errors.ts';

/** What git prints. */
export function git(cwd: string, args: readonly string[]): string {
  return gitBytes(cwd, args).toString('utf8');
}

/** The same as bytes. */
export function gitBytes(cwd: string, args: readonly string[], input?: string): Buffer {
  try {
    return execFileSync('git', [...args], { cwd, input, stdio: 'pipe', maxBuffer: 1 << 30 });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new UserError('--changed-since needs git, which was not found.');
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    const [first = ''] = said.split('\n');
    throw new UserError(`--changed-since: git says "${first.replace(/^fatal: /, '')}".`);
  }
}

/**
 * The Markdown files below `cwd` of which git says that no line has `pattern` (an extended regular expression for bytes),
 * by their paths from there. None where it cannot say.
 */
export function filesWithout(cwd: string, pattern: string): readonly string[] {
  // All files as they are now, whatever the index, .gitignore and the person's configuration say of them.
  const search = [
    '-c',
    'grep.fullName=false',
    'grep',
    '--no-color',
    '--no-index',
    '--no-exclude-standard',
    '--no-recurse-submodules',
    '--text',
  ];
  const options = ['-L', '-z', '-E', '-f', '-', '--', ':(icase)*.md'];
  const { status, stdout } = spawnSync('git', [...search, ...options], {
    cwd,
    input: pattern,
    env: { ...process.env, LC_ALL: 'C' },
    maxBuffer: 1 << 30,
    encoding: 'utf8',
  });
  return status === 0 ? stdout.split('\0').filter((path) => path !== '') : [];
}

/** `git config user.name` where the log is kept; undefined where git, or a name, is not there. */
export function senderName(cwd: string): string | undefined {
  const { status, stdout } = spawnSync('git', ['config', 'user.name'], { cwd, encoding: 'utf8' });
  const name = status === 0 ? stdout.trim() : '';
  return name === '' ? undefined : name;
}
