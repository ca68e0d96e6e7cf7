import assert from 'node:assert/strict';
import { english } from '../../../src/core/letters/languages/english.ts';
import { meetingOf, type Round, roundOf } from '../../../src/core/letters/meeting.ts';

const { meetings, arranging } = english;
const inEnglish = (round: Round, met: boolean, viaAgency: boolean) =>
  meetingOf(meetings[round], arranging, met, viaAgency);

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
      assert.deepEqual(inEnglish(round, true, false), { meeting: met, thanksFor: thanks });
      // Nobody thanks for a conversation with somebody else; a visit is one to the house.
      const thanksFor = round === 'onsite' ? thanks : other;
      assert.deepEqual(inEnglish(round, false, false), { meeting: other, thanksFor });
    });
  }

  it('thanks an agency for arranging what it was not at', () => {
    assert.equal(inEnglish('onsite', false, true).thanksFor, 'arranging my visit');
    assert.equal(inEnglish('phone', false, true).thanksFor, 'arranging the call');
  });
});
