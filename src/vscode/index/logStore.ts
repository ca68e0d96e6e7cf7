import * as vscode from 'vscode';
import type { Clock } from '../clock.ts';
import { isMarkdown } from '../files/files.ts';
import type { Guard } from '../guard.ts';
import { section, settingsFileName } from '../settings.ts';
import { createSpeech } from '../speech.ts';
import type { FolderIndex, IndexServices, WorkCounts } from './folderIndex.ts';
import type { FolderLog } from './folderLog.ts';
import { pauseBefore } from './pause.ts';
import { atOnce } from './slices.ts';

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
  const disposables: vscode.Disposable[] = [changed];
  const dirtyUris = new Map<string, vscode.Uri>();
  const counts: WorkCounts = { scans: 0, reads: 0, decisions: 0 };
  const ending = new AbortController();
  const { signal } = ending;
  const services: IndexServices = {
    clock,
    speech: createSpeech(),
    output,
    counts,
    signal,
  };
  let rescan = false;
  let scansWanted = 0;
  let timer: NodeJS.Timeout | undefined;
  /** Since when something waits to be read. */
  let waitsSince: number | undefined;
  let boundary: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  const logs = () => [...folders.values()].flatMap((index) => index.log() ?? []);

  const schedule = () => {
    clearTimeout(timer);
    waitsSince ??= performance.now();
    const pause = pauseBefore(dirtyUris.size + scansWanted, performance.now() - waitsSince);
    if (!signal.aborted) timer = setTimeout(() => void flush(), pause);
  };

  /** Work runs one after another, so that no reading overtakes a later one. */
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    waitsSince = undefined;
    scansWanted = 0;
    running = running.then(guard('Reading the interview log', update));
    return running;
  };

  async function update(): Promise<void> {
    if (signal.aborted) return;
    if (rescan) await rescanAll();
    const uris = [...dirtyUris.values()];
    dirtyUris.clear();
    await atOnce(uris, signal, async (uri) => indexOf(uri)?.refresh(uri));
    if (!signal.aborted) await decide();
  }

  /** A rescan that failed stays wanted. */
  async function rescanAll(): Promise<void> {
    rescan = false;
    try {
      await rescanFolders();
    } catch (error) {
      rescan = true;
      throw error;
    }
  }

  async function rescanFolders(): Promise<void> {
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

  async function decide(): Promise<void> {
    let next = longestWait;
    for (const index of folders.values()) next = Math.min(next, await index.decide());
    if (signal.aborted) return;
    clearTimeout(boundary);
    boundary = setTimeout(() => void flush(), next);
    changed.fire(logs());
  }

  function indexOf(uri: vscode.Uri): FolderIndex | undefined {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const index = folder && folders.get(folder.uri.toString());
    return index?.covers(uri) ? index : undefined;
  }

  disposables.push(
    vscode.workspace.onDidChangeTextDocument(({ document }) => touchKnown(document.uri)),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => touchKnown(uri)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => touchKnown(uri)),
    vscode.workspace.onDidChangeWorkspaceFolders(() => again()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(section) || event.affectsConfiguration('files.exclude')) again();
    }),
    vscode.workspace.onDidRenameFiles(() => again()),
    vscode.workspace.onDidDeleteFiles(() => again()),
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) again();
    }),
  );
  const watcher = vscode.workspace.createFileSystemWatcher('**/*');
  disposables.push(
    watcher,
    watcher.onDidCreate(touchOrScan),
    watcher.onDidDelete(touchOrScan),
    watcher.onDidChange((uri) => (isSettingsFile(uri) ? again() : touch(uri))),
  );

  /** Reads a file of the index again. */
  function touchKnown(uri: vscode.Uri): void {
    if (!indexOf(uri)?.knows(uri)) return;
    dirtyUris.set(uri.toString(), uri);
    schedule();
  }

  /** A file that is not known yet may be one that the settings leave out: only a scan can tell. */
  function touch(uri: vscode.Uri): void {
    const index = indexOf(uri);
    if (!index || !isMarkdown(uri)) return;
    if (index.knows(uri)) touchKnown(uri);
    else again();
  }

  /** A folder that comes or goes says nothing about the files in it. */
  function touchOrScan(uri: vscode.Uri): void {
    const isFolder = !(uri.path.split('/').at(-1) ?? '').includes('.');
    if ((isFolder || isSettingsFile(uri)) && vscode.workspace.getWorkspaceFolder(uri)) again();
    else touch(uri);
  }

  function again(): void {
    rescan = true;
    scansWanted++;
    schedule();
  }

  again();
  return {
    onDidChange: changed.event,
    logs,
    logOf: (uri) => indexOf(uri)?.log(),
    counts: () => ({ ...counts }),
    settled: () => (timer === undefined ? running : flush()),
    refresh: (uris) => {
      for (const uri of uris) dirtyUris.set(uri.toString(), uri);
      return flush();
    },
    reconcile: () => {
      rescan = true;
      return flush();
    },
    dispose: () => {
      ending.abort();
      clearTimeout(timer);
      clearTimeout(boundary);
      for (const disposable of disposables) disposable.dispose();
    },
  };
}

function isSettingsFile(uri: vscode.Uri): boolean {
  return uri.path.endsWith(`/${settingsFileName}`);
}
