import assert from 'node:assert/strict';
import { contextAt, deriveObligations, logOf } from '../logOf.ts';

/** The states of a letter of an interview of 2026-10-08, snoozed until `until`, at noon of several days. */
function statesOf(letter: string, until: string, days: readonly string[], rest: string) {
  const text = `---\ncompany: A\ninterviewers: Dana\ndate: 2026-10-08\nfollow-ups: [2026-10-08, {letter: ${letter}, snoozed: ${until}}]\n${rest}`;
  return days.map(
    (day) =>
      deriveObligations(logOf({ 'a.md': text }), contextAt(`${day}T12:00`, 'UTC')).find(
        (one) => one.letter === letter,
      )?.state,
  );
}

const waiting = 'outcome: waiting\n---\n';
const promised = 'outcome: advanced\n---\n## Promised\n- [ ] Send the printed paper\n';

describe('a letter snoozed until a day behind its close', () => {
  for (const [letter, until, rest, states] of [
    // Within its time nothing changes: overdue on the day, closed as ever.
    [
      'check-in',
      '2026-10-28',
      waiting,
      { '2026-10-27': 'snoozed', '2026-10-28': 'overdue', '2026-11-30': 'lapsed' },
    ],
    [
      'check-in',
      '2027-01-18',
      waiting,
      {
        '2026-12-10': 'snoozed',
        '2027-01-17': 'snoozed',
        '2027-01-18': 'open',
        '2027-01-19': 'overdue',
        '2027-03-01': 'lapsed',
      },
    ],
    [
      'promised-material',
      '2026-12-15',
      promised,
      { '2026-12-14': 'snoozed', '2026-12-15': 'open', '2026-12-16': 'overdue', '2027-02-01': 'lapsed' },
    ],
  ] as const)
    it(`is back on that day: ${letter} until ${until}`, () =>
      assert.deepEqual(statesOf(letter, until, Object.keys(states), rest), Object.values(states)));
});
