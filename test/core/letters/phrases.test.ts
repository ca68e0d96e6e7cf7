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
  ['the line will stop in May', 'line', 'the line will stop in May'],
  ['the road to Lisbon runs through Spain', 'line', 'the road to Lisbon runs through Spain'],
  ['the road to plants of tomorrow', 'topic', 'the road to plants of tomorrow'],
  ['the review every change goes through', 'topic', 'the review every change goes through'],
  ['the machines no one touches', 'line', 'the machines no one touches'],
  ['the plan of the team for the plant', 'topic', 'the plan of the team for the plant'],
  ['the crew left early', 'line', 'the crew left early'],
  ['the process changes', 'line', 'the process changes'],
  ['the welders sing at noon', 'line', 'the welders sing at noon'],
  ['the red press', 'topic', 'the red press'],
  ['A machine', 'topic', 'a machine'],
  ['The A team', 'topic', 'the A team'],
  ['the hall (it is old)', 'topic', 'the hall (it is old)'],
  ['- the hall   of presses', 'topic', 'the hall of presses'],
  ['--> the hall of presses', 'topic', 'the hall of presses'],
  ['how come', 'line', 'how come'],
  ['what a team of people', 'note', 'what a team of people'],
  ['Their line is old', 'line', 'the line is old'],
  ['Their own plan for the line', 'note', 'Their own plan for the line'],
  ['their own hall', 'note', 'their own hall'],
  ['his hall', 'topic', 'the hall'],
  ['a hall they like', 'topic', 'a hall'],
  ['the press hall that he built', 'topic', 'the press hall'],
  ['the timeline they drew', 'topic', 'the timeline'],
  ['the thing they said', 'note', 'the thing they said'],
  ['the way they test', 'note', 'the way they test'],
  ['the plan of the team they admire', 'note', 'the plan of the team they admire'],
  ['They want to relieve the crew', 'topic', 'relieving the crew'],
  ['They want to beat the rival', 'topic', 'beating the rival'],
  ['They plan to behave well', 'topic', 'behaving well'],
  ['The team wants to agree on dates', 'topic', 'agreeing on dates'],
  ['Why Rust?', 'note', 'Why Rust?'],
  ['"Nobody works late" is on the wall', 'line', '"Nobody works late" is on the wall'],
  ['Dana and I share a hometown', 'line', 'Dana and I share a hometown'],
  ['I like them', 'note', 'I like them'],
  ['...', 'private', ''],
  ['https://x.example/a', 'private', 'https://x.example/a'],
  ['http://x.example/a page', 'line', 'http://x.example/a page'],
  ['the plan to check every weld', 'topic', 'the plan to check every weld'],
  ['Dana saw the hall', 'line', 'Dana saw the hall'],
  ['Dana says they want to move the line', 'note', 'Dana says they want to move the line'],
  ['Skipped the chat about Rust', 'line', 'Skipped the chat about Rust'],
  ['Questions about Rust', 'topic', 'Rust'],
  ['a chat with Dana about the press shop', 'topic', 'the press shop'],
  ['Dana Okafor showed us the press shop', 'topic', 'the press shop'],
  ['welders with good tools', 'line', 'welders with good tools'],
  ['the crew won’t wait', 'line', 'the crew won’t wait'],
  ["the line isn't old", 'line', "the line isn't old"],
  ['The company hopes to move the line', 'topic', 'moving the line'],
  ['They aim to test every part', 'topic', 'testing every part'],
  ['my answer was rambling :(', 'private', 'my answer was rambling :('],
  ['the interviewer was hungover lol', 'private', 'the interviewer was hungover lol'],
  ['n/a', 'private', 'n/a'],
  ['the move to Lisbon (confidential!)', 'private', 'the move to Lisbon (confidential!)'],
  ['Impressed by the lab', 'statement', 'I was impressed by the lab'],
  ['impressed by how they test', 'note', 'impressed by how they test'],
  ['nothing special', 'private', 'nothing special'],
  ['nothing ships without a test', 'line', 'nothing ships without a test'],
  ['likes my pull request', 'note', 'likes my pull request'],
  ['Asked why I left Oak', 'note', 'Asked why I left Oak'],
  ['decision in two weeks', 'note', 'decision in two weeks'],
  ['3 rounds, the next one with the CTO', 'note', '3 rounds, the next one with the CTO'],
  ['explained the outage story clearly', 'note', 'explained the outage story clearly'],
  ['roadmap = fewer things', 'note', 'roadmap = fewer things'],
  ['turnover is 40%. wants that below 20', 'note', 'turnover is 40%. wants that below 20'],
  ['Yuki showed me the new cytometer — never used one', 'topic', 'the new cytometer'],
];

