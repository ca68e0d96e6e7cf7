import assert from 'node:assert/strict';
import type { Moment } from '../../../src/core/calendar.ts';
import type { Settings } from '../../../src/core/config.ts';
import { asksForWord } from '../../../src/core/incremental/settled.ts';
import { Clock } from '../../../src/core/interviews/clock.ts';
import { understand } from '../../../src/core/interviews/understand.ts';
import { letterTraits } from '../../../src/core/kinds/index.ts';
import type { Entry } from '../../../src/core/log/entry.ts';
import { decideProcess } from '../../../src/core/owed/decideProcess.ts';
import { isOwed, type Obligation, snoozedUntil } from '../../../src/core/owed/obligation.ts';
import { sayTitle, sayWhy } from '../../../src/core/owed/saying.ts';
import { english, spoken } from '../../../src/core/speech.ts';
import { contextAt, deriveObligations, logOf, moment } from '../logOf.ts';

type Files = Readonly<Record<string, string>>;

/** An entry's text: company and role are given, the rest follows. */
const entry = (fields: string, body = '') =>
  `---\ncompany: Northwind\nrole: Engineer\n${fields}\n---\n${body}`;

function obligations(
  files: Files,
  now: string | Moment,
  settings: Partial<Settings> = {},
): readonly Obligation[] {
  const context = contextAt('2026-11-12', 'America/New_York', settings);
  return deriveObligations(logOf(files), { ...context, now: typeof now === 'string' ? moment(now) : now });
}

/** What is owed, as `letter to whom state`. */
function owed(files: Files | string, now: string, settings: Partial<Settings> = {}): readonly string[] {
  return obligations(typeof files === 'string' ? { 'a.md': files } : files, now, settings)
    .filter(isOwed)
    .map(({ letter, to, state }) => `${letter} ${to?.name ?? '-'} ${state}`);
}

/** Why a letter is owed, as it is said at `now`. */
function whyOf(one: Obligation | undefined, now: string): string {
  return one ? sayWhy(one, { speech: english, now: moment(now) }) : '';
}

const clock = (moment: Obligation['opens'] | undefined) =>
  moment?.toPlainDateTime().toString({ smallestUnit: 'minute' });

interface Row {
  readonly letter: string;
  readonly name?: string;
  readonly fields: string;
  readonly body?: string;
  readonly opens: string;
  readonly due: string | undefined;
  readonly closes: string;
  readonly settings?: Partial<Settings>;
  readonly others?: Files;
  /** Whether it is open before it opens, too: it answers what is known already, nobody knows since when. */
  readonly known?: true;
  /** Whether there is no such obligation any more from its close on. */
  readonly gone?: true;
  /** Whether nobody would miss it: it is never overdue. */
  readonly optional?: boolean;
}

// 2026-11-12 is a Thursday.
const rows: readonly Row[] = [
  {
    letter: 'thank-you',
    fields: 'date: 2026-11-12T14:00\noutcome: waiting\ninterviewers: Dana Okafor',
    settings: { disabledLetters: ['check-in'] },
    opens: '2026-11-12T15:00',
    due: '2026-11-13T15:00',
    closes: '2026-11-19T18:00',
  },
  {
    letter: 'thank-you',
    name: 'of a plain date',
    fields: 'date: 2026-11-12\noutcome: advanced\ninterviewers: Dana',
    opens: '2026-11-12T18:00',
    due: '2026-11-13T18:00',
    closes: '2026-11-19T18:00',
  },
  {
    letter: 'thank-you',
    name: 'of a Friday rolls to Monday noon',
    fields: 'date: 2026-11-13T09:00\noutcome: waiting\nduration: 90\ninterviewers: Dana',
    settings: { disabledLetters: ['check-in'] },
    opens: '2026-11-13T10:30',
    due: '2026-11-16T12:00',
    closes: '2026-11-20T18:00',
  },
  {
    letter: 'check-in',
    fields: 'date: 2026-11-12T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: 2026-11-12',
    opens: '2026-11-19T09:00',
    due: '2026-11-23T18:00',
    closes: '2026-12-10T18:00',
  },
  {
    letter: 'check-in',
    name: 'after a date they gave',
    fields: 'date: 2026-11-12T14:00\noutcome: waiting\ndecision-by: 2026-11-20\nfollow-ups: 2026-11-12',
    opens: '2026-11-23T09:00',
    due: '2026-11-24T18:00',
    closes: '2026-12-18T18:00',
  },
  {
    letter: 'check-in',
    name: 'after their reply',
    fields:
      'date: 2026-11-12T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: [2026-11-12, {replied: 2026-11-18}]',
    opens: '2026-11-25T09:00',
    due: '2026-11-27T18:00',
    closes: '2026-12-16T18:00',
  },
  {
    letter: 'check-in',
    name: 'after a pause',
    fields: 'date: 2026-11-12T14:00\noutcome: on hold\noutcome-since: 2026-11-13',
    opens: '2026-12-14T09:00',
    due: '2026-12-15T18:00',
    closes: '2027-01-08T18:00',
  },
  {
    letter: 'second-check-in',
    name: 'not before the day that they named',
    fields:
      'date: 2026-11-02T14:00\noutcome: waiting\ndecision-by: 2026-11-30\nfollow-ups: [2026-11-02, {letter: check-in, sent: 2026-11-12}]',
    opens: '2026-12-07T09:00',
    due: '2026-12-09T18:00',
    closes: '2026-12-21T18:00',
  },
  {
    letter: 'second-check-in',
    fields:
      'date: 2026-11-02T14:00\noutcome: waiting\nfollow-ups: [2026-11-02, {letter: check-in, sent: 2026-11-12}]',
    opens: '2026-11-19T09:00',
    due: '2026-11-23T18:00',
    closes: '2026-12-03T18:00',
  },
  {
    letter: 'closing-note',
    settings: { optionalLetters: ['closing-note'] },
    fields:
      'date: 2026-10-01T14:00\noutcome: waiting\nfollow-ups: [{letter: second-check-in, sent: 2026-11-12}]',
    opens: '2026-11-26T09:00',
    due: '2026-11-30T18:00',
    closes: '2026-12-24T18:00',
  },
  {
    letter: 'rejection-reply',
    fields: 'date: 2026-11-10T14:00\noutcome: rejected\noutcome-since: 2026-11-12',
    opens: '2026-11-12T09:00',
    due: '2026-11-16T18:00',
    closes: '2026-11-26T18:00',
  },
  {
    letter: 'rejection-reply',
    name: 'of an offer taken back, on an unknown day',
    fields: 'date: 2026-11-12T14:00\noutcome: offer withdrawn',
    known: true,
    opens: '2026-11-12T15:00',
    due: undefined,
    closes: '2026-12-24T18:00',
  },
  {
    letter: 'keep-in-touch',
    settings: { optionalLetters: ['keep-in-touch'] },
    fields:
      'date: 2026-10-01T14:00\noutcome: rejected\nfollow-ups: [{letter: rejection-reply, sent: 2026-10-05}]',
    opens: '2026-12-04T09:00',
    due: '2027-01-03T18:00',
    closes: '2027-04-03T18:00',
  },
  {
    letter: 'withdrawal',
    fields: 'date: 2026-11-10T14:00\noutcome: waiting\ninterested: no\noutcome-since: 2026-11-12',
    opens: '2026-11-12T09:00',
    due: '2026-11-13T18:00',
    closes: '2026-11-26T18:00',
  },
  {
    letter: 'withdrawal',
    name: 'before the interview: by the business day before it',
    fields: 'date: 2026-11-16T14:00\noutcome: upcoming\ninterested: no\noutcome-since: 2026-11-12',
    opens: '2026-11-12T09:00',
    due: '2026-11-13T18:00',
    closes: '2026-11-16T14:00',
  },
  {
    letter: 'withdrawal',
    name: 'before the interview, where one is out already',
    fields: 'date: 2026-11-17T14:00\noutcome: withdrawn\noutcome-since: 2026-11-16',
    opens: '2026-11-16T09:00',
    due: '2026-11-16T18:00',
    closes: '2026-11-17T14:00',
  },
  {
    letter: 'withdrawal',
    name: 'before the interview, a day after one decided by a setting',
    fields: 'date: 2026-11-17T14:00\noutcome: upcoming\ninterested: no\noutcome-since: 2026-11-12',
    settings: { timing: { withdrawal: { opens: '1 bd' } } },
    opens: '2026-11-13T09:00',
    due: '2026-11-13T18:00',
    closes: '2026-11-17T14:00',
  },
  {
    letter: 'withdrawal',
    name: 'after the interview, where one is out',
    fields: 'date: 2026-11-10T14:00\noutcome: withdrawn\noutcome-since: 2026-11-12',
    opens: '2026-11-12T09:00',
    due: '2026-11-13T18:00',
    closes: '2026-11-26T18:00',
  },
  {
    letter: 'offer-thanks',
    fields: 'date: 2026-11-10T14:00\noutcome: offer\noutcome-since: 2026-11-12',
    opens: '2026-11-12T09:00',
    due: '2026-11-13T18:00',
    closes: '2026-11-19T18:00',
  },
  {
    letter: 'acceptance',
    fields: 'date: 2026-11-10T14:00\noutcome: accepted\noutcome-since: 2026-11-12',
    opens: '2026-11-12T09:00',
    due: '2026-11-13T18:00',
    closes: '2026-11-26T18:00',
  },
  {
    letter: 'acceptance',
    name: 'by their deadline',
    fields: 'date: 2026-11-10T14:00\noutcome: accepted\noffer-by: 2026-11-20',
    known: true,
    opens: '2026-11-10T15:00',
    due: '2026-11-20T18:00',
    closes: '2026-12-22T18:00',
  },
  {
    letter: 'offer-decline',
    fields: 'date: 2026-11-10T14:00\noutcome: offer declined\noutcome-since: 2026-11-12',
    opens: '2026-11-12T09:00',
    due: '2026-11-13T18:00',
    closes: '2026-11-26T18:00',
  },
  {
    letter: 'competing-offer',
    gone: true,
    fields: 'date: 2026-11-10T14:00\noutcome: waiting\ndecision-by: 2026-12-10\nfollow-ups: 2026-11-10',
    others: {
      'b.md':
        '---\ncompany: Contoso\ndate: 2026-11-09\noutcome: offer\noutcome-since: 2026-11-12\noffer-by: 2026-11-25\n---\n',
    },
    opens: '2026-11-12T09:00',
    due: '2026-11-23T12:00',
    closes: '2026-11-25T18:00',
  },
  {
    letter: 'competing-offer',
    name: 'a day after the offer by a setting',
    gone: true,
    fields: 'date: 2026-11-10T14:00\noutcome: waiting\ndecision-by: 2026-12-10\nfollow-ups: 2026-11-10',
    others: {
      'b.md':
        '---\ncompany: Contoso\ndate: 2026-11-09\noutcome: offer\noutcome-since: 2026-11-12\noffer-by: 2026-11-25\n---\n',
    },
    settings: { timing: { 'competing-offer': { opens: '1 bd' } } },
    opens: '2026-11-13T09:00',
    due: '2026-11-23T12:00',
    closes: '2026-11-25T18:00',
  },
  {
    letter: 'promised-material',
    fields: 'date: 2026-11-12T14:00\noutcome: waiting\ninterviewers: Dana',
    body: '## Promised\n- [ ] Send the plan\n',
    settings: { disabledLetters: ['thank-you', 'check-in'] },
    opens: '2026-11-12T15:00',
    due: '2026-11-13T18:00',
    closes: '2026-11-26T18:00',
  },
  {
    letter: 'promised-material',
    name: 'by the day it was promised for',
    fields: 'date: 2026-11-12T14:00\noutcome: waiting',
    body: '## To send\n- [ ] the plan, by 2026-11-17\n',
    settings: { disabledLetters: ['thank-you', 'check-in'] },
    opens: '2026-11-12T15:00',
    due: '2026-11-17T18:00',
    closes: '2026-11-26T18:00',
  },
  {
    letter: 'promised-material',
    name: 'by a day long after the interview',
    fields: 'date: 2026-11-12T14:00\noutcome: waiting',
    body: '## To send\n- [ ] the plan, by 2026-12-01\n',
    settings: { disabledLetters: ['thank-you', 'check-in'] },
    opens: '2026-11-12T15:00',
    due: '2026-12-01T18:00',
    closes: '2026-12-15T18:00',
  },
  {
    letter: 'referral-thanks',
    fields: 'date: 2026-11-12T14:00\noutcome: waiting\nreferrer: Jo Park',
    opens: '2026-11-12T15:00',
    due: '2026-11-16T18:00',
    closes: '2026-11-26T18:00',
  },
  {
    letter: 'reschedule',
    fields: 'date: 2026-11-10T14:00\noutcome: cancelled\noutcome-since: 2026-11-12',
    opens: '2026-11-12T09:00',
    due: '2026-11-13T18:00',
    closes: '2026-11-26T18:00',
  },
  {
    letter: 'reschedule',
    name: 'after a no-show',
    fields: 'date: 2026-11-10T14:00\noutcome: not shown up\noutcome-since: 2026-11-12',
    opens: '2026-11-10T14:15',
    due: '2026-11-10T18:00',
    closes: '2026-11-17T18:00',
  },
  {
    letter: 'apology',
    fields: 'date: 2026-11-12T14:00\noutcome: missed',
    opens: '2026-11-12T14:00',
    due: '2026-11-12T15:00',
    closes: '2026-11-16T18:00',
  },
];

