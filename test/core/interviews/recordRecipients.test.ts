import assert from 'node:assert/strict';
import { isOwed, obligationOf } from '../../../src/core/owed/obligation.ts';
import { contextAt, deriveObligations, logOf } from '../logOf.ts';

const letterTo = (to: string, sent: string) =>
  `---\nletter: thank-you\nentry: a.md\nto: ${to}\nsent: ${sent}\n---\n`;

/** A log of one interview with these people and records, and of its letters. */
function owedIn(people: string, records: string, letters: Readonly<Record<string, string>> = {}) {
  const log = logOf({
    'a.md': `---\ncompany: A\ndate: 2026-11-18T14:00\noutcome: waiting\ninterviewers: [${people}]\nfollow-ups: [${records}]\n---\n`,
    ...letters,
  });
  return { log, obligations: deriveObligations(log, contextAt('2026-11-19T10:00')) };
}

/** Who is still owed thanks. */
const owed = (...given: Parameters<typeof owedIn>): string =>
  owedIn(...given)
    .obligations.filter(isOwed)
    .map(({ to }) => to?.name)
    .join();

const thanks = (to: string, act = 'sent: 2026-11-18') => `{letter: thank-you, to: ${to}, ${act}}`;

describe('whom a record means', () => {
  for (const [name, people, records, left] of [
    ['one of two with the first name', 'Sam Reed, Sam Ortiz', [thanks('Sam')], 'Sam Ortiz'],
    ['the other where one is named', 'Sam Reed, Sam Ortiz', [thanks('Sam'), thanks('Sam Reed')], ''],
    ['each of two by two records', 'Sam Reed, Sam Ortiz', [thanks('Sam'), thanks('sam')], ''],
    ['nobody else by a third', 'Sam Reed, Sam Ortiz, Mei', Array(3).fill(thanks('Sam')), 'Mei'],
    [
      'the same one where the first puts it off',
      'Sam Reed, Sam Ortiz',
      [thanks('Sam', 'snoozed: 2026-11-30'), thanks('Sam')],
      'Sam Ortiz',
    ],
    [
      'one of two with the last name',
      'Sam Reed, Ann Reed',
      [thanks('Reed', 'waived: met again')],
      'Ann Reed',
    ],
    ['the one with the initial', 'Sam Reed, Sam Ortiz', [thanks('Sam O.')], 'Sam Reed'],
    ['everybody without a name', 'Sam Reed, Sam Ortiz', ['{letter: thank-you, sent: 2026-11-18}'], ''],
    ['everybody by a word for all', 'Sam Reed, Sam Ortiz', [thanks('both')], ''],
    ['everybody by their team', 'Sam Reed, Luis', [thanks('the team')], ''],
    ['everybody by a team that is listed, too', 'Sam Reed, the team', [thanks('the team')], ''],
    ['each of several names', 'Sam Reed, Luis, Mei', [thanks('Sam and Luis')], 'Mei'],
    ['each of a list of names', 'Sam Reed, Luis, Mei', [thanks('[Sam, Mei]')], 'Luis'],
    ['whom a link names', 'Sam Reed, Luis', [thanks('[[Luis]]')], 'Sam Reed'],
    ['nobody by a name that nobody has', 'Sam Reed, Luis', [thanks('Tom and Ann')], 'Sam Reed,Luis'],
  ] as const)
    it(`is ${name}`, () => assert.equal(owed(people, records.join(', ')), left));

  it('is whom its letter is to, and two records of one letter mean one person', () => {
    const people = 'Sam Reed, Sam Ortiz';
    const record = thanks('Sam', 'sent: 2026-11-18, file: l.md');
    assert.equal(owed(people, record, { 'l.md': letterTo('Sam Ortiz', '2026-11-18') }), 'Sam Reed');
    assert.equal(owed(people, record, { 'l.md': letterTo('Sam', '2026-11-18') }), 'Sam Ortiz');
  });

  it('does not make thanks of the other in a round before', () => {
    const round = (date: string, who: string, records: string) =>
      `---\ncompany: A\ndate: ${date}T14:00\noutcome: advanced\ninterviewers: [${who}]\nfollow-ups: [${records}]\n---\n`;
    const log = logOf({
      '1.md': round('2026-11-16', 'Sam Reed', thanks('Sam')),
      '2.md': round('2026-11-18', 'Sam Ortiz', ''),
    });
    const found = deriveObligations(log, contextAt('2026-11-19T10:00')).filter(isOwed);
    assert.deepEqual(
      found.map(({ to, thanked }) => [to?.name, thanked]),
      [['Sam Ortiz', false]],
    );
  });

  it('of a letter is the first of several who had none', () => {
    const { log, obligations } = owedIn('Sam Reed, Sam Ortiz', thanks('Sam Reed'), {
      'l.md': letterTo('Sam', ''),
    });
    const [letter] = log.letters;
    assert.equal(letter && obligationOf(letter, obligations)?.to?.name, 'Sam Ortiz');
    const settled = owedIn('Sam Reed, Luis', thanks('Sam Reed'));
    assert.equal(letter && obligationOf(letter, settled.obligations)?.to?.name, 'Sam Reed');
  });
});
