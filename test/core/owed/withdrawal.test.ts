import assert from 'node:assert/strict';
import {
  entry,
  owed,
  type Reason,
  type Rule,
  type Times,
  testReasons,
  testRules,
  testTimes,
} from './owed.ts';

// 2026-11-12 is a Thursday.
const times: readonly Times[] = [
  {
    letter: 'withdrawal',
    fields: 'date: 2026-11-10T14:00\noutcome: waiting\ninterested: no\noutcome-since: 2026-11-12',
    opens: '2026-11-12T09:00',
    due: '2026-11-13T18:00',
    closes: '2026-11-26T18:00',
  },
  {
    letter: 'withdrawal',
    name: 'before the interview: by the business day before it',
    fields: 'date: 2026-11-16T14:00\noutcome: upcoming\ninterested: no\noutcome-since: 2026-11-12',
    opens: '2026-11-12T09:00',
    due: '2026-11-13T18:00',
    closes: '2026-11-16T14:00',
  },
  {
    letter: 'withdrawal',
    name: 'before the interview, where one is out already',
    fields: 'date: 2026-11-17T14:00\noutcome: withdrawn\noutcome-since: 2026-11-16',
    opens: '2026-11-16T09:00',
    due: '2026-11-16T18:00',
    closes: '2026-11-17T14:00',
  },
  {
    letter: 'withdrawal',
    name: 'before the interview, a day after one decided by a setting',
    fields: 'date: 2026-11-17T14:00\noutcome: upcoming\ninterested: no\noutcome-since: 2026-11-12',
    settings: { timing: { withdrawal: { opens: '1 bd' } } },
    opens: '2026-11-13T09:00',
    due: '2026-11-13T18:00',
    closes: '2026-11-17T14:00',
  },
  {
    letter: 'withdrawal',
    name: 'after the interview, where one is out',
    fields: 'date: 2026-11-10T14:00\noutcome: withdrawn\noutcome-since: 2026-11-12',
    opens: '2026-11-12T09:00',
    due: '2026-11-13T18:00',
    closes: '2026-11-26T18:00',
  },
];

const rules: readonly Rule[] = [
  [
    'a waived withdrawal takes nobody out',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: {letter: withdrawal, waived: stayed}',
    ),
    '2026-11-19T10:00',
    ['thank-you Dana open'],
  ],
  [
    'a round that took place after a withdrawal ends it: they asked one back',
    {
      '1.md': entry(
        'date: 2026-11-09T14:00\noutcome: withdrawn\noutcome-since: 2026-11-16\ninterviewers: Dana',
      ),
      '2.md': entry('date: 2026-11-17T14:00\noutcome: waiting\ninterviewers: Luis'),
    },
    '2026-11-17T16:00',
    ['thank-you Luis open'],
  ],
  [
    'a round to come, or one that was called off, leaves a withdrawal',
    {
      '1.md': entry(
        'date: 2026-11-09T14:00\noutcome: withdrawn\noutcome-since: 2026-11-16\ninterviewers: Dana',
      ),
      '2.md': entry(
        'date: 2026-11-17T14:00\noutcome: cancelled\nfollow-ups: [{letter: reschedule, waived: out}]',
      ),
      '3.md': entry('date: 2026-11-17T17:00\noutcome: upcoming\ninterviewers: Luis'),
    },
    '2026-11-17T16:00',
    ['withdrawal Dana open'],
  ],
  [
    'a withdrawal that was sent ends the process',
    entry('date: 2026-11-05T14:00\noutcome: waiting\nfollow-ups: [{letter: withdrawal, sent: 2026-11-12}]'),
    '2026-11-16T10:00',
    [],
  ],
  [
    'a withdrawal of an unknown day is open at once',
    entry('date: 2026-11-16T14:00\ninterested: no'),
    '2026-11-13T18:00',
    ['withdrawal - open'],
  ],
  [
    'and after the interview only as long as one that was late before it',
    entry('date: 2026-11-16T14:00\ninterested: no'),
    '2026-12-01T10:00',
    [],
  ],
  [
    'and overdue after the business day before the interview',
    entry('date: 2026-11-16T14:00\noutcome: withdrawn'),
    '2026-11-15T10:00',
    ['withdrawal - overdue'],
  ],
  ['and too late once it started', entry('date: 2026-11-16T14:00\ninterested: no'), '2026-11-16T14:30', []],
];

const reasons: readonly Reason[] = [
  ['withdrawal', 'outcome: withdrawn', 'You are no longer interested.'],
  [
    'withdrawal',
    'outcome: withdrawn\noutcome-since: 2026-11-09',
    'You have not been interested since Mon 9 Nov.',
  ],
  [
    'withdrawal',
    'outcome: advanced\ninterested: no\noutcome-since: 2026-11-09',
    'You are no longer interested.',
  ],
  ['withdrawal', 'outcome: offer\ninterested: no', 'You are no longer interested.'],
];

describe('obligations: withdrawal', () => {
  testTimes(times);
  testRules(rules);
  testReasons(reasons);

  it('asks nothing about rounds before the withdrawal that another round tells of, and about those after it', () => {
    const withRound = (date: string) =>
      owed(
        {
          'a.md': entry(
            'date: 2026-11-02\noutcome: advanced\nfollow-ups: [{letter: withdrawal, sent: 2026-11-10}]',
          ),
          'b.md': entry(`date: ${date}\noutcome: waiting\ncontact: Dana`),
        },
        '2026-11-18T10:00',
      );
    assert.deepEqual(withRound('2026-11-06'), []);
    assert.deepEqual(withRound('2026-11-10'), []);
    assert.deepEqual(withRound('2026-11-11'), ['check-in Dana open']);
  });

  it('are still those of a later round where nobody knows when one told them that one is out', () => {
    const files = {
      'a.md': entry('date: 2026-11-02\noutcome: advanced\nfollow-ups: {letter: withdrawal, sent: yes}'),
      'b.md': entry('date: 2026-11-17T14:00\noutcome: waiting\ninterviewers: Dana'),
    };
    assert.deepEqual(owed(files, '2026-11-18T10:00'), ['thank-you Dana open']);
  });
});
