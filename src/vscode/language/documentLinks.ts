import * as vscode from 'vscode';
import { linksOf } from '../../core/index.ts';
import type { LogStore } from '../index/logStore.ts';

/** The entry that a letter names, and the letters that records name; only files of the log. */
export async function documentLinks(
  store: LogStore,
  document: vscode.TextDocument,
): Promise<vscode.DocumentLink[]> {
  await store.settled();
  const log = store.logOf(document.uri);
  const path = log?.pathOf(document.uri);
  if (!log || path === undefined) return [];
  return linksOf(log.evaluation.log, path).map(({ range: { start, end }, target }) => {
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    return new vscode.DocumentLink(range, log.uriOf(target));
  });
}
