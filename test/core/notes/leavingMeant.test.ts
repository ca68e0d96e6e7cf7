import assert from 'node:assert/strict';
import { evaluate } from '../../../src/core/index.ts';
import { meansToLeave } from '../../../src/core/notes/leavingMeant.ts';
import { contextAt, filesOf } from '../logOf.ts';

describe('notes of somebody who wants out', () => {
  for (const notes of [
    '26/11: decided no. Not every Saturday with the kids. Must tell Mr Bell I’m out, before the 5th',
    "need to ring Ann and say I'm pulling out",
    'Good people. I should withdraw, too far.',
    "- todo: email Ann that I'm not going ahead",
    'decided against it',
  ])
    it(`say so: ${notes}`, () => assert.equal(meansToLeave(notes), true));

  for (const notes of [
    'They decided no overtime before May.',
    'if I get the other one I must tell Ann I’m out',
    'Should I withdraw?',
    "told Ann I'm out of office until Friday",
    'They will withdraw the old product',
    'I must tell them about the outage',
    'Asked how I decided against a rewrite',
    'he should pull out the old racks',
  ])
    it(`say nothing of it: ${notes}`, () => assert.equal(meansToLeave(notes), false));

  it('are asked for the outcome, and no check-in is due', () => {
    const text = `---\ncompany: Acme\ndate: 2026-11-10\n---\nMust tell Ann I'm out.\n`;
    const { findings, obligations } = evaluate(filesOf({ 'a.md': text }), contextAt('2026-11-26T10:00'));
    const [asked] = findings.filter(({ code }) => code === 'outcome-missing');
    assert.match(String(asked?.message), /no longer interested/);
    assert.ok(!obligations.some(({ letter }) => letter === 'check-in'));
  });
});
