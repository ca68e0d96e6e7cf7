import * as vscode from 'vscode';
import { type Grouping, groupFollowUps, type Obligation, urgencyOf } from '../core/index.ts';
import type { FolderLog } from './folderLog.ts';
import { type Group, groupItem, type Row, rowItem } from './followUpItems.ts';
import type { LogStore } from './logStore.ts';

/** The view of all letters. */
export interface FollowUpsView extends vscode.Disposable {
  /** Groups the letters anew, now and whenever the workspace is opened again. */
  readonly groupBy: (grouping: Grouping) => Promise<void>;
}

/** Where the workspace keeps what the letters are grouped by. */
const groupedBy = 'grouped by';

/** Shows all letters, by how pressing they are or by process, with a badge that counts the overdue ones. */
export function showFollowUpsView(store: LogStore, state: vscode.Memento): FollowUpsView {
  const changed = new vscode.EventEmitter<undefined>();
  let grouping: Grouping = state.get(groupedBy) === 'process' ? 'process' : 'state';
  let shown: readonly Group[] = [];
  const provider: vscode.TreeDataProvider<Group | Row> = {
    onDidChangeTreeData: changed.event,
    getChildren: (element) => (element ? (element.kind === 'group' ? [...element.rows] : []) : [...shown]),
    getTreeItem: (element) =>
      element.kind === 'group' ? groupItem(element, grouping) : rowItem(element, grouping),
    getParent: (element) =>
      element.kind === 'row' ? shown.find(({ rows }) => rows.includes(element)) : undefined,
  };
  const view = vscode.window.createTreeView('interviewFollowUp.followUps', { treeDataProvider: provider });

  const show = (logs: readonly FolderLog[]) => {
    // What lapsed is most of a long log, and not shown.
    const rows = logs.flatMap((log) =>
      log.evaluation.obligations.filter(urgencyOf).map((one) => rowOf(log, one)),
    );
    shown = groupFollowUps(rows, grouping).map((group) => ({ kind: 'group', ...group }));
    const overdue = rows.filter(({ obligation }) => obligation.state === 'overdue').length;
    view.badge =
      overdue === 0 ? undefined : { value: overdue, tooltip: vscode.l10n.t('{0} overdue', overdue) };
    setContext('hasLog', hasLog(logs));
    setContext('grouping', grouping);
    changed.fire(undefined);
  };
  const listener = store.onDidChange(show);
  return {
    groupBy: async (wanted) => {
      grouping = wanted;
      show(store.logs());
      await state.update(groupedBy, wanted);
    },
    dispose: () => vscode.Disposable.from(changed, view, listener).dispose(),
  };
}

/** Tells the conditions in package.json what is so. */
function setContext(name: string, value: unknown): void {
  void vscode.commands.executeCommand('setContext', `interviewFollowUp.${name}`, value);
}

function hasLog(logs: readonly FolderLog[]): boolean {
  return logs.some(({ evaluation }) => evaluation.log.entries.length > 0);
}

function rowOf(log: FolderLog, obligation: Obligation): Row {
  const { entry, letter, to } = obligation;
  return { kind: 'row', log, obligation, uri: log.uriOf(entry.path).toString(), letter, to: to?.name };
}
