import assert from 'node:assert/strict';
import type { Entry } from '../../../src/core/log/entry.ts';
import { contextAt, deriveObligations, logOf, moment } from '../logOf.ts';
import {
  clock,
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
} from './owed.ts';

// 2026-11-12 is a Thursday.
const times: readonly Times[] = [
  {
    letter: 'promised-material',
    fields: 'date: 2026-11-12T14:00\noutcome: waiting\ninterviewers: Dana',
    body: '## Promised\n- [ ] Send the plan\n',
    settings: { disabledLetters: ['thank-you', 'check-in'] },
    opens: '2026-11-12T15:00',
    due: '2026-11-13T18:00',
    closes: '2026-11-26T18:00',
  },
  {
    letter: 'promised-material',
    name: 'by the day it was promised for',
    fields: 'date: 2026-11-12T14:00\noutcome: waiting',
    body: '## To send\n- [ ] the plan, by 2026-11-17\n',
    settings: { disabledLetters: ['thank-you', 'check-in'] },
    opens: '2026-11-12T15:00',
    due: '2026-11-17T18:00',
    closes: '2026-11-26T18:00',
  },
  {
    letter: 'promised-material',
    name: 'by the day it was promised for, in words',
    fields: 'date: 2026-11-12T14:00\noutcome: waiting',
    body: '## To send\n- [ ] the plan by Wednesday 18 November\n',
    settings: { disabledLetters: ['thank-you', 'check-in'] },
    opens: '2026-11-12T15:00',
    due: '2026-11-18T18:00',
    closes: '2026-11-26T18:00',
  },
  {
    letter: 'promised-material',
    name: 'by a day long after the interview',
    fields: 'date: 2026-11-12T14:00\noutcome: waiting',
    body: '## To send\n- [ ] the plan, by 2026-12-01\n',
    settings: { disabledLetters: ['thank-you', 'check-in'] },
    opens: '2026-11-12T15:00',
    due: '2026-12-01T18:00',
    closes: '2026-12-15T18:00',
  },
];

const rules: readonly Rule[] = [
  [
    'what waits for its turn is due on the day that the writer set',
    entry(
      'date: 2026-11-09\noutcome: offer\noutcome-since: 2026-11-09\nfollow_up: 2026-11-11',
      '## Promised\n- [ ] Send the slides\n',
    ),
    '2026-11-11T18:00',
    ['offer-thanks - overdue', 'promised-material - open'],
  ],
  [
    'what was promised to two people is owed to each',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: [Dana, Luis]\nfollow-ups: [2026-11-18, {letter: promised-material, to: Dana, sent: 2026-11-18}]',
      '## Promised\n- [ ] Send Dana the plan\n- [ ] Send Luis the list\n',
    ),
    '2026-11-19T10:00',
    ['promised-material Luis open'],
  ],
  [
    'what was promised to two people at once is owed to each',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ncontact: Dana\ninterviewers: [Dana, Luis, Mei]\nfollow-ups: 2026-11-18',
      '## Promised\n- [ ] Send Dana and Luis the plan\n',
    ),
    '2026-11-19T10:00',
    ['promised-material Dana open', 'promised-material Luis open'],
  ],
  [
    'what was promised to one of two people of the same first name is owed to that one',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: [Sam Okoro, Sam Lee]\nfollow-ups: 2026-11-18',
      '## Promised\n- [ ] Send Sam Lee the plan\n',
    ),
    '2026-11-19T10:00',
    ['promised-material Sam Lee open'],
  ],
  [
    'what was promised in two rounds to one person is one letter at a time',
    {
      '1.md': entry(
        'date: 2026-11-17T14:00\noutcome: advanced\ninterviewers: Dana\nfollow-ups: 2026-11-17',
        '## Promised\n- [ ] Send the plan\n',
      ),
      '2.md': entry(
        'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: 2026-11-18',
        '## Promised\n- [ ] Send the list\n',
      ),
    },
    '2026-11-19T10:00',
    ['promised-material Dana open'],
  ],
  [
    'what was promised before a decision is promised no more',
    {
      '1.md': entry(
        'date: 2026-11-17T14:00\noutcome: advanced\ninterviewers: Dana\nfollow-ups: 2026-11-17',
        '## Promised\n- [ ] Send the plan\n',
      ),
      '2.md': entry(
        'date: 2026-11-18T14:00\noutcome: rejected\noutcome-since: 2026-11-19\ninterviewers: Luis',
      ),
    },
    '2026-11-19T10:00',
    ['rejection-reply Luis open'],
  ],
  [
    'a promise is part of an open thank-you',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: Dana',
      '## Promised\n- [ ] Send the plan\n',
    ),
    '2026-11-19T10:00',
    ['thank-you Dana open'],
  ],
  [
    'what was promised goes to the agency where there is one',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: Dana\ncontact: Jo\nvia-agency: yes\nfollow-ups: 2026-11-18',
      '## Promised\n- [ ] Send Dana the plan\n',
    ),
    '2026-11-19T10:00',
    ['promised-material Jo open'],
  ],
  [
    'a promise is owed by itself once the thanks went out',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: 2026-11-18',
      '## Promised\n- [ ] Send the plan\n',
    ),
    '2026-11-19T10:00',
    ['promised-material Dana open'],
  ],
  [
    'a promise goes to the person it names',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: [Dana Okafor, Luis Pereira]\nfollow-ups: 2026-11-18',
      '## Promised\n- [ ] Send Luis the plan\n',
    ),
    '2026-11-19T10:00',
    ['promised-material Luis Pereira open'],
  ],
  [
    'what was promised under the name of somebody is owed to them',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: [Dana Okafor, Luis Pereira]\nfollow-ups: 2026-11-18',
      '## Promised\n### Luis\n- [ ] Send the plan\n',
    ),
    '2026-11-19T10:00',
    ['promised-material Luis Pereira open'],
  ],
  [
    'a promise after thanks counts from the thanks',
    entry(
      'date: 2026-11-02T14:00\noutcome: offer\noutcome-since: 2026-11-03\ninterviewers: Dana\nfollow-ups: [{letter: thank-you, to: Dana, sent: 2026-11-13}, {letter: offer-thanks, sent: 2026-11-03}]',
      '## Promised\n- [ ] Send the plan\n',
    ),
    '2026-11-16T10:00',
    ['promised-material Dana open'],
  ],
  [
    'a promise after thanks to somebody else counts from the interview',
    entry(
      'date: 2026-11-02T14:00\noutcome: offer\noutcome-since: 2026-11-03\ninterviewers: [Dana, Luis]\nfollow-ups: [{letter: thank-you, to: Luis, sent: 2026-11-13}, {letter: offer-thanks, sent: 2026-11-03}]',
      '## Promised\n- [ ] Send the plan\n',
    ),
    '2026-11-16T10:00',
    ['promised-material Dana overdue'],
  ],
  [
    'a promise goes to the person it names by the last name',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: [Dr. Ana Ruiz, Dr. Jo Park]\nfollow-ups: 2026-11-18',
      '## Promised\n- [ ] Send Dr. Park the plan\n',
    ),
    '2026-11-19T10:00',
    ['promised-material Dr. Jo Park open'],
  ],
  [
    'a promise goes to the contact it names',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: Dana\ncontact: Ana Ruiz\nfollow-ups: 2026-11-18',
      '## Promised\n- [ ] Send Ana’s form back\n- [ ] Send --- Ana the form\n',
    ),
    '2026-11-19T10:00',
    ['promised-material Ana Ruiz open'],
  ],
  [
    'a ticked promise is kept',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: 2026-11-18',
      '## Promised\n- [x] Send the plan\n',
    ),
    '2026-11-19T10:00',
    [],
  ],
];

