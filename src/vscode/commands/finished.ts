import * as vscode from 'vscode';
import type { LetterReviews } from '../language/letterReviews.ts';

/** Whether the review finds no error in a letter, or the person goes on all the same; else it shows the first one. */
export async function isFinished(
  reviews: LetterReviews,
  document: vscode.TextDocument,
  goOn: string,
): Promise<boolean> {
  const errors = (await reviews.review(document)).filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!first) return true;
  const show = vscode.l10n.t('Show me');
  const detail = errors.map(({ message }) => message).join('\n');
  const message = vscode.l10n.t('This letter is not ready yet.');
  const chosen = await vscode.window.showWarningMessage(message, { modal: true, detail }, show, goOn);
  if (chosen === show) {
    const { start, end } = first.range;
    const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
    await vscode.window.showTextDocument(document, { selection });
  }
  return chosen === goOn;
}
