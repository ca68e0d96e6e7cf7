import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  codesOf,
  extension,
  findingsOf,
  quickFixes,
  readOutside,
  type,
  untilFindings,
  uriOf,
  writeOutside,
} from './editor.ts';

// "Now" is Wednesday 18 November 2026, 10:00 in New York.
// Every test has a company and files of its own: the editor keeps what it knew of a path for a while.
let count = 0;
const entry = (outcome = 'waiting') => `---
company: Testwerk ${count} # keep me
role: Engineer
date: 2026-11-13T14:00
outcome: ${outcome}
interviewers:
  - "Dana Okafor" # she leads the team
---

## Highlights

- Dana: their plan to split the billing service in two
`;

const overdue = (codes: readonly unknown[]) => codes.includes('follow-up-overdue');

describe('follow-ups in the editor', () => {
  const written: vscode.Uri[] = [];
  let name = '';
  const create = async (file: string, text: string) => {
    const uri = await writeOutside(`interviews/${file}`, text);
    written.push(uri);
    await (await extension()).reconcile();
    return uri;
  };

  beforeEach(() => {
    count += 1;
    name = `testwerk-${count}`;
  });

  afterEach(async () => {
    await closeAll();
    for (const uri of written.splice(0)) {
      await vscode.workspace.fs.delete(uri, { useTrash: false }).then(undefined, () => undefined);
    }
    await vscode.workspace.fs
      .delete(uriOf('interviews/letters/test'), { recursive: true })
      .then(undefined, () => undefined);
    await (await extension()).reconcile();
  });

  it('warns in files that are not open', async () => {
    await extension();
    const all = vscode.languages.getDiagnostics().flatMap(([, diagnostics]) => diagnostics);
    const codes = new Set(all.filter(({ source }) => source === 'Interview').map(({ code }) => code));
    assert.ok(codes.has('follow-up-overdue'));
    assert.ok(codes.has('follow-up-open'));
    assert.ok(codes.has('outcome-stale'));
    const uri = await create(`${name}.md`, entry());
    assert.ok(overdue(codesOf(uri)));
    // A file that no earlier test opened: the editor keeps a document for a while after its tab is closed.
    const open = vscode.workspace.textDocuments.map((document) => document.uri.toString());
    assert.ok(!open.includes(uri.toString()));
  });

  it('points at the value that causes it', async () => {
    const uri = await create(`${name}.md`, entry());
    assert.deepEqual(findingsOf(uri), ['Warning follow-up-overdue 7']);
    const [diagnostic] = vscode.languages.getDiagnostics(uri);
    assert.match(diagnostic?.message ?? '', /Dana Okafor.*Fri 13 Nov/s);
  });

  it('follows typing before anything is saved', async () => {
    const uri = await create(`${name}.md`, entry());
    await type(uri, 'outcome: waiting', 'outcome: waitng');
    await untilFindings(uri, (codes) => codes.includes('outcome-unknown'));
    await vscode.commands.executeCommand('undo');
    await untilFindings(uri, overdue);
    assert.equal(await readOutside(uri), entry());
  });

  for (const [viewer, view] of [
    ['the Markdown preview in place of the text', 'vscode.markdown.preview.editor'],
    ['the text', 'default'],
  ] as const)
    it(`means the file that ${viewer} shows`, async () => {
      const uri = await create(`${name}.md`, entry());
      await untilFindings(uri, overdue);
      await vscode.commands.executeCommand('vscode.openWith', uri, view);
      const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
      const isText = tab?.input instanceof vscode.TabInputText;
      assert.equal(isText, view === 'default', 'the editor that was asked for is in front');
      await vscode.commands.executeCommand('interviewFollowUp.generateFollowUp');
      const shown = vscode.window.activeTextEditor?.document;
      assert.match(shown?.uri.path ?? '', /\/letters\/.*dana-okafor\.md$/);
      assert.match(shown?.getText() ?? '', new RegExp(`entry: \\.\\./${name}\\.md`));
      if (shown) written.push(shown.uri);
    });

  it('follows files that come, change and go outside', async () => {
    const uri = await writeOutside('interviews/outside.md', entry());
    written.push(uri);
    await untilFindings(uri, overdue);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(entry('no response')));
    await untilFindings(uri, (codes) => codes.length === 0);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(entry()));
    await untilFindings(uri, overdue);
    await vscode.workspace.fs.delete(uri);
    await untilFindings(uri, (codes) => codes.length === 0);
  });

  it('follows a rename in the editor', async () => {
    const uri = await create('before.md', entry());
    const after = uriOf('interviews/after.md');
    written.push(after);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, after);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await untilFindings(after, overdue);
    await untilFindings(uri, (codes) => codes.length === 0);
  });

  it('follows the settings', async () => {
    const uri = await create(`${name}.md`, entry());
    const settings = vscode.workspace.getConfiguration('interviewFollowUp');
    await settings.update('severity', { 'follow-up-overdue': 'off' }, vscode.ConfigurationTarget.Workspace);
    try {
      await untilFindings(uri, (codes) => codes.length === 0);
    } finally {
      await settings.update('severity', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await untilFindings(uri, overdue);
  });

  it('follows the settings file of the log, and says what is wrong in it', async () => {
    const uri = await create(`${name}.md`, entry());
    const settings = await writeOutside(
      '.interview-follow-up.json',
      '{"severity": {"follow-up-overdue": "off"}}',
    );
    written.push(settings);
    await untilFindings(uri, (codes) => !overdue(codes));
    await vscode.workspace.fs.writeFile(settings, new TextEncoder().encode('{"weekend": [8]}'));
    await untilFindings(settings, (codes) => codes.includes('settings-invalid'));
    await untilFindings(uri, overdue);
  });

  it('leaves alone what the settings leave out, also while it is typed', async () => {
    const settings = vscode.workspace.getConfiguration('interviewFollowUp');
    await settings.update('ignore', ['**/drafts/**'], vscode.ConfigurationTarget.Workspace);
    try {
      const left = await create(`drafts/${name}.md`, entry());
      const read = await create(`${name}.md`, entry());
      assert.ok(overdue(codesOf(read)));
      await type(left, 'outcome: waiting', 'outcome: waitng');
      await (await extension()).settled();
      assert.deepEqual(codesOf(left), []);
    } finally {
      await settings.update('ignore', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('generates the letter that an entry owes, and opens it the second time', async () => {
    const uri = await create(`${name}.md`, entry());
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('interviewFollowUp.generateFollowUp');
    const letter = vscode.window.activeTextEditor?.document;
    assert.ok(letter);
    written.push(letter.uri);
    assert.match(
      letter.uri.path,
      /\/interviews\/letters\/2026-11-18-testwerk-\d+-thank-you-dana-okafor\.md$/,
    );
    assert.match(
      letter.getText(),
      /^---\nletter: thank-you\nentry: \.\.\/testwerk-\d+\.md\nto: Dana Okafor\n/,
    );
    assert.match(letter.getText(), /Dana,/);
    assert.doesNotMatch(letter.getText(), /undefined/);
    assert.equal(letter.isDirty, false);

    const before = (await vscode.workspace.fs.readDirectory(uriOf('interviews/letters'))).length;
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('interviewFollowUp.generateFollowUp');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), letter.uri.toString());
    assert.equal((await vscode.workspace.fs.readDirectory(uriOf('interviews/letters'))).length, before);
  });

  it('asks for the language of a process once where it is unsure, and remembers it as one step to undo', async () => {
    const { showQuickPick } = vscode.window;
    const shown = () => vscode.window.activeTextEditor;
    const asked: (readonly string[])[] = [];
    const answer = (value: unknown) =>
      Object.defineProperty(vscode.window, 'showQuickPick', { value, configurable: true });
    let place: number | undefined = 0;
    answer(async (items: readonly vscode.QuickPickItem[]) => {
      asked.push(items.map(({ label }) => label));
      return place === undefined ? undefined : items[place];
    });
    try {
      const text = entry().replace(' # keep me', ' GmbH # keep me');
      const uri = await create(`${name}.md`, text);
      const generate = (command = 'generateFollowUp') =>
        vscode.commands.executeCommand(`interviewFollowUp.${command}`, {
          uri: uri.toString(),
          letter: 'thank-you',
          to: 'Dana Okafor',
        });
      // Whoever leaves the question has no letter.
      place = undefined;
      await generate();
      assert.equal(shown(), undefined);
      place = 0;
      await generate();
      const letter = shown()?.document;
      assert.ok(letter);
      written.push(letter.uri);
      assert.match(letter.getText(), /\nGuten Tag Dana Okafor,\n/);
      assert.deepEqual(asked[1]?.slice(0, 2), ['German', 'English']);
      const remembered = text.replace('\n---\n\n', '\nletter-language: de\n---\n\n');
      assert.equal(await readOutside(uri), remembered);
      await closeAll();
      await vscode.workspace.fs.delete(letter.uri);
      await (await extension()).reconcile();
      await generate();
      assert.equal(asked.length, 2);
      await closeAll();
      await vscode.workspace.fs.delete(letter.uri);
      await (await extension()).reconcile();
      // Whoever wants another language for one letter is asked, and nothing is remembered.
      place = 2;
      await generate('generateInLanguage');
      assert.match(shown()?.document.getText() ?? '', /\nBonjour Dana Okafor,\n/);
      assert.equal(await readOutside(uri), remembered);
      await vscode.window.showTextDocument(uri);
      await vscode.commands.executeCommand('undo');
      assert.equal((await vscode.workspace.openTextDocument(uri)).getText(), text);
    } finally {
      answer(showQuickPick);
    }
  });

  it('never takes the place of a file', async () => {
    const uri = await create(`${name}.md`, entry());
    const own = await create(`letters/2026-11-18-${name}-thank-you-dana-okafor.md`, 'Mine.\n');
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('interviewFollowUp.generateFollowUp');
    const letter = vscode.window.activeTextEditor?.document.uri;
    assert.ok(letter);
    written.push(letter);
    assert.match(letter.path, /-dana-okafor-2\.md$/);
    assert.equal(await readOutside(own), 'Mine.\n');
  });

  it('marks a letter as sent: the warning goes, comments stay, one undo takes it back', async () => {
    const uri = await create(`${name}.md`, entry());
    const argument = { uri: uri.toString(), letter: 'thank-you', to: 'Dana Okafor', on: '2026-11-18' };
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('interviewFollowUp.markSent', argument);
    await untilFindings(uri, (codes) => !overdue(codes));
    assert.equal(
      await readOutside(uri),
      entry().replace(
        '\n---\n\n',
        '\nfollow-ups:\n  - {letter: thank-you, to: Dana Okafor, sent: 2026-11-18}\n---\n\n',
      ),
    );
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('undo');
    await untilFindings(uri, overdue);
    assert.equal((await vscode.workspace.openTextDocument(uri)).getText(), entry());
  });

  it('marks a letter file and its entry as sent together', async () => {
    const uri = await create(`${name}.md`, entry());
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('interviewFollowUp.generateFollowUp');
    const letter = vscode.window.activeTextEditor?.document.uri;
    assert.ok(letter);
    written.push(letter);
    await vscode.commands.executeCommand('interviewFollowUp.markSent', {
      uri: letter.toString(),
      on: '2026-11-18',
    });
    await untilFindings(uri, (codes) => !overdue(codes));
    assert.match(await readOutside(letter), /\nsent: 2026-11-18\n/);
    assert.match(await readOutside(uri), /sent: 2026-11-18, file: letters\/2026-11-18-testwerk-/);
  });

  it('reviews a letter while it is open, and corrects a name by its quick fix', async () => {
    await create(`${name}.md`, entry());
    const uri = await create(
      `${name}-letter.md`,
      `---\nletter: withdrawal\nentry: ${name}.md\nto: Dana Okafor\nsubject: Testwerk application\nsent:\n---\nDear Mr Okafer,\n\nThank you for your time and for the visit to your plant. I am withdrawing my application, and I wanted you to hear it from me first. I wish you and the team every success. I hope that our paths cross again one day. [one more word]\n\nRobin\n`,
    );
    await (await extension()).reconcile();
    assert.deepEqual(codesOf(uri), []);
    await vscode.window.showTextDocument(uri);
    await untilFindings(uri, (codes) => codes.includes('wrong-person') && codes.includes('unfilled-blank'));
    await type(uri, ' [one more word]', '');
    await untilFindings(uri, (codes) => codes.join() === 'wrong-person');
    const fix = (await quickFixes(uri)).find(({ title }) => title === 'Change to Okafor');
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    await untilFindings(uri, (codes) => codes.length === 0);
    assert.match((await vscode.workspace.openTextDocument(uri)).getText(), /Dear Mr Okafor,/);
  });

  it('hands a letter to the clipboard as text and as HTML, and asks to mark it only afterwards', async () => {
    const uri = await create(
      `${name}-letter.md`,
      `---\nletter: thank-you\nentry: ${name}.md\nto: Dana Okafor <dana@testwerk.example>\nsubject: Thanks\nsent:\n---\nDear Dana,\n\nThank you for **the visit**, <script>alert(1)</script>\nit was good.\n`,
    );
    await create(`${name}.md`, entry());
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('interviewFollowUp.sendLetter', {
      uri: uri.toString(),
      way: 'text',
    });
    assert.equal(
      await vscode.env.clipboard.readText(),
      'Dear Dana,\n\nThank you for the visit, alert(1)\nit was good.\n',
    );
    await vscode.commands.executeCommand('interviewFollowUp.sendLetter', {
      uri: uri.toString(),
      way: 'html',
    });
    const html = await vscode.env.clipboard.readText();
    assert.match(html, /<strong>the visit<\/strong>/);
    assert.doesNotMatch(html, /<script/);
    assert.match(await readOutside(uri), /\nsent:\n/);
  });

  it('offers the fixes of a finding', async () => {
    const uri = await create(`${name}.md`, entry());
    const titles = (await quickFixes(uri)).map(({ title }) => title);
    assert.deepEqual(titles.slice(0, 4), [
      'Generate follow-up: Thank-you to Dana Okafor',
      'Mark as sent: Thank-you to Dana Okafor',
      'Waive: Thank-you to Dana Okafor',
      'Snooze: Thank-you to Dana Okafor',
    ]);
  });

  it('corrects a value by its quick fix', async () => {
    const uri = await create(`${name}.md`, entry('waitng'));
    const fix = (await quickFixes(uri)).find(({ title }) => title === 'Change to waiting');
    assert.ok(fix?.edit);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.equal((await vscode.workspace.openTextDocument(uri)).getText(), entry('waiting'));
    await untilFindings(uri, overdue);
  });

  it('removes the second spelling of a field, and keeps the comment beside it', async () => {
    const twice = entry('not yet').replace(
      'role: Engineer',
      'role: Engineer\nposition: Engineer # as in the ad',
    );
    const uri = await create(`${name}.md`, twice);
    assert.deepEqual(codesOf(uri), ['field-duplicate']);
    const fix = (await quickFixes(uri)).find(({ title }) => title === 'Remove position');
    assert.ok(fix?.edit);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    await untilFindings(uri, (codes) => codes.length === 0);
    const after = twice.replace('position: Engineer # as in the ad', '# as in the ad');
    assert.equal((await vscode.workspace.openTextDocument(uri)).getText(), after);
  });

  it('fixes on save all that leaves no choice, where a setting says so', async () => {
    const dated = `---\ncompany: Testwerk ${count}\ndate: 13.11.2026 # a Friday\noutcome: waiting\noutcome-since: Nov 16, 2026\ndecision-by: 03/04/2026\n---\n`;
    const uri = await create(`${name}.md`, dated);
    assert.equal(codesOf(uri).filter((code) => code === 'date-format').length, 2);
    const settings = vscode.workspace.getConfiguration('editor');
    const onSave = { 'source.fixAll.interviewFollowUp': 'explicit' };
    await settings.update('codeActionsOnSave', onSave, vscode.ConfigurationTarget.Workspace);
    try {
      await type(uri, 'outcome: waiting', 'outcome: on hold');
      await vscode.commands.executeCommand('workbench.action.files.save');
    } finally {
      await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
    }
    const fixed = dated
      .replace('13.11.2026', '2026-11-13')
      .replace('Nov 16, 2026', '2026-11-16')
      .replace('outcome: waiting', 'outcome: on hold');
    assert.equal(await readOutside(uri), fixed);
  });

  it('waives with a reason and snoozes to a day', async () => {
    const uri = await create(`${name}.md`, entry());
    const about = { uri: uri.toString(), letter: 'thank-you', to: 'Dana Okafor' };
    await vscode.commands.executeCommand('interviewFollowUp.snooze', { ...about, until: '2026-11-20' });
    await untilFindings(uri, (codes) => !overdue(codes));
    await vscode.commands.executeCommand('interviewFollowUp.waive', {
      ...about,
      reason: 'thanked her: by phone',
    });
    const text = await readOutside(uri);
    assert.match(text, /\{letter: thank-you, to: Dana Okafor, snoozed: 2026-11-20\}/);
    assert.match(text, /\{letter: thank-you, to: Dana Okafor, waived: "thanked her: by phone"\}/);
    assert.ok(!overdue(codesOf(uri)));
  });

  it('sets an outcome and the day it became known', async () => {
    const uri = await create(`${name}.md`, entry());
    await vscode.commands.executeCommand('interviewFollowUp.setOutcome', {
      uri: uri.toString(),
      outcome: 'rejected',
      on: '2026-11-17',
    });
    await untilFindings(uri, (codes) => codes.includes('follow-up-open'));
    assert.match(await readOutside(uri), /\noutcome: rejected\n[\s\S]*\noutcome-since: 2026-11-17\n---/);
  });

  it('says in one finding that a file is unreadable, and reads the others', async () => {
    const broken = await create('broken.md', '---\ncompany: [\ndate: 2026-11-10\n---\n');
    const uri = await create(`${name}.md`, entry());
    assert.deepEqual(codesOf(broken), ['front-matter-unreadable']);
    assert.ok(overdue(codesOf(uri)));
  });
});
