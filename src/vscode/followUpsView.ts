import * as vscode from 'vscode';
import { letterKindRow, type Obligation, type State } from '../core/index.ts';
import { sayState } from './codeLenses.ts';
import type { FolderLog } from './folderLog.ts';
import type { LogStore } from './logStore.ts';
import { plainMarkdown } from './plainMarkdown.ts';

interface Group {
  readonly kind: 'group';
  readonly id: GroupId;
  readonly rows: readonly Row[];
}

interface Row {
  readonly kind: 'row';
  readonly log: FolderLog;
  readonly obligation: Obligation;
  /** What the inline actions hand to their commands. */
  readonly uri: string;
  readonly letter: string;
  readonly to: string | undefined;
}

type GroupId = 'overdue' | 'due' | 'waiting' | 'settled';

/** Which group a state belongs to; what lapsed is history and not shown. */
const groupOf: Readonly<Record<State, GroupId | undefined>> = {
  overdue: 'overdue',
  open: 'due',
  upcoming: 'waiting',
  snoozed: 'waiting',
  sent: 'settled',
  waived: 'settled',
  lapsed: undefined,
};

const groups: readonly GroupId[] = ['overdue', 'due', 'waiting', 'settled'];

/** The view of all letters, by how pressing they are, with a badge that counts the overdue ones. */
export function showFollowUpsView(store: LogStore): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  let shown: readonly Group[] = [];
  const provider: vscode.TreeDataProvider<Group | Row> = {
    onDidChangeTreeData: changed.event,
    getChildren: (element) => (element ? (element.kind === 'group' ? [...element.rows] : []) : [...shown]),
    getTreeItem: (element) => (element.kind === 'group' ? groupItem(element) : rowItem(element)),
    getParent: (element) =>
      element.kind === 'row' ? shown.find(({ rows }) => rows.includes(element)) : undefined,
  };
  const view = vscode.window.createTreeView('interviewFollowUp.followUps', { treeDataProvider: provider });
  const listener = store.onDidChange((logs) => {
    shown = groupRows(logs);
    const overdue = shown.find(({ id }) => id === 'overdue')?.rows.length ?? 0;
    view.badge =
      overdue === 0 ? undefined : { value: overdue, tooltip: vscode.l10n.t('{0} overdue', overdue) };
    void vscode.commands.executeCommand('setContext', 'interviewFollowUp.hasLog', hasLog(logs));
    changed.fire(undefined);
  });
  return vscode.Disposable.from(changed, view, listener);
}

function hasLog(logs: readonly FolderLog[]): boolean {
  return logs.some(({ evaluation }) => evaluation.log.entries.length > 0);
}

function groupRows(logs: readonly FolderLog[]): readonly Group[] {
  const rows = logs.flatMap((log) => log.evaluation.obligations.map((obligation) => rowOf(log, obligation)));
  return groups
    .map((id) => ({
      kind: 'group' as const,
      id,
      rows: rows
        .filter(({ obligation }) => groupOf[obligation.state] === id)
        .toSorted((a, b) => urgency(a.obligation, id) - urgency(b.obligation, id)),
    }))
    .filter((group) => group.rows.length > 0);
}

function rowOf(log: FolderLog, obligation: Obligation): Row {
  const { entry, letter, to } = obligation;
  return { kind: 'row', log, obligation, uri: log.uriOf(entry.path).toString(), letter, to: to?.name };
}

/** Soonest first; what is settled, latest first. */
function urgency({ due, closes, opens, state }: Obligation, id: GroupId): number {
  const moment = state === 'upcoming' ? opens : (due ?? closes);
  return id === 'settled' ? -moment.epochMilliseconds : moment.epochMilliseconds;
}

function groupItem({ id, rows }: Group): vscode.TreeItem {
  const titles: Record<GroupId, string> = {
    overdue: vscode.l10n.t('Overdue'),
    due: vscode.l10n.t('Due'),
    waiting: vscode.l10n.t('Waiting'),
    settled: vscode.l10n.t('Settled'),
  };
  const closed = id === 'settled' || id === 'waiting';
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(titles[id], closed ? Collapsed : Expanded);
  item.id = id;
  item.description = String(rows.length);
  item.accessibilityInformation = { label: `${titles[id]}, ${rows.length}` };
  return item;
}

const icons: Record<GroupId, vscode.ThemeIcon> = {
  overdue: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  due: new vscode.ThemeIcon('mail'),
  waiting: new vscode.ThemeIcon('clock'),
  settled: new vscode.ThemeIcon('check'),
};

function rowItem({ obligation, uri, letter, to }: Row): vscode.TreeItem {
  const { process, draft, why, state } = obligation;
  const group = groupOf[state] ?? 'settled';
  const item = new vscode.TreeItem(`${process.company}: ${letterKindRow(obligation.letter).title}`);
  const drafted = draft ? vscode.l10n.t('drafted') : undefined;
  item.description = [to, group === 'overdue' || group === 'due' ? sayState(obligation) : state, drafted]
    .filter((part) => part !== undefined)
    .join(', ');
  item.tooltip = plainMarkdown(why);
  item.iconPath = icons[group];
  item.contextValue = group === 'overdue' || group === 'due' ? (draft ? 'owed drafted' : 'owed') : group;
  item.accessibilityInformation = { label: `${item.label}, ${item.description}. ${why}` };
  item.command = {
    title: vscode.l10n.t('Open the entry'),
    command: 'interviewFollowUp.openEntry',
    arguments: [{ uri, letter, to }],
  };
  return item;
}
