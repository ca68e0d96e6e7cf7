import * as vscode from 'vscode';
import type { Finding } from '../../core/index.ts';
import { currentText } from '../files/files.ts';
import type { Guard } from '../guard.ts';
import type { LogStore } from '../index/logStore.ts';

/** What the review says of letters that are open. */
export interface LetterReviews extends vscode.Disposable {
  readonly onDidChange: vscode.Event<vscode.Uri>;
  readonly findingsOf: (uri: vscode.Uri) => readonly Finding[];
  /** Reviews a letter as it stands in the editor; nothing is found in what is no letter. */
  readonly review: (document: vscode.TextDocument) => Promise<readonly Finding[]>;
  /** The same, with what no note holds, whatever the settings say. */
  readonly reviewWithSources: (document: vscode.TextDocument) => Promise<readonly Finding[]>;
  /** From now on says of a letter what no note holds, whatever the settings say, and reviews it anew. */
  readonly checkSources: (uri: vscode.Uri) => void;
  /** Resolves when every open letter is reviewed as it stands. */
  readonly settled: () => Promise<void>;
}

/** Reviews letters while they are open, anew with every decision about the log. What went out is not judged any more. */
export function createLetterReviews(store: LogStore, guard: Guard): LetterReviews {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const known = new Map<string, readonly Finding[]>();
  let running: Promise<void> = Promise.resolve();
  /** Letters that a language model phrased. */
  const unsure = new Set<string>();
  let waiting = false;

  const review = async (
    document: vscode.TextDocument,
    wantsSources = unsure.has(document.uri.toString()),
  ): Promise<readonly Finding[]> => {
    const log = store.logOf(document.uri);
    const path = log?.pathOf(document.uri);
    const letter = path === undefined ? undefined : log?.evaluation.log.letterAt(path);
    if (!log || path === undefined || !letter) return [];
    const lazy = await import('../../lazy/review.ts');
    const textOf = (other: string) => currentText(log.uriOf(other));
    const { evaluation } = log;
    const read = wantsSources ? lazy.lookingForSources(evaluation) : evaluation;
    const found = await lazy.review(path, document.getText(), read, textOf);
    return found.filter(({ code }) => !letter.sent || code === 'too-early');
  };

  const update = async (): Promise<void> => {
    waiting = false;
    const open = vscode.workspace.textDocuments.filter(
      ({ languageId, isClosed }) => languageId === 'markdown' && !isClosed,
    );
    const uris = new Set(open.map(({ uri }) => uri.toString()));
    for (const uri of known.keys()) if (!uris.has(uri)) show(vscode.Uri.parse(uri), []);
    for (const document of open) show(document.uri, await review(document));
  };

  const show = (uri: vscode.Uri, found: readonly Finding[]): void => {
    if (found.length === 0 && !known.has(uri.toString())) return;
    if (found.length === 0) known.delete(uri.toString());
    else known.set(uri.toString(), found);
    changed.fire(uri);
  };

  /** A review that has not begun yet will see this change too. */
  const again = (): void => {
    if (waiting) return;
    waiting = true;
    running = running.then(guard('Reviewing letters', update));
  };

  const listeners = [
    store.onDidChange(again),
    vscode.workspace.onDidOpenTextDocument(again),
    vscode.workspace.onDidCloseTextDocument(again),
  ];
  return {
    onDidChange: changed.event,
    findingsOf: (uri) => known.get(uri.toString()) ?? [],
    review: (document) => review(document),
    reviewWithSources: (document) => review(document, true),
    checkSources: (uri) => {
      unsure.add(uri.toString());
      again();
    },
    settled: () => running,
    dispose: () => vscode.Disposable.from(changed, ...listeners).dispose(),
  };
}
