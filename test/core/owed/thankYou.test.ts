import assert from 'node:assert/strict';
import { entry, obligations, owed, type Rule, type Times, testRules, testTimes } from './owed.ts';

// 2026-11-12 is a Thursday.
const times: readonly Times[] = [
  {
    letter: 'thank-you',
    fields: 'date: 2026-11-12T14:00\noutcome: waiting\ninterviewers: Dana Okafor',
    settings: { disabledLetters: ['check-in'] },
    opens: '2026-11-12T15:00',
    due: '2026-11-13T15:00',
    closes: '2026-11-19T18:00',
  },
  {
    letter: 'thank-you',
    name: 'of a plain date',
    fields: 'date: 2026-11-12\noutcome: advanced\ninterviewers: Dana',
    opens: '2026-11-12T18:00',
    due: '2026-11-13T18:00',
    closes: '2026-11-19T18:00',
  },
  {
    letter: 'thank-you',
    name: 'of a Friday rolls to Monday noon',
    fields: 'date: 2026-11-13T09:00\noutcome: waiting\nduration: 90\ninterviewers: Dana',
    settings: { disabledLetters: ['check-in'] },
    opens: '2026-11-13T10:30',
    due: '2026-11-16T12:00',
    closes: '2026-11-20T18:00',
  },
];

const rules: readonly Rule[] = [
  [
    'a decision in a later round replaces the thanks of an earlier one',
    {
      '1.md': entry('date: 2026-11-17T14:00\noutcome: advanced\ninterviewers: Dana'),
      '2.md': entry(
        'date: 2026-11-18T14:00\noutcome: rejected\noutcome-since: 2026-11-19\ninterviewers: Luis',
      ),
    },
    '2026-11-19T10:00',
    ['rejection-reply Luis open'],
  ],
];

describe('obligations: thank-you', () => {
  testTimes(times);
  testRules(rules);

  for (const outcome of [
    'rejected',
    'offer',
    'accepted',
    'offer declined',
    'offer withdrawn',
    'withdrawn',
    'no response',
  ]) {
    it(`are no more thanks for an earlier round once a later one says "${outcome}"`, () => {
      const files = {
        '1.md': entry('date: 2026-11-17T14:00\noutcome: advanced\ninterviewers: Dana'),
        '2.md': entry(
          `date: 2026-11-18T14:00\noutcome: ${outcome}\noutcome-since: 2026-11-19\ncontact: Luis`,
        ),
      };
      const thanks = owed(files, '2026-11-19T10:00').filter((one) => one.startsWith('thank-you'));
      assert.deepEqual(thanks, []);
    });
  }

  it('knows whom thanks reached in any round', () => {
    const thanked = (records: string) =>
      obligations(
        {
          'a.md': entry(`date: 2026-11-02T14:00\noutcome: advanced\ninterviewers: Dana\n${records}`),
          'b.md': entry(
            'date: 2026-11-05T14:00\noutcome: rejected\noutcome-since: 2026-11-09\ncontact: Dana',
          ),
        },
        '2026-11-10T09:00',
      ).find(({ letter }) => letter === 'rejection-reply')?.thanked;
    assert.equal(thanked(''), false);
    assert.equal(thanked('follow-ups: 2026-11-03'), true);
    assert.equal(thanked('follow-ups: [{letter: thank-you, to: Dana, waived: met again}]'), false);
    assert.equal(thanked('follow-ups: [{letter: check-in, sent: 2026-11-03}]'), false);
    assert.equal(thanked('follow-ups: [{letter: thank-you, to: Mei, sent: 2026-11-03}]'), false);
  });

  it('keeps what was done with thanks, whatever was decided later', () => {
    const states = (record: string, now = '2026-11-20T09:00') =>
      obligations(
        {
          'a.md': entry(`date: 2026-11-17T14:00\noutcome: advanced\ninterviewers: Dana\n${record}`),
          'b.md': entry(
            'date: 2026-11-18T14:00\noutcome: rejected\noutcome-since: 2026-11-19\ncontact: Dana',
          ),
        },
        now,
      )
        .filter(({ letter }) => letter === 'thank-you')
        .map(({ state }) => state);
    // What another letter carries is still told of, as one that nobody sends any more.
    assert.deepEqual(states(''), ['lapsed']);
    assert.deepEqual(states('follow-ups: 2026-11-17'), ['sent']);
    assert.deepEqual(states('follow-ups: [{letter: thank-you, waived: met again}]'), ['waived']);
    assert.deepEqual(states('', '2027-01-20T09:00'), ['lapsed']);
  });

  it('carries thanks until the writer who meant to withdraw says what became of it', () => {
    const states = (now: string) =>
      obligations(
        {
          'a.md': entry('date: 2026-11-09\ninterviewers: Dana'),
          'b.md': entry('date: 2026-11-11\noutcome: upcoming\ninterested: no\ncontact: Dana'),
        },
        now,
      ).map(({ letter, state }) => `${letter} ${state}`);
    assert.deepEqual(states('2026-11-10T09:00'), ['thank-you lapsed', 'withdrawal open']);
    assert.deepEqual(states('2026-11-12T09:00'), ['thank-you lapsed']);
  });

  it('settles thanks that were sent, whatever they replied later', () => {
    const [thanks] = obligations(
      {
        'a.md': entry(
          'date: 2026-11-17T14:00\noutcome: waiting\nfollow-ups: [2026-11-17, {replied: 2026-11-18}]',
        ),
      },
      '2026-11-19T09:00',
    );
    assert.deepEqual([thanks?.letter, thanks?.state], ['thank-you', 'sent']);
  });
});