/** Where customs differ: thanks for an interview on Tue 10 Nov, check-ins after one on Thu 12 Nov. */
const customs: readonly (readonly [
  etiquette: Settings['etiquette'],
  letter: 'thank-you' | 'check-in' | 'check-in after a date they gave',
  opens: string,
  due: string,
  closes: string,
])[] = [
  ['uk', 'thank-you', '2026-11-10T15:00', '2026-11-12T15:00', '2026-11-17T18:00'],
  ['uk', 'check-in', '2026-11-23T09:00', '2026-11-25T18:00', '2026-12-10T18:00'],
  ['uk', 'check-in after a date they gave', '2026-11-24T09:00', '2026-11-25T18:00', '2026-12-18T18:00'],
  ['de', 'thank-you', '2026-11-10T15:00', '2026-11-13T15:00', '2026-11-17T18:00'],
  ['de', 'check-in', '2026-11-19T09:00', '2026-11-26T18:00', '2026-12-10T18:00'],
  ['de', 'check-in after a date they gave', '2026-11-24T09:00', '2026-11-25T18:00', '2026-12-18T18:00'],
  ['fr', 'thank-you', '2026-11-10T15:00', '2026-11-12T15:00', '2026-11-17T18:00'],
  ['fr', 'check-in', '2026-11-19T09:00', '2026-11-24T18:00', '2026-12-10T18:00'],
  ['es', 'check-in', '2026-11-26T09:00', '2026-12-03T18:00', '2026-12-17T18:00'],
  ['br', 'check-in', '2026-11-16T09:00', '2026-11-19T18:00', '2026-12-10T18:00'],
  ['jp', 'thank-you', '2026-11-10T15:00', '2026-11-11T15:00', '2026-11-11T18:00'],
];

const customRows = customs.map(([etiquette, what, opens, due, closes]): Row => {
  const waiting = 'date: 2026-11-12T14:00\noutcome: waiting\nfollow-ups: 2026-11-12';
  if (what === 'thank-you') {
    const settings: Partial<Settings> = { etiquette, disabledLetters: ['check-in'] };
    const fields = 'date: 2026-11-10T14:00\noutcome: waiting';
    const optional = etiquette === 'de' || etiquette === 'jp';
    return { letter: what, name: `in ${etiquette}`, fields, settings, opens, due, closes, optional };
  }
  const fields = what === 'check-in' ? waiting : `${waiting}\ndecision-by: 2026-11-20`;
  return {
    letter: 'check-in',
    name: `${what}, in ${etiquette}`,
    fields,
    settings: { etiquette },
    opens,
    due,
    closes,
  };
});

