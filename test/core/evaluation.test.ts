import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Evaluation, evaluate } from '../../src/core/evaluation.ts';
import { keyOf } from '../../src/core/findings/finding.ts';
import type { LogFile } from '../../src/core/log/logFile.ts';
import type { PolicyContext } from '../../src/core/policy/situation.ts';
import { english } from '../../src/core/speech.ts';
import { entryText, logs, now } from './anyLog.ts';
import { contextAt, filesOf, moment } from './logOf.ts';

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
function at(minutes: number, which = 0): PolicyContext {
  const chosen = contexts[which] ?? context;
  return { ...chosen, now: moment(now, zone).withTimeZone(chosen.now.timeZoneId).add({ minutes }) };
}

/** All that a face can show. */
function said({ obligations, findings }: Evaluation): readonly string[] {
  return [
    ...obligations.map((one) =>
      [one.entry.path, one.letter, one.to?.name, one.state, one.opens, one.due, one.closes, one.why].join(
        ' | ',
      ),
    ),
    ...findings.map(({ obligation, ...finding }) =>
      JSON.stringify([finding, obligation && keyOf(obligation)]),
    ),
  ];
}

const letterText = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom('thank-you', 'check-in', 'withdrawal'), fc.boolean())
  .map(
    ([entry, kind, sent]) =>
      `---\nletter: ${kind}\nentry: ${entry}.md\nto: Dana Okafor\nsent:${sent ? ' 2026-11-17' : ''}\n---\nDear Dana\n`,
  );

/** Something that happens to a log: a file is written (empty text removes it), minutes pass, or what a decision depends on changes. */
const happening = fc.oneof(
  fc.record({
    path: fc.constantFrom('0.md', '1.md', '2.md', 'letter.md'),
    text: fc.oneof(entryText, letterText, fc.constant('')),
  }),
  fc.record({
    minutes: fc.oneof(
      fc.integer({ min: 0, max: 90 }),
      fc.integer({ min: 0, max: 3 * 24 * 60 }),
      fc.integer({ min: 0, max: 60 * 24 * 60 }),
    ),
  }),
  fc.record({ which: fc.nat(contexts.length - 1) }),
);

describe('an evaluation that takes over what stands', () => {
  it('says what a new one says, whatever was written and however much time passed', () => {
    fc.assert(
      fc.property(logs, fc.array(happening, { minLength: 1, maxLength: 5 }), (files, happenings) => {
        const read = new Map<string, LogFile>(filesOf(files).map((file) => [file.path, file]));
        let minutes = 0;
        let which = 0;
        let previous = evaluate([...read.values()], at(minutes));
        for (const event of happenings) {
          if ('minutes' in event) minutes += event.minutes;
          else if ('which' in event) which = event.which;
          else if (event.text === '') read.delete(event.path);
          else for (const file of filesOf({ [event.path]: event.text })) read.set(event.path, file);
          const list = [...read.values()];
          const next = evaluate(list, at(minutes, which), previous);
          assert.deepEqual(said(next), said(evaluate(list, at(minutes, which))));
          previous = next;
        }
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 400) },
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
      { numRuns: 400 },
    );
  });

  it('decides everything again where what it depends on changed', () => {
    const read = filesOf({
      'a.md': `---\ncompany: Northwind\ndate: 2026-11-13\noutcome: waiting\ninterviewers: Dana\n---\n`,
    });
    const before = evaluate(read, at(0));
    assert.ok(before.obligations.length > 0);
    assert.equal(evaluate(read, at(1), before).obligations[0], before.obligations[0]);
    for (const which of contexts.keys()) {
      const [same] = evaluate(read, at(1, which), before).obligations;
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
    const [written] = filesOf({ 'Contoso.md': (files['Contoso.md'] ?? '').replace('Dana', 'Mei') });
    const after = evaluate(
      read.map((file) => (written && file.path === 'Contoso.md' ? written : file)),
      at(1),
      before,
    );
    const kept = after.obligations.filter((one) => before.obligations.includes(one));
    assert.deepEqual(new Set(kept.map(({ process }) => process.company)), new Set(['Northwind', 'Adatum']));
    assert.deepEqual(
      new Set(after.obligations.map(({ to }) => to?.name)),
      new Set(['Dana Okafor', 'Mei Okafor', undefined].filter((name) => name !== undefined)),
    );
  });
});
