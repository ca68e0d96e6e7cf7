// Installs the development packages when they are absent, out of date or half-installed. Node built-ins only.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled, npmCi } from './npm.mjs';
import { isMain, PeopleError, runMain, step } from './say.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const oldestNode = 20;

export async function install() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < oldestNode) {
    throw new PeopleError(
      `Node.js ${oldestNode} or newer is needed, and this is ${process.versions.node}. Get it from https://nodejs.org.`,
    );
  }
  if (isInstalled(root)) return;
  await step('Installing the packages of package-lock.json (about half a minute)', () => npmCi(root));
}

if (isMain(import.meta.url)) await runMain(install);
