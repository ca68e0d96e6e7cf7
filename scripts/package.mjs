// `npm run package`: one .vsix with the minified bundles, and nothing that only development needs.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { install, root } from './install.mjs';
import { runMain, say, step } from './say.mjs';

async function makePackage() {
  await install();
  const { build, sizeLines } = await import('./build.mjs');
  const files = await step('Bundling, minified', () => build({ minify: true }));
  console.log(sizeLines(files));
  const { createVSIX } = await import('@vscode/vsce');
  const { name, version, repository } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const packagePath = join(root, `${name}-${version}.vsix`);
  // Relative links of the README can lead somewhere only where the manifest names a repository.
  const rewriteRelativeLinks = repository !== undefined;
  const options = {
    cwd: root,
    packagePath,
    dependencies: false,
    rewriteRelativeLinks,
    allowMissingRepository: true,
  };
  await step('Packaging', () => createVSIX(options));
  say(`${packagePath}: ${((await stat(packagePath)).size / 1024).toFixed(0)} KB`);
}

await runMain(makePackage);
