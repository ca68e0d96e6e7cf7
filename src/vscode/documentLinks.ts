import * as vscode from 'vscode';
import { linksOf } from '../core/index.ts';
import type { LogStore } from './logStore.ts';

/** Makes the entry that a letter names, and the letters that records name, open by a click; only files of the log. */
export function registerDocumentLinks(store: LogStore): vscode.Disposable {
  const provider: vscode.DocumentLinkProvider = {
    async provideDocumentLinks(document) {
      await store.settled();
      const log = store.logOf(document.uri);
      const path = log?.pathOf(document.uri);
      if (!log || path === undefined) return [];
      return linksOf(log.evaluation.log, path).map(({ range: { start, end }, target }) => {
        const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
        return new vscode.DocumentLink(range, log.uriOf(target));
      });
    },
  };
  return vscode.languages.registerDocumentLinkProvider({ language: 'markdown' }, provider);
}
