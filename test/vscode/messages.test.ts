// "Now" is Wednesday 18 November 2026, 10:00 in New York.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { messageDropController, messageDropProvider } from '../../src/vscode/messages/drops.ts';
import { closeAll, extension, readOutside, uriOf, writeOutside } from './editor.ts';

const folder = 'interviews/messages';

const entry = `---
company: Vellum Press
role: Production Editor
date: 2026-11-12T10:00
outcome: waiting
interviewers: [Ilse Brandt <ilse@vellum-press.example>]
---
Notes.
`;

const refusal = `From: Ilse Brandt <ilse@vellum-press.example>
To: Kim Berg <kim@home.test>
Subject: Your application
Date: Tue, 17 Nov 2026 16:20:00 -0500
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hi Kim,

Thank you for your time. Unfortunately, we have decided to move forward with another candidate.

Best,
Ilse Brandt
`;

const invitation = `BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
UID:7@vellum-press.example
DTSTAMP:20261117T090000Z
DTSTART;TZID=Europe/Berlin:20261203T140000
DTEND;TZID=Europe/Berlin:20261203T144500
SUMMARY:Interview - Production Editor
ORGANIZER;CN=Ilse Brandt:mailto:ilse@vellum-press.example
ATTENDEE;CUTYPE=ROOM;CN=Room 3:mailto:room3@vellum-press.example
END:VEVENT
END:VCALENDAR
`;

const read = (argument: object) =>
  vscode.commands.executeCommand('interviewFollowUp.readMessage', { confirm: 'yes', ...argument });

/** Reads a message and answers what it asks by a command of the editor, as a key would. */
function readAnd(command: string, text: string): Promise<void> {
  return answeredBy(command, read({ text, confirm: undefined }));
}

/** Runs a command and takes the first of what it offers each time. */
function answering(command: string, argument?: object): Promise<void> {
  return answeredBy(
    'workbench.action.acceptSelectedQuickOpenItem',
    vscode.commands.executeCommand(command, argument),
  );
}

async function answeredBy(command: string, run: Thenable<unknown>): Promise<void> {
  let isDone = false;
  const reading = run.then(() => {
    isDone = true;
  });
  while (!isDone) await vscode.commands.executeCommand(command);
  await reading;
}

/** The invitation at another time, or called off. */
const moved = invitation
  .replace('UID:', 'SEQUENCE:1\nUID:')
  .replace('DTSTAMP:20261117', 'DTSTAMP:20261118')
  .replaceAll('20261203T14', '20261204T11');
const calledOff = moved.replace('METHOD:REQUEST', 'METHOD:CANCEL').replace('SEQUENCE:1', 'SEQUENCE:2');

/** Waits until something is so, which the editor tells of by its tabs. */
async function untilTabs(isSo: () => boolean): Promise<void> {
  if (isSo()) return;
  await new Promise<void>((resolve) => {
    const listener = vscode.window.tabGroups.onDidChangeTabs(() => {
      if (!isSo()) return;
      listener.dispose();
      resolve();
    });
  });
}

const diffs = () =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => (input instanceof vscode.TabInputTextDiff ? [input] : []));

/** The words that hovers show on the line that begins so. */
async function hoversOn(document: vscode.TextDocument, start: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(`\n${start}`) + 2);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    at,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value).replaceAll('\\', ''))
    .join('\n');
}

/** The draft that nobody has saved yet. */
async function draft(): Promise<vscode.TextDocument> {
  const isDraft = () => vscode.window.activeTextEditor?.document.uri.scheme === 'untitled';
  if (!isDraft())
    await new Promise<void>((resolve) => {
      const listener = vscode.window.onDidChangeActiveTextEditor(() => {
        if (!isDraft()) return;
        listener.dispose();
        resolve();
      });
    });
  const document = vscode.window.activeTextEditor?.document;
  assert.ok(document);
  return document;
}

async function markdownFiles(): Promise<readonly string[]> {
  const all = await vscode.workspace.findFiles('interviews/**/*.md');
  return all.map(({ path }) => path).toSorted();
}

