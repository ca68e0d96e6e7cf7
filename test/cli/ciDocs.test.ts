import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { onsite, program, scratch } from './cli.ts';

const docs = readFileSync(join(import.meta.dirname, '../../docs/ci.md'), 'utf8');
const shells = [...docs.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, script = '']) => script);
const workflow = [...docs.matchAll(/- run: (interview-follow-up .*)/g)].map(([, script = '']) => script);

/** A repository with a log, and the program on the path as `interview-follow-up`. */
function repository(): { readonly folder: string; readonly environment: NodeJS.ProcessEnv } {
  const folder = scratch({ 'interviews/a.md': onsite });
  const bin = join(folder, '.git-bin');
  mkdirSync(bin);
  const [node, ...rest] = program;
  const shim = join(bin, 'interview-follow-up');
  writeFileSync(shim, `#!/bin/sh\nexec ${[node, ...rest].map((part) => `'${part}'`).join(' ')} "$@"\n`);
  chmodSync(shim, 0o755);
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Robin', '-c', 'user.email=robin@x.example', ...args], {
      cwd: folder,
    });
  git('init', '-q', '-b', 'main');
  git('add', 'interviews');
  git('commit', '-q', '-m', 'all');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  const PATH = `${bin}${delimiter}${process.env.PATH ?? ''}`;
  return { folder, environment: { ...process.env, PATH, TZ: 'Europe/Berlin', GITHUB_BASE_REF: 'main' } };
}

describe('docs/ci.md', function () {
  this.timeout(30_000);

  for (const script of [...shells, ...workflow]) {
    it(`runs: ${script.trim()}`, () => {
      const { folder, environment } = repository();
      const out = execFileSync('sh', ['-eu', '-c', script], {
        cwd: folder,
        env: environment,
        encoding: 'utf8',
      });
      if (script.includes('sarif')) {
        assert.equal(JSON.parse(readFileSync(join(folder, 'interviews.sarif'), 'utf8')).version, '2.1.0');
      } else if (script.includes('ics')) {
        assert.match(readFileSync(join(folder, 'follow-ups.ics'), 'utf8'), /^BEGIN:VCALENDAR/);
      } else {
        assert.doesNotMatch(out, /a\.md/);
      }
      assert.ok(existsSync(join(folder, 'interviews/a.md')));
    });
  }

  it('has scripts to run', () => assert.ok(shells.length >= 3 && workflow.length === 1));
});
