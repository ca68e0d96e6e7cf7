import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extension, uriOf } from './editor.ts';

const halden = 'interviews/2026-11-13-halden-automation-panel.md';
const haldenLetter = 'interviews/letters/2026-11-13-halden-automation-thank-you-ana-lindqvist.md';

describe('links between the files of the log', () => {
  afterEach(closeAll);

  for (const [from, text, to] of [
    [haldenLetter, '../2026-11-13-halden-automation-panel.md', halden],
    [halden, 'letters/2026-11-13-halden-automation-thank-you-ana-lindqvist.md', haldenLetter],
  ] as const) {
    it(`lead from ${from} to ${to}`, async () => {
      await extension();
      const document = await vscode.workspace.openTextDocument(uriOf(from));
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        document.uri,
      );
      const found = links.map(({ range, target }) => [document.getText(range), target?.toString()]);
      assert.deepEqual(found, [[text, uriOf(to).toString()]]);
    });
  }
});
