import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { openFolder } from '../../src/cli/folder.ts';
import { withGit } from '../../src/cli/git.ts';
import { relatedFiles } from '../../src/cli/relatedFiles.ts';
import { findFiles } from '../../src/cli/walk.ts';
import { evaluate } from '../../src/core/incremental/evaluation.ts';
import { relatedPaths } from '../../src/core/incremental/related.ts';
import { searchPattern } from '../../src/core/log/searchPattern.ts';
import { now } from '../core/anyLog.ts';
import { contextAt, filesOf, moment } from '../core/logOf.ts';
import { changedLogs, changedPaths } from '../core/messyLog.ts';
import { hasPattern } from '../core/searching.ts';
import { names } from '../core/spelling.ts';
import { cli, onsite, scratch } from './cli.ts';

const second = onsite
  .replace('2026-11-19T14:00', '2026-11-20T14:00')
  .replace('Dana Okafor <dana@northwind.example>', 'Mei Lin')
  .replace('Luis Pereira', 'Tom Hart');
const other = onsite.replaceAll('Northwind Robotics', 'Halden');

/** A repository with a log under `notes/`, all of it committed. */
function repository(): string {
  const folder = scratch({
    'notes/interviews/a.md': onsite,
    'notes/interviews/b.md': second,
    'notes/interviews/o ther.md': other,
    'elsewhere.md': 'text',
  });
  commitAll(folder);
  return folder;
}

function git(cwd: string, ...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=Robin', '-c', 'user.email=robin@x.example', ...args], {
    cwd,
    stdio: 'pipe',
  });
}

function commitAll(folder: string): void {
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'all');
}

