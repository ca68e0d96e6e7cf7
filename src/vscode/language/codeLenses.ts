import * as vscode from 'vscode';
import type { LogStore } from '../index/logStore.ts';
import type { Models } from '../letters/models.ts';
import { section } from '../settings.ts';

/** Says on top of an entry what it owes, and on top of a letter where it stands, with the next steps at hand. */
export function registerCodeLenses(store: LogStore, models: Models): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses(document) {
      if (vscode.workspace.getConfiguration(section, document).get('codeLens') === false) return [];
      await store.settled();
      return (await import('./lensesOf.ts')).lensesOf(store, models, document);
    },
  };
  return vscode.Disposable.from(
    changed,
    store.onDidChange(() => changed.fire()),
    models.onDidChange(() => changed.fire()),
    vscode.languages.registerCodeLensProvider({ language: 'markdown' }, provider),
  );
}
