import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { sampleDay } from '../../scripts/sample.mjs';
import { sampleLog } from '../../src/core/newFiles/sampleLog.ts';
import { temporaryFolder } from '../vscode/host/folders.ts';
import { openWorkbench, pictureFile, type Workbench } from './harness.ts';

const picturesToLookAt = {
  'workbench.colorTheme': 'Default Light Modern',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.lineNumbers': 'off',
  'editor.glyphMargin': false,
  'editor.folding': false,
  'editor.wordWrap': 'on',
  'interviewFollowUp.notification': false,
};

describe('the walkthrough, in a window', () => {
  let workbench: Workbench;
  const log = temporaryFolder();

  const picture = async (name: string, width: number, height: number) => {
    const clip = { x: 48, y: 0, width, height };
    await workbench.page.screenshot({ path: await pictureFile(`walkthrough/${name}`), clip });
  };

  before(async () => {
    const { path: folder } = await log;
    for (const { path, text } of sampleLog(Temporal.PlainDate.from(sampleDay))) {
      const file = join(folder, 'interviews', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    workbench = await openWorkbench({
      fixture: folder,
      settings: picturesToLookAt,
    });
    await workbench.page.locator('.statusbar-item', { hasText: '1 overdue' }).waitFor();
  });
  after(async () => {
    await workbench?.close();
    await (await log).remove();
  });

  it('opens by its command, shows a picture a step, and each step runs its command', async () => {
    const { page } = workbench;
    // Only a wide window has room for the pictures.
    await page.setViewportSize({ width: 1400, height: 800 });
    await workbench.chooseAboveView('Getting started');
    await page.keyboard.press('Control+B');
    const steps = page.locator('.getting-started-step');
    await steps.filter({ hasText: 'Write down an interview' }).waitFor();
    for (const title of [
      'Write down an interview',
      'See what is due',
      'Generate the letter',
      'Send it and mark it as sent',
    ]) {
      await steps.filter({ hasText: title }).first().click();
      const shown = page.locator('.getting-started-media img');
      await shown.waitFor();
      while (!(await shown.evaluate((image) => Reflect.get(image, 'naturalWidth')))) {
        await page.waitForTimeout(20);
      }
      await workbench.screenshot(`walkthrough ${title}`);
    }
    await steps.filter({ hasText: 'See what is due' }).first().click();
    await page.locator('.getting-started-step.expanded').getByText('Show the follow-ups').click();
    await page.locator('.sidebar .monaco-list-row', { hasText: 'Overdue' }).first().waitFor();
    await page.keyboard.press('Control+B');
  });

  it('shows in its pictures what a person will see', async () => {
    const { page } = workbench;
    await page.setViewportSize({ width: 1000, height: 640 });
    await workbench.openFile('2026-11-17-northwind-robotics-onsite.md');
    await page
      .locator('.codelens-decoration')
      .filter({ hasText: 'Thank-you to Dana Okafor' })
      .first()
      .waitFor();
    await picture('entry', 880, 460);

    await workbench.openView();
    const late = page.locator('.sidebar .monaco-list-row').filter({ hasText: 'Ben Whitlock' }).first();
    await late.waitFor();
    const sash = page.locator('.sidebar').first();
    const { x = 0, width = 0 } = (await sash.boundingBox()) ?? {};
    await page.mouse.move(x + width, 450);
    await page.mouse.down();
    await page.mouse.move(x + width + 180, 450, { steps: 10 });
    await page.mouse.up();
    await late.hover();
    await page.locator('.monaco-hover', { hasText: 'You met on' }).waitFor();
    await picture('owed', 760, 230);

    await page.mouse.move(700, 600);
    await page.keyboard.press('Control+B');
    await workbench.openFile('2026-11-13-halden-automation-panel.md');
    await workbench.runCommand('Interview: Generate follow-up');
    const letter = page.locator('.editor-instance .view-lines', { hasText: 'Dear Ben,' });
    await letter.waitFor();
    await page.locator('.codelens-decoration').filter({ hasText: 'Draft' }).waitFor();
    await picture('letter', 952, 580);

    await page.keyboard.press('Escape');
    await workbench.runCommand('Interview: Mark letter as sent');
    await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Yesterday' }).waitFor();
    await picture('sent', 952, 420);
    await workbench.answer('Today');
    await page.locator('.codelens-decoration').filter({ hasText: 'Sent' }).waitFor();
  });
});
