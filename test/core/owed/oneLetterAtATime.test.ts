import assert from 'node:assert/strict';
import type { Settings } from '../../../src/core/config.ts';
import { isOwed, type Obligation } from '../../../src/core/owed/obligation.ts';
import { entry, obligations, offer, owed, type Rule, testRules } from './owed.ts';

/** For each letter a round because of which it is owed to Dana on 18 November. */
const toDana = {
  apology: entry('date: 2026-11-17T09:00\noutcome: missed\ncontact: Dana'),
  acceptance: entry('date: 2026-11-10T09:00\noutcome: accepted\noutcome-since: 2026-11-17\ncontact: Dana'),
  'offer-decline': entry(
    'date: 2026-11-10T09:00\noutcome: offer declined\noutcome-since: 2026-11-17\ncontact: Dana',
  ),
  reschedule: entry('date: 2026-11-25T09:00\noutcome: cancelled\noutcome-since: 2026-11-17\ncontact: Dana'),
  withdrawal: entry('date: 2026-11-24T09:00\ninterested: no\noutcome-since: 2026-11-17\ncontact: Dana'),
  'offer-thanks': entry('date: 2026-11-10T09:00\noutcome: offer\noutcome-since: 2026-11-17\ncontact: Dana'),
  'rejection-reply': entry(
    'date: 2026-11-10T09:00\noutcome: rejected\noutcome-since: 2026-11-17\ncontact: Dana',
  ),
  'thank-you': entry('date: 2026-11-17T09:00\noutcome: advanced\ncontact: Dana'),
  'competing-offer': entry('date: 2026-11-17T09:00\noutcome: waiting\ncontact: Dana\nfollow-ups: 2026-11-17'),
  'promised-material': entry(
    'date: 2026-11-09T09:00\noutcome: advanced\ncontact: Dana\nfollow-ups: 2026-11-09',
    '## Promised\n- [ ] Send the plan\n',
  ),
  'referral-thanks': entry(
    'date: 2026-11-09T14:00\noutcome: advanced\ncontact: Dana\nreferrer: Dana\nfollow-ups: 2026-11-09',
  ),
  'check-in': entry('date: 2026-11-10T09:00\noutcome: waiting\ncontact: Dana\nfollow-ups: 2026-11-10'),
  'second-check-in': entry(
    'date: 2026-11-10T09:00\noutcome: waiting\ncontact: Dana\nfollow-ups: [2026-11-10, {letter: check-in, sent: 2026-11-10}]',
  ),
  'closing-note': entry(
    'date: 2026-11-10T09:00\noutcome: waiting\ncontact: Dana\nfollow-ups: [2026-11-10, {letter: check-in, sent: 2026-11-10}, {letter: second-check-in, sent: 2026-11-10}]',
  ),
  'keep-in-touch': entry(
    'date: 2026-08-03T09:00\noutcome: rejected\noutcome-since: 2026-08-04\ncontact: Dana\nfollow-ups: {letter: rejection-reply, sent: 2026-09-01}',
  ),
} as const;

const rules: readonly Rule[] = [
  [
    'a check-in that was sent carried the thanks',
    entry(
      'date: 2026-11-16T14:00\noutcome: waiting\ninterviewers: [Dana, Luis]\ndecision-by: 2026-11-17\nfollow-ups: [{letter: check-in, to: Dana, sent: 2026-11-18}]',
    ),
    '2026-11-19T10:00',
    ['thank-you Luis overdue'],
  ],
  [
    'thanks that sleep are carried by later ones to the same person',
    {
      '1.md': entry(
        'date: 2026-11-16T14:00\noutcome: advanced\ninterviewers: Dana\nfollow-ups: [{letter: thank-you, snoozed: 2026-11-20}]',
      ),
      '2.md': entry(
        'date: 2026-11-18T14:00\noutcome: advanced\ninterviewers: Dana\nfollow-ups: [{letter: thank-you, snoozed: 2026-11-23}]',
      ),
    },
    '2026-11-20T10:00',
    [],
  ],
  [
    'who got a letter today gets the next one tomorrow: today',
    entry(
      'date: 2026-11-16T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: [{letter: thank-you, sent: 2026-11-19}]',
      '## Promised\n- [ ] Send the plan\n',
    ),
    '2026-11-19T20:00',
    [],
  ],
  [
    'tomorrow',
    entry(
      'date: 2026-11-16T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: [{letter: thank-you, sent: 2026-11-19}]',
      '## Promised\n- [ ] Send the plan\n',
    ),
    '2026-11-20T00:00',
    ['promised-material Dana open'],
  ],
  [
    'today where the interview is, in a zone in which it is tomorrow',
    entry(
      'date: 2026-11-16T14:00\ntime-zone: Asia/Tokyo\noutcome: waiting\ninterviewers: Dana\nfollow-ups: [{letter: thank-you, sent: 2026-11-20}]',
      '## Promised\n- [ ] Send the plan\n',
    ),
    '2026-11-19T20:00',
    [],
  ],
  [
    'and a letter to somebody else is no reason to wait',
    entry(
      'date: 2026-11-16T14:00\noutcome: waiting\ninterviewers: [Dana, Luis]\nfollow-ups: [{letter: thank-you, to: Dana, sent: 2026-11-19}]',
    ),
    '2026-11-19T20:00',
    ['thank-you Luis overdue'],
  ],
  [
    'a check-in carries the thanks to the same person only',
    entry('date: 2026-11-12T14:00\noutcome: waiting\ninterviewers: [Dana, Luis]'),
    '2026-11-19T10:00',
    ['thank-you Luis overdue', 'check-in Dana open'],
  ],
  [
    'of two thank-yous to one person the later round counts',
    {
      '1.md': entry('date: 2026-11-17T09:00\noutcome: advanced\ninterviewers: Dana'),
      '2.md': entry('date: 2026-11-18T09:00\noutcome: waiting\ninterviewers: Dana'),
    },
    '2026-11-18T11:00',
    ['thank-you Dana open'],
  ],
  [
    'thanks come before the note about another offer',
    {
      'a.md': entry('date: 2026-11-16T14:00\noutcome: waiting\ninterviewers: Dana'),
      'b.md':
        '---\ncompany: Contoso\ndate: 2026-11-02\noutcome: offer\noffer-by: 2026-11-30\nfollow-ups: [{letter: offer-thanks, sent: 2026-11-03}]\n---\n',
    },
    '2026-11-17T10:00',
    ['thank-you Dana open'],
  ],
];

