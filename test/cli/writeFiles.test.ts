import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rewriteFiles } from '../../src/cli/writeFiles.ts';
import { scratch, textOf } from './cli.ts';

const rewrite = (folder: string, path: string, before: string, after: string) => ({
  path,
  place: join(folder, path),
  before: Buffer.from(before),
  after: Buffer.from(after),
});

describe('rewriting files', () => {
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
