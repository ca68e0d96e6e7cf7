// A window on a log, driven as a person drives it: by keys, by what is shown, and never by a test door of the product.
import { cp, mkdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../vscode/host/browser.ts';
import { sampleClock } from '../vscode/host/clock.ts';
import {
  type EmbeddedHost,
  type Settings,
  startEmbeddedHost,
  stillSettings,
} from '../vscode/host/embeddedHost.ts';
import { root, scratch, temporaryFolder } from '../vscode/host/folders.ts';

export interface WorkbenchOptions {
  /** The log to copy and open; the sample log where none is named. */
  readonly fixture?: string;
  /** What to open of it, such as a .code-workspace file; the folder itself where nothing is named. */
  readonly open?: string;
  /** A .vsix to install instead of loading this folder: its clock is the machine's, and notifications are shown. */
  readonly packaged?: string;
  /** The folder of an unpacked extension to load as if it were installed, instead of this folder in development. */
  readonly installed?: string;
  readonly settings?: Settings;
  readonly environment?: Readonly<Record<string, string>>;
  /** The language of the window, such as `de`: that of extensions, as no language pack translates the editor's own texts. */
  readonly language?: string;
  readonly size?: { readonly width: number; readonly height: number };
}

export interface Workbench {
  readonly page: Page;
  /** The copy of the log that the window shows. */
  readonly folder: string;
  /** Writes `.vscode-test/screenshots/NAME.png`; tells its path. */
  screenshot(name: string): Promise<string>;
  /** Opens the view of follow-ups by its icon. */
  openView(): Promise<void>;
  /** Chooses what stands above the view of follow-ups: an icon, or an item of its menu. */
  chooseAboveView(title: string): Promise<void>;
  /** Runs a command by typing its title in the palette. */
  runCommand(title: string): Promise<void>;
  /** Types into the input box that is open, or the title of an item of the pick list, and accepts. */
  answer(text: string): Promise<void>;
  /** Types key by key into the question that is open, in place of what it holds, until all of it stands there. */
  typeAnswer(text: string): Promise<void>;
  /** The rows of the pick list that is open. */
  choices(): Promise<string[]>;
  openFile(path: string): Promise<Locator>;
  /** Puts the cursor of the editor in front there; lines and columns count from 1. */
  goTo(line: number, column: number): Promise<void>;
  /** The editor of a file whose path ends so. */
  editor(path: string): Locator;
  /** What an editor shows, as far as it is scrolled into view. */
  editorText(path: string): Promise<string>;
  /** The rows of the Problems panel that are scrolled into view, files and problems. */
  problems(): Promise<string[]>;
  /** Waits until a problem with this text is listed, wherever in the panel, or until none is. */
  waitForProblem(text: string, presence?: 'shown' | 'gone'): Promise<void>;
  /** The titles of the quick fixes at the cursor. */
  quickFixes(): Promise<string[]>;
  chooseQuickFix(title: string): Promise<void>;
  /** Takes the focus from the window, or gives it back. */
  focus(has: boolean): Promise<void>;
  /** Another window on the same log. */
  openWindow(): Promise<Workbench>;
  close(): Promise<void>;
}

const screenshots = join(scratch, 'screenshots');

/** The file of a picture that docs or the walkthrough show: `docs/pictures/NAME.png` where UPDATE_PICTURES=1 renews it. */
export async function pictureFile(name: string): Promise<string> {
  const file = join(process.env.UPDATE_PICTURES ? join(root, 'docs/pictures') : screenshots, `${name}.png`);
  await mkdir(dirname(file), { recursive: true });
  return file;
}

export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const temporary = await temporaryFolder();
  const folder = join(await realpath(temporary.path), 'log');
  await cp(options.fixture ?? join(root, 'test/fixtures/sample'), folder, { recursive: true });
  const host = await startEmbeddedHost({
    name: 'window',
    automated: options.packaged === undefined,
    extensions: options.installed === undefined ? [] : [options.installed],
    packages: options.packaged === undefined ? [] : [options.packaged],
    settings: { ...stillSettings, ...options.settings },
    environment: { ...sampleClock, ...options.environment },
  });
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    await host.stop();
    await temporary.remove();
  };
  try {
    browser = await launchBrowser();
    return await openWindow(browser, host, folder, options, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/** A window of its own extension host; several may show one log. */
async function openWindow(
  browser: Browser,
  host: EmbeddedHost,
  folder: string,
  options: WorkbenchOptions,
  close: () => Promise<void>,
): Promise<Workbench> {
  const development = options.packaged === undefined && options.installed === undefined;
  const page = await browser.newPage({
    viewport: options.size ?? { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    locale: 'en-US',
  });
  // On a busy machine the extension alone takes half a minute to start; the test's own time is the limit.
  page.setDefaultTimeout(120_000);
  // What a language pack would set.
  await page.addInitScript((language) => {
    if (language !== '') Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language });
  }, options.language ?? '');
  await page.goto(
    host.address(
      join(folder, options.open ?? ''),
      development ? [['extensionDevelopmentPath', `vscode-remote://remote${root}`]] : [],
    ),
  );
  await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 30_000 });
  return {
    page,
    folder,
    close,
    openWindow: () => openWindow(browser, host, folder, options, () => page.close()),
    ...actions(page),
  };
}

