import { entry, type Reason, type Rule, type Times, testReasons, testRules, testTimes } from './owed.ts';

// 2026-11-12 is a Thursday.
const times: readonly Times[] = [
  {
    letter: 'reschedule',
    fields: 'date: 2026-11-10T14:00\noutcome: cancelled\noutcome-since: 2026-11-12',
    opens: '2026-11-12T09:00',
    due: '2026-11-13T18:00',
    closes: '2026-11-26T18:00',
  },
  {
    letter: 'reschedule',
    name: 'after a no-show',
    fields: 'date: 2026-11-10T14:00\noutcome: not shown up\noutcome-since: 2026-11-12',
    opens: '2026-11-10T14:15',
    due: '2026-11-10T18:00',
    closes: '2026-11-17T18:00',
  },
];

const rules: readonly Rule[] = [
  [
    'nobody asks again for an interview that one does not want',
    entry('date: 2026-11-10T14:00\noutcome: cancelled\noutcome-since: 2026-11-12\ninterested: no'),
    '2026-11-12T12:00',
    [],
  ],
  [
    'nobody asks for a new day where one is unsure',
    entry('date: 2026-11-10T14:00\noutcome: not shown up\noutcome-since: 2026-11-12\ninterested: unsure'),
    '2026-11-12T12:00',
    [],
  ],
  [
    'a new date is asked for as soon as the interview is called off, on whatever day that was',
    entry('date: 2026-11-20T14:00\noutcome: cancelled\ninterviewers: Dana'),
    '2026-11-16T10:00',
    ['reschedule Dana open'],
  ],
  [
    'also on the day on which it would have been',
    entry('date: 2026-11-20\noutcome: cancelled\ninterviewers: Dana'),
    '2026-11-20T10:00',
    ['reschedule Dana open'],
  ],
  [
    'who said no and called the next round off is asked for no new date',
    {
      '1.md': entry('date: 2026-11-05T14:00\noutcome: rejected\noutcome-since: 2026-11-12'),
      '2.md': entry('date: 2026-11-17T14:00\noutcome: cancelled\noutcome-since: 2026-11-12'),
    },
    '2026-11-12T12:00',
    ['rejection-reply - open'],
  ],
  [
    'but who asked one back is',
    {
      '1.md': entry(
        'date: 2026-11-03T14:00\noutcome: rejected\noutcome-since: 2026-11-04\nfollow-ups: {letter: rejection-reply, sent: 2026-11-05}',
      ),
      '2.md': entry('date: 2026-11-17T14:00\noutcome: cancelled\noutcome-since: 2026-11-12'),
    },
    '2026-11-12T12:00',
    ['reschedule - open'],
  ],
];

const reasons: readonly Reason[] = [
  ['reschedule', 'outcome: cancelled', 'The interview was cancelled.'],
  [
    'reschedule',
    'outcome: cancelled\noutcome-since: 2026-11-09',
    'The interview was cancelled on Mon 9 Nov.',
  ],
  [
    'reschedule',
    'outcome: not shown up\noutcome-since: 2026-11-09',
    'They were not there at the time agreed, Mon 2 Nov, 14:00.',
  ],
];

describe('obligations: reschedule', () => {
  testTimes(times);
  testRules(rules);
  testReasons(reasons);
});
