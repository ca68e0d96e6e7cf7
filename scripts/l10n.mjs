// `npm run l10n`: moves the texts of package.json to package.nls.json and collects those of src in l10n/bundle.l10n.json.
// Translations stand beside both; test/l10n.long.test.ts names what they lack.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import l10nDev from '@vscode/l10n-dev';
import { root } from './install.mjs';
import { keyed } from './manifestTexts.mjs';
import { isMain, runMain, say } from './say.mjs';

/** Tables of the core whose texts are said as they stand. */
const tables = /^(?:log\/fields|log\/outcomes|kinds\/\w+)\.ts$/;

/** The texts of the sources that the editor shows. */
export async function collected() {
  const editor = await getSources('src/vscode');
  const core = await getSources('src/core');
  const found = await l10nDev.getL10nJson(
    [...editor.values()].map((text) => ({ contents: text, extension: '.ts' })),
  );
  const said = [...core.values()].flatMap(sentencesOf);
  const tabled = [...core]
    .filter(([name]) => tables.test(name))
    .flatMap(([, source]) => textsOf(source, /\b(?:title|brief|doc):\s*/));
  const weekdays = textsOf(
    /weekdayNames = (\[[^\]]*\])/.exec(core.get('speech.ts') ?? '')?.[1] ?? '',
    /[[,]\s*/,
  );
  const all = {
    ...found,
    ...Object.fromEntries([...said, ...tabled, ...weekdays].map((text) => [text, text])),
  };
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** @param {string} folder */
async function getSources(folder) {
  const place = join(root, folder);
  const names = (await readdir(place, { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
  const read = names.map(
    async (name) =>
      /** @type {const} */ ([name.replaceAll('\\', '/'), await readFile(join(place, name), 'utf8')]),
  );
  return new Map(await Promise.all(read));
}

/** What the core says: literals handed to `say` or `sentence`, and both of `fact`. @param {string} source */
function sentencesOf(source) {
  return [
    ...textsOf(source, /\b(?:say|sentence)\(\s*/),
    ...textsOf(source, /\bfact\(\s*\w+,\s*/),
    ...textsOf(source, /\bfact\(\s*\w+,\s*'(?:[^'\\]|\\.)*',\s*/),
  ];
}

/** The string literals that follow a pattern. @param {string} source @param {RegExp} before */
function textsOf(source, before) {
  const literal = new RegExp(
    `(?:${before.source})(?:'((?:[^'\\\\\n]|\\\\.)*)'|"((?:[^"\\\\\n]|\\\\.)*)")`,
    'g',
  );
  return [...source.matchAll(literal)].map(([, single, double]) =>
    (single ?? double ?? '').replace(/\\(.)/g, '$1'),
  );
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
