// Ways in which people keep a job search, each a folder of test/fixtures/shapes with the interviews that it tells of.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { defaultSettings } from '../../../src/core/config.ts';
import { evaluate } from '../../../src/core/index.ts';
import type { Entry } from '../../../src/core/log/entry.ts';
import { contextAt, filesOf } from '../logOf.ts';

interface Expected {
  readonly interviews: readonly { readonly file: string; readonly date: string; readonly company: string }[];
  /** The day on which somebody reads the files. */
  readonly today?: string;
  /** What nobody can decide who does not ask the writer. */
  readonly unclear?: readonly { readonly file: string }[];
}

const shapes = join(import.meta.dirname, '../../fixtures/shapes');

/** Every interview of these is read; of the others a finding says what to do. */
const read = new Set([
  '14-lanes-vault-follow-up',
  '25-es-tablas-entrevistas',
  '33-obsidian-kanban-board',
  '52-application-log-type',
  '60-notion-page-properties',
  '54-snake-case-stage-dates',
  '55-three-dates-and-recruiter',
  '58-interview-tracker-table',
  '59-yaml-events',
  '61-daily-bullets-inline-fields',
  '62-de-nummerierte-gespraeche',
  '63-fr-entretiens-numerotes',
  '64-ja-sentaku',
  '67-columns-a-round',
  '68-map-of-stages',
  '69-zh-mianshi-table',
  '74-notion-ordinal-rounds',
  '77-obsidian-rounds',
  '78-logseq-berlin',
  '84-dataview-recife',
]);
/** The interviews of these are those of others. */
const ofOthers = new Set(['70-research-interviews', '72-reporter-notebook']);
/** Every file of these that holds an interview is told of. */
const toldWhole = new Set([
  '71-notes-without-fields',
  '73-everything-drawer',
  '76-callouts',
  '82-folder-per-school',
  '85-joplin-nurse',
]);
/** Of these, interviews that a later one followed are told in prose alone. */
const readLast = new Set(['37-notion-database-export', '80-notion-export', '81-kanban-lyon']);
/** These are no Markdown, which the command line says where it finds no interview. */
const otherText = new Set(['05-joblog-lines', '35-jrnl-log', '36-zim-wiki-pages']);
const tells = new Set([
  'interview-not-read',
  'interview-unclear',
  'front-matter-unsupported',
  'date-missing',
]);

function logIn(folder: string, today: string) {
  const base = join(shapes, folder, 'log');
  const paths = readdirSync(base, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  const texts = paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(base, path), 'utf8')]);
  const files = filesOf(Object.fromEntries(texts), defaultSettings, Temporal.PlainDate.from(today));
  return evaluate(files, contextAt(`${today}T09:00`));
}

/** Nothing is owed for an application. */
const mayBeHeld = ({ outcome, date }: Entry) =>
  date !== undefined && (typeof outcome === 'string' || outcome.value !== 'not yet');

describe('shapes of logs', () => {
  for (const folder of readdirSync(shapes).filter((name) => !name.endsWith('.md'))) {
    const {
      interviews,
      today = '2026-11-27',
      unclear = [],
    }: Expected = JSON.parse(readFileSync(join(shapes, folder, 'expected.json'), 'utf8'));
    const days = new Set(interviews.map(({ date }) => date.slice(0, 10)));
    const { log, findings } = logIn(folder, today);
    const found = log.entries.filter(mayBeHeld).map(({ date }) => date?.value.date.toString() ?? '');

    it(`${folder}: no interview that was none, and no false warning`, () => {
      assert.deepEqual(
        found.filter((day) => !days.has(day)),
        [],
      );
      const loud = findings.filter(({ severity, obligation }) => severity !== 'information' && !obligation);
      assert.deepEqual(
        loud
          // The date of an interview that the file does hold is asked for.
          .filter(
            ({ code, path }) => code !== 'date-missing' || !interviews.some(({ file }) => file === path),
          )
          .map(({ code }) => code)
          .filter((code) => code !== 'outcome-unknown'),
        [],
      );
    });

    if (read.has(folder))
      it(`${folder}: every interview`, () => assert.deepEqual(found.toSorted(), [...days].toSorted()));
    else if (readLast.has(folder))
      it(`${folder}: the last interviews`, () => {
        const last = new Map(interviews.map(({ company, date }) => [company, date.slice(0, 10)]));
        assert.deepEqual(found.toSorted(), [...last.values()].toSorted());
      });
    else if (ofOthers.has(folder))
      it(`${folder}: nothing is told of`, () =>
        assert.deepEqual(
          findings.filter(({ code }) => tells.has(code)).map(({ path }) => path),
          [],
        ));
    else if (toldWhole.has(folder))
      it(`${folder}: each file that holds one, and no other`, () => {
        const told = findings.filter(({ code }) => tells.has(code)).map(({ path }) => path);
        assert.deepEqual(
          [...new Set(told)].filter((path) => !unclear.some(({ file }) => file === path)).toSorted(),
          [...new Set(interviews.map(({ file }) => file))].toSorted(),
        );
      });
    else if (!otherText.has(folder))
      it(`${folder}: what to do`, () => assert.ok(findings.some(({ code }) => tells.has(code))));
  }
});
