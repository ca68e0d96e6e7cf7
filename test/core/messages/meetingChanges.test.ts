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

  /** What moves, to when, and how sure that is; the hour that it moves from is none of it. */
  for (const [text, start, certainty] of [
    [
      'Due to a board meeting we need to push the interview from 10:00 to 13:30 on the same day, Wednesday 2 December.',
      '2026-12-02T13:30:00',
      'likely',
    ],
    [
      'We have to move the interview from Tuesday 1 December to Thursday 3 December at 10:00.',
      '2026-12-03T10:00:00',
      'certain',
    ],
    [
      'We have to move the interview to Thursday 3 December, from 10:00 to 11:00.',
      '2026-12-03T10:00:00',
      'certain',
    ],
    [
      'Wir müssen das Gespräch am 2.12. von 10 Uhr auf 13:30 Uhr verschieben.',
      '2026-12-02T13:30:00',
      'certain',
    ],
    ['Nous devons décaler votre entretien du 2 décembre de 10h à 14h30.', '2026-12-02T14:30:00', 'likely'],
    [
      'Tenemos que cambiar la entrevista del miércoles 2 de las 10:00 a las 13:30.',
      '2026-12-02T13:30:00',
      'likely',
    ],
    ['Could we start at 11:00 instead of 10:00 on Wednesday 2 December?', '2026-12-02T11:00:00', 'certain'],
  ] as const)
    it(`moves to ${start}: ${text}`, () => {
      const reading = read(text);
      assert.equal(reading.kind.value, 'reschedule');
      const { date, time } = reading.start?.value ?? {};
      assert.deepEqual(
        [`${date?.toString()}T${time?.toString()}`, reading.start?.certainty],
        [start, certainty],
      );
    });

  it('is not surely called off where an hour to come is named that is not read as its new one', () => {
    const { kind, start } = read(
      'We need to reschedule your interview originally on Friday 4 December at 2pm.',
    );
    assert.deepEqual([kind.value, kind.certainty, start], ['reschedule', 'likely', undefined]);
  });

  it('is not surely called off where it only moves by an hour', () => {
    for (const text of [
      "We have to push Wednesday's interview back by an hour, sorry.",
      'Wir müssen das Gespräch am Mittwoch um eine halbe Stunde verschieben.',
      "Nous devons reporter votre entretien d'une heure.",
      'Tenemos que retrasar la entrevista media hora.',
      'Precisamos de adiar a entrevista uma hora.',
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
