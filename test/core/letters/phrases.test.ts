import assert from 'node:assert/strict';
import fc from 'fast-check';
import { phraseAndMore, phraseOf, unsaidOf } from '../../../src/core/letters/phrases.ts';
import { promisePhrase } from '../../../src/core/letters/promises.ts';

type Row = readonly [written: string, kind: string, text: string];

const highlights: readonly Row[] = [
  ['their plan to split the billing service in two', 'topic', 'the plan to split the billing service in two'],
  ['The pilot line that builds its own parts.', 'topic', 'the pilot line that builds its own parts'],
  ['how you test motion profiles', 'topic', 'how you test motion profiles'],
  ['a machine that has run since 1962', 'topic', 'a machine that has run since 1962'],
  ['the turbine log he keeps by hand', 'topic', 'the turbine log'],
  ['They want to move the PLC code to git', 'topic', 'moving the PLC code to git'],
  ['The team is planning to split the plant', 'topic', 'splitting the plant'],
  ['They want to tie the sensors to the cloud', 'topic', 'tying the sensors to the cloud'],
  ['The team plans to test the line', 'topic', 'testing the line'],
  ['The company wants to commit the change', 'topic', 'committing the change'],
  ['They want to be quick', 'note', 'They want to be quick'],
  ['They want to show him the lab', 'note', 'They want to show him the lab'],
  ['Talked about why they left', 'note', 'Talked about why they left'],
  ['Culture: nobody works weekends', 'note', 'Culture: nobody works weekends'],
  ['A machine that has run since 1962', 'topic', 'a machine that has run since 1962'],
  ['IT runs its own help desk', 'line', 'IT runs its own help desk'],
  ['The line is old', 'line', 'the line is old'],
  ['the plan to show that the line is old', 'line', 'the plan to show that the line is old'],
  ['(see the other page)', 'line', '(see the other page)'],
  ['Great chat about Rust', 'topic', 'Rust'],
  ['Talked about the move to Lisbon', 'topic', 'the move to Lisbon'],
  ['Dana showed me the test bench', 'topic', 'the test bench'],
  ['I moved a line without downtime', 'statement', 'I moved a line without downtime'],
  ['Saw the foundry', 'statement', 'I saw the foundry'],
  ['pair programming every morning', 'line', 'pair programming every morning'],
  ['"Nobody here works weekends"', 'quote', 'Nobody here works weekends'],
  ['They log every valve position', 'note', 'They log every valve position'],
  ['He said that their manager left', 'note', 'He said that their manager left'],
  ['Great people', 'note', 'Great people'],
  ['Do they use Rust?', 'note', 'Do they use Rust?'],
  ['The salary is low', 'private', 'The salary is low'],
  ['red flag: high turnover', 'private', 'red flag: high turnover'],
  ['https://x.example/slides', 'private', 'https://x.example/slides'],
  ['ask about the visa', 'private', 'ask about the visa'],
  ['I was nervous', 'private', 'I was nervous'],
];

const unsaid: readonly Row[] = [
  ['I forgot to mention my work on SCADA', 'topic', 'my work on SCADA'],
  ['Led the migration of three plants', 'statement', 'I led the migration of three plants'],
  ['six years of commissioning', 'topic', 'my six years of commissioning'],
  ['IEC 61131 and safety PLCs', 'line', 'IEC 61131 and safety PLCs'],
  ['Did I mention SCADA?', 'note', 'Did I mention SCADA?'],
  ['I know their plan', 'statement', 'I know their plan'],
  ['a word about it all, '.repeat(9), 'note', 'a word about it all, '.repeat(9).slice(0, -2)],
  ['why I left: burnout', 'private', 'why I left: burnout'],
];

const promises: readonly (readonly [
  task: string,
  recipient: string | undefined,
  kind: string | undefined,
  phrase: string | undefined,
])[] = [
  ['Send Luis the test plan', 'Luis Pereira', 'will', 'send you the test plan'],
  ['Send Luis Pereira the test plan.', 'Luis Pereira', 'will', 'send you the test plan'],
  ['send the test plan by 2026-11-20', 'Luis Pereira', 'will', 'send you the test plan'],
  ['Send the plan to Luis', 'Luis Pereira', 'will', 'send the plan to you'],
  ['Send Luis P. the plan', 'Luis Pereira', 'will', 'send you the plan'],
  ['Send Luis a plan', 'Luis Abt', 'will', 'send you a plan'],
  ['the paper Luis asked for', 'Luis Pereira', 'will', 'send you the paper you asked for'],
  ['the two-page summary', undefined, 'will', 'send you the two-page summary'],
  ['my references', 'Mei Lin', 'will', 'send you my references'],
  ['I will look into the firmware', 'Mei Lin', 'will', 'look into the firmware'],
  ['references!!', 'Mei Lin', 'line', 'references'],
  ['ask her about his plan', 'Mei Lin', undefined, undefined],
];

describe('notes as parts of sentences', () => {
  for (const [written, kind, text] of highlights) {
    it(`${kind}: ${written}`, () => assert.deepEqual(phraseOf(written), { kind, text }));
  }
  for (const [written, kind, text] of unsaid) {
    it(`unsaid, ${kind}: ${written}`, () => assert.deepEqual(unsaidOf(written), { kind, text }));
  }
  for (const [task, recipient, kind, text] of promises) {
    it(`promise: ${task}`, () =>
      assert.deepEqual(promisePhrase(task, recipient), kind === undefined ? undefined : { kind, text }));
  }

  it('keeps one’s own sentences that follow', () => {
    assert.deepEqual(
      phraseAndMore(
        'The pilot line that builds its own parts. I built one like it. They liked that. I was nervous.',
      ),
      {
        phrase: { kind: 'topic', text: 'the pilot line that builds its own parts' },
        more: 'I built one like it.',
      },
    );
  });

  it('carries nobody else into a sentence of one’s own, whatever was written', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            ...'their his her they he she I we the a plan team line wants to move said about that , . it my'.split(
              ' ',
            ),
          ),
          { minLength: 1, maxLength: 8 },
        ),
        (words) => {
          for (const phrase of [phraseOf(words.join(' ')), unsaidOf(words.join(' '))])
            if (phrase.kind === 'topic' || phrase.kind === 'statement' || phrase.kind === 'line')
              assert.doesNotMatch(phrase.text, /\b(?:they|he|she|his)\b/i);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
