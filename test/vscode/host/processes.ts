// Child processes that never outlive us: each leads a process group of its own, which is ended with it.
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { listen } from '../../../scripts/signals.mjs';

const running = new Set<ChildProcess>();

// Even where nobody awaited an orderly end (an error, process.exit), nothing is left behind.
process.on('exit', () => {
  for (const child of running) signalGroup(child, 'SIGKILL');
});

/** The environment without what an editor or npm around us put there: it would change how the host behaves. */
export function cleanEnvironment(extra: Record<string, string | undefined> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$|npm_|INIT_CWD$)/.test(name),
  );
  return { ...Object.fromEntries(kept), ...extra };
}

export function spawnGroup(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): ChildProcess {
  listen();
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  running.add(child);
  child.once('exit', () => {
    signalGroup(child, 'SIGKILL');
    running.delete(child);
  });
  child.once('error', () => running.delete(child));
  return child;
}

/** Asks a group to end, and ends it when it does not within two seconds. */
export async function endGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  signalGroup(child, 'SIGTERM');
  await Promise.race([exited, sleep(2000, undefined, { ref: false })]);
  signalGroup(child, 'SIGKILL');
  await exited;
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch {
    // The group has ended already.
  }
}
