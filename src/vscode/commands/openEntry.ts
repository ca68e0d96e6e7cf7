import * as vscode from 'vscode';
import type { LogStore } from '../index/logStore.ts';
import { fileOf, targetOf, textOf } from './target.ts';

/** Opens the entry of an obligation, at the value that causes it, or of an interview, at its date. */
export async function openEntry(store: LogStore, argument: unknown): Promise<void> {
  const place = placeOf(store, argument);
  if (!place) return;
  await vscode.window.showTextDocument(place.uri, {
    selection: new vscode.Range(place.start, place.start),
  });
}

function placeOf(
  store: LogStore,
  argument: unknown,
): { readonly uri: vscode.Uri; readonly start: vscode.Position } | undefined {
  if (textOf(argument, 'letter') === undefined) return interviewPlace(store, argument);
  const target = targetOf(store, argument);
  if (!target) return undefined;
  const { log, obligation } = target;
  const { path } = obligation.interview.entry;
  const finding = log.evaluation.findingsOf(path).find((one) => one.obligation === obligation);
  return { uri: log.uriOf(path), start: log.positionAt(path, finding?.range.start ?? 0) };
}

function interviewPlace(store: LogStore, argument: unknown): ReturnType<typeof placeOf> {
  const file = textOf(argument, 'uri') === undefined ? undefined : fileOf(store, argument);
  const [interview] = file?.interviews ?? [];
  if (!file || !interview) return undefined;
  const { path, date, range } = interview.entry;
  return { uri: file.log.uriOf(path), start: file.log.positionAt(path, (date?.range ?? range).start) };
}
