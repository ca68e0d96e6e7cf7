import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { optionsOf } from '../../scripts/build.mjs';
import type { Result } from './cli.ts';

const root = join(import.meta.dirname, '../..');

// Bundled once, as it is shipped: a process that compiles the sources by itself takes four times as long. Templates are looked for above it.
mkdirSync(join(root, 'dist'), { recursive: true });
const folder = mkdtempSync(join(root, 'dist/tested-'));
// Some tests start it as somebody else.
chmodSync(folder, 0o755);
await esbuild.build({ ...optionsOf('cli', false), outdir: folder });

after(() => rmSync(folder, { recursive: true, force: true }));

/** What starts the program, without a network. */
export const program = [
  process.execPath,
  '--import',
  pathToFileURL(join(root, 'test/offline.mjs')).href,
  join(folder, 'cli.mjs'),
] as const;

/** Runs the program as a person's shell does. */
export function spawnCli(cwd: string, argv: readonly string[], env: NodeJS.ProcessEnv = {}): Result {
  const [node, ...args] = program;
  const { status, stdout, stderr } = spawnSync(node, [...args, ...argv], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'America/New_York', ...env },
    // One that waits without end fails.
    timeout: 60_000,
  });
  return { code: status ?? -1, out: stdout, err: stderr };
}
