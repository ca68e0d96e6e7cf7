import * as vscode from 'vscode';
import { homeOf, nameTest, readDate, startEntry } from '../../core/index.ts';
import { askText } from '../ask.ts';
import { createFiles } from '../files/edits.ts';
import { namesIn } from '../files/files.ts';
import { UserError } from '../guard.ts';
import type { LogStore } from '../index/logStore.ts';
import { fileOf, textOf } from './target.ts';

/** Writes a new entry into the log's folder and opens it where the notes begin. */
export async function newEntry(store: LogStore, argument: unknown): Promise<void> {
  await store.settled();
  const log = fileOf(store, argument)?.log ?? store.logs()[0];
  if (!log) throw new UserError(vscode.l10n.t('Open a folder for your interview log first.'));
  const title = vscode.l10n.t('New interview entry');
  const company = textOf(argument, 'company') ?? (await askText(title, vscode.l10n.t('Which company?')));
  if (company === undefined) return;
  const date = textOf(argument, 'date') ?? (await askMoment(title, log.now.toPlainDate().toString()));
  if (date === undefined) return;
  const entry = { company, date, role: textOf(argument, 'role'), round: textOf(argument, 'round') };
  const home = homeOf({
    log: log.evaluation.log,
    folder: log.settings.folder,
    openFolder: log.folder.uri.path.split('/').at(-1) ?? '',
  });
  const names = await namesIn(vscode.Uri.joinPath(log.folder.uri, home));
  const { path, text } = startEntry(entry, home, nameTest(names));
  const uri = log.uriOf(path);
  await createFiles(store, [{ uri, text }]);
  const editor = await vscode.window.showTextDocument(uri);
  const role = editor.document.positionAt(text.indexOf('role:') + 'role:'.length);
  editor.selection = new vscode.Selection(role, role);
}

/** Asks for the day, or the day and time, of the interview. */
async function askMoment(title: string, today: string): Promise<string | undefined> {
  const written = await vscode.window.showInputBox({
    title,
    value: today,
    prompt: vscode.l10n.t('When is the interview? A day, or a day and time such as {0}', `${today}T14:00`),
    validateInput: (text) => {
      const reading = readDate(text);
      return reading.kind === 'date' && reading.iso
        ? undefined
        : vscode.l10n.t('Write a day as YYYY-MM-DD, or a day and time as YYYY-MM-DDTHH:MM.');
    },
  });
  return written?.trim();
}
