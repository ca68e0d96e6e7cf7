import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from './harness.ts';

const fixture = (name: string) => new URL(`../fixtures/${name}`, import.meta.url).pathname;

/** A step is one thing a person does: a click, an answer to a question, a word typed where the caret waits. */
describe('the steps to the first letter, in a window', () => {
  let workbench: Workbench | undefined;
  afterEach(() => workbench?.close());

  const open = async (folder: string) => {
    const steps: string[] = [];
    const opened = await openWorkbench({ fixture: fixture(folder), size: { width: 1400, height: 800 } });
    workbench = opened;
    const { page } = opened;
    return {
      ...opened,
      steps,
      step: async (what: string, act: () => Promise<unknown>) => {
        steps.push(what);
        await act();
      },
      row: (text: string) => page.locator('.sidebar .monaco-list-row', { hasText: text }).first(),
      question: (text: string) => page.locator('.quick-input-widget', { hasText: text }).waitFor(),
      lens: (text: string) =>
        page.locator('.codelens-decoration a').filter({ hasText: text }).first().click(),
      letter: async (salutation: string) => {
        await page.locator('.editor-instance .view-lines', { hasText: salutation }).waitFor();
        await page.locator('.codelens-decoration').filter({ hasText: 'Draft' }).waitFor();
      },
    };
  };

  it('are six from an empty folder, with an interview of today', async () => {
    const { page, steps, step, row, question, typeAnswer, lens, letter, openView, screenshot } =
      await open('empty');
    await step('open the view', openView);
    await step('choose New interview entry', () =>
      page.locator('.sidebar').getByText('New interview entry').first().click(),
    );
    await page.getByPlaceholder('Which company?').waitFor();
    await step('name the company', async () => {
      await typeAnswer('Contoso Cloud');
      await page.keyboard.press('Enter');
    });
    await question('When is, or was, the interview?');
    await step('take today', () => page.keyboard.press('Enter'));
    await page.locator('.editor-instance .view-lines', { hasText: '- [ ]' }).waitFor();
    await step('write who was there', async () => {
      for (let blank = 0; blank < 4; blank++) await page.keyboard.press('Tab');
      await page.keyboard.type('Mia Chen');
    });
    await row('Mia Chen').waitFor();
    await page.locator('.codelens-decoration', { hasText: 'Is it over? Generate the thank-you' }).waitFor();
    await screenshot('steps-empty-entry');
    await step('choose Generate', () => lens('Generate'));
    await letter('Dear Mia,');
    await screenshot('steps-empty-letter');
    assert.equal(steps.length, 6, steps.join('; '));
  });

  it('are three from notes that are no entries yet', async () => {
    const { page, steps, step, row, lens, letter, openView, screenshot } = await open('unread-notes');
    await step('open the view', openView);
    await row('northwind').hover();
    await step('make the note an interview', () =>
      row('northwind').locator('.action-label[aria-label^="Make this note"]').click(),
    );
    await page.locator('.codelens-decoration', { hasText: 'Thank-you' }).waitFor();
    await step('choose Generate', () => lens('Generate'));
    await letter('Hello,');
    await screenshot('steps-notes-letter');
    assert.equal(steps.length, 3, steps.join('; '));
  });

  it('are two from notes that are entries, as somebody writes them', async () => {
    const { steps, step, row, letter, openView, screenshot } = await open('messy-notes');
    await step('open the view', openView);
    await row('Mia Chen: thank-you').hover();
    await screenshot('steps-messy-view');
    await step('choose Generate at the letter', () =>
      row('Mia Chen: thank-you').locator('.action-label[aria-label^="Generate"]').click(),
    );
    await letter('Dear Mia,');
    await screenshot('steps-messy-letter');
    assert.equal(steps.length, 2, steps.join('; '));
  });
});
