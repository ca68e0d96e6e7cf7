// Bundles the extension, the command line tool and the overview's panel, each into a folder of dist/. Every dynamic import() of
// the sources becomes a file of its own, so that heavy modules (remark, retext, holidays, mail) are read from disk at
// first use and never at activation, and what several files need is in one of them, once.
import { existsSync, watch } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import * as esbuild from 'esbuild';
import { bundleForWeb } from './bundleForWeb.mjs';
import { refuseEngines, tameGrayMatter } from './grayMatter.mjs';
import { root } from './install.mjs';
import { thirdPartyLicenses } from './licenses.mjs';
import { settingsOf, spelledOut } from './manifestTexts.mjs';
import { isMain, PeopleError, runMain, say } from './say.mjs';

const dist = join(root, 'dist');

/** VS Code and npm ask for one CommonJS file; it loads the modules beside it. */
const bundles = {
  extension: {
    entry: 'src/vscode/extension.ts',
    // The measures are what `npm run bench -- --editor` reads.
    door: `const watch = (name) => {
  const processorTime = (process.threadCpuUsage ?? process.cpuUsage).bind(process);
  const [start, before] = [performance.now(), processorTime()];
  return () => performance.measure('interview-follow-up ' + name, { start, detail: processorTime(before) });
};
const loaded = watch('loading');
const extension = import('./extension/extension.mjs');
exports.activate = async (context) => {
  const { activate } = await extension;
  loaded();
  const activated = watch('activating');
  const api = activate(context);
  activated();
  return api;
};
`,
  },
  cli: {
    entry: 'src/cli/main.ts',
    door: `#!/usr/bin/env node
import('./cli/cli.mjs');
`,
  },
};

/** @typedef {keyof typeof bundles} BundleName */

/** The modules of Node that can reach another machine. */
const networkModules = /^(node:)?(net|tls|http|https|http2|dgram|dns|dns\/promises|inspector|cluster)$/;

/**
 * nodemailer only writes mails into text: what it could fetch or send them with is replaced by an empty module.
 * @type {import('esbuild').Plugin}
 */
