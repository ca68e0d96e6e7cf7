import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type LetterKind, letterKindNames } from '../../../src/core/kinds/index.ts';
import { editsOf } from '../../../src/core/log/change.ts';
import { english } from '../../../src/core/speech.ts';
import { applyEdits } from '../../../src/core/text.ts';
import { runs } from '../../runs.ts';
import { letterFor } from '../letters/letters.ts';
import { reviewed } from './reviewed.ts';
import { entries } from './writtenLetters.ts';

const northwind = `---
company: Northwind Robotics
role: Controls Engineer
date: 2026-11-19T14:00
round: onsite
outcome: waiting
interviewers:
  - Dana Okafor <dana@northwind.example>
  - Luis Pereira
---
## Highlights
- the pilot line that builds its own spare parts
## Promised
- [ ] Send Dana the commissioning checklist
- [ ] Send Luis the gripper data
`;
const halden = `---
company: Halden
role: Test Manager
date: 2026-11-10
outcome: waiting
interviewers: Mei Lin
---
`;
const sentences = {
  thanks: 'Thank you for the visit on Thursday 19 November, and for the time you took to show me around.',
  detail:
    'The pilot line that builds its own spare parts stayed with me, because I spent four years keeping a line alive whose parts nobody made any more, and I would have liked to have such a thing at hand.',
  more: 'What you told me about the shift handover fits how I like to work: short, on paper, and with the people who were there.',
  promise: 'I will send you the commissioning checklist that we spoke about before the end of the week.',
  end: 'If anything is open on your side, please write or call. I look forward to hearing how you decide.',
};

interface Change {
  readonly kind?: LetterKind;
  readonly to?: string;
  readonly subject?: string;
  readonly sent?: string;
  readonly greeting?: string;
  readonly body?: string;
  /** Other files of the log, or the entry as it is instead. */
  readonly files?: Readonly<Record<string, string>>;
}

const thankYou = Object.values(sentences).join('\n\n');

function letter(change: Change = {}): string {
  const {
    kind = 'thank-you',
    to = 'Dana Okafor',
    subject = 'Thank you: Controls Engineer interview',
  } = change;
  const { sent = '', greeting = 'Dear Dana,', body = thankYou } = change;
  return `---\nletter: ${kind}\nentry: ../visit.md\nto: ${to}\nsubject: ${JSON.stringify(subject)}\nsent: ${sent}\n---\n${greeting}\n\n${body}\n\nKind regards,\nRobin Vale\n`;
}

/** \`code: the words it is about\`, of a letter in the log. */
function review(text: string, more: Readonly<Record<string, string>> = {}): readonly string[] {
  const path = 'letters/a.md';
  const files = { 'visit.md': northwind, 'halden.md': halden, [path]: text, ...more };
  return reviewed(files, path).map(({ code, range }) => `${code}: ${text.slice(range.start, range.end)}`);
}

const added = (sentence: string) => ({ body: `${thankYou}\n\n${sentence}` });
const second = (body: string): Change => ({
  kind: 'check-in',
  subject: 'Controls Engineer: where things stand',
  body,
});
const checkIn =
  'Thank you again for the visit on Thursday, 19 November. You expected to know more in these days, and I know that such dates move. I have since read the paper on cell control that you named, and it answered a question of mine about the hand-over between the cells. Could you tell me how things stand with the Controls Engineer role?';
const leaving = (body: string): Change => ({
  kind: 'withdrawal',
  subject: 'Controls Engineer: my application',
  body,
});

/** An entry of another process. */
const other = (company: string, role = 'Test Manager', people = 'Mei Lin') => ({
  'other.md': `---\ncompany: ${company}\nrole: ${role}\ndate: 2026-11-10\noutcome: waiting\ninterviewers: ${people}\n---\n`,
});
/** The entry itself, written otherwise. */
const visit = (from: string | RegExp, to: string) => ({ 'visit.md': northwind.replace(from, to) });
const earlier = { 'call.md': northwind.replaceAll('2026-11-19', '2026-11-10').replace('onsite', 'phone') };

