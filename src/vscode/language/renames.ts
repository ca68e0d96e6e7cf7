import * as vscode from 'vscode';
import type { FileChange, Rename } from '../../core/index.ts';
import { contains } from '../files/files.ts';
import { saveWhole } from '../files/wholeFiles.ts';
import type { Guard } from '../guard.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';

type Renames = vscode.FileRenameEvent['files'];

/**
 * Keeps letters and entries linked when files or folders get another name or place in the editor, in the same step to undo.
 * Files that were saved before are saved after.
 */
export function followRenames(store: LogStore, guard: Guard): vscode.Disposable {
  /** What to save once a rename is done, by the rename: the editor leaves it unsaved. */
  const toSave = new Map<string, vscode.Uri[]>();
  const name = 'Keeping letters and entries linked';

  const addRelink = guard(
    name,
    async (renames: Renames, edit: vscode.WorkspaceEdit, log: FolderLog, change: FileChange) => {
      const { addFileChange } = await import('./linkUpdates.ts');
      const { uri, isDirty } = await addFileChange(edit, log.uriOf(change.path), change);
      if (!isDirty)
        toSave.set(keyOf(renames), [...(toSave.get(keyOf(renames)) ?? []), placeAfter(renames, uri)]);
    },
  );

  const editFor = async (renames: Renames) => {
    toSave.delete(keyOf(renames));
    await store.settled();
    const { linkUpdates } = await import('./linkUpdates.ts');
    const edit = new vscode.WorkspaceEdit();
    for (const log of store.logs()) {
      // One by one: a file that cannot be changed keeps no other from being changed.
      for (const change of linkUpdates(log.evaluation.log, renamesIn(log, renames))) {
        await addRelink(renames, edit, log, change);
      }
    }
    return edit;
  };

  const save = guard(name, async (renames: Renames) => {
    const uris = toSave.get(keyOf(renames)) ?? [];
    toSave.delete(keyOf(renames));
    for (const uri of uris) await saveWhole(await vscode.workspace.openTextDocument(uri));
  });

  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => event.waitUntil(editFor(event.files))),
    vscode.workspace.onDidRenameFiles(({ files }) => void save(files)),
  );
}

function keyOf(renames: Renames): string {
  return JSON.stringify(renames.map(({ oldUri, newUri }) => [oldUri.toString(), newUri.toString()]));
}

/** Where a file is after the renames. */
function placeAfter(renames: Renames, uri: vscode.Uri): vscode.Uri {
  const rename = renames.find(({ oldUri }) => uri.toString() === oldUri.toString() || contains(oldUri, uri));
  if (!rename) return uri;
  const { oldUri, newUri } = rename;
  return newUri.with({ path: newUri.path + uri.path.slice(oldUri.path.length) });
}

/** What leaves the folder has no path in its log, so that no link could lead there. */
function renamesIn(log: FolderLog, renames: Renames): readonly Rename[] {
  return renames.flatMap(({ oldUri, newUri }) => {
    const [from, to] = [log.pathOf(oldUri), log.pathOf(newUri)];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}
