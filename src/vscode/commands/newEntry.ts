import * as vscode from 'vscode';
import { entrySnippet, homeOf, nameTest, startEntry } from '../../core/index.ts';
import { askDate } from '../askDay.ts';
import { createFiles } from '../files/edits.ts';
import { namesIn } from '../files/files.ts';
import { UserError } from '../guard.ts';
import type { LogStore } from '../index/logStore.ts';
import type { EntryKeys } from '../language/entryKeys.ts';
import type { WordsBehind } from '../messages/wordsBehind.ts';
import { askCompany } from './askCompany.ts';
import { readMessageInto, textAtHand } from './readMessage.ts';
import { insertInPlace } from './tabStops.ts';
import { fileOf, textOf } from './target.ts';

/** What new entries are made with. */
interface Making {
  readonly store: LogStore;
  readonly wordsBehind: WordsBehind;
  readonly keys: EntryKeys;
}

/**
 * Writes a new entry into the log's folder and opens it with a tab stop at each blank; where the person takes the message that they
 * copied, reads that instead.
 */
export async function newEntry({ store, wordsBehind, keys }: Making, argument: unknown): Promise<void> {
  await store.settled();
  const log = fileOf(store, argument)?.log ?? store.logs()[0];
  if (!log) throw new UserError(vscode.l10n.t('Open a folder for your interview log first.'));
  const title = vscode.l10n.t('New interview entry');
  const named = textOf(argument, 'company');
  const start = named === undefined ? await askCompany(title) : { company: named };
  if (start === undefined) return;
  if (start === 'clipboard') {
    await readMessageInto(store, wordsBehind, { text: await textAtHand() });
    return;
  }
  const asked = vscode.l10n.t('When is, or was, the interview? A day, with the time if you know it');
  const today = log.now.toPlainDate().toString();
  const date = textOf(argument, 'date') ?? (await askDate(title, asked, today, log.context));
  if (date === undefined) return;
  const entry = { ...start, date, role: textOf(argument, 'role'), round: textOf(argument, 'round') };
  const home = homeOf({
    log: log.evaluation.log,
    folder: log.settings.folder,
    openFolder: log.folder.uri.path.split('/').at(-1) ?? '',
  });
  const names = await namesIn(vscode.Uri.joinPath(log.folder.uri, home));
  const { path, text } = startEntry(entry, home, nameTest(names));
  const uri = log.uriOf(path);
  await createFiles(store, [{ uri, text }]);
  await insertInPlace(await vscode.window.showTextDocument(uri), entrySnippet(text), keys);
}
