import * as vscode from 'vscode';
import { hoverAt } from '../../core/index.ts';
import { fileOf } from '../commands/target.ts';
import type { LogStore } from '../index/logStore.ts';
import { plainMarkdown } from './plainMarkdown.ts';

/** What keys and values of front matter mean, and what is owed now and why. */
export async function hover(
  store: LogStore,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.Hover | undefined> {
  await store.settled();
  const file = fileOf(store, document.uri);
  if (!file || (file.entries.length === 0 && !file.letter)) return undefined;
  const { entries, log } = file;
  const [entry] = entries;
  const owed = entry ? log.evaluation.obligationsOf(entry.path) : [];
  const offset = document.offsetAt(position);
  const found = hoverAt(document.getText(), offset, entries, owed, log.context);
  if (!found) return undefined;
  const contents = [new vscode.MarkdownString(found.doc), ...found.facts.map(plainMarkdown)];
  const { start, end } = found.range;
  return new vscode.Hover(contents, new vscode.Range(document.positionAt(start), document.positionAt(end)));
}
