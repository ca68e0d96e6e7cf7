// A promise of the notes, towards the person it was made to.
import assert from 'node:assert/strict';
import { promisePhrase } from '../../../src/core/letters/promises.ts';

const cases: readonly (readonly [written: string, to: string | undefined, phrase: string | undefined])[] = [
  ['Send Luis the plan', 'Luis Pereira', 'will: send you the plan'],
  ['Send Luis P. the plan', 'Luis Pereira', 'will: send you the plan'],
  ['Luis P. the plan', 'Luis Pereira', 'will: send you the plan'],
  ['send the plan to Mr Pereira', 'Mr Pereira', 'will: send the plan to you'],
  ['the paper Luis asked for', 'Luis Pereira', 'will: send you the paper you asked for'],
  ["Luis's book", 'Luis Pereira', 'will: send you your book'],
  ['send the plan by 2026-11-27', 'Luis Pereira', 'will: send you the plan'],
  ['the plan (due 2026-11-27)', undefined, 'will: send you the plan'],
  ['my references (!)', undefined, 'will: send you my references'],
  ['to send them the plan', undefined, 'will: send you the plan'],
  ['references', undefined, 'line: references'],
  // What cannot be said for certain, or is nobody else's.
  ['send the notes of 2026-11-19', 'Luis Pereira', undefined],
  ['send Luis to Luis', 'Luis Pereira', undefined],
  ['thank-you note', 'Luis Pereira', undefined],
  ['decide whether I want this', undefined, undefined],
  ['', 'Luis Pereira', undefined],
  [`send ${'the long plan and '.repeat(400)}`, 'Luis Pereira', undefined],
];

describe('promises towards their person', () => {
  for (const [written, to, expected] of cases)
    it(`${written.slice(0, 40)}, to ${to ?? 'nobody named'}`, () => {
      const phrase = promisePhrase(written, to);
      assert.equal(phrase && `${phrase.kind}: ${phrase.text}`, expected);
    });
});
