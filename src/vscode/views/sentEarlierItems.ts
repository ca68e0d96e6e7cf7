import * as vscode from 'vscode';
import { kindOf } from '../../core/startup.ts';
import { plainMarkdown } from '../language/plainMarkdown.ts';
import type { SentEarlierGroup, SentRow } from './elements.ts';
import { roleOf, withinLine } from './followUpItems.ts';
import { openedRow } from './openedRow.ts';

/** How the group looks and what a screen reader says of it. */
export function sentEarlierGroupItem({ letters }: SentEarlierGroup): vscode.TreeItem {
  const label = vscode.l10n.t('Sent earlier');
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = 'sent earlier';
  item.description = String(letters.length);
  item.tooltip = vscode.l10n.t('Letters of the last weeks that went out before things moved on');
  item.accessibilityInformation = { label: `${label}: ${letters.length}.` };
  return item;
}

/** How a letter that went out earlier looks. */
export function sentItem({ log, sent, uri, interview }: SentRow): vscode.TreeItem {
  const { speech, now } = log.context;
  const { process } = sent.interview;
  const { brief, title } = kindOf(sent.letter);
  const label = `${sent.to ?? process.company}: ${withinLine(speech.say(brief ?? title))}`;
  const day = vscode.l10n.t('Sent on {0}', speech.date(sent.day, now));
  const said = `${label}, ${roleOf(process)}: ${day}.`;
  const icon = new vscode.ThemeIcon('check');
  const item = openedRow(label, { icon, is: 'interview', said }, { uri, interview });
  item.description = sent.to === undefined ? day : `${day} · ${process.company}`;
  item.tooltip = plainMarkdown(said);
  return item;
}
