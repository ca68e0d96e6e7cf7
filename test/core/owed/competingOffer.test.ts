import assert from 'node:assert/strict';
import {
  type Due,
  entry,
  type Files,
  obligations,
  offer,
  type Rule,
  type Times,
  testDues,
  testRules,
  testTimes,
  whyOf,
} from './owed.ts';

/** A process that still decides, thanked for. */
const deciding = entry(
  'date: 2026-11-12T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: 2026-11-12',
);

// 2026-11-12 is a Thursday.
const times: readonly Times[] = [
  {
    letter: 'competing-offer',
    gone: true,
    fields: 'date: 2026-11-10T14:00\noutcome: waiting\ndecision-by: 2026-12-10\nfollow-ups: 2026-11-10',
    others: {
      'b.md':
        '---\ncompany: Contoso\ndate: 2026-11-09\noutcome: offer\noutcome-since: 2026-11-12\noffer-by: 2026-11-25\n---\n',
    },
    opens: '2026-11-12T09:00',
    due: '2026-11-23T12:00',
    closes: '2026-11-25T18:00',
  },
  {
    letter: 'competing-offer',
    name: 'a day after the offer by a setting',
    gone: true,
    fields: 'date: 2026-11-10T14:00\noutcome: waiting\ndecision-by: 2026-12-10\nfollow-ups: 2026-11-10',
    others: {
      'b.md':
        '---\ncompany: Contoso\ndate: 2026-11-09\noutcome: offer\noutcome-since: 2026-11-12\noffer-by: 2026-11-25\n---\n',
    },
    settings: { timing: { 'competing-offer': { opens: '1 bd' } } },
    opens: '2026-11-13T09:00',
    due: '2026-11-23T12:00',
    closes: '2026-11-25T18:00',
  },
];

const rules: readonly Rule[] = [
  [
    'an offer whose day has passed competes with nobody',
    {
      'a.md': entry('date: 2026-11-16T14:00\noutcome: waiting\nfollow-ups: 2026-11-16'),
      'b.md':
        '---\ncompany: Contoso\ndate: 2026-11-02\noutcome: offer\noffer-by: 2026-11-16\nfollow-ups: [{letter: offer-thanks, sent: 2026-11-03}]\n---\n',
    },
    '2026-11-17T10:00',
    [],
  ],
];

const dues: readonly Due[] = [
  [
    'the sooner of two offers counts',
    {
      'a.md': deciding,
      'b.md': offer('offer-by: 2026-12-01'),
      'c.md': offer('offer-by: 2026-11-25', 'Halden'),
    },
    '2026-11-16T10:00',
    'competing-offer',
    '2026-11-23T12:00',
  ],
  [
    'the time before a deadline can be in hours',
    { 'a.md': deciding, 'b.md': offer('offer-by: 2026-11-25') },
    '2026-11-16T10:00',
    'competing-offer',
    '2026-11-24T18:00',
    { timing: { 'competing-offer': { due: '24 h' } } },
  ],
  [
    'in minutes',
    { 'a.md': deciding, 'b.md': offer('offer-by: 2026-11-25') },
    '2026-11-16T10:00',
    'competing-offer',
    '2026-11-25T16:30',
    { timing: { 'competing-offer': { due: '90 min' } } },
  ],
  [
    'and in days',
    { 'a.md': deciding, 'b.md': offer('offer-by: 2026-11-25') },
    '2026-11-16T10:00',
    'competing-offer',
    '2026-11-22T12:00',
    { timing: { 'competing-offer': { due: '3 d' } } },
  ],
  [
    'an offer with a deadline counts before one without',
    {
      'a.md': deciding,
      'b.md': offer('outcome-since: 2026-11-03'),
      'c.md': offer('offer-by: 2026-11-25', 'Halden'),
    },
    '2026-11-16T10:00',
    'competing-offer',
    '2026-11-23T12:00',
  ],
  [
    'an offer that leaves less than two business days: by its deadline',
    { 'a.md': deciding, 'b.md': offer('outcome-since: 2026-11-16\noffer-by: 2026-11-17') },
    '2026-11-16T10:00',
    'competing-offer',
    '2026-11-17T18:00',
  ],
];

describe('obligations: competing-offer', () => {
  testTimes(times);
  testRules(rules);
  testDues(dues);

  it('competing-offer: names the offer that runs out first, and never the own one', () => {
    const offerOf = (company: string, by: string) =>
      `---\ncompany: ${company}\ndate: 2026-11-09\noutcome: offer\noutcome-since: 2026-11-09\noffer-by: ${by}\n---\n`;
    const files = {
      'a.md': entry('date: 2026-11-10T14:00\noutcome: waiting\nfollow-ups: 2026-11-10'),
      'b.md': offerOf('Contoso', '2026-11-27'),
      'c.md': offerOf('Fabrikam', '2026-11-20'),
    };
    const noted = (more: Files = {}) =>
      obligations({ ...files, ...more }, '2026-11-11T10:00')
        .filter(({ letter }) => letter === 'competing-offer')
        .map((one) => whyOf(one, '2026-11-11T10:00').split('.')[0]);
    assert.deepEqual(noted(), [
      'You hold an offer that must be answered by Fri 20 Nov, and Northwind still decides',
    ]);
    assert.deepEqual(noted({ 'a.md': entry('date: 2026-11-10T14:00\noutcome: on hold') }), []);
    const refused = `${offerOf('Fabrikam', '2026-11-20')}`.replace(
      'outcome: offer',
      'outcome: offer\ninterested: no',
    );
    assert.deepEqual(noted({ 'c.md': refused }), [
      'You hold an offer that must be answered by Fri 27 Nov, and Northwind still decides',
    ]);
    const earlier = offerOf('Contoso', '2026-11-18').replace('2026-11-09', '2026-11-02');
    // An offer of a round that was followed by another one is none any more.
    assert.deepEqual(noted({ 'd.md': earlier }), noted());
  });
});
