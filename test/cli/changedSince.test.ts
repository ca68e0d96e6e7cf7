import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Robin', '-c', 'user.email=robin@x.example', ...args], {
      cwd: folder,
    });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'all');
  return folder;
}

/** The files that have findings. */
async function found(folder: string, ...argv: readonly string[]): Promise<readonly string[]> {
  const { out } = await cli(folder, 'check', 'notes', '--format', 'json', ...argv);
  const files: readonly string[] = JSON.parse(out).findings.map(({ file }: { file: string }) => file);
  return [...new Set(files)];
}

describe('check --changed-since', () => {
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
      ['--output=stolen', /git says/],
    ] as const) {
      const { code, err } = await cli(folder, 'check', 'notes', `--changed-since=${revision}`);
      assert.equal(code, 2);
      assert.match(err, message);
    }
    const bare = scratch({ 'interviews/a.md': onsite });
    assert.match((await cli(bare, 'check', '--changed-since', 'HEAD')).err, /not a git repository/);
  });
});
