// The extension in a browser, as on vscode.dev: without a process, in the web worker that is the extension host there.
import assert from 'node:assert/strict';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeSample } from '../../scripts/sample.mjs';
import { root, temporaryFolder } from '../vscode/host/folders.ts';
import { openWorkbench, type Workbench } from './harness.ts';

/** A copy of the extension that can run nowhere but in the browser: it has no `main`. */
async function writeWebExtension(folder: string): Promise<string> {
  await mkdir(join(folder, 'dist'), { recursive: true });
  for (const part of ['dist/web', 'dist/webview', 'templates', 'snippets', 'docs'])
    await cp(join(root, part), join(folder, part), { recursive: true });
  const { main: _, ...manifest } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await cp(join(root, 'package.nls.json'), join(folder, 'package.nls.json'));
  return folder;
}

describe('the extension in a browser', () => {
  let workbench: Workbench | undefined;
  let temporary: Awaited<ReturnType<typeof temporaryFolder>>;

  before(async () => {
    temporary = await temporaryFolder();
    workbench = await openWorkbench({
      installed: await writeWebExtension(join(temporary.path, 'web')),
      fixture: await writeSample(join(temporary.path, 'sample')),
    });
  });
  after(async () => {
    await workbench?.close();
    await temporary.remove();
  });

  it('warns, writes and reviews a letter, and records that it was sent', async () => {
    assert.ok(workbench);
    const warning = 'Thank-you to Ben Whitlock';
    // Any Markdown file wakes the extension; the search for interviews does too, but the editor gives it seven seconds only.
    await workbench.openFile('README.md');
    await workbench.waitForProblem(warning);
    await workbench.runCommand('Interview: Generate follow-up');
    await workbench.answer('Thank-you to Ben Whitlock');
    await workbench.page.locator('.editor-instance .view-lines', { hasText: 'Dear Ben,' }).waitFor();
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.insertText('[one example]');
    await workbench.waitForProblem('is still to be filled in.');
    await workbench.screenshot('web');
    await workbench.runCommand('Interview: Mark letter as sent');
    // A letter with a blank is asked about first.
    const dialog = workbench.page.locator('.monaco-dialog-box', { hasText: 'This letter is not ready yet.' });
    await dialog.getByRole('button', { name: 'Mark as sent' }).click();
    await workbench.answer('Today');
    await workbench.waitForProblem(warning, 'gone');
  });

  it('says what a browser cannot do', async () => {
    assert.ok(workbench);
    await workbench.runCommand('Interview: Send letter...');
    await workbench.answer('Save as a mail draft');
    await workbench.runCommand('Notifications: Show Notifications');
    const sentence = 'In a browser no mail draft (.eml) can be made.';
    await workbench.page.locator('.notifications-center').getByText(sentence).waitFor();
  });

  it('shows the overview', async () => {
    assert.ok(workbench);
    await workbench.chooseAboveView('Open overview');
    const panel = workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await panel.getByText('Halden Automation').first().waitFor();
  });
});
