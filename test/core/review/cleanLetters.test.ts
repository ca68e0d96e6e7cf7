import assert from 'node:assert/strict';
import {
  added,
  type Change,
  checkIn,
  earlier,
  leaving,
  letter,
  northwind,
  other,
  review,
  second,
  thankYou,
  visit,
} from './sampleLetter.ts';

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

describe('the review of a letter without a flaw', () => {
  for (const [name, change] of clean) {
    it(`says nothing of ${name}`, () => assert.deepEqual(review(letter(change), change.files), []));
  }
});
