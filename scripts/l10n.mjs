// `npm run l10n`: moves the texts of package.json to package.nls.json and collects those of src/vscode in l10n/bundle.l10n.json.
// Translations stand beside both; test/l10n.test.ts names what they lack.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import l10nDev from '@vscode/l10n-dev';
import { root } from './install.mjs';
import { keyed } from './manifestTexts.mjs';
import { isMain, runMain, say } from './say.mjs';

/** The texts of the sources that the editor shows. */
export async function collected() {
  const folder = join(root, 'src/vscode');
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
  const contents = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  const found = await l10nDev.getL10nJson(contents.map((text) => ({ contents: text, extension: '.ts' })));
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function main() {
  const read = async (/** @type {string} */ name) =>
    JSON.parse(await readFile(join(root, name), 'utf8').catch(() => '{}'));
  const write = (/** @type {string} */ name, /** @type {object} */ json) =>
    writeFile(join(root, name), `${JSON.stringify(json, null, 2)}\n`);
  const { manifest, texts } = keyed(await read('package.json'), await read('package.nls.json'));
  await write('package.json', manifest);
  await write('package.nls.json', texts);
  const bundle = await collected();
  await write('l10n/bundle.l10n.json', bundle);
  say(`${Object.keys(texts).length} texts of package.json, ${Object.keys(bundle).length} of the sources.`);
}

if (isMain(import.meta.url)) await runMain(main);
