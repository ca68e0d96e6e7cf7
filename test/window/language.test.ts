import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from './harness.ts';

/** A language, what is said of one letter in it, and how it names that letter in the view. */
const languages = [
  ['de', 'Dank an Ben Whitlock: 2 Tage überfällig. Sie haben sich am Fr', 'Dank'],
  ['fr', 'Remerciement à Ben Whitlock : 2 jours de retard. Vous vous êtes rencontrés le ven', 'Remerciement'],
  ['es', 'Agradecimiento para Ben Whitlock: 2 días de retraso. Se reunieron el vie', 'Agradecimiento'],
  ['pt-br', 'Agradecimento para Ben Whitlock: 2 dias de atraso. Vocês se reuniram em sex', 'Agradecimento'],
  ['ja', 'Ben Whitlock へのお礼: 2 日遅れ。', 'お礼'],
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
      await workbench.openView();
      const row = page
        .locator('.sidebar .monaco-list-row')
        .filter({ hasText: 'Ben Whitlock' })
        .filter({ hasText: letter })
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
