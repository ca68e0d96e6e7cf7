// What is in no note, with its quick fixes, and the note behind a sentence, in the editor.
import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { closeAll, codesOf, extension, uriOf } from './editor.ts';

const folder = 'interviews/sourced';
const entry =
  '---\ncompany: Quartz Foods\nrole: Engineer\ndate: 2026-11-16T10:00\ninterviewers: [Dana Okafor]\n---\n\n- the new bottling line in Reims\n';
const letter =
  '---\nletter: thank-you\nentry: ../a.md\nto: Dana Okafor\nsubject: Thank you\nsent:\n---\n\nDear Dana,\n\nThe new bottling line in Reims stayed with me. I met Priya Nair beside it.\n\nKind regards,\nRobin Vale\n';

describe('the notes behind a draft', () => {
  const entryUri = () => uriOf(`${folder}/a.md`);
  const uri = () => uriOf(`${folder}/letters/b.md`);
  const settings = () => vscode.workspace.getConfiguration('interviewFollowUp');
  const open = (of: vscode.Uri) => vscode.workspace.openTextDocument(of);

  beforeEach(async () => {
    await settings().update('severity', { 'not-in-notes': 'warning' }, vscode.ConfigurationTarget.Workspace);
    await mkdir(uriOf(`${folder}/letters`).fsPath, { recursive: true });
    await writeFile(entryUri().fsPath, entry);
    await writeFile(uri().fsPath, letter);
    const running = await extension();
    await running.reconcile();
    await vscode.window.showTextDocument(await open(uri()));
    await running.settled();
  });

  afterEach(async () => {
    await closeAll();
    await settings().update('severity', undefined, vscode.ConfigurationTarget.Workspace);
    await rm(uriOf(folder).fsPath, { recursive: true });
    await (await extension()).reconcile();
  });

  async function fix(title: RegExp): Promise<void> {
    const at = (await open(uri())).positionAt(letter.indexOf('Priya') + 1);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri(),
      new vscode.Range(at, at),
    );
    const action = actions.find((one) => title.test(one.title));
    assert.ok(action?.edit, actions.map((one) => one.title).join(', '));
    assert.ok(await vscode.workspace.applyEdit(action.edit));
  }

  it('removes a sentence that no note holds', async () => {
    assert.ok(codesOf(uri()).includes('not-in-notes'));
    await fix(/^Remove sentence$/);
    assert.equal((await open(uri())).getText(), letter.replace(' I met Priya Nair beside it.', ''));
  });

  it('keeps one that is true: the notes have it, one undo takes it back, and nothing is said any more', async () => {
    await fix(/^Keep, it is true/);
    const notes = await open(entryUri());
    assert.equal(notes.getText(), `${entry}- I met Priya Nair beside it.\n`);
    await (await extension()).settled();
    assert.ok(!codesOf(uri()).includes('not-in-notes'));
    await vscode.window.showTextDocument(notes);
    await vscode.commands.executeCommand('undo');
    assert.equal(notes.getText(), entry);
  });

  it('is told to a chat that asks for a review, whatever the settings say', async () => {
    await settings().update('severity', undefined, vscode.ConfigurationTarget.Workspace);
    await (await extension()).settled();
    assert.ok(!codesOf(uri()).includes('not-in-notes'));
    const { content } = await vscode.lm.invokeTool('interview-follow-up_review_letter', {
      input: { letter: `${folder}/letters/b.md` },
      toolInvocationToken: undefined,
    });
    const [said] = content;
    assert.ok(said instanceof vscode.LanguageModelTextPart);
    assert.match(said.value, /Your notes do not hold this name: Priya Nair/);
  });

  it('shows the note that a sentence says, with a link to its line', async () => {
    const hoverAt = async (words: string) => {
      const at = (await open(uri())).positionAt(letter.indexOf(words) + 1);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        uri(),
        at,
      );
      return hovers
        .flatMap(({ contents }) => contents)
        .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
        .join('\n');
    };
    const said = await hoverAt('bottling');
    assert.match(said, /the new bottling line in Reims/);
    assert.match(said, /\[From your notes, line 8\]\(file:\S*\/a\.md#L8\)/);
    assert.equal(await hoverAt('Priya'), '');
  });
});
