// What moves a meeting, what calls it off and what refuses somebody, where the words alone could be either.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { readMessage } from '../../../src/core/messages/index.ts';
import { messageOf } from './message.ts';

const today = Temporal.PlainDate.from('2026-11-30');

function read(text: string) {
  return readMessage(messageOf(text, { sent: { date: today } }), { today });
}

/** `reschedule|Can we move our talk to Friday at 2pm?` in five languages. */
const messages = readFileSync(join(import.meta.dirname, 'meetingChanges.txt'), 'utf8')
  .trim()
  .split('\n');

describe('a meeting that was agreed', () => {
  for (const message of messages) {
    const [kind = '', ...text] = message.split('|');
    it(`${kind}: ${text.join('|')}`, () => assert.equal(read(text.join('|')).kind.value, kind));
  }

  it('moves by somebody who cannot come only as a question', () => {
    const { kind } = read('Helen is stuck in Leeds on Thursday, so come on Friday 4 December at 2pm.');
    assert.deepEqual([kind.value, kind.certainty, kind.others], ['reschedule', 'likely', ['invitation']]);
  });

  it('is never certainly refused by what does not go ahead before a day, or is said of all', () => {
    for (const text of [
      'We will not be going ahead with interviews before the new year. Your application stays open.',
      'Danke für Ihre Bewerbung. Wir melden uns nur bei ausgewählten Bewerbern.',
    ])
      assert.equal(read(text).kind.certainty, 'likely', text);
  });

  it('has the hour that was agreed last on its day', () => {
    const { start } = read(
      '[08:31, 25/11/2026] Naomi Sunbird: The interview moves to Monday 30th November, 10am.\n[08:33, 25/11/2026] Brian: Monday 30th November 10am is fine\n[13:20, 25/11/2026] Naomi Sunbird: Sorry, make it 2.30pm on Monday 30th November.\n[13:24, 25/11/2026] Brian: Noted. 2.30pm Monday 30th November',
    );
    assert.equal(start?.value.time?.toString(), '14:30:00');
  });
});
