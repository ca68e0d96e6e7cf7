import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from './harness.ts';

const entry = `---
company: Acme
role: Fitter
date: 2026-11-10T10:00
outcome: waiting
interviewers: Mia Chen
follow-ups:
  - { letter: thank-you, to: Mia Chen, sent: 2026-11-11 }
  - { letter: check-in, to: Mia Chen, sent: 2026-11-17 }
---
`;

describe('an outcome, in a window', () => {
  let workbench: Workbench | undefined;
  afterEach(() => workbench?.close());

  it('is set with the day to answer by, which the overview shows, and hides no letter that went out', async () => {
    workbench = await openWorkbench({ fixture: new URL('../fixtures/empty', import.meta.url).pathname });
    const { page, folder, openView, openFile, answer, typeAnswer, chooseAboveView, screenshot } = workbench;
    const path = join(folder, 'acme.md');
    await writeFile(path, entry);
    await openView();
    const rows = page.locator('.sidebar .monaco-list-row');
    await rows.filter({ hasText: 'Settled' }).waitFor();
    await openFile('acme.md');
    await page.keyboard.press('F1');
    await typeAnswer('>Interview: Set outcome');
    await page.keyboard.press('Enter');
    const question = (text: string) => page.locator('.quick-input-widget', { hasText: text }).waitFor();
    await question('what came of it?');
    await answer('offer');
    await question('Since which day?');
    await answer('Today');
    await question('Until which day can you answer the offer?');
    await typeAnswer('8 December');
    await page.locator('.quick-input-message', { hasText: 'Tue 8 Dec' }).waitFor();
    await screenshot('outcome-answer-by');
    await page.keyboard.press('Enter');
    const offer = rows.filter({ hasText: 'Answer the offer' });
    await offer.waitFor();
    assert.equal(await offer.getAttribute('aria-label'), 'Answer the offer, Acme, Fitter: by Tue 8 Dec.');
    const sent = rows.filter({ hasText: 'Sent earlier' });
    await sent.click();
    await rows.filter({ hasText: 'Mia Chen: check-in' }).waitFor();
    await screenshot('outcome-sent-earlier');
    assert.match(await readFile(path, 'utf8'), /^offer-by: 2026-12-08$/m);
    await chooseAboveView('Open overview');
    const panel = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await panel
      .getByText(/offer, answer by Tue,? 8 Dec/)
      .first()
      .waitFor();
    await screenshot('outcome-overview');
    const days = await panel.locator('.tick').allTextContents();
    assert.equal(new Set(days).size, days.length, days.join(', '));
  });
});
