import * as vscode from 'vscode';
import { commandIds } from '../commandIds.ts';
import type { Guard } from '../guard.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';
import { section } from '../settings.ts';
import { isFirstRun } from './firstRun.ts';
import { countOverdue } from './statusBar.ts';

/** Where the day is kept on which the log was last read and the person, where something was overdue, told so. */
const remindedOn = 'reminded on';

/** Says how many letters are overdue when the log is first read on a day, and no more that day. */
export function remindDaily(store: LogStore, state: vscode.Memento, guard: Guard): vscode.Disposable {
  const remind = guard('Reminding of what is overdue', async (logs: readonly FolderLog[]) => {
    const wanted = logs.filter(({ settings }) => settings.notification);
    // Undefined where nobody wants to be told: once they do, they are told the same day.
    const today = wanted[0]?.now.toPlainDate().toString();
    if (state.get(remindedOn) === today) return;
    const kept = state.update(remindedOn, today);
    const overdue = countOverdue(wanted.filter((log) => !isFirstRun(log, state)));
    if (overdue > 0) await tell(overdue);
    await kept;
  });
  return store.onDidChange((logs) => void remind(logs));
}

async function tell(count: number): Promise<void> {
  const generate = vscode.l10n.t('Generate');
  const show = vscode.l10n.t('Show');
  const never = vscode.l10n.t('Never');
  const message =
    count === 1
      ? vscode.l10n.t('1 follow-up is overdue.')
      : vscode.l10n.t('{0} follow-ups are overdue.', count);
  const chosen = await vscode.window.showInformationMessage(message, generate, show, never);
  if (chosen === generate) await vscode.commands.executeCommand(commandIds.generate);
  if (chosen === show) await vscode.commands.executeCommand('interviewFollowUp.showFollowUps');
  if (chosen !== never) return;
  const settings = vscode.workspace.getConfiguration(section);
  await settings.update('notification', false, vscode.ConfigurationTarget.Global);
}
