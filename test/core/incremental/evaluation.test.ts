import assert from 'node:assert/strict';
import fc from 'fast-check';
import { keyOf } from '../../../src/core/findings/finding.ts';
import {
  type Evaluation,
  evaluate,
  evaluateInSteps,
  pathsFoundOtherwise,
} from '../../../src/core/incremental/evaluation.ts';
import type { EvaluationContext } from '../../../src/core/interviews/context.ts';
import type { LogChanges } from '../../../src/core/log/log.ts';
import type { LogFile } from '../../../src/core/log/logFile.ts';
import { isOwed } from '../../../src/core/owed/obligation.ts';
import { sayWhy } from '../../../src/core/owed/saying.ts';
import { english } from '../../../src/core/speech.ts';
import { lastOf } from '../../../src/core/text.ts';
import { runs } from '../../runs.ts';
import { entryText, logs, now } from '../anyLog.ts';
import { contextAt, filesAnew, filesOf, moment } from '../logOf.ts';

const zone = 'America/New_York';
const context = contextAt(now, zone);

/** What else a decision depends on: the person's settings, language, zone and what the tools know. */
const contexts = [
  context,
  { ...context, settings: { ...context.settings, country: 'US', disabledLetters: ['check-in' as const] } },
  { ...context, settings: { ...context.settings, settledBefore: '2026-11-10', onHoldDays: 3 } },
  { ...context, holidays: () => undefined },
  { ...context, promises: () => [] },
  { ...context, wantsLapsedPromises: undefined },
  { ...context, speech: { ...english, say: (text: string) => text.toUpperCase() } },
  { ...context, now: context.now.withTimeZone('Asia/Tokyo') },
];

/** One of these contexts, some minutes later. */
function at(minutes: number, which = 0): EvaluationContext {
  const chosen = contexts[which] ?? context;
  return { ...chosen, now: moment(now, zone).withTimeZone(chosen.now.timeZoneId).add({ minutes }) };
}

/** All that a face can show. */
function said({ obligations, findings, context }: Evaluation): readonly string[] {
  return [...obligations.map((one) => saidOfObligation(one, context)), ...findings.map(saidOfFinding)];
}

function saidOfObligation(one: Evaluation['obligations'][number], context: EvaluationContext): string {
  return [
    one.interview.entry.path,
    one.letter,
    one.to?.name,
    one.state,
    one.waits,
    one.opens,
    one.due,
    one.closes,
    sayWhy(one, context),
  ].join(' | ');
}

function saidOfFinding({ obligation, ...finding }: Evaluation['findings'][number]): string {
  return JSON.stringify([finding, obligation && keyOf(obligation)]);
}

/** What was found in each file, by path. */
function saidByPath(evaluation: Evaluation): ReadonlyMap<string, readonly string[]> {
  const paths = new Set(evaluation.findings.map(({ path }) => path));
  return new Map([...paths].map((path) => [path, evaluation.findingsOf(path).map(saidOfFinding)]));
}

function reevaluate(changes: LogChanges, context: EvaluationContext, previous: Evaluation): Evaluation {
  return lastOf(evaluateInSteps(changes, context, previous));
}

const paths = ['0.md', '1.md', '2.md', 'in/2.md', 'letters/a.md', 'letters/b.md'] as const;

const letterText = fc
  .record({
    entry: fc.constantFrom('../0.md', '../1', '0.md', '[[2]]', '../in/2.md', '[[a|the letter]]', ''),
    kind: fc.constantFrom('thank-you', 'check-in', 'withdrawal'),
    sent: fc.constantFrom('', ' 2026-11-17', ' 2026-11-12'),
  })
  .map(
    ({ entry, kind, sent }) =>
      `---\nletter: ${kind}\nentry: ${entry && `"${entry}"`}\nto: Dana Okafor\nsent:${sent}\n---\nDear Dana\n`,
  );

/** An entry with a record of a letter's file. */
const recordedText = fc
  .constantFrom('letters/a.md', '../letters/b.md', 'in/letters/a.md')
  .map(
    (file) =>
      `---\ncompany: Northwind\ndate: 2026-11-13\noutcome: waiting\nfollow-ups: [{letter: thank-you, sent: 2026-11-14, file: ${file}}]\n---\n`,
  );

/** A file that is hardly an interview, and one that cannot be read. */
const otherText = fc.constantFrom(
  'Notes\n',
  '---\ncompany: [Contoso\n---\n',
  '---\ncompany: Adatum\ndate: 31.31.2026\n---\n',
);

const fileText = fc.oneof(
  { weight: 4, arbitrary: entryText },
  { weight: 3, arbitrary: letterText },
  recordedText,
  otherText,
);

