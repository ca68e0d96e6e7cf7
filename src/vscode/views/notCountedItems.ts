import * as vscode from 'vscode';
import { plainMarkdown } from '../language/plainMarkdown.ts';
import type { NotCountedGroup, Note } from './elements.ts';

/** How the group looks and what a screen reader says of it: open where there is nothing else to see. */
export function notCountedGroupItem({ notes }: NotCountedGroup, isAlone: boolean): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(vscode.l10n.t('Not counted'), isAlone ? Expanded : Collapsed);
  const said =
    notes.length === 1
      ? vscode.l10n.t('1 note looks like an interview')
      : vscode.l10n.t('{0} notes look like interviews', notes.length);
  item.id = 'not counted';
  item.contextValue = 'notCounted';
  item.description =
    notes.length === 1
      ? vscode.l10n.t('1 possible interview')
      : vscode.l10n.t('{0} possible interviews', notes.length);
  item.tooltip = vscode.l10n.t(
    'No letter is due for these notes, as the company and the day are not fields at the top.',
  );
  item.accessibilityInformation = { label: `${item.label}: ${said}.` };
  return item;
}

/** How such a note looks: its name, and what in it speaks of an interview. */
export function noteItem({ path, said: written, uri }: Note): vscode.TreeItem {
  // A heading or a label is read without its marks.
  const said = written.replace(/^[#>\s-]+|[*_`]/g, '');
  const item = new vscode.TreeItem(path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, ''));
  item.description = said;
  item.tooltip = plainMarkdown(`${path}: ${said}`);
  item.iconPath = new vscode.ThemeIcon('note');
  item.contextValue = 'note';
  item.accessibilityInformation = { label: `${path}: ${said}` };
  item.command = {
    title: vscode.l10n.t('Open the note'),
    command: 'vscode.open',
    arguments: [vscode.Uri.parse(uri)],
  };
  return item;
}
