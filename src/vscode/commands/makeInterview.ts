import * as vscode from 'vscode';
import { asInterview } from '../../core/index.ts';
import { addFileChange } from '../files/edits.ts';
import { UserError } from '../guard.ts';
import type { LogStore } from '../index/logStore.ts';
import { fileOf, textOf } from './target.ts';

/**
 * Makes an interview of notes that look like one, as a change that nobody has saved: what will be written is there to see, and one
 * undo takes it back. Nothing is added that the notes do not say.
 */
export async function makeInterview(store: LogStore, argument: unknown): Promise<void> {
  await store.settled();
  const written = textOf(argument, 'uri');
  const uri =
    written === undefined ? vscode.window.activeTextEditor?.document.uri : vscode.Uri.parse(written);
  const log = uri && store.logOf(uri);
  const path = uri && log?.pathOf(uri);
  if (!uri || !log || path === undefined)
    throw new UserError(vscode.l10n.t('Open a note of your interview log first.'));
  if ((fileOf(store, { uri: uri.toString() })?.interviews.length ?? 0) > 0)
    throw new UserError(vscode.l10n.t('{0} is an interview already.', path));
  const sighting = log.evaluation.log.sightings.get(path);
  const change =
    sighting && asInterview({ path, sighting }, log.context.now.toPlainDate(), log.evaluation.log);
  if (!change)
    throw new UserError(
      vscode.l10n.t('No company and day can be read in {0}. Write both into its front matter.', path),
    );
  const edit = new vscode.WorkspaceEdit();
  await addFileChange(edit, uri, change);
  const editor = await vscode.window.showTextDocument(uri, { preview: false });
  if (!(await vscode.workspace.applyEdit(edit)))
    throw new UserError(vscode.l10n.t('{0} could not be changed. Is it read-only?', path));
  const { document } = editor;
  const blank = /^[ \t]*company:(?=[ \t]*$)/m.exec(document.getText());
  const at = document.positionAt(blank ? blank.index + blank[0].length : 0);
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(new vscode.Range(at, at));
}
