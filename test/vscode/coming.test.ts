import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createClock } from '../../src/vscode/clock.ts';
import { createGuard } from '../../src/vscode/guard.ts';
import { createLogStore, type LogStore } from '../../src/vscode/index/logStore.ts';
import { showFollowUpsView } from '../../src/vscode/views/followUpsView.ts';
import { closeAll, extension, uriOf, writeOutside } from './editor.ts';

// "Now" is Wednesday 18 November 2026, 10:00 in New York.
const file = 'interviews/coming-rounds.md';
const firstFile = 'interviews/coming-first.md';
const firstText = `---
company: Coming Works
role: Engineer
date: 2026-11-10T09:00
round: Chat
interviewers: Cleo Marsh
outcome: advanced
---

## Highlights
- Cleo said that the night shift starts at ten

## They asked
- about nights and shifts
`;
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
    await writeOutside(firstFile, firstText);
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
    await vscode.workspace.fs.delete(uriOf(firstFile));
    await (await extension()).reconcile();
  });

  const childrenOf = async (element?: object) => (await provider?.getChildren(element)) ?? [];
  const itemOf = async (element: object): Promise<vscode.TreeItem> => {
    const item = await provider?.getTreeItem(element);
    assert.ok(item);
    return item;
  };

  /** The groups behind those of letters that are due, by what they are called. */
  const groups = async () =>
    await Promise.all(
      (await childrenOf()).map(async (element) => ({ element, label: (await itemOf(element)).label })),
    );
  const comingOnes = async () => {
    const group = (await groups()).find(({ label }) => label === 'Coming interviews');
    return await childrenOf(group?.element);
  };

  it('stand behind the letters, each with when, which and with whom', async () => {
    const labels = (await groups()).map(({ label }) => label);
    assert.ok(labels.indexOf('Coming interviews') > 0);
    assert.deepEqual(labels.slice(labels.indexOf('Coming interviews') + 1), ['Sent earlier']);
    const elements = await comingOnes();
    const items = await Promise.all(elements.map(itemOf));
    const index = items.findIndex(({ description }) => String(description).includes('Coming Works'));
    const [mine, element] = [items[index], elements[index]];
    assert.equal(mine?.label, 'Mon 4 Jan 2027, 14:00');
    assert.equal(mine.description, 'Coming Works, Onsite; Ann Lee and Ben *Ray*');
    assert.ok(element);
    await provider?.resolveTreeItem?.(mine, element, new vscode.CancellationTokenSource().token);
    const tooltip = mine.tooltip instanceof vscode.MarkdownString ? mine.tooltip.value : '';
    const said = 'Mon 4 Jan 2027, 14:00: Onsite, Coming Works, Engineer. With Ann Lee and Ben *Ray*.';
    const plain = tooltip.replaceAll('\\', '');
    assert.ok(plain.startsWith(said), tooltip);
    assert.match(plain, /Said in the interview of Tue 10 Nov: .*the night shift starts at ten/);
    assert.match(plain, /Asked in the interview of Tue 10 Nov: .*about nights and shifts/);
    assert.ok(tooltip.includes('\\*Ray\\*'), 'what a person wrote is no emphasis');
  });

  it('open at the interview', async () => {
    const items = await Promise.all((await comingOnes()).map(itemOf));
    const mine = items.find(({ description }) => String(description).includes('Coming Works'));
    assert.ok(mine?.command);
    await vscode.commands.executeCommand(mine.command.command, ...(mine.command.arguments ?? []));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), uriOf(file).toString());
    assert.match(editor.document.lineAt(editor.selection.active.line).text, /2027-01-04/);
  });
});

describe('the question after an interview', () => {
  const { showInformationMessage } = vscode.window;
  const now = process.env.INTERVIEW_FOLLOW_UP_NOW;
  let ended = '';
  let count = 0;
  const before =
    '---\ncompany: Just Ended\ndate: 2026-11-18T10:30\nduration: 30\n---\n\n## Unsaid\n\n- mine\n';
  let told: string[] = [];
  let choose = '';

  const at = async (time: string) => {
    process.env.INTERVIEW_FOLLOW_UP_NOW = `2026-11-18T${time}`;
    await (await extension()).reconcile();
  };

  beforeEach(async () => {
    told = [];
    // It is asked once for each file.
    ended = `interviews/just-ended-${count++}.md`;
    const value = async (message: string, ...items: readonly string[]) => {
      if (message.startsWith('How did it go')) told.push(message);
      return items.find((item) => item === choose);
    };
    Object.defineProperty(vscode.window, 'showInformationMessage', { value, configurable: true });
  });

  afterEach(async () => {
    Object.defineProperty(vscode.window, 'showInformationMessage', {
      value: showInformationMessage,
      configurable: true,
    });
    process.env.INTERVIEW_FOLLOW_UP_NOW = now;
    await closeAll();
    await vscode.workspace.fs.delete(uriOf(ended));
    await (await extension()).reconcile();
  });

  it('is asked once, and opens the notes with the headings they lack, for undo to take back', async () => {
    await writeOutside(ended, before);
    await at('10:59');
    assert.deepEqual(told, []);
    choose = 'Write it down';
    const opened = new Promise<vscode.TextDocument>((resolve) => {
      const listener = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length === 0 || !document.uri.path.endsWith(ended)) return;
        listener.dispose();
        resolve(document);
      });
    });
    await at('11:00:01');
    const document = await opened;
    assert.deepEqual(told, ['How did it go at Just Ended?']);
    assert.equal(document.getText(), `${before}\n## Highlights\n\n## Promised\n`);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
    // The clock is set back and passes the end again.
    await at('10:50');
    await at('11:10');
    assert.equal(told.length, 1);
  });

  it('is not asked where it is switched off', async () => {
    const settings = vscode.workspace.getConfiguration('interviewFollowUp');
    await settings.update('askAfterInterview', false, vscode.ConfigurationTarget.Workspace);
    try {
      await writeOutside(ended, before);
      await at('10:59');
      await at('11:30');
      assert.deepEqual(told, []);
    } finally {
      await settings.update('askAfterInterview', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
