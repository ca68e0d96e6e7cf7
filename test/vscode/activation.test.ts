import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extension, uriOf } from './editor.ts';
import { loadedBundles } from './loadedBundles.ts';

const entry = 'interviews/2026-11-06-meridian-labs-final.md';

describe('the start of the extension', () => {
  afterEach(closeAll);

  it('reads no file before it is active', async () => {
    const { countsAtActivation, counts } = await extension();
    assert.deepEqual(countsAtActivation, { scans: 0, reads: 0, decisions: 0 });
    assert.ok(counts().scans > 0 && counts().reads > 0 && counts().decisions > 0);
  });

  it('loads what shows what is owed, and for the log at hand what reads it, its holidays and Markdown at most', function () {
    const loaded: unknown = Reflect.get(this, 'loadedAtStart');
    assert.ok(Array.isArray(loaded) && loaded.includes('extension'), String(loaded));
    const expected = ['extension', 'folderIndex', 'holidays', 'markdown'];
    const atFirstUse = loaded.filter((name) => !expected.includes(name));
    assert.deepEqual(atFirstUse, []);
  });

  it('loads the rest when it is first used', async () => {
    await extension();
    const uri = uriOf(entry);
    await vscode.window.showTextDocument(uri);
    const place = new vscode.Position(1, 2);
    await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, place);
    await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', uri, place);
    await vscode.commands.executeCommand('interviewFollowUp.showAgenda', { on: '2026-11-20' });
    await vscode.commands.executeCommand('interviewFollowUp.openOverview');
    const loaded = await loadedBundles();
    for (const name of ['hovers', 'completions', 'handlers', 'session'])
      assert.ok(loaded.includes(name), `${name} is not among ${loaded.join(', ')}`);
  });
});
