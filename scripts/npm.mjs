// `npm ci` from a script, and whether what it left behind is whole. Node built-ins only.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PeopleError } from './say.mjs';
import { endTogether } from './signals.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} LockedPackage
 */

/** @param {string} file @returns {Record<string, LockedPackage> | undefined} */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether `folder/node_modules` holds what `folder/package-lock.json` says. npm writes its own copy of the lock file
 * into node_modules as the very last thing, so an interrupted install has none.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const wanted = lockedPackages(join(folder, 'package-lock.json'));
  const present = lockedPackages(join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, locked]) => {
    if (path === '' || locked.link) return true;
    const found = present[path];
    if (!found) return locked.optional === true || locked.devOptional === true || locked.peer === true;
    const same = found.version === locked.version && found.integrity === locked.integrity;
    return same && existsSync(join(folder, path, 'package.json'));
  });
}

/**
 * Installs exactly the lock file's packages, running none of their scripts.
 * @param {string} folder
 */
export async function npmCi(folder) {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // Under "npm start" and "npm test" the same npm is used again.
  const npm = process.env.npm_execpath;
  const child = npm?.endsWith('.js')
    ? spawn(process.execPath, [npm, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    : spawn('npm', args, {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe'],
        shell: process.platform === 'win32',
      });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  endTogether(child);
  /** @type {number | Error | null} */
  const result = await new Promise((resolve) => {
    child.once('error', resolve);
    child.once('close', resolve);
  });
  if (result !== 0) throw new PeopleError(failureSentence(result, telling(output)));
}

/** npm repeats all its options after an error; what went wrong is said first. */
function telling(/** @type {string} */ output) {
  return output.trim().split('\n').slice(0, 12).join('\n');
}

/** @param {number | Error | null} result @param {string} output */
function failureSentence(result, output) {
  if (result instanceof Error) {
    return `npm could not be started (${result.message}). Install Node.js 20 or newer, which brings npm.`;
  }
  if (/ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|ECONNRESET|ENETUNREACH|E40[13]/.test(output)) {
    return `${output}\nThe packages could not be fetched: npm reached no registry. Connect to the internet (or set "registry" in your npm configuration) and run the command again.`;
  }
  if (/ENOSPC/.test(output))
    return `${output}\nThe disk is full: free about 1.5 GB and run the command again.`;
  return `${output}\nnpm could not install the packages; the lines above say why.`;
}
