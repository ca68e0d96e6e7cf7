// Who wrote a pasted mail: the closing words before a name are none of it, and whoever says `and me` takes part.
import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { readMessage } from '../../../src/core/messages/index.ts';
import type { Mailbox } from '../../../src/core/messages/message.ts';

const today = Temporal.PlainDate.from('2026-11-30');

function peopleOf(text: string, from?: Mailbox) {
  const { contact, met, company } = readingOf(text, from);
  return { contact, met, company };
}

function readingOf(text: string, from?: Mailbox, to: readonly Mailbox[] = []) {
  const { contact, interviewers, others, company } = readMessage(
    {
      form: from ? 'mail' : 'text',
      from,
      replyTo: undefined,
      to,
      cc: [],
      subject: '',
      sent: undefined,
      text,
      events: [],
      isBulk: false,
      isAutomaticReply: false,
      problems: [],
    },
    { today, zone: 'Europe/Berlin' },
  );
  return {
    contact: contact && `${contact.value.name} ${contact.certainty}`,
    met: interviewers.map(({ value }) => value.name),
    company: company?.value,
    others: others.map(({ value, certainty }) => `${value.name} ${certainty}`),
  };
}

const de = 'Hallo Kim,\n\nwir laden Sie zum Gespräch am 3. Dezember um 14 Uhr ein.\n\n';
const en =
  "Hi Kim,\n\nwe'd like to invite you to an interview on 3 December at 2pm with Ben Ashe and me.\n\n";
const fr = 'Bonjour Kim,\n\nnous vous invitons à un entretien le 3 décembre à 14h avec Ben Ashe et moi.\n\n';
const es =
  'Hola Kim,\n\nte invitamos a una entrevista el 3 de diciembre a las 14:00 con Ben Ashe y conmigo.\n\n';
const pt =
  'Olá Kim,\n\ngostaríamos de convidar você para uma entrevista no dia 3 de dezembro às 14h com Ben Ashe e comigo.\n\n';

const writers: readonly (readonly [text: string, contact: string, met: readonly string[]])[] = [
  [`${de}Gruss Ole`, 'Ole likely', []],
  [`${de}Gruß, Ole`, 'Ole likely', []],
  [`${de}LG Ole`, 'Ole likely', []],
  [`${de}Liebe Grüsse Ole Brandt`, 'Ole Brandt certain', []],
  [`${de}Viele Grüße aus Hamburg\nOle Brandt`, 'Ole Brandt certain', []],
  [`${en}Cheers Ole`, 'Ole likely', ['Ben Ashe', 'Ole']],
  [`${en}Best Ole Brandt`, 'Ole Brandt certain', ['Ben Ashe', 'Ole Brandt']],
  [`${en}Kind regards, Ole Brandt`, 'Ole Brandt certain', ['Ben Ashe', 'Ole Brandt']],
  [`${fr}Cordialement Paul Girard`, 'Paul Girard certain', ['Ben Ashe', 'Paul Girard']],
  [`${fr}Bien à vous, Paul Girard`, 'Paul Girard certain', ['Ben Ashe', 'Paul Girard']],
  [`${es}Saludos Pablo Ruiz`, 'Pablo Ruiz certain', ['Ben Ashe', 'Pablo Ruiz']],
  [`${pt}Abraços Paulo Lima`, 'Paulo Lima certain', ['Ben Ashe', 'Paulo Lima']],
];

describe('who wrote a message', () => {
  for (const [text, contact, met] of writers)
    it(JSON.stringify(text.slice(-60)), () =>
      assert.deepEqual(peopleOf(text), { contact, met, company: undefined }),
    );

  it('takes part by the name of the header', () => {
    const from = { name: 'Ole Brandt', address: 'ole@northwind.example' };
    for (const text of [
      `${en}Best\nOle`,
      'Hallo Kim,\n\nwir laden dich ein: am 3.12. um 14 Uhr, mit Ben Ashe und mir.\n\nGruss Ole',
    ])
      assert.deepEqual(peopleOf(text, from).met, ['Ben Ashe', 'Ole Brandt']);
  });

  it('may be two', () => {
    const refusal = 'Dear Kim,\n\nwe have decided to go ahead with another candidate.\n\nBest wishes,\n\n';
    const from = { name: 'Björn Åkesson', address: 'bjorn@norrland.example' };
    const signed: readonly (readonly [names: string, others: readonly string[]])[] = [
      [
        'Björn Åkesson                 Karin Sundqvist\nService Manager      HR Partner\nNorrland Kraft',
        ['Karin Sundqvist certain'],
      ],
      [
        'Björn Åkesson, Chief Executive\nPhilip Ansah, Chair of Trustees\nNorrland Kraft',
        ['Philip Ansah certain'],
      ],
      [
        'Björn Åkesson                 Karin Sundqvist\nSales             Customer Care\nNorrland Kraft',
        ['Karin Sundqvist certain'],
      ],
      [
        'Björn Åkesson\n\nYour contact: Karin Sundqvist - 0555 12\nNorrland Kraft',
        ['Karin Sundqvist certain'],
      ],
      ['Björn Åkesson\nService Manager\nGrand Avenue 12\nNorrland Kraft', []],
    ];
    for (const [names, others] of signed) {
      const reading = readingOf(`${refusal}${names}\n`, from);
      assert.deepEqual([reading.contact, reading.others], ['Björn Åkesson certain', others], names);
    }
  });

  it('stands below their post, and below the one for whom they sign', () => {
    const text =
      'Madame,\n\nnotre choix s’est porté sur une autre personne.\n\nPour le Maire et par délégation,\nLa Directrice générale\nSolène MARCHADIER\n';
    assert.equal(peopleOf(text).contact, 'Solène Marchadier certain');
  });

  it('names no house of a provider where both have their mail', () => {
    const text = 'Hello Kim,\n\nwe have chosen somebody else.\n\nBest wishes\nAnn Lee\n';
    const from = { name: 'Ann Lee', address: 'ann.lee@postfach.example' };
    assert.equal(readingOf(text, from).company, 'Postfach');
    assert.equal(
      readingOf(text, from, [{ name: 'Kim Ode', address: 'kim@postfach.example' }]).company,
      undefined,
    );
  });

  it('may sign below the last words of a greeting in dialect', () => {
    const text =
      'Servus Kim,\n\nwir würden Sie gern kennenlernen, am 3.12. um 15 Uhr.\n\nPfiat Eana\nToni Huber\n';
    assert.equal(peopleOf(text).contact, 'Toni Huber certain');
  });
});