describe('a message that is read', () => {
  let uri: vscode.Uri;

  beforeEach(async () => {
    uri = await writeOutside(`${folder}/vellum.md`, entry);
    await (await extension()).reconcile();
  });

  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(uriOf(folder), { recursive: true });
    await (await extension()).reconcile();
  });

  it('records a refusal in the entry it is about, which undo takes back', async () => {
    await read({ text: refusal });
    assert.equal(
      await readOutside(uri),
      entry
        .replace('outcome: waiting', 'outcome: rejected')
        .replace(
          ']\n',
          ']\noutcome-since: 2026-11-17\nfollow-ups:\n  - {replied: 2026-11-17, from: Ilse Brandt}\n',
        ),
    );
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    await vscode.commands.executeCommand('undo');
    assert.equal(vscode.window.activeTextEditor?.document.getText(), entry);
    await vscode.window.activeTextEditor?.document.save();
    assert.equal(await readOutside(uri), entry);
  });

  it('records in the interview that is open what a text says that names nobody', async () => {
    await vscode.window.showTextDocument(uri);
    const text = 'Hi Kim, unfortunately we have decided to move forward with another candidate.';
    await vscode.commands.executeCommand('interviewFollowUp.recordAnswer', { confirm: 'yes', text });
    assert.match(await readOutside(uri), /^outcome: rejected\n/m);
  });

  it('is read where a new entry starts from what was copied, or a contact is what they wrote', async () => {
    const { clipboard } = vscode.env;
    let copied = invitation.replaceAll('20261203', '20261208');
    const value = { ...clipboard, readText: async () => copied };
    Object.defineProperty(vscode.env, 'clipboard', { value, configurable: true });
    try {
      await answering('interviewFollowUp.newEntry');
      const document = await draft();
      assert.match(document.getText(), /^company: Vellum Press$[\s\S]*^date: 2026-12-08T14:00:00$/m);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      copied = 'Hi Kim, unfortunately we have decided to move forward with another candidate.';
      await answering('interviewFollowUp.recordContact', { uri: uri.toString(), how: 'copied' });
      assert.match(await readOutside(uri), /^outcome: rejected\n/m);
    } finally {
      Object.defineProperty(vscode.env, 'clipboard', { value: clipboard, configurable: true });
    }
  });

  it('writes only what the person confirms', async () => {
    await readAnd('workbench.action.closeQuickOpen', refusal);
    assert.equal(await readOutside(uri), entry);
    await readAnd('workbench.action.acceptSelectedQuickOpenItem', refusal);
    assert.match(await readOutside(uri), /^outcome: rejected$/m);
  });

  const select = async (): Promise<void> => {
    const content = `Kept for later.\n\n${refusal}`;
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
    const selection = new vscode.Range(new vscode.Position(2, 0), new vscode.Position(99, 0));
    const editor = await vscode.window.showTextDocument(document, { selection });
    assert.equal(vscode.window.activeTextEditor, editor);
    // A busy editor shows the document before it tells what is selected, and may forget it: then it is selected once more.
    for (let tries = 0; tries < 100 && editor.selection.isEmpty; tries++) {
      editor.selection = new vscode.Selection(selection.start, selection.end);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  it('reads what is selected', async () => {
    // A busy editor may take the focus from what it has just shown: then nothing is read, and nothing written.
    for (let tries = 0; tries < 5 && (await readOutside(uri)) === entry; tries++) {
      await select();
      await read({});
    }
    assert.match(await readOutside(uri), /^outcome: rejected$/m);
  });

  it('reads what is selected where a message is chosen for what they answered', async () => {
    await select();
    const argument = { uri: uri.toString(), how: 'copied' };
    await answering('interviewFollowUp.recordContact', argument);
    assert.match(await readOutside(uri), /^outcome: rejected$/m);
  });

  it('makes the next round of an invitation once, and replaces nothing', async () => {
    const before = await markdownFiles();
    await read({ text: invitation });
    const made = (await markdownFiles()).filter((path) => !before.includes(path));
    assert.equal(made.length, 1);
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.uri.path, made[0]);
    assert.match(
      document?.getText() ?? '',
      /^---\ncompany: Vellum Press\nrole: Production Editor\ndate: 2026-12-03T14:00:00\n[\s\S]*^time-zone: Europe\/Berlin$/m,
    );
    await read({ text: invitation });
    assert.deepEqual(
      (await markdownFiles()).filter((path) => !before.includes(path)),
      made,
    );
    assert.equal(await readOutside(uri), entry);
    if (document) await vscode.workspace.fs.delete(document.uri);
  });

  it('shows a new entry as a draft whose fields say which words they came from, and replaces nothing', async () => {
    // Another day than that of the entry that a test before made and deleted.
    const text = invitation.replaceAll('20261203', '20261207');
    const before = await markdownFiles();
    await read({ text, confirm: undefined });
    const document = await draft();
    assert.ok(document.isUntitled && document.isDirty);
    assert.deepEqual(await markdownFiles(), before);
    assert.match(
      document.getText(),
      /^company: Vellum Press\nrole: Production Editor\ndate: 2026-12-07T14:00:00$/m,
    );
    assert.match(await hoversOn(document, 'date:'), /From the message: DTSTART: /);
    assert.match(await hoversOn(document, '  - Ilse Brandt'), /From the message: ATTENDEE: “Ilse Brandt”/);
    // The same once more is the same draft.
    await read({ text, confirm: undefined });
    assert.equal((await draft()).uri.toString(), document.uri.toString());
    assert.ok(await document.save(), 'the draft is saved');
    const made = (await markdownFiles()).filter((path) => !before.includes(path));
    assert.deepEqual(made, [document.uri.path]);
    const saved = await vscode.workspace.openTextDocument(uriOf('interviews/2026-12-07-vellum-press.md'));
    assert.match(await hoversOn(saved, 'date:'), /DTSTART/);
    await closeAll();
    await vscode.workspace.fs.delete(saved.uri);
    await (await extension()).reconcile();
  });

  it('says of a draft what is filled in, what is blank and to save it, which one button does', async () => {
    const told: string[] = [];
    const { showInformationMessage } = vscode.window;
    const replace = (value: unknown) =>
      Object.defineProperty(vscode.window, 'showInformationMessage', { value, configurable: true });
    replace(async (message: string, ...buttons: readonly string[]) => {
      told.push(message);
      return buttons.find((button) => button === 'Save');
    });
    try {
      const saved = new Promise<vscode.Uri>((resolve) => {
        const listener = vscode.workspace.onDidSaveTextDocument(({ uri: place }) => {
          listener.dispose();
          resolve(place);
        });
      });
      const text = invitation
        .replaceAll('20261203', '20261208')
        .replace('ORGANIZER;CN=Ilse Brandt:mailto:ilse', 'ORGANIZER:mailto:jobs');
      await read({ text, confirm: undefined });
      const place = await saved;
      assert.deepEqual(told, [
        'This entry is not saved yet. Read it, then save it. Filled in from the message: date, time-zone, and duration. Still blank: interviewers.',
      ]);
      await closeAll();
      await vscode.workspace.fs.delete(place);
    } finally {
      replace(showInformationMessage);
    }
  });

  it('moves and cancels the entry that an invitation made', async () => {
    await read({ text: invitation });
    const made = vscode.window.activeTextEditor?.document.uri;
    assert.ok(made);
    await (await extension()).reconcile();
    await read({ text: moved });
    assert.match(await readOutside(made), /^date: "?2026-12-04T11:00:00"?$/m);
    await (await extension()).reconcile();
    await read({ text: calledOff });
    const cancelled = await readOutside(made);
    assert.match(cancelled, /^outcome: cancelled$/m);
    assert.match(cancelled, /^outcome-since: /m);
    assert.equal(await readOutside(uri), entry);
    await vscode.workspace.fs.delete(made);
  });

  it('shows what an answer changes beside the entry until the person decides', async () => {
    const reading = read({ text: refusal, confirm: undefined });
    await untilTabs(() => diffs().length > 0);
    const [shown] = diffs();
    assert.equal(shown?.original.toString(), uri.toString());
    const proposed = shown && (await vscode.workspace.openTextDocument(shown.modified));
    assert.match(proposed?.getText() ?? '', /^outcome: rejected$/m);
    assert.equal(await readOutside(uri), entry);
    let isDone = false;
    void reading.then(() => {
      isDone = true;
    });
    while (!isDone) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    assert.match(await readOutside(uri), /^outcome: rejected$/m);
    assert.deepEqual(diffs(), []);
  });

  it('reads an invitation that is dropped onto a note, and leaves the note as it is', async () => {
    // A day of its own: tests before made entries of other days, and deleted them.
    const file = await writeOutside(`${folder}/invite.ics`, invitation.replaceAll('20261203', '20261209'));
    const document = await vscode.workspace.openTextDocument(uri);
    const data = new vscode.DataTransfer();
    data.set('text/uri-list', new vscode.DataTransferItem(file.toString()));
    const { token } = new vscode.CancellationTokenSource();
    const drop = await messageDropProvider.provideDocumentDropEdits(
      document,
      new vscode.Position(0, 0),
      data,
      token,
    );
    assert.ok(drop && !Array.isArray(drop));
    assert.match((await draft()).getText(), /^company: Vellum Press$/m);
    assert.equal(document.getText(), entry);
    const other = new vscode.DataTransfer();
    other.set('text/uri-list', new vscode.DataTransferItem(uri.toString()));
    assert.equal(
      await messageDropProvider.provideDocumentDropEdits(document, new vscode.Position(0, 0), other, token),
      undefined,
    );
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('shows what a mail that is dropped onto the view would change, and writes it only if the person says so', async () => {
    const file = await writeOutside(`${folder}/answer.eml`, refusal);
    const data = new vscode.DataTransfer();
    data.set('text/uri-list', new vscode.DataTransferItem(file.toString()));
    const { token } = new vscode.CancellationTokenSource();
    await messageDropController<unknown>().handleDrop?.(undefined, data, token);
    await untilTabs(() => diffs().length > 0);
    assert.equal(diffs()[0]?.original.toString(), uri.toString());
    while (diffs().length > 0) await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    assert.equal(await readOutside(uri), entry);
  });

  it('writes nothing where nothing is said', async () => {
    const before = await markdownFiles();
    await read({ text: 'Thank you for the cake, it was lovely.' });
    await read({ text: '' });
    assert.deepEqual(await markdownFiles(), before);
    assert.equal(await readOutside(uri), entry);
  });
});
