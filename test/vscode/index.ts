// The mocha entry that VS Code loads, in the embedded host and on the desktop alike: `run` is the contract of both.
import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import * as vscode from 'vscode';
import { watchGaps } from './gaps.ts';
import { loadedBundles } from './loadedBundles.ts';
import { reached } from './network.cjs';

/** Where the launcher reads what the tests say: the host's own output is mixed with the product's log. */
const report = process.env.INTERVIEW_FOLLOW_UP_TEST_REPORT;

function print(...line: unknown[]): void {
  if (report === undefined) console.log(...line);
  else appendFileSync(report, `${format(...line)}\n`);
}

/** Where the stack of an error of ours leads: the bundle of the extension or of the suite. */
const ours = /[\\/](dist[\\/]extension|suite)[\\/]/;

export async function run(): Promise<void> {
  const isMeasuring = process.env.INTERVIEW_FOLLOW_UP_MEASURE !== undefined;
  Mocha.reporters.Base.consoleLog = print;
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, color: false, reporter: 'spec' });
  const grep = process.env.INTERVIEW_FOLLOW_UP_TEST_GREP;
  if (grep !== undefined) mocha.grep(grep);
  // To load the other suites takes longer than what is measured.
  const ending = isMeasuring ? 'measuring.test.js' : '.test.js';
  for (const file of readdirSync(__dirname).filter((name) => name.endsWith(ending)))
    mocha.addFile(join(__dirname, file));
  print(`  VS Code ${vscode.version}`);
  if (isMeasuring) Object.assign(mocha.suite.ctx, { gapsAtStart: watchGaps() });
  await vscode.extensions.getExtension('interview-follow-up.interview-follow-up')?.activate();
  // Tests may ask for it by `this`. What is measured is left alone: the debugger takes its time.
  if (!isMeasuring) Object.assign(mocha.suite.ctx, { loadedAtStart: await loadedBundles() });
  const unhandled = watchRejections();
  const { passes, failures: failed } = await runToEnd(mocha);
  const failures = failed + unhandled().length + reached.length;
  for (const reason of unhandled()) print('unhandled rejection:', reason);
  for (const stack of reached) print('the network was reached for:', stack);
  // The launcher believes this line alone: a host that crashes also reports success.
  print(`end ${passes} passed, ${failures} failed`);
  if (failures > 0) throw new Error(`${failures} failed`);
}

/** Collects what is rejected and never handled by our own code; the editor's own is not ours to judge. */
function watchRejections(): () => readonly string[] {
  const seen = new Set<string>();
  process.on('unhandledRejection', (reason) => {
    const text = reason instanceof Error ? (reason.stack ?? reason.message) : format(reason);
    if (ours.test(text)) seen.add(text);
  });
  return () => [...seen];
}

function runToEnd(mocha: Mocha): Promise<{ passes: number; failures: number }> {
  return new Promise((resolve) => {
    const runner = mocha.run((failures) => resolve({ passes: runner.stats?.passes ?? 0, failures }));
  });
}
