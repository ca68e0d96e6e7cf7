import * as vscode from 'vscode';
import { settingsName } from '../../core/startup.ts';
import { isMarkdown } from '../files/files.ts';
import { section } from '../settings.ts';
import type { FolderIndex } from './folderIndex.ts';
import type { ReadingQueue } from './readingQueue.ts';

/** Has read what changes in buffers, on disk and in the settings, until it is disposed. */
export function watchWorkspace(
  queue: ReadingQueue,
  indexOf: (uri: vscode.Uri) => FolderIndex | undefined,
): vscode.Disposable {
  const touchKnown = (uri: vscode.Uri) => {
    if (indexOf(uri)?.knows(uri)) queue.add(uri);
  };

  /** A file that is not known yet may be one that the settings leave out: only a scan can tell. */
  const touch = (uri: vscode.Uri) => {
    const index = indexOf(uri);
    if (!index || !isMarkdown(uri)) return;
    if (index.knows(uri)) queue.add(uri);
    else queue.addAll();
  };

  /** A folder that comes or goes says nothing about the files in it. */
  const touchOrScan = (uri: vscode.Uri) => {
    const isFolder = !(uri.path.split('/').at(-1) ?? '').includes('.');
    if ((isFolder || isSettingsFile(uri)) && vscode.workspace.getWorkspaceFolder(uri)) queue.addAll();
    else touch(uri);
  };

  const watcher = vscode.workspace.createFileSystemWatcher('**/*');
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document }) => touchKnown(document.uri)),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => touchKnown(uri)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => touchKnown(uri)),
    vscode.workspace.onDidChangeWorkspaceFolders(queue.addAll),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(section) || event.affectsConfiguration('files.exclude')) queue.addAll();
    }),
    vscode.workspace.onDidRenameFiles(queue.addAll),
    vscode.workspace.onDidDeleteFiles(queue.addAll),
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) queue.addAll();
    }),
    watcher,
    watcher.onDidCreate(touchOrScan),
    watcher.onDidDelete(touchOrScan),
    watcher.onDidChange((uri) => (isSettingsFile(uri) ? queue.addAll() : touch(uri))),
  );
}

function isSettingsFile(uri: vscode.Uri): boolean {
  return uri.path.endsWith(`/${settingsName}`);
}
