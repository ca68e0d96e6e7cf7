import * as vscode from 'vscode';
import type { Urgency } from '../../core/startup.ts';

/** How many letters are how pressing, in a word or two; for one of them other languages have a word of its own. */
export const sayCount: Readonly<Record<Urgency, (count: number) => string>> = {
  overdue: (count) => (count === 1 ? vscode.l10n.t('1 overdue') : vscode.l10n.t('{0} overdue', count)),
  due: (count) => (count === 1 ? vscode.l10n.t('1 due') : vscode.l10n.t('{0} due', count)),
  waiting: (count) => (count === 1 ? vscode.l10n.t('1 later') : vscode.l10n.t('{0} later', count)),
  settled: (count) => (count === 1 ? vscode.l10n.t('1 settled') : vscode.l10n.t('{0} settled', count)),
};
