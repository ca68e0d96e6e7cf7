import * as vscode from 'vscode';
import { sampleLog } from '../../core/index.ts';
import type { Clock } from '../clock.ts';
import { createFiles } from '../files/edits.ts';
import { stampOf } from '../files/files.ts';
import { UserError } from '../guard.ts';
import type { LogStore } from '../index/logStore.ts';
import { textOf } from './target.ts';

/** Writes a small made-up log as of today, replacing nothing, and opens its first entry. */
export async function createSampleLog(store: LogStore, clock: Clock, argument: unknown): Promise<void> {
  await store.settled();
  const named = textOf(argument, 'folder');
  const folder = named === undefined ? (emptyLog(store) ?? (await askFolder())) : vscode.Uri.parse(named);
  if (!folder) return;
  const now = store.logOf(folder)?.now ?? clock('');
  const files = sampleLog(now.toPlainDate()).map(({ path, text }) => ({
    uri: vscode.Uri.joinPath(folder, path),
    text,
  }));
  for (const { uri } of files) await refuseTaken(uri);
  await createFiles(store, files);
  const [first] = files;
  if (first) await vscode.window.showTextDocument(first.uri);
  if (!vscode.workspace.getWorkspaceFolder(folder)) await offerToOpen(folder);
}

/** The log's folder of the open workspace, unless a person's own entries are there. */
function emptyLog(store: LogStore): vscode.Uri | undefined {
  const empty = store.logs().find(({ evaluation }) => evaluation.log.entries.length === 0);
  return empty && vscode.Uri.joinPath(empty.folder.uri, empty.settings.folder);
}

async function askFolder(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('A folder for the sample log'),
    openLabel: vscode.l10n.t('Create the sample log here'),
    canSelectFolders: true,
    canSelectFiles: false,
  });
  return chosen?.[0];
}

async function refuseTaken(uri: vscode.Uri): Promise<void> {
  if ((await stampOf(uri)) === undefined) return;
  const name = vscode.workspace.asRelativePath(uri);
  throw new UserError(
    vscode.l10n.t(
      'There already is a file {0}. The sample log replaces nothing: choose another folder.',
      name,
    ),
  );
}

/** Follow-ups are only said in folders that are open. */
async function offerToOpen(folder: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open the folder');
  const message = vscode.l10n.t('The sample log is written. Open its folder to see what is due.');
  if ((await vscode.window.showInformationMessage(message, open)) === open)
    await vscode.commands.executeCommand('vscode.openFolder', folder);
}
