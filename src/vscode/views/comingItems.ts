import * as vscode from 'vscode';
import { metAt, promisedBefore, sayStart } from '../../core/startup.ts';
import { plainMarkdown } from '../language/plainMarkdown.ts';
import type { ComingGroup, Meeting } from './elements.ts';

/** How the group looks and what a screen reader says of it. */
export function comingGroupItem({ meetings }: ComingGroup): vscode.TreeItem {
  const label = vscode.l10n.t('Coming interviews');
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = 'coming';
  item.description = String(meetings.length);
  item.accessibilityInformation = { label: `${label}: ${meetings.length}.` };
  return item;
}

/** How an interview to come looks: when, which and with whom; in its tooltip what is still promised from earlier rounds. */
export function meetingItem({ log, upcoming, uri, interview }: Meeting): vscode.TreeItem {
  const { speech, now } = log.context;
  const { entry, process } = upcoming;
  const when = sayStart(upcoming, speech, now);
  const people = speech.list(metAt(upcoming), 'conjunction');
  const parts = (...some: readonly (string | undefined)[]) =>
    some.filter((part) => part !== undefined).join(', ');
  const promised = promisedBefore(upcoming).map(({ day, promises }) =>
    vscode.l10n.t(
      'Promised in the interview of {0} and still open: {1}.',
      speech.date(day, now),
      promises.join('; '),
    ),
  );
  const said = [
    `${when}: ${parts(entry.round?.value, process.company, process.role)}.`,
    ...(people === '' ? [] : [vscode.l10n.t('With {0}.', people)]),
    ...promised,
  ];
  const item = new vscode.TreeItem(when);
  // Rows are cut at their end.
  const what = parts(process.company, entry.round?.value);
  item.description = people === '' ? what : `${what}; ${people}`;
  item.tooltip = plainMarkdown(said.join(' '));
  item.iconPath = new vscode.ThemeIcon('calendar');
  item.contextValue = 'interview';
  item.accessibilityInformation = { label: said.join(' ') };
  item.command = {
    title: vscode.l10n.t('Open the entry'),
    command: 'interviewFollowUp.openEntry',
    arguments: [{ uri, interview }],
  };
  return item;
}
