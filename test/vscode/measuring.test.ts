// `npm run bench -- --editor COUNT`: what a long log takes inside the editor. It measures, and never fails for being slow.
import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { PerformanceEntry } from 'node:perf_hooks';
import * as vscode from 'vscode';
import { closeAll, extension, type, untilFindings, uriOf, writeOutside } from './editor.ts';
import { type Gap, processorTime, quantile } from './gaps.ts';

const measured = Number(process.env.INTERVIEW_FOLLOW_UP_MEASURE ?? 0);
const rounds = 100;

function report(line: string): void {
  appendFileSync(process.env.INTERVIEW_FOLLOW_UP_TEST_REPORT ?? '/dev/null', `  measured: ${line}\n`);
}

/** `median 3.1 ms, 95 % within 8.0 ms`. */
function spread(values: readonly number[]): string {
  return `median ${quantile(values, 0.5).toFixed(1)} ms, 95 % within ${quantile(values, 0.95).toFixed(1)} ms`;
}

/** A step of the start, as the door of the bundle measured it. */
function reportStep(name: string): PerformanceEntry {
  const [step] = performance.getEntriesByName(`interview-follow-up ${name}`);
  assert.ok(step instanceof PerformanceMeasure);
  const { user, system } = step.detail;
  const processor = (user + system) / 1000;
  report(`${name} by the clock ${step.duration.toFixed(0)} ms, by the processor ${processor.toFixed(0)} ms`);
  return step;
}

function reportGaps(gaps: readonly Gap[]): void {
  for (const by of ['clock', 'processor'] as const) {
    const lengths = gaps.map((gap) => gap[by]);
    const longest = quantile(lengths, 1).toFixed(0);
    const long = lengths.filter((length) => length > 50).length;
    report(
      `longest gap by the ${by} ${longest} ms, 99 % under ${quantile(lengths, 0.99).toFixed(0)} ms, over 50 ms: ${long} of ${lengths.length}`,
    );
  }
}

/** What passes from a change of a word in an editor until all that follows from it is shown. */
async function measureKeystrokes(
  what: string,
  uri: vscode.Uri,
  [right, wrong]: readonly [string, string],
): Promise<void> {
  const running = await extension();
  const clock: number[] = [];
  const processor: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await (round % 2 === 0 ? type(uri, right, wrong) : type(uri, wrong, right));
    const typed = { clock: performance.now(), processor: processorTime() };
    await running.settled();
    clock.push(performance.now() - typed.clock);
    processor.push(processorTime() - typed.processor);
  }
  report(`from a keystroke in ${what} to its findings by the clock: ${spread(clock)}`);
  report(`from a keystroke in ${what} to its findings by the processor: ${spread(processor)}`);
}

(measured > 0 ? describe : describe.skip)('measuring', function () {
  this.timeout(240_000);
  const uri = () => uriOf(`interviews/many/${measured - 1}.md`);
  afterEach(closeAll);

  it('the start', async function () {
    const gaps: unknown = Reflect.get(this, 'gapsAtStart');
    assert.ok(typeof gaps === 'function');
    const running = await extension();
    reportStep('loading');
    const activating = reportStep('activating');
    const start = activating.startTime + activating.duration;
    report(
      `${running.counts().reads} files read, decided and shown ${(performance.now() - start).toFixed(0)} ms after`,
    );
    reportGaps(gaps());
    report(`heap ${(process.memoryUsage().heapUsed / 1024 / 1024).toFixed(0)} MB`);
  });

  it('a keystroke in an entry', () => measureKeystrokes('an entry', uri(), ['waiting', 'waitng']));

  it('a keystroke in a letter', async () => {
    const letter = await writeOutside(
      'interviews/many/letters/thanks.md',
      `---\nletter: thank-you\nentry: ../${measured - 1}.md\nto: Dana Okafor\nsubject: Thank you for Thursday\n---\nDear Dana,\n\nThank you for our conversation about the plan to split the billing service in two.\n\nAlex\n`,
    );
    await vscode.window.showTextDocument(letter);
    await untilFindings(letter, (codes) => codes.length > 0);
    await measureKeystrokes('a letter', letter, ['billing', 'biling']);
  });

  it('a file that another program changes', async () => {
    const running = await extension();
    await running.reconcile();
    const before = running.counts();
    await writeFile(uri().fsPath, (await readFile(uri().fsPath, 'utf8')).replace('waiting', 'rejected'));
    await new Promise<void>((resolve) => {
      const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (!uris.some(({ path }) => path === uri().path)) return;
        listener.dispose();
        resolve();
      });
    });
    const after = running.counts();
    report(`a file changed on disk: ${after.reads - before.reads} read, ${after.scans - before.scans} scans`);
  });
});