/** What would shame its writer in a letter, in the forms that people write. */
const privateNotes = [
  ...[
    'the salary',
    'their salaries',
    'the pay',
    'low pay systems aside, the pay',
    'underpaid',
    'they underpay',
  ],
  ...[
    'a red flag',
    'red flags',
    'disorganised',
    'disorganized',
    'worry',
    'worried',
    'worrying',
    'a doubt',
    'doubts',
  ],
  ...[
    'layoff',
    'layoffs',
    'laid off',
    'burnout',
    'burn out',
    'burnt out',
    'burned out',
    'embarrassed',
    'embarrassing',
  ],
  ...[
    'pregnant',
    'a pregnancy',
    'divorce',
    'divorced',
    'depressing',
    'depressed',
    'religion',
    'religious',
    'a visa',
  ],
  ...[
    'don’t ask',
    "don't ask",
    'dont ask',
    'do not ask',
    'follow up on it',
    'look up the plant',
    'try to be early',
  ],
];
/** What looks like it and is about the work. */
const openNotes = [
  'the pay service',
  'the pay services',
  'the pay system',
  'the pay systems',
  'the pay flow',
  'the pay flows',
];

const unsaid: readonly Row[] = [
  ['I forgot to mention my work on SCADA', 'topic', 'my work on SCADA'],
  ['Led the migration of three plants', 'statement', 'I led the migration of three plants'],
  ['six years of commissioning', 'topic', 'my six years of commissioning'],
  ['IEC 61131 and safety PLCs', 'line', 'IEC 61131 and safety PLCs'],
  ['Did I mention SCADA?', 'note', 'Did I mention SCADA?'],
  ['I know their plan', 'statement', 'I know the plan'],
  ['led their move to git', 'statement', 'I led the move to git'],
  ['SCADA for their plants', 'line', 'SCADA for the plants'],
  ['I know them', 'note', 'I know them'],
  ['that I ran the move', 'statement', 'I ran the move'],
  ['about my work at Halden', 'topic', 'my work at Halden'],
  ['my work at Halden. It was fun', 'line', 'my work at Halden. It was fun'],
  ['SCADA, which I know', 'line', 'SCADA, which I know'],
  ['Halden and my logs', 'line', 'Halden and my logs'],
  ['!!', 'private', ''],
  ['I didn’t get to mention my work on SCADA', 'topic', 'my work on SCADA'],
  ["Didn't mention my work on SCADA", 'topic', 'my work on SCADA'],
  ['I never told them about my work on SCADA', 'topic', 'my work on SCADA'],
  ['10 years of commissioning', 'topic', 'my 10 years of commissioning'],
  ['Organised the move', 'statement', 'I organised the move'],
  ['Analyzed the logs', 'statement', 'I analyzed the logs'],
  ['a word about it all, '.repeat(9), 'note', 'a word about it all, '.repeat(9).slice(0, -2)],
  ['why I left: burnout', 'private', 'why I left: burnout'],
  ['a year off to care for my mother', 'private', 'a year off to care for my mother'],
  ['nothing', 'private', 'nothing'],
  ['I should have told Dana about my thesis', 'topic', 'my thesis'],
  ['could’ve told Dr Wu that I know the cable', 'statement', 'I know the cable'],
  ['should’ve said I know Looker too', 'statement', 'I know Looker too'],
  ['I wish I had mentioned my thesis', 'topic', 'my thesis'],
  ['Bazel: only toy projects', 'note', 'Bazel: only toy projects'],
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
  ['2026-11-20', 'Mei Lin', undefined, undefined],
  ['send the plan 2026-11-20', 'Luis Pereira', 'will', 'send you the plan'],
  ['send 📄 Luis the plan', 'Luis Pereira', 'will', 'send you the plan'],
  ["I'll send the plan", 'Luis Pereira', 'will', 'send you the plan'],
  ['I’d send the plan', 'Luis Pereira', 'will', 'send you the plan'],
  ['Send him the plan', 'Luis Pereira', 'will', 'send you the plan'],
  ['Send her the plan', 'Mei Lin', 'will', 'send you the plan'],
  ['Call her on Friday', 'Mei Lin', 'will', 'call you on Friday'],
  ['Send her manager the plan', 'Mei Lin', undefined, undefined],
  ['Send them to her', 'Mei Lin', undefined, undefined],
  ['Send them to Mei', 'Mei Lin', undefined, undefined],
  ['send an example', 'An Nguyen', 'will', 'send you an example'],
  ['send An an example', 'An Nguyen', 'will', 'send you an example'],
  ['apply for grant money', 'Hugh Grant', 'line', 'apply for grant money'],
  ['send the CV to mei@x.example', 'Mei Lin', 'will', 'send the CV to mei@x.example'],
  ['send the plan (by 2026-11-20)', 'Mei Lin', 'will', 'send you the plan'],
  ['send the plan, due: 2026-11-20', 'Mei Lin', 'will', 'send you the plan'],
  ['send the plan [2026-11-20]', 'Mei Lin', 'will', 'send you the plan'],
  ['send the plan no later than 2026-11-20', 'Mei Lin', 'will', 'send you the plan'],
  ['by 2026-11-20: send the plan', 'Mei Lin', 'will', 'send you the plan'],
  ['send the plan (by 2026-11-20, PDF)', 'Mei Lin', undefined, undefined],
  ['send the report of 2026-11-20', 'Mei Lin', undefined, undefined],
  ['Send Pereira the plan', 'Luis Pereira', 'will', 'send you the plan'],
  ['Send Luisa the plan', 'Luis Pereira', 'will', 'send Luisa the plan'],
  ['Send J.R. the plan', 'J.R. Smith', 'will', 'send you the plan'],
  ['send the plan to luis', 'Luis Pereira', 'will', 'send the plan to you'],
  ['send the plan to them', 'Luis Pereira', 'will', 'send the plan to you'],
  ['send the plan to them both', 'Luis Pereira', undefined, undefined],
  ['Send Luis’s plan back', 'Luis Pereira', 'will', 'send your plan back'],
  ['luis’s plan', 'Luis Pereira', 'will', 'send you your plan'],
  ['the plan luis asked for', 'Luis Pereira', 'will', 'send you the plan you asked for'],
  ['luis: the plan', 'Luis Pereira', 'will', 'send you the plan'],
  ['@Luis – send the plan', 'Luis Pereira', 'will', 'send you the plan'],
  ['books and my plan', 'Luis Pereira', 'line', 'books and my plan'],
  ['the pricing sheet for Luis, by Friday', 'Luis Pereira', 'will', 'send you the pricing sheet, by Friday'],
  ['Luis: two book titles', 'Luis Pereira', 'line', 'two book titles'],
  ['Luis the link to the library', 'Luis Pereira', 'will', 'send you the link to the library'],
  ['reprint of the paper to Prof. Rao', 'Prof. Anil Rao', 'line', 'reprint of the paper'],
  ['try the tool and tell Anna what I think', 'Anna K.', 'will', 'try the tool and tell you what I think'],
  ['fill in the form for the archive', 'Luis Pereira', 'will', 'fill in the form for the archive'],
  ['ask Luis whether the sketch exists ;)', 'Luis Pereira', 'will', 'ask you whether the sketch exists'],
  ['LinkedIn Luis', 'Luis Pereira', undefined, undefined],
  ['write thank-you notes', 'Luis Pereira', undefined, undefined],
  ['decide whether I want this', 'Luis Pereira', undefined, undefined],
  ['two references (ask Tom first)', 'Luis Pereira', 'line', 'two references'],
  ['two references (as PDF)', 'Luis Pereira', 'line', 'two references (as PDF)'],
];

