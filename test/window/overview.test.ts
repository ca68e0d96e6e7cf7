import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { openWorkbench, pictureFile, type Workbench } from './harness.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const themes = [
  ['Default Light Modern', 'light'],
  ['Default Dark Modern', 'dark'],
  ['Default High Contrast', 'high-contrast'],
  ['Default High Contrast Light', 'high-contrast-light'],
] as const;

/** The document inside the panel: the editor nests it twice. */
function panelOf(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
}

async function frameOf(page: Page): Promise<Frame> {
  const main = await panelOf(page).locator('main').elementHandle();
  const frame = await main?.ownerFrame();
  assert.ok(frame, 'the panel has no frame');
  return frame;
}

/** What axe finds wrong in the panel, as `rule: element`. */
async function violationsIn(page: Page): Promise<readonly string[]> {
  const frame = await frameOf(page);
  await frame.evaluate(axe);
  const results: AxeResults = await frame.evaluate('axe.run()');
  assert.ok(results.passes.length > 10, 'axe looked at something else');
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** A text file that the editor is about to write, once it ends so. */
async function untilWritten(page: Page, path: string, end: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => '');
  if (text.endsWith(end)) return text;
  await page.waitForTimeout(20);
  return untilWritten(page, path, end);
}

/** Opens the panel from the view, once the log is read, and closes the side bar again. */
async function openOverview({ page, chooseAboveView }: Workbench): Promise<FrameLocator> {
  await page.locator('.statusbar-item').filter({ hasText: 'overdue' }).waitFor();
  await chooseAboveView('Open overview');
  const panel = panelOf(page);
  await panel.locator('.mark').first().waitFor();
  await closeSideBar(page);
  return panel;
}

/** As a person does: where the editor is too busy for a click, it is clicked again. */
async function closeSideBar(page: Page, attempts = 5): Promise<void> {
  const sideBar = page.locator('.part.sidebar');
  if (await sideBar.isVisible())
    await page.locator('.activitybar a[class*="interviewFollowUp"]').click({ force: true });
  const isClosed = sideBar.waitFor({ state: 'hidden', timeout: 6_000 });
  await (attempts > 1 ? isClosed.catch(() => closeSideBar(page, attempts - 1)) : isClosed);
}

/** Unfolds the filter and the exports, by keys. */
async function unfold(panel: FrameLocator): Promise<void> {
  await panel.locator('summary', { hasText: 'Filter and export' }).press('Enter');
  await panel.getByLabel('Company', { exact: true }).waitFor();
}

/** What the window shows beside the panel, in pixels, once the side bar is closed. */
const activityBar = 58;

