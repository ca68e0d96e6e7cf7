import assert from 'node:assert/strict';
import { meetingOf, roundOf } from '../../../src/core/letters/meeting.ts';

const rounds: readonly (readonly [
  written: string | undefined,
  met: string,
  other: string,
  thanks: string,
])[] = [
  ['Phone screen', 'our call', 'the call', 'the call'],
  ['Zoom with the team', 'our video call', 'the video call', 'the video call'],
  ['vor Ort', 'my visit', 'my visit', 'having me'],
  ['panel, on site', 'the panel interview', 'the panel interview', 'the panel interview'],
  ['Final round', 'the final interview', 'the final interview', 'the final interview'],
  ['second', 'our conversation', 'the interview', 'the conversation'],
  [undefined, 'our conversation', 'the interview', 'the conversation'],
];

describe('the name of the meeting', () => {
  for (const [written, met, other, thanks] of rounds) {
    it(`${written}: to who was there, and to who was not`, () => {
      const round = roundOf(written);
      assert.deepEqual(meetingOf(round, true, false), { meeting: met, thanksFor: thanks });
      // Nobody thanks for a conversation with somebody else; a visit is one to the house.
      const thanksFor = round === 'onsite' ? thanks : other;
      assert.deepEqual(meetingOf(round, false, false), { meeting: other, thanksFor });
    });
  }

  it('thanks an agency for arranging what it was not at', () => {
    assert.equal(meetingOf('onsite', false, true).thanksFor, 'arranging my visit');
    assert.equal(meetingOf('phone', false, true).thanksFor, 'arranging the call');
  });
});
