// `npm test [-- --only fast|properties|vscode|window] [--host embedded|oldest|desktop] [--cases COUNT] [--seed NUMBER]`: everything,
// summed in the last line.
import { AsyncLocalStorage } from 'node:async_hooks';
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { install, root } from './install.mjs';
import { PeopleError, runMain, say, step } from './say.mjs';
import { endTogether } from './signals.mjs';

/**
 * @typedef {{ passed: number, failed: number, report?: string | undefined }} Counts what failed is told in `report`
 * @typedef {{ name: string, part: string, run: () => Promise<Counts> }} Suite
 */

const parts = ['fast', 'properties', 'vscode', 'window'];
/** How many cases the property tests are tried with. */
const usualCases = 100_000;
/** Several times what the longest suite takes: one that hangs fails, and the others still run. */
const longestMinutes = 20;
const mocha = [
  join(root, 'node_modules/mocha/bin/mocha.js'),
  '--no-color',
  '--reporter=dot',
  '--require=./test/seed.mjs',
];
const mochaAlone = [...mocha, '--no-config', '--node-option=import=tsx'];

/** Runs Node, and fails where less of the core was reached than .c8rc.json wants. */
const coverage = [join(root, 'node_modules/c8/bin/c8.js'), '--reporter=text-summary', process.execPath];

/** Other systems have the desktop VS Code alone, which is one version. */
const runsEmbedded = process.platform === 'linux' && process.arch === 'x64';

/** @param {string | undefined} host @param {number} cases @returns {Suite[]} */
const suites = (host, cases) => [
  { name: 'Types', part: 'fast', run: () => check('types') },
  { name: 'Lint and format', part: 'fast', run: () => check('lint') },
  { name: 'Unused code', part: 'fast', run: () => check('unused') },
  { name: 'Fast tests, without those of the core', part: 'fast', run: fastTests },
  {
    name: 'Core tests on Kiritimati (UTC+14), with their coverage',
    part: 'fast',
    run: () => coreIn('Pacific/Kiritimati', coverage),
  },
  { name: 'Core tests in Los Angeles (UTC-8)', part: 'fast', run: () => coreIn('America/Los_Angeles') },
  { name: 'Property tests', part: 'properties', run: () => properties(cases) },
  { name: 'Tests inside VS Code', part: 'vscode', run: () => insideVsCode(host) },
  ...(host === undefined && runsEmbedded
    ? [{ name: 'Tests inside the oldest VS Code', part: 'vscode', run: () => insideVsCode('oldest') }]
    : []),
  {
    name: 'Tests in a window',
    part: 'window',
    run: windows,
  },
];