const rules: readonly (readonly [
  name: string,
  files: Files | string,
  now: string,
  owed: readonly string[],
  settings?: Partial<Settings>,
])[] = [
  [
    'a check-in to one person settles that of the process',
    entry(
      'date: 2026-11-02T14:00\noutcome: waiting\ncontact: Dana\nfollow-ups: [2026-11-02, {letter: check-in, to: Mei Lin, sent: 2026-11-10}]',
    ),
    '2026-11-12T10:00',
    [],
  ],
  [
    'what was promised to two people is owed to each',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: [Dana, Luis]\nfollow-ups: [2026-11-18, {letter: promised-material, to: Dana, sent: 2026-11-18}]',
      '## Promised\n- [ ] Send Dana the plan\n- [ ] Send Luis the list\n',
    ),
    '2026-11-19T10:00',
    ['promised-material Luis open'],
  ],
  [
    'what was promised to two people at once is owed to each',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ncontact: Dana\ninterviewers: [Dana, Luis, Mei]\nfollow-ups: 2026-11-18',
      '## Promised\n- [ ] Send Dana and Luis the plan\n',
    ),
    '2026-11-19T10:00',
    ['promised-material Dana open', 'promised-material Luis open'],
  ],
  [
    'what was promised to one of two people of the same first name is owed to that one',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: [Sam Okoro, Sam Lee]\nfollow-ups: 2026-11-18',
      '## Promised\n- [ ] Send Sam Lee the plan\n',
    ),
    '2026-11-19T10:00',
    ['promised-material Sam Lee open'],
  ],
  [
    'what was promised in two rounds to one person is one letter at a time',
    {
      '1.md': entry(
        'date: 2026-11-17T14:00\noutcome: advanced\ninterviewers: Dana\nfollow-ups: 2026-11-17',
        '## Promised\n- [ ] Send the plan\n',
      ),
      '2.md': entry(
        'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: 2026-11-18',
        '## Promised\n- [ ] Send the list\n',
      ),
    },
    '2026-11-19T10:00',
    ['promised-material Dana open'],
  ],
  [
    'what was promised before a decision is promised no more',
    {
      '1.md': entry(
        'date: 2026-11-17T14:00\noutcome: advanced\ninterviewers: Dana\nfollow-ups: 2026-11-17',
        '## Promised\n- [ ] Send the plan\n',
      ),
      '2.md': entry(
        'date: 2026-11-18T14:00\noutcome: rejected\noutcome-since: 2026-11-19\ninterviewers: Luis',
      ),
    },
    '2026-11-19T10:00',
    ['rejection-reply Luis open'],
  ],
  [
    'a check-in that was sent carried the thanks',
    entry(
      'date: 2026-11-16T14:00\noutcome: waiting\ninterviewers: [Dana, Luis]\ndecision-by: 2026-11-17\nfollow-ups: [{letter: check-in, to: Dana, sent: 2026-11-18}]',
    ),
    '2026-11-19T10:00',
    ['thank-you Luis overdue'],
  ],
  [
    'thanks that sleep are carried by later ones to the same person',
    {
      '1.md': entry(
        'date: 2026-11-16T14:00\noutcome: advanced\ninterviewers: Dana\nfollow-ups: [{letter: thank-you, snoozed: 2026-11-20}]',
      ),
      '2.md': entry(
        'date: 2026-11-18T14:00\noutcome: advanced\ninterviewers: Dana\nfollow-ups: [{letter: thank-you, snoozed: 2026-11-23}]',
      ),
    },
    '2026-11-20T10:00',
    [],
  ],
  [
    'a second check-in is none where they answered the first',
    entry(
      'date: 2026-11-02T14:00\noutcome: waiting\nfollow-ups: [2026-11-02, {letter: check-in, sent: 2026-11-10}, {replied: 2026-11-18}]',
    ),
    '2026-11-20T10:00',
    [],
  ],
  [
    'and is one where they answered before it',
    entry(
      'date: 2026-11-02T14:00\noutcome: waiting\nfollow-ups: [2026-11-02, {letter: check-in, sent: 2026-11-11}, {replied: 2026-11-10}]',
    ),
    '2026-11-20T10:00',
    ['second-check-in - open'],
  ],
  [
    'a pause of which nobody knows since when asks for nothing',
    entry('date: 2026-11-02T14:00\noutcome: on hold'),
    '2026-11-12T10:00',
    [],
  ],
  [
    'nor where they wrote since',
    entry('date: 2026-09-01T14:00\noutcome: on hold\nfollow-ups: {replied: 2026-10-01}'),
    '2026-11-05T10:00',
    [],
  ],
  [
    'nobody keeps in touch with those who took an offer back',
    entry(
      'date: 2026-08-03T14:00\noutcome: offer withdrawn\noutcome-since: 2026-08-04\nfollow-ups: {letter: rejection-reply, sent: 2026-08-05}',
    ),
    '2026-10-12T10:00',
    [],
    { optionalLetters: ['keep-in-touch'] },
  ],
  [
    'nor with those with whom one talked again',
    {
      '1.md': entry(
        'date: 2026-08-03T14:00\noutcome: rejected\noutcome-since: 2026-08-04\nfollow-ups: {letter: rejection-reply, sent: 2026-08-05}',
      ),
      '2.md': entry('date: 2026-10-08T14:00\noutcome: waiting\nfollow-ups: 2026-10-08'),
    },
    '2026-10-12T10:00',
    [],
    { optionalLetters: ['keep-in-touch'] },
  ],
  [
    'who got a letter today gets the next one tomorrow: today',
    entry(
      'date: 2026-11-16T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: [{letter: thank-you, sent: 2026-11-19}]',
      '## Promised\n- [ ] Send the plan\n',
    ),
    '2026-11-19T20:00',
    [],
  ],
  [
    'tomorrow',
    entry(
      'date: 2026-11-16T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: [{letter: thank-you, sent: 2026-11-19}]',
      '## Promised\n- [ ] Send the plan\n',
    ),
    '2026-11-20T00:00',
    ['promised-material Dana open'],
  ],
  [
    'today where the interview is, in a zone in which it is tomorrow',
    entry(
      'date: 2026-11-16T14:00\ntime-zone: Asia/Tokyo\noutcome: waiting\ninterviewers: Dana\nfollow-ups: [{letter: thank-you, sent: 2026-11-20}]',
      '## Promised\n- [ ] Send the plan\n',
    ),
    '2026-11-19T20:00',
    [],
  ],
  [
    'and a letter to somebody else is no reason to wait',
    entry(
      'date: 2026-11-16T14:00\noutcome: waiting\ninterviewers: [Dana, Luis]\nfollow-ups: [{letter: thank-you, to: Dana, sent: 2026-11-19}]',
    ),
    '2026-11-19T20:00',
    ['thank-you Luis overdue'],
  ],
  [
    'an offer replaces unsent thanks',
    entry('date: 2026-11-18T14:00\noutcome: offer\noutcome-since: 2026-11-19\ninterviewers: Dana'),
    '2026-11-19T10:00',
    ['offer-thanks Dana open'],
  ],
  [
    'a decision in a later round replaces the thanks of an earlier one',
    {
      '1.md': entry('date: 2026-11-17T14:00\noutcome: advanced\ninterviewers: Dana'),
      '2.md': entry(
        'date: 2026-11-18T14:00\noutcome: rejected\noutcome-since: 2026-11-19\ninterviewers: Luis',
      ),
    },
    '2026-11-19T10:00',
    ['rejection-reply Luis open'],
  ],
  [
    'a promise is part of an open thank-you',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: Dana',
      '## Promised\n- [ ] Send the plan\n',
    ),
    '2026-11-19T10:00',
    ['thank-you Dana open'],
  ],
  [
    'one’s own time in hours after which thanks help no longer: not yet',
    entry('date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: Dana'),
    '2026-11-19T20:59',
    ['thank-you Dana overdue'],
    { timing: { 'thank-you': { closes: '30 h' } } },
  ],
  [
    'one’s own time in hours after which thanks help no longer: then',
    entry('date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: Dana'),
    '2026-11-19T21:00',
    [],
    { timing: { 'thank-you': { closes: '30 h' } } },
  ],
  [
    'what was promised goes to the agency where there is one',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: Dana\ncontact: Jo\nvia-agency: yes\nfollow-ups: 2026-11-18',
      '## Promised\n- [ ] Send Dana the plan\n',
    ),
    '2026-11-19T10:00',
    ['promised-material Jo open'],
  ],
  [
    'a promise is owed by itself once the thanks went out',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: 2026-11-18',
      '## Promised\n- [ ] Send the plan\n',
    ),
    '2026-11-19T10:00',
    ['promised-material Dana open'],
  ],
  [
    'a promise goes to the person it names',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: [Dana Okafor, Luis Pereira]\nfollow-ups: 2026-11-18',
      '## Promised\n- [ ] Send Luis the plan\n',
    ),
    '2026-11-19T10:00',
    ['promised-material Luis Pereira open'],
  ],
  [
    'what was promised under the name of somebody is owed to them',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: [Dana Okafor, Luis Pereira]\nfollow-ups: 2026-11-18',
      '## Promised\n### Luis\n- [ ] Send the plan\n',
    ),
    '2026-11-19T10:00',
    ['promised-material Luis Pereira open'],
  ],
  [
    'a promise after thanks counts from the thanks',
    entry(
      'date: 2026-11-02T14:00\noutcome: offer\noutcome-since: 2026-11-03\ninterviewers: Dana\nfollow-ups: [{letter: thank-you, to: Dana, sent: 2026-11-13}, {letter: offer-thanks, sent: 2026-11-03}]',
      '## Promised\n- [ ] Send the plan\n',
    ),
    '2026-11-16T10:00',
    ['promised-material Dana open'],
  ],
  [
    'a promise after thanks to somebody else counts from the interview',
    entry(
      'date: 2026-11-02T14:00\noutcome: offer\noutcome-since: 2026-11-03\ninterviewers: [Dana, Luis]\nfollow-ups: [{letter: thank-you, to: Luis, sent: 2026-11-13}, {letter: offer-thanks, sent: 2026-11-03}]',
      '## Promised\n- [ ] Send the plan\n',
    ),
    '2026-11-16T10:00',
    ['promised-material Dana overdue'],
  ],
  [
    'a promise goes to the person it names by the last name',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: [Dr. Ana Ruiz, Dr. Jo Park]\nfollow-ups: 2026-11-18',
      '## Promised\n- [ ] Send Dr. Park the plan\n',
    ),
    '2026-11-19T10:00',
    ['promised-material Dr. Jo Park open'],
  ],
  [
    'a promise goes to the contact it names',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: Dana\ncontact: Ana Ruiz\nfollow-ups: 2026-11-18',
      '## Promised\n- [ ] Send Ana’s form back\n- [ ] Send --- Ana the form\n',
    ),
    '2026-11-19T10:00',
    ['promised-material Ana Ruiz open'],
  ],
  [
    'nobody asks again for an interview that one does not want',
    entry('date: 2026-11-10T14:00\noutcome: cancelled\noutcome-since: 2026-11-12\ninterested: no'),
    '2026-11-12T12:00',
    [],
  ],
  [
    'nobody asks for a new day where one is unsure',
    entry('date: 2026-11-10T14:00\noutcome: not shown up\noutcome-since: 2026-11-12\ninterested: unsure'),
    '2026-11-12T12:00',
    [],
  ],
  [
    'an agency of any round stands between all of them, and its contact is that of the last round that names one',
    {
      '1.md': entry(
        'date: 2026-11-16T14:00\noutcome: advanced\ninterviewers: Luis\ncontact: Jo\nvia-agency: yes',
      ),
      '2.md': entry('date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: Dana\ncontact: Kim'),
      '3.md': entry('date: 2026-11-18T16:00\noutcome: waiting\ninterviewers: Eve'),
    },
    '2026-11-19T10:00',
    ['thank-you Jo overdue', 'thank-you Kim open'],
  ],
  [
    'nobody asks for word while a round is still to come',
    {
      '1.md': entry('date: 2026-11-02T14:00\noutcome: waiting\nfollow-ups: 2026-11-02'),
      '2.md': entry('date: 2026-11-20T14:00'),
    },
    '2026-11-16T10:00',
    [],
  ],
  [
    'a check-in that they answered with a pause is none for the end of it',
    entry(
      'date: 2026-11-02T14:00\noutcome: on hold\noutcome-since: 2026-11-13\nfollow-ups: {letter: check-in, sent: 2026-11-11}',
    ),
    '2026-12-14T10:00',
    ['check-in - open'],
  ],
  [
    'a new date is asked for as soon as the interview is called off, on whatever day that was',
    entry('date: 2026-11-20T14:00\noutcome: cancelled\ninterviewers: Dana'),
    '2026-11-16T10:00',
    ['reschedule Dana open'],
  ],
  [
    'also on the day on which it would have been',
    entry('date: 2026-11-20\noutcome: cancelled\ninterviewers: Dana'),
    '2026-11-20T10:00',
    ['reschedule Dana open'],
  ],
  [
    'who said no and called the next round off is asked for no new date',
    {
      '1.md': entry('date: 2026-11-05T14:00\noutcome: rejected\noutcome-since: 2026-11-12'),
      '2.md': entry('date: 2026-11-17T14:00\noutcome: cancelled\noutcome-since: 2026-11-12'),
    },
    '2026-11-12T12:00',
    ['rejection-reply - open'],
  ],
  [
    'but who asked one back is',
    {
      '1.md': entry(
        'date: 2026-11-03T14:00\noutcome: rejected\noutcome-since: 2026-11-04\nfollow-ups: {letter: rejection-reply, sent: 2026-11-05}',
      ),
      '2.md': entry('date: 2026-11-17T14:00\noutcome: cancelled\noutcome-since: 2026-11-12'),
    },
    '2026-11-12T12:00',
    ['reschedule - open'],
  ],
  [
    'a round that was called off is none to wait for, and the one before it is the last',
    {
      '1.md': entry('date: 2026-11-02T14:00\noutcome: waiting\nfollow-ups: 2026-11-02'),
      '2.md': entry('date: 2026-11-20T14:00\noutcome: cancelled\ninterested: no'),
    },
    '2026-11-16T10:00',
    ['check-in - overdue'],
  ],
  [
    'nothing follows from an interview that should be over and still says upcoming',
    entry('date: 2026-11-12T14:00\noutcome: upcoming\ninterested: no\ninterviewers: Dana'),
    '2026-11-16T10:00',
    [],
  ],
  [
    'only thanks to whom one met follow from words that nobody understands',
    entry('date: 2026-11-12T14:00\noutcome: hmpf\ninterviewers: Dana\nreferrer: Jo Park'),
    '2026-11-16T10:00',
    ['thank-you Dana overdue'],
  ],
  [
    'nothing follows from such words where nobody was met',
    entry('date: 2026-11-12T14:00\noutcome: hmpf\ncontact: Dana'),
    '2026-11-16T10:00',
    [],
  ],
  [
    'a waived withdrawal takes nobody out',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: {letter: withdrawal, waived: stayed}',
    ),
    '2026-11-19T10:00',
    ['thank-you Dana open'],
  ],
  [
    'no second check-in while they paused',
    entry('date: 2026-11-02T14:00\noutcome: on hold\nfollow-ups: {letter: check-in, sent: 2026-11-06}'),
    '2026-11-16T12:00',
    [],
  ],
  [
    'no second check-in after an answer on the same day',
    entry(
      'date: 2026-11-02T14:00\noutcome: waiting\nfollow-ups: [2026-11-02, {letter: check-in, sent: 2026-11-06}, {replied: 2026-11-06}]',
    ),
    '2026-11-17T12:00',
    ['check-in - open'],
  ],
  [
    'a ticked promise is kept',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: 2026-11-18',
      '## Promised\n- [x] Send the plan\n',
    ),
    '2026-11-19T10:00',
    [],
  ],
  [
    'a check-in carries the thanks to the same person only',
    entry('date: 2026-11-12T14:00\noutcome: waiting\ninterviewers: [Dana, Luis]'),
    '2026-11-19T10:00',
    ['thank-you Luis overdue', 'check-in Dana open'],
  ],
  [
    'of two thank-yous to one person the later round counts',
    {
      '1.md': entry('date: 2026-11-17T09:00\noutcome: advanced\ninterviewers: Dana'),
      '2.md': entry('date: 2026-11-18T09:00\noutcome: waiting\ninterviewers: Dana'),
    },
    '2026-11-18T11:00',
    ['thank-you Dana open'],
  ],
  [
    'a cancelled later round ends nothing',
    {
      '1.md': entry('date: 2026-11-09T09:00\noutcome: waiting\nfollow-ups: 2026-11-09'),
      '2.md': entry(
        'date: 2026-11-16T09:00\noutcome: cancelled\nfollow-ups: [{letter: reschedule, sent: 2026-11-16}]',
      ),
    },
    '2026-11-17T11:00',
    ['check-in - open'],
  ],
  [
    'a round that took place after a withdrawal ends it: they asked one back',
    {
      '1.md': entry(
        'date: 2026-11-09T14:00\noutcome: withdrawn\noutcome-since: 2026-11-16\ninterviewers: Dana',
      ),
      '2.md': entry('date: 2026-11-17T14:00\noutcome: waiting\ninterviewers: Luis'),
    },
    '2026-11-17T16:00',
    ['thank-you Luis open'],
  ],
  [
    'a round that took place after a rejection ends the reply to it, also where its day is unknown',
    {
      '1.md': entry('date: 2026-11-09T14:00\noutcome: rejected\ninterviewers: Dana'),
      '2.md': entry('date: 2026-11-17T14:00\noutcome: advanced\ninterviewers: Luis'),
    },
    '2026-11-17T16:00',
    ['thank-you Luis open'],
  ],
  [
    'a round before the day of a rejection leaves the reply to it, wherever that is written down',
    {
      '1.md': entry(
        'date: 2026-11-09T14:00\noutcome: rejected\noutcome-since: 2026-11-17\ninterviewers: Dana',
      ),
      '2.md': entry('date: 2026-11-12T14:00\noutcome: advanced\nfollow-ups: 2026-11-12'),
    },
    '2026-11-17T16:00',
    ['rejection-reply Dana open'],
  ],
  [
    'a round to come, or one that was called off, leaves a withdrawal',
    {
      '1.md': entry(
        'date: 2026-11-09T14:00\noutcome: withdrawn\noutcome-since: 2026-11-16\ninterviewers: Dana',
      ),
      '2.md': entry(
        'date: 2026-11-17T14:00\noutcome: cancelled\nfollow-ups: [{letter: reschedule, waived: out}]',
      ),
      '3.md': entry('date: 2026-11-17T17:00\noutcome: upcoming\ninterviewers: Luis'),
    },
    '2026-11-17T16:00',
    ['withdrawal Dana open'],
  ],
  [
    'a decision that every round says has one answer, from the last of them',
    {
      '1.md': entry(
        'date: 2026-11-09T14:00\noutcome: rejected\noutcome-since: 2026-11-17\ninterviewers: Dana',
      ),
      '2.md': entry(
        'date: 2026-11-12T14:00\noutcome: rejected\noutcome-since: 2026-11-17\ninterviewers: Luis',
      ),
    },
    '2026-11-17T16:00',
    ['rejection-reply Luis open'],
  ],
  [
    'an answer to a decision counts whichever round records it',
    {
      '1.md': entry(
        'date: 2026-11-09T14:00\noutcome: rejected\noutcome-since: 2026-11-16\ninterviewers: Dana',
      ),
      '2.md': entry(
        'date: 2026-11-12T14:00\noutcome: rejected\noutcome-since: 2026-11-16\nfollow-ups: [{letter: rejection-reply, to: Luis, sent: 2026-11-17}]\ninterviewers: Luis',
      ),
    },
    '2026-11-19T16:00',
    [],
  ],
  [
    'an answer to a decision counts for what a later round says of the same day',
    {
      '1.md': entry(
        'date: 2026-11-09T14:00\noutcome: rejected\noutcome-since: 2026-11-16\nfollow-ups: [{letter: rejection-reply, sent: 2026-11-17}]\ninterviewers: Dana',
      ),
      '2.md': entry(
        'date: 2026-11-12T14:00\noutcome: rejected\noutcome-since: 2026-11-16\ninterviewers: Luis',
      ),
    },
    '2026-11-19T16:00',
    [],
  ],
  [
    'an answer of the very day of the decision counts in another round, too',
    {
      '1.md': entry(
        'date: 2026-11-09T14:00\noutcome: rejected\noutcome-since: 2026-11-16\nfollow-ups: [{letter: rejection-reply, sent: 2026-11-16}]\ninterviewers: Dana',
      ),
      '2.md': entry(
        'date: 2026-11-12T14:00\noutcome: rejected\noutcome-since: 2026-11-16\ninterviewers: Luis',
      ),
    },
    '2026-11-17T16:00',
    [],
  ],
  [
    'an answer of no known day is for its own round alone',
    {
      '1.md': entry(
        'date: 2026-11-09T14:00\noutcome: rejected\noutcome-since: 2026-11-10\nfollow-ups: [{letter: rejection-reply, sent: yes}]\ninterviewers: Dana',
      ),
      '2.md': entry(
        'date: 2026-11-12T14:00\noutcome: rejected\noutcome-since: 2026-11-16\ninterviewers: Luis',
      ),
    },
    '2026-11-17T16:00',
    ['rejection-reply Luis open'],
  ],
  [
    'a decision before its own interview is answered, though the interview would have been since',
    entry('date: 2026-11-17T09:00\noutcome: rejected\noutcome-since: 2026-11-16\ninterviewers: Dana'),
    '2026-11-17T16:00',
    ['rejection-reply Dana open'],
  ],
  [
    'also where there was a round before it',
    {
      '1.md': entry('date: 2026-11-12T14:00\noutcome: advanced\nfollow-ups: 2026-11-12'),
      '2.md': entry(
        'date: 2026-11-17T09:00\noutcome: rejected\noutcome-since: 2026-11-16\ninterviewers: Dana',
      ),
    },
    '2026-11-17T16:00',
    ['rejection-reply Dana open'],
  ],
  [
    'an answer to an earlier decision does not answer a later one',
    {
      '1.md': entry(
        'date: 2026-11-09T14:00\noutcome: rejected\noutcome-since: 2026-11-10\nfollow-ups: [{letter: rejection-reply, sent: 2026-11-11}]\ninterviewers: Dana',
      ),
      '2.md': entry(
        'date: 2026-11-12T14:00\noutcome: rejected\noutcome-since: 2026-11-18\ninterviewers: Luis',
      ),
    },
    '2026-11-19T16:00',
    ['rejection-reply Luis open'],
  ],
  [
    'an interview to come leaves no check-in',
    {
      '1.md': entry('date: 2026-11-09T09:00\noutcome: waiting\nfollow-ups: 2026-11-09'),
      '2.md': entry('date: 2026-11-30T09:00'),
    },
    '2026-11-17T11:00',
    [],
  ],
  [
    'a check-in before their reply no longer counts',
    entry(
      'date: 2026-11-02T14:00\noutcome: waiting\nfollow-ups: [2026-11-02, {letter: check-in, sent: 2026-11-10}, {replied: 2026-11-11}]',
    ),
    '2026-11-18T10:00',
    ['check-in - open'],
  ],
  [
    'a record without a name is everybody’s',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: [Dana, Luis]\nfollow-ups: [{letter: thank-you, sent: 2026-11-18}]',
    ),
    '2026-11-19T10:00',
    [],
  ],
  [
    'a record names a person in spite of case and accents',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: [Zoë Álvarez, Luis]\nfollow-ups: [{letter: thank-you, to: zoe alvarez, sent: 2026-11-18}]',
    ),
    '2026-11-19T10:00',
    ['thank-you Luis open'],
  ],
  [
    'a first name is enough',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: [Dana Okafor, Luis Pereira]\nfollow-ups: [{letter: thank-you, to: Dana, sent: yes}]',
    ),
    '2026-11-19T10:00',
    ['thank-you Luis Pereira open'],
  ],
  [
    'sent wins over waived and snoozed',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: [{letter: thank-you, waived: x}, {letter: thank-you, sent: 2026-11-18}]',
    ),
    '2026-11-19T10:00',
    [],
  ],
  [
    'snoozed ends at the start of its day',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: [{letter: thank-you, snoozed: 2026-11-20}]',
    ),
    '2026-11-20T00:00',
    ['thank-you Dana overdue'],
    { timing: { 'thank-you': { due: '8 h' } } },
  ],
  [
    'unsure owes thanks and nothing else',
    entry('date: 2026-11-10T14:00\noutcome: waiting\ninterested: unsure\ninterviewers: Dana\nreferrer: Jo'),
    '2026-11-17T10:00',
    ['thank-you Dana overdue', 'referral-thanks Jo overdue'],
  ],
  [
    'also for an offer',
    entry(
      'date: 2026-11-16T14:00\noutcome: offer\noutcome-since: 2026-11-17\ninterested: unsure\ninterviewers: Dana',
    ),
    '2026-11-17T10:00',
    ['offer-thanks Dana open'],
  ],
  [
    'an agency gets every letter',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\nagency: Hays\nrecruiter: Ann Wu\ninterviewers: [Dana, Luis]',
    ),
    '2026-11-19T10:00',
    ['thank-you Ann Wu open'],
  ],
  [
    'nobody known is nobody by name',
    entry('date: 2026-11-18T14:00'),
    '2026-11-19T10:00',
    ['thank-you - open'],
  ],
  [
    'an unclear outcome derives nothing',
    entry('date: 2026-11-18T14:00\noutcome: declined\ninterviewers: Dana'),
    '2026-11-19T10:00',
    [],
  ],
  [
    'upcoming past its date derives nothing',
    entry('date: 2026-11-18T14:00\noutcome: booked\ninterested: no'),
    '2026-11-19T10:00',
    [],
  ],
  [
    'a withdrawal that was sent ends the process',
    entry('date: 2026-11-05T14:00\noutcome: waiting\nfollow-ups: [{letter: withdrawal, sent: 2026-11-12}]'),
    '2026-11-16T10:00',
    [],
  ],
  [
    'a withdrawal of an unknown day is open at once',
    entry('date: 2026-11-16T14:00\ninterested: no'),
    '2026-11-13T18:00',
    ['withdrawal - open'],
  ],
  [
    'and after the interview only as long as one that was late before it',
    entry('date: 2026-11-16T14:00\ninterested: no'),
    '2026-12-01T10:00',
    [],
  ],
  [
    'and overdue after the business day before the interview',
    entry('date: 2026-11-16T14:00\noutcome: withdrawn'),
    '2026-11-15T10:00',
    ['withdrawal - overdue'],
  ],
  ['and too late once it started', entry('date: 2026-11-16T14:00\ninterested: no'), '2026-11-16T14:30', []],
  [
    'on hold without a day nags never',
    entry('date: 2026-09-01T14:00\noutcome: paused'),
    '2026-11-19T10:00',
    [],
  ],
  [
    'optional letters are off',
    entry(
      'date: 2026-08-03T14:00\noutcome: rejected\nfollow-ups: [{letter: rejection-reply, sent: 2026-08-05}]',
    ),
    '2026-11-01T10:00',
    [],
  ],
  [
    'also the last word after silence',
    entry(
      'date: 2026-10-01T14:00\noutcome: waiting\nfollow-ups: [2026-10-01, {letter: check-in, sent: 2026-10-12}, {letter: second-check-in, sent: 2026-10-20}]',
    ),
    '2026-11-06T10:00',
    [],
  ],
  [
    'a letter can be switched off',
    entry('date: 2026-11-18T14:00\noutcome: waiting'),
    '2026-11-19T10:00',
    [],
    { disabledLetters: ['thank-you'] },
  ],
  [
    'what is settled owes nothing',
    entry('date: 2026-11-18T14:00\noutcome: waiting'),
    '2026-11-19T10:00',
    [],
    { settledBefore: '2026-11-19' },
  ],
  [
    'Japan has no check-in without a date',
    entry('date: 2026-11-05T14:00\noutcome: waiting\ncountry: JP\nfollow-ups: 2026-11-05'),
    '2026-11-17T10:00',
    [],
  ],
  [
    'the United Kingdom waits longer',
    entry('date: 2026-11-12T14:00\noutcome: waiting\nfollow-ups: 2026-11-12'),
    '2026-11-19T10:00',
    [],
    { etiquette: 'uk' },
  ],
  [
    'an offer whose day has passed competes with nobody',
    {
      'a.md': entry('date: 2026-11-16T14:00\noutcome: waiting\nfollow-ups: 2026-11-16'),
      'b.md':
        '---\ncompany: Contoso\ndate: 2026-11-02\noutcome: offer\noffer-by: 2026-11-16\nfollow-ups: [{letter: offer-thanks, sent: 2026-11-03}]\n---\n',
    },
    '2026-11-17T10:00',
    [],
  ],
  [
    'thanks come before the note about another offer',
    {
      'a.md': entry('date: 2026-11-16T14:00\noutcome: waiting\ninterviewers: Dana'),
      'b.md':
        '---\ncompany: Contoso\ndate: 2026-11-02\noutcome: offer\noffer-by: 2026-11-30\nfollow-ups: [{letter: offer-thanks, sent: 2026-11-03}]\n---\n',
    },
    '2026-11-17T10:00',
    ['thank-you Dana open'],
  ],
];

