import * as vscode from 'vscode';
import { companyKey, processesToLeave } from '../../core/index.ts';
import { compose } from '../compose.ts';
import { createFiles } from '../edits.ts';
import type { FolderLog } from '../folderLog.ts';
import { UserError } from '../guard.ts';
import type { LogStore } from '../logStore.ts';
import type { Templates } from '../templates.ts';
import { fileOf } from './target.ts';

/**
 * Drafts a withdrawal for every other open process once an offer was taken: the person picks which, and all of them are one
 * step to undo.
 */
export async function withdrawElsewhere(
  store: LogStore,
  templates: Templates,
  argument: unknown,
): Promise<void> {
  await store.settled();
  const { log, entries } = openElsewhere(store, argument);
  const items = entries.map((entry) => ({
    label: entry.company?.value ?? entry.path,
    description: entry.role?.value ?? '',
    detail: entry.path,
    picked: true,
    entry,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: vscode.l10n.t('Draft withdrawals for the other processes'),
    placeHolder: vscode.l10n.t('Nothing is sent; you read each letter first'),
  });
  if (!chosen || chosen.length === 0) return;
  const drafts: { uri: vscode.Uri; text: string }[] = [];
  for (const { entry } of chosen) {
    const situation = log.evaluation.log.processOf(entry);
    const contact = entry.contact ?? situation.rounds.findLast(({ contact: known }) => known)?.contact;
    const to = contact ?? entry.interviewers[0];
    drafts.push(await compose({ log, entry, letter: 'withdrawal', to }, templates));
  }
  await createFiles(store, drafts);
  for (const { uri } of drafts) await vscode.window.showTextDocument(uri, { preview: false });
}

function openElsewhere(
  store: LogStore,
  argument: unknown,
): { log: FolderLog; entries: ReturnType<typeof processesToLeave> } {
  const file = fileOf(store, argument);
  const log = file?.log ?? store.logs()[0];
  const accepted = log?.evaluation.log.processes.find((process) =>
    process.rounds.some(
      (round) =>
        typeof round.outcome !== 'string' &&
        round.outcome.value === 'accepted' &&
        (!file?.entry || companyKey(file.entry.company?.value ?? '') === companyKey(process.company)),
    ),
  );
  const entries = log && accepted ? processesToLeave(accepted, log.evaluation.log, log.context) : [];
  if (!log || entries.length === 0) {
    throw new UserError(vscode.l10n.t('There is no other open process to withdraw from.'));
  }
  return { log, entries };
}
