import assert from 'node:assert/strict';
import {
  type Due,
  entry,
  obligations,
  type Reason,
  type Rule,
  type Times,
  testDues,
  testReasons,
  testRules,
  testTimes,
  whyOf,
} from './owed.ts';

// 2026-11-12 is a Thursday.
const times: readonly Times[] = [
  {
    letter: 'check-in',
    fields: 'date: 2026-11-12T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: 2026-11-12',
    opens: '2026-11-19T09:00',
    due: '2026-11-23T18:00',
    closes: '2026-12-10T18:00',
  },
  {
    letter: 'check-in',
    name: 'after a date they gave',
    fields: 'date: 2026-11-12T14:00\noutcome: waiting\ndecision-by: 2026-11-20\nfollow-ups: 2026-11-12',
    opens: '2026-11-23T09:00',
    due: '2026-11-24T18:00',
    closes: '2026-12-18T18:00',
  },
  {
    letter: 'check-in',
    name: 'after their reply',
    fields:
      'date: 2026-11-12T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: [2026-11-12, {replied: 2026-11-18}]',
    opens: '2026-11-25T09:00',
    due: '2026-11-27T18:00',
    closes: '2026-12-16T18:00',
  },
  {
    letter: 'check-in',
    name: 'after a pause',
    fields: 'date: 2026-11-12T14:00\noutcome: on hold\noutcome-since: 2026-11-13',
    opens: '2026-12-14T09:00',
    due: '2026-12-15T18:00',
    closes: '2027-01-08T18:00',
  },
  {
    letter: 'second-check-in',
    name: 'not before the day that they named',
    fields:
      'date: 2026-11-02T14:00\noutcome: waiting\ndecision-by: 2026-11-30\nfollow-ups: [2026-11-02, {letter: check-in, sent: 2026-11-12}]',
    opens: '2026-12-07T09:00',
    due: '2026-12-09T18:00',
    closes: '2026-12-21T18:00',
  },
  {
    letter: 'second-check-in',
    fields:
      'date: 2026-11-02T14:00\noutcome: waiting\nfollow-ups: [2026-11-02, {letter: check-in, sent: 2026-11-12}]',
    opens: '2026-11-19T09:00',
    due: '2026-11-23T18:00',
    closes: '2026-12-03T18:00',
  },
  {
    letter: 'closing-note',
    settings: { optionalLetters: ['closing-note'] },
    fields:
      'date: 2026-10-01T14:00\noutcome: waiting\nfollow-ups: [{letter: second-check-in, sent: 2026-11-12}]',
    opens: '2026-11-26T09:00',
    due: '2026-11-30T18:00',
    closes: '2026-12-24T18:00',
  },
];

