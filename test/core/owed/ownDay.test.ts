import assert from 'node:assert/strict';
import { evaluate } from '../../../src/core/index.ts';
import { contextAt, filesOf } from '../logOf.ts';

/** What is owed in a log of one waiting interview on Thu 19 Nov, as `letter: state, due DAY`. */
function owed(fields: string, now: string, more: Readonly<Record<string, string>> = {}): readonly string[] {
  const text = `---\ncompany: Northwind\ndate: 2026-11-19T14:00\noutcome: waiting\ninterviewers: Dana Okafor\n${fields}\n---\n`;
  return evaluate(filesOf({ 'a.md': text, ...more }), contextAt(now))
    .obligations.filter(({ state }) => !['lapsed', 'sent', 'waived'].includes(state))
    .map(({ letter, state, due }) => `${letter}: ${state}, due ${due?.toPlainDate().toString()}`);
}

const thanked = 'follow-ups: [{letter: thank-you, sent: 2026-11-20}]';

const cases: readonly (readonly [name: string, fields: string, now: string, expected: readonly string[]])[] =
  [
    ['no day', thanked, '2026-11-23T10:00', ['check-in: upcoming, due 2026-11-30']],
    [
      'an earlier day than custom',
      `${thanked}\nfollow_up: 2026-11-24`,
      '2026-11-24T10:00',
      ['check-in: open, due 2026-11-24'],
    ],
    [
      'that day past, and nothing sent',
      `${thanked}\nfollowUpDate: 2026-11-24`,
      '2026-11-25T10:00',
      ['check-in: overdue, due 2026-11-24'],
    ],
    [
      'a later day than custom',
      `${thanked}\nnext_action_date: 2026-12-10`,
      '2026-12-03T10:00',
      ['check-in: upcoming, due 2026-12-10'],
    ],
    [
      'a day on which thanks still help',
      'follow-up-by: 2026-11-23',
      '2026-11-22T10:00',
      ['thank-you: upcoming, due 2026-11-23', 'check-in: upcoming, due 2026-11-30'],
    ],
    [
      'a day on which thanks no longer help',
      'follow-up-by: 2026-12-03',
      '2026-11-23T10:00',
      ['thank-you: overdue, due 2026-11-20', 'check-in: upcoming, due 2026-12-03'],
    ],
    [
      'something sent on it',
      `follow-up-by: 2026-11-30\nfollow-ups: [{letter: thank-you, sent: 2026-11-20}, {letter: check-in, sent: 2026-11-29}]`,
      '2026-12-02T10:00',
      ['second-check-in: upcoming, due 2026-12-08'],
    ],
    [
      'a day after their answer',
      `${thanked}\nfollow-up-by: 2026-11-24`.replace(']', ', {replied: 2026-11-24}]'),
      '2026-11-25T10:00',
      ['check-in: upcoming, due 2026-12-03'],
    ],
    [
      'a day far behind the last letter',
      'follow-up-by: 2027-02-01\nfollow-ups: [{letter: thank-you, sent: 2026-11-20}, {letter: check-in, waived: no}]',
      '2027-01-30T10:00',
      ['follow-up: upcoming, due 2027-02-01'],
    ],
    [
      'a day whose letter would come too late',
      `${thanked}\nfollow-up-by: 2026-11-24`,
      '2026-12-20T10:00',
      [],
    ],
    [
      'a day on which a letter is snoozed',
      'follow-up-by: 2026-11-24\nfollow-ups: [{letter: thank-you, sent: 2026-11-20}, {letter: check-in, snoozed: 2026-11-27}]',
      '2026-11-24T10:00',
      ['check-in: snoozed, due 2026-11-30'],
    ],
    [
      'a day far behind the last letter, whose letter is waived',
      'follow-up-by: 2027-02-01\nfollow-ups: [{letter: thank-you, sent: 2026-11-20}, {letter: check-in, waived: no}, {letter: follow-up, waived: no}]',
      '2027-01-30T10:00',
      [],
    ],
    [
      'a day far behind the last letter, whose letter is snoozed',
      'follow-up-by: 2027-02-01\nfollow-ups: [{letter: thank-you, sent: 2026-11-20}, {letter: check-in, waived: no}, {letter: follow-up, snoozed: 2027-02-03}]',
      '2027-02-01T10:00',
      ['follow-up: snoozed, due 2027-02-01'],
    ],
    [
      'a day in a process that they left',
      'follow-up-by: 2027-02-01\ninterested: no\nfollow-ups: [{letter: thank-you, sent: 2026-11-20}, {letter: check-in, waived: no}]',
      '2027-01-30T10:00',
      [],
    ],
    [
      'a day on which thanks are due, after a call',
      'follow-up-by: 2026-11-23\nfollow-ups: [{contact: phone call, on: 2026-11-21}]',
      '2026-11-22T10:00',
      ['thank-you: upcoming, due 2026-11-23', 'check-in: upcoming, due 2026-12-01'],
    ],
    [
      'a day on which thanks were due that nobody wrote',
      'follow-up-by: 2026-11-22',
      '2026-11-27T10:00',
      ['check-in: open, due 2026-11-30'],
    ],
    [
      'thanks to each of two',
      'also-met: Ann Wu\nfollow-up-by: 2026-11-23',
      '2026-11-22T10:00',
      [
        'thank-you: upcoming, due 2026-11-23',
        'thank-you: upcoming, due 2026-11-23',
        'check-in: upcoming, due 2026-11-30',
      ],
    ],
    [
      'a word for a day',
      `${thanked}\nfollow_up: yes`,
      '2026-11-23T10:00',
      ['check-in: upcoming, due 2026-11-30'],
    ],
  ];

describe('a day of one’s own', () => {
  for (const [name, fields, now, expected] of cases) {
    it(`is when the next letter is due: ${name}`, () => assert.deepEqual(owed(fields, now), expected));
  }

  it('is said, with what is to be done, and pointed at', () => {
    const text = `---\ncompany: Northwind\ndate: 2026-11-19\noutcome: waiting\nfollow_up: 2026-11-24\nnext_action: ask about the team\n${thanked}\n---\n`;
    const [finding] = evaluate(filesOf({ 'a.md': text }), contextAt('2026-11-25T10:00')).findings.filter(
      ({ code }) => code === 'follow-up-overdue',
    );
    assert.match(finding?.message ?? '', /You set Tue 24 Nov as the day to follow up: ask about the team/);
    assert.equal(text.slice(finding?.range.start, finding?.range.end), '2026-11-24');
  });

  it('asks for nothing after a no', () => {
    assert.deepEqual(owed('follow-up-by: 2026-12-30', '2026-12-31T10:00').length > 0, true);
    const text =
      '---\ncompany: Northwind\ndate: 2026-11-19\noutcome: rejected\nfollow_up: 2026-12-30\nfollow-ups: [{letter: rejection-reply, sent: 2026-11-25}]\n---\n';
    const { findings } = evaluate(filesOf({ 'a.md': text }), contextAt('2026-12-31T10:00'));
    assert.deepEqual(
      findings.filter(({ code }) => code.startsWith('follow-up')),
      [],
    );
  });
});
