import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSettings, readSettings } from '../../../src/core/config.ts';
import { reviewCodes } from '../../../src/core/findings/reviewCodes.ts';
import {
  applyEdits,
  type Change,
  certainFixes,
  type Evaluation,
  editsOf,
  evaluate,
  type Finding,
  type Fix,
  findingCodes,
  outcomeReader,
  positionsOf,
  readLogFile,
  setOutcome,
  settingFindings,
} from '../../../src/core/index.ts';
import { english } from '../../../src/core/speech.ts';
import { contextAt, moment } from '../logOf.ts';

/** Each folder of fixtures is a log. A line says which findings it gives: `# expect: code, code`, in Markdown as a comment. */
const fixtures = join(import.meta.dirname, 'fixtures');
const context = contextAt('2026-11-23T09:00');

type Files = Readonly<Record<string, string>>;

function filesIn(folder: string): Files {
  const paths = readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  return Object.fromEntries(
    paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(fixtures, folder, path), 'utf8')]),
  );
}

const readOutcome = outcomeReader();
const known = new WeakMap<Files, Evaluation>();

/** The evaluation of a log, made once. */
function evaluated(files: Files): Evaluation {
  const before = known.get(files);
  if (before) return before;
  const read = Object.entries(files).map(([path, text]) => readLogFile(path, text, readOutcome));
  const evaluation = evaluate(read, context);
  known.set(files, evaluation);
  return evaluation;
}

function found(files: Files): readonly Finding[] {
  return evaluated(files).findings;
}

function lineOf(files: Files, { path, range }: Finding): number {
  return positionsOf(files[path] ?? '')(range.start).line;
}

/** `path:line code` of each marker, or `path code` where it is said of the whole file. */
function expected(files: Files): readonly string[] {
  return Object.entries(files).flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) => {
      const [, whole, codes = ''] = /(?:#|<!--) expect(-file)?: ([a-z, -]+?)(?: -->)?$/.exec(line) ?? [];
      return codes
        .split(', ')
        .flatMap((code) => (code === '' ? [] : [whole ? `${path} ${code}` : `${path}:${index + 1} ${code}`]));
    }),
  );
}

function said(files: Files, wholeFiles: ReadonlySet<string>): readonly string[] {
  return found(files).map((finding) => {
    const whole = `${finding.path} ${finding.code}`;
    return wholeFiles.has(whole) ? whole : `${finding.path}:${lineOf(files, finding) + 1} ${finding.code}`;
  });
}

function changed(files: Files, path: string, changes: readonly Change[]): Files {
  const text = files[path] ?? '';
  const edits = editsOf(text, changes);
  assert.ok(edits, `the fix of ${path} makes no edit`);
  return { ...files, [path]: applyEdits(text, edits) };
}

/** How often a code is said of a file. */
function count(files: Files, { path, code }: Finding): number {
  return found(files).filter((one) => one.path === path && one.code === code).length;
}

/** Every line but those from `first` to `last` is as it was. */
function assertOtherLines(before: string, after: string, line: number): void {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const same = old.filter((text, index) => index !== line && !now.includes(text));
  assert.deepEqual(same, [], 'other lines changed');
  // A first record takes two lines; front matter that is written anew stands in front of all of it, a section behind it.
  assert.ok(
    Math.abs(old.length - now.length) <= 2 || after.endsWith(before) || after.startsWith(before.trimEnd()),
  );
}

const folders = readdirSync(fixtures);

