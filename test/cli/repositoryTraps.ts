// Repositories in which something would run where git is asked in them as it comes. What runs is harmless: it leaves a mark.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { onsite, scratch } from './cli.ts';

/** What a trap is set in: a clone, and a program in it that leaves a mark outside. */
export interface Clone {
  /** The work tree. */
  readonly top: string;
  /** The program that leaves the mark, by its path. */
  readonly program: string;
  /** The same, and it prints what it reads. */
  readonly filter: string;
  readonly git: (...args: readonly string[]) => string;
  readonly write: (path: string, text: string) => void;
  /** The same for a program. */
  readonly writeProgram: (path: string, text: string) => void;
}

/** A way in which git can be made to run something. */
export interface Trap {
  readonly name: string;
  /** Sets it, and gives what the environment of the command is to have. */
  readonly set: (clone: Clone, mark: string) => NodeJS.ProcessEnv | undefined;
  /** What a person's own git runs it on, to show that it is set: arguments of git, and what it reads. None where that takes a terminal. */
  readonly spring: readonly string[] | undefined;
  readonly input?: string;
  /** Where `spring` is called, seen from the top. */
  readonly at?: string;
}

const other = onsite.replaceAll('Northwind Robotics', 'Halden');
const third = onsite.replaceAll('Northwind Robotics', 'Cobalt');

/** A clone with a log in `notes/`, all of it committed. */
export function clone(): Clone & { readonly mark: string } {
  const outside = scratch({});
  const top = join(outside, 'clone');
  const mark = join(outside, 'mark');
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Robin', '-c', 'user.email=robin@x.example', ...args], {
      cwd: top,
      stdio: 'pipe',
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
  };
  const writeProgram = (path: string, text: string): void => {
    write(path, `#!/bin/sh\ntouch '${mark}'\n${text}\n`);
    chmodSync(join(top, path), 0o755);
  };
  write('notes/interviews/a.md', onsite);
  write('notes/interviews/b.md', other);
  write('notes/interviews/c.md', third);
  writeProgram('tools/program', 'exit 1');
  writeProgram('tools/filter', 'cat');
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'all');
  return {
    top,
    program: join(top, 'tools/program'),
    filter: join(top, 'tools/filter'),
    mark,
    git,
    write,
    writeProgram,
  };
}

/** Changes one interview, starts another, and touches a third, so that git has to look into all of them. */
export function work({ top, write }: Clone): void {
  write('notes/interviews/a.md', onsite.replace('the visit', 'the Visit'));
  write('notes/interviews/new.md', onsite.replaceAll('Northwind Robotics', 'Fabrikam'));
  utimesSync(join(top, 'notes/interviews/c.md'), 1, 1);
}

/** The files that `check` then has to report. */
export const worked = ['interviews/a.md', 'interviews/new.md'];

/** Whether a person's own git, asked in the clone as it comes, leaves the mark. */
export function springs(
  { spring, input, at = '.' }: Trap,
  { top, mark }: Clone & { readonly mark: string },
  env: NodeJS.ProcessEnv,
): boolean {
  if (spring === undefined) return true;
  spawnSync('git', spring, {
    cwd: join(top, at),
    input,
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', ...env },
    timeout: 120_000,
  });
  const sprung = existsSync(mark);
  rmSync(mark, { force: true });
  return sprung;
}

function config(clone: Clone, ...settings: readonly (readonly [name: string, value: string])[]): undefined {
  for (const [name, value] of settings) clone.git('config', '--add', name, value);
  return undefined;
}

