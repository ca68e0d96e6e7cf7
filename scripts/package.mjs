// `npm run package`: one .vsix with the minified bundles, and nothing that only development needs.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { install, root } from './install.mjs';
import { isMain, runMain, say, step } from './say.mjs';

/** Makes the package; tells its path. */
export async function makePackage() {
  await install();
  const { build, sizeLines } = await import('./build.mjs');
  const files = await step('Bundling, minified', () => build({ minify: true }));
  console.log(sizeLines(files));
  const { createVSIX, listFiles, PackageManager } = await import('@vscode/vsce');
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const packagePath = join(root, `${name}-${version}.vsix`);
  await step('Packaging', () => createVSIX({ cwd: root, packagePath, dependencies: false }));
  const packed = await listFiles({ cwd: root, packageManager: PackageManager.None });
  say(`${packed.length} files:\n${packed.map((file) => `  ${file}`).join('\n')}`);
  say(`${packagePath}: ${((await stat(packagePath)).size / 1024).toFixed(0)} KB`);
  return packagePath;
}

async function main() {
  await makePackage();
}

if (isMain(import.meta.url)) await runMain(main);
