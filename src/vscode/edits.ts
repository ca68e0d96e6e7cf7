import * as vscode from 'vscode';
import { editsOf, type FileChange } from '../core/index.ts';
import { UserError } from './guard.ts';
import type { FolderLog } from './logStore.ts';

/** Adds the smallest edits that make `change` of the file at `uri`, against its text as it is now. */
export async function addFileChange(
  edit: vscode.WorkspaceEdit,
  uri: vscode.Uri,
  change: FileChange,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const edits = editsOf(document.getText(), change.changes);
  if (!edits) {
    const message = vscode.l10n.t(
      'The front matter of {0} cannot be changed safely. Change it by hand.',
      change.path,
    );
    throw new UserError(message);
  }
  for (const { range, text } of edits) {
    const where = new vscode.Range(document.positionAt(range.start), document.positionAt(range.end));
    edit.replace(uri, where, text);
  }
}

/**
 * Makes changes of several files as one step to undo. Files that were saved before are saved after; what a person was
 * typing stays theirs to save.
 */
export async function applyChanges(log: FolderLog, changes: readonly FileChange[]): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const saved: vscode.Uri[] = [];
  for (const change of changes) {
    const uri = log.uriOf(change.path);
    await addFileChange(edit, uri, change);
    if (!vscode.workspace.textDocuments.some(({ uri: open, isDirty }) => isDirty && same(open, uri)))
      saved.push(uri);
  }
  await applyOrFail(edit);
  for (const uri of saved) await vscode.workspace.save(uri);
}

/** Creates a file that is not there yet, and saves it. */
export async function createFile(uri: vscode.Uri, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
  await applyOrFail(edit);
}

/** Applies an edit, or says that nothing was changed. */
export async function applyOrFail(edit: vscode.WorkspaceEdit): Promise<void> {
  if (await vscode.workspace.applyEdit(edit)) return;
  throw new UserError(
    vscode.l10n.t('The change was refused, and nothing was written. Is the folder writable?'),
  );
}

function same(a: vscode.Uri, b: vscode.Uri): boolean {
  return a.toString() === b.toString();
}
