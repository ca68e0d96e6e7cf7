import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { compilerFlags } from '../../src/cli/compiler.ts';

describe('what V8 is told', () => {
  it('is in words that this Node knows', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [...compilerFlags(process.versions.node), '-e', '0'],
      { encoding: 'utf8' },
    );
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  });

  it('is something for each release that was measured, and nothing for others', () => {
    for (const version of ['20.20.2', '22.23.3', '24.21.0', '26.10.0'])
      assert.notDeepEqual(compilerFlags(version), [], version);
    assert.deepEqual(compilerFlags('28.0.0'), []);
  });
});
