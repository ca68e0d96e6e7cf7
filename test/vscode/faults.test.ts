// What the disk, or another program, does in the way of a change: a sentence, and nothing lost.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { parseMoment } from '../../src/core/index.ts';
import { createFiles } from '../../src/vscode/files/edits.ts';
import { writeWhole } from '../../src/vscode/files/wholeFiles.ts';
import type { Guard } from '../../src/vscode/guard.ts';
import { createLogStore, type LogStore } from '../../src/vscode/index/logStore.ts';
import { showDiagnostics } from '../../src/vscode/language/diagnostics.ts';
import { closeAll, codesOf, extension, untilFindings, uriOf } from './editor.ts';

/** Of each test its own: the editor remembers what it once showed of a file, and when that was written. */
let folder = '';
let tests = 0;
const entry = `---\ncompany: Faultline\nrole: Engineer\ndate: 2026-11-13T14:00\noutcome: waiting\ninterviewers: Dana Okafor\n---\n`;
const overdue = (codes: readonly unknown[]) => codes.includes('follow-up-overdue');
const diskPath = (path: string) => uriOf(path).fsPath;

/** Whatever goes wrong in a store of our own is kept. */
function watchedGuard(): { guard: Guard; errors: unknown[] } {
  const errors: unknown[] = [];
  const guard: Guard =
    (_, fn) =>
    async (...args) => {
      try {
        await fn(...args);
      } catch (error) {
        errors.push(error);
      }
    };
  return { guard, errors };
}

async function withStore(
  work: (store: LogStore, errors: readonly unknown[], guard: Guard) => Promise<void>,
): Promise<void> {
  const { guard, errors } = watchedGuard();
  const now = parseMoment('2026-11-18T10:00', 'America/New_York');
  assert.ok(now);
  const output = vscode.window.createOutputChannel('Test of faults', { log: true });
  const store = createLogStore(() => now, guard, output);
  try {
    await work(store, errors, guard);
  } finally {
    store.dispose();
    output.dispose();
  }
}

