// gray-matter only finds and splits the fence of front matter for us: no bundle has what reads files or runs code.
import { PeopleError } from './say.mjs';

/**
 * Its engines (one of them evaluates JavaScript) and its file access are replaced by an empty module.
 * @type {import('esbuild').Plugin}
 */
export const tameGrayMatter = {
  name: 'tame-gray-matter',
  setup(build) {
    build.onResolve({ filter: /^(fs|\.{1,2}\/(lib\/)?engines)$/ }, ({ importer, path }) =>
      /[\\/]node_modules[\\/]gray-matter[\\/]/.test(importer) ? { path, namespace: 'empty' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** The promise of `tameGrayMatter`, kept: a bundle with an engine that evaluates front matter is not built. */
export function refuseEngines(/** @type {import('esbuild').Metafile} */ { inputs }) {
  const engine = Object.keys(inputs).find((input) => /gray-matter[\\/]lib[\\/]engines\.js$/.test(input));
  if (engine)
    throw new PeopleError(`${engine} must not be bundled: it evaluates JavaScript found in front matter.`);
}
