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
    if (state.get(keyOf(log)) !== undefined || !needsExplaining(log)) return;
    await state.update(keyOf(log), dayOf(log));
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

/** Whether what is assumed of a log was said today or is about to be said; more would be too much for a first day. */
export function isFirstRun(log: FolderLog, state: vscode.Memento): boolean {
  return needsExplaining(log) && (state.get(keyOf(log)) ?? dayOf(log)) === dayOf(log);
}

/** Where the day is kept on which a log was explained. */
function keyOf({ folder }: FolderLog): string {
  return `explained ${folder.uri.toString()}`;
}

function dayOf({ now }: FolderLog): string {
  return now.toPlainDate().toString();
}

function needsExplaining({ evaluation: { log, findings } }: FolderLog): boolean {
  const recorded = log.letters.length > 0 || log.entries.some(({ records }) => records.length > 0);
  return !recorded && findings.some(({ severity }) => severity === 'warning');
}

function uriOf({ evaluation, ...log }: FolderLog): string {
  const [entry] = evaluation.log.entries;
  return entry ? log.uriOf(entry.path).toString() : log.folder.uri.toString();
}
