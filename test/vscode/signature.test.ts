import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extension, quickFixes, readOutside, writeOutside } from './editor.ts';

const title = 'Fill in your name, here and in later letters...';

describe('the name below a letter', () => {
  const uris: vscode.Uri[] = [];
  after(async () => {
    await closeAll();
    for (const uri of uris) await vscode.workspace.fs.delete(uri);
  });

  for (const [language, blank] of [
    ['English', '[your name]'],
    ['German', '[Ihr Name]'],
  ] as const) {
    it(`is filled in by a quick fix, in ${language}`, async () => {
      const running = await extension();
      const uri = await writeOutside(
        `interviews/letters/unsigned-${language}.md`,
        `---\nletter: follow-up\nentry: ../2026-11-13-halden-automation-panel.md\nto: Ben Whitlock\nsubject: Hello\nsent:\n---\n\nDear Ben,\n\nThank you.\n\nKind regards,\n${blank}\n`,
      );
      uris.push(uri);
      const editor = await vscode.window.showTextDocument(uri);
      const start = editor.document.positionAt(editor.document.getText().indexOf(blank));
      editor.selection = new vscode.Selection(start, start.translate(0, blank.length));
      await running.reconcile();
      await running.settled();
      const fix = (await quickFixes(uri)).find((action) => action.title === title);
      assert.ok(fix?.command, 'the fix is not offered');
      await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
      assert.match(await readOutside(uri), /\nKind regards,\nRobin Vale\n$/);
      // The blank was selected; the next key must not take the place of the name.
      assert.ok(
        editor.selection.isEmpty && editor.selection.active.isEqual(start.translate(0, 'Robin Vale'.length)),
      );
    });
  }
});
