import assert from 'node:assert/strict';
import { languagesOf } from '../../../src/core/messages/language.ts';
import { isPersonName, spokenName } from '../../../src/core/messages/names.ts';
import { passageOf } from '../../../src/core/messages/passages.ts';
import { peopleToMeet } from '../../../src/core/messages/people.ts';

const met: readonly (readonly [text: string, names: readonly string[]])[] = [
  ['You will be meeting with Dana Okafor (CTO) and Luis Pereira.', ['Dana Okafor', 'Luis Pereira']],
  [
    'Are you free Thursday 3 Dec, 14:00-15:00 CET with Dana Okafor and Luis Pereira?',
    ['Dana Okafor', 'Luis Pereira'],
  ],
  [
    "The panel will be Mr Tom Baker, Dr Ruth Adeyemi and Sinead O'Connor.",
    ['Tom Baker', 'Ruth Adeyemi', "Sinead O'Connor"],
  ],
  ['Interviewers: Priya Raman (Head of Data), Jonas Weber', ['Priya Raman', 'Jonas Weber']],
  ['Our Head of Operations, Maria Lopez-Garcia, would like to meet you.', ['Maria Lopez-Garcia']],
  ['Rosa Delgado will call you on the number in your CV.', ['Rosa Delgado']],
  ['Alice Munro and I will be interviewing you.', ['Alice Munro']],
  ['Best wishes from all at Harrow College. The interview is at Green Park House.', []],
  ['You will report to Karen Smith once you start. Please bring your passport.', []],
  ["Thanks for chatting to Bob Stone last week. Next you'd meet our founder Lena Hart.", ['Lena Hart']],
  ['Das Gespräch führen Frau Dr. Anna Schmidt und Herr Klaus Meier.', ['Anna Schmidt', 'Klaus Meier']],
  [
    'Sie sprechen mit unserem Abteilungsleiter Herrn Peter Maier und mit Frau Yildiz aus der Personalabteilung.',
    ['Peter Maier', 'Yildiz'],
  ],
  ['Teilnehmen werden Julia Brandt (Teamleitung) und Ömer Kaya.', ['Julia Brandt', 'Ömer Kaya']],
  ['Herr Wagner wird Sie am Empfang abholen.', ['Wagner']],
  [
    'Vous serez reçue par Mme Claire Dubois, directrice des ressources humaines, et M. Paul Martin.',
    ['Claire Dubois', 'Paul Martin'],
  ],
  ["L'entretien se déroulera avec Sophie Bernard et moi-même.", ['Sophie Bernard']],
  ['Notre directrice, Anne Le Goff, souhaite vous rencontrer.', ['Anne Le Goff']],
  ['La entrevista será con Marta Ruiz (CTO) y Javier de la Fuente.', ['Marta Ruiz', 'Javier de la Fuente']],
  ['Te entrevistará Laura Gómez Pérez, responsable de producto.', ['Laura Gómez Pérez']],
  [
    'A entrevista será com a gestora Ana Beatriz Souza e o Rafael Lima.',
    ['Ana Beatriz Souza', 'Rafael Lima'],
  ],
  ['Panel members: Jo Bloggs; Sam Carter', ['Jo Bloggs', 'Sam Carter']],
  [
    '1:45 PM - 2:30 PM  Case\nDan Kowalczyk, Sr. Director Network Ops; Lena Ferraro, Pricing',
    ['Dan Kowalczyk', 'Lena Ferraro'],
  ],
  ['10:00 AM - 10:45 AM | Deep Dive | Wei Zhang & Tom Reilly', ['Wei Zhang', 'Tom Reilly']],
  ['Interviewer(s): Rupert Shaw, Ella Nkemelu', ['Rupert Shaw', 'Ella Nkemelu']],
  ['Vous verrez mon associé Marc Ravel et moi-même.', ['Marc Ravel']],
  ['Dr. Singh and Dr. Kapoor would like to have you in.', ['Dr. Singh', 'Dr. Kapoor']],
  ['It will be a case presentation to Rohan Mehta and Alicia Goh.', ['Rohan Mehta', 'Alicia Goh']],
  ['the next stage for the Senior Associate, Financial Crime Compliance role', []],
  [
    'Here is the plan for your day with us.\n9:45-10:30a  Case 2, w/ Simone Baptiste\nPlease confirm by Friday.',
    ['Simone Baptiste'],
  ],
  ['You will meet Yuki (Lead Gameplay) and Brandon Scully.', ['Yuki', 'Brandon Scully']],
  ['LOOK FOR: Ms. Cherry Villanueva', ['Cherry Villanueva']],
  ['Magst du am Donnerstag mit Nils (CTO) und mir sprechen?', ['Nils']],
  [
    'a entrevista com o Eng. Marcos Vilela, diretor de obras, e com a Simone, nossa gerente.',
    ['Marcos Vilela', 'Simone'],
  ],
  ['On te propose mardi, avec Bruno (notre directeur technique) et moi.', ['Bruno']],
  ['Unser Vorarbeiter Kurt ist dann auch da.', ['Kurt']],
  ['Dann zeigen meine Frau Birgit und ich dir den Betrieb.', ['Birgit']],
  [
    'The committee includes Principal Joan Abernathy, Mr. Vang (5th grade) and a parent, Lucia Ramos.',
    ['Joan Abernathy', 'Vang', 'Lucia Ramos'],
  ],
  ['Your second interview with Mr Goh went well. Next you will meet Dana Okafor.', ['Dana Okafor']],
  ["You will meet Mr Abiodun's class and Ms Pell.", ['Abiodun', 'Pell']],
  ['You will meet Aroha Te Kanawa and Siobhán Ní Bhriain.', ['Aroha Te Kanawa', 'Siobhán Ní Bhriain']],
  ['Entonces el jueves a las 12, con Evaristo y conmigo.', ['Evaristo']],
  ['Te va a recibir Hernán Soto, el dueño.', ['Hernán Soto']],
  ["You'll be talking to Ruth Adeyemi and our COO, Hendrik van Zyl.", ['Ruth Adeyemi', 'Hendrik van Zyl']],
  [
    'Interview\n\nGuests\nRuth Adeyemi - organizer\nTamarack Recruiting\nSimone Adler\n\nJoin',
    ['Ruth Adeyemi', 'Simone Adler'],
  ],
  ['Panel: Anirban Sen, Deepa Mathew\nMode: Teams', ['Anirban Sen', 'Deepa Mathew']],
  [
    'Panel: Hamish Oakeshott (Principal Engineer), Farah Siddiqui (Grad Program Lead).',
    ['Hamish Oakeshott', 'Farah Siddiqui'],
  ],
  ['You will meet Delphine Okoro (Director, Network Planning) then.', ['Delphine Okoro']],
  [
    'Your panel will be:\n- Mrs Philippa Thwaite, Head of Visitor Services (Chair)\n- Dr Samir Banerji, Learning Manager\nPlease bring a card.',
    ['Philippa Thwaite', 'Samir Banerji'],
  ],
  [
    'Vous rencontrerez :\n\n  - M. Fabrice Delorme, directeur industriel\n  - Mme Oriane Pestel, DRH\n',
    ['Fabrice Delorme', 'Oriane Pestel'],
  ],
  ['Please reply with:\n- Passport Copy\n- Bank Details', []],
  ['The panel will be:\n- Content Strategist\n- see below\n', []],
  ['Hablarás con Nerea Castromil y Óscar Valdivieso.', ['Nerea Castromil', 'Óscar Valdivieso']],
  [
    'A working session with two folks from the team, Ximena Ruelas and Paul Osterhaus.',
    ['Ximena Ruelas', 'Paul Osterhaus'],
  ],
  ['Notre client, les Laboratoires Seyvance, souhaite vous rencontrer.', []],
  [
    'Your First conversation: Content Strategist with Oliver Bancroft is booked. Oliver will call you.',
    ['Oliver Bancroft'],
  ],
  ["You'll meet Monique (buying) and me. Bring one product that you like.", ['Monique']],
  [
    '9:00 AM: Product Sense with Amara Njoku, then Execution with Daniel Reyes.',
    ['Amara Njoku', 'Daniel Reyes'],
  ],
  [
    'Thanks for making time to chat with Priya on Tuesday. It is a technical interview with two members of the Core Graphics team, Felix Brandt and Yuna Seo.',
    ['Felix Brandt', 'Yuna Seo'],
  ],
  [
    'The panel is with Wes Grady (Test Lead), Ha-eun Lim (Propulsion) and Dr. Olu Adeyemi (Chief Engineer).',
    ['Wes Grady', 'Ha-eun Lim', 'Olu Adeyemi'],
  ],
  [
    'Diesmal wären auch unsere Leiterin Beate Hummel und Herr Okafor aus dem Team dabei.',
    ['Beate Hummel', 'Okafor'],
  ],
  ['Come by to talk with the kitchen manager, Rosa, and ask for Doug at the counter.', ['Rosa', 'Doug']],
  ["You'll meet us upstairs. Monique will be there, too.", ['Monique']],
  ['The interview is with our Commercial Director Eng. Nabil Saadeh and undersigned.', ['Nabil Saadeh']],
  ['El viernes, entrevista. Preguntas por mí o por Paco el jefe de cocina.', ['Paco']],
  [
    'Your onsite:\n10:00 AM - 10:45 AM: Wei Zhang\n11:00 - 11:45: Anand Iyer and Shelby Crane (SQL exercise)',
    ['Wei Zhang', 'Anand Iyer', 'Shelby Crane'],
  ],
  [
    'Votre entretien à la Coopérative des Deux Rives (C2R), accueillie par Mme Fanny Orhant.',
    ['Fanny Orhant'],
  ],
  ['Solène Vautrin vous invite à une réunion Zoom planifiée.', ['Solène Vautrin']],
];