/** Makes a clone one that lacks what a file said, and would fetch it from `origin`. */
function partial(
  clone: Clone,
  url: string,
  ...settings: readonly (readonly [name: string, value: string])[]
): undefined {
  const blob = clone.git('rev-parse', 'HEAD:notes/interviews/a.md').trim();
  config(
    clone,
    ['core.repositoryFormatVersion', '1'],
    ['extensions.partialClone', 'origin'],
    ['remote.origin.url', url],
    ['remote.origin.promisor', 'true'],
    ['remote.origin.partialCloneFilter', 'blob:none'],
    ...settings,
  );
  rmSync(join(clone.top, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
  return undefined;
}

const lacking = ['cat-file', '-p', 'HEAD:notes/interviews/a.md'];

const monitor = (clone: Clone) => config(clone, ['core.fsmonitor', clone.program]);

/** Runs what a trap is set with where it is set by the environment alone. */
const environmentTraps: readonly (readonly [
  name: string,
  variables: (clone: Clone, mark: string) => NodeJS.ProcessEnv,
  spring: Trap['spring'],
])[] = [
  ['GIT_EXTERNAL_DIFF', ({ program }) => ({ GIT_EXTERNAL_DIFF: program }), ['diff']],
  [
    'GIT_CONFIG_COUNT',
    ({ program }) => ({
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: program,
    }),
    ['status'],
  ],
  [
    'GIT_CONFIG_PARAMETERS',
    ({ program }) => ({ GIT_CONFIG_PARAMETERS: `'core.fsmonitor'='${program}'` }),
    ['status'],
  ],
  [
    'GIT_CONFIG_GLOBAL',
    ({ top, write, program }) => {
      write('.git/mine', `[core]\n\tfsmonitor = ${program}\n`);
      return { GIT_CONFIG_GLOBAL: join(top, '.git/mine') };
    },
    ['status'],
  ],
  ['GIT_PAGER', ({ program }) => ({ GIT_PAGER: program }), undefined],
  ['GIT_EDITOR', ({ program }) => ({ GIT_EDITOR: program }), ['commit', '--allow-empty']],
  [
    'GIT_EXEC_PATH',
    ({ top, writeProgram }) => {
      for (const name of ['git-diff', 'git-grep', 'git-config', 'git-status', 'git-look'])
        writeProgram(`tools/${name}`, 'exit 1');
      return { GIT_EXEC_PATH: join(top, 'tools') };
    },
    ['look'],
  ],
  // Not programs, but files that are written.
  ['GIT_TRACE2_EVENT', (_, mark) => ({ GIT_TRACE2_EVENT: mark }), ['status']],
  ['GIT_TRACE', (_, mark) => ({ GIT_TRACE: mark }), ['status']],
  [
    'GIT_DIR',
    (clone) => {
      execFileSync('cp', ['-R', '.git', 'tools/git'], { cwd: clone.top });
      execFileSync('git', ['--git-dir=tools/git', 'config', 'core.fsmonitor', clone.program], {
        cwd: clone.top,
      });
      return { GIT_DIR: join(clone.top, 'tools/git'), GIT_WORK_TREE: clone.top };
    },
    ['status'],
  ],
];

/** Each kind of thing that git runs because of what a repository, or the environment, says. */
export const traps: readonly Trap[] = [
  { name: 'a monitor of files', set: monitor, spring: ['status'] },
  {
    name: 'a monitor named by an included file of the work tree',
    set: (clone) => {
      clone.write('tools/settings', `[core]\n\tfsmonitor = ${clone.program}\n`);
      return config(clone, ['include.path', '../tools/settings']);
    },
    spring: ['status'],
  },
  {
    name: 'a monitor named by a file that is included on a condition',
    set: (clone) => {
      clone.write('tools/settings', `[core]\n\tfsmonitor = ${clone.program}\n`);
      return config(clone, ['includeIf.onbranch:main.path', '../tools/settings']);
    },
    spring: ['status'],
  },
  {
    name: 'a monitor named by the settings of a work tree',
    set: (clone) => {
      config(clone, ['extensions.worktreeConfig', 'true']);
      clone.git('config', '--worktree', 'core.fsmonitor', clone.program);
      return undefined;
    },
    spring: ['status'],
  },
  {
    name: 'an index that a monitor wrote into',
    set: (clone) => {
      monitor(clone);
      clone.git('update-index', '--fsmonitor');
      clone.git('status');
      return undefined;
    },
    spring: ['status'],
  },
  {
    name: 'a split index and a monitor',
    set: (clone) => {
      clone.git('update-index', '--split-index');
      return monitor(clone);
    },
    spring: ['status'],
  },
  {
    name: 'a sparse checkout and a monitor',
    set: (clone) => {
      clone.git('sparse-checkout', 'set', '--sparse-index', 'notes', 'tools');
      return monitor(clone);
    },
    spring: ['status'],
  },
  {
    name: 'a hook',
    set: (clone) => {
      for (const hook of ['post-index-change', 'fsmonitor-watchman', 'pre-auto-gc', 'reference-transaction'])
        clone.writeProgram(`.git/hooks/${hook}`, '');
      return undefined;
    },
    spring: ['status'],
  },
  {
    name: 'a hook in a folder of the work tree',
    set: (clone) => {
      clone.writeProgram('tools/post-index-change', '');
      return config(clone, ['core.hooksPath', 'tools']);
    },
    spring: ['status'],
  },
  {
    name: 'a filter',
    set: (clone) => {
      clone.write('.gitattributes', '*.md filter=marked\n');
      return config(
        clone,
        ['filter.marked.clean', clone.filter],
        ['filter.marked.smudge', clone.filter],
        ['filter.marked.required', 'true'],
      );
    },
    spring: ['diff'],
  },
  {
    name: 'a filter that keeps running',
    set: (clone) => {
      clone.write('notes/.gitattributes', '*.md filter=marked\n');
      return config(clone, ['filter.marked.process', clone.program]);
    },
    spring: ['diff'],
  },
  {
    name: 'a filter by the attributes of the clone',
    set: (clone) => {
      clone.write('.git/info/attributes', '*.md filter=marked\n');
      return config(clone, ['filter.marked.clean', clone.filter]);
    },
    spring: ['diff'],
  },
  {
    name: 'a filter by attributes of another file',
    set: (clone) => {
      clone.write('tools/attributes', '*.md filter=marked\n');
      return config(
        clone,
        ['core.attributesFile', join(clone.top, 'tools/attributes')],
        ['filter.marked.clean', clone.filter],
      );
    },
    spring: ['diff'],
  },
  {
    name: 'a program that turns files into text',
    set: (clone) => {
      clone.write('.gitattributes', '*.md diff=marked\n');
      return config(clone, ['diff.marked.textconv', clone.program]);
    },
    spring: ['diff'],
  },
  {
    name: 'a program that compares files',
    set: (clone) => {
      clone.write('.gitattributes', '*.md diff=marked\n');
      return config(clone, ['diff.marked.command', clone.program]);
    },
    spring: ['diff'],
  },
  {
    name: 'a program that compares all files',
    set: (clone) => config(clone, ['diff.external', clone.program]),
    spring: ['diff'],
  },
  {
    name: 'a pager',
    set: (clone) => config(clone, ['core.pager', clone.program], ['pager.diff', clone.program]),
    spring: undefined,
  },
  {
    name: 'an alias',
    set: (clone) =>
      config(
        clone,
        ...['marked', 'rev-parse', 'diff', 'ls-files', 'cat-file', 'grep', 'config'].map(
          (name) => [`alias.${name}`, `!${clone.program}`] as const,
        ),
      ),
    spring: ['marked'],
  },
  {
    name: 'a program that is asked for a password',
    set: (clone) =>
      config(
        clone,
        ['credential.helper', `!${clone.program}`],
        ['core.askPass', clone.program],
        ['remote.origin.url', 'https://127.0.0.1:9/x'],
      ),
    spring: ['credential', 'fill'],
    input: 'protocol=https\nhost=127.0.0.1\n\n',
  },
  {
    name: 'a clone that lacks something, and fetches by ssh',
    set: (clone) => partial(clone, 'ssh://127.0.0.1:9/x', ['core.sshCommand', clone.program]),
    spring: lacking,
  },
  {
    name: 'a clone that lacks something, and fetches by a command',
    set: (clone) => partial(clone, `ext::${clone.program}`, ['protocol.ext.allow', 'always']),
    spring: lacking,
  },
  {
    name: 'a clone that lacks something, and fetches from a folder',
    set: (clone) => partial(clone, `file://${clone.top}`, ['remote.origin.uploadpack', clone.program]),
    spring: lacking,
  },
  {
    name: 'a clone that lacks something, and fetches through a program',
    set: (clone) => partial(clone, 'git://127.0.0.1:9/x', ['core.gitProxy', clone.program]),
    spring: lacking,
  },
  {
    name: 'a clone that lacks something, and fetches by ssh of the environment',
    set: (clone) => {
      partial(clone, 'ssh://127.0.0.1:9/x');
      return { GIT_SSH_COMMAND: clone.program };
    },
    spring: lacking,
  },
  {
    name: 'a clone that lacks something, and whose address stands for a command',
    set: (clone) =>
      partial(
        clone,
        'https://x.example/log',
        [`url.ext::${clone.program} .insteadOf`, 'https://x.example/'],
        ['protocol.ext.allow', 'always'],
      ),
    spring: lacking,
  },
  {
    name: 'a clone that lacks something, and fetches by a program of its own',
    set: (clone) => {
      clone.writeProgram('tools/git-remote-own', 'exit 1');
      partial(clone, 'https://x.example/log', ['remote.origin.vcs', 'own']);
      return { PATH: `${join(clone.top, 'tools')}:${process.env.PATH}` };
    },
    spring: lacking,
  },
  {
    name: 'a program that looks at signatures',
    set: (clone) => {
      const signed = clone
        .git('cat-file', 'commit', 'HEAD')
        .replace('\n\n', '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n');
      clone.write('.git/signed', signed);
      const commit = clone.git('hash-object', '-t', 'commit', '-w', '.git/signed').trim();
      clone.git('update-ref', 'HEAD', commit);
      return config(clone, ['gpg.program', clone.program], ['log.showSignature', 'true']);
    },
    spring: ['log', '-1'],
  },
  {
    name: 'a program in which messages are written',
    set: (clone) => config(clone, ['core.editor', clone.program], ['sequence.editor', clone.program]),
    spring: ['commit', '--allow-empty'],
  },
  {
    name: 'a program that merges files',
    set: (clone) => {
      clone.write('.git/info/attributes', '*.md merge=own\n');
      const day = onsite.replace('the visit', 'the day');
      clone.git('checkout', '-q', '-b', 'other');
      clone.write('notes/interviews/a.md', day);
      clone.git('commit', '-q', '-a', '-m', 'other');
      clone.git('checkout', '-q', 'main');
      clone.write('notes/interviews/a.md', day.replace('the day', 'the hour'));
      clone.git('commit', '-q', '-a', '-m', 'mine');
      return config(clone, ['merge.own.driver', `${clone.program} %A`]);
    },
    spring: ['merge-tree', '--write-tree', 'main', 'other'],
  },
  {
    name: 'a clone in the work tree, with settings of its own',
    set: (clone) => {
      clone.write('notes/interviews/inner/d.md', 'text');
      const inner = join(clone.top, 'notes/interviews/inner');
      const git = (...args: readonly string[]) =>
        execFileSync('git', ['-c', 'user.name=Robin', '-c', 'user.email=robin@x.example', ...args], {
          cwd: inner,
          stdio: 'pipe',
        });
      git('init', '-q');
      git('add', '-A');
      git('commit', '-q', '-m', 'all');
      git('config', 'core.fsmonitor', clone.program);
      clone.git('add', 'notes/interviews/inner');
      clone.git('commit', '-q', '-m', 'inner');
      return undefined;
    },
    spring: ['diff'],
  },
  {
    name: 'a folder that looks like a clone without a work tree',
    set: (clone) => {
      for (const name of readdirSync(join(clone.top, '.git')))
        if (name !== 'index' && name !== 'hooks')
          execFileSync('cp', ['-R', join(clone.top, '.git', name), join(clone.top, 'notes', name)]);
      appendFileSync(
        join(clone.top, 'notes/config'),
        `[core]\n\tbare = false\n\tworktree = ${join(clone.top, 'notes')}\n\tfsmonitor = ${clone.program}\n`,
      );
      return undefined;
    },
    spring: ['status'],
    at: 'notes',
  },
  {
    name: 'a .git that points into the work tree',
    set: (clone) => {
      monitor(clone);
      execFileSync('mv', ['.git', 'tools/git'], { cwd: clone.top });
      clone.write('.git', 'gitdir: tools/git\n');
      return undefined;
    },
    spring: ['status'],
  },
  {
    name: 'a work tree of another clone',
    set: (clone) => {
      monitor(clone);
      execFileSync('mv', [clone.top, `${clone.top}.first`]);
      execFileSync('git', ['worktree', 'add', '-q', '-b', 'second', clone.top], {
        cwd: `${clone.top}.first`,
        stdio: 'pipe',
      });
      return undefined;
    },
    spring: ['status'],
  },
  {
    name: 'the settings of a person',
    set: (clone) => {
      clone.write(
        'tools/home/.gitconfig',
        `[core]\n\tfsmonitor = ${clone.program}\n[include]\n\tpath = ../settings\n`,
      );
      clone.write('tools/settings', `[diff]\n\texternal = ${clone.program}\n`);
      return { HOME: join(clone.top, 'tools/home'), XDG_CONFIG_HOME: join(clone.top, 'tools/home') };
    },
    spring: ['status'],
  },
  {
    name: 'a path on which programs are looked for in the folder first',
    set: (clone) => {
      clone.writeProgram('git', '');
      clone.writeProgram('notes/git', '');
      return { PATH: `.:${process.env.PATH}` };
    },
    spring: ['status'],
  },
  ...environmentTraps.map(
    ([name, variables, spring]): Trap => ({
      name: `the variable ${name}`,
      set: variables,
      spring,
    }),
  ),
];
