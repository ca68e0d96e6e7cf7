import * as vscode from 'vscode';
import { agendaMarkdown } from '../../core/index.ts';
import { askDay, dayOf } from '../askDay.ts';
import { UserError } from '../guard.ts';
import { evaluationOn } from '../index/evaluationOn.ts';
import type { LogStore } from '../index/logStore.ts';
import { fileOf, textOf } from './target.ts';

/** Shows what is owed on another day, as if it were that day's morning. Writes nothing. */
export async function showAgenda(store: LogStore, argument: unknown): Promise<void> {
  await store.settled();
  const log = fileOf(store, argument)?.log ?? store.logs()[0];
  if (!log) throw new UserError(vscode.l10n.t('Open a folder with an interview log first.'));
  const today = log.now.toPlainDate();
  const offered = [
    [vscode.l10n.t('Today'), today],
    [vscode.l10n.t('Tomorrow'), today.add({ days: 1 })],
    [vscode.l10n.t('In a week'), today.add({ days: 7 })],
  ] as const;
  const title = vscode.l10n.t('The agenda of which day?');
  const day = dayOf(textOf(argument, 'on')) ?? (await askDay(title, offered, log.context));
  if (!day) return;
  const { evaluation, now } = evaluationOn(log, day);
  const content = agendaMarkdown(evaluation, now, log.context.speech);
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document, { preview: true });
}