describe('the people of a message', () => {
  for (const [text, names] of met) {
    it(text, () => {
      const people = peopleToMeet([passageOf('text', text)], languagesOf(text), [], {
        labels: [],
        names: [],
      });
      assert.deepEqual(people.map(({ value }) => value.name).toSorted(), names.toSorted());
    });
  }

  it('are those who cannot come, where a meeting is moved', () => {
    const houses = { labels: [], names: [] };
    for (const [text, name] of [
      ["I'm sorry, but Catherine has been called away and can't make tomorrow.", 'Catherine'],
      ['Te escribo porque a Montse le ha surgido una reunión.', 'Montse'],
      ['Leider ist Herr Lenk kurzfristig erkrankt.', 'Lenk'],
      ['Malheureusement Sophie Bernard a un empêchement demain.', 'Sophie Bernard'],
      ['Infelizmente o Marcelo teve um imprevisto hoje.', 'Marcelo'],
    ] as const) {
      const found = (isMoved: boolean) =>
        peopleToMeet([passageOf('text', text)], languagesOf(text), [], houses, isMoved);
      assert.deepEqual(
        found(true).map(({ value }) => value.name),
        [name],
        text,
      );
      assert.deepEqual(found(false), [], text);
    }
  });

  it('are called as they are spoken to, whatever a calendar makes of them', () => {
    const names = {
      'Dörr, Sabine (HR)': 'Sabine Dörr',
      'Lenk, Dr. Matthias': 'Matthias Lenk',
      'SHALINI NAMBIAR': 'Shalini Nambiar',
      'Dana Okafor via Calendly': 'Dana Okafor',
      'Oyin Falade, she/her': 'Oyin Falade',
      '"Iyer, Venkat"': 'Venkat Iyer',
      'i. A. Kerstin Böttcher': 'Kerstin Böttcher',
    };
    for (const [written, spoken] of Object.entries(names)) assert.equal(spokenName(written), spoken);
  });

  it('are neither departments nor houses', () => {
    for (const name of [
      'Talent Team',
      'Banco Araribá',
      'Kaveri Careers',
      'Stadtwerke Lindental',
      'HR',
      'no-reply',
      'Hotel Mirador',
    ])
      assert.equal(isPersonName(name), false, name);
    for (const name of [
      'Yann Le Guellec',
      'Ana de la Torre',
      "Sinead O'Connor",
      '早瀬 由佳',
      'Mei-Ling Forsyth',
    ])
      assert.equal(isPersonName(name), true, name);
  });
});
