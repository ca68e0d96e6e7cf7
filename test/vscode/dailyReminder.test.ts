import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension } from './editor.ts';

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

  it('says it again the next day, and never once the person says so', async () => {
    const running = await extension();
    choose = 'Never';
    process.env.INTERVIEW_FOLLOW_UP_NOW = '2026-11-19T08:00';
    const switchedOff = new Promise<void>((resolve) => {
      const listener = vscode.workspace.onDidChangeConfiguration(() => {
        if (settings().get('notification') !== false) return;
        listener.dispose();
        resolve();
      });
    });
    await running.reconcile();
    assert.equal(told.length, 1);
    await switchedOff;
    process.env.INTERVIEW_FOLLOW_UP_NOW = '2026-11-20T08:00';
    await running.reconcile();
    assert.equal(told.length, 1);
  });
});