const rules: readonly Rule[] = [
  [
    'a check-in to one person settles that of the process',
    entry(
      'date: 2026-11-02T14:00\noutcome: waiting\ncontact: Dana\nfollow-ups: [2026-11-02, {letter: check-in, to: Mei Lin, sent: 2026-11-10}]',
    ),
    '2026-11-12T10:00',
    [],
  ],
  [
    'a second check-in is none where they answered the first',
    entry(
      'date: 2026-11-02T14:00\noutcome: waiting\nfollow-ups: [2026-11-02, {letter: check-in, sent: 2026-11-10}, {replied: 2026-11-18}]',
    ),
    '2026-11-20T10:00',
    [],
  ],
  [
    'and is one where they answered before it',
    entry(
      'date: 2026-11-02T14:00\noutcome: waiting\nfollow-ups: [2026-11-02, {letter: check-in, sent: 2026-11-11}, {replied: 2026-11-10}]',
    ),
    '2026-11-20T10:00',
    ['second-check-in - open'],
  ],
  [
    'a pause of which nobody knows since when asks for nothing',
    entry('date: 2026-11-02T14:00\noutcome: on hold'),
    '2026-11-12T10:00',
    [],
  ],
  [
    'nor where they wrote since',
    entry('date: 2026-09-01T14:00\noutcome: on hold\nfollow-ups: {replied: 2026-10-01}'),
    '2026-11-05T10:00',
    [],
  ],
  [
    'nobody asks for word while a round is still to come',
    {
      '1.md': entry('date: 2026-11-02T14:00\noutcome: waiting\nfollow-ups: 2026-11-02'),
      '2.md': entry('date: 2026-11-20T14:00'),
    },
    '2026-11-16T10:00',
    [],
  ],
  [
    'a check-in that they answered with a pause is none for the end of it',
    entry(
      'date: 2026-11-02T14:00\noutcome: on hold\noutcome-since: 2026-11-13\nfollow-ups: {letter: check-in, sent: 2026-11-11}',
    ),
    '2026-12-14T10:00',
    ['check-in - open'],
  ],
  [
    'a round that was called off is none to wait for, and the one before it is the last',
    {
      '1.md': entry('date: 2026-11-02T14:00\noutcome: waiting\nfollow-ups: 2026-11-02'),
      '2.md': entry('date: 2026-11-20T14:00\noutcome: cancelled\ninterested: no'),
    },
    '2026-11-16T10:00',
    ['check-in - overdue'],
  ],
  [
    'no second check-in while they paused',
    entry('date: 2026-11-02T14:00\noutcome: on hold\nfollow-ups: {letter: check-in, sent: 2026-11-06}'),
    '2026-11-16T12:00',
    [],
  ],
  [
    'no second check-in after an answer on the same day',
    entry(
      'date: 2026-11-02T14:00\noutcome: waiting\nfollow-ups: [2026-11-02, {letter: check-in, sent: 2026-11-06}, {replied: 2026-11-06}]',
    ),
    '2026-11-17T12:00',
    ['check-in - open'],
  ],
  [
    'a cancelled later round ends nothing',
    {
      '1.md': entry('date: 2026-11-09T09:00\noutcome: waiting\nfollow-ups: 2026-11-09'),
      '2.md': entry(
        'date: 2026-11-16T09:00\noutcome: cancelled\nfollow-ups: [{letter: reschedule, sent: 2026-11-16}]',
      ),
    },
    '2026-11-17T11:00',
    ['check-in - open'],
  ],
  [
    'an interview to come leaves no check-in',
    {
      '1.md': entry('date: 2026-11-09T09:00\noutcome: waiting\nfollow-ups: 2026-11-09'),
      '2.md': entry('date: 2026-11-30T09:00'),
    },
    '2026-11-17T11:00',
    [],
  ],
  [
    'a check-in before their reply no longer counts',
    entry(
      'date: 2026-11-02T14:00\noutcome: waiting\nfollow-ups: [2026-11-02, {letter: check-in, sent: 2026-11-10}, {replied: 2026-11-11}]',
    ),
    '2026-11-18T10:00',
    ['check-in - open'],
  ],
  [
    'on hold without a day nags never',
    entry('date: 2026-09-01T14:00\noutcome: paused'),
    '2026-11-19T10:00',
    [],
  ],
];

const dues: readonly Due[] = [
  [
    'a pause ends on the day they gave',
    {
      'a.md': entry(
        'date: 2026-11-02T14:00\noutcome: on hold\noutcome-since: 2026-11-03\ndecision-by: 2026-11-13',
      ),
    },
    '2026-11-16T10:00',
    'check-in',
    '2026-11-17T18:00',
  ],
  [
    'a pause that began after the day they gave lasts as long as other pauses',
    {
      'a.md': entry(
        'date: 2026-11-02T14:00\noutcome: on hold\noutcome-since: 2026-11-13\ndecision-by: 2026-11-11',
      ),
    },
    '2026-12-14T10:00',
    'check-in',
    '2026-12-15T18:00',
  ],
  [
    'a pause lasts from the last word in it',
    {
      'a.md': entry(
        'date: 2026-11-02T14:00\noutcome: on hold\noutcome-since: 2026-11-03\nfollow-ups: {replied: 2026-11-13}',
      ),
    },
    '2026-12-14T10:00',
    'check-in',
    '2026-12-15T18:00',
  ],
  [
    'a day before the interview is none on which they decide about it',
    {
      'a.md': entry(
        'date: 2026-11-12T14:00\noutcome: waiting\ndecision-by: 2026-11-11\nfollow-ups: 2026-11-12',
      ),
    },
    '2026-11-19T10:00',
    'check-in',
    '2026-11-23T18:00',
  ],
  [
    'the day of the interview is one',
    {
      'a.md': entry(
        'date: 2026-11-12T19:00\noutcome: waiting\ndecision-by: 2026-11-12\nfollow-ups: 2026-11-12',
      ),
    },
    '2026-11-13T10:00',
    'check-in',
    '2026-11-16T18:00',
  ],
  [
    'silence begins anew when they call the next round off',
    {
      '1.md': entry('date: 2026-11-02T14:00\noutcome: waiting\nfollow-ups: 2026-11-02'),
      '2.md': entry(
        'date: 2026-11-12T14:00\noutcome: cancelled\noutcome-since: 2026-11-10\nfollow-ups: {letter: reschedule, sent: 2026-11-10}',
      ),
    },
    '2026-11-17T10:00',
    'check-in',
    '2026-11-19T18:00',
  ],
];

