// Bundles the extension and the CLI into dist/. Every dynamic import() of our sources becomes a file of its own, so that
// heavy modules (remark, retext, holidays, mail) are read from disk at first use and never at activation.
import { existsSync, watch } from 'node:fs';
import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { basename, join, relative } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './install.mjs';
import { thirdPartyLicenses } from './licenses.mjs';
import { isMain, PeopleError, runMain, say } from './say.mjs';

const dist = join(root, 'dist');
const entries = { extension: 'src/vscode/extension.ts', cli: 'src/cli/main.ts' };

/**
 * gray-matter only finds and splits the fence: its engines (one of them evaluates JavaScript) and its file access are
 * replaced by an empty module.
 * @type {import('esbuild').Plugin}
 */
const tameGrayMatter = {
  name: 'tame-gray-matter',
  setup(build) {
    build.onResolve({ filter: /^(fs|\.{1,2}\/(lib\/)?engines)$/ }, ({ importer, path }) =>
      /[\\/]node_modules[\\/]gray-matter[\\/]/.test(importer) ? { path, namespace: 'empty' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * Leaves each `import()` of our own sources in place, pointing at a file beside the bundle, and notes which module that
 * file has to hold.
 * @param {Map<string, string>} lazy output name -> module
 * @returns {import('esbuild').Plugin}
 */
function lazyImports(lazy) {
  return {
    name: 'lazy-imports',
    setup(build) {
      build.onResolve({ filter: /.*/ }, async ({ path, kind, importer, resolveDir }) => {
        if (kind !== 'dynamic-import' || importer.includes('node_modules')) return undefined;
        if (path === 'vscode' || path.startsWith('node:') || builtinModules.includes(path)) return undefined;
        const found = await build.resolve(path, { kind: 'import-statement', importer, resolveDir });
        if (found.errors.length > 0) return { errors: found.errors };
        const name = `lazy-${basename(path).replace(/\.[cm]?[jt]s$/, '')}`;
        const taken = lazy.get(name);
        if (taken && taken !== found.path) {
          return {
            errors: [{ text: `Two lazy modules would both become ${name}.mjs: ${taken} and ${found.path}` }],
          };
        }
        lazy.set(name, found.path);
        return { path: `./${name}.mjs`, external: true };
      });
    },
  };
}

/** @param {boolean} minify @returns {import('esbuild').BuildOptions & { metafile: true }} */
const options = (minify) => ({
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  platform: 'node',
  target: 'node20',
  external: ['vscode'],
  mainFields: ['module', 'main'],
  sourcemap: true,
  sourcesContent: !minify,
  minify,
  keepNames: minify,
  metafile: true,
  logLevel: 'warning',
});

/** What VS Code and npm load: CommonJS, each in one file. */
function bundleEntries(/** @type {Map<string, string>} */ lazy, /** @type {boolean} */ minify) {
  return esbuild.build({
    ...options(minify),
    entryPoints: entries,
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    plugins: [tameGrayMatter, lazyImports(lazy)],
  });
}

/** What those load at first use: ES modules, so that `import()` sees the same exports as in the sources. */
function bundleLazy(/** @type {Map<string, string>} */ lazy, /** @type {boolean} */ minify) {
  return esbuild.build({
    ...options(minify),
    entryPoints: Object.fromEntries(lazy),
    format: 'esm',
    splitting: true,
    chunkNames: 'lazy-shared-[hash]',
    outExtension: { '.js': '.mjs' },
    // A bundled CommonJS package may require() a built-in module, which an ES module cannot do by itself.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    plugins: [tameGrayMatter],
  });
}

/**
 * @param {{ minify?: boolean }} [options]
 * @returns {Promise<{ file: string, bytes: number }[]>} what was written
 */
export async function build({ minify = false } = {}) {
  for (const entry of Object.values(entries)) {
    if (!existsSync(join(root, entry)))
      throw new PeopleError(`${entry} is missing, so there is nothing to bundle.`);
  }
  await mkdir(dist, { recursive: true });
  /** @type {Map<string, string>} */
  const lazy = new Map();
  const metafiles = [(await bundleEntries(lazy, minify)).metafile];
  if (lazy.size > 0) metafiles.push((await bundleLazy(lazy, minify)).metafile);
  // Its helper process would live as long as we do.
  await esbuild.stop();
  refuseEngines(metafiles);
  const outputs = metafiles.flatMap((metafile) => Object.entries(metafile.outputs));
  await removeStale(new Set(outputs.map(([file]) => basename(file))));
  await chmod(join(dist, 'cli.cjs'), 0o755);
  await writeFile(join(dist, 'THIRD_PARTY_LICENSES.txt'), await thirdPartyLicenses(metafiles));
  return outputs.filter(([file]) => !file.endsWith('.map')).map(([file, { bytes }]) => ({ file, bytes }));
}

/** The promise of `tameGrayMatter`, kept: a bundle with an engine that evaluates front matter is not built. */
function refuseEngines(/** @type {import('esbuild').Metafile[]} */ metafiles) {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const engine = inputs.find((input) => /gray-matter[\\/]lib[\\/]engines\.js$/.test(input));
  if (engine)
    throw new PeopleError(`${engine} must not be bundled: it evaluates JavaScript found in front matter.`);
}

/** Files of an earlier build that this one no longer makes. */
async function removeStale(/** @type {Set<string>} */ built) {
  for (const file of await readdir(dist)) {
    if (/\.[cm]js(\.map)?$/.test(file) && !built.has(file)) await rm(join(dist, file), { force: true });
  }
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