describe('notes as parts of sentences', () => {
  for (const [written, kind, text] of highlights) {
    it(`${kind}: ${written}`, () => assert.deepEqual(phraseOf(written), { kind, text }));
  }
  it('keeps to oneself what is private', () => {
    for (const note of privateNotes) assert.equal(phraseOf(note).kind, 'private', note);
    for (const note of openNotes) assert.notEqual(phraseOf(note).kind, 'private', note);
  });
  for (const [written, kind, text] of unsaid) {
    it(`unsaid, ${kind}: ${written}`, () => assert.deepEqual(unsaidOf(written), { kind, text }));
  }
  for (const [task, recipient, kind, text] of promises) {
    it(`promise: ${task}`, () =>
      assert.deepEqual(promisePhrase(task, recipient), kind === undefined ? undefined : { kind, text }));
  }

  for (const [count, kind, unsaidKind] of [
    [25, 'topic', 'topic'],
    [26, 'line', 'line'],
    [30, 'line', 'line'],
    [31, 'note', 'line'],
    [40, 'note', 'line'],
    [41, 'note', 'note'],
  ] as const) {
    it(`${count} words in a row: ${kind}, and ${unsaidKind} of what was not said`, () => {
      const words = `the – ${'old '.repeat(count - 2)}lathe`;
      assert.equal(phraseOf(words).kind, kind);
      assert.equal(unsaidOf(words).kind, unsaidKind);
    });
  }

  it('takes no topic out of a report, or an intention, that is too long to be one', () => {
    const long = (count: number) => `the ${'old '.repeat(count - 2)}lathe`;
    assert.equal(phraseOf(`Talked about ${long(25)}`).kind, 'topic');
    assert.equal(phraseOf(`Talked about ${long(26)}`).kind, 'note');
    assert.equal(phraseOf(`They want to move ${long(21)}`).kind, 'topic');
    assert.equal(phraseOf(`They want to move ${long(22)}`).kind, 'note');
  });

  for (const [written, more] of [
    ['The line. I built one. My team ran it.', 'I built one. My team ran it.'],
    ['The line. They know I like it. And I do.', ''],
  ] as const)
    it(`more: ${written}`, () => assert.equal(phraseAndMore(written).more, more));

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

  it('ends a sentence at a picture', () => {
    assert.deepEqual(phraseAndMore('the model is a spreadsheet 😅 wants it in dbt').phrase, {
      kind: 'line',
      text: 'the model is a spreadsheet',
    });
    assert.equal(
      phraseAndMore('closes in 4 days, Mr. Osei said 3').phrase.text,
      'closes in 4 days, Mr. Osei said 3',
    );
    assert.equal(phraseAndMore('👍 the code review').phrase.text, 'the code review');
    assert.equal(phraseAndMore('the SAP® move in May').phrase.text, 'the SAP® move in May');
  });

  it('takes a transcript for a note at once, and leaves out one that is private', () => {
    const transcript = 'so. . . they said, and I said. '.repeat(50_000);
    for (const read of [phraseOf, unsaidOf, (text: string) => phraseAndMore(text).phrase]) {
      assert.equal(read(transcript).kind, 'note');
      assert.equal(read(`${transcript} about the salary`).kind, 'private');
    }
    assert.equal(promisePhrase(transcript, 'Dana Okafor'), undefined);
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
              assert.doesNotMatch(phrase.text, /\b(?:they|their|he|she|his)\b/i);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
