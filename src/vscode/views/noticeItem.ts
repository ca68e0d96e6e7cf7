import * as vscode from 'vscode';
import type { Notice } from './elements.ts';

/** How the row looks that says that letters may be missing: it opens the Problems panel, which says why. */
export function noticeItem({ notes }: Notice): vscode.TreeItem {
  const label =
    notes === 1
      ? vscode.l10n.t('1 note cannot be read in full')
      : vscode.l10n.t('{0} notes cannot be read in full', notes);
  const description = vscode.l10n.t('letters may be missing: see Problems');
  const item = new vscode.TreeItem(label);
  item.id = 'notice';
  item.description = description;
  item.tooltip = `${label}; ${description}`;
  item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  item.accessibilityInformation = { label: `${label}; ${description}` };
  item.command = {
    title: vscode.l10n.t('Show Problems'),
    command: 'workbench.panel.markers.view.focus',
  };
  return item;
}
