import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from './harness.ts';

/** A language, what is said of one letter in it, and how it names that letter in the view. */
const languages = [
  [
    'de',
    'Überfällig: Dank an Ben Whitlock. Sie haben Ben Whitlock am Freitag, 13. November getroffen',
    'Dank',
  ],
  [
    'fr',
    'En retard : Remerciement à Ben Whitlock. Vous avez rencontré Ben Whitlock le vendredi 13',
    'Remerciement',
  ],
  [
    'es',
    'Atrasada: Agradecimiento para Ben Whitlock. Se reunió con Ben Whitlock el viernes',
    'Agradecimiento',
  ],
  [
    'pt-br',
    'Atrasada: Agradecimento para Ben Whitlock. Você se reuniu com Ben Whitlock em sexta',
    'Agradecimento',
  ],
  ['ja', '期限超過: Ben Whitlock へのお礼。 11月13日金曜日 に Ben Whitlock と会いました', 'お礼'],
] as const;

describe('another language, in a window', () => {
  let workbench: Workbench | undefined;
  afterEach(() => workbench?.close());

  for (const [language, warning, letter] of languages) {
    it(`is that of warnings, days, fixes and the view: ${language}`, async () => {
      workbench = await openWorkbench({ language });
      const { page } = workbench;
      await workbench.waitForProblem(warning);
      await page.keyboard.press('Control+J');
      await page
        .locator('.activitybar .action-item a[aria-label^="Interview Follow-Up"]')
        .click({ force: true });
      const row = page
        .locator('.sidebar .monaco-list-row')
        .filter({ hasText: `Halden Automation: ${letter}` })
        .first();
      await row.click();
      await workbench.editor('2026-11-13-halden-automation-panel.md').waitFor();
      await page.locator('.codelens-decoration').filter({ hasText: 'Ben Whitlock' }).first().waitFor();
      await workbench.screenshot(`language-${language}`);
      await workbench.goTo(10, 6);
      const fixes = await workbench.quickFixes();
      assert.ok(fixes.length >= 4, fixes.join('\n'));
      for (const title of fixes.slice(0, 4)) assert.doesNotMatch(title, /Generate|Mark as|Waive|Snooze/);
    });
  }
});