async function main() {
  const { only, host, cases, seed } = readArguments();
  if (seed !== undefined) process.env.PROPERTY_SEED = seed;
  await install();
  /** @type {Counts[]} */
  const results = [await buildSuite()];
  const wanted = suites(host, cases).filter(({ part }) => only === undefined || part === only);
  results.push(...(await runTogether(wanted.filter(({ part }) => !needsTheScreen(part)))));
  for (const suite of wanted.filter(({ part }) => needsTheScreen(part))) results.push(await runSuite(suite));
  const passed = results.reduce((sum, counts) => sum + counts.passed, 0);
  const failed = results.reduce((sum, counts) => sum + counts.failed, 0);
  // Said again at the end: whoever is shown the end alone of so long a run learns what failed.
  for (const { failed, report = '' } of results) if (failed > 0) console.log(report);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

/** What opens windows has the machine to itself. */
const needsTheScreen = (/** @type {string} */ part) => part === 'vscode' || part === 'window';

/**
 * Runs suites side by side, at most two at a time; what one prints is shown when it ends.
 * @param {readonly Suite[]} suites @returns {Promise<Counts[]>}
 */
async function runTogether(suites) {
  const waiting = [...suites];
  const lane = async () => {
    /** @type {Counts[]} */
    const results = [];
    for (let suite = waiting.shift(); suite; suite = waiting.shift()) {
      /** @type {string[]} */
      const printed = [];
      const { name } = suite;
      say(`${name} ...`);
      results.push(await print.run((text) => printed.push(text), runSuite, suite));
      process.stdout.write(printed.join(''));
    }
    return results;
  };
  const lanes = Array.from({ length: Math.min(2, availableParallelism()) }, lane);
  return (await Promise.all(lanes)).flat();
}

/** @param {Suite} suite @returns {Promise<Counts>} */
async function runSuite({ name, run }) {
  const start = performance.now();
  show(`\n\u203a ${name} ...\n`);
  const counts = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  show(`\u203a ${name}: ${counts.passed} passed, ${counts.failed} failed, in ${seconds} s\n`);
  return { ...counts, report: `\n\u203a Failed in ${name}:\n${counts.report ?? ''}` };
}

/**
 * Where a suite prints that shares the machine with another.
 * @type {AsyncLocalStorage<(text: string) => void>}
 */
const print = new AsyncLocalStorage();

function show(/** @type {string} */ text) {
  const toSuite = print.getStore();
  if (toSuite) toSuite(text);
  else process.stdout.write(text);
}

function readArguments() {
  try {
    const option = { type: /** @type {const} */ ('string') };
    const { values } = parseArgs({ options: { only: option, host: option, cases: option, seed: option } });
    if (values.only !== undefined && !parts.includes(values.only))
      throw new Error(`There is no part "${values.only}".`);
    const cases = Number(values.cases ?? usualCases);
    if (!Number.isInteger(cases) || cases < 1)
      throw new Error(`--cases ${values.cases} is no number of cases.`);
    if (values.seed !== undefined && !/^\d{1,9}$/.test(values.seed))
      throw new Error(`--seed ${values.seed} is not a number of at most nine digits.`);
    return { ...values, cases };
  } catch (error) {
    throw new PeopleError(
      `${error instanceof Error ? error.message : error} Use "npm test", "npm test -- --only ${parts.join('|')}", "npm test -- --host embedded|oldest|desktop" or "npm test -- --only properties --cases 1000000 --seed 7".`,
    );
  }
}

/** The bundles, which the tests inside VS Code run; that they can be made counts as a test. */
async function buildSuite() {
  try {
    const { build, sizeLines } = await import('./build.mjs');
    const files = await step('Bundling the extension and the command line tool', () => build());
    console.log(sizeLines(files));
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

/** A script of package.json that passes or fails as a whole. */
async function check(/** @type {string} */ script) {
  const { code, output } = await runProcess('npm', ['run', '--silent', script]);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, report: failuresIn(output) };
}

/** `npm run test:fast` without what the next suites run twice anyway. */
function fastTests() {
  const tests = ['test/*.test.ts', 'test/{cli,webview}/**/*.test.ts'];
  const loaders = ['--node-option=import=tsx', '--node-option=import=./test/offline.mjs'];
  return mochaSuite([...mocha, '--no-config', ...loaders, '--timeout=60000', ...tests]);
}

/**
 * Nothing in the core may depend on the machine's zone. These are the tests of `npm run coverage`.
 * @param {string} zone @param {readonly string[]} [runner]
 */
function coreIn(zone, runner = []) {
  const tests = ['--node-option=import=tsx/esm', '--timeout=60000', 'test/{core,lazy}/**/*.test.ts'];
  return mochaSuite([...runner, ...mocha, '--no-config', ...tests], { TZ: zone });
}

/** Generated texts, in numbers: what holds for any text. More cases than usual get more time. */
function properties(/** @type {number} */ cases) {
  const args = [
    ...mochaAlone,
    '--reporter=spec',
    '--node-option=import=./test/offline.mjs',
    'test/properties/*.test.ts',
  ];
  return mochaSuite(
    args,
    { PROPERTY_CASES: String(cases) },
    longestMinutes * Math.max(1, cases / usualCases),
  );
}

/** @param {string[]} args @param {Record<string, string>} [environment] @param {number} [minutes] */
async function mochaSuite(args, environment, minutes) {
  const { code, output } = await runProcess(process.execPath, args, environment, minutes);
  const count = (/** @type {string} */ word) =>
    Number(new RegExp(`^ {2}(\\d+) ${word}`, 'm').exec(output)?.[1] ?? 0);
  return believable({ passed: count('passing'), failed: count('failing'), report: failuresIn(output) }, code);
}

/**
 * What a person sees in a window. The tests of a file go on from one another in one window, so a file that fails, as on a machine
 * that is too busy, is tried a second time from its start: one test alone would find the window in a state that it cannot use.
 */
async function windows() {
  const all = { passed: 0, failed: 0, report: '' };
  const folder = join(root, 'test/window');
  for (const name of readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .sort()) {
    const first = await inWindow(join(folder, name));
    if (first.failed > 0) show(`\u203a ${name} failed, so it is tried once more.\n`);
    const { passed, failed, report } = first.failed > 0 ? await inWindow(join(folder, name)) : first;
    all.passed += passed;
    all.failed += failed;
    if (failed > 0) all.report += `${name}\n${report}`;
  }
  return all;
}

/** @param {string} file */
function inWindow(file) {
  // What a browser or a server left open must not keep the run alive; it is ended with the process.
  return mochaSuite([...mochaAlone, '--reporter=spec', '--exit', '--timeout=120000', file]);
}

/**
 * Tests inside VS Code. A run that fails, as on a machine that is too busy for an editor, is tried a second time whole.
 * @param {string | undefined} host
 */
async function insideVsCode(host) {
  const first = await insideVsCodeOnce(host);
  if (first.failed === 0) return first;
  show(`${first.report ?? ''}\n\u203a It failed, so it is tried once more.\n`);
  return insideVsCodeOnce(host);
}

/** @param {string | undefined} host */
async function insideVsCodeOnce(host) {
  const args = [
    '--import',
    'tsx',
    'test/vscode/host/runSuite.ts',
    ...(host === undefined ? [] : ['--host', host]),
  ];
  const { code, output } = await runProcess(process.execPath, args);
  const [, passed, failed] = /^(\d+) passed, (\d+) failed\n$/m.exec(output) ?? [];
  const counts = { passed: Number(passed ?? 0), failed: Number(failed ?? 0), report: failuresIn(output) };
  return believable(counts, code);
}

/** What Mocha tells of failed tests, or the end of what another program printed; at most 4,000 characters. */
function failuresIn(/** @type {string} */ output) {
  const start = output.search(/^ {2}\d+ failing$/m);
  return start === -1 ? output.slice(-2000) : output.slice(start, start + 4000);
}

/**
 * A suite that ran nothing, or ended badly without naming a failed test, has failed.
 * @param {Counts} counts @param {number} code
 */
function believable({ passed, failed, report }, code) {
  const fine = code === 0 && passed > 0;
  return { passed, failed: fine || failed > 0 ? failed : 1, report };
}

/**
 * Shows what the process prints, keeps it, and ends the process when we are ended or when it takes too long.
 * @param {string} command @param {string[]} args @param {Record<string, string>} [environment] @param {number} [minutes]
 * @returns {Promise<{ code: number, output: string }>}
 */
function runProcess(command, args, environment, minutes = longestMinutes) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
      show(chunk);
    });
    child.stderr.setEncoding('utf8').on('data', show);
    endTogether(child);
    const end = setTimeout(() => {
      show(`\u203a It took longer than ${minutes} minutes, so it is ended and counts as failed.\n`);
      child.kill('SIGTERM');
      // Whoever ignores that, or holds our pipes, is not waited for.
      child.stdout.destroy();
      child.stderr.destroy();
      child.unref();
      resolve({ code: 1, output });
    }, minutes * 60_000);
    child.once('error', (error) => {
      clearTimeout(end);
      reject(error);
    });
    child.once('close', (code) => {
      clearTimeout(end);
      resolve({ code: code ?? 1, output });
    });
  });
}

await runMain(main);
