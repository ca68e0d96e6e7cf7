// The embedded VS Code: a server on the loopback address that serves the whole product to a browser.
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PeopleError } from '../../../scripts/say.mjs';
import { scratch, temporaryFolder } from './folders.ts';
import { cleanEnvironment, endGroup, spawnGroup } from './processes.ts';
import { provision, type Release, serverOf } from './provision.ts';

export type Settings = Readonly<Record<string, unknown>>;

export interface HostOptions {
  /** The newest VS Code where none is named. */
  readonly release?: Release;
  /** Opens the doors that automated tests need; it also hides notifications. */
  readonly automated: boolean;
  /** Folders of unpacked extensions, loaded as if they were installed. */
  readonly extensions?: readonly string[];
  /** Packaged extensions to install first. */
  readonly packages?: readonly string[];
  readonly settings?: Settings;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** The name of the log file in the scratch folder. */
  readonly name: string;
}

export interface EmbeddedHost {
  readonly port: number;
  /** The address of a window on a folder or a .code-workspace file; `payload` is for automated hosts. */
  address(workspace: string, payload?: readonly (readonly [string, string])[]): string;
  /** Resolves when the server ended by itself. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** A quiet window: nothing that greets, advertises, updates, phones home or moves. */
const quietSettings: Settings = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** What windows for tests add: the same picture each time, and no question in the way. */
export const stillSettings: Settings = {
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  // In a browser the editor saves by itself after a second, and on a busy machine a test takes longer.
  'files.autoSave': 'off',
  'files.simpleDialog.enable': true,
  'git.enabled': false,
  'interviewFollowUp.notification': false,
  'security.workspace.trust.enabled': false,
  'workbench.reduceMotion': 'on',
};

export async function startEmbeddedHost(options: HostOptions): Promise<EmbeddedHost> {
  const { release = 'newest' } = options;
  await provision(release);
  const home = await temporaryFolder();
  const data = join(home.path, 'd');
  const extensions = join(home.path, 'e');
  const tokenFile = join(home.path, 'token');
  const token = randomBytes(24).toString('hex');
  try {
    await writeSettings(data, {
      ...quietSettings,
      ...(options.automated ? stillSettings : {}),
      ...options.settings,
    });
    await mkdir(extensions);
    for (const folder of options.extensions ?? []) await linkExtension(folder, extensions);
    for (const file of options.packages ?? []) await installPackage(release, file, extensions, data);
    await writeFile(tokenFile, token, { mode: 0o600 });
    const child = spawnServer(
      options,
      ['--port', '0', '--connection-token-file', tokenFile],
      data,
      extensions,
      home.path,
    );
    const port = await listeningPort(child, options.name);
    return {
      port,
      address: (workspace, payload) => address(port, token, workspace, payload),
      ended: new Promise((resolve) => child.once('exit', () => resolve())),
      stop: async () => {
        await endGroup(child);
        await home.remove();
      },
    };
  } catch (error) {
    await home.remove();
    throw error;
  }
}

function address(
  port: number,
  token: string,
  workspace: string,
  payload: readonly (readonly [string, string])[] = [],
): string {
  const url = new URL(`http://127.0.0.1:${port}/`);
  url.searchParams.set('tkn', token);
  url.searchParams.set(workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', workspace);
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

async function writeSettings(data: string, settings: Settings): Promise<void> {
  const folder = join(data, 'data/User');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings, undefined, 2));
}

/** An extensions folder without an index is scanned at the start, and a link in it counts as an installed extension. */
async function linkExtension(folder: string, extensions: string): Promise<void> {
  await symlink(folder, join(extensions, `development-${folder.split('/').at(-1)}`));
}

function serverArguments(server: string, data: string, extensions: string): string[] {
  return [
    join(server, 'out/server-main.js'),
    '--accept-server-license-terms',
    '--server-data-dir',
    data,
    '--extensions-dir',
    extensions,
  ];
}

async function installPackage(
  release: Release,
  file: string,
  extensions: string,
  data: string,
): Promise<void> {
  const { node, server } = serverOf(release);
  const child = spawnGroup(
    node,
    [...serverArguments(server, data, extensions), '--install-extension', file],
    {
      cwd: server,
      env: cleanEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    output += chunk;
  });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0 || !/successfully installed/.test(output)) {
    throw new PeopleError(`VS Code refused to install ${file}:\n${output}`);
  }
}

function spawnServer(
  { automated, environment, release = 'newest' }: HostOptions,
  extra: readonly string[],
  data: string,
  extensions: string,
  temporary: string,
): ChildProcess {
  const { node, server } = serverOf(release);
  const args = [...serverArguments(server, data, extensions), '--host', '127.0.0.1', ...extra];
  if (automated) args.push('--enable-smoke-test-driver');
  return spawnGroup(node, args, {
    cwd: server,
    // A home of its own, so that no setting of the machine, such as the name that git knows, reaches a test.
    env: cleanEnvironment({
      HOME: temporary,
      XDG_CONFIG_HOME: temporary,
      XDG_RUNTIME_DIR: temporary,
      ...environment,
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Waits for the port the server chose. All it prints goes to a file: most of it is noise about unbuilt native modules. */
async function listeningPort(child: ChildProcess, name: string): Promise<number> {
  const logs = join(scratch, 'logs');
  await mkdir(logs, { recursive: true });
  const logFile = join(logs, `${name}.server.log`);
  const log = createWriteStream(logFile);
  child.stderr?.pipe(log, { end: false });
  const { stdout } = child;
  if (!stdout) throw new Error('The server was started without an output to read.');
  return new Promise((resolve, reject) => {
    const fail = (why: string): void =>
      reject(new PeopleError(`The embedded VS Code did not start: ${why}. Its log is ${logFile}.`));
    const timer = setTimeout(() => fail('no answer within 30 seconds'), 30_000);
    createInterface({ input: stdout }).on('line', (line) => {
      log.write(`${line}\n`);
      const port = /agent listening on (\d+)/.exec(line)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    });
    child.once('error', ({ message }) => fail(message));
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`it ended with code ${code}`);
    });
  });
}
