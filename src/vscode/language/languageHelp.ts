import * as vscode from 'vscode';
import type { LogStore } from '../index/logStore.ts';
import type { Models } from '../letters/models.ts';
import { fixAllKind } from './fixAllKind.ts';
import type { LetterReviews } from './letterReviews.ts';

const markdown = { language: 'markdown' };

/** Helps with entries and letters while one reads and writes them. What does so is loaded at first use. */
export function registerLanguageHelp(
  store: LogStore,
  reviews: LetterReviews,
  models: Models,
): vscode.Disposable {
  const { languages } = vscode;
  return vscode.Disposable.from(
    languages.registerCompletionItemProvider(
      markdown,
      {
        provideCompletionItems: async (document, position, _token, { triggerCharacter }) =>
          triggerCharacter === ' ' && !mayOpen(document, position)
            ? []
            : (await import('./completions.ts')).completionItems(store, document, position),
      },
      ' ',
      ':',
    ),
    languages.registerHoverProvider(markdown, {
      provideHover: async (document, position) =>
        (await import('./hovers.ts')).hover(store, document, position),
    }),
    languages.registerDocumentLinkProvider(markdown, {
      provideDocumentLinks: async (document) =>
        (await import('./documentLinks.ts')).documentLinks(store, document),
    }),
    languages.registerCodeActionsProvider(
      markdown,
      {
        provideCodeActions: async (document, range, context) =>
          (await import('./codeActions.ts')).codeActions(store, reviews, models, document, range, context),
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllKind] },
    ),
  );
}

/** Whether a list may open by itself behind a blank: between words, and in an item that Enter began, it would take the next Tab or Enter. */
function mayOpen(document: vscode.TextDocument, { line, character }: vscode.Position): boolean {
  const before = document.lineAt(line).text.slice(0, character);
  const isNextItem = /^\s*- $/.test(before) && /^\s*- /.test(document.lineAt(Math.max(line - 1, 0)).text);
  return /[:,[-] $/.test(before) && !isNextItem;
}
