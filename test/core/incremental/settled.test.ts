import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Settings } from '../../../src/core/config.ts';
import { processFindings } from '../../../src/core/findings/index.ts';
import {
  asksForWord,
  isBeyondDoubt,
  isSettled,
  mayAwaitWord,
} from '../../../src/core/incremental/settled.ts';
import { foundOfSilence } from '../../../src/core/incremental/silence.ts';
import { Clock } from '../../../src/core/interviews/clock.ts';
import { understand } from '../../../src/core/interviews/understand.ts';
import { letterTraits } from '../../../src/core/kinds/index.ts';
import { decideProcess } from '../../../src/core/owed/decideProcess.ts';
import { openOffers } from '../../../src/core/owed/openOffers.ts';
import { lastOf } from '../../../src/core/text.ts';
import { runs } from '../../runs.ts';
import { logs, now } from '../anyLog.ts';
import { contextAt, logOf, moment } from '../logOf.ts';

const numRuns = runs(1000);

const settings = fc.constantFrom<Partial<Settings>>(
  {},
  { optionalLetters: ['closing-note', 'keep-in-touch'] },
  { timing: { 'check-in': { closes: '90 bd' }, 'thank-you': { opens: '40 d', due: '200 d' } } },
  { weekend: [1, 2, 3, 4, 5, 6], onHoldDays: 100 },
  { country: 'DE' },
  { country: 'jp', disabledLetters: ['thank-you'] },
  { disabledLetters: ['check-in'] },
  { settledBefore: '2026-11-10', severity: { 'no-word': 'warning' } },
);
/** Days from the middle of the log to now. */
const later = fc.integer({ min: 0, max: 900 });

