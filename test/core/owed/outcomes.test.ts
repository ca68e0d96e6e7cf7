import { entry, type Rule, testRules } from './owed.ts';

const rules: readonly Rule[] = [
  [
    'nothing follows from an interview that should be over and still says upcoming',
    entry('date: 2026-11-12T14:00\noutcome: upcoming\ninterested: no\ninterviewers: Dana'),
    '2026-11-16T10:00',
    [],
  ],
  [
    'only thanks to whom one met follow from words that nobody understands',
    entry('date: 2026-11-12T14:00\noutcome: hmpf\ninterviewers: Dana\nreferrer: Jo Park'),
    '2026-11-16T10:00',
    ['thank-you Dana overdue'],
  ],
  [
    'nothing follows from such words where nobody was met',
    entry('date: 2026-11-12T14:00\noutcome: hmpf\ncontact: Dana'),
    '2026-11-16T10:00',
    [],
  ],
  [
    'unsure owes thanks and nothing else',
    entry('date: 2026-11-10T14:00\noutcome: waiting\ninterested: unsure\ninterviewers: Dana\nreferrer: Jo'),
    '2026-11-17T10:00',
    ['thank-you Dana overdue', 'referral-thanks Jo overdue'],
  ],
  [
    'also for an offer',
    entry(
      'date: 2026-11-16T14:00\noutcome: offer\noutcome-since: 2026-11-17\ninterested: unsure\ninterviewers: Dana',
    ),
    '2026-11-17T10:00',
    ['offer-thanks Dana open'],
  ],
  [
    'an unclear outcome derives nothing',
    entry('date: 2026-11-18T14:00\noutcome: declined\ninterviewers: Dana'),
    '2026-11-19T10:00',
    [],
  ],
  [
    'upcoming past its date derives nothing',
    entry('date: 2026-11-18T14:00\noutcome: booked\ninterested: no'),
    '2026-11-19T10:00',
    [],
  ],
];

describe('obligations: outcomes and interest', () => {
  testRules(rules);
});
