// `npm run mutation [-- PART ...] [--static]`: changes the core in one place after the other, and tells which changes no test notices.
// A part is a folder or a file of src/core, such as `owed` or `calendar.ts`; without one it is all of them, for hours.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { install, root } from './install.mjs';
import { isInstalled, npmCi } from './npm.mjs';
import { PeopleError, runMain, step } from './say.mjs';

/** StrykerJS has a lock file of its own: who never runs this does not install it. */
const home = join(root, 'scripts/mutation');

/** What the core says of a log is held by the tests of these parts; each part has its own tests besides. */
const commonTests = [
  '*',
  'frontMatter/*',
  'notes/*',
  'people/*',
  'log/*',
  'kinds/*',
  'interviews/*',
  'owed/*',
  'incremental/*',
  'actions/*',
  'findings/*',
];

/** They reach nearly everything, and take seconds: too long to wait for with each change. */
const slowTests = ['hostileFiles', 'speech', 'incremental/evaluation', 'incremental/related'];

async function main() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { static: { type: 'boolean', default: false } },
  });
  for (const part of positionals) {
    if (!existsSync(join(root, 'src/core', part)))
      throw new PeopleError(
        `There is no src/core/${part}: name a folder or a file of src/core, such as owed.`,
      );
  }
  await install();
  if (!isInstalled(home)) await step('Installing StrykerJS', () => npmCi(home));
  process.chdir(root);
  // Properties are tried on few cases: a change that no test notices waits for all of them.
  process.env.PROPERTY_RUNS = '25';
  const { Stryker } = await import(
    pathToFileURL(join(home, 'node_modules/@stryker-mutator/core/dist/src/index.js')).href
  );
  await new Stryker(options(positionals, values.static)).runMutationTest();
}

const testFile = (/** @type {string} */ name) => `test/core/${name}{,.long}.test.ts`;

/** @param {readonly string[]} parts @param {boolean} isStatic */
function options(parts, isStatic) {
  const own = parts.map((part) => (part.endsWith('.ts') ? part.slice(0, -'.ts'.length) : `${part}/*`));
  // The nearest first: the first test that fails ends the run.
  const tests = parts.length === 0 ? ['**/*'] : [...own, ...commonTests];
  return {
    mutate:
      parts.length === 0
        ? ['src/core/**/*.ts']
        : parts.map((part) => `src/core/${part}${part.endsWith('.ts') ? '' : '/**/*.ts'}`),
    plugins: ['@stryker-mutator/mocha-runner'],
    testRunner: 'mocha',
    testRunnerNodeArgs: ['--import=tsx/esm'],
    coverageAnalysis: 'perTest',
    mochaOptions: {
      'no-config': true,
      spec: tests.map(testFile),
      ignore: slowTests.filter((name) => !own.includes(name)).map(testFile),
    },
    // What runs once, as the module loads: the rows of a table. Each such mutant needs a process of its own, and every test.
    ignoreStatic: !isStatic,
    concurrency: 1,
    ignorePatterns: ['dist'],
    tempDirName: 'dist/mutation/sandboxes',
    // Stryker reads it by an interface that TypeScript 7 does not have. It serves types alone.
    tsconfigFile: 'none',
    reporters: ['clear-text', 'progress-append-only', 'json'],
    jsonReporter: { fileName: 'dist/mutation/report.json' },
    clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
    allowConsoleColors: false,
  };
}

await runMain(main);
