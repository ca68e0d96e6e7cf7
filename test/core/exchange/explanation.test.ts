import assert from 'node:assert/strict';
import { explanationJson } from '../../../src/core/exchange/explanation.ts';
import type { Obligation } from '../../../src/core/owed/obligation.ts';
import { contextAt, deriveObligations, logOf } from '../logOf.ts';

const context = contextAt('2026-11-23T09:00');

function only(letter: string, frontMatter: string): Obligation {
  const text = `---\ncompany: Acme\ndate: 2026-11-19T14:00\n${frontMatter}\n---\n`;
  const found = deriveObligations(logOf({ 'a.md': text }), context);
  const [one, ...others] = found.filter((obligation) => obligation.letter === letter);
  assert.ok(one && others.length === 0, `${letter} is not there once`);
  return one;
}

describe('what settles a letter', () => {
  it('is a letter to that person, for thanks', () => {
    const { settledBy, why, due } = explanationJson(
      only('thank-you', 'outcome: waiting\ninterviewers: Dana Okafor'),
      context,
    );
    assert.match(settledBy, /^A letter of this kind to Dana Okafor that is marked as sent/);
    assert.match(why, /^You met on Thu 19 Nov/);
    assert.equal(due, '2026-11-20T15:00:00-05:00');
  });

  it('is a letter to anybody there, for what is written once', () => {
    const reply = only('rejection-reply', 'outcome: rejected\noutcome-since: 2026-11-20\ncontact: Mei Lin');
    assert.match(explanationJson(reply, context).settledBy, /to anybody at Acme/);
  });

  for (const [state, records, said] of [
    ['sent', '{letter: thank-you, sent: 2026-11-20}', 'It was sent; nothing is left to do.'],
    ['waived', '{letter: thank-you, waived: met again}', 'It was waived; nothing is left to do.'],
  ] as const)
    it(`is nothing more once it was ${state}`, () => {
      const done = only('thank-you', `outcome: waiting\nfollow-ups: [${records}]`);
      assert.equal(explanationJson(done, context).settledBy, said);
    });

  it('is nothing more once it no longer helps', () => {
    const late = only('rejection-reply', 'outcome: rejected\noutcome-since: 2026-11-02');
    assert.equal(explanationJson(late, context).settledBy, 'It no longer helps; nothing is left to do.');
  });
});
