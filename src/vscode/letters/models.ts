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
    tellPalette();
    changed.fire();
  });
  const letterInFront = () => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const log = uri && store.logOf(uri);
    const path = uri && log?.pathOf(uri);
    return path === undefined ? undefined : log?.evaluation.log.letterAt(path);
  };
  let canPhrase = false;
  /** The palette offers what can be done now: to phrase the draft in front. */
  const tellPalette = (): void => {
    const letter = letterInFront();
    const isDraft = letter !== undefined && !letter.sent;
    if (canPhrase === (areThere && isDraft)) return;
    canPhrase = !canPhrase;
    void vscode.commands.executeCommand('setContext', `${section}.canPhrase`, canPhrase);
  };
  const lookForLetter = (): void => {
    tellPalette();
    if (isWatching || !letterInFront()) return;
    isWatching = true;
    void look();
  };
  const listeners = [
    changed,
    vscode.window.onDidChangeActiveTextEditor(lookForLetter),
    store.onDidChange(lookForLetter),
    vscode.lm.onDidChangeChatModels(() => (isWatching ? look() : undefined)),
  ];
  return {
    onDidChange: changed.event,
    areThere: () => areThere,
    dispose: () => vscode.Disposable.from(...listeners).dispose(),
  };
}
