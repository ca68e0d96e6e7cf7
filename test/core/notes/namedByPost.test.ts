import assert from 'node:assert/strict';
import { readFacts } from '../../../src/core/notes/facts.ts';
import { parseMarkdown } from '../../../src/lazy/markdown.ts';

const range = { start: 0, end: 0 };
const interviewers = [
  { name: 'Mrs Hollis-Bright', title: 'head', range },
  { name: 'Tadhg Brennan', title: 'Deputy head', range },
];

describe('people whom notes name by their post', () => {
  for (const [notes, told] of [
    ['the deputy asked how I handle a child who will not write', 'asked sure Tadhg Brennan'],
    ['Head: what would the first half term look like?', 'asked sure Mrs Hollis-Bright'],
    ['The deputy head wants a choir that any child can join', 'need sure Tadhg Brennan'],
    ['HR asked how I would stop a queue', 'topic kept '],
    ['Tadhg asked how I would stop a queue', 'asked sure Tadhg Brennan'],
  ] as const)
    it(notes, () => {
      const [fact] = readFacts({
        body: notes,
        parse: parseMarkdown,
        interviewers,
        others: [],
        day: undefined,
      }).facts;
      const people = fact?.people.map(({ name }) => name).join() ?? '';
      assert.equal(`${fact?.kind} ${fact?.certainty} ${people}`, told);
    });
});
