import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import type { ActionResult, LetterSubject } from '../../../src/core/actions/action.ts';
import { markLetterSent, markSent } from '../../../src/core/actions/markSent.ts';
import { recordContact } from '../../../src/core/actions/recordContact.ts';
import { recordReply } from '../../../src/core/actions/recordReply.ts';
import { setOutcome, setOutcomeSince } from '../../../src/core/actions/setOutcome.ts';
import { snooze } from '../../../src/core/actions/snooze.ts';
import { waive } from '../../../src/core/actions/waive.ts';
import { type Evaluation, evaluate } from '../../../src/core/incremental/evaluation.ts';
import type { Interview } from '../../../src/core/interviews/interview.ts';
import { editsOf } from '../../../src/core/log/change.ts';
import { english, spoken } from '../../../src/core/speech.ts';
import { applyEdits } from '../../../src/core/text.ts';
import { contextAt, filesOf } from '../logOf.ts';

type Files = Readonly<Record<string, string>>;

const day = (written: string) => Temporal.PlainDate.from(written);
const visit =
  '---\ncompany: Acme\ndate: 2026-11-19T14:00\noutcome: waiting\ninterviewers: Dana Okafor\n---\n';
const thanks = '---\nletter: thank-you\nentry: a.md\nto: Dana Okafor\nsent:\n---\nDear Dana,\n';

/** Where an action is tried: 24 November in New York. */
function at(files: Files, now = '2026-11-24T10:00'): { evaluation: Evaluation; interview: Interview } {
  const evaluation = evaluate(filesOf(files), contextAt(now));
  const interview = evaluation.interviewWith('a.md') ?? assert.fail();
  return { evaluation, interview };
}

/** What the action writes, line by line and file by file, and what it says. */
function result(files: Files, action: ActionResult): readonly string[] {
  if (action.kind !== 'changes') return [`${action.kind}: ${spoken(action.why, english)}`];
  const lines = action.changes.flatMap(({ path, changes }) => {
    const before = files[path] ?? '';
    const edits = editsOf(before, changes);
    assert.ok(edits, 'the change is safe');
    const known = before.split('\n');
    const after = applyEdits(before, edits).split('\n');
    return after.filter((line) => !known.includes(line)).map((line) => `${path}: ${line.trim()}`);
  });
  return [...lines, spoken(action.done, english)];
}

const files = { 'a.md': visit };
const subject = (interview: Interview, to: string | undefined = 'Dana Okafor'): LetterSubject => ({
  interview,
  letter: 'thank-you',
  to,
});

interface Row {
  readonly name: string;
  readonly files?: Files;
  readonly act: (evaluation: Evaluation, interview: Interview) => ActionResult;
  readonly result: readonly string[];
}

const letterOf = ({ log }: Evaluation) => log.letters[0] ?? assert.fail('there is no letter');