const reasons: readonly Reason[] = [
  ['check-in', 'outcome: waiting', 'No word since Mon 2 Nov.'],
  ['check-in', 'outcome: waiting\nfollow-ups: {replied: 2026-11-04}', 'No word since Wed 4 Nov.'],
  ['check-in', 'outcome: waiting\ndecision-by: 2026-11-06', 'They said you would hear by Fri 6 Nov.'],
  [
    'check-in',
    'outcome: waiting\ndecision-by: 2026-11-04\nfollow-ups: {replied: 2026-11-05}',
    'No word since Thu 5 Nov.',
  ],
  [
    'check-in',
    'outcome: on hold\noutcome-since: 2026-11-03',
    'They paused the search; it is time to ask again.',
    { onHoldDays: 7 },
  ],
  ['check-in', 'outcome: on hold\ndecision-by: 2026-11-06', 'They said you would hear by Fri 6 Nov.'],
  ['check-in', 'outcome: waiting\noutcome-since: 2026-11-03', 'No word since Mon 2 Nov.'],
  [
    'second-check-in',
    'outcome: waiting\nfollow-ups: {letter: check-in, sent: 2026-11-06}',
    'You asked on Fri 6 Nov and there is no word yet.',
  ],
];

describe('obligations: check-in', () => {
  testTimes(times);
  testRules(rules);
  testDues(dues);
  testReasons(reasons);

  it('name the day on which a talk began that ended after midnight', () => {
    const files = { 'a.md': entry('date: 2026-11-01T23:30\noutcome: waiting') };
    const found = obligations(files, '2026-11-10T10:00').find(({ letter }) => letter === 'check-in');
    assert.match(whyOf(found, '2026-11-10T10:00'), /^No word since Sun 1 Nov\./);
  });

  it('name the day that was written with an offset, wherever it is read', () => {
    const files = { 'a.md': entry('date: 2026-11-05T23:45-08:00\noutcome: waiting') };
    const found = obligations(files, '2026-11-16T10:00');
    for (const letter of ['check-in', 'thank-you'])
      assert.match(
        whyOf(
          found.find((one) => one.letter === letter),
          '2026-11-16T10:00',
        ),
        / Thu 5 Nov\./,
      );
  });

  it('are no check-ins before the last interview, whatever the entry says of it', () => {
    const checkInsWith = (fields: string) =>
      obligations(
        {
          'a.md': entry('date: 2026-11-02T14:00\noutcome: advanced'),
          'b.md': entry(`date: 2026-11-25T14:00\n${fields}`),
        },
        '2026-11-18T10:00',
      ).filter(({ letter }) => letter === 'check-in');
    assert.deepEqual(checkInsWith('outcome: waiting'), []);
    assert.deepEqual(checkInsWith('outcome: on hold\noutcome-since: 2026-11-17'), []);
  });

  it('counts a check-in only where it went out after their last reply', () => {
    const states = (records: string) =>
      obligations(
        { 'a.md': entry(`date: 2026-11-02T14:00\noutcome: waiting\nfollow-ups: [2026-11-02, ${records}]`) },
        '2026-11-23T09:00',
      )
        .filter(({ letter }) => letter === 'check-in')
        .map(({ state }) => state);
    assert.deepEqual(states('{letter: check-in, sent: 2026-11-10}'), ['sent']);
    assert.deepEqual(states('{letter: check-in, sent: 2026-11-10}, {replied: 2026-11-09}'), ['sent']);
    assert.deepEqual(states('{letter: check-in, sent: 2026-11-10}, {replied: 2026-11-10}'), ['overdue']);
    assert.deepEqual(states('{letter: check-in, sent: 2026-11-10}, {replied: 2026-11-11}'), ['overdue']);
    assert.deepEqual(states('{letter: check-in, sent: yes}, {replied: 2026-11-11}'), ['overdue']);
    assert.deepEqual(states('{letter: check-in, waived: no need}, {replied: 2026-11-11}'), ['waived']);
  });
});