const tameNodemailer = {
  name: 'tame-nodemailer',
  setup(build) {
    build.onResolve({ filter: networkModules }, ({ importer, path }) =>
      /[\\/]node_modules[\\/]nodemailer[\\/]/.test(importer) ? { path, namespace: 'no-network' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'no-network' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * The editor hands out its API through require() alone, also to ES modules.
 * @type {import('esbuild').Plugin}
 */
const requireEditor = {
  name: 'require-editor',
  setup(build) {
    build.onResolve({ filter: /^vscode$/ }, ({ namespace, path }) =>
      namespace === 'editor' ? { path, external: true } : { path, namespace: 'editor' },
    );
    build.onLoad({ filter: /.*/, namespace: 'editor' }, () => ({
      contents: "module.exports = require('vscode');",
    }));
  },
};

/**
 * How a bundle is made.
 * @param {BundleName} name @param {boolean} minify @returns {esbuild.BuildOptions & { metafile: true }}
 */
export function optionsOf(name, minify) {
  return {
    absWorkingDir: root,
    entryPoints: { [name]: bundles[name].entry },
    outdir: join(dist, name),
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // As literals they are compiled once, and not at each use; esbuild knows some of the newest scripts to be missing from Node 20.
    supported: { 'regexp-unicode-property-escapes': true },
    mainFields: ['module', 'main'],
    sourcemap: true,
    sourcesContent: !minify,
    minify,
    metafile: true,
    logLevel: 'warning',
    // A bundled CommonJS package may require() a built-in module, which an ES module cannot do by itself.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    plugins: [tameGrayMatter, tameNodemailer, requireEditor],
  };
}

/** @param {BundleName} name @param {boolean} minify */
async function bundle(name, minify) {
  const { entry, door } = bundles[name];
  if (!existsSync(join(root, entry)))
    throw new PeopleError(`${entry} is missing, so there is nothing to bundle.`);
  const { metafile } = await esbuild.build(optionsOf(name, minify));
  refuseEngines(metafile);
  refuseNetwork(metafile);
  await removeStale(join(dist, name), new Set(Object.keys(metafile.outputs).map((file) => basename(file))));
  await writeFile(join(dist, `${name}.cjs`), door);
  return metafile;
}

/** The panel's script and style sheet, for the browser that it is. */
async function bundlePanel(/** @type {boolean} */ minify) {
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/webview/overview.ts', 'src/webview/overview.css'],
    outdir: join(dist, 'webview'),
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify,
    metafile: true,
    logLevel: 'warning',
  });
  return metafile;
}

/** Nothing we ship can reach the network: a bundle that asks Node for a module that could is not built. */
export function refuseNetwork(/** @type {import('esbuild').Metafile} */ { inputs }) {
  const asked = Object.entries(inputs).flatMap(([file, { imports }]) =>
    imports
      .filter(({ path, external }) => external && networkModules.test(path))
      .map(({ path }) => `${file} asks for ${path}`),
  );
  if (asked.length > 0)
    throw new PeopleError(`What we ship must not reach the network, but ${asked.join(', ')}.`);
}

/** Files of an earlier build that this one no longer makes. */
async function removeStale(/** @type {string} */ folder, /** @type {Set<string>} */ built) {
  for (const file of await readdir(folder)) {
    if (!built.has(file)) await rm(join(folder, file), { recursive: true, force: true });
  }
}

async function manifestInEnglish() {
  const [manifest, texts] = await Promise.all(
    ['package.json', 'package.nls.json'].map(async (name) =>
      JSON.parse(await readFile(join(root, name), 'utf8')),
    ),
  );
  return spelledOut(manifest, texts);
}

/** The schema of `.interview-follow-up.json`, made from the settings that package.json declares for the editor. */
async function settingsSchema() {
  const manifest = await manifestInEnglish();
  const declared = settingsOf(manifest.contributes);
  const properties = Object.fromEntries(
    declared.map(([name, { scope: _scope, order: _order, ...property }]) => [
      name.replace(/^interviewFollowUp\./, ''),
      property,
    ]),
  );
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of an interview log',
    type: 'object',
    properties: { $schema: { type: 'string' }, ...properties },
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Makes every bundle; tells what went into each. */
export async function bundleAll(/** @type {boolean} */ minify) {
  await mkdir(dist, { recursive: true });
  const metafiles = await Promise.all([
    bundle('extension', minify),
    bundle('cli', minify),
    bundlePanel(minify),
    bundleForWeb(minify),
  ]);
  // Its helper process would live as long as we do.
  await esbuild.stop();
  return metafiles;
}

/**
 * @param {{ minify?: boolean }} [options]
 * @returns {Promise<{ file: string, bytes: number }[]>} what was written, source maps aside
 */
export async function build({ minify = false } = {}) {
  const metafiles = await bundleAll(minify);
  await chmod(join(dist, 'cli.cjs'), 0o755);
  await writeFile(join(dist, 'THIRD_PARTY_LICENSES.txt'), await thirdPartyLicenses(metafiles));
  await writeFile(join(dist, 'settings.schema.json'), await settingsSchema());
  const outputs = metafiles.flatMap((metafile) => Object.entries(metafile.outputs));
  return outputs.filter(([file]) => !file.endsWith('.map')).map(([file, { bytes }]) => ({ file, bytes }));
}

export function sizeLines(/** @type {{ file: string, bytes: number }[]} */ files) {
  return files.map(({ file, bytes }) => `  ${file}  ${(bytes / 1024).toFixed(0)} KB`).join('\n');
}

async function buildOnce(/** @type {boolean} */ minify) {
  const start = performance.now();
  const files = await build({ minify });
  say(`Built in ${(performance.now() - start).toFixed(0)} ms:\n${sizeLines(files)}`);
}

/** Builds again after each change; an error is shown and the next change tries again. */
async function buildOnChange() {
  /** @type {NodeJS.Timeout | undefined} */
  let pending;
  const attempt = () => buildOnce(false).catch((error) => console.error(error.message));
  watch(join(root, 'src'), { recursive: true }, () => {
    clearTimeout(pending);
    pending = setTimeout(attempt, 100);
  });
  await attempt();
  say(`Watching ${relative(process.cwd(), join(root, 'src')) || '.'} for changes; Ctrl+C ends.`);
}

if (isMain(import.meta.url)) {
  await runMain(() =>
    process.argv.includes('--watch') ? buildOnChange() : buildOnce(process.argv.includes('--minify')),
  );
}
