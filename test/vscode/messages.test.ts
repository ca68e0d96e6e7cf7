// "Now" is Wednesday 18 November 2026, 10:00 in New York.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
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
async function readAnd(command: string, text: string): Promise<void> {
  let isDone = false;
  const reading = read({ text, confirm: undefined }).then(() => {
    isDone = true;
  });
  while (!isDone) await vscode.commands.executeCommand(command);
  await reading;
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
      entry.replace('outcome: waiting', 'outcome: rejected').replace(']\n', ']\noutcome-since: 2026-11-17\n'),
    );
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    await vscode.commands.executeCommand('undo');
    assert.equal(vscode.window.activeTextEditor?.document.getText(), entry);
    await vscode.window.activeTextEditor?.document.save();
    assert.equal(await readOutside(uri), entry);
  });

  it('writes only what the person confirms', async () => {
    await readAnd('workbench.action.closeQuickOpen', refusal);
    assert.equal(await readOutside(uri), entry);
    await readAnd('workbench.action.acceptSelectedQuickOpenItem', refusal);
    assert.match(await readOutside(uri), /^outcome: rejected$/m);
  });

  it('reads what is selected', async () => {
    const content = `Kept for later.\n\n${refusal}`;
    const editor = await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ language: 'plaintext', content }),
    );
    editor.selection = new vscode.Selection(new vscode.Position(2, 0), new vscode.Position(99, 0));
    await read({});
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

  it('writes nothing where nothing is said', async () => {
    const before = await markdownFiles();
    await read({ text: 'Thank you for the cake, it was lovely.' });
    await read({ text: '' });
    assert.deepEqual(await markdownFiles(), before);
    assert.equal(await readOutside(uri), entry);
  });
});
