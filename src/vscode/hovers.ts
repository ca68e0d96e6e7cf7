import * as vscode from 'vscode';
import { hoverAt } from '../core/index.ts';
import { fileOf } from './commands/target.ts';
import type { LogStore } from './logStore.ts';
import { plainMarkdown } from './plainMarkdown.ts';

/** Explains keys and values of front matter: what they mean, and what is owed now and why. */
export function registerHovers(store: LogStore): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { language: 'markdown' },
    {
      async provideHover(document, position) {
        await store.settled();
        const file = fileOf(store, document.uri);
        if (!file?.entry && !file?.letter) return undefined;
        const { entry, log } = file;
        const owed = entry ? log.evaluation.obligationsOf(entry.path) : [];
        const hover = hoverAt(
          document.getText(),
          document.offsetAt(position),
          entry,
          owed,
          log.context.speech,
        );
        if (!hover) return undefined;
        const contents = [new vscode.MarkdownString(hover.doc), ...hover.facts.map(plainMarkdown)];
        const { start, end } = hover.range;
        return new vscode.Hover(
          contents,
          new vscode.Range(document.positionAt(start), document.positionAt(end)),
        );
      },
    },
  );
}