describe('a process that is over', () => {
  it('owes nothing any more, and nothing else is found of it with all that lapsed', () => {
    let over = 0;
    let beyondDoubt = 0;
    fc.assert(
      fc.property(logs, settings, later, (files, chosen, days) => {
        const context = {
          ...contextAt(now, 'Asia/Tokyo', chosen),
          now: moment(now, 'Asia/Tokyo').add({ days }),
        };
        const log = logOf(files);
        const clock = new Clock(context.now);
        const offers = openOffers(log, context, clock);
        for (const process of log.processes.filter((one) => isSettled(one, { log, context, offers }))) {
          over++;
          const interviews = understand(process, log, context, clock, letterTraits);
          const obligations = lastOf(decideProcess(interviews, { clock, context, offers }));
          const current = process.rounds.some(mayAwaitWord)
            ? lastOf(decideProcess(interviews, { clock, context, offers }, asksForWord))
            : [];
          const states = new Set(obligations.map(({ state }) => state));
          for (const state of ['upcoming', 'open', 'overdue', 'snoozed'] as const)
            assert.ok(!states.has(state));
          const found = (those: typeof obligations) =>
            lastOf(processFindings({ log, interviews, obligations: those, context, clock }));
          assert.deepEqual(found(current), found(obligations));
          if (!isBeyondDoubt(process, log)) continue;
          beyondDoubt++;
          assert.deepEqual(found(current), []);
        }
      }),
      { numRuns },
    );
    assert.ok(over > numRuns / 10, `${over} processes were over`);
    assert.ok(beyondDoubt > numRuns / 100, `${beyondDoubt} of them beyond doubt`);
  });

  /** Lines of which an interview long ago may have some, beside its company, day and outcome. */
  const mayFollow = [
    ...['interviewers: [Mei Lin, Dana Okafor]', 'contact: Luis Pereira', 'via-agency: yes', 'role: Analyst'],
    ...['interested: no', 'decision-by: 2025-01-20', 'offer-by: 2025-01-20', 'country: JP', 'country: DE'],
    ...['outcome-since: 2025-01-20', 'deadline: 2025-01-20', 'time-zone: Pacific/Kiritimati'],
    ...['follow-ups: {check-in: 2025-01-20}', 'follow-ups: [{replied: 2025-01-20}]', 'interested: unsure'],
  ];
  const waiting = fc.record({
    company: fc.constantFrom('Acme', 'Contoso', 'Northwind', ''),
    date: fc.constantFrom('2025-01-09', '2025-01-09T23:30', '2025-01-16'),
    outcome: fc.constantFrom('waiting', 'waiting', 'waiting', 'on hold', 'upcoming', 'offer', ''),
    others: fc.uniqueArray(fc.constantFrom(...mayFollow), { maxLength: 3 }),
    letter: fc.boolean(),
    notes: fc.constantFrom('', '', 'Sent Mei Lin a thank you the same day.', 'Nudged them on 24 January.'),
  });
  const waitingLogs = fc.array(waiting, { minLength: 1, maxLength: 4 }).map((entries) =>
    Object.fromEntries(
      entries.flatMap(({ company, date, outcome, others, letter, notes }, index) => {
        const lines = [`company: ${company}`, `date: ${date}`, `outcome: ${outcome}`, ...others];
        const sent = `---\nletter: check-in\nentry: ${index}.md\nsent: 2025-01-20\n---\nHi`;
        return [
          [`${index}.md`, `---\n${lines.join('\n')}\n---\n${notes}\n`] as const,
          ...(letter && index === 1 ? [['letter.md', sent] as const] : []),
        ];
      }),
    ),
  );

  it('is told by its silence alone as by all that is known of it', () => {
    let silent = 0;
    fc.assert(
      fc.property(waitingLogs, settings, (files, chosen) => {
        const context = contextAt(now, 'Asia/Tokyo', chosen);
        const log = logOf(files);
        const clock = new Clock(context.now);
        const offers = openOffers(log, context, clock);
        for (const process of log.processes.filter((one) => isSettled(one, { log, context, offers }))) {
          const found = foundOfSilence(process, { log, context, clock });
          if (!found) continue;
          silent++;
          const interviews = understand(process, log, context, clock, letterTraits);
          const obligations = lastOf(decideProcess(interviews, { clock, context, offers }, asksForWord));
          assert.deepEqual(found, lastOf(processFindings({ log, interviews, obligations, context, clock })));
        }
      }),
      { numRuns },
    );
    assert.ok(silent > numRuns / 50, `${silent} processes were told by their silence`);
  });

  const company = (fields: string) => ({ 'a.md': `---\ncompany: Acme\ndate: 2025-01-09\n${fields}\n---\n` });
  const overWith = (
    files: Readonly<Record<string, string>>,
    chosen: Partial<Settings> = {},
    company = 'Acme',
  ): readonly boolean[] => {
    const log = logOf(files);
    const context = contextAt(now, 'America/New_York', chosen);
    const clock = new Clock(context.now);
    const offers = openOffers(log, context, clock);
    return log.processes
      .filter((process) => process.company === company)
      .map((process) => isSettled(process, { log, context, offers }));
  };

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
    it(`is ${expected ? 'one' : 'none'} with ${JSON.stringify(fields)}`, () =>
      assert.deepEqual(overWith(company(fields)), [expected]));
  }

  // Seven months ago.
  const spring = (fields: string) => ({ 'a.md': `---\ncompany: Acme\ndate: 2026-04-15\n${fields}\n---\n` });
  const bySettings: readonly (readonly [
    what: string,
    fields: string,
    settings: Partial<Settings>,
    isOver: boolean,
  ])[] = [
    ['with the times that are usual', 'outcome: waiting', {}, true],
    ['while a check-in helps', 'outcome: waiting', { timing: { 'check-in': { closes: '120 bd' } } }, false],
    [
      'while one helps after the day they gave',
      'outcome: waiting\ndecision-by: 2026-04-16',
      { timing: { 'check-in-promised': { closes: '120 bd' } } },
      false,
    ],
    [
      'while a letter helps that one wants',
      'outcome: rejected\nfollow-ups: {letter: rejection-reply, sent: 2026-04-17}',
      { optionalLetters: ['keep-in-touch'] },
      false,
    ],
    [
      'without the letters that one does not want',
      'outcome: rejected\nfollow-ups: {letter: rejection-reply, sent: 2026-04-17}',
      { optionalLetters: ['closing-note'] },
      true,
    ],
    ['while a pause may end', 'outcome: on hold\noutcome-since: 2026-04-16', { onHoldDays: 200 }, false],
  ];
  for (const [what, fields, chosen, expected] of bySettings) {
    it(`is ${expected ? 'one' : 'none'} ${what}`, () =>
      assert.deepEqual(overWith(spring(fields), chosen), [expected]));
  }

  it('is none while one of its rounds is recent', () => {
    const recent = '---\ncompany: Acme\ndate: 2026-11-09\noutcome: waiting\n---\n';
    assert.deepEqual(overWith({ ...company('outcome: advanced'), 'b.md': recent }), [false]);
  });

  it('is none with a promise for a day to come', () => {
    const promise = (day: string) => ({
      'a.md': `---\ncompany: Acme\ndate: 2025-01-09\noutcome: waiting\n---\n## Promised\n- [ ] Send the plan by ${day}\n`,
    });
    assert.deepEqual([overWith(promise('2026-12-01')), overWith(promise('2025-01-10'))], [[false], [true]]);
  });

  it('is none with a letter sent lately', () => {
    const overWithLetter = (sent: string) =>
      overWith({
        ...company('outcome: waiting'),
        'b.md': `---\nletter: check-in\nentry: a.md\nto: Dana\nsent: ${sent}\n---\n`,
      });
    assert.deepEqual(overWithLetter('2026-11-01'), [false]);
    assert.deepEqual(overWithLetter('2025-01-20'), [true]);
    assert.deepEqual(overWithLetter(''), [true]);
  });

  const offer = '---\ncompany: Birch\ndate: 2026-11-12\noutcome: offer\noffer-by: 2026-12-01\n---\n';
  for (const [fields, expected] of [
    ['outcome: waiting', false],
    ['outcome: on hold', false],
    ['', false],
    ['outcome: rejected', true],
    ['outcome: hmpf', true],
  ] as const) {
    it(`is ${expected ? 'one' : 'none'} with ${JSON.stringify(fields)} and an open offer elsewhere`, () => {
      assert.deepEqual(overWith({ ...company(fields), 'b.md': offer }), [expected]);
      const earlier = '---\ncompany: Acme\ndate: 2025-01-02\noutcome: advanced\n---\n';
      assert.deepEqual(overWith({ ...company(fields), 'b.md': offer, 'c.md': earlier }), [expected]);
    });
  }

  it('still hears of an offer elsewhere while it waits', () => {
    const log = logOf({ ...company('outcome: waiting'), 'b.md': offer });
    const context = contextAt(now);
    const clock = new Clock(context.now);
    const offers = openOffers(log, context, clock);
    const owed = log.processes.flatMap((process) =>
      lastOf(
        decideProcess(understand(process, log, context, clock, letterTraits), { clock, context, offers }),
      ),
    );
    assert.ok(log.processes.every((process) => !isSettled(process, { log, context, offers })));
    assert.ok(
      owed.some(({ letter, interview }) => letter === 'competing-offer' && interview.entry.path === 'a.md'),
    );
  });
});
