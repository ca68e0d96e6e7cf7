// `npm run generate`: writes what follows from the tables of the code into package.json, the schema of the front matter and the
// docs, and what findings and reviews say into their word-for-word records. The tests that hold them equal do the writing.
import { spawnSync } from 'node:child_process';
import { install, root } from './install.mjs';
import { PeopleError, runMain, step } from './say.mjs';

const writers = ['test/manifest.test.ts', 'test/frontMatterSchema.test.ts', 'test/docs.test.ts'];
const records = ['test/core/findings/golden.test.ts', 'test/core/review/golden.long.test.ts'];

async function main() {
  await install();
  await step('Writing package.json, schemas and docs', async () =>
    run('mocha', ['--no-config', '--node-option', 'import=tsx', ...writers], { UPDATE_DOCS: '1' }),
  );
  await step('Writing what findings say', async () =>
    run('mocha', ['--no-config', '--node-option', 'import=tsx', ...records], { UPDATE_GOLDEN: '1' }),
  );
  await step('Collecting texts to translate', async () => run('node', ['scripts/l10n.mjs'], {}));
  await step('Formatting', async () => run('biome', ['check', '--write', '.'], {}));
}

/** @param {string} command @param {readonly string[]} args @param {Record<string, string>} env */
function run(command, args, env) {
  const bin = command === 'node' ? process.execPath : `node_modules/.bin/${command}`;
  const { status, stdout, stderr } = spawnSync(bin, args, {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new PeopleError(`${command} failed:\n${stdout}${stderr}`);
}

await runMain(main);
