import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  extension,
  findingsOf,
  readOutside,
  untilFindings,
  uriOf,
  writeOutside,
} from './editor.ts';

const notes =
  '**Company:** Acme\n**Role:** Fitter\n**Date:** 2026-11-17\n\n<!-- mine -->\nPhone interview. They asked much.\n';
const made = `---\ncompany: Acme\nrole: Fitter\ndate: 2026-11-17\n---\n\n${notes}`;

describe('making a note an interview', () => {
  const written: vscode.Uri[] = [];
  const write = async (path: string, text: string) => {
    const uri = await writeOutside(path, text);
    written.push(uri);
    await (await extension()).reconcile();
    return uri;
  };

  afterEach(async () => {
    await closeAll();
    for (const uri of written.splice(0)) await vscode.workspace.fs.delete(uri);
    await (await extension()).reconcile();
  });

  it('shows the change unsaved, where one undo takes it back', async () => {
    const uri = await write('interviews/acme notes.md', notes);
    await vscode.commands.executeCommand('interviewFollowUp.makeInterview', { uri: uri.toString() });
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), uri.toString());
    assert.equal(editor.document.getText(), made);
    assert.ok(editor.document.isDirty);
    assert.equal(await readOutside(uri), notes);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), notes);
  });

  it('leaves the caret at what the note does not say', async () => {
    const uri = await write('interviews/2026-11-17 phone screen.md', '# Phone screen\nLong.\n');
    // In a log that holds entries, the command is for whoever names the note.
    await vscode.commands.executeCommand('interviewFollowUp.makeInterview', { uri: uri.toString() });
    const editor = vscode.window.activeTextEditor;
    assert.equal(
      editor?.document.getText(),
      '---\ncompany:\ndate: 2026-11-17\noutcome:\n---\n\n# Phone screen\nLong.\n',
    );
    assert.deepEqual(editor.selection.active, new vscode.Position(1, 'company:'.length));
    await vscode.commands.executeCommand('undo');
  });

  it('is a quick fix, too, at a note beside entries of its company', async () => {
    await write('interviews/contoso notes.md', notes.replaceAll('Acme', 'Contoso Mills'));
    const uri = uriOf('interviews/contoso notes.md');
    await vscode.window.showTextDocument(uri);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      new vscode.Range(0, 3, 0, 3),
    );
    const titles = actions.map(({ title }) => title).filter((title) => title.startsWith('Make this note'));
    assert.deepEqual(titles, [
      'Make this note an interview: company: Contoso Mills, role: Fitter, date: 2026-11-17',
    ]);
  });

  it('is offered at the line that speaks of an interview', async () => {
    const uri = await write('interviews/lowell.md', `Some notes.\n\n${notes.replaceAll('Acme', 'Lowell')}`);
    await untilFindings(uri, (codes) => codes.includes('interview-not-read'));
    assert.deepEqual(findingsOf(uri), ['Information interview-not-read 3']);
  });

  it('says why where nothing is to be made', async () => {
    const said: string[] = [];
    const { showErrorMessage, showWarningMessage } = vscode.window;
    for (const name of ['showErrorMessage', 'showWarningMessage'])
      Object.defineProperty(vscode.window, name, {
        value: async (message: string) => void said.push(message),
        configurable: true,
      });
    try {
      const uri = await write('interviews/plain.md', 'Milk, bread.\n');
      await vscode.commands.executeCommand('interviewFollowUp.makeInterview', { uri: uri.toString() });
      const done = await write('interviews/done.md', '---\ncompany: Acme\ndate: 2026-11-17\n---\n');
      await vscode.commands.executeCommand('interviewFollowUp.makeInterview', { uri: done.toString() });
      assert.deepEqual(said, [
        'No company and day can be read in interviews/plain.md. Write both into its front matter.',
        'interviews/done.md is an interview already.',
      ]);
      assert.equal(await readOutside(uri), 'Milk, bread.\n');
    } finally {
      Object.defineProperty(vscode.window, 'showErrorMessage', {
        value: showErrorMessage,
        configurable: true,
      });
      Object.defineProperty(vscode.window, 'showWarningMessage', {
        value: showWarningMessage,
        configurable: true,
      });
    }
  });
});

describe('making interviews of several notes', () => {
  const written: vscode.Uri[] = [];
  const { showQuickPick } = vscode.window;
  const answer = (value: unknown) =>
    Object.defineProperty(vscode.window, 'showQuickPick', { value, configurable: true });

  afterEach(async () => {
    answer(showQuickPick);
    await closeAll();
    for (const uri of written.splice(0)) await vscode.workspace.fs.delete(uri);
    await (await extension()).reconcile();
  });

  it('offers each with what will be written, the sure ones picked, and writes those that are chosen', async () => {
    const sure = '**Company:** Acme Mills\n**Date:** 2026-11-20\n\nInterview with Jo Park (plant manager).\n';
    const other = '**Company:** Larch Foods\n**Date:** 2026-11-19\n\nInterview with Ann Lee (buyer).\n';
    const uris = [
      await writeOutside('interviews/acme mills.md', sure),
      await writeOutside('interviews/larch foods.md', other),
    ];
    written.push(...uris);
    await (await extension()).reconcile();
    const offered: vscode.QuickPickItem[] = [];
    answer(async (items: readonly vscode.QuickPickItem[]) => {
      offered.push(...items);
      return items.filter(({ label }) => label.endsWith('acme mills.md'));
    });
    await vscode.commands.executeCommand('interviewFollowUp.makeInterviews');
    const ours = offered.filter(({ label }) => /acme mills|larch foods/.test(label));
    assert.equal(ours.length, 2, JSON.stringify(offered.map(({ label }) => label)));
    assert.deepEqual(
      ours.map(({ label, picked }) => [label, picked]),
      [
        ['interviews/acme mills.md', true],
        ['interviews/larch foods.md', true],
      ],
    );
    assert.match(ours[0]?.detail ?? '', /company: Acme Mills, date: 2026-11-20, interviewers: Jo Park/);
    const [chosen = uriOf(''), left = uriOf('')] = uris;
    assert.match(await readOutside(chosen), /^---\ncompany: Acme Mills\ndate: 2026-11-20\n/);
    assert.ok((await readOutside(chosen)).endsWith(sure));
    assert.equal(await readOutside(left), other);
  });
});
