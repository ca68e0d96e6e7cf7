// The role that a message is about, by the words and the title that name it.
import assert from 'node:assert/strict';
import { languagesOf } from '../../../src/core/messages/language.ts';
import { passageOf } from '../../../src/core/messages/passages.ts';
import { roleIn } from '../../../src/core/messages/roles.ts';

const others = ['Pinyon Labs', 'Joelle Baptiste', 'Teo'];

const said: readonly (readonly [text: string, role: string | undefined])[] = [
  ['We would like to discuss the Product Analyst role at Pinecrest.', 'Product Analyst'],
  [
    'your application JR-20931 Internal Communications Manager in your Candidate Home',
    'Internal Communications Manager',
  ],
  ['Here is your employment offer for Analytics Engineer. Yay!', 'Analytics Engineer'],
  ['your application for the post of Library Services Team Leader (NV2288).', 'Library Services Team Leader'],
  ['Wir möchten ihm die Stelle als Teamleiter Zoll zum 1. Februar anbieten.', 'Teamleiter Zoll'],
  ['votre candidature au poste de technicien méthodes avance bien : notre directeur', 'technicien méthodes'],
  ['Pour le poste de Responsable paie, pourriez-vous me préciser :', 'Responsable paie'],
  [
    "Vous avez postulé à l'offre « Exploitant transport H/F » et nous vous en remercions.",
    'Exploitant transport',
  ],
  ['Position: Associate Consultant – Data Quality\n', 'Associate Consultant – Data Quality'],
  ['Topic: Second interview - Analytics Engineer (Teo Varga)\nTime: noon', 'Analytics Engineer'],
  ['la vacante de Supervisor de Mantenimiento quedó en pausa', 'Supervisor de Mantenimiento'],
  ['Which job do you apply for?\nPicture Editor (remote)\nPhone?', 'Picture Editor'],
  ['1) Projektleiterin Tiefbau: leider nein.\n2) Referentin Recht: sehr gern!', 'Projektleiterin Tiefbau'],
  ['the Payroll Clerk headcount is frozen', 'Payroll Clerk'],
  ['see you for the Practice Manager gig', 'Practice Manager'],
  ['Subject: Interview: Grade 4 Homeroom Teacher (Ms V Naidoo)', 'Grade 4 Homeroom Teacher'],
  ['thank you for your application for Head Coach (U17). We had 31.', 'Head Coach (U17)'],
  ['Vimos tu hoja de vida para *Agente Bilingüe (B2+)*\n', 'Agente Bilingüe (B2+)'],
  ['Subject: Halcyon Games // Gameplay Programmer // Next steps\n', 'Gameplay Programmer'],
  ['shortlisted for the post of Lecturer in Marine Ecology.', 'Lecturer in Marine Ecology'],
  ["you'd be starting as Service Engineer mid January", 'Service Engineer'],
  ['die Position Leiterin Einkauf gerne persönlich kennenlernen', 'Leiterin Einkauf'],
  ['Solange kann ich keinen neuen Elektroniker einstellen', 'Elektroniker'],
  ['Subject: Entrevista para Oleiro\n', 'Oleiro'],
  ['We would be glad to have you as Maintenance Planner, Harlow depot.', 'Maintenance Planner'],
  ['nous ne pouvons pas embaucher de restaurateur de meubles maintenant.', 'restaurateur de meubles'],
  ['Wir möchten Sie als Tierpflegerin einstellen, 30 Stunden, ab März.', 'Tierpflegerin'],
  ['interest in R-0041812 Supply Chain Planner II at Northwind.', 'Supply Chain Planner II'],
  ['vaga de Técnico em Redes. A vaga de Técnico em Redes é sua.', 'Técnico em Redes'],
  ['para el puesto de Analista en Banco Norte', 'Analista'],
  ['the post of Lead Baker (Night shift, Leeds site)', 'Lead Baker'],
  ['Bewerbung als Köchin / Beiköchin', 'Köchin'],
  ['Bewerbung als Assistenzärztin Innere Medizin 80–100 %\n', 'Assistenzärztin Innere Medizin'],
  ['the post of Special Needs Assistant (0.83 FTE).', 'Special Needs Assistant'],
  ['Subject: Einladung: Köchin 60 %\n', 'Köchin'],
  [
    'the position of Senior Buyer - Metals (Grade M2) at our Leeds office.',
    'Senior Buyer - Metals (Grade M2)',
  ],
  [
    'Job Title: Staff Nurse - Ward 14 Acute Medicine, Hillgrove Site\n',
    'Staff Nurse - Ward 14 Acute Medicine',
  ],
  ['Position: QA Lead (SDET III) - Contract to Hire\n', 'QA Lead (SDET III)'],
  ['Die Gespräche für die Position Referent Recht ziehen sich leider hin.', 'Referent Recht'],
  ["we'd love you to join us as Associate Vet.", 'Associate Vet'],
  ['SYSTEM DESIGN INTERVIEW\nBackend Engineer, L4 (Go)\n\nNew time: Friday', 'Backend Engineer, L4 (Go)'],
  ['Its for the nights Care Assistant still, the days one has gone.', 'Care Assistant'],
  ['Position: Teaching Assistant (0.6 FTE) - ref 20419\n', 'Teaching Assistant'],
  [
    'Re: Stock Clerk - Branch (18.5 hrs p/w, 1 in 3 Saturdays) [Comp. ID 004417/26]\n',
    'Stock Clerk - Branch',
  ],
  [
    'Position : Sr. Engineer - Tool Room / Jigs & Fixtures (6-9 yrs)\n',
    'Sr. Engineer - Tool Room / Jigs & Fixtures',
  ],
  ['Stelle: Erzieher/in (m/w/d), 30 Std./Woche, Kennziffer 2026/114\n', 'Erzieher/in'],
  [
    'Nous avons lu votre dossier. \nPoste : Conseiller clientèle (CDI, 35h) réf. 2026-118\n',
    'Conseiller clientèle',
  ],
  [
    'Puesto: Auxiliar de enfermería (turno de noche, 20 h/semana) - Ref. AE-2026/33\n',
    'Auxiliar de enfermería',
  ],
  ['Vaga: Técnico de laboratório (40h/semana) - 388-26-7714-A\n', 'Técnico de laboratório'],
  ['We offer:\n\n- Dental hygienist, permanent contract, 30 h/week\n- 28,000 a year\n', 'Dental hygienist'],
  ['you applied for R-0098312 Warehouse Associate (24 hrs/wk), Mississauga ON.', 'Warehouse Associate'],
  ['The GM has been called as Nairobi is short of people.', undefined],
  ['Our Site Manager shows you round at 02:30 PM Pacific Time.', undefined],
  ['It went well, thanks.\n\nKind regards\nAnn Lee\nSenior Recruitment Adviser', undefined],
  ['It went well, thanks.', undefined],
  ['Subject: Entrevista técnica - Ajustador de siniestros (Teo)\n', 'Ajustador de siniestros'],
  [
    'Subject: Vorstellungsgespräch – GuK Intensiv (Kennz. 2026-118)\nWir freuen uns auf Sie und das Gespräch mit Ihnen.',
    'GuK Intensiv',
  ],
  ['Subject: Fwd: CV - Senior QS - J. Baptiste\n', 'Senior QS'],
  ['Könnten wir unser Gespräch (Projektingenieurin Altlasten) verlegen?', 'Projektingenieurin Altlasten'],
  ['Subject: Confirmed: Pinyon first chat (Shift Manager) with Wes Carmody on Friday\n', 'Shift Manager'],
  ['Nachfrage zur Stelle als Erzieherin (30-35 Std.).', 'Erzieherin'],
];

