import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extension } from './editor.ts';

const settings = () => vscode.workspace.getConfiguration('interviewFollowUp');

describe('the reminder', () => {
  const { showInformationMessage } = vscode.window;
  const now = process.env.INTERVIEW_FOLLOW_UP_NOW;
  let told: string[] = [];
  let choose = '';

  before(async () => {
    await extension();
    await settings().update('notification', false, vscode.ConfigurationTarget.Global);
    const value = async (message: string, ...items: readonly string[]) => {
      told.push(message);
      return items.find((item) => item === choose);
    };
    Object.defineProperty(vscode.window, 'showInformationMessage', { value, configurable: true });
  });

  beforeEach(async () => {
    await (await extension()).settled();
    told = [];
  });

  after(async () => {
    Object.defineProperty(vscode.window, 'showInformationMessage', {
      value: showInformationMessage,
      configurable: true,
    });
    process.env.INTERVIEW_FOLLOW_UP_NOW = now;
    await settings().update('notification', false, vscode.ConfigurationTarget.Global);
    await (await extension()).reconcile();
  });

  it('says nothing where it is switched off', async () => {
    await (await extension()).reconcile();
    assert.deepEqual(told, []);
  });

  it('says once a day how many letters are overdue', async () => {
    const running = await extension();
    const overdue = vscode.languages
      .getDiagnostics()
      .flatMap(([, diagnostics]) => diagnostics)
      .filter(({ code }) => code === 'follow-up-overdue');
    assert.ok(overdue.length > 1);
    await settings().update('notification', true, vscode.ConfigurationTarget.Global);
    await running.reconcile();
    assert.deepEqual(told, [`${overdue.length} follow-ups are overdue.`]);
    await running.reconcile();
    assert.equal(told.length, 1);
  });

  it('leads to the letter that one chooses among all that are due', async () => {
    const running = await extension();
    choose = 'Generate';
    let offered: readonly vscode.QuickPickItem[] = [];
    const { showQuickPick } = vscode.window;
    const value = async (items: readonly vscode.QuickPickItem[]) => {
      offered = items;
      return items.find(({ label }) => label === 'Thank-you to Ben Whitlock');
    };
    Object.defineProperty(vscode.window, 'showQuickPick', { value, configurable: true });
    const written = new Promise<vscode.TextEditor>((resolve) => {
      const listener = vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (!editor?.document.uri.path.includes('/letters/')) return;
        listener.dispose();
        resolve(editor);
      });
    });
    try {
      process.env.INTERVIEW_FOLLOW_UP_NOW = '2026-11-19T08:00';
      await running.reconcile();
      const { document } = await written;
      assert.equal(told.length, 1);
      assert.ok(offered.length > 1);
      assert.match(document.getText(), /^letter: thank-you$[\s\S]*^Dear Ben,$/m);
      await closeAll();
      await vscode.workspace.fs.delete(document.uri);
    } finally {
      Object.defineProperty(vscode.window, 'showQuickPick', { value: showQuickPick, configurable: true });
    }
  });

  it('says it again the next day, and never once the person says so', async () => {
    const running = await extension();
    choose = 'Never';
    process.env.INTERVIEW_FOLLOW_UP_NOW = '2026-11-20T08:00';
    const switchedOff = new Promise<void>((resolve) => {
      const listener = vscode.workspace.onDidChangeConfiguration(() => {
        if (settings().get('notification') !== false) return;
        listener.dispose();
        resolve();
      });
    });
    await running.reconcile();
    assert.equal(told.filter(isReminder).length, 1, told.join('\n'));
    await switchedOff;
    // What is being read at this moment began before, and would end on the next day.
    await running.reconcile();
    process.env.INTERVIEW_FOLLOW_UP_NOW = '2026-11-21T08:00';
    await running.reconcile();
    assert.equal(told.filter(isReminder).length, 1, told.join('\n'));
  });
});

/** Whether it is the reminder that was said, and not what another part of the editor says meanwhile. */
function isReminder(message: string): boolean {
  return message.includes('overdue');
}
