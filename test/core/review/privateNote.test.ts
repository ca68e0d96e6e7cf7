import assert from 'node:assert/strict';
import { reviewed } from './reviewed.ts';

const entry = `---
company: Harrow Freight
role: Transport Planner
date: 2026-11-17
interviewers: Dana Okafor
outcome: waiting
---

## Dana Okafor
Talked about the night trunks to Daventry and the new depot.
Asked how I would plan a bank holiday.

## Private
Told her my current employer, Loxley Haulage, does not know that I am looking.
My son starts at the school by the Daventry depot in January.
Dana looked exhausted and snapped at the planner twice.
They pay 38k, I want 42k plus the Christmas bonus.
`;

function said(sentence: string, letter = 'thank-you'): readonly string[] {
  const text = `---
letter: ${letter}
entry: ../interviews/a.md
to: Dana Okafor
subject: Thank you for Tuesday
---
Dear Dana,

Thank you for our conversation on Tuesday 17 November. I appreciated your question about a bank holiday. ${sentence}

I look forward to hearing from you.

Kind regards,
Kim Lee
`;
  return reviewed({ 'interviews/a.md': entry, 'letters/a.md': text }, 'letters/a.md')
    .filter(({ code }) => code === 'private-note')
    .map(({ range }) => text.slice(range.start, range.end));
}

describe('what the notes keep private in a letter', () => {
  for (const sentence of [
    'Loxley Haulage, my current employer, does not know that I am looking.',
    'My son starts school beside the Daventry depot in January, so I would move.',
    'You looked exhausted, and you snapped at the planner.',
    'I would want 42k and the Christmas bonus.',
  ])
    it(`is mentioned: ${sentence}`, () => assert.deepEqual(said(sentence), [sentence]));

  for (const sentence of [
    'I appreciated hearing about the night trunks to Daventry.',
    'The planner I trained at my last job planned three bank holidays alone.',
    'I could start in January.',
    'The new depot sounds like a fine place for Christmas stock.',
  ])
    it(`is not seen in: ${sentence}`, () => assert.deepEqual(said(sentence), []));

  it('may stand in a letter that speaks of an offer', () =>
    assert.deepEqual(said('I would want 42k and the Christmas bonus.', 'negotiation'), []));
});
