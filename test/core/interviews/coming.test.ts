import assert from 'node:assert/strict';
import {
  comingInterviews,
  endedSince,
  mayBeOver,
  metAt,
  promisedBefore,
  sayStart,
} from '../../../src/core/interviews/coming.ts';
import { english } from '../../../src/core/speech.ts';
import { contextAt, interviewsOf, logOf, moment } from '../logOf.ts';

const entry = (date: string, more = '', notes = '') =>
  `---\ncompany: Ash\nrole: Engineer\ndate: ${date}\n${more}---\n\n## Promised\n\n${notes}`;

const context = contextAt('2026-11-18T10:00');

function comingOf(files: Readonly<Record<string, string>>) {
  return comingInterviews(interviewsOf(logOf(files), context));
}

describe('interviews to come', () => {
  it('are soonest first, without those that are over or called off', () => {
    const coming = comingOf({
      'a.md': entry('2026-11-25T09:00', 'interviewers: [Ann, Ben]\n'),
      'b.md': entry('2026-11-20'),
      'c.md': entry('2026-11-19T09:00', 'outcome: cancelled\n'),
      'd.md': entry('2026-11-17T09:00'),
    });
    assert.deepEqual(
      coming.map((interview) => [sayStart(interview, english, context.now), ...metAt(interview)]),
      [['Fri 20 Nov'], ['Wed 25 Nov, 09:00', 'Ann', 'Ben']],
    );
  });

  for (const [what, date, more, is] of [
    ['of today', '2026-11-18', '', true],
    ['of today at an hour to come', '2026-11-18T14:00', '', false],
    ['of another day', '2026-11-19', '', false],
    ['that is over', '2026-11-17', '', false],
    ['of today that was called off', '2026-11-18', 'outcome: cancelled\n', false],
    ['of today that the writer is out of', '2026-11-18', 'interested: no\n', false],
  ] as const)
    it(`may ${is ? '' : 'not '}be over: one ${what}`, () => {
      const [interview] = interviewsOf(logOf({ 'a.md': entry(date, more) }), context);
      assert.ok(interview);
      assert.equal(mayBeOver(interview), is);
    });

  const promisedIn = (more: string, notes: string) => {
    const earlier = entry('2026-11-12T09:00', `outcome: advanced\ninterviewers: [Ann, Ben]\n${more}`, notes);
    const [next] = comingOf({ '1.md': earlier, '2.md': entry('2026-11-25T09:00', '', '- [ ] the budget\n') });
    assert.ok(next);
    return promisedBefore(next).map(({ day, promises }) => [day.toString(), ...promises]);
  };
  const slides = '- [ ] send Ann the slides\n- [ ] send Ben the paper\n- [x] the code\n';
  for (const [name, more, notes, promised] of [
    ['what is not ticked off', '', slides, [['2026-11-12', 'send Ann the slides', 'send Ben the paper']]],
    [
      'nothing that went out',
      'follow-ups: [{letter: promised-material, to: Ann, sent: 2026-11-13}]\n',
      slides,
      [['2026-11-12', 'send Ben the paper']],
    ],
    [
      'nothing that was waived',
      'follow-ups: [{letter: promised-material, to: Ben, waived: no need}]\n',
      slides,
      [['2026-11-12', 'send Ann the slides']],
    ],
    ['nothing where all is done', '', '- [x] send Ann the slides\n', []],
  ] as const)
    it(`tell of ${name} from earlier rounds`, () => assert.deepEqual(promisedIn(more, notes), promised));

  it('tell of nothing from an earlier round that did not take place', () => {
    const [next] = comingOf({
      '1.md': entry('2026-11-12T09:00', 'outcome: cancelled\n', slides),
      '2.md': entry('2026-11-25T09:00'),
    });
    assert.ok(next);
    assert.deepEqual(promisedBefore(next), []);
  });
});

describe('interviews that have just ended', () => {
  // An interview lasts an hour where its entry says nothing else.
  for (const [name, text, ended] of [
    ['one that ended', entry('2026-11-18T08:30'), true],
    ['one that ends now', entry('2026-11-18T09:00'), true],
    ['one that still says that it is to come', entry('2026-11-18T08:30', 'outcome: upcoming\n'), true],
    ['one that ended before', entry('2026-11-18T08:00'), false],
    ['one that goes on', entry('2026-11-18T09:30'), false],
    ['one whose hour is not known', entry('2026-11-18'), false],
    ['one that was called off', entry('2026-11-18T08:30', 'outcome: cancelled\n'), false],
    ['one from which the writer withdrew', entry('2026-11-18T08:30', 'outcome: withdrawn\n'), false],
    [
      'one far away, by its own clock',
      entry('2026-11-18T22:30', 'time-zone: Asia/Tokyo\nduration: 30\n'),
      false,
    ],
    [
      'one that ended far away, by its own clock',
      entry('2026-11-18T23:00', 'time-zone: Asia/Tokyo\nduration: 30\n'),
      true,
    ],
  ] as const)
    it(`${ended ? 'are' : 'are not'} ${name}`, () => {
      const log = logOf({ 'a.md': text });
      const interviewsIn = (path: string) =>
        interviewsOf(log, context).filter((interview) => interview.entry.path === path);
      const now = moment('2026-11-18T10:00');
      const since = moment('2026-11-18T09:00').epochMilliseconds;
      assert.equal(endedSince({ log, interviewsIn }, since, now).length, ended ? 1 : 0);
    });
});
