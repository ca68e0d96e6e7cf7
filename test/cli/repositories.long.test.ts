// Repositories as people have them. Git sees nothing of their settings but what tells how files are compared, and finds the same.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cli, onsite, scratch } from './cli.ts';

const other = onsite.replaceAll('Northwind Robotics', 'Halden');
const third = onsite.replaceAll('Northwind Robotics', 'Cobalt');

/** Runs git as its user would, with no settings but those of the repository. */
function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'user.name=Robin', '-c', 'user.email=robin@x.example', ...args], {
    cwd,
    stdio: 'pipe',
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });
}

function write(top: string, path: string, text: string): void {
  mkdirSync(dirname(join(top, path)), { recursive: true });
  writeFileSync(join(top, path), text);
}

/** A repository of two commits: the second brought the third interview. */
function repository(...init: readonly string[]): string {
  const top = join(scratch({}), 'notes');
  write(top, 'interviews/a.md', onsite);
  write(top, 'interviews/b.md', other);
  git(top, 'init', '-q', '-b', 'main', ...init);
  git(top, 'add', '-A');
  git(top, 'commit', '-q', '-m', 'first');
  write(top, 'interviews/c.md', third);
  git(top, 'add', '-A');
  git(top, 'commit', '-q', '-m', 'second');
  return top;
}

/** The files that `check --changed-since` reports. */
async function since(top: string, revision: string): Promise<readonly string[]> {
  const { out, err } = await cli(top, 'check', '--format', 'json', '--changed-since', revision);
  assert.equal(err, '');
  const files: readonly string[] = JSON.parse(out).findings.map(({ file }: { file: string }) => file);
  return [...new Set(files)].map((file) => file.replace('interviews/', ''));
}

/** All that lies in a folder, with its times and what it says. */
function everythingIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => {
      const stats = lstatSync(join(folder, name));
      const text = stats.isFile() ? readFileSync(join(folder, name), 'base64') : '';
      return `${name} ${stats.mtimeMs} ${stats.ctimeMs} ${stats.mode} ${text}`;
    });
}

const change = (top: string) => write(top, 'interviews/a.md', onsite.replace('the visit', 'the Visit'));

