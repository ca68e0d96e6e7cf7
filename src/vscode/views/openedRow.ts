import * as vscode from 'vscode';

/** A row that opens an entry: its icon, what it is to the actions, and what a screen reader says of it. */
export function openedRow(
  label: string,
  look: { readonly icon: vscode.ThemeIcon; readonly is: string; readonly said: string },
  argument: {
    readonly uri: string;
    readonly interview: string;
    readonly letter?: string;
    readonly to?: string | undefined;
  },
): vscode.TreeItem {
  const item = new vscode.TreeItem(label);
  item.iconPath = look.icon;
  item.contextValue = look.is;
  item.accessibilityInformation = { label: look.said };
  const command = 'interviewFollowUp.openEntry';
  item.command = { title: vscode.l10n.t('Open the entry'), command, arguments: [argument] };
  return item;
}
