// The licences of the packages that are inside the bundles, as one text to ship beside them.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './install.mjs';
import { PeopleError } from './say.mjs';

/** THE table of licences that what we ship may have, as packages name them: each asks for its text beside every copy, and no more. */
const allowed = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '(ISC AND CC-BY-3.0)',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Unicode-3.0',
]);

/** Licences that also ask to say where the unchanged source is. */
const withSource = new Set(['MPL-2.0']);

/**
 * @param {import('esbuild').Metafile[]} metafiles
 * @returns {Set<string>} folders of bundled packages, relative to the root
 */
function bundledPackages(metafiles) {
  const outputs = metafiles.flatMap((metafile) => Object.values(metafile.outputs));
  const inputs = outputs.flatMap((output) => Object.keys(output.inputs));
  const folders = inputs.map((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]);
  return new Set(folders.filter((folder) => folder !== undefined));
}

/** @param {string} folder */
async function licenseOf(folder) {
  if (!existsSync(join(root, folder, 'package.json')))
    throw new PeopleError(`${folder} is bundled, but no package is there whose licence could be named.`);
  const manifest = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
  const file = (await readdir(join(root, folder))).find((name) =>
    /^(licen[cs]e|copying)([.-]|$)/i.test(name),
  );
  const text = file ? (await readFile(join(root, folder, file), 'utf8')).trim() : '';
  const asksForSource = withSource.has(manifest.license);
  if (!allowed.has(manifest.license) && !asksForSource)
    throw new PeopleError(
      `${folder} has the licence ${manifest.license}, which is none that scripts/licenses.mjs allows to be shipped.`,
    );
  const author = typeof manifest.author === 'string' ? manifest.author : manifest.author?.name;
  const source = asksForSource ? `Its source, unchanged: ${sourceOf(manifest)}\n\n` : '';
  return `${manifest.name} ${manifest.version} (${manifest.license})\n\n${source}${text || `Licence: ${manifest.license}${author ? `, by ${author}` : ''}`}`;
}

/** @param {{name: string, version: string, repository?: string | {url?: string}}} manifest */
function sourceOf({ name, version, repository }) {
  const url = (typeof repository === 'string' ? repository : repository?.url)?.replace(/^git\+/, '');
  if (!url) throw new PeopleError(`${name} asks to say where its source is, and names no place.`);
  return `${url}, version ${version}`;
}

/** @param {import('esbuild').Metafile[]} metafiles */
export async function thirdPartyLicenses(metafiles) {
  const texts = await Promise.all([...bundledPackages(metafiles)].sort().map(licenseOf));
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return `This extension contains the following packages.${rule}${texts.join(rule)}\n`;
}