const clean: readonly (readonly [name: string, change: Change])[] = [
  ['a word of programs before it', added('In JavaScript it ended with undefined. I liked it.')],
  ['a word of programs after it', added('It ended with undefined, a value of mine. I liked it.')],
  ['braces around a word of one’s own', added('We wrote {Rust} and <Okay> on the board.')],
  ['a role of the log that is no job here', added('I saw how the Test Manager works.')],
  ['a citation of letters', added('See [1 a, 2 b] for it.')],
  ['citations', added('See [1, 2], [Smith et al. 2019] and [Okay].')],
  ['what is no word', added('I ran `the the` and saw it stop.\n\n```\nthe the\n```\n')],
  ['a footnote', added('I liked it.[^1]\n\n[^1]: It was the the best.\n')],
  ['a comment', { body: `${thankYou}\n\n<!-- TODO: [your name] -->` }],
  [
    'a word of programs in its own sentence',
    added('The value ended with undefined, a bug of mine. I liked it.'),
  ],
  [
    'the company by a part of its name',
    { ...added('I look forward to joining Northwind.'), files: other('Northwind') },
  ],
  ['its own weekday', added('Our conversation on Thursday was good.')],
  ['the weekday of another round', { ...added('Our conversation on Tuesday was good.'), files: earlier }],
  ['the day of another round', { ...added('Our conversation on 10 November was good.'), files: earlier }],
  [
    'a day of the next year',
    {
      ...added('I am away on Monday 4 January.'),
      body: thankYou
        .replace('Thursday 19 November', 'Monday 28 December')
        .concat('\n\nI am away on Monday 4 January.'),
      files: visit('2026-11-19', '2026-12-28'),
    },
  ],
  [
    'a day of the last year',
    {
      body: thankYou
        .replace('Thursday 19 November', 'Tuesday 5 January')
        .concat('\n\nI was away on Tuesday 29 December.'),
      files: visit('2026-11-19', '2027-01-05'),
    },
  ],
  ['a day that may be of any year', added('Our conversation on Friday 20 May was good.')],
  ['a short weekday that fits', added('I am away on Tue. 24 November.')],
  ['a day of an interview that nobody wrote down', { files: visit('date: 2026-11-19T14:00\n', '') }],
  ['a name that somebody elsewhere has, too', { files: other('Halden', 'Test Manager', 'Dana Whitfield') }],
  ['another person of that first name', added('Please greet Luis Garcia, and Lius Garcia.')],
  [
    'thanks for a talk with somebody who may be of this house',
    { ...added('I enjoyed the talk with Mei Okafor.'), files: other('Kite', 'Tester', 'Mei Okafor') },
  ],
  ['a first name alone', { ...added('I enjoyed the talk with Jo.'), files: other('Kite', 'Tester', 'Jo') }],
  [
    'a role that is part of this one',
    { ...added('I want the Engineer role.'), files: other('Kite', 'Engineer') },
  ],
  [
    'a role that this one is part of',
    {
      ...added('I want the Senior Controls Engineer role.'),
      files: other('Kite', 'Senior Controls Engineer'),
    },
  ],
  [
    'a role where the entry names none',
    { ...added('I want the Test Manager role.'), files: visit('role: Controls Engineer\n', '') },
  ],
  ['a letter of the day itself', { sent: '2026-11-19' }],
  ['a letter of the day after', { sent: '2026-11-20' }],
  [
    'one word of what was promised',
    { body: thankYou.replace('commissioning checklist that we spoke about', 'checklist') },
  ],
  ['a thank-you', {}],
  ['a check-in', second(checkIn)],
  [
    'brackets that are a link, a reference, an aside',
    added('See [the paper](https://x.example) [1], and he wrote it so [sic].'),
  ],
  [
    'a previous employer of the log',
    added('At my previous job with Halden I joined the team at Halden that built the line.'),
  ],
  ['a customer of the log', added('Our customers include Halden.')],
  [
    'programs in which undefined is a word',
    added('We hunted an undefined value in the JavaScript of the panel for a week.'),
  ],
  ['March as a month', { greeting: 'Dear Dana,', ...added('The plant opens in March.') }],
  ['a weekday that fits', added('I am away on Monday 23 November.')],
  ['being attached to an idea', added('I am attached to the idea of a line without paper.')],
  ['pressure in a vessel', added('I know pressure vessels, and can start immediately.')],
  ['the compensation loop', added('The temperature compensation of your sensors is neat.')],
  ['two exclamation marks', added('What a day! I enjoyed it!')],
  ['a short form of the first name', { greeting: 'Hi Dan,' }],
  ['a company with such letters', added('I rode a lift by TK Elevator once.')],
  [
    'pay as a part of a thing that the notes name',
    {
      ...added('Even the salary pages are read more.'),
      files: { 'visit.md': `${northwind}\n- the salary pages are read more\n` },
    },
  ],
  ['a name that is such a word', { to: 'Dana Null', greeting: 'Dear Dana Null,' }],
  ['an honorific', { greeting: 'Dear Dr. Okafor,' }],
  ['two people', { greeting: 'Dear Dana and Luis,' }],
  ['a team', { greeting: 'Dear all,' }],
  [
    'a plain withdrawal in other words',
    leaving(
      'Thank you for your time and for the visit. I have decided not to go further with the Controls Engineer role, and I wanted you to hear it from me first. I wish you and the whole team the best of luck in finding the right person for it.',
    ),
  ],
  ['a greeting that is the name alone', { greeting: 'Dana,' }],
  ['a first line that greets nobody', { greeting: 'It was good to see the line at work.' }],
  ['a short form of four letters', { to: 'Alexandra Kim', greeting: 'Dear Alex,' }],
  ['a date with its year', added('I am away on Monday 23 November 2026.')],
  ['a date of a far year', added('I am away on Tuesday 23 November 2027.')],
  ['a day that no calendar has', added('I am away on Tuesday 30 February.')],
  ['brackets of code that hold nothing', added('The list `[]` is empty, and so is `[ ]`.')],
  ['a role of one’s own past', added('My last Test Manager role taught me patience.')],
  ['a postscript', added('Kind regards,\nRobin\n\nP.S. I look forward to the pilot line.')],
  ['an abbreviation in a sentence', added('I met Dr. Okafor, Prof. Li and others, e.g. the team at work.')],
  ['a subject with quotation marks', { subject: 'Thank you: "Controls Engineer" interview' }],
  ['quoted words', added('> You never replied to me, that is unprofessional!!!')],
];

