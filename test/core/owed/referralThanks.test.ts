import assert from 'node:assert/strict';
import { entry, obligations, owed, type Reason, type Times, testReasons, testTimes } from './owed.ts';

// 2026-11-12 is a Thursday.
const times: readonly Times[] = [
  {
    letter: 'referral-thanks',
    fields: 'date: 2026-11-12T14:00\noutcome: waiting\nreferrer: Jo Park',
    opens: '2026-11-12T15:00',
    due: '2026-11-16T18:00',
    closes: '2026-11-26T18:00',
  },
];

const reasons: readonly Reason[] = [
  [
    'referral-thanks',
    'outcome: waiting\nreferrer: Jo Park',
    'Jo Park recommended you, and the first interview was on Mon 2 Nov.',
  ],
];

describe('obligations: referral-thanks', () => {
  testTimes(times);
  testReasons(reasons);

  it('asks once a process to thank for a referral, for its first interview', () => {
    const files = {
      'a.md': entry('date: 2026-11-16T14:00\noutcome: advanced\nreferrer: Jo Park\nfollow-ups: 2026-11-16'),
      'b.md': entry('date: 2026-11-17T14:00\noutcome: waiting\nreferrer: Jo Park\nfollow-ups: 2026-11-17'),
    };
    assert.deepEqual(owed(files, '2026-11-18T09:00'), ['referral-thanks Jo Park open']);
    const all = obligations(files, '2026-11-18T09:00').filter(({ letter }) => letter === 'referral-thanks');
    assert.deepEqual(
      all.map(({ interview }) => interview.entry.path),
      ['a.md'],
    );
  });
});
