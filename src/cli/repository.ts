import {
  copyFileSync,
  type Dirent,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { UserError, withReason } from './errors.ts';
import type { Git } from './git.ts';

/** Where a repository lies, as its own files say. */
interface Place {
  /** The top of the work tree. */
  readonly top: string;
  /** What belongs to this work tree: its index and what is checked out. */
  readonly own: string;
  /** What all work trees of the repository share. The same for the first. */
  readonly common: string;
}

/** A repository that can be asked what changed. */
export interface Repository {
  readonly top: string;
  /** What git prints about it. Throws `UserError` where it refuses. */
  readonly git: (args: readonly string[], input?: string) => Buffer;
  /** What to throw where something is not in it. */
  readonly refusal: (why: string) => UserError;
}

/**
 * The repository that `folder`, without symbolic links, lies in. `git` is shown its commits, its names and a copy of its index,
 * and of all its settings those that tell how files are compared: it never sees any other.
 */
export function openRepository(git: Git, folder: string): Repository {
  const place = withReason('--changed-since cannot read the repository', () => placeOf(folder));
  if (!place)
    throw new UserError(
      '--changed-since needs a git repository, and the folder lies in none. Leave the option out to check the whole log.',
    );
  const settings = settingsOf(git, place);
  return withReason('--changed-since cannot read the repository', () => {
    const common = join(git.place, 'common');
    const own = place.own === place.common ? common : join(git.place, 'own');
    show(place.common, common);
    if (own !== common) {
      show(place.own, own);
      writeFileSync(join(own, 'commondir'), '../common\n');
    }
    copyIndex(place.own, own);
    writeFileSync(join(common, 'config'), configOf([...personSettings(git), ...settings.filter(isTaken)]));
    const env = {
      GIT_DIR: own,
      GIT_WORK_TREE: place.top,
      GIT_OBJECT_DIRECTORY: join(place.common, 'objects'),
    };
    const isPartial = settings.some(({ name }) =>
      /^extensions\.partialclone$|^remote\..*\.promisor$/.test(name),
    );
    const refusal = (why: string) =>
      new UserError(
        isPartial
          ? `--changed-since: ${why}. This clone was made with --filter, so it may lack what is asked for, and nothing is fetched. Run git diff with the same revision once, which fetches it, or check the whole log.`
          : `--changed-since: ${why}.`,
      );
    return { top: place.top, git: (args, input) => git.run(args, { env, input, refusal }), refusal };
  });
}

function placeOf(folder: string): Place | undefined {
  for (let top = folder; ; top = dirname(top)) {
    const named = join(top, '.git');
    const stats = statSync(named, { throwIfNoEntry: false });
    const own = stats?.isFile() ? ownOf(top) : realIfThere(named);
    if (own !== undefined && statSync(join(own, 'HEAD'), { throwIfNoEntry: false })?.isFile()) {
      const shared = fileIn(own, 'commondir');
      const common = shared === undefined ? own : realpathSync(resolve(own, shared));
      return { top, own, common };
    }
    if (stats?.isFile() || dirname(top) === top) return undefined;
  }
}

/** What the `.git` file of a work tree leads to. */
function ownOf(top: string): string | undefined {
  const [, written] = /^gitdir: (.+)$/.exec(fileIn(top, '.git') ?? '') ?? [];
  return written === undefined ? undefined : realIfThere(resolve(top, written));
}

function realIfThere(path: string): string | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? realpathSync(path) : undefined;
}

/** The text of a small file without its last line end; undefined where there is none. */
function fileIn(folder: string, name: string): string | undefined {
  const file = join(folder, name);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size > 65_536) return undefined;
  return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
}

/** What is shown as it is: names of commits, and how they changed. */
const linked: readonly string[] = ['refs', 'reftable', 'logs'];

/** What is copied, where it is a file: names of commits again, what is ignored, the parts of an index. None of it names a program. */
const copied = /^(?:HEAD|[A-Z]+_HEAD|packed-refs|shallow|sharedindex\.[0-9a-f]+)$/;
const copiedOfInfo: readonly string[] = ['attributes', 'exclude', 'sparse-checkout'];

/** Shows git, in the folder `to`, what of a repository's folder `from` it may see. */
function show(from: string, to: string): void {
  mkdirSync(join(to, 'info'), { recursive: true });
  const isFile = (entry: Dirent) => entry.isFile();
  for (const { name } of readdirSync(from, { withFileTypes: true }).filter(isFile))
    if (copied.test(name)) copyFileSync(join(from, name), join(to, name));
  for (const name of copiedOfInfo) {
    const text = fileIn(join(from, 'info'), name);
    if (text !== undefined) writeFileSync(join(to, 'info', name), `${text}\n`);
  }
  for (const name of linked) {
    const there = realIfThere(join(from, name));
    if (there === undefined) continue;
    // Without symbolic links, which Windows does not let everybody make.
    symlinkSync(there, join(to, name), 'junction');
  }
}

