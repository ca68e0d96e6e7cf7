import * as vscode from 'vscode';
import { isOwed, type Obligation, titleOf } from '../core/index.ts';
import { commandIds } from './commandIds.ts';
import { fileOf } from './commands/target.ts';
import type { FolderLog } from './folderLog.ts';
import type { LogStore } from './logStore.ts';
import { section } from './settings.ts';

/** Says on top of an entry what it owes, and on top of a letter where it stands, with the next steps at hand. */
export function registerCodeLenses(store: LogStore): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses(document) {
      if (vscode.workspace.getConfiguration(section, document).get('codeLens') === false) return [];
      await store.settled();
      const file = fileOf(store, document.uri);
      const top = new vscode.Range(0, 0, 0, 0);
      const commands = file?.entry
        ? file.log.evaluation.obligations
            .filter((one) => one.entry === file.entry && isOwed(one))
            .flatMap((one) => entryCommands(one, file.log))
        : file?.letter
          ? letterCommands(document.uri, file.letter.sent?.value.toString())
          : [];
      return commands.map((command) => new vscode.CodeLens(top, command));
    },
  };
  return vscode.Disposable.from(
    changed,
    store.onDidChange(() => changed.fire()),
    vscode.languages.registerCodeLensProvider({ language: 'markdown' }, provider),
  );
}

function entryCommands(obligation: Obligation, log: FolderLog): readonly vscode.Command[] {
  const { entry, letter, to, draft } = obligation;
  const argument = { uri: log.uriOf(entry.path).toString(), letter, to: to?.name };
  const step = (title: string, command: string): vscode.Command => ({
    title,
    command,
    arguments: [argument],
  });
  const open = draft ? vscode.l10n.t('Open draft') : vscode.l10n.t('Generate');
  return [
    step(`${titleOf(obligation)} ${sayState(obligation)}`, commandIds.generate),
    step(open, commandIds.generate),
    step(vscode.l10n.t('Mark as sent'), commandIds['mark-sent']),
    step(vscode.l10n.t('Waive'), commandIds.waive),
  ];
}

function letterCommands(uri: vscode.Uri, sent: string | undefined): readonly vscode.Command[] {
  const argument = { uri: uri.toString() };
  if (sent !== undefined) return [{ title: vscode.l10n.t('Sent on {0}', sent), command: '' }];
  return [
    { title: vscode.l10n.t('Draft'), command: '' },
    { title: vscode.l10n.t('Mark as sent'), command: commandIds['mark-sent'], arguments: [argument] },
  ];
}

/** `due tomorrow 12:00`, in the entry's own zone. */
export function sayState({ state, due, closes }: Obligation): string {
  const limit = (due ?? closes).toPlainDateTime();
  const when = `${limit.toPlainDate().toString()} ${limit.toPlainTime().toString({ smallestUnit: 'minute' })}`;
  if (state === 'overdue') return vscode.l10n.t('overdue since {0}', when);
  return due ? vscode.l10n.t('due by {0}', when) : vscode.l10n.t('possible until {0}', when);
}
