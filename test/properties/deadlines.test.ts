import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { defaultSettings } from '../../src/core/config.ts';
import { toMoment } from '../../src/core/exactTime.ts';
import type { Log } from '../../src/core/log/log.ts';
import { outcomes } from '../../src/core/log/outcomes.ts';
import { isOwed, type Obligation } from '../../src/core/owed/obligation.ts';
import { contextAt, deriveObligations, logOf } from '../core/logOf.ts';
import { itHolds } from './cases.ts';

const zone = 'America/New_York';
const first = Temporal.PlainDate.from('2026-11-09');
const lastDay = 16;

const day = fc.integer({ min: 0, max: lastDay }).map((days) => first.add({ days }).toString());
const time = fc.constantFrom('', '', 'T09:00', 'T14:00', 'T17:30');
const person = fc.constantFrom('Ann Wu', 'Bo Lee');
const maybe = <Value>(some: fc.Arbitrary<Value>) => fc.option(some, { nil: undefined });

const record = fc.oneof(
  fc
    .record({
      letter: fc.constantFrom(
        ...['thank-you', 'check-in', 'second-check-in', 'rejection-reply', 'offer-thanks', 'acceptance'],
        ...[
          'withdrawal',
          'promised-material',
          'competing-offer',
          'invitation-reply',
          'referral-thanks',
          'call',
        ],
      ),
      to: maybe(person),
      sent: day,
    })
    .map(({ letter, to, sent }) => ({
      line: `{letter: ${letter},${to ? ` to: ${to},` : ''} sent: ${sent}}`,
      on: sent,
    })),
  day.map((on) => ({ line: `{replied: ${on}}`, on })),
);

/** An entry, and the last day on which its writer did what it says. */
const entry = fc
  .record({
    date: fc.tuple(day, time).map((parts) => parts.join('')),
    outcome: fc.constantFrom('', ...Object.keys(outcomes)),
    known: maybe(day),
    interviewers: fc.subarray(['Ann Wu', 'Bo Lee']),
    contact: maybe(person),
    referrer: maybe(person),
    interested: fc.constantFrom(undefined, undefined, 'no', 'unsure'),
    decisionBy: maybe(day),
    offerBy: maybe(day),
    ownDay: maybe(day),
    company: fc.constantFrom('Acme', 'Acme', 'Bolt'),
    records: fc.array(record, { maxLength: 3 }),
    promise: maybe(fc.tuple(maybe(person), maybe(day))),
  })
  .map((one) => {
    const fields = {
      company: one.company,
      role: 'Engineer',
      date: one.date,
      outcome: one.outcome,
      'outcome-since': one.known,
      interviewers: `[${one.interviewers.join(', ')}]`,
      contact: one.contact,
      referrer: one.referrer,
      interested: one.interested,
      'decision-by': one.decisionBy,
      'offer-by': one.offerBy,
      follow_up: one.ownDay,
    };
    const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
    const records = one.records.map(({ line }) => `  - ${line}`);
    const [to, by] = one.promise ?? [];
    const task = one.promise
      ? `## Promised\n\n- [ ] send the slides${to ? ` to ${to}` : ''}${by ? ` by ${by}` : ''}\n`
      : '';
    return {
      text: [
        '---',
        ...lines,
        ...(records.length > 0 ? ['follow-ups:', ...records] : []),
        '---',
        '',
        task,
      ].join('\n'),
      lastDone: [one.known ?? '', ...one.records.map(({ on }) => on)].reduce((a, b) => (a > b ? a : b)),
    };
  });

const settings = { ...defaultSettings, optionalLetters: ['closing-note', 'keep-in-touch'] };

function owedAt(log: Log, now: string): readonly Obligation[] {
  return deriveObligations(log, contextAt(now, zone, settings));
}

const nameOf = ({ interview, letter, to }: Obligation) => [interview.entry.id, letter, to?.name].join(' ');

/**
 * Whether a letter is listed as owed: by itself, as promised in thanks that are, as the withdrawal that another round of its process asks
 * for, or as the letter that is due on a day of the writer's own, which is the next one whatever its kind.
 */
function isShown(late: Obligation, all: readonly Obligation[]): boolean {
  const isPromised = (other: Obligation) =>
    late.letter === 'promised-material' &&
    other.letter === 'thank-you' &&
    other.interview.entry === late.interview.entry &&
    other.to?.name === late.to?.name;
  const isLeaving = (other: Obligation) =>
    late.letter === 'withdrawal' &&
    other.letter === 'withdrawal' &&
    other.interview.process === late.interview.process;
  const isOwnDay = (other: Obligation) => late.ownDay !== undefined && other.ownDay === late.ownDay;
  const isSame = (other: Obligation) =>
    nameOf(other) === nameOf(late) || isPromised(other) || isLeaving(other) || isOwnDay(other);
  return all.some((other) => isOwed(other) && isSame(other));
}

describe('deadlines', () => {
  itHolds(
    'no letter is first shown overdue that was hidden on the day it was due',
    [fc.array(entry, { minLength: 1, maxLength: 3 })],
    (entries) => {
      const log = logOf(Object.fromEntries(entries.map(({ text }, index) => [`${index}.md`, text])));
      const lastDone = entries.map((one) => one.lastDone).reduce((a, b) => (a > b ? a : b));
      const seen = new Set<string>();
      for (let days = 0; days < lastDay + 25; days++) {
        const now = `${first.add({ days })}T09:00`;
        for (const late of owedAt(log, now)) {
          const { due } = late.limits;
          if (!isOwed(late) || late.state !== 'overdue' || !due || seen.has(nameOf(late))) continue;
          seen.add(nameOf(late));
          const dueAt = toMoment(due).withTimeZone(zone).toPlainDateTime();
          // What was done after that day nobody knew on it.
          if (lastDone >= dueAt.toPlainDate().toString()) continue;
          const then = owedAt(log, dueAt.toString());
          assert.ok(isShown(late, then), `${nameOf(late)} is overdue at ${now}, and was hidden at ${dueAt}`);
        }
      }
    },
  );
});
