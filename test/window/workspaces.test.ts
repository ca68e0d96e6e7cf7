import assert from 'node:assert/strict';
import { access, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../vscode/host/folders.ts';
import { openWorkbench, type Workbench } from './harness.ts';

describe('other workspaces, in a window', () => {
  let workbench: Workbench | undefined;
  afterEach(() => workbench?.close());

  it('warns and writes letters in Restricted Mode, and runs no template of the folder', async () => {
    workbench = await openWorkbench({ settings: { 'security.workspace.trust.enabled': true } });
    const templates = join(workbench.folder, 'interviews/templates');
    await mkdir(templates);
    for (const name of ['thank-you', 'closing'])
      await writeFile(
        join(templates, `${name}.eta`),
        "Subject: Ran\n\nRan <%= it.constructor.constructor('return 1')() %>",
      );
    await workbench.page.getByText('Restricted Mode').first().waitFor();
    await workbench.waitForProblem('Thank-you to Ben Whitlock');
    await workbench.openFile('interviews/2026-11-16-brightwater-phone.md');
    await workbench.runCommand('Interview: Generate follow-up');
    const letter = 'interviews/letters/2026-11-18-brightwater-thank-you-noor-haddad.md';
    await workbench.editor(letter).waitFor();
    const text = await workbench.editorText(letter);
    assert.match(text, /Dear Noor,/);
    assert.doesNotMatch(text, /\bRan\b/);
    await workbench.screenshot('restricted-mode');
  });

  it('keeps the logs of several folders apart', async () => {
    workbench = await openWorkbench({
      fixture: join(root, 'test/fixtures/multi-root'),
      open: 'logs.code-workspace',
    });
    await workbench.waitForProblem('Thank-you to Ida Moreau');
    await workbench.waitForProblem('Thank-you to Ned Farrow');
    await workbench.runCommand('Interview: Generate follow-up');
    await workbench.answer('Ned Farrow');
    const letter = 'notes/letters/2026-11-18-bolt-thank-you-ned-farrow.md';
    await workbench.editor(letter).waitFor();
    await access(join(workbench.folder, 'autumn', letter));
    await workbench.screenshot('several-folders');
  });

  it('follows folders that leave the workspace and come back', async () => {
    workbench = await openWorkbench({
      fixture: join(root, 'test/fixtures/multi-root'),
      open: 'logs.code-workspace',
    });
    const workspace = join(workbench.folder, 'logs.code-workspace');
    const both = await readFile(workspace, 'utf8');
    await workbench.waitForProblem('Thank-you to Ned Farrow');
    await writeFile(workspace, '{ "folders": [{ "path": "spring" }] }\n');
    await workbench.waitForProblem('Thank-you to Ned Farrow', 'gone');
    await workbench.waitForProblem('Thank-you to Ida Moreau');
    await writeFile(workspace, both);
    await workbench.waitForProblem('Thank-you to Ned Farrow');
  });

  it('agrees with another window on the same log', async () => {
    workbench = await openWorkbench();
    const other = await workbench.openWindow();
    const warning = 'Thank-you to Ben Whitlock';
    await workbench.waitForProblem(warning);
    await other.waitForProblem(warning);
    const letter = 'interviews/letters/2026-11-18-halden-automation-thank-you-ben-whitlock.md';
    for (const window of [workbench, other]) {
      await window.openFile('interviews/2026-11-13-halden-automation-panel.md');
      await window.runCommand('Interview: Generate follow-up');
      await window.answer('Ben Whitlock');
      // The second window opens the draft of the first.
      await window.editor(letter).waitFor();
    }
    await workbench.runCommand('Interview: Mark letter as sent');
    await workbench.answer('Today');
    await other.waitForProblem(warning, 'gone');
    const letters = await readdir(join(workbench.folder, 'interviews/letters'));
    assert.equal(letters.filter((name) => name.includes('ben-whitlock')).length, 1);
  });

  it('knows what no watcher told once the window has the focus again', async () => {
    workbench = await openWorkbench({ settings: { 'files.watcherExclude': { '**': true } } });
    const warning = 'Thank-you to Ben Whitlock';
    await workbench.waitForProblem(warning);
    await workbench.focus(false);
    await rm(join(workbench.folder, 'interviews/2026-11-13-halden-automation-panel.md'));
    await workbench.focus(true);
    await workbench.waitForProblem(warning, 'gone');
  });

  it('says once what it assumes of a log without records, and settles what is old', async () => {
    workbench = await openWorkbench({ fixture: join(root, 'test/fixtures/messy-notes') });
    const warning = 'Thank-you to Mia Chen';
    await workbench.waitForProblem(warning);
    await workbench.runCommand('Notifications: Show Notifications');
    const center = workbench.page.locator('.notifications-center');
    await center.getByText('which letters you already sent').waitFor();
    await workbench.screenshot('first-run');
    await center.getByRole('button', { name: 'Hide old ones...' }).click();
    await workbench.answer('Everything before today');
    await workbench.waitForProblem(warning, 'gone');
  });
});
