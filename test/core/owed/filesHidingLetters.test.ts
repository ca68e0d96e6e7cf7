import assert from 'node:assert/strict';
import { evaluate } from '../../../src/core/index.ts';
import { filesHidingLetters } from '../../../src/core/owed/filesHidingLetters.ts';
import { contextAt, filesOf } from '../logOf.ts';

describe('files that cannot be read in full', () => {
  for (const [fields, isInPart] of [
    ['company: A\ndate: 10/11/26', true],
    ['company: A\ndate: 20 Nov', true],
    ['company: A\noutcome: waiting', true],
    ['date: 2026-11-19\ninterviewers: [Dana]', true],
    ['company: A\ndate: 2026-11-19\noutcome: [', true],
    ['company: A\ndate: 2026-11-19\noutcome: waiting', false],
    ['company: A\ndate: Nov 19, 2026', false],
  ] as const)
    it(`${isInPart ? 'hide letters' : 'do not'}: ${fields.replaceAll('\n', ', ')}`, () => {
      const { findings } = evaluate(
        filesOf({ 'a.md': `---\n${fields}\n---\nText.\n` }),
        contextAt('2026-11-30T10:00'),
      );
      assert.deepEqual(filesHidingLetters(findings), isInPart ? ['a.md'] : []);
    });
});
