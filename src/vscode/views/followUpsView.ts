import * as vscode from 'vscode';
import { type Grouping, groupFollowUps, once } from '../../core/startup.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';
import { type Group, groupItem, type Row, rowItem, rowOf } from './followUpItems.ts';
import { countOverdue } from './statusBar.ts';

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
  const setContext = contextSetter();
  let grouping: Grouping = state.get(groupedBy) === 'process' ? 'process' : 'state';
  let content = contentOf([], grouping);
  const provider: vscode.TreeDataProvider<Group | Row> = {
    onDidChangeTreeData: changed.event,
    getChildren: (element) => {
      if (!element) return [...content.groups()];
      return element.kind === 'group' ? [...content.rowsOf(element)] : [];
    },
    getTreeItem: (element) =>
      element.kind === 'group' ? groupItem(element, grouping) : rowItem(element, grouping),
    getParent: (element) =>
      element.kind === 'row'
        ? content.groups().find((group) => content.rowsOf(group).includes(element))
        : undefined,
  };
  const view = vscode.window.createTreeView('interviewFollowUp.followUps', { treeDataProvider: provider });

  const show = (logs: readonly FolderLog[]) => {
    content = contentOf(logs, grouping);
    const overdue = countOverdue(logs);
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

/** What the view shows. The editor asks for what it needs: nothing where the view is hidden, no rows of folded groups. */
function contentOf(logs: readonly FolderLog[], grouping: Grouping) {
  const groups = once(() => {
    const letters = logs.flatMap((log) =>
      log.evaluation.obligations.map((obligation) => ({ log, obligation })),
    );
    return groupFollowUps(letters, grouping).map((group): Group => ({ kind: 'group', ...group }));
  });
  const rows = new WeakMap<Group, readonly Row[]>();
  const rowsOf = (group: Group) => {
    const known = rows.get(group) ?? group.rows().map(rowOf);
    rows.set(group, known);
    return known;
  };
  return { groups, rowsOf };
}

/** Tells the conditions in package.json what is so, where it was not so before. */
function contextSetter(): (name: string, value: unknown) => void {
  const known = new Map<string, unknown>();
  return (name, value) => {
    if (known.get(name) === value) return;
    known.set(name, value);
    void vscode.commands.executeCommand('setContext', `interviewFollowUp.${name}`, value);
  };
}

function hasLog(logs: readonly FolderLog[]): boolean {
  return logs.some(({ evaluation }) => evaluation.log.companies.size > 0);
}
