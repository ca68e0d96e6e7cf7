// Runs the suite of test/vscode inside a real VS Code: `runSuite.ts [--host embedded|oldest|desktop] [--grep TEXT]`.
import { appendFileSync } from 'node:fs';
import { cp, mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { PeopleError, runMain, say } from '../../../scripts/say.mjs';
import { untilInterrupted } from '../../../scripts/signals.mjs';
import { launchBrowser } from './browser.ts';
import { sampleClock } from './clock.ts';
import { compileSuite } from './compileSuite.ts';
import { downloadDesktop, runOnDesktop } from './desktop.ts';
import { startEmbeddedHost, stillSettings } from './embeddedHost.ts';
import { root, scratch, temporaryFolder } from './folders.ts';
import { isEmbeddedHostSupported, type Release } from './provision.ts';
import { type Counts, followReport } from './report.ts';

interface Suite {
  readonly entry: string;
  readonly workspace: string;
  readonly environment: Readonly<Record<string, string>>;
}

interface Host {
  readonly title: string;
  /** Runs the suite to its end; says why where that end never came. */
  run(suite: Suite): Promise<string | undefined>;
}

/** Watches what our code reaches for from the start of the host on. */
const watcher = join(root, 'test/vscode/watcher');

/** Language models for the tests of what asks one. */
const models = join(root, 'test/vscode/models');

const longestMs = 900_000;
const logs = join(scratch, 'logs');

const hosts: Readonly<Record<string, Host>> = {
  embedded: {
    title: 'the embedded VS Code (code-server in a headless browser)',
    run: (suite) => runEmbedded(suite, 'newest'),
  },
  oldest: {
    title: 'the oldest VS Code that engines.vscode allows (code-server in a headless browser)',
    run: (suite) => runEmbedded(suite, 'oldest'),
  },
  desktop: { title: 'the desktop VS Code (@vscode/test-electron)', run: runDesktop },
};

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { host: { type: 'string' }, grep: { type: 'string' } } });
  const name = values.host ?? (isEmbeddedHostSupported() ? 'embedded' : 'desktop');
  const host = hosts[name];
  if (!host)
    throw new PeopleError(`There is no host "${name}": --host takes ${Object.keys(hosts).join(', ')}.`);
  say(`The suite runs in ${host.title}.`);
  const { counts, failure } = await runIn(host, values.grep);
  const { passed, failed } = counts ?? { passed: 0, failed: 0 };
  if (passed + failed === 0) {
    throw new PeopleError(`The suite did not reach its end: ${failure ?? 'it ran no test'}. See ${logs}.`);
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

async function runIn(host: Host, grep: string | undefined): Promise<{ counts?: Counts; failure?: string }> {
  await mkdir(logs, { recursive: true });
  const reportFile = join(logs, 'suite.txt');
  const temporary = await temporaryFolder();
  const workspace = join(await realpath(temporary.path), 'sample');
  await cp(join(root, 'test/fixtures/sample'), workspace, { recursive: true });
  await writeLongLog(
    join(workspace, 'interviews/many'),
    Number(process.env.INTERVIEW_FOLLOW_UP_MEASURE ?? 0),
  );
  const entry = await compileSuite();
  const report = await followReport(reportFile);
  const environment = {
    ...sampleClock,
    INTERVIEW_FOLLOW_UP_TEST_REPORT: reportFile,
    ...(grep !== undefined && { INTERVIEW_FOLLOW_UP_TEST_GREP: grep }),
  };
  let failure: string | undefined;
  let counts: Counts | undefined;
  try {
    failure = await host.run({ entry, workspace, environment });
  } finally {
    counts = await report.close();
    await temporary.remove();
  }
  return { ...(counts && { counts }), ...(failure !== undefined && { failure }) };
}

/** What `npm run bench -- --editor COUNT` measures: three years of interviews, there before the editor starts. */
async function writeLongLog(folder: string, count: number): Promise<void> {
  if (count > 0) await mkdir(folder, { recursive: true });
  for (let index = 0; index < count; index++) {
    const day = new Date(Date.UTC(2024, 0, 1 + (index % 1050))).toISOString().slice(0, 10);
    const fields = `company: Company ${index}\nrole: Engineer\ndate: ${day}T14:00\noutcome: waiting\ninterviewers: Dana Okafor`;
    const text = `---\n${fields}\n---\n\n## Promised\n\n- [ ] send the slides\n`;
    await writeFile(join(folder, `${index}.md`), text);
  }
}

async function runEmbedded(
  { entry, workspace, environment }: Suite,
  release: Release,
): Promise<string | undefined> {
  const log = join(logs, 'suite.window.log');
  await rm(log, { force: true });
  const host = await startEmbeddedHost({
    name: 'suite',
    release,
    automated: true,
    extensions: [watcher, models],
    settings: stillSettings,
    environment,
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const exited = new Promise<undefined>((resolve) => {
      void page.exposeFunction('codeAutomationExit', () => resolve(undefined));
    });
    await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
      appendFileSync(log, `${type}: ${args.join(' ')}\n`);
    });
    await page.goto(
      host.address(workspace, [
        ['extensionDevelopmentPath', `vscode-remote://remote${root}`],
        ['extensionTestsPath', `vscode-remote://remote${entry}`],
        ['skipWelcome', 'true'],
      ]),
    );
    return await Promise.race([
      exited,
      host.ended.then(() => 'the server ended'),
      untilInterrupted().then((signal) => `interrupted by ${signal}`),
      sleep(longestMs, `it took longer than ${longestMs / 1000} seconds`, { ref: false }),
    ]);
  } finally {
    await browser.close();
    await host.stop();
  }
}

async function runDesktop({ entry, workspace, environment }: Suite): Promise<string | undefined> {
  const executable = await downloadDesktop();
  return runOnDesktop(executable, { entry, workspace, environment, extensions: [root, watcher, models] });
}

await runMain(main);