describe('check --changed-since in a repository', function () {
  this.timeout(60_000);

  it('knows every name of a commit that git does', async () => {
    const top = repository();
    git(top, 'tag', 'light', 'HEAD~1');
    git(top, 'tag', '-a', 'heavy', '-m', 'x', 'HEAD~1');
    git(top, 'update-ref', 'refs/remotes/origin/main', 'HEAD~1');
    git(top, 'config', 'remote.origin.url', 'https://x.example/x');
    git(top, 'config', 'remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*');
    git(top, 'branch', '--set-upstream-to=origin/main');
    git(top, 'branch', 'feature/one', 'HEAD~1');
    const names = ['HEAD~1', 'main^', 'light', 'heavy', 'origin/main', '@{upstream}', 'feature/one'];
    const first = git(top, 'rev-parse', 'HEAD~1').trim();
    for (const name of [...names, 'HEAD@{1}', ':/first', first, first.slice(0, 8)])
      assert.deepEqual(await since(top, name), ['c.md'], name);
    git(top, 'pack-refs', '--all');
    git(top, 'gc', '-q');
    for (const name of [...names, first]) assert.deepEqual(await since(top, name), ['c.md'], name);
    git(top, 'checkout', '-q', '--detach', 'HEAD~1');
    assert.deepEqual(await since(top, 'HEAD'), []);
  });

  it('leaves it as it is, also where files were only touched', async () => {
    const top = repository();
    utimesSync(join(top, 'interviews/b.md'), 1, 1);
    change(top);
    const before = everythingIn(join(top, '.git'));
    assert.deepEqual(await since(top, 'HEAD'), ['a.md']);
    assert.deepEqual(everythingIn(join(top, '.git')), before);
  });

  it('sees a change of the very moment of a commit that leaves the size as it was', async () => {
    for (let round = 0; round < 5; round++) {
      const top = repository();
      change(top);
      assert.deepEqual(await since(top, 'HEAD'), ['a.md']);
    }
  });

  it('that has objects of another kind, or in another place', async () => {
    const long = repository('--object-format=sha256');
    change(long);
    assert.deepEqual(await since(long, 'HEAD'), ['a.md']);
    const first = repository();
    git(dirname(first), 'clone', '-q', '--shared', first, 'borrowing');
    const borrowing = join(dirname(first), 'borrowing');
    change(borrowing);
    assert.deepEqual(await since(borrowing, 'HEAD~1'), ['a.md', 'c.md']);
    git(dirname(first), 'clone', '-q', '--depth', '1', `file://${first}`, 'shallow');
    const shallow = join(dirname(first), 'shallow');
    change(shallow);
    assert.deepEqual(await since(shallow, 'HEAD'), ['a.md']);
    const { err } = await cli(shallow, 'check', '--changed-since', 'HEAD~1');
    assert.match(err, /git says "(?:bad|ambiguous|unknown) .*HEAD~1/);
  });

  it('that has several work trees', async () => {
    const first = repository();
    git(first, 'worktree', 'add', '-q', '-b', 'second', '../second', 'HEAD~1');
    const second = join(dirname(first), 'second');
    change(second);
    assert.deepEqual(await since(second, 'HEAD'), ['a.md']);
    assert.deepEqual(await since(second, 'second'), ['a.md']);
    assert.deepEqual(await since(first, 'HEAD'), []);
    assert.deepEqual(await since(first, 'second'), ['c.md']);
    git(second, 'checkout', '-q', '--detach', 'main');
    assert.deepEqual(await since(second, 'HEAD@{1}'), ['a.md', 'c.md']);
  });

  it('that is part of another one', async () => {
    const outer = repository();
    const inner = repository();
    git(outer, '-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', inner, 'interviews/more');
    git(outer, 'commit', '-q', '-m', 'third');
    const part = join(outer, 'interviews/more');
    change(part);
    assert.deepEqual(await since(part, 'HEAD'), ['a.md']);
    assert.deepEqual(await since(outer, 'HEAD'), []);
  });

  it('that does not have all files here, or all of its index in one file', async () => {
    const sparse = repository();
    write(sparse, 'elsewhere/d.md', 'text');
    git(sparse, 'add', '-A');
    git(sparse, 'commit', '-q', '-m', 'third');
    git(sparse, 'sparse-checkout', 'set', '--sparse-index', 'interviews');
    change(sparse);
    assert.deepEqual(await since(sparse, 'HEAD~2'), ['a.md', 'c.md']);
    const split = repository();
    git(split, 'update-index', '--split-index');
    change(split);
    assert.deepEqual(await since(split, 'HEAD'), ['a.md']);
  });

  it('that ignores files, each in its way', async () => {
    const top = repository();
    for (const name of ['one', 'two', 'three', 'four'])
      write(top, `interviews/${name}.md`, onsite.replaceAll('Northwind Robotics', name));
    write(top, 'interviews/.gitignore', 'one.md\n');
    write(top, '.git/info/exclude', 'two.md\n');
    write(top, 'list', 'three.md\n');
    // That of the repository is a file anywhere on this machine, which is not its business.
    git(top, 'config', 'core.excludesFile', join(top, 'list'));
    assert.deepEqual(await since(top, 'HEAD'), ['four.md', 'three.md']);
    const home = scratch({ '.gitconfig': `[core]\n\texcludesFile = ~/mine\n`, mine: 'four.md\n' });
    const { HOME, XDG_CONFIG_HOME } = process.env;
    try {
      process.env.HOME = home;
      delete process.env.XDG_CONFIG_HOME;
      assert.deepEqual(await since(top, 'HEAD'), ['three.md']);
      write(home, '.gitconfig', '');
      write(home, '.config/git/ignore', 'three.md\n');
      assert.deepEqual(await since(top, 'HEAD'), ['four.md']);
    } finally {
      process.env.HOME = HOME;
      if (XDG_CONFIG_HOME !== undefined) process.env.XDG_CONFIG_HOME = XDG_CONFIG_HOME;
    }
  });

  it('where line ends are those of Windows', async () => {
    const top = repository();
    git(top, 'config', 'core.autocrlf', 'true');
    write(top, 'interviews/b.md', other.replaceAll('\n', '\r\n'));
    assert.deepEqual(await since(top, 'HEAD'), []);
    write(top, 'interviews/c.md', `${third}more\n`.replaceAll('\n', '\r\n'));
    assert.deepEqual(await since(top, 'HEAD'), ['c.md']);
  });

  it('where only the rights of a file differ, and that does not count', async () => {
    const top = repository();
    git(top, 'config', 'core.fileMode', 'false');
    chmodSync(join(top, 'interviews/b.md'), 0o755);
    assert.deepEqual(await since(top, 'HEAD'), []);
  });

  it('in the middle of a merge', async () => {
    const top = repository();
    git(top, 'checkout', '-q', '-b', 'side', 'HEAD~1');
    write(top, 'interviews/a.md', onsite.replace('the visit', 'their visit'));
    git(top, 'commit', '-q', '-a', '-m', 'side');
    git(top, 'checkout', '-q', 'main');
    write(top, 'interviews/a.md', onsite.replace('the visit', 'my visit'));
    git(top, 'commit', '-q', '-a', '-m', 'main');
    assert.throws(() => git(top, 'merge', 'side'));
    assert.deepEqual(await since(top, 'MERGE_HEAD'), ['a.md', 'c.md']);
    assert.deepEqual(await since(top, 'HEAD'), ['a.md']);
  });

  it('below which there is another one, and above it', async () => {
    const top = repository();
    const inner = repository();
    for (const name of ['a', 'b', 'c']) write(inner, `interviews/${name}.md`, 'text');
    execFileSync('mv', [inner, join(top, 'interviews/inner')]);
    change(top);
    assert.deepEqual(await since(top, 'HEAD'), ['a.md']);
    assert.deepEqual(await since(join(top, 'interviews'), 'HEAD'), ['a.md']);
  });

  it('removes what a killed command left in the folder for temporary files, and nothing else', async () => {
    const top = repository();
    const home = tmpdir();
    const ours = 'ref: refs/heads/none\n';
    const folders = [
      { name: 'interview-follow-up-git-Old111', head: ours, isOld: true, stays: false },
      { name: 'interview-follow-up-git-New111', head: ours, isOld: false, stays: true },
      { name: 'interview-follow-up-git-Own111', head: 'ref: refs/heads/main\n', isOld: true, stays: true },
      { name: 'interview-follow-up-git-notes', head: ours, isOld: true, stays: true },
    ].map((one) => ({ ...one, place: join(home, one.name) }));
    try {
      for (const { place, head, isOld } of folders) {
        mkdirSync(join(place, 'empty'), { recursive: true });
        writeFileSync(join(place, 'empty/HEAD'), head);
        symlinkSync(join(top, 'interviews'), join(place, 'refs'), 'junction');
        if (isOld) utimesSync(place, 1, 1);
      }
      assert.equal((await cli(top, 'check', '--changed-since', 'HEAD')).err, '');
      for (const { name, place, stays } of folders) assert.equal(existsSync(place), stays, name);
      assert.ok(existsSync(join(top, 'interviews')));
    } finally {
      for (const { place } of folders) rmSync(place, { recursive: true, force: true });
    }
  });

  it('says what cannot be asked, and why', async () => {
    const top = repository();
    git(top, 'config', 'core.repositoryFormatVersion', '1');
    git(top, 'config', 'extensions.unheardOf', 'true');
    const { code, err } = await cli(top, 'check', '--changed-since', 'HEAD');
    assert.equal(code, 2);
    assert.match(err, /uses extensions\.unheardof, which this version does not know\. Check the whole log/);
    const empty = scratch({ 'interviews/a.md': onsite, '.git': 'gitdir: nowhere\n' });
    assert.match(
      (await cli(empty, 'check', '--changed-since', 'HEAD')).err,
      /needs a git repository, and the folder lies in none/,
    );
    const fresh = scratch({ 'interviews/a.md': onsite });
    git(fresh, 'init', '-q');
    assert.match(
      (await cli(fresh, 'check', '--changed-since', 'HEAD')).err,
      /git says "(?:bad|amb|unk).*HEAD/,
    );
    for (const option of ['--', '--help', '-O/x'])
      assert.equal(
        (await cli(repository(), 'check', `--changed-since=${option}`)).err,
        `interview-follow-up: --changed-since takes a commit, such as HEAD or main; "${option}" is none.\n`,
      );
    const { PATH } = process.env;
    try {
      process.env.PATH = scratch({});
      const { err: none } = await cli(top, 'check', '--changed-since', 'HEAD');
      assert.match(none, /it needs git, which was not found/);
    } finally {
      process.env.PATH = PATH;
    }
  });
});
