import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from './harness.ts';

describe('the follow-ups view, in a window', () => {
  let workbench: Workbench | undefined;
  afterEach(() => workbench?.close());

  it('groups letters by how pressing they are, and acts on them in place', async () => {
    workbench = await openWorkbench({ settings: { 'workbench.colorTheme': 'Default Dark Modern' } });
    const { page } = workbench;
    await workbench.waitForProblem('Thank-you to Ben Whitlock');
    await page.keyboard.press('Control+J');
    await workbench.openView();
    const rows = page.locator('.sidebar .monaco-list-row');
    await rows.filter({ hasText: 'Ben Whitlock: thank-you' }).first().waitFor();
    const texts = await rows.allInnerTexts();
    assert.match(texts[0] ?? '', /^1 note cannot be read in full/);
    assert.match(texts[1] ?? '', /^Answer the offer/);
    assert.match(texts[2] ?? '', /Overdue/);
    await rows.first().click();
    await page.locator('.markers-panel').waitFor();
    await page.keyboard.press('Control+J');
    await page.locator('.statusbar-item').filter({ hasText: 'overdue' }).waitFor();
    const overdue = rows.filter({ hasText: 'Ben Whitlock: thank-you' }).first();
    await overdue.hover();
    await workbench.screenshot('follow-ups-view');
    await overdue.click();
    const entry = '2026-11-13-halden-automation-panel.md';
    await workbench.editor(entry).waitFor();
    await page.locator('.codelens-decoration').filter({ hasText: 'Mark as sent' }).first().waitFor();
    await workbench.screenshot('entry-dark');
    await overdue.hover();
    await overdue.locator('.action-label[aria-label^="Mark letter as sent"]').click();
    await workbench.answer('Today');
    await overdue.waitFor({ state: 'detached' });
  });

  it('groups letters by process where one says so, also the next time, and finds by typing', async () => {
    workbench = await openWorkbench();
    const { page } = workbench;
    const rows = page.locator('.sidebar .monaco-list-row');
    await workbench.waitForProblem('Thank-you to Ben Whitlock');
    await page.keyboard.press('Control+J');
    await workbench.openView();
    await rows.filter({ hasText: 'Overdue' }).first().waitFor();
    assert.equal(await rows.nth(2).getAttribute('aria-label'), 'Overdue: 4 letters.');
    await page.locator('.sidebar .title .action-label[aria-label="Group follow-ups by process"]').click();
    const process = rows.filter({ hasText: 'Halden Automation, Senior PLC Developer' });
    await process.waitFor();
    assert.match(
      (await process.getAttribute('aria-label')) ?? '',
      /^Halden Automation, .*: 1 overdue, .*\.$/,
    );
    const letter = rows.filter({ hasText: 'Ben Whitlock' });
    assert.match(
      (await letter.getAttribute('aria-label')) ?? '',
      /^Thank-you to Ben Whitlock, Halden Automation, Senior PLC Developer: 2 days late\. You met on/,
    );
    await workbench.screenshot('follow-ups-by-process');

    await page.reload();
    await workbench.openView();
    await process.waitFor();
    await process.click();
    await page.keyboard.press('Control+Alt+F');
    await page.locator('.monaco-tree-type-filter input').fill('ostara');
    await rows.locator('.highlight', { hasText: 'Ostara' }).first().waitFor();
    await workbench.screenshot('follow-ups-find');
  });

  it('can be read and used on a screen at 200 %', async () => {
    workbench = await openWorkbench({ size: { width: 640, height: 420 } });
    const { page } = workbench;
    // The activity bar has no room for its icon.
    await page.locator('.statusbar-item').filter({ hasText: 'overdue' }).click();
    const overdue = page
      .locator('.sidebar .monaco-list-row')
      .filter({ hasText: 'Ben Whitlock: thank-you' })
      .first();
    await overdue.hover();
    await workbench.screenshot('follow-ups-narrow');
    await overdue.locator('.action-label[aria-label^="Mark letter as sent"]').click();
    await workbench.answer('Today');
    await overdue.waitFor({ state: 'detached' });
  });

  it('says the next step where nothing is written down yet', async () => {
    workbench = await openWorkbench({ fixture: new URL('../fixtures/empty', import.meta.url).pathname });
    await workbench.openView();
    await workbench.page.locator('.sidebar').getByText('New interview entry').first().waitFor();
    await workbench.screenshot('empty-view');
  });
});
