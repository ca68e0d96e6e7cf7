import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Evaluation, evaluate } from '../../../src/core/evaluation.ts';
import { keyOf } from '../../../src/core/findings/finding.ts';
import type { LogFile } from '../../../src/core/log/log.ts';
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

describe('what depends on a change', () => {
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
