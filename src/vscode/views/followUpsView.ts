import * as vscode from 'vscode';
import { type Grouping, groupFollowUps, once } from '../../core/startup.ts';
import type { FolderLog } from '../index/folderLog.ts';
import type { LogStore } from '../index/logStore.ts';
import { messageDropController } from '../messages/drops.ts';
import { sayCount } from './counts.ts';
import {
  type ComingGroup,
  comingGroup,
  type Element,
  type Group,
  type NotCountedGroup,
  type Notice,
  notCountedGroup,
  noticeOf,
  type OfferRow,
  offerRows,
  type Row,
  rowOf,
  type SentEarlierGroup,
  sentEarlierGroup,
} from './elements.ts';
import { countOverdue } from './statusBar.ts';

/** The view of all letters, and below them of the interviews to come and of notes that count for none. */
export interface FollowUpsView extends vscode.Disposable {
  /** Groups the letters anew, now and whenever the workspace is opened again. */
  readonly groupBy: (grouping: Grouping) => Promise<void>;
  /** Opens the view with the focus on what is most pressing; by itself the editor puts it nowhere in a view that was never shown. */
  readonly focus: () => Promise<void>;
}

/** Where the workspace keeps what the letters are grouped by. */
const groupedBy = 'grouped by';

/**
 * Shows all letters, by how pressing they are or by process, with a badge that counts the overdue ones, and below them the
 * interviews to come and the notes that look like interviews and are not counted.
 */
export function showFollowUpsView(store: LogStore, state: vscode.Memento): FollowUpsView {
  const changed = new vscode.EventEmitter<undefined>();
  const setContext = contextSetter();
  let grouping: Grouping = state.get(groupedBy) === 'process' ? 'process' : 'state';
  let content = contentOf([], grouping);
  const childrenOf = (element: Element): readonly Element[] => {
    if (element.kind === 'group') return content.rowsOf(element);
    if (element.kind === 'not counted') return element.notes;
    if (element.kind === 'sent earlier') return element.letters;
    return element.kind === 'coming' ? element.meetings : [];
  };
  const provider: vscode.TreeDataProvider<Element> = {
    onDidChangeTreeData: changed.event,
    getChildren: (element) => [...(element ? childrenOf(element) : content.groups())],
    // How things look is loaded once somebody looks.
    getTreeItem: async (element) => {
      const { itemOf } = await import('./itemOf.ts');
      return itemOf(element, grouping, content.groups().length === 1 && !hasLog(store.logs()));
    },
    // Notes are read once somebody asks what an interview to come is about.
    resolveTreeItem: async (item, element) => {
      if (element.kind !== 'meeting') return item;
      const { withNotesBefore } = await import('./comingItems.ts');
      return withNotesBefore(item, element);
    },
    getParent: (element) =>
      ['row', 'meeting', 'sent', 'note'].includes(element.kind)
        ? content.groups().find((group) => childrenOf(group).includes(element))
        : undefined,
  };
  const view = vscode.window.createTreeView('interviewFollowUp.followUps', {
    treeDataProvider: provider,
    dragAndDropController: messageDropController<Element>(),
  });
  setContext('looking', true);

  const show = (logs: readonly FolderLog[]) => {
    content = contentOf(logs, grouping);
    const overdue = countOverdue(logs);
    view.badge = overdue === 0 ? undefined : { value: overdue, tooltip: sayCount.overdue(overdue) };
    view.message = messageOf(logs) ?? '';
    setContext('looking', false);
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
    focus: async () => {
      const groups = content.groups();
      const first =
        groups.find(({ kind }) => kind === 'group') ?? groups.find(({ kind }) => kind !== 'notice');
      if (first) await view.reveal(first, { focus: true, select: false });
      await vscode.commands.executeCommand('interviewFollowUp.followUps.focus');
    },
    dispose: () => vscode.Disposable.from(changed, view, listener).dispose(),
  };
}

/** What the view shows. The editor asks for what it needs: nothing where the view is hidden, no rows of folded groups. */
function contentOf(logs: readonly FolderLog[], grouping: Grouping) {
  const groups = once(
    (): readonly (Notice | OfferRow | Group | ComingGroup | SentEarlierGroup | NotCountedGroup)[] => {
      const letters = logs.flatMap((log) =>
        log.evaluation.obligations.map((obligation) => ({ log, obligation })),
      );
      const coming = comingGroup(logs);
      const sent = sentEarlierGroup(logs);
      const notCounted = notCountedGroup(logs);
      // Where nothing counts, the view says why above the list.
      const notice = hasLog(logs) ? noticeOf(logs) : undefined;
      return [
        ...(notice ? [notice] : []),
        ...offerRows(logs),
        ...groupFollowUps(letters, grouping).map((group): Group => ({ kind: 'group', ...group })),
        ...(coming ? [coming] : []),
        ...(sent ? [sent] : []),
        ...(notCounted ? [notCounted] : []),
      ];
    },
  );
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

/** What keeps letters from being shown: interviews that were settled, or a note that cannot be read where no other is one. */
function messageOf(logs: readonly FolderLog[]): string | undefined {
  const settled = logs.find(({ settings }) => settings.settledBefore !== '');
  if (settled && hasLog([settled])) {
    return vscode.l10n.t(
      'Letters of interviews before {0} are hidden (setting {1}).',
      settled.settings.settledBefore,
      'settledBefore',
    );
  }
  if (hasLog(logs)) return undefined;
  const unreadable = logs.flatMap(({ evaluation }) =>
    evaluation.findings.filter(({ code }) => code === 'front-matter-unreadable'),
  );
  const [first] = unreadable;
  return first && vscode.l10n.t('{0} cannot be read: {1}', first.path, first.message);
}

function hasLog(logs: readonly FolderLog[]): boolean {
  return logs.some(({ evaluation }) => evaluation.log.companies.size > 0);
}
