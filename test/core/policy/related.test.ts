import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Evaluation, evaluate } from '../../../src/core/evaluation.ts';
import { keyOf } from '../../../src/core/findings/finding.ts';
import type { LogFile } from '../../../src/core/log/logFile.ts';
import { filesToRead, nameInLinks, relatedPaths } from '../../../src/core/policy/related.ts';
import { now } from '../anyLog.ts';
import { contextAt, filesOf } from '../logOf.ts';
import { type ChangedLog, changedLogs, changedPaths } from '../messyLog.ts';
import { hasPattern } from '../searching.ts';

const context = contextAt(now);
const numRuns = Number(process.env.PROPERTY_RUNS ?? 300);

interface Change {
  readonly paths: ReadonlySet<string>;
  readonly former: readonly LogFile[];
  readonly before: Evaluation;
  readonly after: Evaluation;
}

function changeOf(log: ChangedLog): Change {
  const paths = changedPaths(log);
  const [before, after] = [log.before, log.after].map((files) => filesOf(Object.fromEntries(files)));
  assert.ok(before && after);
  return {
    paths,
    former: before.filter(({ path }) => paths.has(path)),
    before: evaluate(before, context),
    after: evaluate(after, context),
  };
}

/** What is found in some files, or in all but some. */
function found({ findings }: Evaluation, isMeant: (path: string) => boolean): readonly string[] {
  return findings
    .filter(({ path }) => isMeant(path))
    .map(({ obligation, ...finding }) => JSON.stringify([finding, obligation && keyOf(obligation)]));
}

/** The files that are read to tell what a change means; undefined where all are. */
function readFor(log: ChangedLog, { paths, former }: Change): readonly LogFile[] | undefined {
  const read = new Map<string, LogFile>();
  const steps = filesToRead(paths, former, context.now);
  let step = steps.next();
  while (!step.done) {
    const { paths: wanted, names, pattern } = step.value;
    const next = [...log.after].filter(
      ([path, text]) =>
        !read.has(path) &&
        (wanted?.has(path) ||
          names?.has(nameInLinks(path)) ||
          (pattern !== undefined && hasPattern(text, pattern))),
    );
    const files = filesOf(Object.fromEntries(next));
    for (const file of files) read.set(file.path, file);
    step = steps.next(files);
  }
  return step.value ? [...read.values()] : undefined;
}

describe('what depends on a change', function () {
  this.timeout(60_000);

  it('is found without reading all, and says what the whole log says of it', () => {
    let partly = 0;
    fc.assert(
      fc.property(changedLogs, (log) => {
        const change = changeOf(log);
        const { paths, former, after } = change;
        const files = readFor(log, change);
        if (!files) return;
        const evaluation = evaluate(files, context);
        const related = relatedPaths(evaluation.log, paths, former, context);
        assert.deepEqual(related, relatedPaths(after.log, paths, former, context));
        assert.deepEqual(
          found(evaluation, (path) => related.has(path)),
          found(after, (path) => related.has(path)),
        );
        if (files.length < log.after.size) partly++;
      }),
      { numRuns },
    );
    assert.ok(partly > numRuns / 10, `${partly} of ${numRuns}`);
  });

  const entry = (company: string, date: string, rest: string) =>
    `---\ncompany: ${company}\ndate: ${date}\n${rest}\n---\n`;
  const waits = entry('Northwind', '2026-11-12T14:00', 'outcome: waiting');
  const change = (rest: Readonly<Record<string, string>>): ChangedLog => ({
    before: new Map(Object.entries({ 'a.md': waits, ...rest })),
    after: new Map(Object.entries({ 'a.md': `${waits}More.\n`, ...rest })),
  });
  const offer = entry('Contoso', '2026-11-10', 'outcome: offer\noffer-by: 2026-11-27');

  for (const [what, log, read] of [
    ['another company', change({ 'b.md': entry('Adatum', '2026-11-12', 'outcome: waiting') }), ['a.md']],
    ['an open offer of another company', change({ 'b.md': offer }), ['a.md', 'b.md']],
    [
      'what became of an offer',
      change({ 'b.md': offer, 'c.md': entry('CONTOSO, Ltd.', '2026-11-17', 'outcome: waiting') }),
      ['a.md', 'b.md', 'c.md'],
    ],
    ['an offer that is over', change({ 'b.md': offer.replace('11-27', '10-27') }), ['a.md', 'b.md']],
    [
      'an offer of their own',
      change({ 'b.md': offer.replace('Contoso', 'Northwind'), 'c.md': entry('Adatum', '2026-11-12', '') }),
      undefined,
    ],
    [
      'an offer of theirs that was taken, and so all that is open',
      change({
        'b.md': entry('Northwind', '2026-11-13', 'outcome: accepted'),
        'c.md': entry('Adatum', '2026-11-12', 'outcome: waiting'),
      }),
      undefined,
    ],
    [
      'an offer of theirs that was taken long ago',
      change({
        'b.md': entry('Northwind', '2026-01-13', 'outcome: accepted'),
        'c.md': waits.replace('Northwind', 'Adatum'),
      }),
      ['a.md', 'b.md'],
    ],
  ] as const) {
    it(`takes into account ${what}`, () => {
      const { paths, former, after } = changeOf(log);
      const files = readFor(log, changeOf(log));
      assert.deepEqual(files?.map(({ path }) => path).toSorted(), read);
      const related = relatedPaths(after.log, paths, former, context);
      const evaluation = files ? evaluate(files, context) : after;
      assert.deepEqual(
        found(evaluation, (path) => related.has(path)),
        found(after, (path) => related.has(path)),
      );
      assert.ok(related.has('a.md'));
    });
  }

  it('is all of which something else is found', () => {
    fc.assert(
      fc.property(changedLogs, (log) => {
        const { paths, former, before, after } = changeOf(log);
        const related = relatedPaths(after.log, paths, former, context);
        // At an offer that was taken, other processes are counted up: nobody need look at it again when one of them changes.
        const rest = (evaluation: Evaluation) =>
          found(evaluation, (path) => !related.has(path)).filter((one) => !one.includes('"processes-open"'));
        assert.deepEqual(rest(after), rest(before));
      }),
      { numRuns },
    );
  });
});
