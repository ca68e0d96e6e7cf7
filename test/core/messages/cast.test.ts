// Who has a part in a mail, and for whom it is written: by its headers, its text and its signature together.
import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { readMessage } from '../../../src/core/messages/index.ts';
import type { Mailbox, Message } from '../../../src/core/messages/message.ts';

const me: Mailbox = { name: 'Kim Reader', address: 'kim.reader@mailbox.example' };

function read(parts: Partial<Message>) {
  const reading = readMessage(
    {
      form: 'mail',
      from: undefined,
      replyTo: undefined,
      to: [me],
      cc: [],
      subject: '',
      sent: { date: Temporal.PlainDate.from('2026-11-30') },
      text: '',
      events: [],
      isBulk: false,
      isAutomaticReply: false,
      problems: [],
      ...parts,
    },
    { today: Temporal.PlainDate.from('2026-11-30'), zone: 'Europe/Berlin' },
  );
  const { interviewers, contact, others, company, kind } = reading;
  const shown = ({ value: { name, email } }: (typeof others)[number]) =>
    email === undefined ? name : `${name} <${email}>`;
  return {
    kind: kind.value,
    company: company?.value,
    met: interviewers.map(shown).join(', '),
    contact: contact ? shown(contact) : '',
    others: others.map(shown).join(', '),
    starts: [...(reading.start ? [reading.start] : []), ...reading.choices].map(
      ({ value }) => `${value.date.toString()} ${value.time?.toString({ smallestUnit: 'minute' }) ?? ''}`,
    ),
  };
}

const anna: Mailbox = { name: 'Anna Berger', address: 'anna.berger@northwind.example' };

describe('the people of a mail', () => {
  it('are whom the text names by an honorific and a post, or who gets a copy', () => {
    const { met, contact } = read({
      from: anna,
      cc: [{ name: 'Perrin Odile', address: 'o.perrin@northwind.example' }],
      text: 'Hallo Kim,\n\nwir laden Sie zum Gespräch am 3. Dezember um 14 Uhr ein. Dabei wären Frau Dr. Ostendorf (CFO) und Herr Petersen, auch Frau Perrin.\n\nViele Grüße\nAnna Berger',
    });
    assert.equal(met, 'Dr. Ostendorf, Petersen, Odile Perrin <o.perrin@northwind.example>');
    assert.equal(contact, 'Anna Berger <anna.berger@northwind.example>');
  });

  it('are not the client of an agency, which is the company', () => {
    const { met, company } = read({
      from: { name: 'Harbour & Vale Recruitment', address: 'jobs@harbourvale.example' },
      subject: 'Interview request',
      text: 'Hi Kim,\n\nMarlow Ceramics would like to interview you on Tuesday 8 December at 9.30am. It is with Gareth Lloyd, Production Director.\n\nKind regards\nZoe Hammond\nHarbour & Vale Recruitment',
    });
    assert.equal(met, 'Gareth Lloyd');
    assert.equal(company, 'Marlow Ceramics');
  });

  it('are not the client that a form names', () => {
    const { company } = read({
      from: { name: 'Rajesh Menon', address: 'rajesh.menon@staffwell.example' },
      subject: 'Interview Schedule',
      text: 'Dear Kim,\n\nClient: Zentria Software\nPosition: QA Analyst\nDate: 8th Dec 2026\nTime: 11:30 AM\n\nRegards,\nRajesh Menon\nStaffwell Consulting Pvt Ltd',
    });
    assert.equal(company, 'Zentria Software');
  });

  it('know the partners of a practice as its name, and a street as none', () => {
    const { company } = read({
      from: { name: 'Dr. Petra Voss', address: 'praxis@voss-haut.example' },
      subject: 'Gespräch',
      text: 'Hallo Kim,\n\nkommen Sie am 8. Dezember um 10 Uhr.\n\nHerzlich\nPetra Voss\n\nHautarztpraxis Dr. Voss & Partner\nLindenstr. 8, Jena',
    });
    assert.equal(company, 'Hautarztpraxis Dr. Voss & Partner');
  });

  it('are those of the rows of a schedule, and not the place', () => {
    const { met } = read({
      from: anna,
      text: 'Hi Kim,\n\nwelcome to our New Haven office for your interviews.\n\nTuesday, December 8, 2026\n10:00 AM - 11:00 AM | System Design | Ruth Abelard, Principal Engineer\n11:00 AM - 12:00 PM | Coding | Diego Sanz, Engineer\n\nBest,\nAnna Berger',
    });
    assert.equal(met, 'Ruth Abelard, Diego Sanz');
  });

  it('are those below a label with a dash, with a surname in capitals, and of a list with posts', () => {
    assert.equal(
      read({
        from: anna,
        text: 'Hi Kim,\n\nyour interview:\n\nWhen - Thursday, 3 December 2026, 4.30pm\nWho - Steph Papadakis and Luis Pereira\n\nBest,\nAnna Berger',
      }).met,
      'Steph Papadakis, Luis Pereira',
    );
    assert.equal(
      read({
        from: {
          name: 'Secrétariat Direction - Clinique Belleroche',
          address: 'direction@belleroche.example',
        },
        text: 'Madame,\n\nM. LE GUENNEC vous recevra pour un entretien le vendredi 4 décembre à 11h15.\n\nCordialement,\n\nOdile MARCHADIER\nAssistante de direction',
      }).met,
      'Le Guennec',
    );
    assert.equal(
      read({
        from: anna,
        text: 'Dear Kim,\n\nwe invite you to an interview on 3 December 2026 at 10:00. The panel will be Cllr. Mrs P. Hathersage (observing), Gwilym Rees-Parry, Head of Development Management, and Shazia Anwar from HR.\n\nBest,\nAnna Berger',
      }).met,
      'P. Hathersage, Gwilym Rees-Parry, Shazia Anwar',
    );
  });

  it('are a superior of an offer, whoever is to be written to, and whom only a first name signs', () => {
    assert.equal(
      read({
        from: anna,
        text: 'Hi Kim,\n\nwe are delighted to offer you the position of Planner. Gord Makela would be your supervisor. Please sign the contract by Friday.\n\nBest,\nAnna Berger',
      }).others,
      'Gord Makela',
    );
    const desk = read({
      from: { name: 'HR Service Desk', address: 'no-reply@northwind.example' },
      text: 'Dear Kim,\n\nwe are pleased to offer you the position of Planner. Please sign the contract. For queries write to Ankit Rastogi (ankit.rastogi@northwind.example).\n\nRegards,\nHR',
    });
    assert.equal(desk.contact, 'Ankit Rastogi <ankit.rastogi@northwind.example>');
    const team = read({
      from: { name: 'Cafés Serra via Vagou', address: 'no-reply@vagou.example' },
      text: 'Oi, Kim!\n\nInfelizmente, desta vez não vamos seguir com você no processo.\n\nUm abraço,\nBruna e Time de Gente\n\nVagou Tecnologia Ltda',
    });
    assert.equal(team.contact, 'Bruna');
    assert.equal(team.company, 'Cafés Serra');
  });

  it('are none of what a colleague wrote before, and one of what another house wrote', () => {
    const letter = (address: string) =>
      read({
        from: anna,
        subject: 'FW: Kim',
        text: `Hi Kim,\n\nunfortunately they decided to go with another candidate.\n\nBest,\nAnna Berger\n\n---------- Forwarded message ----------\nFrom: Duncan Meikle <${address}>\nDate: 27 November 2026 09:12\nTo: Anna Berger <anna.berger@northwind.example>\nSubject: Kim\n\nMorning Anna,\nwe take somebody else.\nDuncan\n`,
      });
    assert.equal(letter('duncan.meikle@northwind.example').others, '');
    assert.equal(
      letter('duncan.meikle@thornbury.example').others,
      'Duncan Meikle <duncan.meikle@thornbury.example>',
    );
  });
});

