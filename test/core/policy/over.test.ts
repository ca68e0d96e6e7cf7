import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Settings } from '../../../src/core/config.ts';
import { processFindings } from '../../../src/core/findings/index.ts';
import { decideProcess } from '../../../src/core/policy/decideProcess.ts';
import { openOffers } from '../../../src/core/policy/openOffers.ts';
import { checkIns, isOver, mayAwaitWord } from '../../../src/core/policy/over.ts';
import { logs, now } from '../anyLog.ts';
import { contextAt, logOf, moment } from '../logOf.ts';

const numRuns = Number(process.env.PROPERTY_RUNS ?? 1000);

const settings = fc.constantFrom<Partial<Settings>>(
  {},
  { optionalLetters: ['closing-note', 'keep-in-touch'] },
  { timing: { 'check-in': { closes: '90 bd' }, 'thank-you': { opens: '40 d', due: '200 d' } } },
  { weekend: [1, 2, 3, 4, 5, 6], onHoldDays: 100 },
  { country: 'DE' },
);
/** Days from the middle of the log to now. */
const later = fc.integer({ min: 0, max: 900 });

describe('a process that is over', () => {
  it('owes nothing any more, and nothing else is found of it with all that lapsed', () => {
    let over = 0;
    fc.assert(
      fc.property(logs, settings, later, (files, chosen, days) => {
        const context = {
          ...contextAt(now, 'Asia/Tokyo', chosen),
          now: moment(now, 'Asia/Tokyo').add({ days }),
        };
        const log = logOf(files);
        const offers = openOffers(log, context);
        for (const process of log.processes.filter((one) => isOver(one, { log, context, offers }))) {
          over++;
          const { obligations, boundaries } = decideProcess(process, { log, context, offers });
          const current = process.rounds.some(mayAwaitWord)
            ? decideProcess(process, { log, context, offers }, checkIns).obligations
            : [];
          const states = new Set(obligations.map(({ state }) => state));
          for (const state of ['upcoming', 'open', 'overdue', 'snoozed'] as const)
            assert.ok(!states.has(state));
          // But for the end of the day, when who heard today may hear again.
          const soon = context.now.epochMilliseconds + 24 * 3_600_000;
          assert.ok(boundaries.every((time) => time.epochMilliseconds <= soon));
          const found = (those: typeof obligations) =>
            processFindings({ log, entries: process.rounds, obligations: those, context });
          assert.deepEqual(found(current), found(obligations));
        }
      }),
      { numRuns },
    );
    assert.ok(over > numRuns / 10, `${over} processes were over`);
  });

  const company = (fields: string) => ({ 'a.md': `---\ncompany: Acme\ndate: 2025-01-09\n${fields}\n---\n` });
  const rows: readonly (readonly [fields: string, isOver: boolean])[] = [
    ['outcome: rejected', true],
    ['outcome: waiting', true],
    ['outcome: waiting\ndecision-by: 2026-11-01', false],
    ['outcome: rejected\noutcome-since: 2026-11-01', false],
    ['outcome: offer\noffer-by: 2026-12-01', false],
    ['outcome: waiting\nfollow-ups: [{letter: check-in, sent: 2026-11-01}]', false],
    ['outcome: waiting\nfollow-ups: [{letter: check-in, snoozed: 2026-12-01}]', false],
    ['outcome: waiting\nfollow-ups: [{replied: 2026-11-01}]', false],
    ['outcome: waiting\nfollow-ups: [{letter: check-in, sent: yes}]', true],
  ];
  for (const [fields, expected] of rows) {
    it(`is ${expected ? 'one' : 'none'} with ${JSON.stringify(fields)}`, () => {
      const log = logOf(company(fields));
      assert.deepEqual(
        log.processes.map((process) => isOver(process, { log, context: contextAt(now), offers: [] })),
        [expected],
      );
    });
  }

  it('is none with a promise for a day to come', () => {
    const promise = (day: string) => ({
      'a.md': `---\ncompany: Acme\ndate: 2025-01-09\noutcome: waiting\n---\n## Promised\n- [ ] Send the plan by ${day}\n`,
    });
    const overWith = (day: string) => {
      const log = logOf(promise(day));
      return log.processes.map((process) => isOver(process, { log, context: contextAt(now), offers: [] }));
    };
    assert.deepEqual([overWith('2026-12-01'), overWith('2025-01-10')], [[false], [true]]);
  });

  it('is none with a letter sent lately', () => {
    const letter = '---\nletter: check-in\nentry: a.md\nto: Dana\nsent: 2026-11-01\n---\n';
    const log = logOf({ ...company('outcome: waiting'), 'b.md': letter });
    assert.ok(
      log.processes.every((process) => !isOver(process, { log, context: contextAt(now), offers: [] })),
    );
  });

  it('still hears of an offer elsewhere while it waits', () => {
    const offer = '---\ncompany: Birch\ndate: 2026-11-12\noutcome: offer\noffer-by: 2026-12-01\n---\n';
    const log = logOf({ ...company('outcome: waiting'), 'b.md': offer });
    const context = contextAt(now);
    const offers = openOffers(log, context);
    const owed = log.processes.flatMap(
      (process) => decideProcess(process, { log, context, offers }).obligations,
    );
    assert.ok(log.processes.every((process) => !isOver(process, { log, context, offers })));
    assert.ok(owed.some(({ letter, entry }) => letter === 'competing-offer' && entry.path === 'a.md'));
  });
});
