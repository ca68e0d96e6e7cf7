import assert from 'node:assert/strict';
import { isYearless, withoutLeadIn } from '../../../src/core/log/datesInText.ts';
import { labelOf } from '../../../src/core/log/fileItem.ts';

describe('days in a line', () => {
  for (const [written, is] of [
    ['Dec 1', true],
    ['1. Dezember', true],
    ['12/1', true],
    ['Tue, 1st Dec', true],
    ['Dec 1, 2026', false],
    ['2026-12-01', false],
    ['tbd', false],
    ['', false],
  ] as const)
    it(`${is ? 'lack' : 'do not lack'} only the year: ${written}`, () =>
      assert.equal(isYearless(written), is));

  for (const [before, rest] of [
    ['Panel with Ann Bee on Mon, ', 'Panel with Ann Bee '],
    ['Gespräch mit Ann Bee am ', 'Gespräch mit Ann Bee '],
    ['Panel with Ann Bee (Wed ', 'Panel with Ann Bee ('],
    ['Panel with Simon ', 'Panel with Simon '],
    ['', ''],
  ] as const)
    it(`stand behind words that lead to them: ${before}`, () => assert.equal(withoutLeadIn(before), rest));

  for (const [heading, people, round] of [
    ['2nd round with Ann Bee on Mon, Nov 23, 2026', 'Ann Bee', '2nd round'],
    ['Panel with Aisha Bello and Wei Zhang on 2026-11-24', 'Aisha Bello and Wei Zhang', 'Panel'],
    ['Round 3 - panel with Cleo Moe (Wed 25 Nov 2026)', 'Cleo Moe', 'Round 3 - panel'],
    ['Onsite with Sun Mi (2026-11-25)', 'Sun Mi', 'Onsite'],
  ] as const)
    it(`are no part of a name: ${heading}`, () => {
      const { fields } = labelOf(heading, 0);
      const text = (field: 'interviewers' | 'round') => {
        const value = fields.get(field)?.value;
        return value?.kind === 'scalar' ? value.text : undefined;
      };
      assert.deepEqual([text('interviewers'), text('round')], [people, round]);
    });
});
