import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createClock } from '../../src/vscode/clock.ts';
import { createGuard } from '../../src/vscode/guard.ts';
import { createLogStore, type LogStore } from '../../src/vscode/index/logStore.ts';
import { showFollowUpsView } from '../../src/vscode/views/followUpsView.ts';
import { closeAll, extension, uriOf, writeOutside } from './editor.ts';

// "Now" is Wednesday 18 November 2026, 10:00 in New York.
const file = 'interviews/coming-rounds.md';
const text = `---
company: Coming Works
role: Engineer
interviews:
  - date: 2026-11-16T09:00
    round: Phone screen
    interviewers: Ann Lee
    outcome: advanced
  - date: 2027-01-04T14:00
    round: Onsite
    interviewers: [Ann Lee, "Ben *Ray*"]
---

- [ ] send Ann Lee the slides
`;

const memory: vscode.Memento = { keys: () => [], get: () => undefined, update: async () => undefined };

describe('the interviews to come in the follow-ups view', () => {
  const { createTreeView } = vscode.window;
  let provider: vscode.TreeDataProvider<object> | undefined;
  const disposables: vscode.Disposable[] = [];

  before(async () => {
    await writeOutside(file, text);
    await (await extension()).reconcile();
    const output = vscode.window.createOutputChannel('Coming', { log: true });
    const store: LogStore = createLogStore(
      createClock(vscode.ExtensionMode.Test),
      createGuard(output),
      output,
    );
    // The view itself is the extension's; what it would be given is asked directly.
    const value = (_: string, options: { readonly treeDataProvider: vscode.TreeDataProvider<object> }) => {
      provider = options.treeDataProvider;
      return { dispose: () => undefined };
    };
    Object.defineProperty(vscode.window, 'createTreeView', { value, configurable: true });
    disposables.push(output, store, showFollowUpsView(store, memory));
    await store.reconcile();
  });

  after(async () => {
    Object.defineProperty(vscode.window, 'createTreeView', { value: createTreeView, configurable: true });
    for (const disposable of disposables) disposable.dispose();
    await closeAll();
    await vscode.workspace.fs.delete(uriOf(file));
    await (await extension()).reconcile();
  });

  const childrenOf = async (element?: object) => (await provider?.getChildren(element)) ?? [];
  const itemOf = async (element: object): Promise<vscode.TreeItem> => {
    const item = await provider?.getTreeItem(element);
    assert.ok(item);
    return item;
  };

  it('stand last, each with when, which and with whom', async () => {
    const groups = await childrenOf();
    const last = groups.at(-1);
    assert.ok(last && groups.length > 1);
    assert.equal((await itemOf(last)).label, 'Coming interviews');
    const items = await Promise.all((await childrenOf(last)).map(itemOf));
    const mine = items.find(({ description }) => String(description).includes('Coming Works'));
    assert.equal(mine?.label, 'Monday 4 January 2027, 14:00');
    assert.equal(mine.description, 'Onsite, Coming Works; Ann Lee and Ben *Ray*');
    const tooltip = mine.tooltip instanceof vscode.MarkdownString ? mine.tooltip.value : '';
    assert.match(tooltip, /Onsite, Coming Works, Engineer\\\. With Ann Lee and Ben \\\*Ray\\\*\\\./u);
  });

  it('open at the interview', async () => {
    const last = (await childrenOf()).at(-1);
    const items = await Promise.all((await childrenOf(last)).map(itemOf));
    const mine = items.find(({ description }) => String(description).includes('Coming Works'));
    assert.ok(mine?.command);
    await vscode.commands.executeCommand(mine.command.command, ...(mine.command.arguments ?? []));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), uriOf(file).toString());
    assert.match(editor.document.lineAt(editor.selection.active.line).text, /2027-01-04/);
  });
});
