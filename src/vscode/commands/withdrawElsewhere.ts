import * as vscode from 'vscode';
import {
  acceptedOffers,
  type FileChange,
  type Interview,
  kindWith,
  processContact,
} from '../../core/index.ts';
import { staysOpen } from '../ask.ts';
import { applyChanges, createFiles } from '../files/edits.ts';
import { UserError } from '../guard.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';
import { plainLabel } from '../language/plainMarkdown.ts';
import { askLanguage } from '../letters/askLanguage.ts';
import { compose } from '../letters/compose.ts';
import type { Templates } from '../letters/templates.ts';
import { fileOf } from './target.ts';

const letter = kindWith(({ decision }) => decision === 'withdraw');

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
  const { log, interviews } = openElsewhere(store, argument);
  const items = interviews.map((interview) => ({
    label: plainLabel(interview.process.company),
    description: plainLabel(interview.process.role ?? ''),
    detail: plainLabel(interview.entry.path),
    picked: true,
    interview,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    ...staysOpen,
    title: vscode.l10n.t('Draft withdrawals for the other processes'),
    placeHolder: vscode.l10n.t('Nothing is sent; you read each letter first'),
  });
  if (!chosen || chosen.length === 0) return;
  const drafts: { uri: vscode.Uri; text: string }[] = [];
  const remembered: FileChange[] = [];
  for (const { interview } of chosen) {
    const to = processContact(interview);
    const asked = await askLanguage({ log, interview }, false);
    if (!asked) return;
    if (asked.remembered) remembered.push(asked.remembered);
    const { language } = asked;
    const names = drafts.map(({ uri }) => uri.path);
    drafts.push(await compose({ log, interview, letter, to, language }, templates, names));
  }
  await createFiles(store, drafts);
  if (remembered.length > 0) await applyChanges(store, log, remembered);
  for (const { uri } of drafts) await vscode.window.showTextDocument(uri, { preview: false });
}

/** The open processes beside the accepted offer of the file at hand, else of the first log that has one. */
function openElsewhere(
  store: LogStore,
  argument: unknown,
): { log: FolderLog; interviews: readonly Interview[] } {
  const file = fileOf(store, argument);
  const here = file?.interviews.map(({ entry }) => entry.id) ?? [];
  for (const log of file ? [file.log] : store.logs()) {
    const offers = acceptedOffers(log.evaluation);
    const offer = offers.find(({ accepted }) => here.includes(accepted.entry.id)) ?? offers[0];
    if (offer) return { log, interviews: offer.others };
  }
  throw new UserError(vscode.l10n.t('There is no other open process to withdraw from.'));
}
