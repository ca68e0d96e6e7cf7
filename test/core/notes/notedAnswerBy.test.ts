import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { notedAnswerBy } from '../../../src/core/notes/notedAnswerBy.ts';

const interview = Temporal.PlainDate.from('2026-11-18');

const told: readonly (readonly [notes: string, day: string, said: string])[] = [
  ['Offer by email Fri 27!!! 60k. **Answer by Thurs Dec 3 noon.**', '2026-12-03', 'Answer by Thurs Dec 3'],
  ['- they want my answer by 3 December', '2026-12-03', 'answer by 3 December'],
  ['have until Dec 4 to sign', '2026-12-04', 'have until Dec 4'],
  ['Deadline: 2026-12-07', '2026-12-07', 'Deadline: 2026-12-07'],
  ['Offer expires on December 9th. Think!', '2026-12-09', 'Offer expires on December 9th'],
  ['need to decide by the 4th of December', '2026-12-04', 'decide by the 4th of December'],
];

const untold: readonly string[] = [
  'They will answer by Dec 3.',
  'answer by Thursday',
  'Answer by Dec 3. Deadline: Dec 8.',
  'would have to decide by Dec 3 if they offer',
  'Deadline for the grant is close to Dec 3',
  'reply by email, 2 Dec is free',
  'I start on Dec 3',
];

describe('the day by which notes say that an offer is to be answered', () => {
  for (const [notes, day, said] of told)
    it(`is told: ${notes}`, () => {
      const found = notedAnswerBy(notes, interview);
      assert.equal(found?.day.toString(), day);
      assert.equal(notes.slice(found?.range.start, found?.range.end), said);
    });

  for (const notes of untold)
    it(`is not told: ${notes}`, () => assert.equal(notedAnswerBy(notes, interview), undefined));
});
