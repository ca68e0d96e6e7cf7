import { type Reason, type Times, testReasons, testTimes } from './owed.ts';

// 2026-11-12 is a Thursday.
const times: readonly Times[] = [
  {
    letter: 'apology',
    fields: 'date: 2026-11-12T14:00\noutcome: missed',
    opens: '2026-11-12T14:00',
    due: '2026-11-12T15:00',
    closes: '2026-11-16T18:00',
  },
];

const reasons: readonly Reason[] = [['apology', 'outcome: missed', 'You missed the interview on Mon 2 Nov.']];

describe('obligations: apology', () => {
  testTimes(times);
  testReasons(reasons);
});
