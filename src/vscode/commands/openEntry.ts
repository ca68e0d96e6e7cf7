import * as vscode from 'vscode';
import type { LogStore } from '../index/logStore.ts';
import { targetOf } from './target.ts';

/** Opens the entry of an obligation, at the value that causes it. */
export async function openEntry(store: LogStore, argument: unknown): Promise<void> {
  const target = targetOf(store, argument);
  if (!target) return;
  const { log, obligation } = target;
  const { path } = obligation.interview.entry;
  const finding = log.evaluation.findingsOf(path).find((one) => one.obligation === obligation);
  const start = log.positionAt(path, finding?.range.start ?? 0);
  await vscode.window.showTextDocument(log.uriOf(path), {
    selection: new vscode.Range(start, start),
  });
}
