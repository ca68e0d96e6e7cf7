import * as vscode from 'vscode';
import { askDay, dayOf } from '../askDay.ts';
import { UserError } from '../guard.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';
import { section } from '../settings.ts';
import { fileOf, textOf } from './target.ts';

/** Marks everything before a day as settled: nothing is owed for those interviews, and nothing is said about them. */
export async function settleBefore(store: LogStore, argument: unknown): Promise<void> {
  await store.settled();
  const log = fileOf(store, argument)?.log ?? store.logs()[0];
  if (!log) throw new UserError(vscode.l10n.t('Open a folder with an interview log first.'));
  const today = log.now.toPlainDate();
  const offered = [
    [vscode.l10n.t('Everything before today'), today],
    [vscode.l10n.t('Everything older than two weeks'), today.subtract({ days: 14 })],
    [vscode.l10n.t('Everything older than a month'), today.subtract({ months: 1 })],
  ] as const;
  const title = vscode.l10n.t('Which interviews are settled?');
  const day = dayOf(textOf(argument, 'on')) ?? (await askDay(title, offered, log.context));
  if (day) await saveSettledBefore(log, day.toString());
}

async function saveSettledBefore({ folder }: FolderLog, day: string): Promise<void> {
  const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  const target = several ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Workspace;
  await vscode.workspace.getConfiguration(section, folder).update('settledBefore', day, target);
}