describe('faults on the way', () => {
  let outside: string;
  let uri: vscode.Uri;

  beforeEach(async () => {
    outside = await mkdtemp(join(tmpdir(), 'outside-'));
    folder = `interviews/fault-${++tests}`;
    await mkdir(diskPath(folder), { recursive: true });
    uri = uriOf(`${folder}/faultline.md`);
    await writeFile(uri.fsPath, entry);
    await (await extension()).reconcile();
    assert.ok(overdue(codesOf(uri)));
  });

  afterEach(async () => {
    await closeAll();
    await rm(diskPath(folder), { recursive: true, force: true });
    await rm(outside, { recursive: true });
    await (await extension()).reconcile();
  });

  const generate = () =>
    vscode.commands.executeCommand('interviewFollowUp.generateFollowUp', {
      uri: uri.toString(),
      letter: 'thank-you',
      to: 'Dana Okafor',
    });

  it('writes no letter where the folder for letters is a file', async () => {
    await writeFile(diskPath(`${folder}/letters`), 'mine');
    await generate();
    assert.equal(await readFile(diskPath(`${folder}/letters`), 'utf8'), 'mine');
    assert.deepEqual(await readdir(diskPath(folder)), ['faultline.md', 'letters']);
  });

  it('leaves all as it was in a folder, and a file, that nobody may change', async function () {
    const held = [diskPath(folder), uri.fsPath];
    // Permissions do not bind root, as whom tests may run; this does, where the disk knows it.
    const hold = (flag: string) => spawnSync('chattr', [flag, ...held]).status === 0;
    if (!hold('+i')) {
      hold('-i');
      this.skip();
    }
    try {
      await generate();
      await vscode.commands.executeCommand('interviewFollowUp.setOutcome', {
        uri: uri.toString(),
        outcome: 'rejected',
        on: '2026-11-18',
      });
      assert.equal(await readFile(uri.fsPath, 'utf8'), entry);
      assert.deepEqual(await readdir(diskPath(folder)), ['faultline.md']);
    } finally {
      hold('-i');
    }
    // What could not be saved is still there to be saved.
    const document = await vscode.workspace.openTextDocument(uri);
    assert.ok(document.isDirty && document.getText().includes('outcome: rejected'));
    assert.ok(await document.save());
  });

  describe('on a full disk', () => {
    let disk: string;
    /** Nearly as much as a disk gives at once, so that a change takes more. */
    const long = `${entry}${'x'.repeat(4095 - entry.length)}\n`;

    beforeEach(async function () {
      disk = diskPath(folder);
      if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', disk]).status !== 0) this.skip();
      await writeFile(uri.fsPath, long);
      await assert.rejects(writeFile(join(disk, 'full'), Buffer.alloc(100_000)), { code: 'ENOSPC' });
      await (await extension()).reconcile();
    });

    afterEach(async () => {
      await closeAll();
      spawnSync('umount', ['--lazy', disk]);
    });

    it('no letter is written, nor half of one', async () => {
      await generate();
      assert.deepEqual(await readdir(disk), ['faultline.md', 'full', 'letters']);
      assert.deepEqual(await readdir(join(disk, 'letters')), []);
      assert.equal(await readFile(uri.fsPath, 'utf8'), long);
    });

    it('nothing is left of files of which one does not fit', async () => {
      await truncate(join(disk, 'full'), 4 * 4096);
      await withStore(async (store) => {
        await store.settled();
        const files = ['first', 'second', 'third'].map((name) => ({
          uri: uriOf(`${folder}/${name}.md`),
          text: name.padEnd(30_000, '.'),
        }));
        await assert.rejects(createFiles(store, files), /nothing was written/);
      });
      assert.deepEqual(await readdir(disk), ['faultline.md', 'full']);
    });

    it('what was cut short can be saved once there is room', async () => {
      await vscode.commands.executeCommand('interviewFollowUp.setOutcome', {
        uri: uri.toString(),
        outcome: 'rejected',
        on: '2026-11-18',
      });
      const changed = long
        .replace('waiting', 'rejected')
        .replace('Okafor\n', 'Okafor\noutcome-since: 2026-11-18\n');
      assert.equal(await readFile(uri.fsPath, 'utf8'), changed.slice(0, 4096));
      const document = await vscode.workspace.openTextDocument(uri);
      assert.deepEqual([document.isDirty, document.getText()], [true, changed]);
      await rm(join(disk, 'full'));
      assert.ok(await document.save());
      assert.equal(await readFile(uri.fsPath, 'utf8'), changed);
    });

    it('a mail or a picture that does not fit is said to be cut short', async () => {
      await truncate(join(disk, 'full'), 14 * 4096);
      await assert.rejects(
        writeWhole(uriOf(`${folder}/mail.eml`), Buffer.alloc(9000)),
        /not be written whole/,
      );
    });
  });

  it('writes no letter through a link that leads out of the log', async () => {
    await symlink(outside, diskPath(`${folder}/letters`));
    await generate();
    assert.deepEqual(await readdir(outside), []);
  });

  it('changes no entry that is a link out of the log', async () => {
    const theirs = join(outside, 'theirs.md');
    await writeFile(theirs, entry);
    await symlink(theirs, diskPath(`${folder}/linked.md`));
    const linked = uriOf(`${folder}/linked.md`);
    await (await extension()).reconcile();
    await vscode.commands.executeCommand('interviewFollowUp.setOutcome', {
      uri: linked.toString(),
      outcome: 'rejected',
      on: '2026-11-18',
    });
    assert.equal(await readFile(theirs, 'utf8'), entry);
  });

  it('writes a letter through a link that stays in the log', async () => {
    await mkdir(join(diskPath(folder), 'real'));
    await symlink('real', diskPath(`${folder}/letters`));
    await generate();
    const [letter] = await readdir(diskPath(`${folder}/real`));
    assert.match(letter ?? '', /thank-you-dana-okafor\.md$/);
  });

  it('replaces no file whose name was taken meanwhile', async () => {
    await withStore(async (store) => {
      await store.settled();
      const mine = uriOf(`${folder}/mine.md`);
      await writeFile(mine.fsPath, 'mine\n');
      const files = [
        { uri: uriOf(`${folder}/first.md`), text: 'ours\n' },
        { uri: mine, text: 'ours\n' },
      ];
      await assert.rejects(createFiles(store, files), /nothing was written/);
      assert.equal(await readFile(mine.fsPath, 'utf8'), 'mine\n');
      assert.deepEqual(await readdir(diskPath(folder)), ['faultline.md', 'mine.md']);
    });
  });

  it('keeps what another program wrote between the decision and the change', async () => {
    await vscode.workspace.openTextDocument(uri);
    const theirs = `${entry}\nWritten elsewhere meanwhile.\n`;
    await writeFile(uri.fsPath, theirs);
    await vscode.commands.executeCommand('interviewFollowUp.setOutcome', {
      uri: uri.toString(),
      outcome: 'rejected',
      on: '2026-11-18',
    });
    assert.match(await readFile(uri.fsPath, 'utf8'), /Written elsewhere meanwhile\./);
  });

  it('tells nothing any more once it ended, also while it reads', async () => {
    await withStore(async (store, errors) => {
      let told = 0;
      store.onDidChange(() => told++);
      await store.settled();
      assert.equal(told, 1);
      const reading = store.reconcile();
      store.dispose();
      await reading;
      await store.reconcile();
      assert.equal(told, 1);
      assert.deepEqual(errors, []);
    });
    // The product's own store went on.
    await rm(uri.fsPath);
    await untilFindings(uri, (codes) => codes.length === 0);
  });

  it('reads no more, and fails nowhere, once it ended amid many files', async () => {
    const names = Array.from({ length: 400 }, (_, index) => `${folder}/${index}.md`);
    await Promise.all(names.map((name) => writeFile(diskPath(name), entry)));
    await withStore(async (store, errors, guard) => {
      const shown = showDiagnostics(store, guard);
      const reading = store.settled();
      while (store.counts().reads === 0) await new Promise((resolve) => setImmediate(resolve));
      store.dispose();
      shown.dispose();
      await reading;
      await shown.settled();
      const { reads, decisions } = store.counts();
      assert.ok(reads < names.length, `${reads} of ${names.length}`);
      await store.reconcile();
      await store.refresh([uri]);
      assert.deepEqual(store.counts(), { scans: 1, reads, decisions });
      assert.deepEqual(errors, []);
    });
  });

  it('shows no more, and fails nowhere, once it ended before all was shown', async () => {
    await withStore(async (store, errors, guard) => {
      const shown = showDiagnostics(store, guard);
      store.onDidChange(() => shown.dispose());
      await store.settled();
      await shown.settled();
      assert.deepEqual(errors, []);
    });
  });
});
