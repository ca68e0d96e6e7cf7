// Opens a log for a person: no test doors, and it stays until Ctrl+C.
import { say } from '../../../scripts/say.mjs';
import { untilInterrupted } from '../../../scripts/signals.mjs';
import { desktopArguments, downloadDesktop, installedDesktop } from './desktop.ts';
import { type Settings, startEmbeddedHost } from './embeddedHost.ts';
import { root, temporaryFolder } from './folders.ts';
import { cleanEnvironment, endGroup, spawnGroup } from './processes.ts';

interface OpenOptions {
  /** A log of the person's own: VS Code asks whether its folder is trusted. */
  readonly ownLog: boolean;
}

/** The sample log lies inside this repository and is ours: nothing needs to be asked about it. */
const sampleSettings: Settings = {
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
};

export async function openEmbedded(folder: string, { ownLog }: OpenOptions): Promise<void> {
  const interrupted = untilInterrupted();
  const host = await startEmbeddedHost({
    name: 'start',
    automated: false,
    extensions: [root],
    settings: ownLog ? {} : sampleSettings,
  });
  try {
    say(`VS Code with the extension is at\n\n  ${host.address(folder)}\n`);
    say('Only this machine reaches it, and only with that address. Open it in a browser; Ctrl+C ends it.');
    const why = await Promise.race([interrupted, host.ended.then(() => 'by itself')]);
    if (why === 'by itself') say('VS Code ended by itself.');
  } finally {
    await host.stop();
  }
}

export async function openDesktop(folder: string, { ownLog }: OpenOptions): Promise<void> {
  const interrupted = untilInterrupted();
  const executable = installedDesktop() ?? (await downloadDesktop());
  const profile = await temporaryFolder();
  const child = spawnGroup(
    executable,
    [
      `--extensionDevelopmentPath=${root}`,
      ...(ownLog ? [] : ['--disable-workspace-trust']),
      ...desktopArguments(folder, profile.path),
    ],
    { env: cleanEnvironment(), stdio: 'ignore' },
  );
  try {
    say(`VS Code opens ${folder} with the extension in a profile of its own; Ctrl+C ends it.`);
    const ended = new Promise<void>((resolve, reject) => {
      child.once('exit', () => resolve());
      child.once('error', reject);
    });
    await Promise.race([interrupted, ended]);
  } finally {
    await endGroup(child);
    await profile.remove();
  }
}
