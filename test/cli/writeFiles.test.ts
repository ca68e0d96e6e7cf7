import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { linkSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAt, rewriteFiles } from '../../src/cli/writeFiles.ts';
import { scratch, textOf } from './cli.ts';

const rewrite = (folder: string, path: string, before: string, after: string) => ({
  path,
  place: join(folder, path),
  before: Buffer.from(before),
  after: Buffer.from(after),
});

const leftover = '.interview-follow-up-0b7a9c52-6d3e-4f1a-8b2c-3d4e5f6a7b8c.tmp';

describe('writing files', () => {
  it('cleans up what a killed command left long ago, and nothing else', () => {
    const others = ['.0b7a9c52-6d3e-4f1a-8b2c-3d4e5f6a7b8c.tmp', '.interview-follow-up-mine.tmp', 'a.tmp'];
    const ways: readonly (readonly [files: Record<string, string>, write: (folder: string) => void])[] = [
      [{}, (folder) => assert.ok(createAt(join(folder, 'b'), 'new'))],
      [{ b: 'old' }, (folder) => rewriteFiles([rewrite(folder, 'b', 'old', 'new')])],
    ];
    for (const [files, write] of ways) {
      const folder = scratch({ ...files, [leftover]: 'half' });
      for (const name of others) writeFileSync(join(folder, name), '');
      for (const name of [...others, leftover]) utimesSync(join(folder, name), 1_000_000, 1_000_000);
      const young = leftover.replace('0b7a', '1c8b');
      writeFileSync(join(folder, young), 'of a command that runs');
      write(folder);
      assert.equal(textOf(folder, 'b'), 'new');
      assert.deepEqual(readdirSync(folder).toSorted(), [...others, young, 'b'].toSorted());
    }
  });

  it('creates a file whole or not at all, and replaces none', () => {
    const folder = scratch({ a: 'theirs' });
    assert.equal(createAt(join(folder, 'a'), 'ours'), false);
    assert.equal(createAt(join(folder, 'b'), 'ours'), true);
    assert.deepEqual([textOf(folder, 'a'), textOf(folder, 'b')], ['theirs', 'ours']);
    assert.deepEqual(readdirSync(folder), ['a', 'b']);
    assert.equal(statSync(join(folder, 'b')).nlink, 1);
  });
});

describe('rewriting files', () => {
  it('keeps the other names of a file', function () {
    const folder = scratch({ a: 'a long text', b: '2' });
    try {
      linkSync(join(folder, 'a'), join(folder, 'other'));
    } catch {
      // A disk without hard links.
      return this.skip();
    }
    rewriteFiles([rewrite(folder, 'a', 'a long text', 'short'), rewrite(folder, 'b', '2', 'two')]);
    assert.deepEqual(
      ['a', 'other', 'b'].map((name) => textOf(folder, name)),
      ['short', 'short', 'two'],
    );
    assert.equal(statSync(join(folder, 'a')).ino, statSync(join(folder, 'other')).ino);
    assert.deepEqual(readdirSync(folder), ['a', 'b', 'other']);
  });

  it('keeps extended attributes and access lists', function () {
    const folder = scratch({ a: 'a long text', b: '2' });
    // Node can neither set nor see them. The list: its group may not do what its mask allows.
    const attributes = `import os, sys
if sys.argv[2] == 'set':
    os.setxattr(sys.argv[1], 'user.rating', b'5')
    os.setxattr(sys.argv[1], 'system.posix_acl_access', bytes.fromhex('0200000001000600ffffffff02000600d204000004000000ffffffff10000600ffffffff20000000ffffffff'))
print({name: os.getxattr(sys.argv[1], name).hex() for name in sorted(os.listxattr(sys.argv[1]))})`;
    const told = (what: string) =>
      spawnSync('python3', ['-c', attributes, join(folder, 'a'), what], { encoding: 'utf8' });
    const before = told('set');
    // A system, or a disk, without them.
    if (before.status !== 0) return this.skip();
    rewriteFiles([rewrite(folder, 'a', 'a long text', 'short'), rewrite(folder, 'b', '2', 'two')]);
    assert.equal(told('tell').stdout, before.stdout);
    assert.equal(statSync(join(folder, 'a')).mode & 0o777, 0o660);
    assert.deepEqual([textOf(folder, 'a'), textOf(folder, 'b')], ['short', 'two']);
    assert.deepEqual(readdirSync(folder), ['a', 'b']);
  });

  it('writes all of them', () => {
    const folder = scratch({ a: '1', b: '2' });
    rewriteFiles([rewrite(folder, 'a', '1', 'one'), rewrite(folder, 'b', '2', '')]);
    assert.deepEqual([textOf(folder, 'a'), textOf(folder, 'b')], ['one', '']);
    assert.deepEqual(readdirSync(folder), ['a', 'b']);
  });

  it('writes none where one was changed meanwhile', () => {
    const folder = scratch({ a: '1', b: 'changed by somebody' });
    assert.throws(
      () => rewriteFiles([rewrite(folder, 'a', '1', 'one'), rewrite(folder, 'b', '2', 'two')]),
      /b was changed by another program meanwhile\. Nothing was written; run it again\./,
    );
    assert.deepEqual([textOf(folder, 'a'), textOf(folder, 'b')], ['1', 'changed by somebody']);
    assert.deepEqual(readdirSync(folder), ['a', 'b']);
  });

  it('writes none where one is gone', () => {
    const folder = scratch({ a: '1' });
    assert.throws(
      () => rewriteFiles([rewrite(folder, 'a', '1', 'one'), rewrite(folder, 'b', '2', 'two')]),
      /b cannot be changed: it is not there\./,
    );
    assert.equal(textOf(folder, 'a'), '1');
    assert.deepEqual(readdirSync(folder), ['a']);
  });
});
