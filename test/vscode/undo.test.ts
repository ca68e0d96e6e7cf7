// Every change through the real editor, and back: byte for byte as it was.
import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { closeAll, extension, uriOf } from './editor.ts';

const folder = 'interviews/undone';
const entry = (fields: string) =>
  `---\ncompany: "Undone"   # theirs\nrole: Engineer\ndate: 2026-11-13T14:00\ninterviewers: [Dana Okafor]\n${fields}---\n\nNotes.  \n\n- [ ] one\n`;

/** Entries as people write them. */
const texts: Readonly<Record<string, string>> = {
  'LF and no records': entry('outcome: waiting # since then\n'),
  CRLF: entry('outcome: waiting\nfollow-ups:\n  - { letter: check-in, sent: 2026-11-01 }\n').replaceAll(
    '\n',
    '\r\n',
  ),
  'no final line end': entry('outcome: waiting\nfollow-ups: []\n').trimEnd(),
  'CRLF and no final line end': entry('outcome:\n').trimEnd().replaceAll('\n', '\r\n'),
  'a byte order mark': `\uFEFF${entry('outcome: waiting\nfollow-ups: {letter: check-in, sent: 2026-11-01}\n')}`,
  'a byte order mark and CRLF': `\uFEFF${entry('Status: waiting\n')}`.replaceAll('\n', '\r\n'),
  'records in blocks': entry('outcome: waiting\nfollow-ups:\n- letter: check-in # c\n  sent: 2026-11-01\n'),
  'odd characters': `${entry('outcome: waiting\n')}\u2060 👩‍👩‍👧 e\u0301 \t\f\v`,
  'a tab and trailing blanks': entry('outcome:\twaiting  \nx-1: |+\n  kept\n\n'),
};

/** Every command that changes an entry. */
const changes: readonly (readonly [command: string, argument: object])[] = [
  ['setOutcome', { outcome: 'rejected', on: '2026-11-18' }],
  ['recordReply', { on: '2026-11-17' }],
  ['recordContact', { how: 'phone call', on: '2026-11-17' }],
  ['waive', { letter: 'thank-you', to: 'Dana Okafor', reason: 'we spoke: at length' }],
  ['snooze', { letter: 'thank-you', to: 'Dana Okafor', until: '2026-11-20' }],
  ['markSent', { letter: 'thank-you', to: 'Dana Okafor', on: '2026-11-17' }],
];

let count = 0;

describe('what is changed in the editor and undone', () => {
  beforeEach(() => mkdir(uriOf(folder).fsPath, { recursive: true }));

  afterEach(async () => {
    await closeAll();
    await rm(uriOf(folder).fsPath, { recursive: true });
    await (await extension()).reconcile();
  });

  for (const [number, [name, text]] of Object.entries(texts).entries()) {
    it(`is byte for byte as it was: ${name}`, async () => {
      // Each command with some of the texts, and each text with some commands: all with all takes minutes.
      for (const [command, argument] of changes.filter((_, index) => (index + number) % 3 === 0)) {
        // A file of its own for each: the editor keeps for a while what it knows of one that was closed.
        const uri = uriOf(`${folder}/${count++}.md`);
        await writeFile(uri.fsPath, text);
        await (await extension()).reconcile();
        const document = await vscode.workspace.openTextDocument(uri);
        await vscode.window.showTextDocument(document);
        const before = document.getText();
        await vscode.commands.executeCommand(`interviewFollowUp.${command}`, {
          uri: uri.toString(),
          ...argument,
        });
        const changed = await readFile(uri.fsPath, 'utf8');
        assert.notEqual(changed, text, command);
        const ends = new Set(text.match(/\r?\n/g));
        assert.deepEqual(new Set(changed.match(/\r?\n/g)), ends, command);
        assert.equal(changed.startsWith('\uFEFF'), text.startsWith('\uFEFF'));
        await vscode.window.showTextDocument(document);
        await vscode.commands.executeCommand('undo');
        assert.equal(document.getText(), before, command);
        await document.save();
        assert.equal(await readFile(uri.fsPath, 'utf8'), text, command);
        await closeAll();
        await rm(uri.fsPath);
      }
    });
  }
});
