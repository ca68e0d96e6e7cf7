// For whom an agency writes: never its own name, and only as a question.
import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { readMessage } from '../../../src/core/messages/index.ts';
import { withoutLegalForm } from '../../../src/core/messages/senders.ts';
import { messageOf } from './message.ts';

const today = Temporal.PlainDate.from('2026-11-30');

const letters: readonly (readonly [
  name: string,
  address: string,
  subject: string,
  text: string,
  company: string | undefined,
  kind: string,
])[] = [
  [
    'Sophie Lang',
    'sophie.lang@hartmann-personal.example',
    'Ihr Gespräch bei der Brenztal Werkzeugbau GmbH',
    'Guten Tag Frau Reiter,\n\nmein Kunde, die Brenztal Werkzeugbau GmbH, möchte Sie gerne am Dienstag, 8. Dezember um 10 Uhr kennenlernen. Ihr Ansprechpartner ist Herr Jan Koller.\n\nViele Grüße\nSophie Lang\nHartmann Personalberatung',
    'Brenztal Werkzeugbau',
    'invitation',
  ],
  [
    'Marc Petit',
    'm.petit@rh-conseil-ouest.example',
    'Poste de comptable - Laiterie Kerdrel',
    "Bonjour Madame,\n\nJ'ai une bonne nouvelle : la Laiterie Kerdrel souhaite vous rencontrer le mardi 8 décembre à 14h.\n\nCordialement,\nMarc Petit\nConsultant, RH Conseil Ouest",
    'Laiterie Kerdrel',
    'invitation',
  ],
  [
    'Laura Gil',
    'laura.gil@talentosur.example',
    'Entrevista Bodegas Arroyal',
    'Hola Marta,\n\nTe confirmo la entrevista con nuestro cliente Bodegas Arroyal el martes 8 de diciembre a las 12:00.\n\nUn saludo,\nLaura Gil\nConsultora de selección\nTalento Sur',
    'Bodegas Arroyal',
    'invitation',
  ],
  [
    'Priya Nair',
    'priya@hirebridge-hr.example',
    'Interview schedule - Zentor Pumps',
    'Dear Candidate,\n\nGreetings from HireBridge HR Services!\nYour interview with M/s Zentor Pumps Pvt Ltd is scheduled on 8th Dec 2026 at 11.00 AM IST.\nPosition: Service Engineer (3-5 yrs)\n\nRegards,\nPriya Nair\nHireBridge HR Services',
    'Zentor Pumps',
    'invitation',
  ],
  [
    'Tom Hale',
    'tom@keelsearch.example',
    'Feedback from Marlow Boats',
    "Hi Jo,\n\nI've heard back from Marlow Boats. Unfortunately they have decided to go with someone who has more rigging experience.\n\nSorry it's not better news,\nTom\n\nTom Hale | Principal Consultant | Keel Search Partners",
    'Marlow Boats',
    'rejection',
  ],
  [
    'Ana Reis',
    'ana.reis@pontorh.example',
    'Processo Metalúrgica Souto',
    'Boa tarde Rui,\n\nO nosso cliente, Metalúrgica Souto, gostaria de o conhecer na terça, dia 8 de dezembro, às 10h.\n\nCumprimentos,\nAna Reis\nPonto RH',
    'Metalúrgica Souto',
    'invitation',
  ],
  [
    'Jake Moore',
    'jake.moore@brightpath-recruitment.example',
    'Role with Calverton Dental',
    'Hi Sam,\n\nCalverton Dental have put the role on hold until February. They really liked you. I will be in touch.\n\nJake Moore\nBrightPath Recruitment Ltd',
    'Calverton Dental',
    'on-hold',
  ],
  [
    'Julia Weiss',
    'jw@weiss-search.example',
    'Absage',
    'Guten Tag Herr Maier,\n\nleider hat sich mein Mandant für einen anderen Kandidaten entschieden. Ich behalte Ihre Unterlagen gern für andere Positionen.\n\nBeste Grüße\nJulia Weiss\nWeiss Executive Search',
    undefined,
    'rejection',
  ],
  [
    'Dana Cole',
    'dana@coleandpartners.example',
    'Next steps',
    'Hi Kim,\n\nGreat news: Northgate Foundry want to see you again! They suggested Tuesday 8 December at 3pm or Wednesday 9 December at 11am. You would meet Ruth Abel, Works Manager.\n\nBest,\nDana Cole\nCole & Partners Recruitment',
    'Northgate Foundry',
    'next-round',
  ],
  [
    'Priti Shah',
    'priti@quayside-talent.example',
    'Offer!',
    'Owen,\n\nRadley & Sons have come back and want to offer you the Quantity Surveyor position! They need a yes or no by Monday.\n\nPriti\nQuayside Talent Ltd',
    'Radley & Sons',
    'offer',
  ],
  [
    'Hays Temp Desk',
    'desk@tempwell.example',
    'Shift trial',
    'Hi Bea,\n\nThe trial shift at Rosewood Care Home is cancelled, they have an outbreak. I will call you with a new date.\n\nTempwell Staffing Solutions',
    'Rosewood Care Home',
    'cancellation',
  ],
];

describe('an agency', () => {
  for (const [name, address, subject, text, company, kind] of letters)
    it(`writes for ${company ?? 'a client without a name'}: ${subject}`, () => {
      const reading = readMessage(
        messageOf(text, {
          form: 'mail',
          from: { name, address },
          to: [{ name: '', address: 'me@home.example' }],
          subject,
          sent: { date: today },
        }),
        { today },
      );
      assert.equal(reading.kind.value, kind);
      assert.equal(reading.company && withoutLegalForm(reading.company.value), company);
      assert.notEqual(reading.company?.certainty, 'certain');
      assert.ok(!reading.interviewers.some(({ value }) => company?.includes(value.name)));
    });
});
