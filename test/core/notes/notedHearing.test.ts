import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { notedHearing } from '../../../src/core/notes/notedHearing.ts';

// A Thursday.
const day = Temporal.PlainDate.from('2026-11-26');

describe('when notes say that the writer will hear', () => {
  for (const [notes, days] of [
    ['- decision before Christmas', '2026-12-24'],
    ["she said I'd hear by Thursday", '2026-12-03'],
    ['Went well. They will let me know on 4 December.', '2026-12-04'],
    ['HR to revert in two weeks', '2026-12-10'],
    ['she answered: deciding first week of december', '2026-12-05,2026-12-06,2026-12-07'],
    ['Timeline: "two weeks, so Dec 10ish"', '2026-12-10'],
    ['will let me know by Thursday 10th', '2026-12-10'],
    ["```\nthey'll call me on Monday\n```\nanswer by Tuesday", '2026-12-01'],
    ['A fortnight, Dana said, because of the panel.', '2026-12-10'],
    ['"Give us a couple of weeks, we are pressing."', '2026-12-10'],
    ['Ten working days, HR says.', '2026-12-10'],
    ['decision "a week from today"', '2026-12-03'],
    // A short stretch means its last day.
    ['should hear mid December', '2026-12-16'],
    ['hear early December', '2026-12-07'],
    ['hear second week of December', '2026-12-14'],
    ['decision by end of the year', '2026-12-31'],
    ['Bescheid Mitte Dezember', '2026-12-16'],
    ['réponse début décembre', '2026-12-10'],
    ['me avisan a mediados de diciembre', '2026-12-16'],
    ['"You will have a letter within the week."', '2026-11-27,2026-12-03'],
    ['A fortnight on nights, Dana said.', undefined],
    ['Ten working days of leave, HR says.', undefined],
    ['They gave us a couple of weeks of cover', undefined],
    // What the writer does, asks or fears.
    ["I'll call them on Monday", undefined],
    ['I promised an answer by Friday', undefined],
    ["said I'd email Tom the photos by Wednesday", undefined],
    ["said I'd email Tom the photos by Wednesday\nthey'll decide by 11 Dec", '2026-12-11'],
    ['send the references to HR by Friday', undefined],
    ['- [ ] call Dana by Friday', undefined],
    ['will they decide before Christmas?', undefined],
    ["if I don't hear by Friday, write", undefined],
    ['he will not decide before Friday', undefined],
    // Of the past, and of something else.
    ['they decided on 3 November', undefined],
    ['that was the exact answer and I sat there', undefined],
    ['the audit results come next spring', undefined],
    ['they use Kafka', undefined],
    ['- 1 ASM, I would be calling and driving the 2nd van', undefined],
    ['1. Wrong tablets, the patient rings on Sunday. What now?', undefined],
    ['27/11 card posted and email to Maeve', undefined],
    ['27/11: decided no', undefined],
    ['the team decides what to build next week', undefined],
    [`${'Nice people. '.repeat(2000)}\nDecision by Tuesday`, undefined],
    [`${'they will call me on Monday and '.repeat(40)}`, undefined],
    ['', undefined],
  ] as const)
    it(`${days ?? 'none'}: ${notes.slice(0, 60)}`, () =>
      assert.equal(notedHearing(notes, day)?.days.join(), days));

  it('stand where a line says so', () => {
    const notes = 'Nice people.\n- Ann: plan. Decision by Tuesday!\n';
    const { start, end } = notedHearing(notes, day)?.range ?? { start: 0, end: 0 };
    assert.equal(notes.slice(start, end), 'Decision by Tuesday!');
  });
});