/** Another process with an offer, thanked for. */
const offer = (fields: string, company = 'Contoso') =>
  `---\ncompany: ${company}\ndate: 2026-11-02\noutcome: offer\n${fields}\nfollow-ups: [{letter: offer-thanks, sent: 2026-11-03}]\n---\n`;

/** A process that still decides, thanked for. */
const deciding = entry(
  'date: 2026-11-12T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: 2026-11-12',
);

/** For each letter a round because of which it is owed to Dana on 18 November. */
const toDana = {
  apology: entry('date: 2026-11-17T09:00\noutcome: missed\ncontact: Dana'),
  acceptance: entry('date: 2026-11-10T09:00\noutcome: accepted\noutcome-since: 2026-11-17\ncontact: Dana'),
  'offer-decline': entry(
    'date: 2026-11-10T09:00\noutcome: offer declined\noutcome-since: 2026-11-17\ncontact: Dana',
  ),
  reschedule: entry('date: 2026-11-25T09:00\noutcome: cancelled\noutcome-since: 2026-11-17\ncontact: Dana'),
  withdrawal: entry('date: 2026-11-24T09:00\ninterested: no\noutcome-since: 2026-11-17\ncontact: Dana'),
  'offer-thanks': entry('date: 2026-11-10T09:00\noutcome: offer\noutcome-since: 2026-11-17\ncontact: Dana'),
  'rejection-reply': entry(
    'date: 2026-11-10T09:00\noutcome: rejected\noutcome-since: 2026-11-17\ncontact: Dana',
  ),
  'thank-you': entry('date: 2026-11-17T09:00\noutcome: advanced\ncontact: Dana'),
  'competing-offer': entry('date: 2026-11-17T09:00\noutcome: waiting\ncontact: Dana\nfollow-ups: 2026-11-17'),
  'promised-material': entry(
    'date: 2026-11-09T09:00\noutcome: advanced\ncontact: Dana\nfollow-ups: 2026-11-09',
    '## Promised\n- [ ] Send the plan\n',
  ),
  'referral-thanks': entry(
    'date: 2026-11-09T14:00\noutcome: advanced\ncontact: Dana\nreferrer: Dana\nfollow-ups: 2026-11-09',
  ),
  'check-in': entry('date: 2026-11-10T09:00\noutcome: waiting\ncontact: Dana\nfollow-ups: 2026-11-10'),
  'second-check-in': entry(
    'date: 2026-11-10T09:00\noutcome: waiting\ncontact: Dana\nfollow-ups: [2026-11-10, {letter: check-in, sent: 2026-11-10}]',
  ),
  'closing-note': entry(
    'date: 2026-11-10T09:00\noutcome: waiting\ncontact: Dana\nfollow-ups: [2026-11-10, {letter: check-in, sent: 2026-11-10}, {letter: second-check-in, sent: 2026-11-10}]',
  ),
  'keep-in-touch': entry(
    'date: 2026-08-03T09:00\noutcome: rejected\noutcome-since: 2026-08-04\ncontact: Dana\nfollow-ups: {letter: rejection-reply, sent: 2026-09-01}',
  ),
} as const;