describe('the employer of a mail', () => {
  const employers: readonly (readonly [name: string, address: string, text: string, company: string])[] = [
    [
      'Siderúrgica Barrocas Workday',
      'barrocas@myworkday.example',
      'Prezado Kim,\n\nconvidamos você para a entrevista.',
      'Siderúrgica Barrocas',
    ],
    [
      'Colm Heffernan',
      'colm@heffernanjoinery.example',
      'Hi Kim,\n\nwould you come for an interview?\n\nColm',
      'Heffernan Joinery',
    ],
    [
      'Brett Lind',
      'brett@coolabahfreight.example',
      'Hi Kim,\n\nyour interview with Brett Lind at Coolabah Freight Systems is confirmed.',
      'Coolabah Freight Systems',
    ],
    [
      'Kylie Brannigan',
      'kylie@kestrelpeople.example',
      'Hi Kim,\n\nWattlebird Dental Group would love to meet you for an interview.\n\nKylie',
      'Wattlebird Dental Group',
    ],
    [
      'Tillmann Berg',
      'berg@kontor-berg.example',
      'Hallo Kim,\n\ngute Nachrichten von der Hanseatischen Lagerhaus AG: man möchte Sie sehen.\n\nTillmann Berg\nPersonalberatung',
      'Hanseatische Lagerhaus',
    ],
  ];
  for (const [name, address, text, company] of employers)
    it(company, () => assert.equal(read({ from: { name, address }, text }).company, company));
});

describe('the times of a mail', () => {
  it('are those to which a meeting moves, with the hour that it keeps', () => {
    assert.deepEqual(
      read({
        from: anna,
        text: 'Hallo Kim,\n\nleider muss ich unser Gespräch am Mittwoch, 2.12.2026 um 13:30 Uhr verschieben. Ginge stattdessen Montag, der 7.12. um 10:00 Uhr oder Dienstag, der 8.12. um 16:15 Uhr?\n\nViele Grüße\nAnna Berger',
      }).starts,
      ['2026-12-07 10:00', '2026-12-08 16:15'],
    );
    assert.deepEqual(
      read({
        from: anna,
        text: "Hi Kim,\n\nI'm so sorry, I can't make our interview on Tuesday 1 December at 3pm.\n\nCould we do Weds or Thurs instead, same time?\n\nBest,\nAnna Berger",
      }).starts,
      ['2026-12-02 15:00', '2026-12-03 15:00'],
    );
  });

  it('are not those of a meeting that is off', () => {
    const { starts } = read({
      from: anna,
      text: 'Hi Kim,\n\nwe had to put a pause on hiring. The panel on Wed 2 December at 10am is off obviously.\n\nBest,\nAnna Berger',
    });
    assert.deepEqual(starts, []);
  });
});

describe('a pasted page of mail', () => {
  it('says by its head who wrote it, and when', () => {
    const { contact, starts } = read({
      form: 'text',
      to: [],
      sent: undefined,
      text: 'Kylie Brannigan <kylie@kestrel.example>\nto me\n\nSat 28 Nov 2026, 8:47 AM\n\nHi Kim,\n\nyour interview is on Thursday, 3 December 2026 at 4.30pm.\n\nCheers,\nKylie',
    });
    assert.equal(contact, 'Kylie Brannigan <kylie@kestrel.example>');
    assert.deepEqual(starts, ['2026-12-03 16:30']);
  });
});
