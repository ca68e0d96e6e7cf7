import assert from 'node:assert/strict';
import { readFacts } from '../../../src/core/notes/facts.ts';
import type { Person } from '../../../src/core/people/people.ts';
import { parseMarkdown } from '../../../src/lazy/markdown.ts';

const panel: readonly Person[] = ['Hannah Weiss', 'Omar Haddad'].map((name) => ({
  name,
  range: { start: 0, end: 0 },
}));

/** What is left unsaid for certain, each with whom it would have been said to. */
function unsaidIn(body: string): readonly string[] {
  return readFacts({ body, parse: parseMarkdown, interviewers: panel, others: [], day: undefined })
    .facts.filter(({ kind, certainty }) => kind === 'unsaid' && certainty === 'sure')
    .map(({ people, core }) => [...people.map(({ name }) => `${name}: `), core.text].join(''));
}

describe('what was left unsaid in the shapes that people write', () => {
  for (const [notes, ...unsaid] of [
    ['would have been good to say I speak Polish', 'I speak Polish'],
    ["If only I'd mentioned the Spanish", 'the Spanish'],
    ['forgot to say I led the move on 3 Sept. 2025 in Leeds', 'I led the move on 3 September 2025 in Leeds'],
    [
      'forgot to say I opened the shop at 6 a.m. in all weathers',
      'I opened the shop at 6 a.m. in all weathers',
    ],
    ['I used that kiln for two years and I kept quiet', 'I used that kiln for two years'],
    ['There was no moment to mention that I code in R', 'I code in R'],
    ['I never told Omar I grew up on a farm', 'Omar Haddad: I grew up on a farm'],
    ['ran out of time before I got to the garden award', 'the garden award'],
    ['ran out of time before the laminating machine story', 'the laminating machine story'],
    ['Hannah never asked about the accounts I handled', 'the accounts I handled'],
    ["Omar didn't ask about my rye starter", 'my rye starter'],
    ['Omar never asked about the rota'],
    ['Regret not mentioning the thesis on kelp', 'the thesis on kelp'],
    [
      'I rebuilt those pumps for a whole winter. Not a word about it.',
      'I rebuilt those pumps for a whole winter',
    ],
    ['They are selling up. Not a word about it.'],
    ['I read him the poem. He would have loved this.'],
    ['skipped her lunch to show me the loom'],
    ['do I say I have an offer?'],
    [
      'ran a failover drill every month. OMAR WOULD HAVE LOVED THIS',
      'Omar Haddad: ran a failover drill every month',
    ],
    [
      'Walking back it came to me: I moved the whole diary onto a phone',
      'I moved the whole diary onto a phone',
    ],
    ['And when he asked about shouting a better answer would have been the course', 'the course'],
    ['Should also have owned up to speaking Romanian', 'speaking Romanian'],
    ['What I would say if I could go in again -\nMy calligraphy.', 'My calligraphy'],
    ['The county youth choir. Five years. Never came up.', 'The county youth choir'],
    ['I forgot I was being interviewed'],
    [
      "I've got the trimming badge from Reaseheath!! forgot it completely",
      "I've got the trimming badge from Reaseheath",
    ],
    ['I have the forklift ticket, forgot it entirely', 'I have the forklift ticket'],
    ['forgot it completely'],
    ["I wrote the grant bid myself. Didn't breathe a word.", 'I wrote the grant bid myself'],
    ['I did all eleven windows and I said nowt', 'I did all eleven windows'],
    ['I led three trips to Arran and nobody brought it up', 'I led three trips to Arran'],
    ['nobody has had time to retrain and I just sat there'],
    ['they have nobody for the ring frames. I said nothing.'],
    ['daft of me not to mention I ran the group', 'I ran the group'],
    ["only remembered on the bus that I've used it for years", "I've used it for years"],
    ['completely slipped my mind that I ran the summer school', 'I ran the summer school'],
    ['I had the perfect example (the flood in Leeds) and left it out', 'the flood in Leeds'],
    ['A better answer would have been the time I closed the books early', 'I closed the books early'],
    [
      'I documented the model at my current job! - and said nothing',
      'I documented the model at my current job',
    ],
    ['never told em I hold the ticket', 'I hold the ticket'],
    // What stands before it says itself what it is; what was rightly not said; what others did not say.
    ['Should have led with that'],
    ['I had the perfect example and left it out'],
    ['Glad I did not mention the boat'],
    ["I didn't say what I earn now"],
    ['I never said I could code, just that I can read it'],
    ['they should have told me it was a panel'],
    ['Omar never mentioned the rota'],
    ['should have asked about the pension'],
  ] as const)
    it(`${JSON.stringify(notes)}: ${unsaid.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(unsaidIn(notes), unsaid));
});
