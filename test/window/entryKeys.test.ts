import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from './harness.ts';

const empty = new URL('../fixtures/empty', import.meta.url).pathname;

describe('the keys of an entry, in a window', () => {
  let workbench: Workbench | undefined;
  afterEach(() => workbench?.close());

  const open = async () => {
    const opened = await openWorkbench({ fixture: empty });
    workbench = opened;
    const { page } = opened;
    return {
      ...opened,
      /** Presses after a pause, in which the extension hears where the cursor is, which nothing on the page shows. */
      press: async (key: string, times = 1) => {
        for (let count = 0; count < times; count++) {
          await page.waitForTimeout(800);
          await page.keyboard.press(key, { delay: 200 });
        }
      },
      write: (text: string) => page.keyboard.type(text, { delay: 50 }),
      saved: async (path: string, title: string) => {
        await page.keyboard.press('Control+s');
        await page.locator(`.tab:not(.dirty)[data-resource-name="${title}"]`).waitFor();
        return readFile(path, 'utf8');
      },
    };
  };

  it('go on with the list of people, and write no blanks behind the last blank to fill in', async () => {
    const { page, folder, openView, typeAnswer, press, write, saved, screenshot } = await open();
    await openView();
    await page.locator('.sidebar').getByText('New interview entry').first().click();
    await page.getByPlaceholder('Which company?').waitFor();
    await typeAnswer('Contoso Cloud');
    await press('Enter');
    await page.locator('.quick-input-widget', { hasText: 'When is, or was, the interview?' }).waitFor();
    await press('Enter');
    await page.locator('.codelens-decoration', { hasText: 'Is it over? Generate the thank-you' }).waitFor();
    await press('Tab', 4);
    await write('Mia Chen');
    await press('Enter');
    await write('Luis Pereira');
    await press('Enter');
    await press('Tab');
    await write('their move to events');
    await press('Tab', 2);
    await write('send the slides');
    await press('Tab', 3);
    await write(' on Monday');
    await screenshot('entry-keys');
    const [name = ''] = await readdir(join(folder, 'interviews'));
    const text = await saved(join(folder, 'interviews', name), name);
    assert.match(text, /\ninterviewers:\n {2}- Mia Chen\n {2}- Luis Pereira\n {2}- ?\n---\n/);
    assert.match(text, /\n- their move to events\n/);
    assert.match(text, /\n- \[ \] send the slides on Monday\n/);
  });

  it('end a list at a blank item, and are as ever behind a field, in the notes, and in other files', async () => {
    const { folder, openFile, editor, goTo, press, write, saved } = await open();
    const list = '---\ncompany: Acme\ndate: 2026-11-16\ninterviewers:\n- Mia Chen\n---\n\n- one\n';
    const note = '---\ntitle: Shopping\nthings:\n- milk\n---\n';
    await writeFile(join(folder, 'acme.md'), list);
    await writeFile(join(folder, 'note.md'), note);
    await openFile('acme.md');
    await editor('acme.md').locator('.codelens-decoration').first().waitFor();
    await goTo(5, 11);
    await press('Enter');
    await write('Bo Li');
    await press('Enter', 2);
    await write('role: Engineer');
    await press('Enter');
    await write('round: final');
    await press('Control+End');
    await press('ArrowUp');
    await press('End');
    await press('Enter');
    await write('two');
    const wanted = `${list.slice(0, -11)}- Bo Li\nrole: Engineer\nround: final\n---\n\n- one\ntwo\n`;
    assert.equal(await saved(join(folder, 'acme.md'), 'acme.md'), wanted);
    await openFile('note.md');
    await goTo(4, 7);
    await press('Enter');
    await write('eggs');
    assert.equal(await saved(join(folder, 'note.md'), 'note.md'), note.replace('milk\n', 'milk\neggs\n'));
  });
});
