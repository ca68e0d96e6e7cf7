import * as vscode from 'vscode';
import {
  isTemplateError,
  type TemplateError,
  templateCompletionsAt,
  templateHoverAt,
} from '../core/index.ts';
import type { Guard } from './guard.ts';
import type { LogStore } from './logStore.ts';
import { plainMarkdown } from './plainMarkdown.ts';
import { composeSample, lastEntry, templateOf, templateSelector } from './templateSample.ts';
import type { Templates } from './templates.ts';

/** Helps with templates of a log: completes and explains variables, and says where one fails. */
export function registerTemplateHelp(store: LogStore, templates: Templates, guard: Guard): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      templateSelector,
      { provideCompletionItems: (document, position) => complete(store, templates, document, position) },
      '.',
      "'",
    ),
    vscode.languages.registerHoverProvider(templateSelector, {
      provideHover: (document, position) => {
        const hover = templateHoverAt(document.getText(), document.offsetAt(position));
        return hover && new vscode.Hover(plainMarkdown(hover.doc), rangeOf(document, hover.range));
      },
    }),
    checkTemplates(store, templates, guard),
  );
}

async function complete(
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
      item.range = rangeOf(document, range);
      return item;
    },
  );
}

function rangeOf(
  document: vscode.TextDocument,
  { start, end }: { readonly start: number; readonly end: number },
): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** Tries every open template with the last interview; a template runs code, so only in a trusted workspace. */
function checkTemplates(store: LogStore, templates: Templates, guard: Guard): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('interview-follow-up-templates');
  const check = guard('Checking a template', async (document: vscode.TextDocument) => {
    if (!document.uri.path.endsWith('.eta') || !vscode.workspace.isTrusted) return;
    const found = templateOf(store, document.uri);
    const entry = found && lastEntry(found.log);
    if (!entry) return;
    const version = document.version;
    const problem = await problemOf(() => composeSample(found.log, found.name, entry, templates));
    if (document.version !== version) return;
    const isHere = problem?.template === found.name;
    const line = document.lineAt(Math.min((isHere ? (problem.line ?? 1) : 1) - 1, document.lineCount - 1));
    const diagnostics = problem
      ? [new vscode.Diagnostic(line.range, problem.message, vscode.DiagnosticSeverity.Error)]
      : [];
    for (const diagnostic of diagnostics) {
      diagnostic.source = vscode.l10n.t('Interview');
      diagnostic.code = 'template-invalid';
    }
    collection.set(document.uri, diagnostics);
  });
  const listeners = [
    vscode.workspace.onDidOpenTextDocument((document) => void check(document)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => void check(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    store.onDidChange(() => {
      for (const document of vscode.workspace.textDocuments) void check(document);
    }),
  ];
  return vscode.Disposable.from(collection, ...listeners);
}

async function problemOf(work: () => Promise<unknown>): Promise<TemplateError | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (isTemplateError(error)) return error;
    throw error;
  }
}
