import * as vscode from 'vscode';
import { commandIds } from './commandIds.ts';
import type { FolderLog } from './folderLog.ts';
import type { Guard } from './guard.ts';
import type { LogStore } from './logStore.ts';

/**
 * Says once a folder what is assumed of a log in which no letter was ever recorded, and offers to settle what is old. Quiet
 * where there is nothing to warn about.
 */
export function explainFirstRun(store: LogStore, state: vscode.Memento, guard: Guard): vscode.Disposable {
  const explain = guard('Explaining the first run', async (log: FolderLog) => {
    const key = `explained ${log.folder.uri.toString()}`;
    if (state.get(key) === true || !needsExplaining(log)) return;
    await state.update(key, true);
    const settle = vscode.l10n.t('Settle older interviews...');
    const message = vscode.l10n.t(
      'No letter was ever recorded in this interview log, so every recent interview counts as not yet followed up.',
    );
    const chosen = await vscode.window.showInformationMessage(message, settle, vscode.l10n.t('Leave it so'));
    if (chosen === settle)
      await vscode.commands.executeCommand(commandIds['settle-before'], { uri: uriOf(log) });
  });
  return store.onDidChange((logs) => {
    for (const log of logs) void explain(log);
  });
}

function needsExplaining({ evaluation: { log, findings } }: FolderLog): boolean {
  const recorded = log.letters.length > 0 || log.entries.some(({ records }) => records.length > 0);
  return !recorded && findings.some(({ severity }) => severity === 'warning');
}

function uriOf({ evaluation, ...log }: FolderLog): string {
  const [entry] = evaluation.log.entries;
  return entry ? log.uriOf(entry.path).toString() : log.folder.uri.toString();
}
