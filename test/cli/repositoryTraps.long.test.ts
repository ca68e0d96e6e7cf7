// Nothing of a repository runs: git is never asked in it with what it says. Each trap is shown to be set by a git that falls for it.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { cli, type Result } from './cli.ts';
import { clone, springs, traps, work, worked } from './repositoryTraps.ts';

/** Runs a command with these variables in the environment. */
async function cliIn(env: NodeJS.ProcessEnv, cwd: string, ...argv: readonly string[]): Promise<Result> {
  const former = { ...process.env };
  Object.assign(process.env, env);
  try {
    return await cli(cwd, ...argv);
  } finally {
    for (const name of Object.keys(env)) {
      if (former[name] === undefined) delete process.env[name];
      else process.env[name] = former[name];
    }
  }
}

describe('check --changed-since runs nothing', function () {
  this.timeout(60_000);
  before(function () {
    if (process.platform === 'win32') this.skip();
  });

  for (const trap of traps) {
    it(`where there is ${trap.name}`, async () => {
      const made = clone();
      const env = trap.set(made, made.mark) ?? {};
      work(made);
      assert.ok(springs(trap, made, env), 'the trap is not set');
      work(made);
      await cliIn(env, made.top, 'check', '.', '--changed-since', 'HEAD');
      assert.ok(!existsSync(made.mark), 'it ran');
      const argv = ['check', 'notes', '--changed-since', 'HEAD', '--format', 'json'];
      const { out, err } = await cliIn(env, made.top, ...argv);
      assert.ok(!existsSync(made.mark), 'it ran');
      if (/^a clone that lacks/.test(trap.name)) {
        assert.match(
          err,
          /^interview-follow-up: --changed-since: git says .* This clone was made with --filter/,
        );
        return;
      }
      assert.equal(err, '');
      const files = new Set(JSON.parse(out).findings.map(({ file }: { file: string }) => file));
      assert.deepEqual([...files], worked);
    });
  }
});