describe('findings of the fixtures', () => {
  for (const folder of folders) {
    const files = filesIn(folder);

    it(`${folder}: exactly what is marked`, () => {
      const marks = expected(files);
      assert.deepEqual(said(files, new Set(marks)).toSorted(), marks.toSorted());
    });

    it(`${folder}: every message is a sentence, every place is in its file`, () => {
      for (const { message, path, range } of found(files)) {
        assert.match(message, /^\S.*[.?]$/s, message);
        assert.ok(range.start <= range.end && range.end <= (files[path] ?? '').length);
      }
    });

    for (const finding of found(files)) {
      for (const fix of finding.fixes) {
        it(`${folder}: ${finding.path} ${finding.code}: ${fix.title}`, () => checkFix(files, finding, fix));
      }
    }

    it(`${folder}: what is certain is fixed once`, () => {
      const once = fixCertain(files);
      assert.deepEqual(fixCertain(once), once);
      assert.deepEqual(
        found(once).filter(({ fixes }) => fixes.some((fix) => fix.kind === 'change' && fix.certain)),
        [],
      );
    });
  }

  it('every code has a fixture', () => {
    const marked = folders.flatMap((folder) =>
      expected(filesIn(folder)).map((mark) => mark.split(' ').at(-1)),
    );
    const missing = Object.keys(findingCodes).filter(
      (code) =>
        code !== 'settings-invalid' &&
        // It is found where the machine's own zone data is old: zoneUnsure.test.ts.
        code !== 'zone-data-old' &&
        !marked.includes(code) &&
        !Object.hasOwn(reviewCodes, code),
    );
    assert.deepEqual(missing, []);
  });

  it('an old log is quiet', () => {
    const texts = Array.from({ length: 500 }, (_, index) => {
      const day = moment('2024-01-01').toPlainDate().add({ days: index }).toString();
      const outcome =
        index === 499 ? 'accepted' : ['rejected', 'no response', 'withdrawn', 'advanced'][index % 4];
      return [
        `${index}.md`,
        `---\ncompany: Company ${index}\ndate: ${day}\noutcome: ${outcome}\n---\n`,
      ] as const;
    });
    const loud = found(Object.fromEntries(texts)).filter(
      ({ severity }) => severity === 'warning' || severity === 'error',
    );
    assert.deepEqual(loud, []);
  });

  it('asks how an interview went, and until when thanks read best, while they do', () => {
    const asked = (day: string, more = '') =>
      found({ 'a.md': `---\ncompany: A\ndate: ${day}T14:00\noutcome: upcoming\n${more}---\n` }).map(
        ({ message }) => message,
      );
    assert.deepEqual(asked('2026-11-20'), [
      'The interview on Fri 20 Nov is over. How did it go? A thank-you reads best by Mon 23 Nov, 12:00.',
    ]);
    assert.deepEqual(asked('2026-11-17'), [
      'The interview on Tue 17 Nov is over. How did it go? A thank-you is still welcome until Tue 24 Nov, 18:00.',
    ]);
    assert.deepEqual(asked('2026-11-02'), ['The interview on Mon 2 Nov is over. How did it go?']);
    assert.deepEqual(asked('2026-11-20', 'interested: no\n'), [
      'The interview on Fri 20 Nov is over. How did it go?',
    ]);
    assert.deepEqual(asked('2026-11-20', 'follow-ups: {letter: withdrawal, sent: 2026-11-18}\n'), []);
  });

  it('a setting changes the severity of a code, or silences it', () => {
    const { problems } = readSettings({ tone: 'loud' });
    const as = (severity: 'error' | 'off') =>
      settingFindings(
        '.interview-follow-up.json',
        problems,
        { ...defaultSettings, severity: { 'settings-invalid': severity } },
        english,
      );
    assert.deepEqual(as('off'), []);
    assert.equal(as('error')[0]?.severity, 'error');
  });
});

function checkFix(files: Files, finding: Finding, fix: Fix): void {
  if (fix.kind === 'change') {
    const after = changed(files, fix.path, fix.changes);
    assert.equal(count(after, finding), count(files, finding) - 1, 'the finding stays');
    const line =
      fix.path === finding.path
        ? lineOf(files, finding)
        : (files[fix.path] ?? '')
            .split('\n')
            .findIndex((text, index) => text !== (after[fix.path] ?? '').split('\n')[index]);
    assertOtherLines(files[fix.path] ?? '', after[fix.path] ?? '', line);
    assert.deepEqual({ ...after, [fix.path]: '' }, { ...files, [fix.path]: '' });
  } else if (fix.kind === 'action') {
    const { interview, letter, to } = fix.obligation;
    const { obligations } = evaluated(files);
    assert.ok(
      obligations.some(
        (one) => one.interview.entry.id === interview && one.letter === letter && one.to?.name === to,
      ),
    );
  } else if (fix.kind === 'set-outcome') {
    const evaluation = evaluated(files);
    const interview = evaluation.interviewWith(fix.interview) ?? assert.fail();
    const result = setOutcome(interview, fix.outcome, context.now.toPlainDate());
    const [change] = result.kind === 'changes' ? result.changes : [];
    const after = changed(files, change?.path ?? '', change?.changes ?? []);
    assert.equal(count(after, finding), count(files, finding) - 1, 'the finding stays');
  }
}

function fixCertain(files: Files): Files {
  let result = files;
  for (const { path, changes } of certainFixes(found(files))) result = changed(result, path, changes);
  return result;
}
