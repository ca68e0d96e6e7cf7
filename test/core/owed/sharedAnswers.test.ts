import assert from 'node:assert/strict';
import { entry, obligations, owed, type Rule, testRules } from './owed.ts';

const rules: readonly Rule[] = [
  [
    'a decision that every round says has one answer, from the last of them',
    {
      '1.md': entry(
        'date: 2026-11-09T14:00\noutcome: rejected\noutcome-since: 2026-11-17\ninterviewers: Dana',
      ),
      '2.md': entry(
        'date: 2026-11-12T14:00\noutcome: rejected\noutcome-since: 2026-11-17\ninterviewers: Luis',
      ),
    },
    '2026-11-17T16:00',
    ['rejection-reply Luis open'],
  ],
  [
    'an answer to a decision counts whichever round records it',
    {
      '1.md': entry(
        'date: 2026-11-09T14:00\noutcome: rejected\noutcome-since: 2026-11-16\ninterviewers: Dana',
      ),
      '2.md': entry(
        'date: 2026-11-12T14:00\noutcome: rejected\noutcome-since: 2026-11-16\nfollow-ups: [{letter: rejection-reply, to: Luis, sent: 2026-11-17}]\ninterviewers: Luis',
      ),
    },
    '2026-11-19T16:00',
    [],
  ],
  [
    'an answer to a decision counts for what a later round says of the same day',
    {
      '1.md': entry(
        'date: 2026-11-09T14:00\noutcome: rejected\noutcome-since: 2026-11-16\nfollow-ups: [{letter: rejection-reply, sent: 2026-11-17}]\ninterviewers: Dana',
      ),
      '2.md': entry(
        'date: 2026-11-12T14:00\noutcome: rejected\noutcome-since: 2026-11-16\ninterviewers: Luis',
      ),
    },
    '2026-11-19T16:00',
    [],
  ],
  [
    'an answer of the very day of the decision counts in another round, too',
    {
      '1.md': entry(
        'date: 2026-11-09T14:00\noutcome: rejected\noutcome-since: 2026-11-16\nfollow-ups: [{letter: rejection-reply, sent: 2026-11-16}]\ninterviewers: Dana',
      ),
      '2.md': entry(
        'date: 2026-11-12T14:00\noutcome: rejected\noutcome-since: 2026-11-16\ninterviewers: Luis',
      ),
    },
    '2026-11-17T16:00',
    [],
  ],
  [
    'an answer of no known day is for its own round alone',
    {
      '1.md': entry(
        'date: 2026-11-09T14:00\noutcome: rejected\noutcome-since: 2026-11-10\nfollow-ups: [{letter: rejection-reply, sent: yes}]\ninterviewers: Dana',
      ),
      '2.md': entry(
        'date: 2026-11-12T14:00\noutcome: rejected\noutcome-since: 2026-11-16\ninterviewers: Luis',
      ),
    },
    '2026-11-17T16:00',
    ['rejection-reply Luis open'],
  ],
  [
    'an answer to an earlier decision does not answer a later one',
    {
      '1.md': entry(
        'date: 2026-11-09T14:00\noutcome: rejected\noutcome-since: 2026-11-10\nfollow-ups: [{letter: rejection-reply, sent: 2026-11-11}]\ninterviewers: Dana',
      ),
      '2.md': entry(
        'date: 2026-11-12T14:00\noutcome: rejected\noutcome-since: 2026-11-18\ninterviewers: Luis',
      ),
    },
    '2026-11-19T16:00',
    ['rejection-reply Luis open'],
  ],
];

describe('obligations: answers to a decision of several rounds', () => {
  testRules(rules);

  for (const [outcome, letter] of [
    ['rejected', 'rejection-reply'],
    ['withdrawn', 'withdrawal'],
    ['offer', 'offer-thanks'],
    ['accepted', 'acceptance'],
    ['offer declined', 'offer-decline'],
  ] as const) {
    it(`are one ${letter}, however many rounds say "${outcome}" and whichever records it`, () => {
      const round = (day: string, person: string, record = '') =>
        entry(
          `date: ${day}T14:00\noutcome: ${outcome}\noutcome-since: 2026-11-16\ninterviewers: ${person}\n${record}`,
        );
      const sent = `follow-ups: {letter: ${letter}, sent: 2026-11-16}`;
      const rounds = (first: string, second: string) => ({ '1.md': first, '2.md': second });
      const [first, second] = [round('2026-11-09', 'Dana'), round('2026-11-12', 'Luis')];
      assert.deepEqual(owed(rounds(first, second), '2026-11-17T16:00'), [`${letter} Luis open`]);
      assert.deepEqual(owed(rounds(round('2026-11-09', 'Dana', sent), second), '2026-11-17T16:00'), []);
      assert.deepEqual(owed(rounds(first, round('2026-11-12', 'Luis', sent)), '2026-11-17T16:00'), []);
    });
  }

  it('keeps the answer that was sent, though they talked again after it', () => {
    const files = {
      '1.md': entry(
        'date: 2026-11-09T14:00\noutcome: rejected\noutcome-since: 2026-11-10\nfollow-ups: [{letter: rejection-reply, sent: 2026-11-11}]\ninterviewers: Dana',
      ),
      '2.md': entry('date: 2026-11-17T14:00\noutcome: waiting\ninterviewers: Dana'),
    };
    const states = obligations(files, '2026-11-17T16:00').map(({ letter, state }) => `${letter} ${state}`);
    assert.ok(states.includes('rejection-reply sent'), states.join(', '));
  });
});
