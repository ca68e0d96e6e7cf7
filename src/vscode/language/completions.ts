import * as vscode from 'vscode';
import { type Completion, completionsAt } from '../../core/index.ts';
import { isLogFile } from '../index/isLogFile.ts';
import type { LogStore } from '../index/logStore.ts';
import { plainMarkdown } from './plainMarkdown.ts';

const kinds: Record<Completion['kind'], vscode.CompletionItemKind> = {
  field: vscode.CompletionItemKind.Field,
  value: vscode.CompletionItemKind.Value,
  person: vscode.CompletionItemKind.User,
  date: vscode.CompletionItemKind.Event,
};

/** Fields and values in the front matter of entries and letters, and of files in the log's folder. */
export async function completionItems(
  store: LogStore,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  await store.settled();
  const log = store.logOf(document.uri);
  const path = log?.pathOf(document.uri);
  if (!log || path === undefined || !isLogFile(log, path)) return [];
  const context = {
    path,
    log: log.evaluation.log,
    today: log.now.toPlainDate(),
    speech: log.context.speech,
    countries: await countriesAt(document.lineAt(position.line).text),
    timeZones: Intl.supportedValuesOf('timeZone'),
  };
  return completionsAt(document.getText(), document.offsetAt(position), context).map((completion, index) =>
    toItem(completion, index, document),
  );
}

/** The list is heavy to load, so only where a country is written. */
async function countriesAt(line: string) {
  if (!/^["']?country\b/i.test(line)) return [];
  const { countryNames } = await import('../../lazy/holidays.ts');
  return countryNames(vscode.env.language);
}

function toItem(completion: Completion, index: number, document: vscode.TextDocument): vscode.CompletionItem {
  const { label, doc, kind, range, text } = completion;
  const item = new vscode.CompletionItem(label, kinds[kind]);
  item.documentation = plainMarkdown(doc);
  item.insertText = text;
  item.range = new vscode.Range(document.positionAt(range.start), document.positionAt(range.end));
  item.filterText =
    document.getText(item.range).startsWith(' ') || text.startsWith(' ') ? ` ${label}` : label;
  item.sortText = String(index).padStart(4, '0');
  return item;
}
