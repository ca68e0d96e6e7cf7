import * as vscode from 'vscode';
import { plainMarkdown } from '../language/plainMarkdown.ts';
import type { OfferRow } from './elements.ts';
import { roleOf } from './followUpItems.ts';
import { openedRow } from './openedRow.ts';

/** How an offer that is still to answer looks. */
export function offerItem({ log, offer, day, uri, interview }: OfferRow): vscode.TreeItem {
  const { speech, now } = log.context;
  const { process } = offer;
  const by = vscode.l10n.t('by {0}', speech.date(day, now));
  const label = vscode.l10n.t('Answer the offer');
  const said = `${label}, ${roleOf(process)}: ${by}.`;
  const icon = new vscode.ThemeIcon('star');
  const item = openedRow(label, { icon, is: 'interview', said }, { uri, interview });
  item.description = `${by} · ${process.company}`;
  item.tooltip = plainMarkdown(said);
  return item;
}
