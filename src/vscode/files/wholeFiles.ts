// A full disk cuts a file short, and the editor takes that for a file that was written whole (1.139, `save` and `createFile` alike).
import * as vscode from 'vscode';
import { UserError } from '../guard.ts';

/** Writes a file where the person chose to have it. */
export async function writeWhole(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, bytes);
  if (await isWhole(uri, bytes)) return;
  throw new UserError(
    vscode.l10n.t(
      '{0} could not be written whole. Make room on the disk and try again.',
      vscode.workspace.asRelativePath(uri),
    ),
  );
}

/** Saves a document, or says that it is still to be saved. */
export async function saveWhole(document: vscode.TextDocument): Promise<void> {
  if (!(await document.save())) {
    throw new UserError(
      vscode.l10n.t('{0} was changed but could not be saved. Save it yourself.', document.fileName),
    );
  }
  // Somebody types on, and will save that.
  if (document.isDirty) return;
  const bytes = await vscode.workspace.encode(document.getText(), { encoding: document.encoding });
  if (await isWhole(document.uri, bytes)) return;
  await markUnsaved(document);
  throw new UserError(
    vscode.l10n.t(
      '{0} could not be saved whole. The editor still has all of it: make room on the disk and save it again.',
      document.fileName,
    ),
  );
}

/** Saves a document for a button of a message, which nothing waits for: where that fails, a message says so. */
export async function saveOrSay(document: vscode.TextDocument): Promise<void> {
  try {
    await (document.isUntitled ? saveUntitled(document) : saveWhole(document));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    void vscode.window.showErrorMessage(error.message);
  }
}

/** Saves a document that has a place and no file yet: it is closed, and the file opened instead. */
async function saveUntitled(document: vscode.TextDocument): Promise<void> {
  const { fileName } = document;
  const bytes = new TextEncoder().encode(document.getText());
  const uri = await vscode.workspace.save(document.uri);
  if (uri && (await isWhole(uri, bytes))) return;
  throw new UserError(vscode.l10n.t('{0} was changed but could not be saved. Save it yourself.', fileName));
}

/** Whether a file that was just written is more than a beginning of what was written to it. */
export async function isWhole(uri: vscode.Uri, bytes: Uint8Array): Promise<boolean> {
  const written = await vscode.workspace.fs.readFile(uri);
  return written.length >= bytes.length || !beginsWith(bytes, written);
}

/** Whether `bytes` begin with these. */
export function beginsWith(bytes: Uint8Array, beginning: Uint8Array): boolean {
  return beginning.length <= bytes.length && beginning.every((byte, index) => byte === bytes[index]);
}

/** The editor would close the document without a question; a change that changes nothing has it ask. */
async function markUnsaved(document: vscode.TextDocument): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const start = new vscode.Range(0, 0, 0, 1);
  edit.replace(document.uri, start, document.getText(start));
  await vscode.workspace.applyEdit(edit);
}
