import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from './harness.ts';

/** The clock of the tests says Wednesday 18 November 2026. */
const entry = '2026-11-16-contoso-cloud.md';

describe('the first hour, from an empty folder, in a window', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({
      fixture: new URL('../fixtures/empty', import.meta.url).pathname,
      size: { width: 1400, height: 800 },
    });
  });
  after(() => workbench?.close());

  const step = (title: string) =>
    workbench.page.locator('.getting-started-step').filter({ hasText: title }).first();
  const isDone = async (title: string) => {
    const box = step(title).locator('.codicon.complete, .codicon-getting-started-step-checked').first();
    return (await box.count()) > 0;
  };

  it('asks for an entry from the walkthrough, one question after another, by keyboard alone', async () => {
    const { page } = workbench;
    await workbench.openView();
    await page.locator('.sidebar').getByText('New interview entry').first().waitFor();
    await workbench.screenshot('first-hour-0-view');
    await page.keyboard.press('Control+B');
    await workbench.runCommand('Interview: Getting started');
    await step('Write down an interview').click();
    await page.locator('.getting-started-step.expanded').getByText('New interview entry').click();
    await page.getByPlaceholder('Which company?').waitFor();
    assert.equal(await isDone('Write down an interview'), false);
    await workbench.typeAnswer('Contoso Cloud');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget', { hasText: 'When is, or was, the interview?' }).waitFor();
    await workbench.screenshot('first-hour-1-date');
    await workbench.typeAnswer('Mon 16 Nov 2pm');
    await page.locator('.quick-input-widget', { hasText: 'Mon 16 Nov, 14:00' }).waitFor();
    await workbench.screenshot('first-hour-2-understood');
    await page.keyboard.press('Enter');
    await workbench.editor(entry).waitFor();
  });

  it('leads from blank to blank of the new entry, whatever is typed', async () => {
    const { page } = workbench;
    await workbench.editor(entry).locator('.view-lines', { hasText: '- [ ]' }).waitFor();
    for (const words of [
      'Engineer',
      'phone',
      'waiting',
      '2026-11-27',
      'Mia Chen',
      'their plan to move to one region',
      'ran such a move before',
    ]) {
      await page.keyboard.type(words);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('send Mia the slides');
    await page.keyboard.press('Control+S');
    await workbench.screenshot('first-hour-3-entry');
    await page.locator('.codelens-decoration').filter({ hasText: 'Mia Chen' }).waitFor();
    const [name] = await readdir(join(workbench.folder, 'interviews'));
    assert.equal(name, entry);
    const text = await readFile(join(workbench.folder, 'interviews', entry), 'utf8');
    assert.equal(
      text,
      `---
company: Contoso Cloud
role: Engineer
date: 2026-11-16T14:00:00
round: phone
outcome: waiting
decision-by: 2026-11-27
interviewers:
  - Mia Chen
---

## Highlights

- their plan to move to one region

## Unsaid

- ran such a move before

## Promised

- [ ] send Mia the slides

## Questions
`,
    );
  });

  it('writes the letter at once, with a blank for the name, and keeps the name that is filled in', async () => {
    const { page } = workbench;
    await workbench.runCommand('Interview: Generate follow-up');
    await page.locator('.editor-instance .view-lines', { hasText: '[your name]' }).waitFor();
    await page.locator('.codelens-decoration a').filter({ hasText: 'Fill in your name...' }).waitFor();
    await workbench.screenshot('first-hour-4-letter');
    await page.locator('.codelens-decoration a').filter({ hasText: 'Fill in your name...' }).click();
    await page.locator('.quick-input-widget', { hasText: 'Which name do you sign with?' }).waitFor();
    await workbench.typeAnswer('Robin Vale');
    await page.keyboard.press('Enter');
    await page.locator('.editor-instance .view-lines', { hasText: 'Robin Vale' }).waitFor();
    await page
      .locator('.codelens-decoration a')
      .filter({ hasText: 'Fill in' })
      .waitFor({ state: 'detached' });
    await workbench.screenshot('first-hour-5-signed');
    assert.equal(
      await readFile(join(workbench.folder, 'interviews/profile.md'), 'utf8'),
      '---\nname: Robin Vale\n---\n',
    );
    const [written = ''] = await readdir(join(workbench.folder, 'interviews/letters'));
    assert.match(
      await readFile(join(workbench.folder, 'interviews/letters', written), 'utf8'),
      /\nRobin Vale\n$/,
    );
  });

  it('marks the letter as sent from the walkthrough, and ticks each step once its result is there', async () => {
    const { page } = workbench;
    await workbench.chooseAboveView('Getting started');
    await step('Write down an interview').waitFor();
    assert.equal(await isDone('Write down an interview'), true);
    assert.equal(await isDone('Send it and mark it as sent'), false);
    await step('Send it and mark it as sent').click();
    await page.locator('.getting-started-step.expanded').getByText('Mark letter as sent').click();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Today' }).waitFor();
    await workbench.screenshot('first-hour-6-sent');
    await page.keyboard.press('Enter');
    while (!(await isDone('Send it and mark it as sent'))) await page.waitForTimeout(50);
    await workbench.screenshot('first-hour-7-done');
    assert.match(
      await readFile(join(workbench.folder, 'interviews', entry), 'utf8'),
      /\{letter: thank-you, to: Mia Chen, sent: 2026-11-18/,
    );
  });
});
