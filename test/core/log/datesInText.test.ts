import assert from 'node:assert/strict';
import { isYearless, withoutLeadIn } from '../../../src/core/log/datesInText.ts';
import { labelOf } from '../../../src/core/log/fileItem.ts';

describe('days in a line', () => {
  for (const [written, is] of [
    ['Dec 1', true],
    ['1. Dezember', true],
    ['12/1', true],
    ['12 Nov, 2 pm', true],
    ['19.11. um 14:00', true],
    ['11月19日', true],
    ['Tue, 1st Dec', true],
    ['Dec 1, 2026', false],
    ['2026-12-01', false],
    ['tbd', false],
    ['', false],
  ] as const)
    it(`${is ? 'lack' : 'do not lack'} only the year: ${written}`, () =>
      assert.equal(isYearless(written), is));

  for (const [line, date] of [
    ['2026-11-24 2pm ET: panel', '2026-11-24 2pm ET'],
    ['Panel (Nov 24, 2026 2pm (CET))', 'Nov 24, 2026 2pm (CET)'],
    ['2026-11-24 14:00 Europe/Berlin panel', '2026-11-24 14:00 Europe/Berlin'],
    ['2026-11-24 14:00 HM interview', '2026-11-24 14:00'],
    ['2026-11-24 ET', '2026-11-24'],
    ['Nov 24, 2pm PT: tech', 'Nov 24, 2pm PT'],
  ] as const)
    it(`have their zone: ${line}`, () => {
      const value = labelOf(line, 0).fields.get('date')?.value;
      assert.equal(value?.kind === 'scalar' ? value.text : undefined, date);
    });

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
    ["Hiring manager, Tom O'Brien (2026-11-19)", "Tom O'Brien", 'Hiring manager'],
    ["Tom O'Brien, hiring manager (2026-11-19)", "Tom O'Brien", 'hiring manager'],
    ['2026-11-12 – Recruiter call – Anneke Visser', 'Anneke Visser', 'Recruiter call'],
    ['Phone screen: Priya Raman (recruiter), 2026-11-12', 'Priya Raman (recruiter)', 'Phone screen'],
    ['Panel (Maya Lopez, Jon Wu and Kim Park) 2026-11-04', 'Maya Lopez, Jon Wu and Kim Park', 'Panel'],
    ['Round 2 (2026-11-19): Sofía Herrera, CTO', 'Sofía Herrera', 'Round 2'],
    ['Gespräch, Frau Dr. Lenk (19.11.2026)', 'Frau Dr. Lenk', 'Gespräch'],
    ['Onsite, Austin Office (2026-11-19)', undefined, 'Onsite, Austin Office'],
    ['Hiring manager, New York (2026-11-19)', undefined, 'Hiring manager, New York'],
    ['Interview: Deep Learning 2026-11-19', undefined, 'Interview: Deep Learning'],
    ["2026-11-19 Tom O'Brien", undefined, "Tom O'Brien"],
    ['Phone screen 1 out of 3', undefined, 'Phone screen 1 out of 3'],
    ['Round 2 May be remote', undefined, 'Round 2 May be remote'],
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
