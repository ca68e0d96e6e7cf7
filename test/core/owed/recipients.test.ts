import { entry, type Rule, testRules } from './owed.ts';

const rules: readonly Rule[] = [
  [
    'an agency of any round stands between all of them, and its contact is that of the last round that names one',
    {
      '1.md': entry(
        'date: 2026-11-16T14:00\noutcome: advanced\ninterviewers: Luis\ncontact: Jo\nvia-agency: yes',
      ),
      '2.md': entry('date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: Dana\ncontact: Kim'),
      '3.md': entry('date: 2026-11-18T16:00\noutcome: waiting\ninterviewers: Eve'),
    },
    '2026-11-19T10:00',
    ['thank-you Jo overdue', 'thank-you Kim open'],
  ],
  [
    'an agency gets every letter',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\nagency: Hays\nrecruiter: Ann Wu\ninterviewers: [Dana, Luis]',
    ),
    '2026-11-19T10:00',
    ['thank-you Ann Wu open'],
  ],
  [
    'nobody known is nobody by name',
    entry('date: 2026-11-18T14:00'),
    '2026-11-19T10:00',
    ['thank-you - open'],
  ],
];

describe('obligations: recipients', () => {
  testRules(rules);
});