const dues: readonly (readonly [
  name: string,
  files: Files,
  now: string,
  letter: string,
  due: string,
  settings?: Partial<Settings>,
])[] = [
  [
    'a holiday moves what is counted in business days',
    { 'a.md': entry('date: 2026-11-20T14:00\noutcome: rejected\noutcome-since: 2026-11-24\ncountry: US') },
    '2026-11-25T10:00',
    'rejection-reply',
    '2026-11-27T18:00',
  ],
  [
    'and a thank-you due on one, to noon of the next day',
    { 'a.md': entry('date: 2026-11-25T14:00\noutcome: waiting\ncountry: US') },
    '2026-11-25T16:00',
    'thank-you',
    '2026-11-27T12:00',
  ],
  [
    'a country without holidays of its own keeps them out',
    { 'a.md': entry('date: 2026-11-25T14:00\noutcome: waiting\ncountry: DE-BY') },
    '2026-11-25T16:00',
    'thank-you',
    '2026-11-30T12:00',
  ],
  [
    'the country of the settings is that of entries without one',
    { 'a.md': entry('date: 2026-11-25T14:00\noutcome: waiting') },
    '2026-11-25T16:00',
    'thank-you',
    '2026-11-27T12:00',
    { country: 'us' },
  ],
  [
    'the United Kingdom takes two days',
    { 'a.md': entry('date: 2026-11-16T14:00\noutcome: waiting\ncountry: GB') },
    '2026-11-16T16:00',
    'thank-you',
    '2026-11-18T15:00',
  ],
  [
    'the setting wins over the country of the entry',
    { 'a.md': entry('date: 2026-11-16T14:00\noutcome: waiting\ncountry: GB') },
    '2026-11-16T16:00',
    'thank-you',
    '2026-11-17T15:00',
    { etiquette: 'us' },
  ],
  [
    'one’s own time wins over both',
    { 'a.md': entry('date: 2026-11-16T14:00\noutcome: waiting\ncountry: GB') },
    '2026-11-16T16:00',
    'thank-you',
    '2026-11-16T19:00',
    { timing: { 'thank-you': { due: '4 h' } } },
  ],
  [
    'Japan: no later than the next business day',
    { 'a.md': entry('date: 2026-11-16T18:00\noutcome: waiting\ncountry: JP') },
    '2026-11-16T20:00',
    'thank-you',
    '2026-11-17T18:00',
  ],
  [
    'a check-in in Japan follows a date they gave',
    { 'a.md': entry('date: 2026-11-09T18:00\noutcome: waiting\ncountry: JP\ndecision-by: 2026-11-13') },
    '2026-11-16T20:00',
    'check-in',
    '2026-11-17T18:00',
  ],
  [
    'a pause ends on the day they gave',
    {
      'a.md': entry(
        'date: 2026-11-02T14:00\noutcome: on hold\noutcome-since: 2026-11-03\ndecision-by: 2026-11-13',
      ),
    },
    '2026-11-16T10:00',
    'check-in',
    '2026-11-17T18:00',
  ],
  [
    'a pause that began after the day they gave lasts as long as any other',
    {
      'a.md': entry(
        'date: 2026-11-02T14:00\noutcome: on hold\noutcome-since: 2026-11-13\ndecision-by: 2026-11-11',
      ),
    },
    '2026-12-14T10:00',
    'check-in',
    '2026-12-15T18:00',
  ],
  [
    'a pause lasts from the last word in it',
    {
      'a.md': entry(
        'date: 2026-11-02T14:00\noutcome: on hold\noutcome-since: 2026-11-03\nfollow-ups: {replied: 2026-11-13}',
      ),
    },
    '2026-12-14T10:00',
    'check-in',
    '2026-12-15T18:00',
  ],
  [
    'a day before the interview is none on which they decide about it',
    {
      'a.md': entry(
        'date: 2026-11-12T14:00\noutcome: waiting\ndecision-by: 2026-11-11\nfollow-ups: 2026-11-12',
      ),
    },
    '2026-11-19T10:00',
    'check-in',
    '2026-11-23T18:00',
  ],
  [
    'the day of the interview is one',
    {
      'a.md': entry(
        'date: 2026-11-12T19:00\noutcome: waiting\ndecision-by: 2026-11-12\nfollow-ups: 2026-11-12',
      ),
    },
    '2026-11-13T10:00',
    'check-in',
    '2026-11-16T18:00',
  ],
  [
    'silence begins anew when they call the next round off',
    {
      '1.md': entry('date: 2026-11-02T14:00\noutcome: waiting\nfollow-ups: 2026-11-02'),
      '2.md': entry(
        'date: 2026-11-12T14:00\noutcome: cancelled\noutcome-since: 2026-11-10\nfollow-ups: {letter: reschedule, sent: 2026-11-10}',
      ),
    },
    '2026-11-17T10:00',
    'check-in',
    '2026-11-19T18:00',
  ],
  [
    'an offer answered after its deadline is answered as soon as one without',
    {
      'a.md': entry(
        'date: 2026-11-02T14:00\noutcome: offer declined\noutcome-since: 2026-11-23\noffer-by: 2026-11-20',
      ),
    },
    '2026-11-23T10:00',
    'offer-decline',
    '2026-11-24T18:00',
  ],
  [
    'a promise stays due on its own day, though the thanks came after it',
    {
      'a.md': entry(
        'date: 2026-11-09T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: 2026-11-12',
        '## Promised\n- [ ] Send the plan by 2026-11-10\n',
      ),
    },
    '2026-11-13T10:00',
    'promised-material',
    '2026-11-10T18:00',
  ],
  [
    'the sooner of two offers counts',
    {
      'a.md': deciding,
      'b.md': offer('offer-by: 2026-12-01'),
      'c.md': offer('offer-by: 2026-11-25', 'Halden'),
    },
    '2026-11-16T10:00',
    'competing-offer',
    '2026-11-23T12:00',
  ],
  [
    'the time before a deadline can be in hours',
    { 'a.md': deciding, 'b.md': offer('offer-by: 2026-11-25') },
    '2026-11-16T10:00',
    'competing-offer',
    '2026-11-24T18:00',
    { timing: { 'competing-offer': { due: '24 h' } } },
  ],
  [
    'in minutes',
    { 'a.md': deciding, 'b.md': offer('offer-by: 2026-11-25') },
    '2026-11-16T10:00',
    'competing-offer',
    '2026-11-25T16:30',
    { timing: { 'competing-offer': { due: '90 min' } } },
  ],
  [
    'an offer with a deadline counts before one without',
    {
      'a.md': deciding,
      'b.md': offer('outcome-since: 2026-11-03'),
      'c.md': offer('offer-by: 2026-11-25', 'Halden'),
    },
    '2026-11-16T10:00',
    'competing-offer',
    '2026-11-23T12:00',
  ],
  [
    'one’s own time in minutes after the interview',
    { 'a.md': entry('date: 2026-11-16T14:00\noutcome: waiting') },
    '2026-11-16T15:10',
    'thank-you',
    '2026-11-16T15:45',
    { timing: { 'thank-you': { due: '45 min' } } },
  ],
  [
    'and in days',
    { 'a.md': deciding, 'b.md': offer('offer-by: 2026-11-25') },
    '2026-11-16T10:00',
    'competing-offer',
    '2026-11-22T12:00',
    { timing: { 'competing-offer': { due: '3 d' } } },
  ],
  [
    'an offer that leaves less than two business days: by its deadline',
    { 'a.md': deciding, 'b.md': offer('outcome-since: 2026-11-16\noffer-by: 2026-11-17') },
    '2026-11-16T10:00',
    'competing-offer',
    '2026-11-17T18:00',
  ],
];

