import { entry, type Reason, type Rule, type Times, testReasons, testRules, testTimes } from './owed.ts';

// 2026-11-12 is a Thursday.
const times: readonly Times[] = [
  {
    letter: 'keep-in-touch',
    settings: { optionalLetters: ['keep-in-touch'] },
    fields:
      'date: 2026-10-01T14:00\noutcome: rejected\nfollow-ups: [{letter: rejection-reply, sent: 2026-10-05}]',
    opens: '2026-12-04T09:00',
    due: '2027-01-03T18:00',
    closes: '2027-04-03T18:00',
  },
];

const rules: readonly Rule[] = [
  [
    'nobody keeps in touch with those who took an offer back',
    entry(
      'date: 2026-08-03T14:00\noutcome: offer withdrawn\noutcome-since: 2026-08-04\nfollow-ups: {letter: rejection-reply, sent: 2026-08-05}',
    ),
    '2026-10-12T10:00',
    [],
    { optionalLetters: ['keep-in-touch'] },
  ],
  [
    'nor with those with whom one talked again',
    {
      '1.md': entry(
        'date: 2026-08-03T14:00\noutcome: rejected\noutcome-since: 2026-08-04\nfollow-ups: {letter: rejection-reply, sent: 2026-08-05}',
      ),
      '2.md': entry('date: 2026-10-08T14:00\noutcome: waiting\nfollow-ups: 2026-10-08'),
    },
    '2026-10-12T10:00',
    [],
    { optionalLetters: ['keep-in-touch'] },
  ],
];

const reasons: readonly Reason[] = [
  [
    'keep-in-touch',
    'outcome: rejected\nfollow-ups: {letter: rejection-reply, sent: 2026-11-04}',
    'You answered their no on Wed 4 Nov.',
    { optionalLetters: ['keep-in-touch'] },
  ],
];

describe('obligations: keep-in-touch', () => {
  testTimes(times);
  testRules(rules);
  testReasons(reasons);
});
