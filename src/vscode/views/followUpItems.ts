import * as vscode from 'vscode';
import {
  type Grouping,
  kindOf,
  type Obligation,
  type PlainDate,
  sayStanding,
  sayStandingBriefly,
  sayTitle,
  sayWhy,
  snoozedUntil,
  type Urgency,
  urgencyOf,
} from '../../core/startup.ts';
import type { FolderLog } from '../index/folderLog.ts';
import { plainMarkdown } from '../language/plainMarkdown.ts';
import { sayCount } from './counts.ts';
import type { Group, Row } from './elements.ts';
import { openedRow } from './openedRow.ts';

/** How a group looks and what a screen reader says of it. */
export function groupItem(group: Group, grouping: Grouping): vscode.TreeItem {
  const { urgency, counts } = group;
  const isPressing = urgency === 'overdue' || urgency === 'due';
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(nameOf(group, grouping), isPressing ? Expanded : Collapsed);
  item.id = grouping === 'state' ? urgency : idOf(group);
  const count = counts.get(urgency) ?? 0;
  item.description = grouping === 'state' ? String(count) : sayCounts(group);
  item.accessibilityInformation = {
    label: `${item.label}: ${grouping === 'state' ? sayLetters(count) : item.description}.`,
  };
  return item;
}

function nameOf({ urgency, member }: Group, grouping: Grouping): string {
  const titles: Record<Urgency, string> = {
    overdue: vscode.l10n.t('Overdue'),
    due: vscode.l10n.t('Due'),
    waiting: vscode.l10n.t('Later'),
    settled: vscode.l10n.t('Settled'),
  };
  return grouping === 'state' ? titles[urgency] : roleOf(member.obligation.interview.process);
}

/** The same for as long as the process has this first round, so that what is folded stays so. */
function idOf({ member: { log, obligation } }: Group): string {
  const [round] = obligation.interview.process.rounds;
  return `process ${round ? log.uriOf(round.path).toString() : ''}`;
}

/** `Contoso, Engineer`. */
export function roleOf({ company, role }: Obligation['interview']['process']): string {
  return role === undefined ? company : `${company}, ${role}`;
}

function sayCounts({ counts }: Group): string {
  return [...counts].map(([urgency, count]) => sayCount[urgency](count)).join(', ');
}

function sayLetters(count: number): string {
  return count === 1 ? vscode.l10n.t('1 letter') : vscode.l10n.t('{0} letters', count);
}

const icons: Record<Urgency, vscode.ThemeIcon> = {
  overdue: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  due: new vscode.ThemeIcon('mail'),
  waiting: new vscode.ThemeIcon('clock'),
  settled: new vscode.ThemeIcon('check'),
};

/** How a letter looks, what its actions are, and what a screen reader says of it. What differs comes first, as rows are cut. */
export function rowItem(row: Row, grouping: Grouping): vscode.TreeItem {
  const { log, obligation, uri, interview, letter, to } = row;
  const { draft } = obligation;
  const { process } = obligation.interview;
  const { speech } = log.context;
  const why = sayWhy(obligation, log.context);
  const urgency = urgencyOf(obligation) ?? 'settled';
  const isPressing = urgency === 'overdue' || urgency === 'due';
  const { brief, title } = kindOf(obligation.letter);
  const standing = (say: typeof sayStanding) =>
    [standingOf(obligation, log.context, say), ...(draft ? [vscode.l10n.t('drafted')] : [])].join(', ');
  const saysCompany = grouping === 'state' && to !== undefined;
  const shown = standing(sayStandingBriefly);
  // All that the row shortens or cuts.
  const said = `${sayTitle(obligation, speech)}, ${roleOf(process)}: ${standing(sayStanding)}. ${why}`;
  const item = openedRow(
    `${to ?? process.company}: ${withinLine(speech.say(brief ?? title))}`,
    { icon: icons[urgency], is: isPressing ? (draft ? 'owed drafted' : 'owed') : urgency, said },
    { uri, interview, letter, to },
  );
  item.description = saysCompany ? `${shown} · ${process.company}` : shown;
  item.tooltip = plainMarkdown(said);
  return item;
}

/** A title inside a line: German alone writes nouns with a capital there. */
export function withinLine(title: string): string {
  return vscode.env.language.startsWith('de') ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

/** What is quiet, and until which day. */
function sayUntil(day: PlainDate | undefined, { speech, now }: FolderLog['context']): string {
  return day ? vscode.l10n.t('snoozed until {0}', speech.date(day, now)) : vscode.l10n.t('snoozed');
}

function standingOf(obligation: Obligation, context: FolderLog['context'], say: typeof sayStanding): string {
  const { speech, now } = context;
  switch (obligation.state) {
    case 'overdue':
    case 'open':
      return say(obligation, context);
    case 'upcoming':
      return vscode.l10n.t('from {0}', speech.date(obligation.opens.toPlainDate(), now));
    case 'snoozed':
      return sayUntil(snoozedUntil(obligation), context);
    case 'sent':
      return vscode.l10n.t('sent');
    case 'waived':
      return vscode.l10n.t('waived');
    case 'lapsed':
      return vscode.l10n.t('too late');
  }
}
