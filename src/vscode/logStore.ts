import * as vscode from 'vscode';
import {
  compareText,
  type Evaluation,
  evaluateInSteps,
  outcomeReader,
  positionsOf,
  readLogFile,
} from '../core/index.ts';
import { createToolkitLoader } from '../lazy/toolkit.ts';
import type { Clock } from './clock.ts';
import { contains, pathIn, stampOf } from './files.ts';
import { type FolderIndex, type FolderLog, folderLog } from './folderLog.ts';
import type { Guard } from './guard.ts';
import { section, settingsFileName, settingsOf } from './settings.ts';
import { createSpeech } from './speech.ts';

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
  /** Reads everything again that differs from disk, and decides anew. */
  readonly reconcile: () => Promise<void>;
}

/** How long changes are collected before the log is decided anew, in milliseconds. */
const typingPause = 40;

/** How many files are read at once. */
const readsAtOnce = 32;

/** How long the log is decided before other work has its turn, in milliseconds. */
const longestSlice = 12;

/** The longest a decision stands unasked, in milliseconds: a timer cannot wait for longer than 24 days. */
const longestWait = 6 * 60 * 60 * 1000;

/** The only mutable state: the index of every folder's log. Open buffers beat disk. */
export function createLogStore(clock: Clock, guard: Guard, output: vscode.LogOutputChannel): LogStore {
  const folders = new Map<string, FolderIndex>();
  const changed = new vscode.EventEmitter<readonly FolderLog[]>();
  const disposables: vscode.Disposable[] = [changed];
  const dirtyUris = new Map<string, vscode.Uri>();
  const toolkitFor = createToolkitLoader();
  const speech = createSpeech();
  let rescan = false;
  let disposed = false;
  let timer: NodeJS.Timeout | undefined;
  let boundary: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  const logs = () => [...folders.values()].flatMap(({ log }) => log ?? []);

  const schedule = (pause = typingPause) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), pause);
  };

  /** Work runs one after another, so that no reading overtakes a later one. */
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    running = running.then(guard('Reading the interview log', update));
    return running;
  };

  async function update(): Promise<void> {
    if (disposed) return;
    if (rescan) await rescanAll();
    const uris = [...dirtyUris.values()];
    dirtyUris.clear();
    await inGroups(uris, (uri) => refresh(uri));
    await decide();
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
    for (const folder of current) await rescanFolder(folder);
  }

  async function rescanFolder(folder: vscode.WorkspaceFolder): Promise<void> {
    const { settings, problems } = await settingsOf(folder);
    const key = folder.uri.toString();
    const known = folders.get(key);
    const same = (read: unknown, before: unknown) => JSON.stringify(read) === JSON.stringify(before);
    const sameWords = same(settings.outcomeWords, known?.settings.outcomeWords);
    const base = await baseOf(folder, settings.folder);
    const index: FolderIndex = {
      folder,
      base,
      // What was decided stands only under the very same settings.
      settings: known && same(settings, known.settings) ? known.settings : settings,
      settingProblems: problems,
      files: known && sameWords ? known.files : new Map(),
      log: known?.log,
    };
    folders.set(key, index);
    const found = await vscode.workspace.findFiles(
      new vscode.RelativePattern(base, '**/*.md'),
      `{**/node_modules/**,**/.*/**${settings.ignore.map((pattern) => `,${pattern}`).join('')}}`,
    );
    const present = new Set(found.map((uri) => uri.toString()));
    for (const uri of index.files.keys())
      if (!present.has(uri) && !unsavedDocument(uri)) index.files.delete(uri);
    // In the order of the log, so that putting it together need not sort it each time.
    const sorted = found.toSorted((a, b) => compareText(a.path, b.path));
    await inGroups(sorted, (uri) => refresh(uri, index));
  }

  /** Reads one file if it belongs to a log and is not as it was. */
  async function refresh(uri: vscode.Uri, known?: FolderIndex): Promise<void> {
    const index = known ?? indexOf(uri);
    if (!index || !uri.path.toLowerCase().endsWith('.md')) return;
    const key = uri.toString();
    const document = unsavedDocument(key);
    if (document) {
      store(index, uri, document.getText(), undefined);
      return;
    }
    const stamp = await stampOf(uri);
    if (stamp === undefined) {
      index.files.delete(key);
      return;
    }
    if (index.files.get(key)?.stamp === stamp) return;
    try {
      const bytes = await vscode.workspace.fs.readFile(uri);
      store(index, uri, new TextDecoder().decode(bytes), stamp);
    } catch (error) {
      output.warn(`${uri.toString(true)} cannot be read: ${String(error)}`);
      index.files.delete(key);
    }
  }

  function store(index: FolderIndex, uri: vscode.Uri, text: string, stamp: string | undefined): void {
    const path = pathIn(index.folder, uri);
    if (path === undefined) return;
    const file = readLogFile(path, text, outcomeReader(index.settings.outcomeWords));
    // Most files of a workspace are no interviews; their lines are not kept.
    const positionAt = file.reading.kind === 'other' ? () => ({ line: 0, character: 0 }) : positionsOf(text);
    index.files.set(uri.toString(), { ...file, uri, stamp, positionAt });
  }

  function indexOf(uri: vscode.Uri): FolderIndex | undefined {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const index = folder && folders.get(folder.uri.toString());
    if (!index || !contains(index.base, uri)) return undefined;
    const hidden = (pathIn(index.folder, uri) ?? '')
      .split('/')
      .some((part) => part.startsWith('.') || part === 'node_modules');
    return hidden ? undefined : index;
  }

  async function decide(): Promise<void> {
    let next = longestWait;
    for (const index of folders.values()) {
      const files = [...index.files.values()];
      const now = clock(index.settings.timeZone);
      const toolkit = await toolkitFor(files, index.settings);
      const context = { now, settings: index.settings, speech, ...toolkit };
      const before = index.log?.evaluation;
      const gone = [...(before?.log.files.keys() ?? [])].map((path) => [path, undefined] as const);
      const changes = new Map([...gone, ...files.map((file) => [file.path, file] as const)]);
      const evaluation = await inSlices(evaluateInSteps(changes, context, before));
      index.log = folderLog(index, evaluation, context);
      // One millisecond past the moment: a letter is overdue after its due time, not at it.
      next = Math.min(next, evaluation.holdsUntil - now.epochMilliseconds + 1);
    }
    if (disposed) return;
    clearTimeout(boundary);
    boundary = setTimeout(() => void flush(), next);
    changed.fire(logs());
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
    if (!indexOf(uri)?.files.has(uri.toString())) return;
    dirtyUris.set(uri.toString(), uri);
    schedule();
  }

  /** A file that is not known yet may be one that the settings leave out: only a scan can tell. */
  function touch(uri: vscode.Uri): void {
    const index = indexOf(uri);
    if (!index || !uri.path.toLowerCase().endsWith('.md')) return;
    if (index.files.has(uri.toString())) touchKnown(uri);
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
    schedule();
  }

  again();
  return {
    onDidChange: changed.event,
    logs,
    logOf: (uri) => indexOf(uri)?.log,
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
      disposed = true;
      clearTimeout(timer);
      clearTimeout(boundary);
      for (const disposable of disposables) disposable.dispose();
    },
  };
}

function isSettingsFile(uri: vscode.Uri): boolean {
  return uri.path.endsWith(`/${settingsFileName}`);
}

/** Does work in slices, so that the editor's other work waits for no more than one. */
async function inSlices(work: Generator<undefined, Evaluation>): Promise<Evaluation> {
  for (let start = performance.now(), step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (performance.now() - start < longestSlice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  }
}

/** The log folder of the settings, or the whole workspace folder where it does not exist. */
async function baseOf(folder: vscode.WorkspaceFolder, name: string): Promise<vscode.Uri> {
  const base = vscode.Uri.joinPath(folder.uri, name);
  try {
    const { type } = await vscode.workspace.fs.stat(base);
    return type & vscode.FileType.Directory ? base : folder.uri;
  } catch {
    return folder.uri;
  }
}

/**
 * The open document with changes that are not on disk. A saved one is read from disk like any file: the editor keeps documents
 * for a while after they were closed, and even after their file was deleted.
 */
function unsavedDocument(uri: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    (document) => document.isDirty && document.uri.toString() === uri,
  );
}

async function inGroups<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  for (let start = 0; start < items.length; start += readsAtOnce) {
    await Promise.all(items.slice(start, start + readsAtOnce).map(work));
  }
}
