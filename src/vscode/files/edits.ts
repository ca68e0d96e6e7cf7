import * as vscode from 'vscode';
import { editsOf, type FileChange, hasLoneReturns, spoken, writtenByHand } from '../../core/index.ts';
import { UserError } from '../guard.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';
import { createSpeech } from '../speech.ts';
import { readIfThere, stampOf } from './files.ts';
import { leadsInto } from './realPlace.ts';
import { beginsWith, isWhole, saveWhole } from './wholeFiles.ts';

/** Adds the smallest edits that make `change` of the file at `uri`, against its text as it is now. */
export async function addFileChange(
  edit: vscode.WorkspaceEdit,
  uri: vscode.Uri,
  change: FileChange,
): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await refuseOtherBytes(document, change.path);
  await refuseLoneReturns(document, change.path);
  const edits = editsOf(document.getText(), change.changes);
  if (!edits) {
    const speech = createSpeech()('');
    const lines = writtenByHand(document.getText(), change.changes).map((line) => spoken(line, speech));
    const message = vscode.l10n.t(
      '{0} stays as it is, as a change could damage what stands there. Write this between its lines of dashes: {1}.',
      change.path,
      speech.list(lines, 'conjunction'),
    );
    throw new UserError(message);
  }
  for (const { range, text } of edits) {
    const where = new vscode.Range(document.positionAt(range.start), document.positionAt(range.end));
    edit.replace(uri, where, text);
  }
  return document;
}

/**
 * What the editor could not read it shows as U+FFFD, and would save as such. Where the file is not open in another encoding, its
 * bytes would be lost.
 */
async function refuseOtherBytes(document: vscode.TextDocument, path: string): Promise<void> {
  if (!document.getText().includes('\uFFFD')) return;
  const bytes = await vscode.workspace.fs.readFile(document.uri);
  // The character itself may stand in a file of text.
  if (isUtf8(bytes)) return;
  throw new UserError(
    vscode.l10n.t('{0} is not valid UTF-8, so a change could lose some of it. Save it as UTF-8 first.', path),
  );
}

/** The editor shows such lines as if they ended in LF or CRLF, and would save them so, all of the file. */
async function refuseLoneReturns({ uri }: vscode.TextDocument, path: string): Promise<void> {
  if (!hasLoneReturns((await readIfThere(uri)) ?? '')) return;
  throw new UserError(
    vscode.l10n.t(
      'The lines of {0} end as on old Macs, and the editor would change every one. Save it with LF line ends first.',
      path,
    ),
  );
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes changes of several files as one step to undo. Files that were saved before are saved after; what a person was
 * typing stays theirs to save.
 */
export async function applyChanges(
  store: LogStore,
  log: FolderLog,
  changes: readonly FileChange[],
): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const documents: vscode.TextDocument[] = [];
  for (const { path } of changes) await refuseOutside(store, log.uriOf(path));
  for (const change of changes) documents.push(await addFileChange(edit, log.uriOf(change.path), change));
  const saved = documents.filter(({ isDirty }) => !isDirty);
  await applyOrFail(edit);
  for (const document of saved) await saveWhole(document);
  await store.refresh(documents.map(({ uri }) => uri));
}

/** Creates files that are not there yet, all or none, as one step to undo. */
export async function createFiles(
  store: LogStore,
  files: readonly { readonly uri: vscode.Uri; readonly text: string }[],
): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const created: NewFile[] = [];
  for (const { uri, text } of files) {
    await refuseOutside(store, uri);
    const contents = new TextEncoder().encode(text);
    edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents });
    if ((await stampOf(uri)) === undefined) created.push({ uri, contents });
  }
  const isDone = await vscode.workspace.applyEdit(edit);
  const whole = await Promise.all(created.map(({ uri, contents }) => isDone && isWhole(uri, contents)));
  if (!isDone || whole.includes(false)) {
    await takeBack(created);
    throw refusal();
  }
  await store.refresh(files.map(({ uri }) => uri));
}

interface NewFile {
  readonly uri: vscode.Uri;
  readonly contents: Uint8Array;
}

/** Deletes what is there of new files; what another program has written meanwhile stays. */
async function takeBack(files: readonly NewFile[]): Promise<void> {
  for (const { uri, contents } of files) {
    const isThere = (await stampOf(uri)) !== undefined;
    if (isThere && beginsWith(contents, await vscode.workspace.fs.readFile(uri)))
      await vscode.workspace.fs.delete(uri);
  }
}

/** A link in somebody's repository must not have us write elsewhere; the log's own folder may be such a link. */
async function refuseOutside(store: LogStore, uri: vscode.Uri): Promise<void> {
  const folder = store.logOf(uri)?.base ?? vscode.workspace.getWorkspaceFolder(uri)?.uri;
  if (!folder || (await leadsInto(folder, uri))) return;
  const name = vscode.workspace.asRelativePath(uri);
  throw new UserError(
    vscode.l10n.t('{0} is a link, or lies behind one, that leads out of the log. Nothing was written.', name),
  );
}

/** Applies an edit, or says that nothing was changed. */
async function applyOrFail(edit: vscode.WorkspaceEdit): Promise<void> {
  if (!(await vscode.workspace.applyEdit(edit))) throw refusal();
}

function refusal(): UserError {
  return new UserError(
    vscode.l10n.t(
      'The change was refused, and nothing was written. Is the folder writable, and is there room on the disk?',
    ),
  );
}