const flawed: readonly (readonly [name: string, change: Change, found: readonly string[]])[] = [
  ['a name in braces', added('At {your name} I saw it.'), ['unfilled-blank: {your name}']],
  ['a name in angle brackets', added('At <company> I saw it.'), ['unfilled-blank: <company>']],
  ['a usual word in brackets', added('At [Company] I saw it.'), ['unfilled-blank: [Company]']],
  ['a word of underscores', added('At [fill_it_in] I saw it.'), ['unfilled-blank: [fill_it_in]']],
  ['a blank around another', added('I liked [the ____ of it].'), ['unfilled-blank: [the ____ of it]']],
  [
    'a slip of the pen in a blank: the blank alone',
    added('I liked [the the thing].'),
    ['unfilled-blank: [the the thing]'],
  ],
  [
    'a value that was missing, beside a sentence about programs',
    added('We fixed the bug. Thank you for meeting with undefined. The code is good.'),
    ['unfilled-blank: undefined'],
  ],
  ['another company, once', { subject: 'Thank you: interview at Halden' }, ['wrong-company: Halden']],
  ['what editors write for to come', added('Their plan, tk, is a good one.'), ['unfilled-blank: tk']],
  [
    'what is to be found yet',
    added('I liked (something about their plans?) most.'),
    ['unfilled-blank: (something about their plans?)'],
  ],
  ['what an export writes for no name', { greeting: 'Dear Dana null,' }, ['unfilled-blank: null']],
  ['what a template writes for no name', { greeting: 'Dear Dana undefined,' }, ['unfilled-blank: undefined']],
  ['another company in the greeting', { greeting: 'Dear Halden team,' }, ['wrong-company: Halden']],
  [
    'other companies, each time',
    {
      ...added('I look forward to joining Kite. I want to work with Halden, and be part of Kite.'),
      files: other('Kite'),
    },
    ['wrong-company: Kite', 'wrong-company: Halden', 'wrong-company: Kite'],
  ],
  [
    'a company whose name is on two lines',
    { ...added('I look forward to joining Big\nOak.'), files: other('Big Oak') },
    ['wrong-company: Big\nOak'],
  ],
  [
    'a company with signs in its name',
    { ...added('I look forward to joining C++ (Works).'), files: other('C++ (Works)') },
    ['wrong-company: C++ (Works)'],
  ],
  [
    'a company with a word of this one',
    { ...added('I look forward to joining Oak Robotics.'), files: other('Oak Robotics') },
    ['wrong-company: Oak Robotics'],
  ],
  [
    'other roles',
    { ...added('I want the Tester role, or the Test Manager role.'), files: other('Kite', 'Tester') },
    ['wrong-role: Tester', 'wrong-role: Test Manager'],
  ],
  [
    'a day and a weekday, once',
    added('Our visit on Friday 18 November was good.'),
    ['wrong-date: Friday 18 November'],
  ],
  ['a short month before its day', added('I am away on Tuesday, Nov. 23.'), ['wrong-date: Tuesday, Nov. 23']],
  [
    'a weekday that does not fit in the next year',
    {
      body: `${thankYou.replace('Thursday 19 November', 'Monday 28 December')}\n\nI am away on Tuesday 4 January.`,
      files: visit('2026-11-19', '2026-12-28'),
    },
    ['wrong-date: Tuesday 4 January'],
  ],
  [
    'a weekday that does not fit in the last year',
    {
      body: `${thankYou.replace('Thursday 19 November', 'Tuesday 5 January')}\n\nI was away on Monday 29 December.`,
      files: visit('2026-11-19', '2027-01-05'),
    },
    ['wrong-date: Monday 29 December'],
  ],
  ['another person with the team', { greeting: 'Dear Luis and team,' }, ['wrong-person: Luis']],
  ['a short month', added('Our conversation on 18 Nov. was good.'), ['wrong-date: 18 Nov']],
  [
    'a weekday that does not fit',
    added('I am away on Tuesday 24 November, and on Tue 23 November.'),
    ['wrong-date: Tue 23 November'],
  ],
  [
    'a slip in the name of whose talk it was',
    added('I liked Luis Perreira’s talk.'),
    ['wrong-person: Perreira'],
  ],
  [
    'thanks for talks elsewhere',
    {
      ...added('I enjoyed the talk with Jo Berg. I enjoyed the talk with Mei Lin.'),
      files: other('Kite', 'Tester', 'Jo Berg'),
    },
    ['wrong-person: Jo Berg', 'wrong-person: Mei Lin'],
  ],
  ['a subject of signs', { subject: '!!!' }, ['subject-missing: thank-you']],
  [
    'what presses twice at once',
    added('I urgently need an answer.'),
    ['pressure: I urgently need an answer'],
  ],
  [
    'nothing of the notes',
    {
      body: [
        sentences.thanks,
        sentences.more,
        sentences.more,
        sentences.end,
        'I hope that we meet again.',
      ].join('\n\n'),
      files: visit(/## Promised[\s\S]*/, ''),
    },
    [`missing-part: ${sentences.thanks}`],
  ],
  [
    'a person that nobody noted, with the first name of one of the panel',
    { greeting: 'Dear Luis Garcia,' },
    ['wrong-person: Luis Garcia'],
  ],
  ['another name of the same length', { to: 'Jonas Berg', greeting: 'Dear James,' }, ['wrong-person: James']],
  [
    'brackets that hold nothing, or one space',
    added('The list is [] and the box is [ ].'),
    ['unfilled-blank: []', 'unfilled-blank: [ ]'],
  ],
  ['brackets of dots', added('I liked [...] most.'), ['unfilled-blank: [...]']],
  ['brackets of blanks', added('I liked [   ] most.'), ['unfilled-blank: [   ]']],
  ['a blank in a blank, once', added('TODO: [your name] here'), ['unfilled-blank: TODO: [your name] here']],
  ['a value that was missing', added('Thank you for meeting with undefined.'), ['unfilled-blank: undefined']],
  ['a person greeted by the name alone', { greeting: 'Luis,' }, ['wrong-person: Luis']],
  ['a first name with a slip', added('Please greet Lius Pereira.'), ['wrong-person: Lius']],
  [
    'two slips in a long name',
    { to: 'Christopher Li', greeting: 'Dear Christofer,' },
    ['wrong-person: Christofer'],
  ],
  [
    'a weekday that does not fit in the year that is written',
    added('I am away on Tuesday 23 November 2026.'),
    ['wrong-date: Tuesday 23 November 2026'],
  ],
  [
    'another role in the subject',
    { subject: 'Test Manager interview: thank you' },
    ['wrong-role: Test Manager'],
  ],
  ['a job as something else', added('I want the job as a Test Manager.'), ['wrong-role: Test Manager']],
  [
    'what is said in a postscript',
    added('Kind regards,\nRobin\n\nP.S. I look forward to joining Halden.'),
    ['wrong-company: Halden'],
  ],
  ['a subject of quotation marks', { subject: '"Hi"' }, ['subject-vague: "\\"Hi\\""']],
  ['a prompt', added('I liked [one thing they said].'), ['unfilled-blank: [one thing they said]']],
  ['a mail merge field', added('At {{company}} I saw it.'), ['unfilled-blank: {{company}}']],
  ['a note to oneself', added('TODO mention the lab'), ['unfilled-blank: TODO mention the lab']],
  ['another company', added('I look forward to joining Halden.'), ['wrong-company: Halden']],
  ['another company in the subject', { subject: 'Thank you: Halden interview' }, ['wrong-company: Halden']],
  ['another role', added('The Test Manager role is what I want.'), ['wrong-role: Test Manager']],
  ['another person', { greeting: 'Dear Luis,' }, ['wrong-person: Luis']],
  ['a person of another company', { greeting: 'Dear Mei,' }, ['wrong-person: Mei']],
  ['a name with a slip', { greeting: 'Dear Dr. Okafer,' }, ['wrong-person: Okafer']],
  ['a full name with a slip', added('Please greet Luis Perreira.'), ['wrong-person: Perreira']],
  ['thanks for a talk elsewhere', added('I enjoyed the talk with Mei Lin.'), ['wrong-person: Mei Lin']],
  [
    'a weekday that does not fit',
    added('I am away on Tuesday 24th of December.'),
    ['wrong-date: Tuesday 24th of December'],
  ],
  [
    'another day',
    added('It was a good talk with you when we met on 18 November.'),
    ['wrong-date: 18 November'],
  ],
  ['another weekday', added('Our conversation on Tuesday was good.'), ['wrong-date: Tuesday']],
  [
    'a decision that is none',
    leaving(
      'Thank you for your time and for the visit. I am thinking of withdrawing from the Controls Engineer role, and I wanted you to hear it from me first. I wish you and the team the best of luck in finding the right person for it.',
    ),
    ['unclear-decision: Thank you for your time and for the visit.'],
  ],
  [
    'no thanks',
    { body: thankYou.replace('Thank you for the visit', 'We had the visit') },
    ['missing-part: We had the visit on Thursday 19 November, and for the time you took to show me around.'],
  ],
  [
    'a question that is missing',
    second(checkIn.replace(/Could you.*/, 'I remain interested in the role and in your company.')),
    ['missing-part: I remain interested in the role and in your company.'],
  ],
  ['no subject', { subject: '' }, ['subject-missing: thank-you']],
  ['a vague subject', { subject: 'Thank you!' }, ['subject-vague: Thank you!']],
  [
    'a promise left out',
    {
      body: thankYou.replace(
        sentences.promise,
        'I will write to you again soon, and I hope that the week after the visit was a good one for all of you.',
      ),
    },
    [`promise-missing: I look forward to hearing how you decide.`],
  ],
  [
    'arguing',
    {
      kind: 'rejection-reply',
      subject: 'Controls Engineer: your decision',
      body: 'Thank you for letting me know. I do not understand your decision on the Controls Engineer role, as the visit went well and we had found so much in common. What was it that spoke for somebody else? A line would help me, and I would be glad to hear of other roles that come up with you, now or in a year. I wish you all the best with the line.',
    },
    ['arguing: I do not understand your decision'],
  ],
  [
    'blame',
    second(checkIn.replace('I have since', 'You never replied to me. I have since')),
    ['blame: You never replied'],
  ],
  [
    'pressure',
    second(checkIn.replace('I have since', 'Please let me know as soon as possible. I have since')),
    ['pressure: let me know as soon as possible'],
  ],
  ['begging', added('I really need this job.'), ['begging: really need this job']],
  ['family', added('My wife would be glad, too.'), ['sensitive: My wife']],
  ['pay', added('What is the salary range?'), ['pay-too-early: What is the salary']],
  [
    'an attachment that is not there',
    added('Please find attached my plan.'),
    ['attachment: Please find attached'],
  ],
  ['interest in another company', added('I am keenly interested in Halden.'), ['wrong-company: Halden']],
  ['sent before the interview', { sent: '2026-11-18' }, ['too-early: 2026-11-18']],
  ['a word twice', added('It was the the best day.'), ['repeated-word: the the']],
  ['a cliché', added('I am just checking in on it.'), ['cliche: just checking in']],
  ['hedging', added('Sorry to bother you with it.'), ['hedging: Sorry to bother']],
  ['shouting', added('Yes! Wow! Great! Good!'), ['exclamation: !']],
  [
    'a very long sentence',
    { body: thankYou.replace(sentences.more, `I saw ${'a part and '.repeat(14)}went.`) },
    [`long-sentence: I saw ${'a part and '.repeat(14)}went.`],
  ],
  ['a passive', added('The line was built by two apprentices.'), ['passive: built']],
];

describe('the review of a letter', function () {
  this.timeout(120_000);

  for (const [name, change] of clean) {
    it(`says nothing of ${name}`, () => assert.deepEqual(review(letter(change), change.files), []));
  }
  for (const [name, change, found] of flawed) {
    it(`finds ${name}`, () => assert.deepEqual(review(letter(change), change.files), found));
  }

  it('leaves style alone unless a setting asks for it, and says all else', () => {
    const text = letter({
      subject: 'Hello',
      greeting: 'Dear Marta,',
      body: `${thankYou} I am just checking in! It was great! Really! Why have you not answered yet?`,
    });
    const said = (severity: object, wantsStyle: boolean) =>
      reviewed({ 'visit.md': northwind, 'a.md': text }, 'a.md', severity, english, undefined, wantsStyle).map(
        ({ code, severity: how }) => `${code} ${how}`,
      );
    const all = said({}, true);
    for (const style of ['subject-vague warning', 'cliche information', 'exclamation information'])
      assert.ok(all.includes(style), style);
    assert.deepEqual(said({}, false), ['wrong-person error', 'blame warning']);
    assert.deepEqual(
      said({ cliche: 'warning' }, false).filter((one) => one !== 'blame warning'),
      ['wrong-person error', 'cliche warning'],
    );
  });

  const lacks = {
    thanks: 'There are no thanks in this letter.',
    notes: 'Nothing from your notes is in this letter; one concrete thing that was said makes it yours.',
    next: 'This letter does not say what comes next, such as that you look forward to hearing from them.',
    question: 'This letter asks nothing; one question makes it easy to answer.',
  };
  const needed: Readonly<Partial<Record<LetterKind, readonly string[]>>> = {
    'thank-you': [lacks.thanks, lacks.notes, lacks.next],
    'check-in': [lacks.question],
    'second-check-in': [lacks.question],
    'rejection-reply': [lacks.thanks, lacks.question],
    withdrawal: [lacks.thanks],
    'offer-thanks': [lacks.thanks],
    'offer-decline': [lacks.thanks],
    'referral-thanks': [lacks.thanks],
  };
  const unclear: Readonly<Partial<Record<LetterKind, string>>> = {
    withdrawal: 'This letter does not plainly say that you withdraw.',
    acceptance: 'This letter does not plainly say that you accept.',
    'offer-decline': 'This letter does not plainly say that you decline the offer.',
    'acceptance-withdrawal': 'This letter does not plainly say that you take your acceptance back.',
  };
  const beforeAnOffer: ReadonlySet<LetterKind> = new Set([
    'thank-you',
    'check-in',
    'second-check-in',
    'closing-note',
    'promised-material',
    'invitation-reply',
  ]);
  for (const kind of letterKindNames) {
    it(`says what ${kind} lacks, that its decision is unclear, and that pay comes too early, where it matters`, () => {
      const path = 'letters/a.md';
      const text = letter({ kind, body: 'It rained. What about the salary.' });
      const files = { ...visit(/## Promised[\s\S]*/, ''), 'halden.md': halden, [path]: text };
      const found = reviewed(files, path);
      const messages = (code: string) =>
        found.filter((one) => one.code === code).map(({ message }) => message);
      assert.deepEqual(messages('missing-part'), needed[kind] ?? []);
      assert.deepEqual(messages('unclear-decision'), unclear[kind] ? [unclear[kind]] : []);
      assert.equal(messages('pay-too-early').length, beforeAnOffer.has(kind) ? 1 : 0);
    });
  }

  for (const [country, found] of [
    ['US', 1],
    ['DE-BY', 0],
    ['IE', 0],
    ['GB', 1],
  ] as const) {
    it(`says ${found === 0 ? 'nothing ' : ''}of pay in ${country}, by when it must be told there`, () => {
      const text = letter({ body: `${thankYou}\n\nWhat is the salary range?` });
      const files = { 'visit.md': northwind.replace('company:', `country: ${country}\ncompany:`) };
      const pay = review(text, files).filter((one) => one.startsWith('pay-too-early'));
      assert.equal(pay.length, found);
    });
  }

  const afterAnInterview: ReadonlySet<LetterKind> = new Set([
    'thank-you',
    'check-in',
    'second-check-in',
    'closing-note',
    'promised-material',
  ]);
  const withPromises: ReadonlySet<LetterKind> = new Set(['thank-you', 'promised-material']);
  for (const kind of letterKindNames) {
    it(`finds ${kind} sent before its interview, and without what was promised, where that is odd`, () => {
      const codes = (change: Change) =>
        review(letter({ kind, ...change })).map((found) => found.split(':')[0]);
      assert.equal(codes({ sent: '2026-11-18' }).includes('too-early'), afterAnInterview.has(kind));
      assert.equal(codes({ body: 'It rained.' }).includes('promise-missing'), withPromises.has(kind));
    });
  }

  it('lets a product speak of health, and a person not', () => {
    assert.deepEqual(review(letter(added('Your software plans sick leave well.'))), []);
    assert.deepEqual(review(letter(added('I am on sick leave.'))), ['sensitive: sick leave']);
  });

  it('misses nothing of the notes in a letter to somebody whom they leave out', () => {
    const notes = (body: string) => `${northwind.slice(0, northwind.indexOf('## '))}${body}`;
    const text = letter({ to: 'Luis Pereira', greeting: 'Dear Luis,' });
    const missing = (body: string) =>
      review(text, { 'visit.md': notes(body) }).filter((found) => found.startsWith('missing-part'));
    assert.deepEqual(missing('## Highlights\n- Dana: the move to Lisbon\n'), []);
    assert.equal(missing('## Highlights\n- the move to Lisbon\n').length, 1);
  });

  it('reads a letter without an entry by itself: nothing of an interview that nobody knows', () => {
    const text = letter({
      subject: 'Hi',
      body: `${thankYou}\n\nThe Test Manager role at Halden: we met on 18 November. It was the the best.`,
    }).replace('../visit.md', '../gone.md');
    assert.deepEqual(review(text), ['subject-vague: Hi', 'repeated-word: the the']);
  });

  it('reads a kind of letter that it does not know for what holds of any letter', () => {
    const text = letter({ subject: 'Hi', body: 'Short. And the the [one word more].' });
    assert.deepEqual(review(text.replace('letter: thank-you', 'letter: haiku')), [
      'subject-vague: Hi',
      'repeated-word: the the',
      'unfilled-blank: [one word more]',
    ]);
  });

  it('says of a letter without words of one’s own only what it lacks', () => {
    const text = '---\nletter: withdrawal\nentry: ../visit.md\nto: Dana Okafor\n---\n';
    assert.deepEqual(review(text), ['subject-missing: withdrawal']);
    const quoted = `${text.replace('to: Dana', 'subject: Controls Engineer\nto: Dana')}“Thank you for all of it.”\n`;
    assert.deepEqual(review(quoted), []);
  });

  it('lets an interview at a moment in UTC be on the day that it was to the writer', () => {
    const moment = northwind.replace('2026-11-19T14:00', '2026-11-20T01:00:00.000Z');
    const found = (change: Change) =>
      reviewed({ 'visit.md': moment, 'letters/a.md': letter(change) }, 'letters/a.md').map(
        ({ code }) => code,
      );
    assert.deepEqual(found({ sent: '2026-11-19' }), []);
    assert.deepEqual(found({ sent: '2026-11-18' }), ['too-early']);
    assert.deepEqual(found({ body: thankYou.replace('Thursday 19', 'Tuesday 17') }), ['wrong-date']);
  });

  it('ends a letter before a name without a closing line', () => {
    const ends = (end: string) => review(letter().replace('Kind regards,\nRobin Vale\n', end));
    assert.deepEqual(ends('Robin the the Vale\n'), []);
    assert.deepEqual(ends('It was the the best.\n'), ['repeated-word: the the']);
  });

  it('lets a link, an image or attachments in the front matter be what is attached', () => {
    const text = letter(added('Please find attached my plan.'));
    assert.deepEqual(review(text), ['attachment: Please find attached']);
    for (const carrying of [
      text.replace('\nsent:', '\nattachments: plan.pdf\nsent:'),
      text.replace('my plan', '[my plan](plan.pdf)'),
      text.replace('my plan', '![my plan](plan.png)'),
      text.replace('my plan', '[my plan][1]\n\n[1]: plan.pdf\n\n'),
      text.replace('my plan', '![my plan][1]\n\n[1]: plan.png\n\n'),
    ])
      assert.deepEqual(review(carrying), []);
    for (const empty of [
      text.replace('\nsent:', '\nattachments:\nsent:'),
      text.replace('my plan', '[my plan](mailto:me@x.example)'),
    ])
      assert.deepEqual(review(empty), ['attachment: Please find attached']);
  });

  it('believes the language that the letter or its entry names', () => {
    const text = letter(added('I am just checking in on it.'));
    const named = (language: string) => text.replace('\nsent:', `\nletter-language: ${language}\nsent:`);
    const ofEntry = (language: string, letterText = text) =>
      review(letterText, { 'visit.md': northwind.replace('round:', `letter-language: ${language}\nround:`) });
    assert.deepEqual(review(named('de')), []);
    assert.deepEqual(review(named('en-GB')), ['cliche: just checking in']);
    assert.deepEqual(ofEntry('fr'), []);
    assert.deepEqual(ofEntry('fr', named('en')), ['cliche: just checking in']);
  });

  it('takes a decision that the subject says', () => {
    const body =
      'Thank you for your time and for the visit. This was not an easy step, and I wanted you to hear of it from me first. I wish you and the whole team the best of luck in finding the right person for this role.';
    const text = (subject: string) => letter({ kind: 'withdrawal', subject, body });
    assert.deepEqual(review(text('Controls Engineer: I withdraw')), []);
    assert.deepEqual(
      review(text('Controls Engineer: my application')).map((one) => one.split(':')[0]),
      ['unclear-decision'],
    );
    assert.deepEqual(
      review(text('')).map((one) => one.split(':')[0]),
      ['subject-missing', 'unclear-decision'],
    );
  });

  it('asks for the promises to this reader alone', () => {
    const body = thankYou.replace(
      sentences.promise,
      'I will write to you again soon, and I hope that the week after the visit was a good one for all of you.',
    );
    const asked = (promise: string, change: Change = {}) =>
      review(letter({ body, ...change }), {
        'visit.md': northwind.replace(/- \[ \].*/s, `- [ ] ${promise}\n`),
      }).map((one) => one.split(':')[0]);
    const toLuis = { to: 'Luis Pereira', greeting: 'Dear Luis,' };
    const rows: readonly (readonly [promise: string, change: Change, found: readonly string[]])[] = [
      ['Send the commissioning checklist', {}, ['promise-missing']],
      ['Send the commissioning checklist', toLuis, []],
      ['Send Luis the gripper data', {}, []],
      ['Send Luis the gripper data', toLuis, ['promise-missing']],
      ['Luis: the gripper data', toLuis, ['promise-missing']],
      ['Send Dana and Luis the gripper data', {}, ['promise-missing']],
      ['Send Dana and Luis the gripper data', toLuis, ['promise-missing']],
      // It says nothing that a letter could mention.
      ['Ask Dana', {}, []],
      ['CV', {}, []],
    ];
    for (const [promise, change, found] of rows)
      assert.deepEqual(asked(promise, change), found, `${promise} ${change.to}`);
  });

  it('asks for what was promised under the name of a reader, and where nobody is named at all', () => {
    const body = thankYou.replace(
      sentences.promise,
      'I will write to you again soon, and I hope that the week was a good one for all of you.',
    );
    const asked = (entry: string, change: Change = {}) =>
      review(letter({ body, ...change }), { 'visit.md': entry }).filter((one) => one.startsWith('promise'));
    const toLuis = { to: 'Luis Pereira', greeting: 'Dear Luis,' };
    const under = northwind.replace(/- \[ \].*/s, '### Luis\n- [ ] Send the gripper data\n');
    assert.deepEqual(asked(under), []);
    assert.equal(asked(under, toLuis).length, 1);
    assert.equal(asked(northwind.replace(/interviewers:[\s\S]*?---/, '---')).length, 2);
  });

  it('asks for what the notes promise a reader in plain words', () => {
    const body = thankYou.replace(
      sentences.promise,
      'I will write to you again soon, and I hope that the week was a good one for all of you.',
    );
    const found = (written: string, note: string, change: Change = {}) =>
      review(letter({ body: written, ...change }), {
        'visit.md': northwind.replace(/## Promised[\s\S]*$/, note),
      }).filter((one) => one.startsWith('promise'));
    const toLuis = { to: 'Luis Pereira', greeting: 'Dear Luis,' };
    const note = 'Told Luis I would send him the gripper sketches.\n';
    assert.deepEqual(found(body, note), []);
    assert.equal(found(body, note, toLuis).length, 1);
    assert.deepEqual(found(`${body}\n\nI will send you the gripper sketches.`, note, toLuis), []);
    assert.deepEqual(found(body, 'Luis told me he would send the gripper sketches.\n', toLuis), []);
  });

  it('finds the same letter to somebody else of the panel', () => {
    const other = letter({
      to: 'Luis Pereira',
      greeting: 'Dear Luis,',
      body: `${thankYou}\n\nI will send you the gripper data, too.`,
    });
    assert.deepEqual(review(letter(), { 'letters/b.md': other }), [`same-letter: ${sentences.thanks}`]);
    const own = letter({ to: 'Luis Pereira', greeting: 'Dear Luis,', body: checkIn });
    // Another letter to the same person, one to nobody, one of another kind.
    for (const text of [
      own,
      letter(),
      other.replace('to: Luis Pereira', 'to:'),
      other.replace('letter: thank-you', 'letter: check-in'),
    ])
      assert.deepEqual(review(letter(), { 'letters/b.md': text }), []);
    // A letter to one of two of that kind is found where names alone differ.
    const short = (name: string) =>
      letter({ to: name, greeting: `Dear ${name},`, body: 'Thank you for the day.' });
    assert.ok(
      !review(short('Dana Okafor'), { 'letters/b.md': short('Luis Pereira') }).some((one) =>
        one.startsWith('same'),
      ),
    );
  });

  it('knows the names of other processes however a letter writes them', () => {
    const others = {
      'other.md': halden
        .replace('Halden', '"#1 Müller  & Söhne"')
        .replace('Test Manager', 'R&D Lead')
        .replace('Mei Lin', 'Mei-Lin  Ödegård'),
      'again.md': northwind
        .replace('Controls Engineer', 'Safety Lead')
        .replace(/interviewers:[^#]*/s, 'interviewers: Aya Stone\n---\n'),
    };
    const rows: readonly (readonly [sentence: string, found: readonly string[]])[] = [
      ['I look forward to joining #1 Müller\n& Söhne.', ['wrong-company: #1 Müller\n& Söhne']],
      ['I look forward to joining Müller.', ['wrong-company: Müller']],
      ['The r&d lead role is what I want.', ['wrong-role: r&d lead']],
      ['The safety\nlead role is what I want.', ['wrong-role: safety\nlead']],
      ['I enjoyed the talk with MEI-LIN\nÖDEGÅRD.', ['wrong-person: MEI-LIN\nÖDEGÅRD']],
      ['I enjoyed the talk with Aya Stone.', ['wrong-person: Aya Stone']],
      ['I enjoyed the talk with Aya Stonecutter.', []],
    ];
    for (const [sentence, found] of rows) assert.deepEqual(review(letter(added(sentence)), others), found);
  });

  it('shows the beginning of a long blank', () => {
    const message = (words: string) =>
      reviewed({ 'visit.md': northwind, 'a.md': letter(added(`I liked [${words}].`)) }, 'a.md')[0]?.message;
    assert.equal(
      message('so it is'.padEnd(38, 'o')),
      `[${'so it is'.padEnd(38, 'o')}] is still to be filled in.`,
    );
    assert.equal(
      message('so it is'.padEnd(39, 'o')),
      `[${'so it is'.padEnd(38, 'o')}… is still to be filled in.`,
    );
  });

  it('leaves out what the letter or the settings switch off', () => {
    const text = letter(added('It was the the best. <!-- review-ignore repeated-word -->'));
    assert.deepEqual(review(text), []);
    const files = { 'visit.md': northwind, 'letters/a.md': letter({ subject: '' }) };
    assert.deepEqual(reviewed(files, 'letters/a.md', { 'subject-missing': 'off' }), []);
  });

  it('knows blanks, names and days in other languages, and the rest in English only', () => {
    const german = letter({
      greeting: 'Liebe Luis,',
      body: 'herzlichen Dank für das Gespräch am Dienstag. Ich habe mich sehr über Ihre Zeit gefreut und bin weiterhin an der Stelle interessiert. [ein Satz dazu] Ich freue mich, von Ihnen zu hören.',
    });
    assert.deepEqual(review(german), [
      'wrong-person: Luis',
      'wrong-date: Dienstag',
      'unfilled-blank: [ein Satz dazu]',
    ]);
  });

  it('corrects a name where it stands, and nothing else', () => {
    const text = letter({ greeting: 'Dear Dr. Okafer,' });
    const files = { 'visit.md': northwind, 'letters/a.md': text };
    const [finding] = reviewed(files, 'letters/a.md');
    const [fix] = finding?.fixes ?? [];
    assert.ok(fix?.kind === 'change');
    const edits = editsOf(text, fix.changes);
    assert.equal(applyEdits(text, edits ?? []), text.replace('Okafer', 'Okafor'));
  });

  for (const [kind, least, most] of [
    ['thank-you', 90, 180],
    ['check-in', 50, 110],
    ['rejection-reply', 60, 130],
    ['withdrawal', 40, 100],
  ] as const) {
    it(`finds a ${kind} of up to ${most} words none too long, nor a short one too short`, () => {
      const lengths = [least - 1, least, most, most + 1].map((count) => {
        const body = `${[thankYou, thankYou].join(' ').split(/\s+/).slice(0, count).join(' ')}.`;
        return review(letter({ kind, body })).some((found) => found.startsWith('length: '));
      });
      assert.deepEqual(lengths, [false, false, false, true]);
    });
  }

  it('says nothing of the thank-yous that the tool writes to one panel', () => {
    for (const entry of [entries.rich, entries.rich.replace(/- Luis: .*\n/, '').replace('Dana: ', '')]) {
      const letters = ['Dana Okafor', 'Luis Pereira'].map((to) =>
        letterFor({ text: entry, letter: 'thank-you', to }),
      );
      const files = Object.fromEntries([
        ['interviews/a.md', entry],
        ...letters.map(({ path, text }) => [path, text]),
      ]);
      for (const { path } of letters) assert.deepEqual(reviewed(files, path), []);
    }
  });

  it('lists every blank of a letter that the tool writes', () => {
    const { path, text } = letterFor({ text: entries.bare, letter: 'thank-you', profile: undefined });
    const blanks = text.match(/\[[^\]]+\]/g) ?? [];
    const found = reviewed({ 'interviews/a.md': entries.bare, [path]: text }, path);
    assert.deepEqual(
      found
        .filter(({ code }) => code === 'unfilled-blank')
        .map(({ range }) => text.slice(range.start, range.end)),
      blanks,
    );
  });

  it('reads anything without a stumble', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ maxLength: 200 }),
        (greeting, body) => {
          for (const finding of reviewed(
            { 'visit.md': northwind, 'letters/a.md': letter({ greeting, body }) },
            'letters/a.md',
          ))
            assert.ok(finding.range.start <= finding.range.end);
        },
      ),
      { numRuns: runs(100) },
    );
  });
});