/** Copies the index, so that git can note what it found out about files without touching that of the repository. */
function copyIndex(from: string, to: string): void {
  const index = join(from, 'index');
  const stats = statSync(index, { bigint: true, throwIfNoEntry: false });
  if (!stats?.isFile()) return;
  copyFileSync(index, join(to, 'index'));
  // git trusts what an index says of files that are older than the index itself: it never becomes younger than it was.
  const seconds = Number(stats.mtimeNs / 1000n - 1n) / 1e6;
  utimesSync(join(to, 'index'), seconds, seconds);
}

interface Setting {
  /** Its section and its own name in lower case, as git prints them. */
  readonly name: string;
  readonly value: string;
}

/** THE table of settings that are taken from a repository or a person, with what each may be. None of them names a program. */
const takenSettings: readonly (readonly [name: RegExp, value: RegExp])[] = [
  [
    /^core\.(?:autocrlf|filemode|symlinks|ignorecase|precomposeunicode|trustctime|sparsecheckout|sparsecheckoutcone)$/,
    /^(?:true|false|yes|no|on|off|1|0|input)$/i,
  ],
  [/^core\.eol$/, /^(?:lf|crlf|native)$/i],
  [/^core\.checkstat$/, /^(?:default|minimal)$/i],
  [/^core\.repositoryformatversion$/, /^\d$/],
  [/^extensions\.(?:objectformat|refstorage)$/, /^\w+$/],
  // What `@{upstream}` is.
  [/^branch\.[\w./-]+\.(?:remote|merge)$/, /^[\w./-]+$/],
  [/^remote\.[\w./-]+\.fetch$/, /^[\w./:*+-]+$/],
];

/** What a person's settings may name beside these: their own lists. */
const personLists: readonly string[] = ['core.excludesfile', 'core.attributesfile'];

/** What a repository may use beside these; of what we do not know it cannot be said what it needs. */
const knownExtensions =
  /^extensions\.(?:objectformat|refstorage|partialclone|worktreeconfig|preciousobjects|relativeworktrees|noop|noop-v1)$/;

/** All settings of a repository. Reading them runs nothing. */
function settingsOf(git: Git, { own, common }: Place): readonly Setting[] {
  const files = [join(common, 'config'), join(own, 'config.worktree')];
  const settings = files
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .flatMap((file) =>
      settingsIn(git.run(['config', '--file', file, '--no-includes', '-z', '--list']).toString('utf8')),
    );
  const unknown = settings.find(({ name }) => name.startsWith('extensions.') && !knownExtensions.test(name));
  if (unknown && settings.some(({ name, value }) => name === 'core.repositoryformatversion' && value !== '0'))
    throw new UserError(
      `--changed-since: the repository uses ${unknown.name}, which this version does not know. Check the whole log instead, without --changed-since.`,
    );
  return settings;
}

/** What a person's own settings say of it, and where their lists of ignored files and of attributes are. */
function personSettings(git: Git): readonly Setting[] {
  const base = join(process.env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'git');
  return [
    { name: 'core.excludesfile', value: join(base, 'ignore') },
    { name: 'core.attributesfile', value: join(base, 'attributes') },
    ...settingsIn(git.personSettings('^core\\.')).filter(
      (setting) => isTaken(setting) || personLists.includes(setting.name),
    ),
  ];
}

/** `git config -z`: a name, a line feed and its value, or a name alone for what is true, and so on. */
function settingsIn(printed: string): readonly Setting[] {
  const parts = printed.split('\0').filter((part) => part !== '');
  return parts.map((part) => {
    const end = part.indexOf('\n');
    return end < 0 ? { name: part, value: 'true' } : { name: part.slice(0, end), value: part.slice(end + 1) };
  });
}

function isTaken({ name, value }: Setting): boolean {
  return takenSettings.some(([names, values]) => names.test(name) && values.test(value));
}

/** Settings as a file that git reads. */
function configOf(settings: readonly Setting[]): string {
  return settings
    .map(({ name, value }) => {
      const [, section = '', subsection, key = ''] = /^([^.]+)(?:\.(.+))?\.([^.]+)$/.exec(name) ?? [];
      const head = subsection === undefined ? section : `${section} "${subsection}"`;
      const written = value.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n');
      return `[${head}]\n\t${key} = "${written}"\n`;
    })
    .join('');
}
