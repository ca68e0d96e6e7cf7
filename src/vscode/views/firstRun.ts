import * as vscode from 'vscode';
import { isOwed } from '../../core/startup.ts';
import { commandIds } from '../commandIds.ts';
import type { Guard } from '../guard.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';

/**
 * Says once a folder what is assumed of a log in which no letter was ever recorded, and offers to settle what is old. Quiet
 * where there is nothing to warn about.
 */
export function explainFirstRun(store: LogStore, state: vscode.Memento, guard: Guard): vscode.Disposable {
  /** Folders with a record: nothing is assumed of their logs any more. */
  const recorded = new Set<string>();
  const explain = guard('Explaining the first run', async (log: FolderLog) => {
    if (recorded.has(keyOf(log)) || state.get(keyOf(log)) !== undefined) return;
    if (isRecorded(log)) recorded.add(keyOf(log));
    if (!needsExplaining(log)) return;
    await state.update(keyOf(log), dayOf(log));
    const settle = vscode.l10n.t('Hide old ones...');
    const count = log.evaluation.obligations.filter(isOwed).length;
    const message = vscode.l10n.t(
      "Your notes don't say which letters you already sent, so {0} look unsent.",
      count,
    );
    const chosen = await vscode.window.showInformationMessage(message, settle, vscode.l10n.t('Keep all'));
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

/** Of fewer interviews everybody knows what was sent. */
const fewest = 2;

function needsExplaining(log: FolderLog): boolean {
  const { entries } = log.evaluation.log;
  if (entries.length < fewest || log.evaluation.obligations.filter(isOwed).length < 2) return false;
  return !isRecorded(log) && log.evaluation.findings.some(({ severity }) => severity === 'warning');
}

function isRecorded({ evaluation: { log } }: FolderLog): boolean {
  return (
    log.letters.length > 0 ||
    log.entries.some(({ records, notedLetters }) => records.length + notedLetters.length > 0)
  );
}

function uriOf({ evaluation, ...log }: FolderLog): string {
  const [entry] = evaluation.log.entries;
  return entry ? log.uriOf(entry.path).toString() : log.folder.uri.toString();
}
