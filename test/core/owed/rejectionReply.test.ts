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
    letter: 'rejection-reply',
    fields: 'date: 2026-11-10T14:00\noutcome: rejected\noutcome-since: 2026-11-12',
    opens: '2026-11-12T09:00',
    due: '2026-11-16T18:00',
    closes: '2026-11-26T18:00',
  },
  {
    letter: 'rejection-reply',
    name: 'of an offer taken back, on an unknown day',
    fields: 'date: 2026-11-12T14:00\noutcome: offer withdrawn',
    known: true,
    opens: '2026-11-12T15:00',
    due: undefined,
    closes: '2026-12-24T18:00',
  },
];

const rules: readonly Rule[] = [
  [
    'a round that took place after a rejection ends the reply to it, also where its day is unknown',
    {
      '1.md': entry('date: 2026-11-09T14:00\noutcome: rejected\ninterviewers: Dana'),
      '2.md': entry('date: 2026-11-17T14:00\noutcome: advanced\ninterviewers: Luis'),
    },
    '2026-11-17T16:00',
    ['thank-you Luis open'],
  ],
  [
    'a round before the day of a rejection leaves the reply to it, wherever that is written down',
    {
      '1.md': entry(
        'date: 2026-11-09T14:00\noutcome: rejected\noutcome-since: 2026-11-17\ninterviewers: Dana',
      ),
      '2.md': entry('date: 2026-11-12T14:00\noutcome: advanced\nfollow-ups: 2026-11-12'),
    },
    '2026-11-17T16:00',
    ['rejection-reply Dana open'],
  ],
  [
    'a decision before its own interview is answered, though the interview would have been since',
    entry('date: 2026-11-17T09:00\noutcome: rejected\noutcome-since: 2026-11-16\ninterviewers: Dana'),
    '2026-11-17T16:00',
    ['rejection-reply Dana open'],
  ],
  [
    'also where there was a round before it',
    {
      '1.md': entry('date: 2026-11-12T14:00\noutcome: advanced\nfollow-ups: 2026-11-12'),
      '2.md': entry(
        'date: 2026-11-17T09:00\noutcome: rejected\noutcome-since: 2026-11-16\ninterviewers: Dana',
      ),
    },
    '2026-11-17T16:00',
    ['rejection-reply Dana open'],
  ],
];

const reasons: readonly Reason[] = [
  ['rejection-reply', 'outcome: rejected', 'They said no.'],
  ['rejection-reply', 'outcome: rejected\noutcome-since: 2026-11-09', 'They said no on Mon 9 Nov.'],
  ['rejection-reply', 'outcome: offer withdrawn', 'They took the offer back.'],
  [
    'rejection-reply',
    'outcome: offer withdrawn\noutcome-since: 2026-11-09',
    'They took the offer back on Mon 9 Nov.',
  ],
];

describe('obligations: rejection-reply', () => {
  testTimes(times);
  testRules(rules);
  testReasons(reasons);

  for (const [outcome, talked] of [
    ['waiting', true],
    ['', true],
    ['advanced', true],
    ['on hold', true],
    ['not yet', false],
    ['upcoming', false],
    ['cancelled', false],
    ['missed', false],
    ['not shown up', false],
    ['withdrawn', false],
    ['hmpf', false],
  ] as const) {
    it(`are ${talked ? 'no reply' : 'a reply'} to a rejection where the next round says "${outcome}"`, () => {
      const files = {
        '1.md': entry('date: 2026-11-09T14:00\noutcome: rejected\noutcome-since: 2026-11-10\ncontact: Dana'),
        '2.md': entry(`date: 2026-11-12T10:00\noutcome: ${outcome}\ncontact: Luis`),
      };
      const replies = owed(files, '2026-11-12T16:00').filter((one) => one.startsWith('rejection-reply'));
      assert.deepEqual(replies, talked ? [] : ['rejection-reply Dana open']);
    });
  }
});
