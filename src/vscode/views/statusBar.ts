import * as vscode from 'vscode';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';
import { sayCount } from './counts.ts';

/** Says how many letters are overdue, and nothing when all is well. */
export function showStatusBar(store: LogStore): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('interviewFollowUp.overdue', vscode.StatusBarAlignment.Left);
  item.name = vscode.l10n.t('Interview follow-ups');
  item.command = 'interviewFollowUp.showFollowUps';
  const listener = store.onDidChange((logs) => {
    const overdue = countOverdue(logs);
    if (overdue === 0) {
      item.hide();
      return;
    }
    item.text = `$(mail) ${sayCount.overdue(overdue)}`;
    item.tooltip = vscode.l10n.t('Follow-up letters that are overdue: {0}', overdue);
    item.accessibilityInformation = { label: item.tooltip };
    item.show();
  });
  return vscode.Disposable.from(item, listener);
}

/** How many letters of these logs are overdue. */
export function countOverdue(logs: readonly FolderLog[]): number {
  return logs.reduce((sum, { evaluation }) => sum + evaluation.overdue, 0);
}
