// The browser that shows the embedded VS Code: an installed one where there is one, else the one from npm.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { browser, provision } from './provision.ts';

const installedNames = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];

function installedBrowser(): string | undefined {
  const wanted = process.env.INTERVIEW_FOLLOW_UP_BROWSER;
  if (wanted !== undefined) return wanted === 'npm' ? undefined : wanted;
  for (const name of installedNames) {
    for (const folder of (process.env.PATH ?? '').split(':')) {
      const file = `${folder}/${name}`;
      // A snap lives in a sandbox that cannot reach our temporary folders.
      if (folder !== '' && !folder.startsWith('/snap') && existsSync(file) && answers(file)) return file;
    }
  }
  return undefined;
}

function answers(program: string): boolean {
  try {
    return /\d+\./.test(
      execFileSync(program, ['--version'], { encoding: 'utf8', timeout: 10_000, stdio: 'pipe' }),
    );
  } catch {
    return false;
  }
}

export async function launchBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  const installed = installedBrowser();
  if (installed === undefined) await provision('newest');
  return chromium.launch({
    executablePath: installed ?? browser.program,
    headless: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    env: installed === undefined ? packagedEnvironment() : definedEnvironment(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

/** The browser from npm brings the libraries and fonts that a bare system lacks; a system's own are preferred. */
function packagedEnvironment(): Record<string, string> {
  const environment = definedEnvironment();
  const folders = [environment.LD_LIBRARY_PATH, hasSystemLibraries() ? undefined : browser.libraries];
  const libraryPath = folders.filter(Boolean).join(':');
  if (libraryPath !== '') environment.LD_LIBRARY_PATH = libraryPath;
  if (!existsSync('/etc/fonts/fonts.conf')) environment.FONTCONFIG_PATH = browser.fonts;
  return environment;
}

function hasSystemLibraries(): boolean {
  return answers(browser.program);
}
