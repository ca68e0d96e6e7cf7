import * as vscode from 'vscode';
import { type Change, nameBlanks, withName } from '../../core/index.ts';
import { askText } from '../ask.ts';
import { applyChanges, createFiles } from '../files/edits.ts';
import { UserError } from '../guard.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';
import { profileFile, profileFor, profileName } from '../letters/profile.ts';
import { fileOf, textOf } from './target.ts';

/** Fills in the name in the letter at hand, and keeps it in `profile.md` for the next ones. */
export async function signLetter(store: LogStore, argument: unknown): Promise<void> {
  await store.settled();
  const file = fileOf(store, argument);
  if (!file?.letter) throw new UserError(vscode.l10n.t('Open a letter first.'));
  const { log, letter } = file;
  const known = textOf(argument, 'name') ?? (await profileFor(log, letter.path))?.name;
  const name = known ?? (await askName());
  if (name === undefined) return;
  if (!(await profileFor(log, letter.path))?.name) await keepName(store, log, letter.path, name);
  const document = await vscode.workspace.openTextDocument(log.uriOf(letter.path));
  const text = document.getText();
  const replaces = nameBlanks.find((blank) => text.includes(blank));
  if (replaces === undefined) return;
  const start = text.lastIndexOf(replaces);
  const range = { start, end: start + replaces.length };
  const change: Change = { kind: 'edit', edit: { range, text: name }, replaces };
  const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
  const blank = new vscode.Range(document.positionAt(range.start), document.positionAt(range.end));
  const isSelected = editor?.selection.intersection(blank) !== undefined;
  await applyChanges(store, log, [{ path: letter.path, changes: [change] }]);
  if (!editor || !isSelected) return;
  // Else a part of the name stays selected, and the next key takes its place.
  const after = document.positionAt(start + name.length);
  editor.selection = new vscode.Selection(after, after);
}

function askName(): Promise<string | undefined> {
  const prompt = vscode.l10n.t('Kept in {0} for all your letters.', profileName);
  return askText(vscode.l10n.t('Which name do you sign with?'), prompt);
}

/** Writes the name into the profile that counts for the file at `path`; one outside of the log is left alone. */
async function keepName(store: LogStore, log: FolderLog, path: string, name: string): Promise<void> {
  const base = log.pathOf(vscode.Uri.joinPath(log.base, profileName)) ?? profileName;
  const found = await profileFile(log, path);
  const inLog = found?.path.startsWith(base.slice(0, -profileName.length)) ? found : undefined;
  const edit = withName(inLog?.text ?? '', name);
  if (!edit) {
    throw new UserError(
      vscode.l10n.t('The name could not be written into {0}. Write it there by hand.', inLog?.path ?? base),
    );
  }
  if (!inLog) {
    await createFiles(store, [{ uri: log.uriOf(base), text: edit.text }]);
    return;
  }
  const replaces = inLog.text.slice(edit.range.start, edit.range.end);
  await applyChanges(store, log, [{ path: inLog.path, changes: [{ kind: 'edit', edit, replaces }] }]);
}