/** The facts that each letter follows from, with and without the day of them. */
const reasons: readonly (readonly [
  letter: string,
  fields: string,
  reason: string,
  settings?: Partial<Settings>,
])[] = [
  ['check-in', 'outcome: waiting', 'No word since Mon 2 Nov.'],
  ['check-in', 'outcome: waiting\nfollow-ups: {replied: 2026-11-04}', 'No word since Wed 4 Nov.'],
  ['check-in', 'outcome: waiting\ndecision-by: 2026-11-06', 'They said you would hear by Fri 6 Nov.'],
  [
    'check-in',
    'outcome: waiting\ndecision-by: 2026-11-04\nfollow-ups: {replied: 2026-11-05}',
    'No word since Thu 5 Nov.',
  ],
  [
    'check-in',
    'outcome: on hold\noutcome-since: 2026-11-03',
    'They paused the search; it is time to ask again.',
    { onHoldDays: 7 },
  ],
  ['check-in', 'outcome: on hold\ndecision-by: 2026-11-06', 'They said you would hear by Fri 6 Nov.'],
  ['check-in', 'outcome: waiting\noutcome-since: 2026-11-03', 'No word since Mon 2 Nov.'],
  [
    'second-check-in',
    'outcome: waiting\nfollow-ups: {letter: check-in, sent: 2026-11-06}',
    'You asked on Fri 6 Nov and there is no word yet.',
  ],
  ['rejection-reply', 'outcome: rejected', 'They said no.'],
  ['rejection-reply', 'outcome: rejected\noutcome-since: 2026-11-09', 'They said no on Mon 9 Nov.'],
  ['rejection-reply', 'outcome: offer withdrawn', 'They took the offer back.'],
  [
    'rejection-reply',
    'outcome: offer withdrawn\noutcome-since: 2026-11-09',
    'They took the offer back on Mon 9 Nov.',
  ],
  [
    'keep-in-touch',
    'outcome: rejected\nfollow-ups: {letter: rejection-reply, sent: 2026-11-04}',
    'You answered their no on Wed 4 Nov.',
    { optionalLetters: ['keep-in-touch'] },
  ],
  ['withdrawal', 'outcome: withdrawn', 'You are no longer interested.'],
  [
    'withdrawal',
    'outcome: withdrawn\noutcome-since: 2026-11-09',
    'You have not been interested since Mon 9 Nov.',
  ],
  [
    'withdrawal',
    'outcome: advanced\ninterested: no\noutcome-since: 2026-11-09',
    'You are no longer interested.',
  ],
  ['withdrawal', 'outcome: offer\ninterested: no', 'You are no longer interested.'],
  ['offer-thanks', 'outcome: offer', 'They made you an offer.'],
  ['offer-thanks', 'outcome: offer\noutcome-since: 2026-11-09', 'They made you an offer on Mon 9 Nov.'],
  ['acceptance', 'outcome: accepted', 'You accepted the offer.'],
  ['acceptance', 'outcome: accepted\noutcome-since: 2026-11-09', 'You accepted the offer on Mon 9 Nov.'],
  ['offer-decline', 'outcome: offer declined', 'You decided against the offer.'],
  [
    'offer-decline',
    'outcome: offer declined\noutcome-since: 2026-11-09',
    'You decided against the offer on Mon 9 Nov.',
  ],
  [
    'referral-thanks',
    'outcome: waiting\nreferrer: Jo Park',
    'Jo Park recommended you, and the first interview was on Mon 2 Nov.',
  ],
  ['reschedule', 'outcome: cancelled', 'The interview was cancelled.'],
  [
    'reschedule',
    'outcome: cancelled\noutcome-since: 2026-11-09',
    'The interview was cancelled on Mon 9 Nov.',
  ],
  [
    'reschedule',
    'outcome: not shown up\noutcome-since: 2026-11-09',
    'They were not there at the time agreed, Mon 2 Nov, 14:00.',
  ],
  ['apology', 'outcome: missed', 'You missed the interview on Mon 2 Nov.'],
  [
    'promised-material',
    'outcome: waiting\nfollow-ups: 2026-11-09',
    'You promised: Send the plan; Share my notes.',
  ],
];

describe('why a letter is owed', () => {
  for (const [letter, fields, reason, settings] of reasons) {
    it(`${letter}: ${reason}`, () => {
      const promises = '## Promised\n- [ ] Send the plan\n- [ ] Share my notes\n';
      const body = letter === 'promised-material' ? promises : '';
      const files = { 'a.md': entry(`date: 2026-11-02T14:00\n${fields}`, body) };
      const found = obligations(files, '2026-11-10T10:00', settings).filter((one) => one.letter === letter);
      assert.equal(found.length, 1);
      const why = whyOf(found[0], '2026-11-10T10:00');
      assert.ok(why.startsWith(`${reason} `), why);
    });
  }

  it('competing-offer: names the offer that runs out first, and never the own one', () => {
    const offerOf = (company: string, by: string) =>
      `---\ncompany: ${company}\ndate: 2026-11-09\noutcome: offer\noutcome-since: 2026-11-09\noffer-by: ${by}\n---\n`;
    const files = {
      'a.md': entry('date: 2026-11-10T14:00\noutcome: waiting\nfollow-ups: 2026-11-10'),
      'b.md': offerOf('Contoso', '2026-11-27'),
      'c.md': offerOf('Fabrikam', '2026-11-20'),
    };
    const noted = (more: Files = {}) =>
      obligations({ ...files, ...more }, '2026-11-11T10:00')
        .filter(({ letter }) => letter === 'competing-offer')
        .map((one) => whyOf(one, '2026-11-11T10:00').split('.')[0]);
    assert.deepEqual(noted(), [
      'You hold an offer that must be answered by Fri 20 Nov, and Northwind still decides',
    ]);
    assert.deepEqual(noted({ 'a.md': entry('date: 2026-11-10T14:00\noutcome: on hold') }), []);
    const refused = `${offerOf('Fabrikam', '2026-11-20')}`.replace(
      'outcome: offer',
      'outcome: offer\ninterested: no',
    );
    assert.deepEqual(noted({ 'c.md': refused }), [
      'You hold an offer that must be answered by Fri 27 Nov, and Northwind still decides',
    ]);
    const earlier = offerOf('Contoso', '2026-11-18').replace('2026-11-09', '2026-11-02');
    // An offer of a round that was followed by another one is none any more.
    assert.deepEqual(noted({ 'd.md': earlier }), noted());
  });
});

describe('what is due when', () => {
  for (const [name, files, now, letter, due, settings] of dues) {
    it(name, () => {
      const found = obligations(files, now, settings).find((one) => one.letter === letter);
      assert.equal(clock(found?.due), due);
    });
  }
});

