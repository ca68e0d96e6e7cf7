import assert from 'node:assert/strict';
import { evaluateInSteps } from '../../../src/core/incremental/evaluation.ts';
import type { LogFile } from '../../../src/core/log/logFile.ts';
import { outcomeReader } from '../../../src/core/log/outcomeReading.ts';
import { readLogFileInSteps } from '../../../src/core/log/readLogFile.ts';
import { contextAt } from '../logOf.ts';

/** What work ends with, and after how many steps. */
function counted<Result>(steps: Iterator<undefined, Result>): {
  readonly result: Result;
  readonly count: number;
} {
  let count = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { result: step.value, count };
    count++;
  }
}

const parts = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join('');
const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
const top = 'company: Northwind Robotics\nrole: Controls Engineer\n';

/** Files with 100 of something, and in how many steps at least they are read and decided. */
const shapes: Readonly<Record<string, readonly [text: string, reading: number, deciding: number]>> = {
  'rounds in a list': [
    `---\n${top}interviews:\n${parts(100, (index) => `  - {date: ${day(index)}, round: onsite}\n`)}---\n`,
    100,
    100,
  ],
  'rounds under headings': [
    `---\n${top}---\n${parts(100, (index) => `## Round ${index} - onsite (${day(index)})\n\n`)}`,
    200,
    100,
  ],
  'rounds in a table': [
    `---\n${top}---\n\n| date | round |\n|---|---|\n${parts(100, (index) => `| ${day(index)} | onsite |\n`)}`,
    200,
    100,
  ],
  'rows of companies': [
    `| Company | Interview | Status |\n|---|---|---|\n${parts(100, (index) => `| Firm ${index} | ${day(index)} | waiting |\n`)}`,
    100,
    100,
  ],
  'items that name their company': [
    parts(100, (index) => `- [company:: Firm ${index}] [date:: ${day(index)}] [with:: Kim Park]\n`),
    200,
    100,
  ],
  'people, whom one thanks each': [
    `---\n${top}date: 2026-11-19T14:00\ninterviewers:\n${parts(100, (index) => `  - Dana Okafor${index}\n`)}---\n`,
    4,
    100,
  ],
  'sections of promises': [
    `---\n${top}date: 2026-11-19T14:00\n---\n\n${parts(100, () => '## Promised\n\n- [ ] send *it*\n\n')}`,
    100,
    20,
  ],
  'lines of notes': [
    `---\n${top}date: 2026-11-19T14:00\n---\n\n${parts(50_000, () => 'We talked.\n')}\n- [ ] send it\n`,
    50,
    20,
  ],
  'fields of YAML': [
    `---\n${top}date: 2026-11-19T14:00\n${parts(300, (index) => `x${index}: {a: &a${index} b}\n`)}---\n`,
    5,
    20,
  ],
};

describe('the steps in which a large file is read and decided', () => {
  for (const [shape, [text, reading, deciding]] of Object.entries(shapes))
    it(`are many of ${shape}`, () => {
      const read = counted<LogFile>(readLogFileInSteps('a.md', text, outcomeReader()));
      assert.ok(read.count >= reading, `${read.count} steps of reading`);
      const changes = new Map([['a.md', read.result]]);
      const { count } = counted(evaluateInSteps(changes, contextAt('2026-11-23T09:00')));
      assert.ok(count >= deciding, `${count} steps of deciding`);
    });
});
