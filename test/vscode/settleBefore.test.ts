import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension } from './editor.ts';

// "Now" is Wednesday 18 November 2026, 10:00 in New York.
const settledBefore = () =>
  vscode.workspace.getConfiguration('interviewFollowUp').inspect('settledBefore')?.workspaceValue;

describe('settling older interviews', () => {
  const { showQuickPick, showInformationMessage } = vscode.window;
  let offered: readonly vscode.QuickPickItem[] = [];
  let told: string[] = [];
  let answer = '';

  const replace = (name: 'showQuickPick' | 'showInformationMessage', value: unknown) =>
    Object.defineProperty(vscode.window, name, { value, configurable: true });

  before(async () => {
    await extension();
    replace('showQuickPick', async (items: readonly vscode.QuickPickItem[]) => {
      offered = items;
      return items[0];
    });
    replace('showInformationMessage', async (message: string, ...items: readonly string[]) => {
      told.push(message);
      return items.find((item) => item === answer);
    });
  });

  after(async () => {
    replace('showQuickPick', showQuickPick);
    replace('showInformationMessage', showInformationMessage);
    await vscode.workspace
      .getConfiguration('interviewFollowUp')
      .update('settledBefore', undefined, vscode.ConfigurationTarget.Workspace);
    await (await extension()).reconcile();
  });

  it('offers first what hides the least, and says what each choice hides', async () => {
    told = [];
    await vscode.commands.executeCommand('interviewFollowUp.settleBefore');
    assert.deepEqual(
      offered.map(({ label }) => label),
      // Nothing is older than a month, and what hides nothing is no choice.
      ['Everything older than two weeks', 'Everything before today', 'Another day...'],
    );
    const [twoWeeks, today] = offered;
    assert.match(twoWeeks?.description ?? '', /^hides \d letters?$/);
    assert.match(today?.description ?? '', /^hides \d+ letters$/);
    // This week's letters are named.
    assert.match(today?.detail ?? '', /^Hides .* to .* \(.*\) and \d+ more$/);
    assert.equal(settledBefore(), '2026-11-04');
    assert.match(told[0] ?? '', /^Letters of interviews before Wed 4 Nov are hidden: \d+\.$/);
  });

  it('takes it back at once', async () => {
    const changed = new Promise<void>((resolve) => {
      const listener = vscode.workspace.onDidChangeConfiguration(() => {
        if (settledBefore() !== '2026-11-04') return;
        listener.dispose();
        resolve();
      });
    });
    answer = 'Undo';
    await vscode.commands.executeCommand('interviewFollowUp.settleBefore', { on: '2026-11-18' });
    await changed;
    assert.equal(settledBefore(), '2026-11-04');
  });
});
