import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  codesOf,
  extension,
  readOutside,
  type,
  untilFindings,
  uriOf,
  writeOutside,
} from './editor.ts';

const entry =
  '---\ncompany: Vorlage\nrole: Editor\ndate: 2026-11-17\noutcome: waiting\ninterviewers: Dana Okafor\n---\n';

describe('own templates', () => {
  const template = 'interviews/templates/en/thank-you.eta';
  const path = 'interviews/template-test.md';
  let letters: vscode.Uri[] = [];

  beforeEach(async () => {
    await writeOutside(path, entry);
    await (await extension()).reconcile();
  });

  afterEach(async () => {
    await closeAll();
    for (const uri of [uriOf(path), ...letters]) await vscode.workspace.fs.delete(uri);
    await vscode.workspace.fs.delete(uriOf('interviews/templates'), { recursive: true });
    letters = [];
    await (await extension()).reconcile();
  });

  const customize = (language = 'en') =>
    vscode.commands.executeCommand('interviewFollowUp.customizeTemplate', {
      template: 'thank-you',
      language,
    });

  it('are a copy to begin with, never written twice, and make the letters from then on', async () => {
    await customize();
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, uriOf(template).path);
    await writeOutside(
      template,
      'Subject: Mine for <%= it.company %>\n\nDear <%= it.recipient.firstName %>, hello.\n',
    );
    await customize();
    assert.match(await readOutside(uriOf(template)), /^Subject: Mine/);
    await vscode.commands.executeCommand('interviewFollowUp.generateFollowUp', {
      uri: uriOf(path).toString(),
      letter: 'thank-you',
      to: 'Dana Okafor',
    });
    const letter = vscode.window.activeTextEditor?.document;
    assert.ok(letter);
    letters.push(letter.uri);
    assert.match(letter.getText(), /subject: Mine for Vorlage\n[\s\S]*Dear Dana, hello\./);
  });

  it('for all languages are opened rather than put behind a copy', async () => {
    const all = await writeOutside('interviews/templates/thank-you.eta', 'Subject: Mine\n\nHello.\n');
    await customize();
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, all.path);
  });

  it('are completed and explained, and marked where they fail', async () => {
    await customize();
    const uri = uriOf(template);
    const document = await vscode.workspace.openTextDocument(uri);
    const at = (text: string) => document.positionAt(document.getText().indexOf(text) + text.length);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      at('<%= it.'),
    );
    assert.ok(list.items.some(({ label }) => label === 'interviewName'));
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      at('<%= it.interview'),
    );
    assert.ok(hover);
    await type(uri, 'it.interviewName', 'it.interviewNmae');
    await untilFindings(uri, (codes) => codes.includes('template-invalid'));
    const [problem] = vscode.languages.getDiagnostics(uri);
    assert.match(problem?.message ?? '', /fails in line 1: .*Did you mean it\.interviewName\?/);
    assert.equal(problem?.range.start.line, 0);
    await type(uri, 'it.interviewNmae', 'it.interviewName');
    await untilFindings(uri, (codes) => codes.length === 0);
    assert.deepEqual(codesOf(uri), []);
  });

  it('are previewed beside, as one types', async () => {
    await customize();
    const uri = uriOf(template);
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('interviewFollowUp.previewTemplate', path);
    const preview = vscode.workspace.textDocuments.find(
      ({ uri: { scheme } }) => scheme === 'interview-follow-up-preview',
    );
    assert.ok(preview);
    assert.match(preview.getText(), /Dear Dana,/);
    const changed = new Promise<void>((resolve) => {
      const listener = vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document !== preview || !preview.getText().includes('Hail, Dana')) return;
        listener.dispose();
        resolve();
      });
    });
    await type(uri, '<%= it.greeting %>', 'Hail, <%= it.recipient.firstName %>');
    await changed;
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('are copied in any language of letters, and tried and previewed in it', async () => {
    const german = 'interviews/templates/de/thank-you.eta';
    await customize('de');
    const uri = uriOf(german);
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, uri.path);
    assert.match(await readOutside(uri), /vielen Dank/);
    await vscode.commands.executeCommand('interviewFollowUp.previewTemplate', path);
    const preview = vscode.workspace.textDocuments.find(
      (document) =>
        document.uri.scheme === 'interview-follow-up-preview' &&
        document.getText().includes('Guten Tag Dana Okafor,'),
    );
    assert.ok(preview);
    await vscode.window.showTextDocument(uri);
    await type(uri, 'it.greeting', 'it.greetng');
    await untilFindings(uri, (codes) => codes.includes('template-invalid'));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
