import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { openFolder } from '../../src/cli/folder.ts';
import { createFile } from '../../src/cli/writeFiles.ts';
import { cli, onsite, program, scratch, textOf } from './cli.ts';

/** Runs the program where no file can grow: what a full disk is, without one. */
function onFullDisk(cwd: string, ...argv: readonly string[]) {
  const [node, ...args] = program;
  // Without a listener the system ends the program at the first byte too many.
  const preload = `data:text/javascript,process.on('SIGXFSZ',()=>{})`;
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', 'ulimit -f 0; exec "$@"', 'bash', node, '--import', preload, ...args, ...argv],
    { cwd, encoding: 'utf8', env: { ...process.env, TSX_DISABLE_CACHE: '1' } },
  );
  return { code: status, err: stderr };
}

/** The user and group `nobody`, whom permissions bind as they do not bind root. */
const nobody = 65534;

describe('where writing fails', () => {
  it('a full disk leaves the files as they were, and no half of one', function () {
    if (process.platform !== 'linux') this.skip();
    const folder = scratch({ 'visit.md': onsite });
    const now = ['--now', '2026-11-23T09:00'];
    for (const argv of [
      ['replied', 'visit.md', '--on', '2026-11-22', ...now],
      ['generate', 'visit.md', ...now],
      ['new', '--company', 'Acme', ...now],
    ]) {
      const { code, err } = onFullDisk(folder, ...argv);
      assert.equal(code, 2, err);
      assert.match(
        err,
        /^interview-follow-up: \S+ cannot be (changed|written): the file would be larger than the system allows\.\n$/,
      );
    }
    assert.equal(textOf(folder, 'visit.md'), onsite);
    const left = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    assert.deepEqual(
      left.map(({ name }) => name),
      ['visit.md'],
    );
  });

  it('a read-only folder is named', function () {
    if (process.getuid?.() !== 0) this.skip();
    const folder = scratch({ 'visit.md': onsite });
    chownSync(folder, nobody, nobody);
    chmodSync(join(folder, 'visit.md'), 0o666);
    chmodSync(folder, 0o555);
    const [node, ...args] = program;
    const spawned = spawnSync(node, [...args, 'replied', 'visit.md', '--on', '2026-11-20'], {
      cwd: folder,
      encoding: 'utf8',
      uid: nobody,
      gid: nobody,
      env: { PATH: process.env.PATH, TSX_DISABLE_CACHE: '1' },
    });
    chmodSync(folder, 0o755);
    assert.equal(spawned.stderr, 'interview-follow-up: visit.md cannot be changed: permission is denied.\n');
    assert.equal(spawned.status, 2);
    assert.deepEqual([textOf(folder, 'visit.md'), readdirSync(folder)], [onsite, ['visit.md']]);
  });

  it('a name taken meanwhile is left to its owner, whatever it is', () => {
    const folder = scratch({ 'a.md': 'mine' });
    mkdirSync(join(folder, 'b.md'));
    const opened = openFolder(folder, folder);
    assert.equal(createFile(opened, 'a.md', 'new'), false);
    assert.equal(createFile(opened, 'b.md', 'new'), false);
    assert.equal(textOf(folder, 'a.md'), 'mine');
    if (process.platform === 'win32') return;
    symlinkSync('/nowhere/at/all', join(folder, 'c.md'));
    assert.equal(
      createFile(opened, 'c.md', 'new'),
      false,
      'a link that leads nowhere is not written through',
    );
  });

  it('a folder for letters that Windows refuses is said, and the usual one used', async () => {
    for (const lettersFolder of ['CON', 'letters.', 'a/nul.txt', '../out', 'C:\\out']) {
      const folder = scratch({
        'visit.md': onsite,
        '.interview-follow-up.json': JSON.stringify({ lettersFolder }),
      });
      const { out } = await cli(folder, 'generate', 'visit.md');
      assert.match(out, /^letters\/2026-11-23-northwind-robotics-thank-you-dana-okafor\.md\n$/);
      assert.match((await cli(folder, 'check')).out, /settings-invalid/);
    }
  });

  it('companies and people named as Windows names its devices give names that it takes', async () => {
    for (const name of ['CON', 'NUL', 'aux.txt', 'COM1', 'dots...', 'a:b', 'x/y\\z']) {
      const folder = scratch({
        'visit.md': onsite
          .replace('Northwind Robotics', JSON.stringify(name))
          .replace(/ {2}- Dana.*/, `  - ${JSON.stringify(name)}`),
      });
      const { out } = await cli(folder, 'generate', 'visit.md');
      assert.match(out, /^letters\/2026-11-23-[a-z0-9-]*[a-z0-9]\.md\n$/, name);
    }
  });
});
