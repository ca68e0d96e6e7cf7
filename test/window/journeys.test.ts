// Three people who never saw it, each from where they start: by what is shown, never by a name that one has to know.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { openWorkbench, type Workbench } from './harness.ts';

const fixture = (name: string) => new URL(`../fixtures/${name}`, import.meta.url).pathname;
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds wrong in a part of the window, as `rule: element`. */
async function violationsIn(page: Page, part: string): Promise<readonly string[]> {
  await page.evaluate(await readFile(axe, 'utf8'));
  // What the editor itself draws: a row's label and description without a space between them, levels of options, and names of keys.
  const ofEditor = ['label-content-name-mismatch', 'aria-allowed-attr', 'aria-prohibited-attr'];
  const options = JSON.stringify({
    rules: Object.fromEntries(ofEditor.map((id) => [id, { enabled: false }])),
  });
  const { violations }: AxeResults = await page.evaluate(`axe.run(${JSON.stringify(part)}, ${options})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The commands that the palette lists for a word, without what was used before. */
async function inPalette({ page, choices }: Workbench, word: string): Promise<readonly string[]> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input[type=text]').fill(`>${word}: `);
  await page
    .locator('.quick-input-list .monaco-list-row', { hasText: `${word}: ` })
    .first()
    .waitFor();
  const shown = (await choices())
    .map((row) => row.split('\n')[0] ?? '')
    .filter((row) => row.startsWith(word));
  await page.keyboard.press('Escape');
  return shown.toSorted();
}

const inLog = [
  'Interview: Generate follow-up',
  'Interview: Mark letter as sent',
  'Interview: New interview entry',
  'Interview: Open overview',
  'Interview: Record a reply or contact...',
  'Interview: Send letter...',
  'Interview: Set outcome (rejected, offer, withdrawn...)',
  'Interview: Snooze a letter',
  'Interview: Waive a letter (not needed)',
];

describe('an engineer with twelve messy notes, in a window', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({
      fixture: fixture('engineer-notes'),
      size: { width: 1200, height: 800 },
    });
  });
  after(() => workbench?.close());
  const row = (text: string) =>
    workbench.page.locator('.sidebar .monaco-list-row', { hasText: text }).first();

  it('sees who waits for what, and how late it is, in a side bar of 300 pixels', async () => {
    const { page } = workbench;
    await page.locator('.statusbar-item', { hasText: '5 overdue' }).waitFor();
    await workbench.openView();
    await row('Hanna Lund').waitFor();
    const { x = 0, width = 0 } = (await page.locator('.part.sidebar').boundingBox()) ?? {};
    await page.mouse.move(x + width, 450);
    await page.mouse.down();
    await page.mouse.move(x + 300, 450, { steps: 10 });
    await page.mouse.up();
    await page.mouse.move(800, 600);
    await workbench.screenshot('engineer-1-view');
    const cut: readonly string[] = await page.evaluate(`
      [...document.querySelectorAll('.part.sidebar .monaco-list-row')].flatMap((row) => {
        const edge = row.querySelector('.monaco-icon-label').getBoundingClientRect().right;
        const end = (node, from, to) => {
          const range = document.createRange();
          range.setStart(node, from);
          range.setEnd(node, to);
          return range.getBoundingClientRect().right;
        };
        const textOf = (part) => part && document.createTreeWalker(part, NodeFilter.SHOW_TEXT).nextNode();
        const name = textOf(row.querySelector('.label-name'));
        const more = textOf(row.querySelector('.label-description'));
        const text = name.textContent + ' ' + (more?.textContent ?? '');
        const shown = more ? more.textContent.split(' · ')[0].length : 0;
        const isLetter = text.includes(': ');
        const right = more && isLetter ? end(more, 0, shown) : end(name, 0, name.textContent.length);
        return right > edge + 1 ? [text] : [];
      })`);
    assert.deepEqual(cut, []);
    assert.deepEqual(await violationsIn(page, '.part.sidebar .monaco-list'), []);
    assert.deepEqual(await inPalette(workbench, 'Interview'), inLog);
  });

  it('writes a letter at a row, signs it once, copies it and marks it as sent', async () => {
    const { page } = workbench;
    await row('Sam Ortega').hover();
    await row('Sam Ortega').locator('.action-label[aria-label^="Generate"]').click();
    const draft = page.locator('.codelens-decoration a');
    await draft.filter({ hasText: 'Fill in your name...' }).click();
    await page.locator('.quick-input-widget', { hasText: 'Which name do you sign with?' }).waitFor();
    await workbench.typeAnswer('Robin Vale');
    await page.keyboard.press('Enter');
    await page.locator('.editor-instance .view-lines', { hasText: 'Robin Vale' }).waitFor();
    await workbench.screenshot('engineer-2-letter');
    assert.deepEqual(await inPalette(workbench, 'Interview'), inLog);
    await draft.filter({ hasText: 'Mark as sent' }).click();
    await workbench.answer('Today');
    await row('Sam Ortega: thank-you').waitFor({ state: 'detached' });
    await workbench.screenshot('engineer-3-sent');
  });

  it('makes an interview of the note that is not counted', async () => {
    const { page } = workbench;
    await row('Not counted').click();
    await row('northwind - chat').hover();
    await workbench.screenshot('engineer-4-not-counted');
    await row('northwind - chat').locator('.action-label[aria-label^="Make this note"]').click();
    const lens = page.locator('.codelens-decoration a', { hasText: 'Generate' }).first();
    await lens.waitFor();
    await page.keyboard.press('Control+S');
    await workbench.screenshot('engineer-5-interview');
    // Whom the notes name as met is written down, too, so that nobody asks.
    await page.locator('.editor-instance .view-lines', { hasText: 'Dana Okafor, Luis Pereira' }).waitFor();
    const letter = page.locator('.editor-instance .view-lines', { hasText: 'Dear ' });
    const isWritten = () =>
      letter.waitFor({ timeout: 6_000 }).then(
        () => true,
        () => false,
      );
    // Saving draws what stands above the entry anew, and a click on what goes away does nothing.
    do await lens.click({ timeout: 6_000 }).catch(() => undefined);
    while (!(await isWritten()));
    await workbench.screenshot('engineer-7-letter');
  });

  it('records what they wrote without opening anything first, and hides what is old', async () => {
    const { page } = workbench;
    await workbench.runCommand('View: Close All Editors');
    await workbench.runCommand('Interview: Record a reply or contact...');
    await page.getByPlaceholder('Which interview is it about?').waitFor();
    await workbench.screenshot('engineer-8-which');
    await workbench.answer('Fabrikam');
    await page.locator('.quick-input-widget', { hasText: 'What kind of contact?' }).waitFor();
    await workbench.screenshot('engineer-9-contact');
    await workbench.answer('They answered');
    await workbench.answer('Today');
    const isWritten = async () =>
      /replied: 2026-11-18/.test(await readFile(join(workbench.folder, 'Fabrikam.md'), 'utf8'));
    while (!(await isWritten())) await page.waitForTimeout(50);
    await page.locator('.quick-input-widget', { hasText: 'What did they answer?' }).waitFor();
    await workbench.screenshot('engineer-9-answer');
    await workbench.answer('rejected');
    const isRejected = async () =>
      /: rejected/.test(await readFile(join(workbench.folder, 'Fabrikam.md'), 'utf8'));
    while (!(await isRejected())) await page.waitForTimeout(50);
    await workbench.chooseAboveView('Settle older interviews');
    const choices = (await workbench.choices()).join('\n');
    await workbench.screenshot('engineer-10-settle');
    assert.doesNotMatch(choices, /hides 0/);
    await page.keyboard.press('Escape');
  });
});

describe('a beginner with an empty folder, in a window', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ fixture: fixture('empty'), size: { width: 1200, height: 800 } });
  });
  after(() => workbench?.close());

  it('finds two commands, and starts from a company or from what was copied', async () => {
    const { page } = workbench;
    await workbench.openView();
    await page.locator('.sidebar').getByText('New interview entry').first().waitFor();
    await workbench.screenshot('beginner-1-view');
    assert.deepEqual(await violationsIn(page, '.part.sidebar .welcome-view'), []);
    assert.deepEqual(await inPalette(workbench, 'Interview'), [
      'Interview: Getting started',
      'Interview: New interview entry',
    ]);
    await page.locator('.sidebar').getByText('New interview entry').first().click();
    await page.getByPlaceholder('Which company?').waitFor();
    assert.deepEqual(
      (await workbench.choices()).map((choice) => choice.trim()),
      ['Read an invitation or a mail that you copied'],
    );
    await workbench.screenshot('beginner-2-company');
    assert.deepEqual(await violationsIn(page, '.quick-input-widget'), []);
    await workbench.typeAnswer('Contoso Cloud');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Contoso Cloud' }).waitFor();
    await workbench.screenshot('beginner-3-typed');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget', { hasText: 'When is, or was, the interview?' }).waitFor();
    await workbench.typeAnswer('yesterday 3pm');
    await page.locator('.quick-input-widget', { hasText: 'Tue 17 Nov, 15:00' }).waitFor();
    await workbench.screenshot('beginner-4-day');
    await page.keyboard.press('Enter');
    await page.locator('.editor-instance .view-lines', { hasText: '- [ ]' }).waitFor();
    await workbench.screenshot('beginner-5-entry');
  });

  it('fills in what the caret leads to, and gets the letter', async () => {
    const { page } = workbench;
    for (const words of [
      'Data Engineer',
      'phone',
      '',
      '',
      'Mia Chen',
      'Mia: their plan to move to one region',
    ]) {
      await page.keyboard.type(words);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Control+S');
    await page.locator('.sidebar .monaco-list-row', { hasText: 'Mia Chen: thank-you' }).waitFor();
    const lens = page.locator('.codelens-decoration a').filter({ hasText: 'Generate' }).first();
    await lens.waitFor();
    await workbench.screenshot('beginner-6-filled');
    await lens.click();
    await page.locator('.editor-instance .view-lines', { hasText: 'Dear Mia,' }).waitFor();
    await page.locator('.codelens-decoration', { hasText: 'Draft' }).waitFor();
    await workbench.screenshot('beginner-7-letter');
    assert.equal((await readdir(join(workbench.folder, 'interviews/letters'))).length, 1);
  });
});

describe('somebody with keys and a screen reader at 200 %, in a window', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({
      fixture: fixture('engineer-notes'),
      settings: {
        'editor.accessibilitySupport': 'on',
        'workbench.colorTheme': 'Default High Contrast',
      },
      size: { width: 640, height: 400 },
    });
    await workbench.page.locator('.statusbar-item', { hasText: '5 overdue' }).waitFor();
  });
  after(() => workbench?.close());

  it('hears each letter whole, and writes one by keys alone', async () => {
    const { page } = workbench;
    await page.locator('.statusbar-item', { hasText: '5 overdue' }).locator('a').focus();
    await page.keyboard.press('Enter');
    const focused = page.locator('.sidebar .monaco-list:focus-within .monaco-list-row.focused');
    await focused.filter({ hasText: 'Overdue' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await focused.filter({ hasText: 'Sam Ortega' }).waitFor();
    assert.equal(
      await focused.getAttribute('aria-label'),
      'Thank-you to Sam Ortega, Fabrikam, Platform Engineer: 5 days late. You met on Thu 12 Nov. Best by Fri 13 Nov, 15:00; still welcome until Thu 19 Nov.',
    );
    await workbench.screenshot('keys-1-view');
    await page.keyboard.press('Shift+F10');
    await page.locator('.monaco-menu .action-label', { hasText: 'Generate follow-up' }).first().waitFor();
    await workbench.screenshot('keys-2-menu');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.editor-instance .view-lines', { hasText: 'Kind regards,' }).waitFor();
    await workbench.screenshot('keys-3-letter');
  });

  it('fills the blank, and marks the letter as sent, by the quick fix and the palette', async () => {
    const { page } = workbench;
    await workbench.chooseQuickFix('your name');
    await page.locator('.quick-input-widget', { hasText: 'Which name do you sign with?' }).waitFor();
    await workbench.screenshot('keys-4-name');
    await workbench.typeAnswer('Robin Vale');
    await page.keyboard.press('Enter');
    await page.locator('.editor-instance .view-lines', { hasText: 'Robin Vale' }).waitFor();
    await workbench.runCommand('Interview: Mark letter as sent');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Today' }).waitFor();
    await workbench.screenshot('keys-5-sent');
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: '4 overdue' }).waitFor();
  });

  it('starts an entry from the palette', async () => {
    const { page } = workbench;
    await workbench.runCommand('Interview: New interview entry');
    await page.getByPlaceholder('Which company?').waitFor();
    await workbench.screenshot('keys-6-company');
    assert.deepEqual(await violationsIn(page, '.quick-input-widget'), []);
    await page.keyboard.press('Escape');
  });

  it('reaches the overview from the view by keys', async () => {
    const { page } = workbench;
    await workbench.runCommand('Focus on Follow-ups View');
    await page.locator('.sidebar .monaco-list:focus-within').waitFor();
    const isThere = () =>
      page.evaluate(
        'document.activeElement?.getAttribute("aria-label")?.startsWith("Open overview") ?? false',
      );
    for (let presses = 0; !(await isThere()) && presses < 5; presses++) {
      await page.keyboard.press(presses === 0 ? 'Shift+Tab' : 'ArrowRight');
    }
    await workbench.screenshot('keys-7-toolbar');
    assert.ok(await isThere());
    await page.keyboard.press('Enter');
    await page
      .frameLocator('iframe.webview.ready')
      .frameLocator('#active-frame')
      .locator('.mark')
      .first()
      .waitFor();
    await workbench.screenshot('keys-8-overview');
  });
});