const rows: readonly Row[] = [
  {
    name: 'records that a letter went out today',
    act: (evaluation, interview) => markSent(evaluation, subject(interview), undefined),
    result: [
      'a.md: follow-ups:',
      'a.md: - {letter: thank-you, to: Dana Okafor, sent: 2026-11-24}',
      'Thank-you to Dana Okafor of 2026-11-24 is recorded in a.md.',
    ],
  },
  {
    name: 'records a letter that nobody is waiting for',
    act: (evaluation, interview) =>
      markSent(evaluation, { interview, letter: 'follow-up', to: undefined }, day('2026-11-23')),
    result: [
      'a.md: follow-ups:',
      'a.md: - {letter: follow-up, sent: 2026-11-23}',
      'Follow-up of 2026-11-23 is recorded in a.md.',
    ],
  },
  {
    name: 'records it in the draft, too',
    files: { 'a.md': visit, 't.md': thanks },
    act: (evaluation, interview) => markSent(evaluation, subject(interview), undefined),
    result: [
      'a.md: follow-ups:',
      'a.md: - {letter: thank-you, to: Dana Okafor, sent: 2026-11-24, file: t.md}',
      't.md: sent: 2026-11-24',
      'Thank-you to Dana Okafor of 2026-11-24 is recorded in a.md.',
    ],
  },
  {
    name: 'records the letter of a file, and the recipient as the entry spells it',
    files: { 'a.md': visit, 't.md': thanks.replace('Dana Okafor', 'Dana') },
    act: (evaluation) => markLetterSent(evaluation, letterOf(evaluation), day('2026-11-20')),
    result: [
      'a.md: follow-ups:',
      'a.md: - {letter: thank-you, to: Dana Okafor, sent: 2026-11-20, file: t.md}',
      't.md: sent: 2026-11-20',
      'Thank-you of 2026-11-20 is recorded in t.md and in a.md.',
    ],
  },
  {
    name: 'adds no second record where the entry has one',
    files: {
      'a.md': visit.replace(
        /---\n$/,
        'follow-ups: [{letter: thank-you, to: Dana Okafor, sent: 2026-11-20, file: t.md}]\n---\n',
      ),
      't.md': thanks,
    },
    act: (evaluation) => markLetterSent(evaluation, letterOf(evaluation), undefined),
    result: ['t.md: sent: 2026-11-20', 'Thank-you of 2026-11-20 is recorded in t.md, as a.md says.'],
  },
  {
    name: 'asks about another day than that of the record',
    files: {
      'a.md': visit.replace(/---\n$/, 'follow-ups: [{letter: thank-you, to: Dana, sent: 2026-11-20}]\n---\n'),
      't.md': thanks,
    },
    act: (evaluation) => markLetterSent(evaluation, letterOf(evaluation), day('2026-11-23')),
    result: [
      'refused: The record in a.md says t.md was sent on 2026-11-20. Change the day there by hand if that is wrong.',
    ],
  },
  {
    name: 'adds no second record where the entry has one of everybody',
    files: {
      'a.md': visit.replace(/---\n$/, 'follow-ups: [{letter: thank-you, sent: 2026-11-20}]\n---\n'),
      't.md': thanks,
    },
    act: (evaluation) => markLetterSent(evaluation, letterOf(evaluation), undefined),
    result: ['t.md: sent: 2026-11-20', 'Thank-you of 2026-11-20 is recorded in t.md, as a.md says.'],
  },
  {
    name: 'adds none where the record is to several',
    files: {
      'a.md': visit.replace(
        /---\n$/,
        'follow-ups: [{letter: thank-you, to: Dana Okafor and Luis Pereira, sent: 2026-11-20}]\n---\n',
      ),
      't.md': thanks,
    },
    act: (evaluation) => markLetterSent(evaluation, letterOf(evaluation), undefined),
    result: ['t.md: sent: 2026-11-20', 'Thank-you of 2026-11-20 is recorded in t.md, as a.md says.'],
  },
  {
    name: 'records a note of today beside one to the same person of another day',
    files: {
      'a.md': visit.replace(
        /---\n$/,
        'follow-ups: [{letter: follow-up, to: Dana Okafor, sent: 2026-11-20}]\n---\n',
      ),
      't.md': thanks.replace('thank-you', 'follow-up'),
    },
    act: (evaluation) => markLetterSent(evaluation, letterOf(evaluation), undefined),
    result: [
      'a.md: follow-ups: [{letter: follow-up, to: Dana Okafor, sent: 2026-11-20}, {letter: follow-up, to: Dana Okafor, sent: 2026-11-24, file: t.md}]',
      't.md: sent: 2026-11-24',
      'Follow-up of 2026-11-24 is recorded in t.md and in a.md.',
    ],
  },
  {
    name: 'asks about another day of a letter without a file',
    files: {
      'a.md': visit.replace(/---\n$/, 'follow-ups: [{letter: thank-you, to: Dana, sent: 2026-11-20}]\n---\n'),
    },
    act: (evaluation, interview) => markSent(evaluation, subject(interview), day('2026-11-23')),
    result: ['refused: a.md says it was sent on 2026-11-20. Change the day there by hand if that is wrong.'],
  },
  {
    name: 'says that a file was sent, and asks about another day',
    files: { 'a.md': visit, 't.md': thanks.replace('sent:', 'sent: 2026-11-20') },
    act: (evaluation) => markLetterSent(evaluation, letterOf(evaluation), day('2026-11-20')),
    result: ['nothing: t.md was sent on 2026-11-20; nothing to record.'],
  },
  {
    name: 'refuses a letter that is to go out tomorrow',
    files: { 'a.md': visit, 't.md': thanks },
    act: (evaluation) => markLetterSent(evaluation, letterOf(evaluation), day('2026-11-25')),
    result: ['refused: 2026-11-25 is still to come; name a day up to today, 2026-11-24.'],
  },
  {
    name: 'refuses a future day for a letter without a file',
    act: (evaluation, interview) => markSent(evaluation, subject(interview), day('2026-11-25')),
    result: ['refused: 2026-11-25 is still to come; name a day up to today, 2026-11-24.'],
  },
  {
    name: 'refuses an answer of tomorrow',
    act: (_, interview) => recordReply(interview, day('2026-11-25')),
    result: ['refused: 2026-11-25 is still to come; name a day up to today, 2026-11-24.'],
  },
  {
    name: 'refuses an outcome heard tomorrow',
    act: (_, interview) => setOutcome(interview, 'rejected', day('2026-11-25')),
    result: ['refused: 2026-11-25 is still to come; name a day up to today, 2026-11-24.'],
  },
  {
    name: 'refuses to say that an outcome was heard tomorrow',
    act: (_, interview) => setOutcomeSince(interview, day('2026-11-25')),
    result: ['refused: 2026-11-25 is still to come; name a day up to today, 2026-11-24.'],
  },
  {
    name: 'refuses to snooze a letter that went out',
    files: { 'a.md': visit.replace(/---\n$/, 'follow-ups: [{letter: thank-you, sent: 2026-11-20}]\n---\n') },
    act: (evaluation, interview) => snooze(evaluation, subject(interview), day('2026-11-30')),
    result: ['nothing: Thank-you to Dana Okafor is sent already in a.md; nothing to record.'],
  },
  {
    name: 'takes a record without a day for the letter of the file',
    files: {
      'a.md': visit.replace(
        /---\n$/,
        'follow-ups: [{letter: thank-you, to: Dana Okafor, sent: yes, file: t.md}]\n---\n',
      ),
      't.md': thanks,
    },
    act: (evaluation) => markLetterSent(evaluation, letterOf(evaluation), undefined),
    result: ['t.md: sent: 2026-11-24', 'Thank-you of 2026-11-24 is recorded in t.md and in a.md.'],
  },
  {
    name: 'records a letter whose interview is not there',
    files: { 'a.md': visit, 't.md': thanks.replace('a.md', 'b.md') },
    act: (evaluation) => markLetterSent(evaluation, letterOf(evaluation), undefined),
    result: [
      't.md: sent: 2026-11-24',
      'Thank-you of 2026-11-24 is recorded in t.md; its interview is not in the log.',
    ],
  },
  {
    name: 'refuses a day to come',
    act: (evaluation, interview) => markSent(evaluation, subject(interview), day('2026-11-25')),
    result: ['refused: 2026-11-25 is still to come; name a day up to today, 2026-11-24.'],
  },
  {
    name: 'takes the day where the interview is',
    files: { 'a.md': visit.replace('outcome', 'time-zone: Pacific/Kiritimati\noutcome') },
    act: (evaluation, interview) => markSent(evaluation, subject(interview), day('2026-11-25')),
    result: [
      'a.md: follow-ups:',
      'a.md: - {letter: thank-you, to: Dana Okafor, sent: 2026-11-25}',
      'Thank-you to Dana Okafor of 2026-11-25 is recorded in a.md.',
    ],
  },
  {
    name: 'takes the day of the zone that the date names',
    files: { 'a.md': visit.replace('2026-11-19T14:00', '2026-11-19 14:00 JST') },
    act: (evaluation, interview) => markSent(evaluation, subject(interview), undefined),
    result: [
      'a.md: follow-ups:',
      'a.md: - {letter: thank-you, to: Dana Okafor, sent: 2026-11-25}',
      'Thank-you to Dana Okafor of 2026-11-25 is recorded in a.md.',
    ],
  },
  {
    name: 'waives with a reason, in one line',
    act: (evaluation, interview) => waive(evaluation, subject(interview), 'we  spoke,\nat length'),
    result: [
      'a.md: follow-ups:',
      'a.md: - {letter: thank-you, to: Dana Okafor, waived: "we spoke, at length"}',
      'Thank-you to Dana Okafor is waived in a.md.',
    ],
  },
  {
    name: 'waives with what looks like YAML',
    act: (evaluation, interview) => waive(evaluation, subject(interview), '}, {sent: 2026-11-20'),
    result: [
      'a.md: follow-ups:',
      'a.md: - {letter: thank-you, to: Dana Okafor, waived: "}, {sent: 2026-11-20"}',
      'Thank-you to Dana Okafor is waived in a.md.',
    ],
  },
  {
    name: 'waives nothing without a reason',
    act: (evaluation, interview) => waive(evaluation, subject(interview), ' '),
    result: ['refused: Say why the letter is not needed.'],
  },
  {
    name: 'has nothing to do where it was sent',
    files: { 'a.md': visit.replace(/---\n$/, 'follow-ups: 2026-11-20\n---\n') },
    act: (evaluation, interview) => waive(evaluation, subject(interview), 'why'),
    result: ['nothing: Thank-you to Dana Okafor is sent already in a.md; nothing to record.'],
  },
  {
    name: 'snoozes until a day ahead',
    act: (evaluation, interview) => snooze(evaluation, subject(interview), day('2026-11-26')),
    result: [
      'a.md: follow-ups:',
      'a.md: - {letter: thank-you, to: Dana Okafor, snoozed: 2026-11-26}',
      'Thank-you to Dana Okafor is quiet until 2026-11-26 in a.md.',
    ],
  },
  {
    name: 'records once until when it is quiet',
    files: {
      'a.md': visit.replace(
        /---\n$/,
        'follow-ups: [{letter: thank-you, to: Dana Okafor, snoozed: 2026-11-26}]\n---\n',
      ),
    },
    act: (evaluation, interview) => snooze(evaluation, subject(interview), day('2026-11-26')),
    result: ['nothing: Thank-you to Dana Okafor is quiet until 2026-11-26 already; nothing to record.'],
  },
  {
    name: 'snoozes until no day that is here',
    act: (evaluation, interview) => snooze(evaluation, subject(interview), day('2026-11-24')),
    result: ['refused: 2026-11-24 is not ahead; name a day after today, 2026-11-24.'],
  },
  {
    name: 'records their reply once',
    files: { 'a.md': visit.replace(/---\n$/, 'follow-ups: [{replied: 2026-11-23}]\n---\n') },
    act: (_, interview) => recordReply(interview, day('2026-11-23')),
    result: ['nothing: Their reply of 2026-11-23 is in a.md already.'],
  },
  {
    name: 'records their reply of today',
    act: (_, interview) => recordReply(interview, undefined),
    result: [
      'a.md: follow-ups:',
      'a.md: - {replied: 2026-11-24}',
      'Their reply of 2026-11-24 is recorded in a.md.',
    ],
  },
  {
    name: 'sets an outcome and the day it became known',
    act: (_, interview) => setOutcome(interview, 'offer', day('2026-11-23')),
    result: [
      'a.md: outcome: offer',
      'a.md: outcome-since: 2026-11-23',
      'The outcome of a.md is offer, known since 2026-11-23.',
    ],
  },
  {
    name: 'sets an offer with the day by which it must be answered',
    act: (_, interview) => setOutcome(interview, 'offer', day('2026-11-23'), day('2026-12-08')),
    result: [
      'a.md: outcome: offer',
      'a.md: outcome-since: 2026-11-23',
      'a.md: offer-by: 2026-12-08',
      'The outcome of a.md is offer, known since 2026-11-23. Answer by 2026-12-08.',
    ],
  },
  {
    name: 'sets that one waits with the day by which one hears, and no day with what is over',
    act: (_, interview) => setOutcome(interview, 'waiting', undefined, day('2026-12-08')),
    result: ['a.md: decision-by: 2026-12-08', 'The outcome of a.md is waiting. You will hear by 2026-12-08.'],
  },
  {
    name: 'sets an outcome of which nothing became known',
    files: { 'a.md': visit.replace('waiting', 'upcoming') },
    act: (_, interview) => setOutcome(interview, 'waiting', undefined),
    result: ['a.md: outcome: waiting', 'The outcome of a.md is waiting.'],
  },
  {
    name: 'leaves the day of an outcome that is said again',
    files: { 'a.md': visit.replace('waiting', 'offer\noutcome-since: 2026-11-20') },
    act: (_, interview) => setOutcome(interview, 'offer', undefined),
    result: ['nothing: The outcome of a.md is offer already, known since 2026-11-20.'],
  },
  {
    name: 'records the day an outcome became known',
    act: (_, interview) => setOutcomeSince(interview, day('2026-11-20')),
    result: ['a.md: outcome-since: 2026-11-20', 'The outcome of a.md is known since 2026-11-20.'],
  },
  {
    name: 'records the day of an offer with the one to answer it by',
    files: { 'a.md': visit.replace('waiting', 'offer') },
    act: (_, interview) => setOutcomeSince(interview, day('2026-11-20'), day('2026-12-03')),
    result: [
      'a.md: outcome-since: 2026-11-20',
      'a.md: offer-by: 2026-12-03',
      'The outcome of a.md is known since 2026-11-20. Answer by 2026-12-03.',
    ],
  },
];

describe('a contact', () => {
  const calls = (to: string, now: string | undefined) => {
    const called = visit.replace(
      'outcome',
      `follow-ups: [{letter: phone-call${to}, sent: 2026-11-23}]\noutcome`,
    );
    const { interview } = at({ 'a.md': called });
    return recordContact({ interview, letter: 'phone call', to: now }, day('2026-11-23')).kind;
  };
  for (const [to, now, kind] of [
    ['', 'Dana Okafor', 'nothing'],
    [', to: Dana Okafor', undefined, 'nothing'],
    [', to: Dana Okafor', 'dana okafor', 'nothing'],
    [', to: Dana Okafor', 'Luis Pereira', 'changes'],
  ] as const)
    it(`recorded${to} comes to ${kind} when recorded with ${now ?? 'nobody'}`, () =>
      assert.equal(calls(to, now), kind));
});

describe('an action', () => {
  for (const row of rows) {
    it(row.name, () => {
      const { evaluation, interview } = at(row.files ?? files);
      assert.deepEqual(result(row.files ?? files, row.act(evaluation, interview)), row.result);
    });
  }
});
