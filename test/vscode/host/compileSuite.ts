import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root, scratch } from './folders.ts';

const output = join(scratch, 'suite');

/** Bundles the suite for both hosts, the entry and each test file as CommonJS; tells the entry's path. */
export async function compileSuite(): Promise<string> {
  const sources = join(root, 'test/vscode');
  const tests = (await readdir(sources)).filter((name) => name.endsWith('.test.ts'));
  await rm(output, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['index.ts', ...tests].map((name) => join(sources, name)),
    outdir: output,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vscode', 'mocha'],
    mainFields: ['module', 'main'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  await writeFile(join(output, 'package.json'), '{ "type": "commonjs" }\n');
  return join(output, 'index.js');
}
