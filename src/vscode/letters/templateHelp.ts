import * as vscode from 'vscode';
import { isTemplateError, type TemplateError } from '../../core/startup.ts';
import type { Guard } from '../guard.ts';
import type { LogStore } from '../index/logStore.ts';
import { composeSample, lastInterview, templateOf, templateSelector } from './templateSample.ts';
import type { Templates } from './templates.ts';

/** Helps with templates of a log: completes and explains variables, and says where one fails. What does so is loaded at first use. */
export function registerTemplateHelp(store: LogStore, templates: Templates, guard: Guard): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      templateSelector,
      {
        provideCompletionItems: async (document, position) =>
          (await import('./templateVariables.ts')).complete(store, templates, document, position),
      },
      '.',
      "'",
    ),
    vscode.languages.registerHoverProvider(templateSelector, {
      provideHover: async (document, position) =>
        (await import('./templateVariables.ts')).explain(document, position),
    }),
    checkTemplates(store, templates, guard),
  );
}

/** Tries every open template with the last interview; a template runs code, so only in a trusted workspace. */
function checkTemplates(store: LogStore, templates: Templates, guard: Guard): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('interview-follow-up-templates');
  const check = guard('Checking a template', async (document: vscode.TextDocument) => {
    if (!document.uri.path.endsWith('.eta') || !vscode.workspace.isTrusted) return;
    const found = templateOf(store, document.uri);
    const entry = found && lastInterview(found.log);
    if (!entry) return;
    const version = document.version;
    const problem = await problemOf(() => composeSample(found, entry, templates));
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
