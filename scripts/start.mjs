// `npm start [-- [PATH] [--desktop] [--check]]`: from a fresh clone to the extension at work on a log.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { install, root } from './install.mjs';
import { rightNode } from './rightNode.mjs';
import { todaysSample, writeSample } from './sample.mjs';
import { PeopleError, runMain, say, step } from './say.mjs';

/** What runs our command line tool. */
let node = process.execPath;

const usage = 'Use "npm start", "npm start -- PATH", "npm start -- --desktop" or "npm start -- --check".';

async function main() {
  const { path, desktop, check } = readArguments();
  await install();
  const { build } = await import('./build.mjs');
  await step('Bundling the extension and the command line tool', () => build());
  if (check) return checkCommandLine();
  node = rightNode();
  const folder = path ?? (await todaysSample());
  say(`The agenda of ${path ?? 'the sample log'}:`);
  agenda(folder);
  await openEditor(folder, { desktop, ownLog: path !== undefined });
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { desktop: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length > 1) throw new Error('More than one log was named.');
    const path =
      positionals[0] === undefined ? undefined : resolve(process.env.INIT_CWD ?? '.', positionals[0]);
    if (path !== undefined && !existsSync(path)) throw new Error(`There is no ${path}.`);
    return { path, ...values };
  } catch (error) {
    throw new PeopleError(`${error instanceof Error ? error.message : error} ${usage}`);
  }
}

/**
 * Runs our command line tool; 1 is its way of saying that something is to be done.
 * @param {string[]} args @param {string} folder @param {'inherit' | 'pipe'} stdout
 */
function cli(args, folder, stdout) {
  const result = spawnSync(node, [join(root, 'dist/cli.cjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', stdout, 'inherit'],
  });
  if (result.status !== 0 && result.status !== 1) {
    throw new PeopleError(
      `"interview-follow-up ${args.join(' ')}" could not do its work; the lines above say why.`,
    );
  }
  return result.stdout ?? '';
}

function agenda(/** @type {string} */ folder) {
  console.log();
  cli(['agenda', folder], folder, 'inherit');
  console.log();
}

/** Shows on a scratch copy of the sample log what the tool does, without a window. */
async function checkCommandLine() {
  const scratch = await mkdtemp(join(tmpdir(), 'ifu-check-'));
  try {
    const folder = await writeSample(join(scratch, 'sample'));
    say('The agenda of the sample log:');
    agenda(folder);
    /** @type {{ obligations: { entry: string, letter: string, to?: string, state: string, drafted: boolean }[] }} */
    const { obligations } = JSON.parse(cli(['agenda', folder, '--format', 'json'], folder, 'pipe'));
    const owed = obligations.find(
      ({ state, drafted }) => !drafted && (state === 'overdue' || state === 'open'),
    );
    if (!owed) throw new PeopleError('No letter is due in the sample log, so none can be shown.');
    const to = owed.to == null ? [] : ['--to', owed.to];
    const printed = cli(['generate', owed.entry, '--letter', owed.letter, ...to], folder, 'pipe').trim();
    const file = resolve(folder, printed.split('\n').at(-1) ?? '');
    say(`The ${owed.letter} letter generated from ${owed.entry}:`);
    console.log(`\n${await readFile(file, 'utf8')}`);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** @param {string} folder @param {{ desktop: boolean, ownLog: boolean }} options */
async function openEditor(folder, options) {
  const { register } = await import('tsx/esm/api');
  register();
  const { openEmbedded, openDesktop } = await import('../test/vscode/host/openEditor.ts');
  const embedded = !options.desktop && process.platform === 'linux' && process.arch === 'x64';
  await (embedded ? openEmbedded : openDesktop)(folder, options);
}

await runMain(main);