describe('the overview, in a window', () => {
  let workbench: Workbench | undefined;
  afterEach(() => workbench?.close());

  it('can be read by everybody, in every theme, at full width and at 200 %', async () => {
    workbench = await openWorkbench({ size: { width: 1280, height: 2400 } });
    const { page, folder } = workbench;
    const panel = await openOverview(workbench);
    await mkdir(join(folder, '.vscode'), { recursive: true });
    let isFolded = true;
    for (const [theme, name] of themes) {
      await writeFile(
        join(folder, '.vscode/settings.json'),
        JSON.stringify({ 'workbench.colorTheme': theme }),
      );
      await panel.locator(`body.vscode-${name}`).waitFor();
      for (const width of [1280, 640 + activityBar]) {
        await page.setViewportSize({ width, height: 2400 });
        await workbench.screenshot(`overview-${name}-${width}`);
        assert.deepEqual(await violationsIn(page), [], `${theme}, ${width} pixels`);
      }
      if (isFolded) await unfold(panel);
      isFolded = false;
    }
  });

  it('filters, follows the log, and keeps the filter while it is hidden', async () => {
    workbench = await openWorkbench();
    const { page, folder } = workbench;
    const panel = await openOverview(workbench);
    const rows = panel.locator('svg.timeline .row');
    const shown = (pattern: RegExp) => panel.getByRole('status').filter({ hasText: pattern }).waitFor();
    assert.ok((await rows.count()) > 10);
    assert.equal(await panel.getByLabel('Company', { exact: true }).isVisible(), false);
    await panel.getByRole('heading', { name: 'Coming interviews' }).waitFor();
    const coming = panel.locator('.coming button');
    assert.deepEqual(await coming.allInnerTexts(), [
      'Mon 23 Nov, 13:00: onsite, Verdant Grid, Commissioning Engineer; Omar Farouk',
    ]);
    await unfold(panel);

    await panel.getByLabel('Company', { exact: true }).fill('halden');
    await shown(/^1 of \d+ processes$/);
    assert.equal(await rows.count(), 1);
    assert.equal(await coming.count(), 0);
    assert.match((await rows.first().getAttribute('aria-label')) ?? '', /^Halden Automation/);

    await writeFile(
      join(folder, 'interviews/new.md'),
      '---\ncompany: <b>Halden</b> Two\ndate: 2026-11-12\noutcome: rejected\n---\n',
    );
    await shown(/^2 of \d+ processes$/);
    assert.equal(await panel.locator('b').count(), 0, 'a name is text and never markup');

    await workbench.openFile('fenwick-dairy.md');
    await workbench.chooseAboveView('Open overview');
    await shown(/^2 of \d+ processes$/);
    assert.equal(await panel.getByLabel('Company', { exact: true }).inputValue(), 'halden');

    await panel.getByLabel('Company', { exact: true }).fill('nobody at all');
    await panel.getByText('Nothing to show').waitFor();
    assert.deepEqual(await violationsIn(page), []);
    await panel.getByRole('button', { name: 'Show all' }).click();
    await shown(/^(\d+) of \1 processes$/);
    const early = panel.getByRole('button', { name: /^Oldfield Press: Interview/ });
    await early.waitFor();
    await panel.getByLabel('From', { exact: true }).fill('2026-11-01');
    await early.waitFor({ state: 'detached' });
    assert.ok((await rows.count()) > 5);
  });

  it('comes back with its filter when the window is loaded anew', async () => {
    workbench = await openWorkbench();
    const { page } = workbench;
    const panel = await openOverview(workbench);
    await unfold(panel);
    await panel.getByLabel('Company', { exact: true }).fill('halden');
    const filtered = panel.getByRole('status').filter({ hasText: /^1 of \d+ processes$/ });
    await filtered.waitFor();
    const loaded = page.waitForEvent('load');
    await workbench.runCommand('Developer: Reload Window');
    await loaded;
    await filtered.waitFor();
    assert.equal(await panel.getByLabel('Company', { exact: true }).inputValue(), 'halden');
    await workbench.chooseAboveView('Open overview');
    assert.equal(await page.locator('.tab').filter({ hasText: 'Interview overview' }).count(), 1);
  });

  // CSS pixels of the panel itself: a window at 200 %, and a phone or a window at 400 %.
  for (const [width, height] of [
    [640, 900],
    [320, 2400],
  ] as const)
    it(`needs no scrolling sideways where ${width} pixels are there`, async () => {
      workbench = await openWorkbench({ size: { width: width + activityBar, height } });
      const { page } = workbench;
      const panel = await openOverview(workbench);
      const frame = await frameOf(page);
      const beyond = () =>
        frame.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      assert.equal(await frame.evaluate('innerWidth'), width);
      assert.equal(await beyond(), 0);
      await workbench.screenshot(`overview-${width}`);
      await unfold(panel);
      await panel.getByRole('button', { name: 'Export as Markdown' }).waitFor();
      assert.equal(await beyond(), 0);
      assert.deepEqual(await violationsIn(page), []);
      await panel.locator('table').scrollIntoViewIfNeeded();
      await workbench.screenshot(`overview-${width}-table`);
      // Nothing is cut inside the drawings, either.
      const cut = await frame.evaluate(
        `[...document.querySelectorAll('svg.bars text, .coming button, td, th')].filter((one) => {
          const { right, width } = one.getBoundingClientRect();
          return width > 0 && right > innerWidth + 1;
        }).map((one) => one.textContent)`,
      );
      assert.deepEqual(cut, []);
    });

  it('looks like its picture in the README', async () => {
    workbench = await openWorkbench({
      settings: { 'workbench.colorTheme': 'Default Dark Modern' },
      size: { width: 1100, height: 860 },
    });
    const { page } = workbench;
    const panel = await openOverview(workbench);
    await unfold(panel);
    await panel.getByLabel('From', { exact: true }).fill('2026-10-15');
    await panel
      .getByRole('status')
      .filter({ hasText: /^14 of 16 processes$/ })
      .waitFor();
    await page.screenshot({ path: await pictureFile('overview') });
  });

  it('opens the file of a mark, by mouse and by keys', async () => {
    workbench = await openWorkbench();
    const panel = await openOverview(workbench);
    const interview = panel.getByRole('button', {
      name: 'Halden Automation: Interview: panel, 2026-11-13',
    });
    await interview.click();
    await workbench.editor('2026-11-13-halden-automation-panel.md').waitFor();
    await workbench.screenshot('overview-opened');

    await workbench.chooseAboveView('Open overview');
    await interview.focus();
    await workbench.page.keyboard.press('ArrowRight');
    await workbench.page.keyboard.press('Enter');
    await workbench.editor('2026-11-13-halden-automation-thank-you-ana-lindqvist.md').waitFor();
  });

  it('exports Markdown and a picture', async () => {
    workbench = await openWorkbench();
    const { page, folder } = workbench;
    const panel = await openOverview(workbench);
    await unfold(panel);
    await panel.getByRole('button', { name: 'Export the timeline as SVG' }).click();
    const name = page.locator('.quick-input-widget input[type=text]');
    const picture = join(folder, 'interviews-2026-11-18.svg');
    while ((await name.inputValue()) !== picture) await page.waitForTimeout(20);
    await page.keyboard.press('Enter');
    const svg = await untilWritten(page, picture, '</svg>');
    assert.match(svg, /^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    assert.match(svg, /Halden Automation/);
    assert.doesNotMatch(svg, /var\(|class=|data-path|tabindex|<script|\son\w+=/);

    await panel.getByRole('button', { name: 'Export as Markdown' }).click();
    const document = page.locator('.editor-instance .monaco-editor[data-uri^="untitled:"]');
    await document.getByText('Interviews on 2026-11-18').waitFor();
    await workbench.screenshot('overview-markdown');
  });
});
