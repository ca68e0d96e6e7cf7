import * as vscode from 'vscode';
import type { Letter } from '../../core/startup.ts';
import { commandIds } from '../commandIds.ts';
import { isModelWanted, type Models } from '../letters/models.ts';

/** What can be done with a letter: the first says where it stands, the others are steps, and none is left once it went out. */
export async function stepsOfLetter(
  document: vscode.TextDocument,
  letter: Letter,
  models: Models,
): Promise<{ readonly standing: string; readonly steps: readonly vscode.Command[] }> {
  const sent = letter.sent?.value.toString();
  if (sent !== undefined) return { standing: vscode.l10n.t('Sent on {0}', sent), steps: [] };
  const { nameBlanks } = await import('../../core/index.ts');
  const text = document.getText();
  const step = (title: string, command: string): vscode.Command => ({
    title,
    command,
    arguments: [{ uri: document.uri.toString() }],
  });
  const lacksName = nameBlanks.some((blank) => text.includes(blank));
  const offersModel = models.areThere() && isModelWanted(document);
  const steps = [
    ...(lacksName ? [step(vscode.l10n.t('Fill in your name...'), commandIds.sign)] : []),
    ...(offersModel ? [step(vscode.l10n.t('Phrase...'), commandIds.phrase)] : []),
    step(vscode.l10n.t('Send...'), commandIds.send),
    step(vscode.l10n.t('Mark as sent'), commandIds['mark-sent']),
  ];
  return { standing: vscode.l10n.t('Draft'), steps };
}
