import assert from 'node:assert/strict';
import { phraseOf, promisePhrase } from '../../../src/core/letters/phrases.ts';

const phrases: readonly (readonly [note: string, kind: string, text: string])[] = [
  ['their plan to split the billing service in two', 'topic', 'the plan to split the billing service in two'],
  [
    'The pilot line that builds its own spare parts.',
    'topic',
    'the pilot line that builds its own spare parts',
  ],
  ['how you test motion profiles', 'topic', 'how you test motion profiles'],
  ['a machine that has run since 1962', 'topic', 'a machine that has run since 1962'],
  ['I moved a line without downtime', 'statement', 'I moved a line without downtime'],
  ['They want to move the PLC code to git', 'note', 'They want to move the PLC code to git'],
  ['The team uses git for everything', 'note', 'The team uses git for everything'],
  ['The salary is low. The people are nice.', 'note', 'The salary is low. The people are nice'],
  ['Great chat about Rust', 'note', 'Great chat about Rust'],
];

const promises: readonly (readonly [
  task: string,
  recipient: string | undefined,
  phrase: string | undefined,
])[] = [
  ['Send Luis the test plan', 'Luis Pereira', 'send you the test plan'],
  ['Send Luis Pereira the test plan.', 'Luis Pereira', 'send you the test plan'],
  ['send the test plan by 2026-11-20', 'Luis Pereira', 'send the test plan'],
  ['the two-page summary', undefined, 'send you the two-page summary'],
  ['my references', 'Mei Lin', 'send you my references'],
  ['references!!', 'Mei Lin', undefined],
];

describe('notes as parts of sentences', () => {
  for (const [note, kind, text] of phrases) {
    it(`${kind}: ${note}`, () => assert.deepEqual(phraseOf(note), { kind, text }));
  }
  for (const [task, recipient, phrase] of promises) {
    it(`promise: ${task}`, () => assert.equal(promisePhrase(task, recipient), phrase));
  }
});