describe('obligations', () => {
  for (const {
    letter,
    name = '',
    fields,
    body = '',
    opens,
    due,
    closes,
    settings = {},
    others = {},
    known = false,
    gone = false,
    optional = false,
  } of [...rows, ...customRows]) {
    it(`${letter} ${name}: opens, is due and closes`, () => {
      const files = { 'a.md': entry(fields, body), ...others };
      const find = (now: string) =>
        obligations(files, now, settings).find(
          (one) => one.letter === letter && one.interview.entry.path === 'a.md',
        );
      const found =
        obligations(files, opens, settings).find(
          (one) => one.letter === letter && one.interview.entry.path === 'a.md',
        ) ?? find(closes);
      assert.ok(found, 'there is such an obligation');
      assert.deepEqual([clock(found.opens), clock(found.due), clock(found.closes)], [opens, due, closes]);
    });

    it(`${letter} ${name}: changes its state to the millisecond`, () => {
      const files = { 'a.md': entry(fields, body), ...others };
      const stateAt = (at: string, milliseconds: number) =>
        obligations(files, moment(at).add({ milliseconds }), settings).find(
          (one) => one.letter === letter && one.interview.entry.path === 'a.md',
        )?.state;
      const around = (at: string) => [-1, 0, 1].map((step) => stateAt(at, step));
      const early = known ? 'open' : 'upcoming';
      const late = due === undefined || optional ? 'open' : 'overdue';
      const after = gone ? undefined : 'lapsed';
      assert.deepEqual(
        [around(opens), due && around(due), around(closes)],
        [[early, 'open', 'open'], due && ['open', 'open', late], [late, after, after]],
      );
    });
  }

  for (const [name, files, now, expected, settings] of rules) {
    it(name, () => assert.deepEqual(owed(files, now, settings), expected));
  }

  it('says why and until when, in the entry’s own zone', () => {
    const files = {
      'a.md': entry(
        'date: 2026-11-19T14:00\ntime-zone: Asia/Tokyo\noutcome: waiting\ninterviewers: Aiko Mori',
      ),
    };
    assert.equal(
      whyOf(obligations(files, '2026-11-19T05:00')[0], '2026-11-19T05:00'),
      'You met on Thu 19 Nov. Best by Fri 20 Nov, 15:00 (Asia/Tokyo).',
    );
  });

  it('asks nothing about rounds before the withdrawal that another round tells of, and about those after it', () => {
    const withRound = (date: string) =>
      owed(
        {
          'a.md': entry(
            'date: 2026-11-02\noutcome: advanced\nfollow-ups: [{letter: withdrawal, sent: 2026-11-10}]',
          ),
          'b.md': entry(`date: ${date}\noutcome: waiting\ncontact: Dana`),
        },
        '2026-11-18T10:00',
      );
    assert.deepEqual(withRound('2026-11-06'), []);
    assert.deepEqual(withRound('2026-11-10'), []);
    assert.deepEqual(withRound('2026-11-11'), ['check-in Dana open']);
  });

  for (const [first, second] of [
    ['apology', 'acceptance'],
    ['apology', 'offer-decline'],
    ['apology', 'reschedule'],
    ['apology', 'withdrawal'],
    ['apology', 'offer-thanks'],
    ['apology', 'rejection-reply'],
    ['acceptance', 'referral-thanks'],
    ['offer-decline', 'referral-thanks'],
    ['reschedule', 'thank-you'],
    ['reschedule', 'keep-in-touch'],
    ['withdrawal', 'referral-thanks'],
    ['offer-thanks', 'referral-thanks'],
    ['rejection-reply', 'referral-thanks'],
    ['competing-offer', 'promised-material'],
    ['promised-material', 'referral-thanks'],
    ['promised-material', 'second-check-in'],
    ['promised-material', 'closing-note'],
    ['referral-thanks', 'check-in'],
  ] as const) {
    it(`are a ${first} before a ${second} to the same person`, () => {
      const files = {
        '1.md': toDana[first],
        '2.md': toDana[second],
        '3.md': first === 'competing-offer' ? offer('offer-by: 2026-11-25') : '',
      };
      const letters = (disabled: Settings['disabledLetters']) => {
        const standing = obligations(files, '2026-11-18T10:00', {
          optionalLetters: ['closing-note', 'keep-in-touch'],
          disabledLetters: disabled,
          timing: { 'closing-note': { opens: '1 bd' } },
        }).filter(({ state }) => state === 'open' || state === 'overdue');
        // Who has to hear today hears today, whoever speaks first.
        const today = (one: Obligation) => one.due?.toPlainDate().toString() === '2026-11-18';
        return standing.filter((one) => isOwed(one) && (one.letter !== second || !today(one)));
      };
      const names = (some: readonly Obligation[]) => some.map(({ letter }) => letter);
      assert.deepEqual(names(letters([])), [first]);
      const alone = owed(files, '2026-11-18T10:00', {
        optionalLetters: ['closing-note', 'keep-in-touch'],
        disabledLetters: [first],
        timing: { 'closing-note': { opens: '1 bd' } },
      });
      assert.deepEqual(
        alone.map((one) => one.split(' ')[0]),
        [second],
      );
    });
  }

  for (const [outcome, letter] of [
    ['rejected', 'rejection-reply'],
    ['withdrawn', 'withdrawal'],
    ['offer', 'offer-thanks'],
    ['accepted', 'acceptance'],
    ['offer declined', 'offer-decline'],
  ] as const) {
    it(`are one ${letter}, however many rounds say "${outcome}" and whichever records it`, () => {
      const round = (day: string, person: string, record = '') =>
        entry(
          `date: ${day}T14:00\noutcome: ${outcome}\noutcome-since: 2026-11-16\ninterviewers: ${person}\n${record}`,
        );
      const sent = `follow-ups: {letter: ${letter}, sent: 2026-11-16}`;
      const rounds = (first: string, second: string) => ({ '1.md': first, '2.md': second });
      const [first, second] = [round('2026-11-09', 'Dana'), round('2026-11-12', 'Luis')];
      assert.deepEqual(owed(rounds(first, second), '2026-11-17T16:00'), [`${letter} Luis open`]);
      assert.deepEqual(owed(rounds(round('2026-11-09', 'Dana', sent), second), '2026-11-17T16:00'), []);
      assert.deepEqual(owed(rounds(first, round('2026-11-12', 'Luis', sent)), '2026-11-17T16:00'), []);
    });
  }

  for (const [outcome, talked] of [
    ['waiting', true],
    ['', true],
    ['advanced', true],
    ['on hold', true],
    ['not yet', false],
    ['upcoming', false],
    ['cancelled', false],
    ['missed', false],
    ['not shown up', false],
    ['withdrawn', false],
    ['hmpf', false],
  ] as const) {
    it(`are ${talked ? 'no reply' : 'a reply'} to a rejection where the next round says "${outcome}"`, () => {
      const files = {
        '1.md': entry('date: 2026-11-09T14:00\noutcome: rejected\noutcome-since: 2026-11-10\ncontact: Dana'),
        '2.md': entry(`date: 2026-11-12T10:00\noutcome: ${outcome}\ncontact: Luis`),
      };
      const replies = owed(files, '2026-11-12T16:00').filter((one) => one.startsWith('rejection-reply'));
      assert.deepEqual(replies, talked ? [] : ['rejection-reply Dana open']);
    });
  }

  for (const outcome of [
    'rejected',
    'offer',
    'accepted',
    'offer declined',
    'offer withdrawn',
    'withdrawn',
    'no response',
  ]) {
    it(`are no more thanks for an earlier round once a later one says "${outcome}"`, () => {
      const files = {
        '1.md': entry('date: 2026-11-17T14:00\noutcome: advanced\ninterviewers: Dana'),
        '2.md': entry(
          `date: 2026-11-18T14:00\noutcome: ${outcome}\noutcome-since: 2026-11-19\ncontact: Luis`,
        ),
      };
      const thanks = owed(files, '2026-11-19T10:00').filter((one) => one.startsWith('thank-you'));
      assert.deepEqual(thanks, []);
    });
  }

  it('are still those of a later round where nobody knows when one told them that one is out', () => {
    const files = {
      'a.md': entry('date: 2026-11-02\noutcome: advanced\nfollow-ups: {letter: withdrawal, sent: yes}'),
      'b.md': entry('date: 2026-11-17T14:00\noutcome: waiting\ninterviewers: Dana'),
    };
    assert.deepEqual(owed(files, '2026-11-18T10:00'), ['thank-you Dana open']);
  });

  it('are no check-ins before the last interview, whatever the entry says of it', () => {
    const checkInsWith = (fields: string) =>
      obligations(
        {
          'a.md': entry('date: 2026-11-02T14:00\noutcome: advanced'),
          'b.md': entry(`date: 2026-11-25T14:00\n${fields}`),
        },
        '2026-11-18T10:00',
      ).filter(({ letter }) => letter === 'check-in');
    assert.deepEqual(checkInsWith('outcome: waiting'), []);
    assert.deepEqual(checkInsWith('outcome: on hold\noutcome-since: 2026-11-17'), []);
  });

  it('are settled by the file of a letter that was sent, to everybody where it names nobody', () => {
    const withLetter = (to: string) =>
      owed(
        {
          'a.md': entry('date: 2026-11-17T14:00\noutcome: waiting\ninterviewers: [Dana, Luis]'),
          'l.md': `---\nletter: thank-you\nentry: a.md\n${to}\nsent: 2026-11-17\n---\n`,
        },
        '2026-11-18T10:00',
      );
    assert.deepEqual(withLetter('to: Dana'), ['thank-you Luis open']);
    assert.deepEqual(withLetter('subject: Thanks'), []);
  });

  it('keeps the answer that was sent, though they talked again after it', () => {
    const files = {
      '1.md': entry(
        'date: 2026-11-09T14:00\noutcome: rejected\noutcome-since: 2026-11-10\nfollow-ups: [{letter: rejection-reply, sent: 2026-11-11}]\ninterviewers: Dana',
      ),
      '2.md': entry('date: 2026-11-17T14:00\noutcome: waiting\ninterviewers: Dana'),
    };
    const states = obligations(files, '2026-11-17T16:00').map(({ letter, state }) => `${letter} ${state}`);
    assert.ok(states.includes('rejection-reply sent'), states.join(', '));
  });

  it('says that one met somebody of those alone whom one met', () => {
    const because = (fields: string, now: string) =>
      obligations({ 'a.md': entry(fields) }, now)
        .filter(({ letter }) => letter === 'thank-you')
        .map((one) => spoken(one.because, english, moment(now)));
    const agency =
      'date: 2026-11-12T14:00\noutcome: waiting\nvia-agency: yes\ncontact: Hays\ninterviewers: Dana';
    assert.deepEqual(because(agency, '2026-11-12T16:00'), ['The interview was on Thu 12 Nov.']);
    const toCome = 'date: 2026-11-12T14:00\noutcome: waiting\ninterviewers: Dana';
    assert.deepEqual(because(toCome, '2026-11-12T13:00'), ['The interview is on Thu 12 Nov.']);
    assert.deepEqual(because(toCome, '2026-11-12T16:00'), ['You met on Thu 12 Nov.']);
  });

  it('tells a draft from what was sent, is of another kind or is to somebody else', () => {
    const letter = (fields: string) => `---\nletter: thank-you\nentry: a.md\n${fields}\n---\n`;
    const files = {
      'a.md': entry('date: 2026-11-17T14:00\noutcome: waiting\ninterviewers: [Dana Okafor, Luis Pereira]'),
    };
    const drafts = (text: string) =>
      obligations({ ...files, 'l.md': text }, '2026-11-18T09:00')
        .filter(({ letter: kind, draft }) => kind === 'thank-you' && draft !== undefined)
        .map(({ to }) => to?.name);
    assert.deepEqual(drafts(letter('to: Dana Okafor')), ['Dana Okafor']);
    assert.deepEqual(drafts(letter('to: Mei Lin')), []);
    assert.deepEqual(drafts(letter('to: Dana Okafor\nsent: 2026-11-17')), []);
    assert.deepEqual(drafts(letter('to: Dana Okafor').replace('thank-you', 'check-in')), []);
    assert.deepEqual(drafts(letter('to: Dana Okafor').replace('thank-you', 'hello')), []);
    assert.deepEqual(drafts(letter('to:')), ['Dana Okafor', 'Luis Pereira']);
  });

  it('knows whom thanks reached in any round', () => {
    const thanked = (records: string) =>
      obligations(
        {
          'a.md': entry(`date: 2026-11-02T14:00\noutcome: advanced\ninterviewers: Dana\n${records}`),
          'b.md': entry(
            'date: 2026-11-05T14:00\noutcome: rejected\noutcome-since: 2026-11-09\ncontact: Dana',
          ),
        },
        '2026-11-10T09:00',
      ).find(({ letter }) => letter === 'rejection-reply')?.thanked;
    assert.equal(thanked(''), false);
    assert.equal(thanked('follow-ups: 2026-11-03'), true);
    assert.equal(thanked('follow-ups: [{letter: thank-you, to: Dana, waived: met again}]'), false);
    assert.equal(thanked('follow-ups: [{letter: check-in, sent: 2026-11-03}]'), false);
    assert.equal(thanked('follow-ups: [{letter: thank-you, to: Mei, sent: 2026-11-03}]'), false);
  });

  it('counts a check-in only where it went out after their last reply', () => {
    const states = (records: string) =>
      obligations(
        { 'a.md': entry(`date: 2026-11-02T14:00\noutcome: waiting\nfollow-ups: [2026-11-02, ${records}]`) },
        '2026-11-23T09:00',
      )
        .filter(({ letter }) => letter === 'check-in')
        .map(({ state }) => state);
    assert.deepEqual(states('{letter: check-in, sent: 2026-11-10}'), ['sent']);
    assert.deepEqual(states('{letter: check-in, sent: 2026-11-10}, {replied: 2026-11-09}'), ['sent']);
    assert.deepEqual(states('{letter: check-in, sent: 2026-11-10}, {replied: 2026-11-10}'), ['overdue']);
    assert.deepEqual(states('{letter: check-in, sent: 2026-11-10}, {replied: 2026-11-11}'), ['overdue']);
    assert.deepEqual(states('{letter: check-in, sent: yes}, {replied: 2026-11-11}'), ['overdue']);
    assert.deepEqual(states('{letter: check-in, waived: no need}, {replied: 2026-11-11}'), ['waived']);
  });

  it('asks once a process to thank for a referral, for its first interview', () => {
    const files = {
      'a.md': entry('date: 2026-11-16T14:00\noutcome: advanced\nreferrer: Jo Park\nfollow-ups: 2026-11-16'),
      'b.md': entry('date: 2026-11-17T14:00\noutcome: waiting\nreferrer: Jo Park\nfollow-ups: 2026-11-17'),
    };
    assert.deepEqual(owed(files, '2026-11-18T09:00'), ['referral-thanks Jo Park open']);
    const all = obligations(files, '2026-11-18T09:00').filter(({ letter }) => letter === 'referral-thanks');
    assert.deepEqual(
      all.map(({ interview }) => interview.entry.path),
      ['a.md'],
    );
  });

  it('are those of the letters alone that are asked for', () => {
    const log = logOf({
      'a.md': entry(
        'date: 2026-11-02T14:00\noutcome: waiting\ninterviewers: Dana\nreferrer: Jo Park\nfollow-ups: {letter: check-in, sent: 2026-11-09}',
      ),
    });
    const context = contextAt('2026-11-10T10:00');
    const clock = new Clock(context.now);
    const letters = log.processes
      .flatMap((process) =>
        decideProcess(
          understand(process, log, context, clock, letterTraits),
          { clock, context, offers: [] },
          asksForWord,
        ),
      )
      .map(({ letter }) => letter);
    assert.deepEqual(letters, ['check-in', 'second-check-in']);
  });

  for (const [records, letter, until] of [
    ['{letter: thank-you, snoozed: 2026-11-25}', 'thank-you', '2026-11-25'],
    [
      '{letter: thank-you, snoozed: 2026-11-25}, {letter: thank-you, snoozed: 2026-11-23}',
      'thank-you',
      '2026-11-25',
    ],
    [
      '{letter: thank-you, to: Dana, snoozed: 2026-11-23}, {letter: thank-you, to: Mei, snoozed: 2026-11-25}',
      'thank-you',
      '2026-11-23',
    ],
    [
      '{letter: thank-you, snoozed: 2026-11-23}, {letter: check-in, snoozed: 2026-11-30}',
      'thank-you',
      '2026-11-23',
    ],
    // There is one check-in a process, whoever is named.
    ['{letter: check-in, to: Mei, snoozed: 2026-11-30}', 'check-in', '2026-11-30'],
    ['{letter: thank-you, snoozed: 2026-11-18}', 'thank-you', undefined],
    [
      '{letter: thank-you, sent: 2026-11-18}, {letter: thank-you, snoozed: 2026-11-25}',
      'thank-you',
      undefined,
    ],
  ] as const) {
    it(`${letter} is snoozed until ${until ?? 'no day'} with ${records}`, () => {
      const files = {
        'a.md': entry(
          `date: 2026-11-17T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: [${records}]`,
        ),
      };
      const [found] = obligations(files, '2026-11-18T10:00').filter((one) => one.letter === letter);
      assert.ok(found);
      assert.equal(snoozedUntil(found)?.toString(), until);
    });
  }

  /** The letters of promised material, with those that lapsed only where they are wanted. */
  const promised = (fields: string, task: string, now: string, wanted?: (entry: Entry) => boolean) => {
    const text = entry(
      `date: 2026-11-02T14:00\noutcome: waiting\ninterviewers: Dana\n${fields}`,
      `## Promised\n- [ ] ${task}\n`,
    );
    return deriveObligations(logOf({ 'a.md': text }), { ...contextAt(now), wantsLapsedPromises: wanted })
      .filter(({ letter }) => letter === 'promised-material')
      .map(({ state }) => state);
  };
  for (const [what, fields, task, lapses] of [
    ['the interview', '', 'Send the plan', '2026-11-16T18:00'],
    [
      'the last thanks',
      'follow-ups: {letter: thank-you, sent: 2026-11-05}',
      'Send the plan',
      '2026-11-19T18:00',
    ],
    ['the day it was promised for', '', 'Send the plan by 2026-11-20', '2026-12-04T18:00'],
  ] as const) {
    it(`of a promise are none any more ten business days after ${what}, but to who wants those that lapsed`, () => {
      const last = moment(lapses).subtract({ minutes: 1 }).toPlainDateTime().toString();
      assert.equal(promised(fields, task, last).length, 1);
      assert.deepEqual(promised(fields, task, lapses), []);
      assert.deepEqual(
        promised(fields, task, lapses, ({ path }) => path === 'b.md'),
        [],
      );
      assert.deepEqual(
        promised(fields, task, lapses, ({ path }) => path === 'a.md'),
        ['lapsed'],
      );
    });
  }

  it('settles what is before a day, not what is on it', () => {
    const file = (day: string) => entry(`date: ${day}T14:00\noutcome: waiting\ninterviewers: Dana`);
    const settings = { settledBefore: '2026-11-16' };
    assert.deepEqual(owed(file('2026-11-15'), '2026-11-18T09:00', settings), []);
    assert.deepEqual(owed(file('2026-11-16'), '2026-11-18T09:00', settings), ['thank-you Dana overdue']);
  });

  it('lets later thanks to the same person carry earlier ones once they can be written', () => {
    const files = {
      'a.md': entry('date: 2026-11-16T14:00\noutcome: waiting\ninterviewers: Dana'),
      'b.md': entry('date: 2026-11-18T14:00\noutcome: upcoming\ninterviewers: Dana'),
    };
    assert.deepEqual(owed(files, '2026-11-18T09:00'), ['thank-you Dana overdue']);
    const held = { ...files, 'b.md': files['b.md'].replace('upcoming', 'waiting') };
    const open = obligations(held, '2026-11-18T16:00').filter(isOwed);
    assert.deepEqual(
      open.map(({ interview, letter }) => `${interview.entry.path} ${letter}`),
      ['b.md thank-you'],
    );
  });

  it('keeps what was done with thanks, whatever was decided later', () => {
    const states = (record: string, now = '2026-11-20T09:00') =>
      obligations(
        {
          'a.md': entry(`date: 2026-11-17T14:00\noutcome: advanced\ninterviewers: Dana\n${record}`),
          'b.md': entry(
            'date: 2026-11-18T14:00\noutcome: rejected\noutcome-since: 2026-11-19\ncontact: Dana',
          ),
        },
        now,
      )
        .filter(({ letter }) => letter === 'thank-you')
        .map(({ state }) => state);
    assert.deepEqual(states(''), []);
    assert.deepEqual(states('follow-ups: 2026-11-17'), ['sent']);
    assert.deepEqual(states('follow-ups: [{letter: thank-you, waived: met again}]'), ['waived']);
    assert.deepEqual(states('', '2027-01-20T09:00'), ['lapsed']);
  });

  it('settles thanks that were sent, whatever they replied later', () => {
    const [thanks] = obligations(
      {
        'a.md': entry(
          'date: 2026-11-17T14:00\noutcome: waiting\nfollow-ups: [2026-11-17, {replied: 2026-11-18}]',
        ),
      },
      '2026-11-19T09:00',
    );
    assert.deepEqual([thanks?.letter, thanks?.state], ['thank-you', 'sent']);
  });

  it('counts what was promised from the last thanks, where the day of these is known', () => {
    const dueOf = (records: string) =>
      clock(
        obligations(
          {
            'a.md': entry(
              `date: 2026-11-12T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: [${records}]`,
              '## Promised\n- [ ] Send the plan\n',
            ),
          },
          '2026-11-18T09:00',
        ).find(({ letter }) => letter === 'promised-material')?.due,
      );
    assert.equal(dueOf('{letter: thank-you, sent: yes}'), '2026-11-13T18:00');
    assert.equal(dueOf('{letter: thank-you, sent: 2026-11-12}'), '2026-11-13T18:00');
    assert.equal(dueOf('{letter: thank-you, sent: 2026-11-16}'), '2026-11-17T18:00');
    assert.equal(dueOf('2026-11-12, {letter: introduction, sent: 2026-11-16}'), '2026-11-13T18:00');
    assert.equal(dueOf('2026-11-12, {letter: thank-you, to: Mei, sent: 2026-11-16}'), '2026-11-13T18:00');
  });

  it('names promises with what was promised alone, and a letter by whom it goes to', () => {
    const all = obligations(
      {
        'a.md': entry(
          'date: 2026-11-12T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: [2026-11-12]',
          '## Promised\n- [ ] Send the plan\n',
        ),
        'b.md': '---\ncompany: Contoso\ndate: 2026-11-12T14:00\n---\n',
      },
      '2026-11-13T09:00',
    );
    assert.deepEqual(
      all
        .map((one) => `${sayTitle(one, english)}: ${one.promises.map(({ text }) => text).join()}`)
        .toSorted(),
      [
        'Check-in to Contoso: ',
        'Check-in to Dana: ',
        'Promised material to Dana: Send the plan',
        'Thank-you to Contoso: ',
        'Thank-you to Dana: ',
      ],
    );
  });

  it('says why an overdue letter is, and until when it still helps', () => {
    const [one] = obligations({ 'a.md': entry('date: 2026-11-12T14:00') }, '2026-11-16T09:00');
    assert.match(
      whyOf(one, '2026-11-16T09:00'),
      / Best by Fri 13 Nov, 15:00; still welcome until Thu 19 Nov\.$/,
    );
  });

  it('says from when a letter makes sense that cannot be written yet', () => {
    const [one] = obligations(
      { 'a.md': entry('date: 2026-11-12T14:00\noutcome: waiting\nfollow-ups: 2026-11-12') },
      '2026-11-13T09:00',
    ).filter(({ state }) => state === 'upcoming');
    assert.equal(
      whyOf(one, '2026-11-13T09:00'),
      'No word since Thu 12 Nov. It makes sense from Thu 19 Nov, 09:00.',
    );
  });
});