const dues: readonly Due[] = [
  [
    'a promise stays due on its own day, though the thanks came after it',
    {
      'a.md': entry(
        'date: 2026-11-09T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: 2026-11-12',
        '## Promised\n- [ ] Send the plan by 2026-11-10\n',
      ),
    },
    '2026-11-13T10:00',
    'promised-material',
    '2026-11-10T18:00',
  ],
];

const reasons: readonly Reason[] = [
  [
    'promised-material',
    'outcome: waiting\nfollow-ups: 2026-11-09',
    'You promised: Send the plan; Share my notes.',
  ],
];

describe('obligations: promised-material', () => {
  testTimes(times);
  testRules(rules);
  testDues(dues);
  testReasons(reasons);

  /** The letters of promised material, with those that lapsed only where they are wanted. */
  const promised = (fields: string, task: string, now: string, wanted?: (entry: Entry) => boolean) => {
    const text = entry(
      `date: 2026-11-02T14:00\noutcome: waiting\ninterviewers: Dana\n${fields}`,
      `## Promised\n- [ ] ${task}\n`,
    );
    return deriveObligations(logOf({ 'a.md': text }), { ...contextAt(now), wantsLapsedPromises: wanted })
      .filter(({ letter }) => letter === 'promised-material')
      .map(({ state }) => state);
  };

  for (const [what, fields, task, lapses] of [
    ['the interview', '', 'Send the plan', '2026-11-16T18:00'],
    [
      'the last thanks',
      'follow-ups: {letter: thank-you, sent: 2026-11-05}',
      'Send the plan',
      '2026-11-19T18:00',
    ],
    ['the day it was promised for', '', 'Send the plan by 2026-11-20', '2026-12-04T18:00'],
  ] as const) {
    it(`of a promise are none any more ten business days after ${what}, but to who wants those that lapsed`, () => {
      const last = moment(lapses).subtract({ minutes: 1 }).toPlainDateTime().toString();
      assert.equal(promised(fields, task, last).length, 1);
      assert.deepEqual(promised(fields, task, lapses), []);
      assert.deepEqual(
        promised(fields, task, lapses, ({ path }) => path === 'b.md'),
        [],
      );
      assert.deepEqual(
        promised(fields, task, lapses, ({ path }) => path === 'a.md'),
        ['lapsed'],
      );
    });
  }

  it('counts what was promised from the last thanks, where the day of these is known', () => {
    const dueOf = (records: string) =>
      clock(
        obligations(
          {
            'a.md': entry(
              `date: 2026-11-12T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: [${records}]`,
              '## Promised\n- [ ] Send the plan\n',
            ),
          },
          '2026-11-18T09:00',
        ).find(({ letter }) => letter === 'promised-material')?.due,
      );
    assert.equal(dueOf('{letter: thank-you, sent: yes}'), '2026-11-13T18:00');
    assert.equal(dueOf('{letter: thank-you, sent: 2026-11-12}'), '2026-11-13T18:00');
    assert.equal(dueOf('{letter: thank-you, sent: 2026-11-16}'), '2026-11-17T18:00');
    assert.equal(dueOf('2026-11-12, {letter: introduction, sent: 2026-11-16}'), '2026-11-13T18:00');
    assert.equal(dueOf('2026-11-12, {letter: thank-you, to: Mei, sent: 2026-11-16}'), '2026-11-13T18:00');
  });
});
