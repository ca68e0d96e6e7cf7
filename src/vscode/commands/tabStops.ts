import * as vscode from 'vscode';
import { saveWhole } from '../files/wholeFiles.ts';
import type { EntryKeys } from '../language/entryKeys.ts';

/** Puts a snippet in the place of all the text of a file that was just made, so that Tab leads from blank to blank, and saves it. */
export async function insertInPlace(
  editor: vscode.TextEditor,
  snippet: string,
  keys: EntryKeys,
): Promise<void> {
  const { document } = editor;
  const all = new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
  await editor.insertSnippet(new vscode.SnippetString(snippet), all);
  const [, behind = ''] = snippet.split(/(?<!\\)\$0/);
  keys.endsBefore(document, behind.split('\n').length - 1);
  await saveWhole(document);
}
