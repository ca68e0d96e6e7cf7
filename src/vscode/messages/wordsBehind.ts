import * as vscode from 'vscode';
import type { Source } from '../../lazy/messages.ts';
import { plainMarkdown } from '../language/plainMarkdown.ts';

/** The words of messages that fields of entries came from, as hovers for as long as the window is open. */
export interface WordsBehind extends vscode.Disposable {
  /** Shows them on the fields of the entry at `uri`, saved or not. */
  readonly remember: (uri: vscode.Uri, sources: readonly Source[]) => void;
}

export function createWordsBehind(): WordsBehind {
  // By the path, as a draft that is saved keeps it.
  const known = new Map<string, readonly Source[]>();
  const hovers = vscode.languages.registerHoverProvider('markdown', {
    provideHover: async (document, { line }) => {
      const sources = known.get(document.uri.path);
      if (!sources) return undefined;
      const { wordsOfLine } = await import('./wordsOfLine.ts');
      const said = wordsOfLine(document.lineAt(line).text, sources);
      return said.length === 0
        ? undefined
        : new vscode.Hover(said.map((words) => plainMarkdown(vscode.l10n.t('From the message: {0}', words))));
    },
  });
  return { remember: ({ path }, sources) => known.set(path, sources), dispose: () => hovers.dispose() };
}
