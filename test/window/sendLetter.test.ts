import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from './harness.ts';

const path = 'interviews/letters/2026-11-18-mail.md';
const letter = `---
letter: follow-up
entry: ../2026-11-13-halden-automation-panel.md
to: Ben Whitlock <ben@halden.example>
subject: "R&D: a question #1?"
sent:
---

Dear Ben,

Thank you for the panel interview. Is 50 % of the time at the plant & the rest at home? See https://x.example/?a=1&b=2#c for what I
mean, and tell me what you think of it whenever you find the time; I would be glad of a word.

Kind regards,
Robin
`;

describe('sending a letter, in a window', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench();
    await writeFile(join(workbench.folder, path), letter);
  });
  after(() => workbench?.close());

  it('opens the mail program with the whole letter, nothing encoded twice, and asks to mark it', async () => {
    const { page } = workbench;
    const client = await page.context().newCDPSession(page);
    await client.send('Page.enable');
    const asked = new Promise<string>((resolve) => {
      client.on('Page.frameRequestedNavigation', ({ url }) => resolve(url));
    });
    // The commands of a log are there once it is read.
    await workbench.waitForProblem('Thank-you to Ben Whitlock');
    await workbench.openFile(path);
    await workbench.runCommand('Interview: Send letter...');
    assert.deepEqual(
      (await workbench.choices()).map((choice) => choice.trim()),
      ['Copy as text', 'Copy as HTML', 'Save as a mail draft (.eml)...', 'Open in the mail program'],
    );
    await workbench.screenshot('send-letter');
    await workbench.answer('Open in the mail program');
    const link = new URL(await asked);
    assert.equal(link.protocol, 'mailto:');
    assert.equal(decodeURIComponent(link.pathname), 'ben@halden.example');
    assert.equal(link.searchParams.get('subject'), 'R&D: a question #1?');
    const body = link.searchParams.get('body') ?? '';
    assert.match(
      body,
      /^Dear Ben,\r\n\r\nThank you for the panel interview\. Is 50 % of the time at the plant & the rest/,
    );
    assert.match(body, /https:\/\/x\.example\/\?a=1&b=2#c for what I\r\nmean/);
    assert.match(await readFile(join(workbench.folder, path), 'utf8'), /\nsent:\n/);
  });
});
