// Words of notes as they stand inside the sentences of a letter, or nowhere where they could sound wrong.
import assert from 'node:assert/strict';
import { promiseOf } from '../../src/core/letters/phrasing/promise.ts';
import { questionOf } from '../../src/core/letters/phrasing/question.ts';
import { ownStatementOf, quoteOf, theirStatementOf } from '../../src/core/letters/phrasing/statement.ts';
import { agreeing, callName } from '../../src/core/letters/phrasing/towards.ts';
import { tagWords } from '../../src/lazy/tagWords.ts';

type Case = readonly [written: string, phrase: string | undefined];

/** One test a case. */
function table(
  name: string,
  phraseOf: (written: string) => string | undefined,
  cases: readonly Case[],
): void {
  describe(name, () => {
    for (const [written, phrase] of cases)
      it(`"${written}" ${phrase === undefined ? 'stays out' : `becomes "${phrase}"`}`, () => {
        assert.equal(phraseOf(written), phrase);
      });
  });
}

table('a promise, behind "I will"', (text) => promiseOf({ text, as: 'deed' }, tagWords), [
  ['send her the test plan', 'send you the test plan'],
  ['send the test plan tomorrow', 'send you the test plan'],
  ['email over test plan by Friday', 'send you the test plan'],
  ['share my references', 'send you my references'],
  ['send references', 'send you my references'],
  ['send copy of my licence', 'send you a copy of my licence'],
  ['introduce her to the union rep', 'introduce you to the union rep'],
  ['put him in touch with the old supplier', 'put you in touch with the old supplier'],
  ['drop her a line', 'send you a line'],
  ['drop him a line about the pump', 'send you a line about the pump'],
  ['write up the test plan', 'write you the test plan'],
  ['draft the drawing', 'draft you the drawing'],
  ['write down the number of the supplier', 'send you the number of the supplier'],
  ['dig out the old drawing', 'send you the old drawing'],
  ['look up the part number', 'look up the part number for you'],
  ['show her the drawing', 'show you the drawing'],
  ['bring the drawing', 'bring you the drawing'],
  ['check the drawing', undefined],
  ['work out how many pumps we need', 'work out how many pumps we need'],
  ['get them a copy of my site card, front and back', 'send you a copy of my site card'],
  ['send her a page on how I would do shift handover', 'send you a page on how I would do shift handover'],
  ['scan of my forklift ticket', 'send you a scan of my forklift ticket'],
  ['call her', undefined],
  ['send it', undefined],
  ['send them one', undefined],
  ['not be late', undefined],
  ['tell me the date', undefined],
  ['', undefined],
  ['send an email', undefined],
]);

table(
  'a question, behind "asked"',
  (text) => {
    const question = questionOf(text, tagWords);
    return question && `${question.as}: ${question.text}`;
  },
  [
    ['how would I handle an angry guest?', 'how to: how to handle an angry guest'],
    ['"How do I calm a class?"', 'how to: how to calm a class'],
    ['what is the best pump you ever built', 'thing: the best pump you ever built'],
    ['why I left the trade', 'question: why I left the trade'],
    ['why did I leave the trade', undefined],
    ['did I ever run a kitchen', undefined],
    ['can I run a kitchen alone', 'question: whether I can run a kitchen alone'],
    ['does she get a uniform', 'question: whether she gets a uniform'],
    ['a truck is late, what do you do?', 'question: what I would do if a truck is late'],
    ['angry guest, what do you do', 'question: what I would do with an angry guest'],
    ['safeguarding and behaviour', 'thing: safeguarding and behaviour'],
    ['did the "old one" work', undefined],
    ['for what', undefined],
    ['what is it', undefined],
    ['to whom', undefined],
  ],
);

table('what the writer says of themself', (text) => ownStatementOf(text, tagWords), [
  ['led the move to the new kitchen', 'I led the move to the new kitchen'],
  ["I've run a night shift for six years", 'I have run a night shift for six years'],
  ["I'm trained in first aid", 'I am trained in first aid'],
  ['in Leeds I built the second line', 'in Leeds I built the second line'],
  ['my licence covers trailers up to 7 tonnes', 'my licence covers trailers up to 7 tonnes'],
  ['still got my licence', 'I still have my licence'],
  ['led him there', undefined],
  ['ok', undefined],
  ['the weather', undefined],
]);

table('what somebody said of their work', (text) => theirStatementOf(text, tagWords), [
  ['month end is on day twelve', 'month end is on day twelve'],
  ['the pumps are older than the building', 'the pumps are older than the building'],
  ['everything is broken all the time', undefined],
  ['you are the first one', undefined],
  ['running late again', undefined],
]);

table('words in quotation marks', quoteOf, [
  ['"we count everything twice"', 'we count everything twice'],
  ['“we count everything twice.” (Dana)', 'we count everything twice'],
  ['"we count everything twice" - she smiled', 'we count everything twice'],
  ['"nobody counts anything here"', undefined],
  ['"do we count twice?"', undefined],
  ['"count"', undefined],
  ['we count everything twice', undefined],
]);

table('a verb beside "you"', agreeing, [
  ['you wants more', 'you want more'],
  ['you carries on', 'you carry on'],
  ['you also fixes it', 'you also fix it'],
  ['you teaches', 'you teach'],
  ['you focus on pumps', 'you focus on pumps'],
  ["you doesn't mind", "you don't mind"],
  ["you's in the office", 'you are in the office'],
  ['send you pumps', 'send you pumps'],
  ['what you was told', 'what you were told'],
]);

table('how a colleague is spoken of', (name) => callName({ name, range: { start: 0, end: name.length } }), [
  ['Dana Okafor', 'Dana'],
  ['Dr. Dana Okafor', 'Dr. Dana Okafor'],
  ['Robert "Bob" Lee', 'Bob'],
  ['Robert (Bob) Lee, Head of Sales', 'Bob'],
  ['Mrs Lee', 'Mrs Lee'],
]);
