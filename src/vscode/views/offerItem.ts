import * as vscode from 'vscode';
import { plainMarkdown } from '../language/plainMarkdown.ts';
import type { OfferRow } from './elements.ts';
import { roleOf } from './followUpItems.ts';

/** How an offer that is still to answer looks. */
export function offerItem({ log, offer, day, uri, interview }: OfferRow): vscode.TreeItem {
  const { speech, now } = log.context;
  const { process } = offer;
  const by = vscode.l10n.t('by {0}', speech.date(day, now));
  const item = new vscode.TreeItem(vscode.l10n.t('Answer the offer'));
  item.description = `${by} · ${process.company}`;
  const whole = `${item.label}, ${roleOf(process)}: ${by}.`;
  item.tooltip = plainMarkdown(whole);
  item.iconPath = new vscode.ThemeIcon('star');
  item.contextValue = 'interview';
  item.accessibilityInformation = { label: whole };
  item.command = {
    title: vscode.l10n.t('Open the entry'),
    command: 'interviewFollowUp.openEntry',
    arguments: [{ uri, interview }],
  };
  return item;
}
