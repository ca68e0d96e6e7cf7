import assert from 'node:assert/strict';
import { evaluate } from '../../../src/core/index.ts';
import { contextAt, filesOf } from '../logOf.ts';

function evaluated(fields: string, now: string, more: Readonly<Record<string, string>> = {}) {
  const text = `---\ncompany: Northwind\ndate: 2026-11-05T14:00\ninterviewers: Dana Okafor\n${fields}\n---\n`;
  return evaluate(filesOf({ 'a.md': text, ...more }), contextAt(now));
}

/** `letter: state, due DAY` of what is not settled, and the codes and messages of what is found. */
function told(...given: Parameters<typeof evaluated>) {
  const { obligations, findings } = evaluated(...given);
  return {
    owed: obligations
      .filter(({ state }) => !['lapsed', 'sent', 'waived'].includes(state))
      .map(({ letter, state, due }) => `${letter}: ${state}, due ${due?.toPlainDate().toString()}`),
    found: findings
      .filter(({ code }) => !code.startsWith('follow-up'))
      .map(({ code, severity, message }) => `${severity} ${code}: ${message}`),
  };
}

const thanks = '{letter: thank-you, sent: 2026-11-06}';

describe('contacts', () => {
  for (const how of ['phone call', 'linkedin', 'met', 'Coffee', 'follow-up']) {
    it(`begin the silence anew: ${how}`, () => {
      const { owed, found } = told(
        `outcome: waiting\nfollow-ups: [${thanks}, {letter: ${how}, sent: 2026-11-16}]`,
        '2026-11-17T10:00',
      );
      assert.deepEqual(owed, ['check-in: upcoming, due 2026-11-25']);
      assert.deepEqual(found, []);
    });
  }

  it('without one, the check-in is due earlier', () => {
    const { owed } = told(`outcome: waiting\nfollow-ups: [${thanks}]`, '2026-11-17T10:00');
    assert.deepEqual(owed, ['check-in: overdue, due 2026-11-16']);
  });

  for (const [written, nearest] of [
    ['thnak-you', ', perhaps thank-you'],
    ['Thank you note', ', perhaps thank-you'],
    ['smoke signal', ''],
  ] as const) {
    it(`of a kind that nobody knows are said, and count: ${written}`, () => {
      const { found } = told(
        `outcome: waiting\nfollow-ups: [${thanks}, {letter: ${written}, sent: 2026-11-16}]`,
        '2026-11-17T10:00',
      );
      const name = written.toLowerCase().replaceAll(' ', '-');
      assert.deepEqual(found, [
        `information record-unknown: ${name} is not a kind of letter${nearest}; it counts as a contact.`,
      ]);
    });
  }

  for (const said of [
    'bounced: 2026-11-07',
    'bounced: yes',
    'reason: "bounced, mailbox unknown"',
    'reason: Mail came back',
    'note: unzustellbar',
    'status: undeliverable',
  ])
    it(`of a mail that came back never happened: ${said}`, () => {
      const bounced = `{letter: thank-you, sent: 2026-11-06, ${said}}`;
      const { owed } = told(`outcome: waiting\nfollow-ups: [${bounced}]`, '2026-11-09T10:00');
      assert.equal(owed[0], 'thank-you: overdue, due 2026-11-06');
    });

  for (const said of ['bounced: no', 'reason: did not bounce', 'note: she was glad'])
    it(`of a mail that arrived stand: ${said}`, () => {
      const arrived = `{letter: thank-you, sent: 2026-11-06, ${said}}`;
      const { owed } = told(`outcome: waiting\nfollow-ups: [${arrived}]`, '2026-11-09T10:00');
      assert.ok(!owed.some((line) => line.startsWith('thank-you')));
    });

  it('of a letter file that came back never happened', () => {
    const letter =
      '---\nletter: thank-you\nentry: ../a.md\nto: Dana Okafor\nsent: 2026-11-06\n---\nDear Dana,\n';
    const files = { 'letters/b.md': letter };
    const record = (more: string) =>
      `outcome: waiting\nfollow-ups: [{letter: thank-you, to: Dana Okafor, sent: 2026-11-06, file: letters/b.md${more}}]`;
    const states = (more: string) =>
      evaluated(record(more), '2026-11-09T10:00', files)
        .obligations.filter(({ letter: kind }) => kind === 'thank-you')
        .map(({ state }) => state);
    assert.deepEqual(states(''), ['sent']);
    assert.deepEqual(states(', bounced: 2026-11-07'), ['overdue']);
  });

  it('after silence ask for the outcome', () => {
    const silent = 'outcome: ghosted\noutcome-since: 2026-11-20';
    assert.deepEqual(told(silent, '2026-11-25T10:00').found, []);
    const { found } = told(`${silent}\nfollow-ups: [{replied: 2026-11-24}]`, '2026-11-25T10:00');
    assert.deepEqual(found, [
      'warning outcome-stale: They answered on Tue 24 Nov, and the outcome still says that no word came. What came of it?',
    ]);
    assert.deepEqual(told(`${silent}\nfollow-ups: [{replied: 2026-11-10}]`, '2026-11-25T10:00').found, []);
  });

  it('after an interview to which nobody came are due the same day, and name the time agreed', () => {
    const { obligations } = evaluated('outcome: no show', '2026-11-05T15:00');
    const [asked] = obligations.filter(({ letter }) => letter === 'reschedule');
    assert.equal(asked?.due?.toString().slice(0, 16), '2026-11-05T18:00');
    const { findings } = evaluated('outcome: no show', '2026-11-05T15:00');
    assert.match(
      findings.find(({ code }) => code === 'follow-up-open')?.message ?? '',
      /They were not there at the time agreed, Thu 5 Nov, 14:00\./,
    );
  });

  const rejected = 'contact: Rae Lin\noutcome: rejected\noutcome-since: 2026-11-16\n';
  for (const [who, records, fields] of [
    ['Rae Lin', '{replied: 2026-11-16}', ''],
    ['Dana Okafor', '{replied: 2026-11-16, from: dana}', ''],
    ['Rae Lin', '{replied: 2026-11-10, from: Dana Okafor}', ''],
    ['Rae Lin', '{replied: 2026-11-16, from: Bo Nobody}', ''],
    ['Rae Lin', '{replied: 2026-11-16, from: Dana Okafor}', 'via-agency: yes\n'],
  ] as const)
    it(`answer a rejection to ${who} after ${records}${fields}`, () => {
      const { obligations } = evaluated(`${rejected}${fields}follow-ups: [${records}]`, '2026-11-17T10:00');
      const reply = obligations.filter(({ letter }) => letter === 'rejection-reply');
      assert.deepEqual(
        reply.map(({ to }) => to?.name),
        [who],
      );
    });

  it('answer a rejection without its day to who wrote last', () => {
    const fields =
      'contact: Rae Lin\noutcome: rejected\nfollow-ups: [{replied: 2026-11-16, from: Dana Okafor}]';
    const { obligations } = evaluated(fields, '2026-11-17T10:00');
    assert.ok(
      obligations.some(({ letter, to }) => letter === 'rejection-reply' && to?.name === 'Dana Okafor'),
    );
  });

  it('thank before they ask where custom asks early, and never twice on one day', () => {
    const at = (now: string, more = '') =>
      evaluated(`country: BR\noutcome: waiting\n${more}`, now)
        .obligations.filter(({ state }) => state === 'open' || state === 'overdue')
        .map(({ letter, state, waits }) => `${letter} ${state}${waits ? ', waits' : ''}`);
    assert.deepEqual(at('2026-11-09T10:00'), ['thank-you overdue', 'check-in open, waits']);
    assert.deepEqual(at('2026-11-16T10:00'), ['check-in overdue']);
    // Past the day they named, asking comes first and carries the thanks.
    assert.deepEqual(at('2026-11-09T10:00', 'decision-by: 2026-11-05'), ['check-in open']);
  });
});
