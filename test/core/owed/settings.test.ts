import assert from 'node:assert/strict';
import { type Due, entry, owed, type Rule, testDues, testRules } from './owed.ts';

const rules: readonly Rule[] = [
  [
    'one’s own time in hours after which thanks help no longer: not yet',
    entry('date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: Dana'),
    '2026-11-19T20:59',
    ['thank-you Dana overdue'],
    { timing: { 'thank-you': { closes: '30 h' } } },
  ],
  [
    'one’s own time in hours after which thanks help no longer: then',
    entry('date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: Dana'),
    '2026-11-19T21:00',
    [],
    { timing: { 'thank-you': { closes: '30 h' } } },
  ],
  [
    'optional letters are off',
    entry(
      'date: 2026-08-03T14:00\noutcome: rejected\nfollow-ups: [{letter: rejection-reply, sent: 2026-08-05}]',
    ),
    '2026-11-01T10:00',
    [],
  ],
  [
    'also the last word after silence',
    entry(
      'date: 2026-10-01T14:00\noutcome: waiting\nfollow-ups: [2026-10-01, {letter: check-in, sent: 2026-10-12}, {letter: second-check-in, sent: 2026-10-20}]',
    ),
    '2026-11-06T10:00',
    [],
  ],
  [
    'a letter can be switched off',
    entry('date: 2026-11-18T14:00\noutcome: waiting'),
    '2026-11-19T10:00',
    [],
    { disabledLetters: ['thank-you'] },
  ],
  [
    'what is settled owes nothing',
    entry('date: 2026-11-18T14:00\noutcome: waiting'),
    '2026-11-19T10:00',
    [],
    { settledBefore: '2026-11-19' },
  ],
];

const dues: readonly Due[] = [
  [
    'one’s own time in minutes after the interview',
    { 'a.md': entry('date: 2026-11-16T14:00\noutcome: waiting') },
    '2026-11-16T15:10',
    'thank-you',
    '2026-11-16T15:45',
    { timing: { 'thank-you': { due: '45 min' } } },
  ],
];

describe('obligations: settings', () => {
  testRules(rules);
  testDues(dues);

  it('settles what is before a day, not what is on it', () => {
    const file = (day: string) => entry(`date: ${day}T14:00\noutcome: waiting\ninterviewers: Dana`);
    const settings = { settledBefore: '2026-11-16' };
    assert.deepEqual(owed(file('2026-11-15'), '2026-11-18T09:00', settings), []);
    assert.deepEqual(owed(file('2026-11-16'), '2026-11-18T09:00', settings), ['thank-you Dana overdue']);
  });
});