describe('obligations: one letter at a time', () => {
  testRules(rules);

  for (const [first, second] of [
    ['apology', 'acceptance'],
    ['apology', 'offer-decline'],
    ['apology', 'reschedule'],
    ['apology', 'withdrawal'],
    ['apology', 'offer-thanks'],
    ['apology', 'rejection-reply'],
    ['acceptance', 'referral-thanks'],
    ['offer-decline', 'referral-thanks'],
    ['reschedule', 'thank-you'],
    ['reschedule', 'keep-in-touch'],
    ['withdrawal', 'referral-thanks'],
    ['offer-thanks', 'referral-thanks'],
    ['rejection-reply', 'referral-thanks'],
    ['competing-offer', 'promised-material'],
    ['promised-material', 'referral-thanks'],
    ['promised-material', 'second-check-in'],
    ['promised-material', 'closing-note'],
    ['referral-thanks', 'check-in'],
  ] as const) {
    it(`are a ${first} before a ${second} to the same person`, () => {
      const files = {
        '1.md': toDana[first],
        '2.md': toDana[second],
        '3.md': first === 'competing-offer' ? offer('offer-by: 2026-11-25') : '',
      };
      const letters = (disabled: Settings['disabledLetters']) => {
        const standing = obligations(files, '2026-11-18T10:00', {
          optionalLetters: ['closing-note', 'keep-in-touch'],
          disabledLetters: disabled,
          timing: { 'closing-note': { opens: '1 bd' } },
        }).filter(({ state }) => state === 'open' || state === 'overdue');
        // Who has to hear today hears today, whoever speaks first.
        const today = (one: Obligation) => one.due?.toPlainDate().toString() === '2026-11-18';
        return standing.filter((one) => isOwed(one) && (one.letter !== second || !today(one)));
      };
      const names = (some: readonly Obligation[]) => some.map(({ letter }) => letter);
      assert.deepEqual(names(letters([])), [first]);
      const alone = owed(files, '2026-11-18T10:00', {
        optionalLetters: ['closing-note', 'keep-in-touch'],
        disabledLetters: [first],
        timing: { 'closing-note': { opens: '1 bd' } },
      });
      assert.deepEqual(
        alone.map((one) => one.split(' ')[0]),
        [second],
      );
    });
  }

  it('lets later thanks to the same person carry earlier ones once they can be written', () => {
    const files = {
      'a.md': entry('date: 2026-11-16T14:00\noutcome: waiting\ninterviewers: Dana'),
      'b.md': entry('date: 2026-11-18T14:00\noutcome: upcoming\ninterviewers: Dana'),
    };
    assert.deepEqual(owed(files, '2026-11-18T09:00'), ['thank-you Dana overdue']);
    const held = { ...files, 'b.md': files['b.md'].replace('upcoming', 'waiting') };
    const open = obligations(held, '2026-11-18T16:00').filter(isOwed);
    assert.deepEqual(
      open.map(({ interview, letter }) => `${interview.entry.path} ${letter}`),
      ['b.md thank-you'],
    );
  });
});
