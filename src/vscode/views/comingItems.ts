import * as vscode from 'vscode';
import { comingInterviews, type Interview, metAt, promisedBefore, sayStart } from '../../core/startup.ts';
import type { FolderLog } from '../index/folderLog.ts';
import { plainMarkdown } from '../language/plainMarkdown.ts';

/** The interviews to come, together. */
export interface ComingGroup {
  readonly kind: 'coming';
  /** Soonest first; never empty. */
  readonly meetings: readonly Meeting[];
}

/** An interview to come as it is shown. */
export interface Meeting {
  readonly kind: 'meeting';
  readonly log: FolderLog;
  readonly upcoming: Interview;
  /** What its actions hand to their commands. */
  readonly uri: string;
  readonly interview: string;
}

/** The interviews to come of some logs; undefined where there are none. */
export function comingGroup(logs: readonly FolderLog[]): ComingGroup | undefined {
  const meetings = logs
    .flatMap((log) => comingInterviews(log.evaluation.interviews).map((upcoming) => meetingOf(log, upcoming)))
    .toSorted((a, b) => a.upcoming.start.epochMilliseconds - b.upcoming.start.epochMilliseconds);
  return meetings.length > 0 ? { kind: 'coming', meetings } : undefined;
}

function meetingOf(log: FolderLog, upcoming: Interview): Meeting {
  const { path, id } = upcoming.entry;
  return { kind: 'meeting', log, upcoming, uri: log.uriOf(path).toString(), interview: id };
}

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
  const what = parts(entry.round?.value, process.company);
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
