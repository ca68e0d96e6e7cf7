import assert from 'node:assert/strict';
import { readSettings } from '../../../src/core/config.ts';
import { findingCodes } from '../../../src/core/findings/codes.ts';
import { unknownNames } from '../../../src/core/findings/unknownNames.ts';
import { letterKindNames, timingRules } from '../../../src/core/kinds/index.ts';
import { english, spoken } from '../../../src/core/speech.ts';

const cases: readonly (readonly [settings: object, said: string])[] = [
  [
    { severity: { 'folow-up-open': 'off' } },
    'The setting severity names folow-up-open, which does not exist. Did you mean follow-up-open?',
  ],
  [
    { timing: { Thank_You: { due: '36 h' } } },
    'The setting timing names Thank_You, which does not exist. Did you mean thank-you?',
  ],
  [
    { severity: { 'no-such-code': 'error' } },
    'The setting severity names no-such-code, which does not exist; nothing follows from it.',
  ],
  [
    { optionalLetters: ['closing-notes'] },
    'The setting optionalLetters names closing-notes, which does not exist. Did you mean closing-note?',
  ],
  [
    { disabledLetters: ['all of them'] },
    'The setting disabledLetters names all of them, which does not exist; nothing follows from it.',
  ],
  [
    { outcomeWords: { waitng: ['limbo'] } },
    'The setting outcomeWords names waitng, which does not exist. Did you mean waiting?',
  ],
  [
    { severity: { toString: 'off' } },
    'The setting severity names toString, which does not exist; nothing follows from it.',
  ],
];

describe('names in settings that do not exist', () => {
  const saidOf = (raw: object) =>
    unknownNames(readSettings(raw).settings).map(({ setting, message }) => [
      setting,
      spoken(message, english),
    ]);
  for (const [settings, said] of cases)
    it(`are told of ${JSON.stringify(settings)}`, () =>
      assert.deepEqual(saidOf(settings), [[Object.keys(settings)[0], said]]));

  it('are none of those that exist', () => {
    const off = (names: Iterable<string>) => Object.fromEntries(Array.from(names, (name) => [name, 'off']));
    const timing = Object.fromEntries(Array.from(timingRules.keys(), (rule) => [rule, { due: '1 d' }]));
    const severity = off(Object.keys(findingCodes));
    assert.deepEqual(saidOf({}), []);
    assert.deepEqual(
      saidOf({ severity, timing, optionalLetters: letterKindNames, disabledLetters: letterKindNames }),
      [],
    );
  });
});
