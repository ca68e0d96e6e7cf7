import * as vscode from 'vscode';
import type { Guard } from '../guard.ts';
import type { LogStore } from '../index/logStore.ts';
import { section } from '../settings.ts';

/** Whether the editor has language models. */
export interface Models extends vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  readonly areThere: () => boolean;
}

/** Whether the person wants a model offered for a letter. */
export function isModelWanted(scope: vscode.ConfigurationScope): boolean {
  return vscode.workspace.getConfiguration(section, scope).get('languageModel') !== false;
}

/** Looks for models once a letter is shown, as that may start the extension that brings them, and whenever they change. */
export function watchModels(store: LogStore, guard: Guard): Models {
  const changed = new vscode.EventEmitter<void>();
  let areThere = false;
  let isWatching = false;
  const look = guard('Looking for language models', async () => {
    const found = (await vscode.lm.selectChatModels()).length > 0;
    if (found === areThere) return;
    areThere = found;
    await vscode.commands.executeCommand('setContext', `${section}.hasModel`, found);
    changed.fire();
  });
  const lookForLetter = (editor: vscode.TextEditor | undefined): void => {
    const uri = editor?.document.uri;
    const log = uri && store.logOf(uri);
    const path = uri && log?.pathOf(uri);
    if (isWatching || path === undefined || !log?.evaluation.log.letterAt(path)) return;
    isWatching = true;
    void look();
  };
  const listeners = [
    changed,
    vscode.window.onDidChangeActiveTextEditor(lookForLetter),
    store.onDidChange(() => lookForLetter(vscode.window.activeTextEditor)),
    vscode.lm.onDidChangeChatModels(() => (isWatching ? look() : undefined)),
  ];
  return {
    onDidChange: changed.event,
    areThere: () => areThere,
    dispose: () => vscode.Disposable.from(...listeners).dispose(),
  };
}
