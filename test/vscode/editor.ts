// What the suites do in the editor, said once.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { InterviewFollowUp } from '../../src/vscode/extension.ts';

const extensionId = 'interview-follow-up.interview-follow-up';

/** The running extension, after it has read the log. */
export async function extension(): Promise<InterviewFollowUp> {
  const found = vscode.extensions.getExtension<InterviewFollowUp>(extensionId);
  assert.ok(found, 'the extension is not installed');
  const running = await found.activate();
  await running.settled();
  return running;
}

/** A file of the workspace, by its path. */
export function uriOf(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Writes a file on disk, as another program would. */
export async function writeOutside(path: string, text: string): Promise<vscode.Uri> {
  const uri = uriOf(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export async function readOutside(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Our findings of a file, as `severity code: text under it`. */
export function findingsOf(uri: vscode.Uri): readonly string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Interview')
    .map(
      ({ severity, code, range }) => `${vscode.DiagnosticSeverity[severity]} ${code} ${range.start.line + 1}`,
    );
}

/** The codes found in a file. */
export function codesOf(uri: vscode.Uri): readonly unknown[] {
  return vscode.languages.getDiagnostics(uri).map(({ code }) => code);
}

/** Waits for the findings of a file to be as `wanted` says; the watcher of the product tells when something changed. */
export async function untilFindings(
  uri: vscode.Uri,
  wanted: (codes: readonly unknown[]) => boolean,
): Promise<void> {
  if (wanted(codesOf(uri))) return;
  await new Promise<void>((resolve) => {
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      if (!wanted(codesOf(uri))) return;
      listener.dispose();
      resolve();
    });
  });
}

/** The quick fixes offered anywhere in a file. */
export async function quickFixes(uri: vscode.Uri): Promise<readonly vscode.CodeAction[]> {
  const document = await vscode.workspace.openTextDocument(uri);
  const all = new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, all);
}

/** Replaces one string of the open document, as typing would; the text stays unsaved. */
export async function type(uri: vscode.Uri, from: string, to: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(uri);
  const { document } = editor;
  const offset = document.getText().indexOf(from);
  assert.ok(offset >= 0, `${from} is not in the document`);
  const range = new vscode.Range(document.positionAt(offset), document.positionAt(offset + from.length));
  assert.ok(await editor.edit((edit) => edit.replace(range, to)));
}

/** Closes every editor, dropping what is unsaved. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
