import { execFileSync, type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { codeOf, UserError, withReason } from './errors.ts';

/** How long git may take, in milliseconds: it waits without end where a repository holds a pipe in the place of a file. */
const timeout = 120_000;

/** What git may print, in bytes. */
const maxBuffer = 1 << 30;

/**
 * A git of our own, in a folder of our own. It is never called in a folder that somebody else wrote, and reads no settings but
 * those that we write: whatever a repository, a person's settings or the environment name as a program, a hook, a filter or a
 * place to fetch from, this git has never heard of.
 */
export interface Git {
  /** The folder of our own. */
  readonly place: string;
  /** What git prints. Throws `UserError` where there is no git, or it refuses. */
  readonly run: (args: readonly string[], options?: GitOptions) => Buffer;
  /** The settings of a person whose names match `pattern` (an extended regular expression), as `git config -z` prints them. */
  readonly personSettings: (pattern: string) => string;
  /**
   * The Markdown files below `folder` of which git says that no line has `pattern` (an extended regular expression for bytes),
   * by their paths from there. None where it cannot say.
   */
  readonly filesWithout: (folder: string, pattern: string) => readonly string[];
}

interface GitOptions {
  /** What the environment has beside our own. */
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string | undefined;
  /** What to throw, and why. */
  readonly refusal?: (why: string) => UserError;
}

/** Makes a git of our own for `work`, which is gone afterwards. */
export async function withGit<Result>(work: (git: Git) => Promise<Result>): Promise<Result> {
  const place = withReason('--changed-since needs a temporary folder, which cannot be made', () =>
    mkdtempSync(join(tmpdir(), prefix)),
  );
  try {
    removeLeftovers(place);
    return await work(gitAt(place));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const prefix = 'interview-follow-up-git-';
const temporary = /^interview-follow-up-git-[A-Za-z\d]{6}$/;
const head = 'ref: refs/heads/none\n';

/** What a running command needs is younger, in milliseconds. */
const leftAfter = 600_000;

/** Removes what commands that were killed left beside a new folder of our own: folders of this person with what we write into each. */
function removeLeftovers(place: string): void {
  const { uid, mtimeMs } = lstatSync(place);
  const home = dirname(place);
  for (const name of readdirSync(home).filter((one) => temporary.test(one))) {
    const folder = join(home, name);
    try {
      const stats = lstatSync(folder);
      const isOld = stats.isDirectory() && stats.uid === uid && mtimeMs - stats.mtimeMs > leftAfter;
      if (isOld && readFileSync(join(folder, 'empty/HEAD'), 'utf8') === head)
        rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      // Gone meanwhile, or not ours: to tidy up is worth no failure of what was asked for.
      if (codeOf(error) === undefined) throw error;
    }
  }
}

function gitAt(place: string): Git {
  const home = join(place, 'empty');
  writeEmptyRepository(home);
  const nothing = join(place, 'nothing');
  const others = withoutGit(process.env);
  const environment = {
    ...others,
    HOME: nothing,
    XDG_CONFIG_HOME: nothing,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_SYSTEM: nothing,
    GIT_CONFIG_GLOBAL: nothing,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_DIR: home,
    // Without a place to fetch from there is nothing to fetch. This holds where we are wrong.
    GIT_ALLOW_PROTOCOL: '',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C',
  };
  const options = { cwd: place, timeout, maxBuffer };
  return {
    place,
    run: (args, { env, input, refusal = refusalOf } = {}) => {
      try {
        const all = { ...options, env: { ...environment, ...env }, input };
        return execFileSync('git', ['--no-pager', ...args], { ...all, stdio: 'pipe' });
      } catch (error) {
        throw refusal(reasonOf(error));
      }
    },
    personSettings: (pattern) => {
      const args = ['config', '--includes', '--type=path', '-z', '--get-regexp', pattern];
      return output(args, { ...options, env: { ...others, GIT_DIR: home } });
    },
    filesWithout: (folder, pattern) => {
      // All files as they are now, whatever an index or .gitignore says of them.
      const search = ['grep', '--no-color', '--no-index', '--no-exclude-standard', '--no-textconv', '--text'];
      const args = ['-C', folder, ...search, '-L', '-z', '-E', '-f', '-', '--', ':(icase)*.md'];
      const env = { ...environment, GIT_WORK_TREE: folder };
      return output(args, { ...options, env, input: pattern })
        .split('\0')
        .filter((path) => path !== '');
    },
  };
}

/** What git prints; nothing where it fails. */
function output(args: readonly string[], options: SpawnSyncOptions): string {
  const { status, stdout } = spawnSync('git', args, options);
  return status === 0 ? stdout.toString('utf8') : '';
}

function writeEmptyRepository(home: string): void {
  for (const folder of ['objects', 'refs']) mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(join(home, 'HEAD'), head);
  writeFileSync(join(home, 'config'), '[core]\n\trepositoryformatversion = 0\n');
}

/** Variables without those of git, among which are programs and settings. */
function withoutGit(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => !/^GIT_/i.test(name)));
}

function refusalOf(why: string): UserError {
  return new UserError(`--changed-since: ${why}.`);
}

function reasonOf(error: unknown): string {
  if (codeOf(error) === 'ENOENT') return 'it needs git, which was not found';
  if (codeOf(error) === 'ETIMEDOUT') return 'git gave no answer within two minutes';
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
  const [first = ''] = said.split('\n');
  return `git says "${first.replace(/^fatal: /, '')}"`;
}

/** How long git may look for a name, in milliseconds: it waits without end where its settings lead to a pipe. */
const longestLook = 3000;

/** `git config user.name` where the log is kept; undefined where git, or a name, is not there. It runs nothing. */
export function senderName(cwd: string): string | undefined {
  const { status, stdout } = spawnSync('git', ['config', 'user.name'], {
    cwd,
    encoding: 'utf8',
    timeout: longestLook,
  });
  const name = status === 0 ? stdout.trim() : '';
  return name === '' ? undefined : name;
}
