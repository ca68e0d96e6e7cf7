// The desktop VS Code, as `@vscode/test-electron` downloads and starts it.
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { PeopleError, say } from '../../../scripts/say.mjs';
import { scratch, temporaryFolder } from './folders.ts';

/** The version whose API the extension is typed against and tested with, so that a run is the same everywhere. */
const desktopVersion = '1.100.3';

/**
 * The program of an installed VS Code, found from its `code` command: started itself it stays ours to end, while `code`
 * hands over to another process and returns.
 */
export function installedDesktop(): string | undefined {
  const command = process.platform === 'win32' ? 'code.cmd' : 'code';
  const programs = { darwin: '../../../MacOS/Electron', win32: '../Code.exe' };
  const program = programs[process.platform as keyof typeof programs] ?? '../code';
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, command);
    if (folder === '' || !existsSync(file)) continue;
    const found = join(dirname(realpathSync(file)), program);
    if (existsSync(found)) return found;
  }
  return undefined;
}

/** Fetches the desktop VS Code; tells the path of its program. */
export async function downloadDesktop(): Promise<string> {
  say(`Fetching the desktop VS Code ${desktopVersion} from Microsoft (about 150 MB, once) ...`);
  try {
    return await downloadAndUnzipVSCode({ version: desktopVersion, cachePath: join(scratch, 'desktop') });
  } catch (error) {
    throw new PeopleError(
      `The desktop VS Code could not be downloaded (${messageOf(error)}). Connect to the internet, or install VS Code from https://code.visualstudio.com; on Linux x64 the embedded one needs only npm.`,
    );
  }
}

interface DesktopSuite {
  readonly entry: string;
  readonly workspace: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Folders of unpacked extensions. */
  readonly extensions: readonly string[];
}

/** Runs a compiled suite; says why where it did not end well. */
export async function runOnDesktop(executable: string, suite: DesktopSuite): Promise<string | undefined> {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new PeopleError(
      'The desktop VS Code needs a display: run this under "xvfb-run -a", or use "--host embedded".',
    );
  }
  const profile = await temporaryFolder();
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: [...suite.extensions],
      extensionTestsPath: suite.entry,
      extensionTestsEnv: { ...suite.environment },
      launchArgs: ['--disable-workspace-trust', ...desktopArguments(suite.workspace, profile.path)],
    });
    return undefined;
  } catch (error) {
    return messageOf(error);
  } finally {
    await profile.remove();
  }
}

/** A window that knows nothing of the person's own settings and extensions. */
export function desktopArguments(workspace: string, profile: string): string[] {
  return [
    workspace,
    `--user-data-dir=${join(profile, 'u')}`,
    `--extensions-dir=${join(profile, 'e')}`,
    '--disable-telemetry',
    '--disable-updates',
    '--skip-welcome',
    '--skip-release-notes',
  ];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
