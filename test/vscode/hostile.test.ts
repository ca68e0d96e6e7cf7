// Hostile names and files as the editor shows and reads them.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { hostileNames } from '../hostileNames.ts';
import { closeAll, codesOf, extension, uriOf } from './editor.ts';

const folder = 'interviews/hostile';
const steering = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;
const place = (name: string) => uriOf(`${folder}/${name}`);

const entry = (quoted: string, number: number) =>
  `---\ncompany: ${quoted}\nrole: Role ${number}\ndate: 2026-11-13T14:00\noutcome: ${number % 2 ? quoted : 'waiting'}\ninterviewers: [{name: ${quoted}}]\n---\n\n## Promised\n\n- [ ] ${quoted}\n`;

const textsOf = (contents: vscode.Hover['contents']) =>
  contents.map((one) => (typeof one === 'string' ? one : one.value));

describe('hostile names in the editor', () => {
  before(async () => {
    await mkdir(place('').fsPath, { recursive: true });
    for (const [number, name] of hostileNames.entries())
      await writeFile(place(`${number}.md`).fsPath, entry(JSON.stringify(name), number));
    await (await extension()).reconcile();
  });

  after(async () => {
    await closeAll();
    await rm(place('').fsPath, { recursive: true });
    await (await extension()).reconcile();
  });

  for (const [number, name] of hostileNames.entries()) {
    it(`${JSON.stringify(name)} is plain text wherever it is shown`, async () => {
      const uri = place(`${number}.md`);
      const document = await vscode.workspace.openTextDocument(uri);
      const found = vscode.languages.getDiagnostics(uri);
      assert.ok(found.length > 0);
      for (const { message } of found) assert.doesNotMatch(message, steering);

      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        uri,
      );
      for (const { command } of lenses) assert.doesNotMatch(command?.title ?? '', /\$\(|[\r\n]/);

      const at = document.positionAt(document.getText().indexOf('outcome'));
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        uri,
        at,
      );
      for (const hover of hovers) {
        for (const content of hover.contents) {
          if (typeof content === 'string' || !('isTrusted' in content)) continue;
          assert.ok(!content.isTrusted && !content.supportHtml);
        }
        for (const text of textsOf(hover.contents)) {
          assert.doesNotMatch(text, steering);
          // Every sign of Markdown in what comes from files is escaped; what is ours is bold and code.
          assert.doesNotMatch(text.replace(/\\[!-/:-@[-`{-~]/g, ''), /[<>[\]]|:\/\//);
        }
      }

      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        uri,
        at,
      );
      for (const { documentation, insertText } of items) {
        if (documentation instanceof vscode.MarkdownString) assert.ok(!documentation.isTrusted);
        assert.ok(!(insertText instanceof vscode.SnippetString) || !insertText.value.includes('CLIPBOARD'));
      }
    });
  }
});

describe('hostile files in the editor', () => {
  const skipsWindows = process.platform === 'win32' ? it.skip : it;

  afterEach(async () => {
    await rm(place('').fsPath, { recursive: true, force: true });
    await (await extension()).reconcile();
  });

  skipsWindows('hold up nothing: pipes, devices, links in a circle and out of the log', async () => {
    await mkdir(place('').fsPath, { recursive: true });
    execFileSync('mkfifo', [place('pipe.md').fsPath]);
    for (const [name, target] of [
      ['endless.md', '/dev/zero'],
      ['itself.md', 'itself.md'],
      ['loop', '.'],
      ['up', '..'],
      ['pipe-by-way-of.md', 'pipe.md'],
    ] as const)
      await symlink(target, place(name).fsPath);
    await writeFile(place('fine.md').fsPath, entry('Fine', 0));
    await (await extension()).reconcile();
    assert.ok(codesOf(place('fine.md')).includes('follow-up-overdue'));
  });

  skipsWindows('a profile that is a pipe keeps no letter waiting', async () => {
    await mkdir(place('').fsPath, { recursive: true });
    await writeFile(place('fine.md').fsPath, entry('Fine', 0));
    execFileSync('mkfifo', [place('profile.md').fsPath]);
    await (await extension()).reconcile();
    await vscode.commands.executeCommand('interviewFollowUp.generateFollowUp', {
      uri: place('fine.md').toString(),
      letter: 'thank-you',
      to: 'Fine',
    });
    assert.equal((await readdir(place('letters').fsPath)).length, 1);
  });

  /** What a file says after the editor was told to set its outcome. */
  async function afterChange(name: string, bytes: Uint8Array): Promise<Buffer> {
    await mkdir(place('').fsPath, { recursive: true });
    await writeFile(place(name).fsPath, bytes);
    await (await extension()).reconcile();
    await vscode.commands.executeCommand('interviewFollowUp.setOutcome', {
      uri: place(name).toString(),
      outcome: 'rejected',
      on: '2026-11-18',
    });
    return readFile(place(name).fsPath);
  }

  it('that are no UTF-8 are not changed, as the editor would save them with loss', async () => {
    const bytes = Buffer.concat([Buffer.from(entry('Caf', 0)), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a])]);
    assert.deepEqual(await afterChange('latin.md', bytes), bytes);
  });

  it('that are binary to the editor are not changed', async () => {
    const bytes = Buffer.from(`${entry('Nul', 0)}\0\n`);
    assert.deepEqual(await afterChange('nul.md', bytes), bytes);
  });

  it('with the line ends of old Macs are not changed, as the editor would end every line anew', async () => {
    const bytes = Buffer.from(entry('Mac', 0).replaceAll('\n', '\r'));
    assert.deepEqual(await afterChange('mac.md', bytes), bytes);
  });

  it('with odd line ends of Unicode keep them', async () => {
    const text = `${entry('Odd', 0)}a\u2028b\u2029c\u0085d\n`;
    const after = (await afterChange('odd.md', Buffer.from(text))).toString();
    assert.match(after, /outcome: rejected\n/);
    assert.ok(after.endsWith('a\u2028b\u2029c\u0085d\n'));
  });
});
