import assert from 'node:assert/strict';
import { readFacts } from '../../../src/core/notes/facts.ts';
import { parseMarkdown } from '../../../src/lazy/markdown.ts';

const interviewers = ['Beatrix Lowe', 'Luis Moreno'].map((name) => ({ name, range: { start: 0, end: 0 } }));

/** Promises and things left unsaid, each with whom it goes to. */
function told(body: string): readonly string[] {
  return readFacts({ body, parse: parseMarkdown, interviewers, others: [], day: undefined })
    .facts.filter(({ kind, certainty }) => certainty === 'sure' && (kind === 'promised' || kind === 'unsaid'))
    .map(({ kind, people, core }) => [kind, ...people.map(({ name }) => name), core.text].join(': '));
}

/** Notes under headings that no table holds, and what they promise or left unsaid. */
const cases: readonly (readonly [notes: string, ...facts: readonly string[]])[] = [
  [
    'out to them\n- the rota template (Bea)\n- scan of my forklift ticket, Luis',
    'promised: Beatrix Lowe: the rota template (Bea)',
    'promised: Luis Moreno: scan of my forklift ticket',
  ],
  [
    '**To chase**\n- reference letter for Bea\n- price list',
    'promised: Beatrix Lowe: reference letter for Bea',
    'promised: price list',
  ],
  [
    '## on me\nBea - link to the talk\nLuis the photos of the kiln',
    'promised: Beatrix Lowe: link to the talk',
    'promised: Luis Moreno: the photos of the kiln',
  ],
  // Of a list that holds other things, too, only what goes to somebody.
  [
    'outbox:\n- the glaze recipe for Luis\n- my price list\n- dentist on Monday',
    'promised: Luis Moreno: the glaze recipe for Luis',
  ],
  [
    'in the back pocket\n- my welding ticket\n- built the jig for the swing doors',
    'unsaid: my welding ticket',
    'unsaid: built the jig for the swing doors',
  ],
  [
    '## Holes\nI wrote the manual for the kiln.\nThat I speak Polish.',
    'unsaid: I wrote the manual for the kiln',
    'unsaid: That I speak Polish',
  ],
  // What the heading means and what stands under it do not agree.
  ['## Holes\n- two machines are down\n- nobody owns the rota'],
  ['## Out on the floor\n- Bea told me about the fire\n- they moved in 2019'],
  ['## On the train\n- I was tired\n- finished the book'],
  // Lines in bold behind items are headings of what follows.
  [
    '**Talked about**\n- the kiln rota\n**Missed**\n- I ran the night school\n**Promised**\n- the price list for Bea',
    'unsaid: I ran the night school',
    'promised: Beatrix Lowe: the price list for Bea',
  ],
  [
    '**to do / promised**\n- the price list for Bea\n- update my profile',
    'promised: Beatrix Lowe: the price list for Bea',
  ],
  [
    'owe: Bea — the price list / Luis the rota',
    'promised: Beatrix Lowe: the price list',
    'promised: Luis Moreno: the rota',
  ],
  // What goes on telling a thing left unsaid, and whose it is.
  [
    'should have said: I ran the night school. And my welding ticket.',
    'unsaid: I ran the night school',
    'unsaid: my welding ticket',
  ],
  [
    'Forgot to say I checked every chart for a year and we got the faults down to two',
    'unsaid: I checked every chart for a year and we got the faults down to two',
  ],
  [
    'Should have told them:\nthe church job where I did the load myself. That was the exact answer for Luis.',
    'unsaid: Luis Moreno: the church job where I did the load myself',
  ],
  [
    'Luis asked about grants. I did not tell him about the tank grant I won.',
    'unsaid: Luis Moreno: the tank grant I won',
  ],
  ["Missed: I ran the night school — said only 'some experience'", 'unsaid: I ran the night school'],
  ['Forgot my audit work. Will put that in the email.', 'unsaid: my audit work'],
];

describe('what stands under headings that nobody knows', () => {
  for (const [notes, ...facts] of cases)
    it(JSON.stringify(notes), () => assert.deepEqual(told(notes), facts));
});
