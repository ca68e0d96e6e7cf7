// Bundles the extension for editors in a browser (vscode.dev), whose extension host is a web worker: one CommonJS file,
// evaluated with a require() that knows the editor's API alone. It has no import(), so what is heavy is inside, and runs
// at first use.
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as esbuild from 'esbuild';
import { refuseEngines, tameGrayMatter } from './grayMatter.mjs';
import { root } from './install.mjs';

/**
 * What needs Node has a file of the same name in a folder `web` beside it, which takes its place.
 * @type {import('esbuild').Plugin}
 */
const withoutNode = {
  name: 'without-node',
  setup(build) {
    build.onResolve({ filter: /^\..*\.ts$/ }, ({ path, resolveDir }) => {
      const file = join(resolveDir, path);
      const replacement = join(dirname(file), 'web', basename(file));
      return existsSync(replacement) ? { path: replacement } : undefined;
    });
  },
};

/**
 * Our package is one of ES modules, and this host takes none: the end of the name says that this is no such thing. A host
 * before VS Code 1.103 appends `.js` to it and finds nothing; those in use are newer.
 */
const outfile = 'dist/web/extension.cjs';

export async function bundleForWeb(/** @type {boolean} */ minify) {
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/vscode/extension.ts'],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    mainFields: ['browser', 'module', 'main'],
    // A worker has no document: packages that want one bring something else for workers.
    conditions: ['worker', 'module'],
    external: ['vscode'],
    define: {
      global: 'globalThis',
      // The clock of tests, which a browser cannot be told.
      'process.env.INTERVIEW_FOLLOW_UP_NOW': 'undefined',
      'process.env.INTERVIEW_FOLLOW_UP_TIME_ZONE': 'undefined',
      // gray-matter keeps a copy of the text as bytes, which nobody reads.
      'Buffer.from': 'String',
    },
    sourcemap: true,
    sourcesContent: !minify,
    minify,
    metafile: true,
    logLevel: 'warning',
    plugins: [tameGrayMatter, withoutNode],
  });
  refuseEngines(metafile);
  return metafile;
}
