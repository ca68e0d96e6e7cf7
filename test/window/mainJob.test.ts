import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbench, pictureFile, type Workbench } from './harness.ts';

const entry = 'interviews/2026-11-13-halden-automation-panel.md';
const letter = 'interviews/letters/2026-11-18-halden-automation-thank-you-ben-whitlock.md';
const warning = 'Thank-you to Ben Whitlock';

describe('the main job, in a window', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench();
  });
  after(() => workbench?.close());

  it('warns in the Problems panel, without a file open', async () => {
    await workbench.waitForProblem(warning);
    const rows = (await workbench.problems()).join('\n');
    assert.match(rows, /halden-automation-panel\.md/);
    await workbench.screenshot('1-problems');
  });

  it('writes the letter that an entry owes, from the palette', async () => {
    await workbench.openFile(entry);
    await workbench.screenshot('2-entry');
    await workbench.runCommand('Interview: Generate follow-up');
    await workbench.answer('Ben Whitlock');
    await workbench.editor(letter).waitFor();
    const text = await workbench.editorText(letter);
    assert.match(text, /Dear Ben,/);
    assert.match(
      text,
      /the panel interview on Friday 13 November|Thank you for your time on Friday 13 November/,
    );
    await workbench.editor(letter).locator('.codelens-decoration').filter({ hasText: 'Draft' }).waitFor();
    await workbench.page.screenshot({ path: await pictureFile('letter') });
  });

  it('marks it sent, and the warning goes', async () => {
    await workbench.runCommand('Interview: Mark letter as sent');
    await workbench.answer('Today');
    await workbench.waitForProblem(warning, 'gone');
    await workbench.screenshot('4-sent');
    const record = await readFile(join(workbench.folder, entry), 'utf8');
    assert.match(
      record,
      /\n {2}# Ana wrote back.*\n.*\n {2}- \{letter: thank-you, to: Ben Whitlock, sent: 2026-11-18, file: letters\/2026-11-18-halden.*\}\n/,
    );
    // The letter is saved after the entry.
    const isSaved = async () =>
      /\nsent: 2026-11-18\n/.test(await readFile(join(workbench.folder, letter), 'utf8'));
    while (!(await isSaved())) await workbench.page.waitForTimeout(50);
  });
});
