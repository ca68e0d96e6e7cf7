import assert from 'node:assert/strict';
import {
  added,
  type Change,
  checkIn,
  leaving,
  letter,
  other,
  review,
  second,
  sentences,
  thankYou,
  visit,
} from './sampleLetter.ts';

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

describe('the review of a letter with a flaw', () => {
  for (const [name, change, found] of flawed) {
    it(`finds ${name}`, () => assert.deepEqual(review(letter(change), change.files), found));
  }
});