const titled: readonly (readonly [title: string, role: string | undefined])[] = [
  ['Pinyon Labs - Hiring Manager Interview (Lab Automation Engineer)', 'Lab Automation Engineer'],
  ['Working interview - Night Shift Hand - Joelle', 'Night Shift Hand'],
  ['Re: Second interview - Something Else', undefined],
  ['Teo <> Pinyon Labs: hiring manager (Claims Analyst)', 'Claims Analyst'],
  ['Teo <> Marcus - Product Sense (Sr PM, Payouts)', 'Sr PM, Payouts'],
  ['Interview - RN II, ICU (Nights) - Req 22817', 'RN II, ICU (Nights)'],
  ['Re: PE role - Pinyon', 'PE'],
  ['Exhibits Preparator II (#HM-2026-018) - thank you', 'Exhibits Preparator II'],
  ['Teo - 2nd yr apprentice chat', '2nd yr apprentice'],
  ['Vorstellungsgespräch J. Baptiste, Schweißer Spätschicht', 'Schweißer'],
  ['Proposta 🎉 Coordenadora de Compras', 'Coordenadora de Compras'],
  ['Candidature - Comptable H/F', 'Comptable'],
  ['Interview - Lachlan Petrakis - Joelle', undefined],
  [
    'Ihre Bewerbung als Gesundheits- und Krankenpfleger (m/w/d), Kennziffer 2026-447',
    'Gesundheits- und Krankenpfleger',
  ],
];

describe('the role of a message', () => {
  for (const [text, role] of said)
    it(text.replaceAll('\n', ' / '), () => {
      assert.equal(
        roleIn({ passages: [passageOf('text', text)], quoted: [], languages: languagesOf(text), others })
          ?.value,
        role,
      );
    });

  for (const [title, role] of titled)
    it(`is ${role} in the title ${title}`, () => {
      assert.equal(
        roleIn({ passages: [passageOf('subject', title)], quoted: [], languages: languagesOf(title), others })
          ?.value,
        role,
      );
    });

  it('is of several the one beside the decision', () => {
    const text =
      '1) Projektleiterin Tiefbau: leider nein.\n\n\n2) Referentin Recht: Wir möchten Sie kennenlernen!';
    const decision = (words: string) => {
      const start = text.indexOf(words);
      return { place: 'text', range: { start, end: start + words.length }, text: words } as const;
    };
    const of = (words: string) =>
      roleIn({
        passages: [passageOf('text', text)],
        quoted: [],
        languages: languagesOf(text),
        others: [],
        decision: decision(words),
      })?.value;
    assert.equal(of('möchten Sie kennenlernen'), 'Referentin Recht');
  });

  it('is spelled as the place says it that says more', () => {
    const title = 'Proceso Planificador Mina - avance';
    const text = 'Hola, quedaste en la terna para el puesto de Planificador Mina Corto Plazo en la faena.';
    const role = roleIn({
      passages: [passageOf('subject', title), passageOf('text', text)],
      quoted: [],
      languages: languagesOf(text),
      others: [],
    });
    assert.equal(role?.value, 'Planificador Mina Corto Plazo');
  });

  it('is no more than likely where only what is quoted names it', () => {
    const text = 'I wanted to ask whether there is news on the Operations Analyst role?';
    const role = roleIn({
      passages: [],
      quoted: [passageOf('text', text)],
      languages: languagesOf(text),
      others: [],
    });
    assert.deepEqual([role?.value, role?.certainty], ['Operations Analyst', 'likely']);
  });
});
