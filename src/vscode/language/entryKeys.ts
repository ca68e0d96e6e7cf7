import * as vscode from 'vscode';
import { isLogFile } from '../index/isLogFile.ts';
import type { LogStore } from '../index/logStore.ts';

/** Where keys do something else than elsewhere; package.json names the keys. */
type Place = 'item' | 'blank item' | 'last stop';

/** What Enter and Tab do in an entry or a letter. */
export interface EntryKeys extends vscode.Disposable {
  /** Tab leads nowhere in the last stop of a document that was just filled in, and writes no blanks there. */
  readonly endsBefore: (document: vscode.TextDocument, linesBehind: number) => void;
}

/** Longer front matter, in lines, is not looked through at every move of the cursor. */
const longestFrontMatter = 200;

/**
 * Tells the editor where the cursor is: Enter goes on with a list of the front matter of log files, and ends it at a blank item.
 * The editor's own rules for Enter hold for every Markdown file, so they are no place for this.
 */
export function watchEntryKeys(store: LogStore): EntryKeys {
  const lastStops = new WeakMap<vscode.TextDocument, number>();
  let known: Place | undefined;
  const update = (editor: vscode.TextEditor | undefined) => {
    const place = editor && placeIn(editor, store, lastStops.get(editor.document));
    if (place === known) return;
    known = place;
    void vscode.commands.executeCommand('setContext', 'interviewFollowUp.place', place);
  };
  const { window } = vscode;
  const disposable = vscode.Disposable.from(
    window.onDidChangeTextEditorSelection(({ textEditor }) => update(textEditor)),
    window.onDidChangeActiveTextEditor(update),
    vscode.commands.registerTextEditorCommand('interviewFollowUp.endList', endList),
  );
  return {
    endsBefore: (document, linesBehind) => lastStops.set(document, linesBehind),
    dispose: () => disposable.dispose(),
  };
}

function placeIn(
  { document, selection }: vscode.TextEditor,
  store: LogStore,
  linesBehind: number | undefined,
): Place | undefined {
  const { line, character } = selection.active;
  if (document.languageId !== 'markdown' || !selection.isEmpty) return undefined;
  if (line === document.lineCount - 1 - (linesBehind ?? document.lineCount)) return 'last stop';
  const [, marker = '', item = ''] = /^(\s*- ?)(.*)$/.exec(document.lineAt(line).text) ?? [];
  // Behind the name of a field another one of the same item follows.
  if (marker === '' || character < marker.length || /:(?:\s|$)/.test(item)) return undefined;
  if (!isInFrontMatter(document, line) || !isOfLog(document, store)) return undefined;
  return item.trim() === '' ? 'blank item' : 'item';
}

function isInFrontMatter(document: vscode.TextDocument, line: number): boolean {
  if (line > longestFrontMatter || document.lineAt(0).text.trimEnd() !== '---') return false;
  for (let above = line - 1; above > 0; above--)
    if (document.lineAt(above).text.trimEnd() === '---') return false;
  return true;
}

function isOfLog({ uri }: vscode.TextDocument, store: LogStore): boolean {
  const log = store.logOf(uri);
  const path = log?.pathOf(uri);
  return log !== undefined && path !== undefined && isLogFile(log, path);
}

/** Takes the mark of a blank item away; what was typed into it meanwhile stays, and the list goes on. */
function endList({ document, selection }: vscode.TextEditor, edit: vscode.TextEditorEdit): void {
  const { range, text } = document.lineAt(selection.active.line);
  if (/^\s*-\s*$/.test(text)) edit.delete(range);
  else edit.insert(selection.active, `\n${/^\s*- ?/.exec(text)?.[0] ?? ''}`);
}
