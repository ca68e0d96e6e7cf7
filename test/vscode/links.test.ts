import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, codesOf, extension, readOutside, uriOf, writeOutside } from './editor.ts';

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

describe('a rename in the editor', () => {
  // Every test has a folder of its own: the editor keeps what it knew of a path for a while.
  let count = 0;
  let folder = '';
  const entry = (file: string) =>
    `---\ncompany: Umbenannt\ndate: 2026-11-16\noutcome: waiting\nfollow-ups:\n  - {letter: thank-you, sent: 2026-11-16, file: ${file}} # by mail\n---\n`;
  const letter = (link: string) =>
    `---\nletter: thank-you\nentry: ${link}\nsent: 2026-11-16\n---\nDear Dana,\n`;

  beforeEach(async () => {
    count += 1;
    folder = `interviews/renames-${count}`;
    await writeOutside(`${folder}/here/umbenannt.md`, entry('letters/thanks.md'));
    await writeOutside(`${folder}/here/letters/thanks.md`, letter('../umbenannt.md'));
    await (await extension()).reconcile();
  });

  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(uriOf(folder), { recursive: true });
    await (await extension()).reconcile();
  });

  async function rename(...paths: readonly (readonly [from: string, to: string])[]): Promise<void> {
    const edit = new vscode.WorkspaceEdit();
    for (const [from, to] of paths) edit.renameFile(uriOf(`${folder}/${from}`), uriOf(`${folder}/${to}`));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await (await extension()).reconcile();
  }

  /** Waits for a file to be saved with this text. */
  async function untilSaved(path: string, text: string): Promise<void> {
    await new Promise<void>((resolve) => {
      const check = async () => {
        if ((await readOutside(uriOf(`${folder}/${path}`))) !== text) return;
        listener.dispose();
        resolve();
      };
      const listener = vscode.workspace.onDidSaveTextDocument(check);
      void check();
    });
  }

  it('of an entry is followed by its letters', async () => {
    await rename(['here/umbenannt.md', 'here/Umbenannt: Runde 2.md']);
    await untilSaved('here/letters/thanks.md', letter('"../Umbenannt: Runde 2.md"'));
    assert.deepEqual(codesOf(uriOf(`${folder}/here/letters/thanks.md`)), []);
  });

  it('of a letter is followed by the record of its entry', async () => {
    await rename(['here/letters/thanks.md', 'here/thanks to Dana.md']);
    await untilSaved('here/umbenannt.md', entry('thanks to Dana.md'));
    await untilSaved('here/thanks to Dana.md', letter('umbenannt.md'));
  });

  it('of a folder is followed by what stays behind, and one undo takes it back', async () => {
    await rename(['here/letters', 'there']);
    await untilSaved('here/umbenannt.md', entry('../there/thanks.md'));
    await untilSaved('there/thanks.md', letter('../here/umbenannt.md'));
    await vscode.window.showTextDocument(uriOf(`${folder}/here/umbenannt.md`));
    await vscode.commands.executeCommand('undo');
    const document = await vscode.workspace.openTextDocument(uriOf(`${folder}/here/umbenannt.md`));
    assert.equal(document.getText(), entry('letters/thanks.md'));
  });

  it('of a folder that holds both changes no file', async () => {
    await rename(['here', 'there']);
    await untilSaved('there/umbenannt.md', entry('letters/thanks.md'));
    await untilSaved('there/letters/thanks.md', letter('../umbenannt.md'));
  });
});
