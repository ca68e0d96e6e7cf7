// What a message says of an interview whose outcome is final, or that was held already, is asked about before it is written.
import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { evaluate } from '../../../src/core/incremental/evaluation.ts';
import { proposalOf, readMessage } from '../../../src/core/messages/index.ts';
import type { Message } from '../../../src/core/messages/message.ts';
import { contextAt, filesOf } from '../logOf.ts';

const today = Temporal.PlainDate.from('2026-11-30');
const zone = 'Europe/Berlin';

function propose(text: string, fields: string, isAgreed = false) {
  const message: Message = {
    form: 'mail',
    from: { name: 'Dana Okafor', address: 'dana@northwind.example' },
    replyTo: undefined,
    to: [{ name: 'Kim Berg', address: 'kim@home.test' }],
    cc: [],
    subject: 'News',
    sent: { date: today, time: new Temporal.PlainTime(9), offset: '+01:00' },
    text,
    events: [],
    isBulk: false,
    isAutomaticReply: false,
    problems: [],
  };
  const files = { 'a.md': `---\ncompany: Northwind\nrole: Site Lead\n${fields}\n---\n` };
  const evaluation = evaluate(filesOf(files), contextAt('2026-11-30T10:00', zone));
  return proposalOf(readMessage(message, { today, zone }), {
    evaluation,
    today,
    zone,
    interview: evaluation.interviewWith('a.md'),
    isAgreed,
    textOf: (path) => (path === 'a.md' ? files['a.md'] : undefined),
  });
}

const rejection =
  'Thank you for your interest. The Site Lead position has been filled. Unfortunately we will not be moving forward with your application.';
const offer =
  'We are delighted to offer you the position of Site Lead. Please find your offer letter attached. Congratulations!';
const furtherRound =
  'Good news: you are through to the second round! We were impressed and would like to invite you to the next interview.';
const pause =
  'We have paused hiring for this role: the position is on hold until the budget is approved in January.';
const cancelled = 'We have to cancel your interview. The meeting has been cancelled.';
const moved = 'We have to reschedule your interview: it has been moved to 4 December 2026 at 14:00.';
const push = "Hi Kim, can we push Thursday's chat to Friday same time?";

const held = 'date: 2026-11-19T10:00';
const coming = 'date: 2026-12-03T10:00';

describe('an interview whose outcome is final', () => {
  for (const outcome of ['accepted', 'offer', 'offer declined', 'withdrawn', 'rejected'])
    for (const [next, text] of Object.entries({
      rejected: rejection,
      offer,
      advanced: furtherRound,
      'on hold': pause,
    })) {
      if (outcome === next) continue;
      it(`asks before ${outcome} becomes ${next}`, () => {
        const fields = `${held}\noutcome: ${outcome}`;
        const { changes, questions, held: asked, reply } = propose(text, fields);
        assert.deepEqual([changes, reply], [[], undefined]);
        assert.deepEqual(asked?.values.slice(1), [outcome, next]);
        assert.equal(questions.at(-1), asked);
        assert.ok(propose(text, fields, true).sources.some(({ value }) => value === next));
      });
    }

  it('is replaced without a question while they only wait', () => {
    for (const outcome of ['waiting', 'advanced', 'on hold', ''])
      assert.deepEqual(
        propose(rejection, `${held}\noutcome: ${outcome}`).sources.map(({ value }) => value),
        ['rejected', '2026-11-30'],
      );
  });
});

describe('an interview that was held', () => {
  for (const [name, text] of Object.entries({ cancelled, moved, push }))
    it(`is asked about before it is ${name}`, () => {
      for (const fields of [held, `${held}\noutcome: waiting`, 'date: 2026-11-30T08:00\noutcome: waiting']) {
        const { changes, held: asked } = propose(text, fields);
        assert.deepEqual(changes, []);
        assert.match(asked?.text ?? '', /^The interview of \{0\} was on \{1\}/);
      }
    });

  it('is cancelled or moved without a question while it is to come', () => {
    assert.equal(propose(cancelled, coming).sources[0]?.value, 'cancelled');
    assert.equal(propose(moved, coming).sources[0]?.value, '2026-12-04T14:00:00');
  });
});
