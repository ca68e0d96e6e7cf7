import assert from 'node:assert/strict';
import { type Grouping, groupFollowUps, urgencyOf } from '../../../src/core/editing/followUpGroups.ts';

import { contextAt, deriveObligations, logOf } from '../logOf.ts';

const entry = (company: string, date: string, more = '') =>
  `---\ncompany: ${company}\nrole: Engineer\ndate: ${date}T10:00\noutcome: waiting\n${more}---\n`;

const files = {
  'ash.md': entry('Ash', '2026-11-10', 'follow-ups: [{letter: thank-you, sent: 2026-11-10}]\n'),
  'birch-1.md': entry('Birch', '2026-11-13', 'interviewers: [Ann]\n'),
  'birch-2.md': entry('Birch', '2026-11-17', 'interviewers: [Ben, Cem]\n'),
  'oak.md': entry('Oak', '2026-11-12', 'interviewers: [Dee]\n'),
  'old.md': entry('Old', '2025-01-10'),
};

function grouped(
  grouping: Grouping,
): readonly (readonly [name: string, counts: string, rows: readonly string[]])[] {
  const rows = deriveObligations(logOf(files), contextAt('2026-11-18T09:30')).map((obligation) => ({
    obligation,
  }));
  return groupFollowUps(rows, grouping).map(({ urgency, member, counts, rows: inside }) => [
    grouping === 'state' ? urgency : member.obligation.interview.process.company,
    [...counts].flat().join(' '),
    inside().map(
      ({ obligation }) =>
        `${obligation.interview.entry.path} ${obligation.letter} ${obligation.to?.name ?? '-'}`,
    ),
  ]);
}

describe('follow-ups in groups', () => {
  it('by state: most pressing first, then soonest; nothing that lapsed', () => {
    assert.deepEqual(grouped('state'), [
      ['overdue', 'overdue 2', ['oak.md thank-you Dee', 'birch-1.md thank-you Ann']],
      ['due', 'due 3', ['birch-2.md thank-you Ben', 'birch-2.md thank-you Cem', 'ash.md check-in -']],
      ['waiting', 'waiting 2', ['oak.md check-in Dee', 'birch-2.md check-in Ben']],
      ['settled', 'settled 1', ['ash.md thank-you -']],
    ]);
  });

  it('by process: the one with the most pressing letter first', () => {
    assert.deepEqual(grouped('process'), [
      ['Oak', 'overdue 1 waiting 1', ['oak.md thank-you Dee', 'oak.md check-in Dee']],
      [
        'Birch',
        'overdue 1 due 2 waiting 1',
        [
          'birch-1.md thank-you Ann',
          'birch-2.md thank-you Ben',
          'birch-2.md thank-you Cem',
          'birch-2.md check-in Ben',
        ],
      ],
      ['Ash', 'due 1 settled 1', ['ash.md check-in -', 'ash.md thank-you -']],
    ]);
  });

  it('puts what is settled latest first, and what has no best day by when it closes', () => {
    const more = (outcome: string, day: string, records: string) =>
      `---\ncompany: ${outcome} ${day}\ndate: ${day}\noutcome: ${outcome}\n${records}---\n`;
    const rows = deriveObligations(
      logOf({
        'a.md': more('rejected', '2026-11-10', ''),
        'b.md': more('rejected', '2026-11-12', ''),
        'c.md': more('waiting', '2026-11-10', 'follow-ups: 2026-11-10\n'),
        'd.md': more('waiting', '2026-11-12', 'follow-ups: 2026-11-12\n'),
      }),
      contextAt('2026-11-13T09:30'),
    ).map((obligation) => ({ obligation }));
    assert.deepEqual(
      groupFollowUps(rows, 'state').map(({ urgency, rows: inside }) => [
        urgency,
        ...inside().map(({ obligation }) => obligation.interview.entry.path),
      ]),
      [
        ['due', 'a.md', 'b.md'],
        ['waiting', 'c.md', 'd.md'],
        ['settled', 'd.md', 'c.md'],
      ],
    );
  });

  it('puts a process by its soonest letter that is as pressing, not by one that is settled', () => {
    const log = logOf({ 'ash.md': files['ash.md'], 'elm.md': entry('Elm', '2026-11-17') });
    const rows = deriveObligations(log, contextAt('2026-11-18T09:30')).map((obligation) => ({ obligation }));
    assert.deepEqual(
      groupFollowUps(rows, 'process').map(({ member }) => member.obligation.interview.process.company),
      ['Elm', 'Ash'],
    );
  });

  for (const [record, urgency] of [
    ['snoozed: 2026-11-23', 'waiting'],
    ['waived: met again', 'settled'],
    ['sent: 2026-11-17', 'settled'],
  ] as const)
    it(`has a letter with ${record} among those that are ${urgency}`, () => {
      const text = entry('Ash', '2026-11-17', `follow-ups: [{letter: thank-you, ${record}}]\n`);
      const [thanks] = deriveObligations(logOf({ 'a.md': text }), contextAt('2026-11-18T09:30'));
      assert.deepEqual(thanks?.letter, 'thank-you');
      assert.equal(urgencyOf(thanks), urgency);
    });

  it('gives no group where there is nothing', () => {
    assert.deepEqual(groupFollowUps([], 'process'), []);
  });
});
