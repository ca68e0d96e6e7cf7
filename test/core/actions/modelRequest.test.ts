import assert from 'node:assert/strict';
import { modelRequest } from '../../../src/core/actions/modelRequest.ts';
import { evaluate } from '../../../src/core/index.ts';
import { readEntryFacts } from '../../../src/core/log/entryFacts.ts';
import { parseMarkdown } from '../../../src/lazy/markdown.ts';
import { contextAt, logOf } from '../logOf.ts';

const entry = `---
company: Quartz Foods
role: Maintenance Engineer
date: 2026-11-16T10:00
interviewers: [Dana Okafor, Luis Vega]
---

## Highlights

- the new bottling line in Reims
- Borealis has the same bottling line
- Luis asked how I read a P&ID
- the plan is at dana@quartz.example
- Dana asked how I plan a shutdown

## Unsaid

- I have run a shutdown of twelve days

## Promised

- [x] send the list of spares
- [ ] send the shutdown plan to Dana

## Private

- my wife is ill
`;
const other = '---\ncompany: Borealis\nrole: Engineer\ndate: 2026-11-02\n---\n';

function requestFor(letter: string, role = 'role: Maintenance Engineer\n') {
  const text = entry.replace('role: Maintenance Engineer\n', role);
  const log = logOf({ 'a.md': text, 'b.md': other, 'letters/l.md': letter });
  const evaluation = evaluate([...log.files.values()], contextAt('2026-11-17T10:00'));
  const found = evaluation.log.letterAt('letters/l.md');
  const interview = evaluation.interviewWith('a.md');
  assert.ok(found && interview);
  return modelRequest({
    letter: found,
    text: letter,
    interview,
    notes: readEntryFacts(interview.entry, interview.process.rounds, text, parseMarkdown),
    tone: 'neutral',
    language: 'de-CH',
    companies: ['Quartz Foods', 'Borealis'],
    parse: parseMarkdown,
  });
}

const letterTo = (
  to: string,
  kind = 'thank-you',
  body = 'Dear Dana,\n\nOld words.\n\nKind regards,\nRobin\n',
) => `---\nletter: ${kind}\nentry: ../a.md\n${to === '' ? '' : `to: ${to}\n`}---\n\n${body}`;

describe('what a language model is asked for', () => {
  it('is told the facts of the reader, with what they are', () => {
    const { facts, prompt } = requestFor(letterTo('Dana Okafor'));
    assert.deepEqual(facts, [
      'talked about: the new bottling line in Reims',
      'asked: Dana asked how I plan a shutdown',
      'not said in the interview: I have run a shutdown of twelve days',
      'promised by the candidate: send the shutdown plan to Dana',
    ]);
    assert.match(
      prompt,
      /in German\.\nKind: Thank-you\. Tone: neutral\. Length: \d+ to \d+ words\.\nTo: Dana Okafor, Quartz Foods\. Role:/,
    );
  });

  it('is told nothing private, no address, no other company and nothing of others', () => {
    const { prompt } = requestFor(letterTo('Dana Okafor'));
    assert.doesNotMatch(prompt, /wife|@|Borealis|P&ID|spares|Old words/);
  });

  it('is told what it may of a letter to nobody, of another kind and role', () => {
    const { prompt } = requestFor(letterTo('', 'love-letter'), '');
    assert.match(prompt, /Kind: Thank-you/);
    assert.match(prompt, /To: the hiring team, Quartz Foods\.\n/);
  });

  it('is told nothing of what only those knew who were there, for a reader who was not', () => {
    const { facts } = requestFor(letterTo('Mara Stone'));
    assert.ok(facts.every((fact) => !/P&ID/.test(fact) || fact.startsWith('asked: Luis')));
  });

  /** The part of a draft that an answer takes the place of. */
  const bodies: readonly (readonly [body: string, replaced: string])[] = [
    ['Dear Dana,\n\nOld words.\n\nMore.\n\nKind regards,\nRobin\n', 'Old words.\n\nMore.'],
    ['Dear Dana,\r\n\r\nOld words.\r\n\r\nKind regards,\r\nRobin\r\n', 'Old words.'],
    [
      'Dear Dana,\n\n[what stayed]<!-- From your notes, to pick from:\n· a\n-->\n\nKind regards,\nRobin\n',
      '[what stayed]<!-- From your notes, to pick from:\n· a\n-->',
    ],
    ['株式会社\nOkafor様\n\n本日は。\n\nどうぞよろしくお願いいたします。\n山田\n', '本日は。'],
    [
      'Only words that go on and on, without any greeting.\n',
      'Only words that go on and on, without any greeting.',
    ],
  ];
  for (const [body, replaced] of bodies)
    it(`answers in the place of ${JSON.stringify(replaced.slice(0, 20))}`, () => {
      const letter = letterTo('Dana Okafor', 'thank-you', body);
      const { start, end } = requestFor(letter).range;
      assert.equal(letter.slice(start, end), replaced);
    });
});
