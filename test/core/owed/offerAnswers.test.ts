import {
  type Due,
  entry,
  type Reason,
  type Rule,
  type Times,
  testDues,
  testReasons,
  testRules,
  testTimes,
} from './owed.ts';

// 2026-11-12 is a Thursday.
const times: readonly Times[] = [
  {
    letter: 'offer-thanks',
    fields: 'date: 2026-11-10T14:00\noutcome: offer\noutcome-since: 2026-11-12',
    opens: '2026-11-12T09:00',
    due: '2026-11-13T18:00',
    closes: '2026-11-19T18:00',
  },
  {
    letter: 'acceptance',
    fields: 'date: 2026-11-10T14:00\noutcome: accepted\noutcome-since: 2026-11-12',
    opens: '2026-11-12T09:00',
    due: '2026-11-13T18:00',
    closes: '2026-11-26T18:00',
  },
  {
    letter: 'offer-thanks',
    name: 'of an unknown day until it has to be answered',
    fields: 'date: 2026-11-10T14:00\noutcome: offer\noffer-by: 2026-11-20',
    known: true,
    opens: '2026-11-10T15:00',
    due: undefined,
    closes: '2026-11-20T18:00',
  },
  {
    letter: 'acceptance',
    name: 'by their deadline',
    fields: 'date: 2026-11-10T14:00\noutcome: accepted\noffer-by: 2026-11-20',
    known: true,
    opens: '2026-11-10T15:00',
    due: '2026-11-20T18:00',
    closes: '2026-12-22T18:00',
  },
  {
    letter: 'offer-decline',
    fields: 'date: 2026-11-10T14:00\noutcome: offer declined\noutcome-since: 2026-11-12',
    opens: '2026-11-12T09:00',
    due: '2026-11-13T18:00',
    closes: '2026-11-26T18:00',
  },
];

const rules: readonly Rule[] = [
  [
    'an offer replaces unsent thanks',
    entry('date: 2026-11-18T14:00\noutcome: offer\noutcome-since: 2026-11-19\ninterviewers: Dana'),
    '2026-11-19T10:00',
    ['offer-thanks Dana open'],
  ],
];

const dues: readonly Due[] = [
  [
    'an offer answered after its deadline is answered as soon as one without',
    {
      'a.md': entry(
        'date: 2026-11-02T14:00\noutcome: offer declined\noutcome-since: 2026-11-23\noffer-by: 2026-11-20',
      ),
    },
    '2026-11-23T10:00',
    'offer-decline',
    '2026-11-24T18:00',
  ],
];

const reasons: readonly Reason[] = [
  ['offer-thanks', 'outcome: offer', 'They made you an offer.'],
  ['offer-thanks', 'outcome: offer\noutcome-since: 2026-11-09', 'They made you an offer on Mon 9 Nov.'],
  ['acceptance', 'outcome: accepted', 'You accepted the offer.'],
  ['acceptance', 'outcome: accepted\noutcome-since: 2026-11-09', 'You accepted the offer on Mon 9 Nov.'],
  ['offer-decline', 'outcome: offer declined', 'You decided against the offer.'],
  [
    'offer-decline',
    'outcome: offer declined\noutcome-since: 2026-11-09',
    'You decided against the offer on Mon 9 Nov.',
  ],
];

describe('obligations: answers to an offer', () => {
  testTimes(times);
  testRules(rules);
  testDues(dues);
  testReasons(reasons);
});
