import * as vscode from 'vscode';
import { type Range, templateCompletionsAt, templateHoverAt } from '../../core/index.ts';
import type { LogStore } from '../index/logStore.ts';
import { plainMarkdown } from '../language/plainMarkdown.ts';
import { templateOf } from './templateSample.ts';
import type { Templates } from './templates.ts';

/** The variables and partial templates that fit at a place of a template. */
export async function complete(
  store: LogStore,
  templates: Templates,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  const found = templateOf(store, document.uri);
  const names = found ? (await templates.load(found.log)).names : [];
  return templateCompletionsAt(document.getText(), document.offsetAt(position), names).map(
    ({ label, doc, range }) => {
      const item = new vscode.CompletionItem(label, vscode.CompletionItemKind.Variable);
      item.documentation = plainMarkdown(doc);
      item.range = rangeIn(document, range);
      return item;
    },
  );
}

/** What the variable at a place of a template means. */
export function explain(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
  const hover = templateHoverAt(document.getText(), document.offsetAt(position));
  return hover && new vscode.Hover(plainMarkdown(hover.doc), rangeIn(document, hover.range));
}

function rangeIn(document: vscode.TextDocument, { start, end }: Range): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
