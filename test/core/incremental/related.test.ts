import assert from 'node:assert/strict';
import fc from 'fast-check';
import { keyOf } from '../../../src/core/findings/finding.ts';
import { type Evaluation, evaluate } from '../../../src/core/incremental/evaluation.ts';
import { filesToRead, nameInLinks, relatedPaths } from '../../../src/core/incremental/related.ts';
import type { LogFile } from '../../../src/core/log/logFile.ts';
import { runs } from '../../runs.ts';
import { now } from '../anyLog.ts';
import { contextAt, filesOf } from '../logOf.ts';
import { type ChangedLog, changedLogs, changedPaths } from '../messyLog.ts';
import { hasPattern } from '../searching.ts';

const context = contextAt(now);
const numRuns = runs(300);

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
  const changeAt = (
    path: string,
    [before, after]: readonly [before: string | undefined, after: string],
    rest: Readonly<Record<string, string>>,
  ): ChangedLog => ({
    before: new Map(Object.entries(before === undefined ? rest : { ...rest, [path]: before })),
    after: new Map(Object.entries({ ...rest, [path]: after })),
  });
  const letterTo = (link: string) => `---\nletter: thank-you\nentry: ${link}\n---\nDear Dana,\n`;
  const nameless = entry('', '2026-11-12', 'outcome: waiting');
  const contosoWaits = waits.replace('Northwind', 'Contoso');

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
      'what else those say whose offer is over: not at all',
      change({ 'b.md': offer.replace('11-27', '10-27'), 'c.md': contosoWaits }),
      ['a.md', 'b.md'],
    ],
    [
      'a day to answer by without an offer',
      change({ 'b.md': entry('Northwind', '2026-11-10', 'outcome: rejected\noffer-by: 2026-11-27') }),
      ['a.md', 'b.md'],
    ],
    [
      'an offer taken on no known day',
      change({ 'b.md': '---\ncompany: Northwind\noutcome: accepted\n---\n', 'c.md': contosoWaits }),
      ['a.md', 'b.md'],
    ],
    ['a file beside the log', changeAt('notes.md', ['Ideas', 'More ideas'], { 'a.md': waits }), ['notes.md']],
    [
      'an interview with nobody knows whom',
      changeAt('a.md', [nameless, `${nameless}More.\n`], { 'b.md': nameless }),
      ['a.md'],
    ],
    [
      'the entry of a letter, and the other letters to its company',
      changeAt('l.md', [undefined, letterTo('a.md')], {
        'a.md': waits,
        'b.md': waits,
        'm.md': letterTo('b.md'),
        'c.md': contosoWaits,
        'n.md': letterTo('c.md'),
      }),
      ['a.md', 'b.md', 'l.md', 'm.md'],
    ],
    [
      'the entry that a letter meant before there was a nearer one of that name',
      changeAt('letters/visit.md', [undefined, contosoWaits], {
        'a/visit.md': waits,
        'letters/l.md': letterTo('"[[visit]]"'),
        'c.md': entry('Adatum', '2026-11-12', 'outcome: waiting'),
      }),
      ['a/visit.md', 'letters/l.md', 'letters/visit.md'],
    ],
    [
      'an offer without a day, and so all',
      changeAt('a.md', [waits, waits.replace('waiting', 'offer')], { 'b.md': contosoWaits }),
      undefined,
    ],
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
      'an offer of theirs that was taken 59 days ago, and so all that is open',
      change({
        'b.md': entry('Northwind', '2026-09-20', 'outcome: accepted'),
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
      for (const path of paths) assert.ok(related.has(path));
    });
  }

  it('is the company of the entry that a letter no longer means', () => {
    const { paths, former, after } = changeOf(
      changeAt('letters/visit.md', [undefined, contosoWaits], {
        'a/visit.md': waits,
        'letters/l.md': letterTo('"[[visit]]"'),
      }),
    );
    assert.ok(relatedPaths(after.log, paths, former, context).has('a/visit.md'));
  });

  it('is every process that waits, where a round follows an open offer', () => {
    const { paths, former, after } = changeOf(
      changeAt('c.md', [undefined, contosoWaits.replace('11-12', '11-17')], { 'a.md': waits, 'b.md': offer }),
    );
    assert.ok(relatedPaths(after.log, paths, former, context).has('a.md'));
  });

  for (const [path, name] of [
    ['interviews/2026/visit.md', 'visit'],
    ['visit.md.md', 'visit'],
    ['visit.md.old.md', 'visit.md.old'],
  ] as const)
    it(`finds what links to ${path} by ${name}`, () => assert.equal(nameInLinks(path), name));

  it('is all of which something else is found', () => {
    fc.assert(
      fc.property(changedLogs, (log) => {
        const { paths, former, before, after } = changeOf(log);
        const related = relatedPaths(after.log, paths, former, context);
        // What is said of files that hold no interview is about the log, and of no change in another file.
        // At an offer that was taken, other processes are counted up: nobody need look at it again when one of them changes.
        const rest = (evaluation: Evaluation) =>
          found(evaluation, (path) => !related.has(path)).filter(
            (one) => !one.includes('"processes-open"') && !one.includes('"interview-not-read"'),
          );
        assert.deepEqual(rest(after), rest(before));
      }),
      { numRuns },
    );
  });
});
