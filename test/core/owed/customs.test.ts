import type { Settings } from '../../../src/core/config.ts';
import { type Due, entry, type Rule, type Times, testDues, testRules, testTimes } from './owed.ts';

/** Where customs differ: thanks for an interview on Tue 10 Nov, check-ins after one on Thu 12 Nov. */
const customs: readonly (readonly [
  etiquette: Settings['etiquette'],
  letter: 'thank-you' | 'check-in' | 'check-in after a date they gave',
  opens: string,
  due: string,
  closes: string,
])[] = [
  ['uk', 'thank-you', '2026-11-10T15:00', '2026-11-12T15:00', '2026-11-17T18:00'],
  ['uk', 'check-in', '2026-11-23T09:00', '2026-11-25T18:00', '2026-12-10T18:00'],
  ['uk', 'check-in after a date they gave', '2026-11-24T09:00', '2026-11-25T18:00', '2026-12-18T18:00'],
  ['de', 'thank-you', '2026-11-10T15:00', '2026-11-13T15:00', '2026-11-17T18:00'],
  ['de', 'check-in', '2026-11-19T09:00', '2026-11-26T18:00', '2026-12-10T18:00'],
  ['de', 'check-in after a date they gave', '2026-11-24T09:00', '2026-11-25T18:00', '2026-12-18T18:00'],
  ['fr', 'thank-you', '2026-11-10T15:00', '2026-11-12T15:00', '2026-11-17T18:00'],
  ['fr', 'check-in', '2026-11-19T09:00', '2026-11-24T18:00', '2026-12-10T18:00'],
  ['es', 'check-in', '2026-11-26T09:00', '2026-12-03T18:00', '2026-12-17T18:00'],
  ['br', 'check-in', '2026-11-16T09:00', '2026-11-19T18:00', '2026-12-10T18:00'],
  ['jp', 'thank-you', '2026-11-10T15:00', '2026-11-11T15:00', '2026-11-11T18:00'],
];

const customTimes = customs.map(([etiquette, what, opens, due, closes]): Times => {
  const waiting = 'date: 2026-11-12T14:00\noutcome: waiting\nfollow-ups: 2026-11-12';
  if (what === 'thank-you') {
    const settings: Partial<Settings> = { etiquette, disabledLetters: ['check-in'] };
    const fields = 'date: 2026-11-10T14:00\noutcome: waiting';
    const optional = etiquette === 'de' || etiquette === 'jp';
    return { letter: what, name: `in ${etiquette}`, fields, settings, opens, due, closes, optional };
  }
  const fields = what === 'check-in' ? waiting : `${waiting}\ndecision-by: 2026-11-20`;
  return {
    letter: 'check-in',
    name: `${what}, in ${etiquette}`,
    fields,
    settings: { etiquette },
    opens,
    due,
    closes,
  };
});

const rules: readonly Rule[] = [
  [
    'Japan has no check-in without a date',
    entry('date: 2026-11-05T14:00\noutcome: waiting\ncountry: JP\nfollow-ups: 2026-11-05'),
    '2026-11-17T10:00',
    [],
  ],
  [
    'the United Kingdom waits longer',
    entry('date: 2026-11-12T14:00\noutcome: waiting\nfollow-ups: 2026-11-12'),
    '2026-11-19T10:00',
    [],
    { etiquette: 'uk' },
  ],
];

const dues: readonly Due[] = [
  [
    'a holiday moves what is counted in business days',
    { 'a.md': entry('date: 2026-11-20T14:00\noutcome: rejected\noutcome-since: 2026-11-24\ncountry: US') },
    '2026-11-25T10:00',
    'rejection-reply',
    '2026-11-27T18:00',
  ],
  [
    'and a thank-you due on one, to noon of the next day',
    { 'a.md': entry('date: 2026-11-25T14:00\noutcome: waiting\ncountry: US') },
    '2026-11-25T16:00',
    'thank-you',
    '2026-11-27T12:00',
  ],
  [
    'a country without holidays of its own keeps them out',
    { 'a.md': entry('date: 2026-11-25T14:00\noutcome: waiting\ncountry: DE-BY') },
    '2026-11-25T16:00',
    'thank-you',
    '2026-11-30T12:00',
  ],
  [
    'the country of the settings is that of entries without one',
    { 'a.md': entry('date: 2026-11-25T14:00\noutcome: waiting') },
    '2026-11-25T16:00',
    'thank-you',
    '2026-11-27T12:00',
    { country: 'us' },
  ],
  [
    'the United Kingdom takes two days',
    { 'a.md': entry('date: 2026-11-16T14:00\noutcome: waiting\ncountry: GB') },
    '2026-11-16T16:00',
    'thank-you',
    '2026-11-18T15:00',
  ],
  [
    'the setting wins over the country of the entry',
    { 'a.md': entry('date: 2026-11-16T14:00\noutcome: waiting\ncountry: GB') },
    '2026-11-16T16:00',
    'thank-you',
    '2026-11-17T15:00',
    { etiquette: 'us' },
  ],
  [
    'one’s own time wins over both',
    { 'a.md': entry('date: 2026-11-16T14:00\noutcome: waiting\ncountry: GB') },
    '2026-11-16T16:00',
    'thank-you',
    '2026-11-16T19:00',
    { timing: { 'thank-you': { due: '4 h' } } },
  ],
  [
    'Japan: no later than the next business day',
    { 'a.md': entry('date: 2026-11-16T18:00\noutcome: waiting\ncountry: JP') },
    '2026-11-16T20:00',
    'thank-you',
    '2026-11-17T18:00',
  ],
  [
    'a check-in in Japan follows a date they gave',
    { 'a.md': entry('date: 2026-11-09T18:00\noutcome: waiting\ncountry: JP\ndecision-by: 2026-11-13') },
    '2026-11-16T20:00',
    'check-in',
    '2026-11-17T18:00',
  ],
];

describe('obligations: customs of a country', () => {
  testTimes(customTimes);
  testRules(rules);
  testDues(dues);
});
