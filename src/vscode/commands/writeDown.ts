import * as vscode from 'vscode';
import { debriefOf } from '../../core/index.ts';
import type { LogStore } from '../index/logStore.ts';
import { openEntry } from './openEntry.ts';
import { fileOf } from './target.ts';

/**
 * Opens the entry of an interview and adds the headings of a debrief that its notes lack, unsaved and as one step to undo. Notes
 * of one of several interviews in a file are opened as they are: a heading there may begin another interview.
 */
export async function writeDown(store: LogStore, argument: unknown): Promise<void> {
  await store.settled();
  await openEntry(store, argument);
  const editor = vscode.window.activeTextEditor;
  const file = fileOf(store, argument);
  const [interview, ...others] = file?.interviews ?? [];
  const entry = interview?.entry;
  if (!editor || !file || !entry || others.length > 0 || entry.part !== undefined) return;
  const { document } = editor;
  if (document.uri.toString() !== file.log.uriOf(entry.path).toString()) return;
  const { parseMarkdown } = await import('../../lazy/markdown.ts');
  const debrief = debriefOf(document.getText(), entry.notes.start, parseMarkdown);
  if (!debrief) return;
  const end = document.lineAt(document.lineCount - 1).range.end;
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, end, debrief.text);
  if (!(await vscode.workspace.applyEdit(edit))) return;
  const below = new vscode.Position(end.line + debrief.line, 0);
  editor.selection = new vscode.Selection(below, below);
  editor.revealRange(new vscode.Range(below, below), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