/** Writes files below a folder in place of all that are there but hidden ones. */
function replaceFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const name of ['a', 'b', 'c', 'l.md']) rmSync(join(folder, name), { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The files that are read where those at `changed` did. */
async function readSince(root: string, ...changed: readonly string[]): Promise<readonly string[]> {
  const folder = openFolder(root, root);
  const { files } = findFiles(folder);
  const read = await withGit((git) =>
    relatedFiles(git, folder, new Set(changed), [], files, moment('2026-11-23T09:00')),
  );
  return read.map(({ path }) => path);
}

/** The files that have findings. */
async function found(folder: string, ...argv: readonly string[]): Promise<readonly string[]> {
  const { out } = await cli(folder, 'check', 'notes', '--format', 'json', ...argv);
  const files: readonly string[] = JSON.parse(out).findings.map(({ file }: { file: string }) => file);
  return [...new Set(files)];
}

describe('check --changed-since', function () {
  this.timeout(60_000);

  it('reports nothing where nothing changed, and all of it without the option', async () => {
    const folder = repository();
    assert.deepEqual(await found(folder, '--changed-since', 'HEAD'), []);
    assert.deepEqual(await found(folder), ['interviews/a.md', 'interviews/b.md', 'interviews/o ther.md']);
  });

  it('reports what changed, and the rounds that depend on it', async () => {
    const folder = repository();
    writeFileSync(join(folder, 'notes/interviews/a.md'), `${onsite}\nmore\n`);
    assert.deepEqual(await found(folder, '--changed-since', 'main'), ['interviews/a.md', 'interviews/b.md']);
  });

  it('reports what is new', async () => {
    const folder = repository();
    writeFileSync(
      join(folder, 'notes/interviews/ne w.md'),
      onsite.replaceAll('Northwind Robotics', 'Cobalt'),
    );
    assert.deepEqual(await found(folder, '--changed-since', 'HEAD'), ['interviews/ne w.md']);
  });

  it('reports the rounds that a removed or renamed one leaves behind', async () => {
    const folder = repository();
    rmSync(join(folder, 'notes/interviews/a.md'));
    assert.deepEqual(await found(folder, '--changed-since', 'HEAD'), ['interviews/b.md']);
    writeFileSync(join(folder, 'notes/interviews/a.md'), other);
    // The same interview is there twice now, and its letter is owed once.
    assert.deepEqual(await found(folder, '--changed-since', 'HEAD'), [
      'interviews/b.md',
      'interviews/o ther.md',
    ]);
  });

  it('reports everything where an offer or the settings changed, and nothing for other files', async () => {
    const everything = ['interviews/a.md', 'interviews/b.md', 'interviews/o ther.md'];
    const offer = repository();
    writeFileSync(join(offer, 'notes/interviews/a.md'), onsite.replace(/outcome: .*/, 'outcome: offer'));
    assert.deepEqual(await found(offer, '--changed-since', 'HEAD'), everything);
    const configured = repository();
    writeFileSync(join(configured, 'notes/.interview-follow-up.json'), '{}');
    assert.deepEqual(await found(configured, '--changed-since', 'HEAD'), everything);
    const elsewhere = repository();
    writeFileSync(join(elsewhere, 'elsewhere.md'), onsite);
    assert.deepEqual(await found(elsewhere, '--changed-since', 'HEAD'), []);
  });

  it('says what git says, and takes nothing for an option', async () => {
    const folder = repository();
    for (const [revision, message] of [
      ['nowhere', /git says "(?:bad|ambiguous|unknown) .*nowhere/],
      ['--output=stolen', /takes a commit, such as HEAD or main; "--output=stolen" is none/],
    ] as const) {
      const { code, err } = await cli(folder, 'check', 'notes', `--changed-since=${revision}`);
      assert.equal(code, 2);
      assert.match(err, message);
    }
    const bare = scratch({ 'interviews/a.md': onsite });
    assert.match((await cli(bare, 'check', '--changed-since', 'HEAD')).err, /needs a git repository/);
  });

  it('counts what it reports about, and says so where that is nothing', async () => {
    const folder = repository();
    const head = async () => {
      const { out } = await cli(folder, 'check', 'notes', '--format', 'json', '--changed-since', 'HEAD');
      const { files, entries, letters } = JSON.parse(out);
      return { files, entries, letters };
    };
    assert.deepEqual(await head(), { files: 0, entries: 0, letters: 0 });
    const { out } = await cli(folder, 'check', 'notes', '--changed-since', 'HEAD');
    assert.equal(out, 'Nothing changed that concerns an interview or a letter.\n');
    writeFileSync(join(folder, 'notes/interviews/a.md'), `${onsite}\nmore\n`);
    writeFileSync(join(folder, 'notes/interviews/readme.md'), 'text');
    assert.deepEqual(await head(), { files: 3, entries: 2, letters: 0 });
  });

  it('reads what changed and what depends on it, and nothing else', async () => {
    const letterOf = (entry: string, to: string) =>
      `---\nletter: thank-you\nentry: ../${entry}\nto: ${to}\n---\n`;
    const folder = scratch({
      'interviews/northwind-onsite.md': onsite,
      'interviews/northwind-final.md': second.replace('Northwind Robotics', '"NORTHWIND robotics, Inc."'),
      // Whoever is called alike may be whom another note tells to have written to.
      'interviews/halden-onsite.md': other
        .replaceAll('northwind', 'halden')
        .replace('Dana Okafor <dana@halden.example>', 'Ida Berg')
        .replace('Luis Pereira', 'Ole Dahl'),
      // A company may be the same under a name that begins alike.
      'interviews/traders-onsite.md': onsite.replace('Northwind Robotics', 'Northwind Traders'),
      'interviews/letters/1.md': letterOf('northwind-final.md', 'Mei Lin'),
      'interviews/letters/2.md': letterOf('halden-onsite.md', 'Ida Berg'),
    });
    git(folder, 'init', '-q');
    for (const [name, value] of [
      ['grep.fullName', 'true'],
      ['grep.patternType', 'fixed'],
      ['color.ui', 'always'],
      ['submodule.recurse', 'true'],
    ] as const)
      git(folder, 'config', name, value);
    assert.deepEqual(await readSince(folder, 'interviews/northwind-onsite.md'), [
      'interviews/letters/1.md',
      'interviews/northwind-final.md',
      'interviews/northwind-onsite.md',
      'interviews/traders-onsite.md',
    ]);
    assert.deepEqual(await readSince(folder, 'interviews/letters/2.md'), [
      'interviews/halden-onsite.md',
      'interviews/letters/2.md',
    ]);
    assert.deepEqual(await readSince(folder, 'interviews/gone.md'), []);
  });

  it('finds what changed in a folder of a repository, however its git names paths', async () => {
    const folder = repository();
    git(folder, 'config', 'diff.relative', 'true');
    writeFileSync(join(folder, 'notes/interviews/o ther.md'), other.replace('Halden', 'Newco'));
    const { out, code } = await cli(folder, 'check', 'notes', '--changed-since', 'HEAD', '--format', 'json');
    const findings: readonly { readonly file: string }[] = JSON.parse(out).findings;
    assert.equal(code, 1);
    assert.deepEqual([...new Set(findings.map(({ file }) => file))], ['interviews/o ther.md']);
  });

  it('reads what git does not see', async () => {
    const folder = scratch({
      '.gitignore': 'ignored\n',
      'a.md': onsite,
      'ignored/b.md': second,
      'nested/c.md': second,
      '.hidden/d.md': second,
      'e.md': `${second}\0`,
      'f.md': other,
      'other/.git': 'gitdir: nowhere\n',
      'other/g.md': second,
    });
    symlinkSync('.hidden', join(folder, 'shown'));
    commitAll(join(folder, 'nested'));
    rmSync(join(folder, 'other/.git'));
    commitAll(folder);
    writeFileSync(join(folder, 'other/.git'), 'gitdir: nowhere\n');
    git(folder, 'update-index', '--assume-unchanged', 'f.md');
    writeFileSync(join(folder, 'f.md'), second);
    writeFileSync(join(folder, 'a.md'), `${onsite}\nmore\n`);
    const read = await readSince(folder, 'a.md');
    assert.deepEqual(read, [
      'a.md',
      'e.md',
      'f.md',
      'ignored/b.md',
      'nested/c.md',
      'other/g.md',
      'shown/d.md',
    ]);
  });

  it('searches as git does: by lines and bytes, in any case', async () => {
    const folder = scratch({});
    await fc.assert(
      fc.asyncProperty(changedLogs, fc.array(names, { maxLength: 2 }), async ({ after }, wanted) => {
        replaceFiles(folder, after);
        const pattern = searchPattern(wanted.map((name) => name.toLowerCase()));
        const without = [...after].filter(([, text]) => !hasPattern(text, pattern)).map(([path]) => path);
        const found = await withGit(async (git) => git.filesWithout(folder, pattern));
        assert.deepEqual(found.toSorted(), without.toSorted());
      }),
      { numRuns: 30 },
    );
  });

  it('says of what changed what the whole log says of it', async () => {
    const folder = scratch({});
    git(folder, 'init', '-q', '-b', 'main');
    const context = contextAt(now);
    const moments = ['--now', now, '--time-zone', 'America/New_York'];
    await fc.assert(
      fc.asyncProperty(changedLogs, async (log) => {
        replaceFiles(folder, log.before);
        commitAll(folder);
        replaceFiles(folder, log.after);
        const paths = changedPaths(log);
        const former = filesOf(Object.fromEntries(log.before)).filter(({ path }) => paths.has(path));
        const whole = evaluate(filesOf(Object.fromEntries(log.after)), context);
        const related = relatedPaths(whole.log, paths, former, context);
        const json = async (...argv: readonly string[]) =>
          JSON.parse((await cli(folder, 'check', '--format', 'json', ...moments, ...argv)).out);
        const all = await json();
        const since = await json('--changed-since', 'HEAD');
        const isRelated = ({ path }: { readonly path: string }) => related.has(path);
        assert.deepEqual(since, {
          ...all,
          files: [...log.after.keys()].filter((path) => related.has(path)).length,
          entries: whole.log.entries.filter(isRelated).length,
          letters: whole.log.letters.filter(isRelated).length,
          findings: all.findings.filter(({ file }: { readonly file: string }) => related.has(file)),
        });
      }),
      { numRuns: 15 },
    );
  });
});
