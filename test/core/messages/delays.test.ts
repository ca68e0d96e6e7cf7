// A decision that takes longer, or moves, is neither a refusal nor a change of an interview: nothing but the day to hear by is written.
import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { evaluate } from '../../../src/core/incremental/evaluation.ts';
import { proposalOf, readMessage } from '../../../src/core/messages/index.ts';
import { contextAt, filesOf } from '../logOf.ts';

const today = Temporal.PlainDate.from('2026-11-30');
const zone = 'Europe/Berlin';

/** Messages with the day by which they promise word. */
const delays: readonly (readonly [day: string, text: string])[] = [
  [
    '2026-12-08',
    "I'm afraid the panel's verdict is delayed: nobody was rejected. You will hear from us by 8 December.",
  ],
  [
    '2026-12-15',
    'Leider können wir Ihnen keine Zusage geben, die Entscheidung verschiebt sich auf Mitte Dezember. Frau Dr. Hölzl meldet sich bis 15.12.',
  ],
  [
    '2026-12-15',
    'Die Entscheidung wird leider auf Mitte Dezember verschoben. Sie hören bis zum 15.12. von uns.',
  ],
  ['2026-12-11', 'Leider verzögert sich die Entscheidung; wir melden uns bis 11. Dezember.'],
  ['2026-12-15', 'Wir müssen die Entscheidung leider vertagen. Wir geben Ihnen bis zum 15.12.2026 Bescheid.'],
  [
    '2026-12-08',
    "unfortunately the decision is delayed, sorry! we'll get back to you by the 8th of December. We have not decided to reject anyone.",
  ],
  ['2026-12-15', 'The decision has been pushed back to mid December. You will hear from us by 15 December.'],
  [
    '2026-12-15',
    'We have had to postpone the decision until the board meets. We will be in touch by 15 December.',
  ],
  [
    '2026-12-08',
    "Unfortunately the decision moves to next week, we have not rejected anyone. We'll let you know by 8 December.",
  ],
  [
    '2026-12-15',
    'La décision est malheureusement reportée à mi-décembre. Nous reviendrons vers vous avant le 15 décembre.',
  ],
  [
    '2026-12-15',
    "Malheureusement, notre décision est décalée. Nous vous donnerons une réponse d'ici le 15 décembre. Aucune candidature n'a été rejetée.",
  ],
  [
    '2026-12-15',
    'Lamentablemente la decisión se aplaza a mediados de diciembre. Le contactaremos antes del 15 de diciembre.',
  ],
  [
    '2026-12-15',
    'La decisión se ha pospuesto. No hemos descartado a nadie. Le daremos una respuesta antes del 15 de diciembre.',
  ],
  [
    '2026-12-15',
    'Infelizmente a decisão foi adiada para meados de dezembro. Entraremos em contato até 15 de dezembro.',
  ],
  [
    '2026-12-15',
    'A decisão está atrasada, mas não rejeitamos ninguém. Daremos um retorno até 15 de dezembro.',
  ],
  [
    '2026-12-15',
    "Unfortunately, the decision will slip to mid-December. I'll come back to you by 15 December.",
  ],
  [
    '2026-12-08',
    'No one has been rejected. Our decision is running late, expect to hear from us by 8 December.',
  ],
  [
    '2026-12-08',
    'Leider hat sich unsere Entscheidung verschoben, eine Absage ist das nicht. Wir melden uns bis 8. Dezember.',
  ],
];

describe('a decision that takes longer', () => {
  for (const [day, text] of delays)
    it(text, () => {
      const reading = readMessage(
        {
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
        },
        { today, zone },
      );
      const files = { 'a.md': '---\ncompany: Northwind\ndate: 2026-11-12T10:00\noutcome: waiting\n---\n' };
      const evaluation = evaluate(filesOf(files), contextAt('2026-11-30T10:00', zone));
      const { sources, questions, reply } = proposalOf(reading, {
        evaluation,
        today,
        zone,
        interview: evaluation.interviewWith('a.md'),
        textOf: () => files['a.md'],
      });
      assert.deepEqual(
        [reading.kind.value, reading.kind.certainty, reading.hearBy?.value.toString(), questions, reply],
        ['on-hold', 'certain', day, [], undefined],
      );
      assert.deepEqual(
        sources.map(({ field, value }) => `${field}: ${value}`),
        ['follow-ups: replied: 2026-11-30', `decision-by: ${day}`],
      );
    });
});