function actions(page: Page): Omit<Workbench, 'page' | 'folder' | 'close' | 'openWindow'> {
  const quickInput = page.locator('.quick-input-widget input[type=text]');
  const quickList = page.locator('.quick-input-list');
  const quickRows = quickList.locator('.monaco-list-row');
  const problemRows = page.locator('.markers-panel .monaco-list-row');
  const problemFilter = page.locator('.viewpane-filter input').first();
  const fixRows = page.locator('.action-widget .monaco-list-row.action');
  const editor = (path: string): Locator =>
    page.locator(`.editor-instance .monaco-editor[data-uri$=${JSON.stringify(encodeURI(path))}]`).first();

  /** Without this the next words would be typed into the palette that is about to close. */
  const untilPaletteIsGone = async (): Promise<void> => {
    const palette = page.locator('.quick-input-widget:visible input[type=text]');
    while ((await palette.count()) > 0 && (await palette.inputValue()).startsWith('>')) {
      await page.waitForTimeout(20);
    }
  };
  const type = async (text: string): Promise<void> => {
    await quickInput.waitFor();
    await quickInput.fill(text);
  };
  const showProblems = async (): Promise<void> => {
    if (await page.locator('.markers-panel').isVisible()) return;
    await page.keyboard.press('Control+Shift+M');
    await page.locator('.markers-panel').waitFor();
  };
  /** As a person does: where the editor is too busy for the keys, they are pressed again. */
  const openQuickFixes = async (attempts = 5): Promise<void> => {
    await page.locator('.monaco-editor.focused').first().waitFor();
    await page.keyboard.press('Control+.');
    const isOpen = fixRows.first().waitFor({ timeout: 6_000 });
    await (attempts > 1 ? isOpen.catch(() => openQuickFixes(attempts - 1)) : isOpen);
  };

  const openView = async (): Promise<void> => {
    const item = page
      .locator('.activitybar .action-item')
      .filter({ has: page.locator('a[class*="interviewFollowUp"]') });
    await item.waitFor();
    // Of a view that is open, as after the window is loaded anew, the icon closes it.
    if (!/\bchecked\b/.test((await item.getAttribute('class')) ?? ''))
      await item.locator('a').click({ force: true });
  };

  return {
    editor,
    openView,
    chooseAboveView: async (title) => {
      await openView();
      const actions = page.locator('.part.sidebar .composite.title .action-label');
      const icon = actions.and(page.locator(`[aria-label^=${JSON.stringify(title)}]`));
      const more = actions.and(page.locator('.codicon-toolbar-more'));
      await icon.or(more).first().waitFor();
      if (await icon.isVisible()) return icon.click();
      await more.click();
      // A menu takes no click in the moment in which it opens.
      await page.locator('.monaco-menu .action-label', { hasText: title }).hover();
      await page.keyboard.press('Enter');
    },
    screenshot: async (name) => {
      await mkdir(screenshots, { recursive: true });
      const path = join(screenshots, `${name}.png`);
      await page.screenshot({ path });
      return path;
    },
    runCommand: async (title) => {
      await page.keyboard.press('F1');
      await type(`>${title}`);
      await quickRows.filter({ hasText: title }).first().waitFor();
      await page.keyboard.press('Enter');
      await untilPaletteIsGone();
    },
    answer: async (text) => {
      await type(text);
      if (await quickList.isVisible()) await quickRows.filter({ hasText: text }).first().waitFor();
      await page.keyboard.press('Enter');
    },
    typeAnswer: async (text) => {
      const question = page.locator('.quick-input-widget:visible input[type=text]');
      // A question is drawn before it takes keys, and what opened it may take the focus back meanwhile.
      do {
        await question.press('Control+A');
        await page.keyboard.type(text);
      } while ((await question.inputValue()) !== text);
    },
    choices: async () => {
      await quickRows.first().waitFor();
      return quickRows.allInnerTexts();
    },
    openFile: async (path) => {
      await page.keyboard.press('Control+P');
      await type(path);
      await quickRows
        .filter({ hasText: path.split('/').at(-1) ?? path })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      await editor(path).waitFor();
      return editor(path);
    },
    goTo: async (line, column) => {
      await page.keyboard.press('Control+G');
      await type(`:${line}:${column}`);
      await page.keyboard.press('Enter');
      await quickInput.waitFor({ state: 'hidden' });
    },
    editorText: async (path) => {
      const text = await editor(path).locator('.view-lines').innerText();
      // The editor draws spaces as no-break spaces.
      return text.replaceAll('\u00a0', ' ');
    },
    problems: async () => {
      await showProblems();
      return problemRows.allInnerTexts();
    },
    waitForProblem: async (text, presence = 'shown') => {
      await showProblems();
      // Only rows in view exist, so the panel's own filter brings the row into view. It takes a comma for a separator.
      await problemFilter.fill(text.split(',')[0] ?? text);
      const row = problemRows.filter({ hasText: text }).first();
      await row.waitFor({ state: presence === 'shown' ? 'visible' : 'detached' });
      await problemFilter.fill('');
    },
    focus: async (has) => {
      // A headless browser gives every page the focus; the editor asks the document for it when a tab was hidden or shown.
      // A blur would not do: the editor forgets one that any focus within the page follows at once.
      await page.evaluate(`
        Object.defineProperty(document, 'hasFocus', { configurable: true, value: () => ${has} });
        document.dispatchEvent(new Event('visibilitychange'));`);
      await page.locator(`.part.titlebar${has ? ':not(.inactive)' : '.inactive'}`).waitFor();
    },
    quickFixes: async () => {
      await openQuickFixes();
      const titles = await fixRows.allInnerTexts();
      await page.keyboard.press('Escape');
      return titles.map((title) => title.trim()).filter((title) => title !== '');
    },
    chooseQuickFix: async (title) => {
      await openQuickFixes();
      await fixRows.filter({ hasText: title }).first().click();
    },
  };
}
