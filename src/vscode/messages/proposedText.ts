import * as vscode from 'vscode';
import { applyEdits, editsOf, type FileChange } from '../../core/index.ts';
import type { FolderLog } from '../index/folderLog.ts';

const scheme = 'interview-follow-up-proposal';

/** Shows what a change would make of its file, side by side, while `ask` runs; then closes it. */
export async function besideChange<Answer>(
  log: FolderLog,
  { path, changes }: FileChange,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const uri = log.uriOf(path);
  const text = (await vscode.workspace.openTextDocument(uri)).getText();
  const edits = editsOf(text, changes);
  if (!edits) return ask();
  const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: () => applyEdits(text, edits),
  });
  try {
    const title = vscode.l10n.t('{0}: what the message changes', path.split('/').at(-1) ?? path);
    await vscode.commands.executeCommand('vscode.diff', uri, uri.with({ scheme }), title, {
      preview: true,
      preserveFocus: true,
    });
    return await ask();
  } finally {
    await closeDiffs();
    provider.dispose();
  }
}

async function closeDiffs(): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const shown = tabs.filter(
    ({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.scheme === scheme,
  );
  await vscode.window.tabGroups.close(shown);
}