/** Something that happens to a log: files are written, removed or renamed, time passes, or what a decision depends on changes. */
const happening = fc.oneof(
  fc.record({ path: fc.constantFrom(...paths), text: fileText }),
  fc.record({ gone: fc.constantFrom(...paths) }),
  fc.record({ from: fc.constantFrom(...paths), to: fc.constantFrom(...paths) }),
  fc.record({
    minutes: fc.oneof(
      fc.integer({ min: 0, max: 90 }),
      fc.integer({ min: 0, max: 3 * 24 * 60 }),
      fc.integer({ min: -60, max: 60 * 24 * 60 }),
    ),
  }),
  fc.record({ which: fc.nat(contexts.length - 1) }),
);

type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never;

/** What happens to the texts of the files. */
function changesOf(
  event: Happening,
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, string | undefined> {
  if ('path' in event) return new Map([[event.path, event.text]]);
  if ('gone' in event) return new Map([[event.gone, undefined]]);
  if (!('from' in event) || event.from === event.to) return new Map();
  const text = texts.get(event.from);
  return text === undefined
    ? new Map()
    : new Map([
        [event.from, undefined],
        [event.to, text],
      ]);
}

function readAt(path: string, text: string | undefined): LogFile | undefined {
  return text === undefined ? undefined : filesOf({ [path]: text })[0];
}

describe('an evaluation that takes over what stands', () => {
  it('says what a new one says, whatever was written, removed or renamed and however much time passed', () => {
    fc.assert(
      fc.property(
        logs,
        fc.array(fc.array(happening, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        (files, rounds) => {
          const texts = new Map<string, string>(Object.entries(files));
          let minutes = 0;
          let which = 0;
          let previous = evaluate(filesOf(files), at(minutes));
          for (const round of rounds) {
            const changes = new Map<string, LogFile | undefined>();
            for (const event of round) {
              if ('minutes' in event) minutes += event.minutes;
              if ('which' in event) which = event.which;
              for (const [path, text] of changesOf(event, texts)) {
                if (text === undefined) texts.delete(path);
                else texts.set(path, text);
                changes.set(path, readAt(path, text));
              }
            }
            const next = reevaluate(changes, at(minutes, which), previous);
            const fresh = evaluate(filesAnew(Object.fromEntries(texts)), at(minutes, which));
            assert.deepEqual(said(next), said(fresh));
            const overdue = next.obligations.filter((one) => one.state === 'overdue' && isOwed(one));
            assert.equal(next.overdue, overdue.length);
            const [before, now] = [saidByPath(previous), saidByPath(next)];
            assert.deepEqual([...now.values()].flat(), next.findings.map(saidOfFinding));
            const otherwise = pathsFoundOtherwise(previous, next);
            for (const path of [...before.keys(), ...now.keys()].filter((one) => !otherwise.has(one)))
              assert.deepEqual(now.get(path), before.get(path));
            for (const { path } of next.log.entries)
              assert.deepEqual(
                next.obligationsOf(path).map((one) => saidOfObligation(one, next.context)),
                next.obligations
                  .filter(({ interview }) => interview.entry.path === path)
                  .map((one) => saidOfObligation(one, next.context)),
              );
            previous = next;
          }
        },
      ),
      { numRuns: runs(150) },
    );
  });

  const entry = (company: string, fields: string) => `---\ncompany: ${company}\n${fields}\n---\n`;
  const waiting = 'date: 2026-11-16T14:00\noutcome: waiting\ninterviewers: Dana Okafor\ncontact: Mei Lin';
  const later = [
    [
      'an offer gets another deadline',
      'offer.md',
      entry('Adatum', 'date: 2026-11-10\noutcome: offer\noffer-by: 2026-11-23'),
      0,
    ],
    ['an offer is declined', 'offer.md', entry('Adatum', 'date: 2026-11-10\noutcome: offer declined'), 0],
    [
      'an offer turns out to be known since another day',
      'offer.md',
      entry('Adatum', 'date: 2026-11-10\noutcome: offer\noffer-by: 2026-11-25\noutcome-since: 2026-11-12'),
      0,
    ],
    ['an interview that names no company ends', undefined, '', 5 * 60],
    ['the deadline of an offer is past', undefined, '', 9 * 24 * 60],
    ['an offer is taken', 'offer.md', entry('Adatum', 'date: 2026-11-10\noutcome: accepted'), 0],
    ['the clock is set back', undefined, '', -3 * 24 * 60],
  ] as const;
  for (const [name, path, text, minutes] of later) {
    it(`says what a new one says where ${name}`, () => {
      const texts = {
        'offer.md': entry('Adatum', 'date: 2026-11-10\noutcome: offer\noffer-by: 2026-11-25'),
        'other.md': entry('Contoso', waiting),
        'unnamed.md': entry('', 'date: 2026-11-18T14:00\noutcome:\ninterviewers: Dana Okafor'),
      };
      const before = evaluate(filesOf(texts), at(0));
      const changes = new Map(path === undefined ? [] : [[path, readAt(path, text)] as const]);
      const now = path === undefined ? texts : { ...texts, [path]: text };
      const fresh = evaluate(filesAnew(now), at(minutes));
      assert.notDeepEqual(said(fresh), said(before));
      assert.deepEqual(said(reevaluate(changes, at(minutes), before)), said(fresh));
    });
  }

  it('asks about open processes for as long as the offer that was accepted is not long ago', () => {
    const texts = {
      'offer.md': entry('Adatum', 'date: 2026-11-10T14:00\noutcome: accepted'),
      'other.md': entry('Contoso', waiting),
    };
    const codes = (evaluation: Evaluation) => evaluation.findingsOf('offer.md').map(({ code }) => code);
    const first = evaluate(filesOf(texts), at(0));
    assert.ok(codes(first).includes('processes-open'));
    // Hours before it is 60 days ago, on the same day, and after.
    const day = 52 * 24 * 60;
    const before = reevaluate(new Map(), at(day), first);
    assert.ok(codes(before).includes('processes-open'));
    const after = at(day + 6 * 60);
    assert.ok(before.holdsUntil <= after.now.epochMilliseconds);
    assert.ok(!codes(reevaluate(new Map(), after, before)).includes('processes-open'));
  });

  it('asks about no process that has ended beside the offer that was accepted', () => {
    const read = filesOf({
      'offer.md': entry('Adatum', 'date: 2026-11-10\noutcome: accepted'),
      'rejected.md': entry('Contoso', 'date: 2026-11-16\noutcome: rejected'),
      'waiting.md': entry('Northwind', waiting),
    });
    const found = evaluate(read, at(0)).findings.filter(({ code }) => code === 'processes-open');
    assert.deepEqual(
      found.map(({ message }) => [message.includes('Northwind'), message.includes('Contoso')]),
      [[true, false]],
    );
  });

  it('asks about what has long been over, day by day, and tells what was owed when it is asked', () => {
    const over = 'interviewers: Dana Okafor\ncontact: Mei Lin';
    const texts = {
      'first.md': entry('Contoso', `role: Engineer\ndate: 2026-01-08\noutcome: advanced\n${over}`),
      'last.md': entry('Contoso', `role: Engineer\ndate: 2026-01-15\noutcome: waiting\n${over}`),
    };
    const codes = (evaluation: Evaluation) => evaluation.findings.map(({ path, code }) => `${path} ${code}`);
    const first = evaluate(filesOf(texts), at(0));
    assert.deepEqual(codes(first), ['last.md no-word']);
    const next = reevaluate(new Map(), at(24 * 60), first);
    assert.deepEqual(said(next), said(evaluate(filesOf(texts), at(24 * 60))));
    assert.notDeepEqual(said(next), said(first));
    const letters = first.obligationsOf('last.md').map(({ letter, state }) => `${letter} ${state}`);
    assert.deepEqual(letters, ['thank-you lapsed', 'check-in lapsed']);
    assert.deepEqual(
      first.obligations.filter((one) => one.interview.entry.path === 'last.md').map(({ letter }) => letter),
      ['thank-you', 'check-in'],
    );
    // Another role in the same company is not over with it.
    const other = entry('Contoso', `role: Analyst\ndate: 2026-11-16\noutcome: waiting\n${over}`);
    const both = evaluate(filesOf({ ...texts, 'other.md': other }), at(0));
    assert.deepEqual(codes(both), ['last.md no-word', 'other.md follow-up-overdue']);
    assert.equal(both.overdue, 1);
  });

  it('finds something else in all files at first and in another language, and in none a minute later', () => {
    const texts = { 'a.md': entry('Contoso', waiting), 'b.md': 'Notes\n' };
    const first = evaluate(filesOf(texts), at(0));
    const otherwise = (before: Evaluation | undefined, after: Evaluation) =>
      [...pathsFoundOtherwise(before, after)].toSorted();
    assert.deepEqual(otherwise(undefined, first), ['a.md', 'b.md']);
    assert.deepEqual(otherwise(first, reevaluate(new Map(), at(1), first)), []);
    assert.deepEqual(otherwise(first, reevaluate(new Map([['b.md', undefined]]), at(0, 6), first)), [
      'a.md',
      'b.md',
    ]);
  });

  const thanks = (sent: string) =>
    `---\nletter: thank-you\nentry: a.md\nto: Dana Okafor\nsent: ${sent}\n---\n`;
  const elsewhere: readonly (readonly [
    name: string,
    path: string,
    before: string,
    after: string,
    paths: readonly string[],
  ])[] = [
    ['a letter to its entry was sent', 'b.md', thanks(''), thanks('2026-11-17'), ['a.md', 'b.md']],
    [
      'another process ended beside an accepted offer',
      'b.md',
      entry('Northwind', waiting),
      entry('Northwind', 'date: 2026-11-16\noutcome: rejected\noutcome-since: 2026-11-17'),
      ['b.md', 'offer.md'],
    ],
    ['notes changed', 'b.md', 'Notes\n', 'More notes\n', ['b.md']],
  ];
  for (const [name, path, text, changed, expected] of elsewhere) {
    it(`finds something else in all files concerned where ${name}`, () => {
      const files = {
        'a.md': entry('Contoso', waiting),
        'offer.md': entry(
          'Adatum',
          'date: 2026-11-10\noutcome: accepted\nfollow-ups: [{letter: acceptance, sent: 2026-11-11}]',
        ),
      };
      const before = evaluate(filesOf({ ...files, [path]: text }), at(0));
      const after = reevaluate(new Map([[path, readAt(path, changed)]]), at(0), before);
      const paths = pathsFoundOtherwise(before, after);
      for (const one of expected) assert.ok(paths.has(one), one);
    });
  }

  it('looks again when time changes what was written since', () => {
    const texts = { 'a.md': entry('Contoso', 'date: 2026-11-30\noutcome: upcoming') };
    const soon = {
      'b.md': entry('Northwind', 'date: 2026-11-18T10:30\nduration: 30\noutcome:\ninterviewers: Dana'),
    };
    const first = evaluate(filesOf(texts), at(0));
    const written = reevaluate(
      new Map(Object.entries(soon).map(([path, text]) => [path, readAt(path, text)])),
      at(1),
      first,
    );
    assert.equal(written.holdsUntil, evaluate(filesOf({ ...texts, ...soon }), at(1)).holdsUntil);
    assert.deepEqual(
      said(reevaluate(new Map(), at(60), written)),
      said(evaluate(filesOf({ ...texts, ...soon }), at(60))),
    );
  });

  it('stands until the moment it names', () => {
    fc.assert(
      fc.property(logs, fc.integer({ min: 1, max: 1000 }), (files, parts) => {
        const read = filesOf(files);
        const first = evaluate(read, at(0));
        // Of nothing, nothing ever changes.
        const year = 365 * 24 * 60 * 60 * 1000;
        const wait = Math.min(first.holdsUntil - at(0).now.epochMilliseconds, year);
        const milliseconds = Math.floor((wait * parts) / 1001);
        const later = { ...context, now: at(0).now.add({ milliseconds }) };
        assert.deepEqual(said(evaluate(read, later)), said(first));
      }),
      { numRuns: runs(150) },
    );
  });

  it('decides everything again where what it depends on changed', () => {
    const read = filesOf({
      'a.md': `---\ncompany: Northwind\ndate: 2026-11-13\noutcome: waiting\ninterviewers: Dana\n---\n`,
    });
    const before = evaluate(read, at(0));
    assert.ok(before.obligations.length > 0);
    assert.equal(reevaluate(new Map(), at(1), before).obligations[0], before.obligations[0]);
    for (const which of contexts.keys()) {
      const [same] = reevaluate(new Map(), at(1, which), before).obligations;
      assert.equal(same === before.obligations[0], which === 0, String(which));
    }
  });

  it('decides nothing again but the process that a file belongs to', () => {
    const files = Object.fromEntries(
      ['Northwind', 'Contoso', 'Adatum'].map((company) => [
        `${company}.md`,
        `---\ncompany: ${company}\ndate: 2026-11-17T14:00\noutcome: waiting\ninterviewers: Dana Okafor\n---\n`,
      ]),
    );
    const read = filesOf(files);
    const before = evaluate(read, at(0));
    const text = (files['Contoso.md'] ?? '').replace('Dana', 'Mei');
    const after = reevaluate(new Map([['Contoso.md', readAt('Contoso.md', text)]]), at(1), before);
    const kept = after.obligations.filter((one) => before.obligations.includes(one));
    assert.deepEqual(
      new Set(kept.map(({ interview }) => interview.process.company)),
      new Set(['Northwind', 'Adatum']),
    );
    assert.deepEqual(
      new Set(after.obligations.map(({ to }) => to?.name)),
      new Set(['Dana Okafor', 'Mei Okafor', undefined].filter((name) => name !== undefined)),
    );
  });
});
