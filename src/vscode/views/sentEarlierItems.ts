import * as vscode from 'vscode';
import { kindOf } from '../../core/startup.ts';
import { plainMarkdown } from '../language/plainMarkdown.ts';
import type { SentEarlierGroup, SentRow } from './elements.ts';
import { roleOf, withinLine } from './followUpItems.ts';

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
  const item = new vscode.TreeItem(
    `${sent.to ?? process.company}: ${withinLine(speech.say(brief ?? title))}`,
  );
  const day = vscode.l10n.t('Sent on {0}', speech.date(sent.day, now));
  item.description = sent.to === undefined ? day : `${day} · ${process.company}`;
  const whole = `${item.label}, ${roleOf(process)}: ${day}.`;
  item.tooltip = plainMarkdown(whole);
  item.iconPath = new vscode.ThemeIcon('check');
  item.contextValue = 'interview';
  item.accessibilityInformation = { label: whole };
  item.command = {
    title: vscode.l10n.t('Open the entry'),
    command: 'interviewFollowUp.openEntry',
    arguments: [{ uri, interview }],
  };
  return item;
}
