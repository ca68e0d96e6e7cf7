import * as vscode from 'vscode';
import type { Clock } from '../clock.ts';
import type { Guard } from '../guard.ts';
import { createSpeech } from '../speech.ts';
import type { FolderIndex, IndexServices, WorkCounts } from './folderIndex.ts';
import type { FolderLog } from './folderLog.ts';
import { createReadingQueue } from './readingQueue.ts';
import { atOnce } from './slices.ts';
import { watchWorkspace } from './workspaceChanges.ts';

export interface LogStore extends vscode.Disposable {
  /** Fires after every new evaluation. */
  readonly onDidChange: vscode.Event<readonly FolderLog[]>;
  readonly logs: () => readonly FolderLog[];
  /** The log that `uri` lies in, after everything known so far is read. */
  readonly logOf: (uri: vscode.Uri) => FolderLog | undefined;
  /** Resolves when all that is known to have changed is read and evaluated. */
  readonly settled: () => Promise<void>;
  /** Reads files that were just written, without waiting for the watcher. */
  readonly refresh: (uris: readonly vscode.Uri[]) => Promise<void>;
  /** How often something was done since the start. */
  readonly counts: () => Readonly<WorkCounts>;
  /** Reads everything again that differs from disk, and decides anew. */
  readonly reconcile: () => Promise<void>;
}

/** The longest a decision stands unasked, in milliseconds: a timer cannot wait for longer than 24 days. */
const longestWait = 6 * 60 * 60 * 1000;

/** The only mutable state: the index of every folder's log. */
export function createLogStore(clock: Clock, guard: Guard, output: vscode.LogOutputChannel): LogStore {
  const folders = new Map<string, FolderIndex>();
  const changed = new vscode.EventEmitter<readonly FolderLog[]>();
  const counts: WorkCounts = { scans: 0, reads: 0, decisions: 0 };
  const ending = new AbortController();
  const { signal } = ending;
  const services: IndexServices = { clock, speechIn: createSpeech(), output, counts, signal };
  let boundary: NodeJS.Timeout | undefined;

  const logs = () => [...folders.values()].flatMap((index) => index.log() ?? []);

  const indexOf = (uri: vscode.Uri): FolderIndex | undefined => {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const index = folder && folders.get(folder.uri.toString());
    return index?.reads(uri) ? index : undefined;
  };

  async function readAll(): Promise<void> {
    const current = vscode.workspace.workspaceFolders ?? [];
    const keys = new Set(current.map(({ uri }) => uri.toString()));
    for (const key of folders.keys()) if (!keys.has(key)) folders.delete(key);
    const { createFolderIndex } = await import('./folderIndex.ts');
    for (const folder of current) {
      const index = folders.get(folder.uri.toString()) ?? createFolderIndex(folder, services);
      folders.set(folder.uri.toString(), index);
      await index.rescan();
    }
  }

  const readFiles = (uris: readonly vscode.Uri[]) =>
    atOnce(uris, signal, async (uri) => indexOf(uri)?.refresh(uri));

  async function decide(): Promise<void> {
    let next = longestWait;
    for (const index of folders.values()) next = Math.min(next, await index.decide());
    if (signal.aborted) return;
    clearTimeout(boundary);
    boundary = setTimeout(() => void queue.flush(), next);
    changed.fire(logs());
  }

  const queue = createReadingQueue({ readAll, readFiles, decide }, guard, signal);
  const watching = watchWorkspace(queue, indexOf);
  queue.addAll();
  return {
    onDidChange: changed.event,
    logs,
    logOf: (uri) => {
      const index = indexOf(uri);
      return index?.covers(uri) ? index.log() : undefined;
    },
    counts: () => ({ ...counts }),
    settled: queue.settled,
    refresh: (uris) => {
      for (const uri of uris) queue.add(uri);
      return queue.flush();
    },
    reconcile: () => {
      queue.addAll();
      return queue.flush();
    },
    dispose: () => {
      ending.abort();
      clearTimeout(boundary);
      for (const disposable of [queue, changed, watching]) disposable.dispose();
    },
  };
}
