// What is offered may be a meeting: that is no offer of a job, and the day to confirm it by is not that of an offer.
import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { evaluate } from '../../../src/core/incremental/evaluation.ts';
import { proposalOf, readMessage } from '../../../src/core/messages/index.ts';
import { contextAt, filesOf } from '../logOf.ts';

const today = Temporal.PlainDate.from('2026-11-30');
const zone = 'Europe/Berlin';

function readingOf(text: string) {
  return readMessage(
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
}

const meetings: readonly (readonly [start: string, text: string])[] = [
  [
    '2026-12-03T16:00:00 America/Los_Angeles',
    'We are pleased to offer you a second conversation with Dana on Thursday Dec 3 at 4pm Pacific. Please confirm by tomorrow noon. This is not an offer of employment.',
  ],
  [
    '2026-12-03T14:00:00 Europe/Berlin',
    'We are delighted to offer you a final interview on 3 December 2026 at 14:00 CET. Please confirm by Tuesday.',
  ],
  [
    '2026-12-03T10:00:00 Europe/Berlin',
    "We're happy to offer you a second interview on Thursday 3 December at 10am. Please let us know by tomorrow. Please note that this does not constitute an offer of employment.",
  ],
  [
    '2026-12-03T14:00:00 Europe/Berlin',
    'Wir freuen uns, Ihnen ein zweites Gespräch am 3. Dezember um 14 Uhr anbieten zu können. Bitte bestätigen Sie bis morgen. Dies ist kein Vertragsangebot.',
  ],
  [
    '2026-12-03T14:00:00 Europe/Berlin',
    'Gerne bieten wir Ihnen ein Zweitgespräch am Donnerstag, 3.12., um 14 Uhr an. Das ist noch kein Stellenangebot.',
  ],
  [
    '2026-12-03T14:00:00 Europe/Berlin',
    "Nous avons le plaisir de vous proposer un deuxième entretien le jeudi 3 décembre à 14h. Merci de confirmer avant demain midi. Ceci n'est pas une offre d'emploi.",
  ],
  [
    '2026-12-03T16:00:00 Europe/Berlin',
    'Nos complace ofrecerle una segunda entrevista el jueves 3 de diciembre a las 16:00. Confirme antes de mañana. Esto no es una oferta de empleo.',
  ],
  [
    '2026-12-03T16:00:00 Europe/Berlin',
    'Temos o prazer de lhe oferecer uma segunda entrevista na quinta-feira, 3 de dezembro, às 16h. Confirme até amanhã. Isto não é uma oferta de emprego.',
  ],
];

const offers = [
  'We are delighted to offer you the position we spoke of in our second conversation. Please sign the contract by Friday.',
  'Following your final interview we are pleased to offer you the role of Site Lead at a salary of 50,000 euros.',
  'Wir freuen uns, Ihnen nach unserem zweiten Gespräch die Stelle anbieten zu können. Den Arbeitsvertrag finden Sie im Anhang.',
  'Nous avons le plaisir de vous proposer le poste évoqué lors de notre entretien. Vous trouverez le contrat ci-joint.',
];

describe('what is offered', () => {
  for (const [start, text] of meetings)
    it(`is a meeting: ${text}`, () => {
      const { kind, start: found, timeZone } = readingOf(text);
      assert.deepEqual(
        [kind.value, `${found?.value.date.toString()}T${found?.value.time?.toString()} ${timeZone?.value}`],
        ['invitation', start],
      );
    });

  for (const text of offers) it(`is a job: ${text}`, () => assert.equal(readingOf(text).kind.value, 'offer'));

  it('gives no day to answer an offer by while it is asked whether it is one', () => {
    const text =
      'We would like to offer you the job. You are invited to a final interview. Please answer by 4 December 2026.';
    const reading = readingOf(text);
    assert.equal(reading.kind.certainty, 'likely');
    const files = { 'a.md': '---\ncompany: Northwind\ndate: 2026-11-12T10:00\noutcome: waiting\n---\n' };
    const evaluation = evaluate(filesOf(files), contextAt('2026-11-30T10:00', zone));
    const { changes, sources, questions, reply } = proposalOf(reading, {
      evaluation,
      today,
      zone,
      interview: evaluation.interviewWith('a.md'),
      textOf: () => files['a.md'],
    });
    assert.deepEqual([changes, sources, reply], [[], [], undefined]);
    assert.notDeepEqual(questions, []);
  });
});
