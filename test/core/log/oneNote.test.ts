import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { applyEdits, editsOf, evaluate } from '../../../src/core/index.ts';
import { outcomeReader } from '../../../src/core/log/outcomeReading.ts';
import { readLogFile } from '../../../src/core/log/readLogFile.ts';
import { contextAt } from '../logOf.ts';

const today = Temporal.PlainDate.from('2026-12-01');

/** Notes of one interview as people keep them, each the only file of its log, with the company, the day and whom they met. */
const notes: readonly (readonly [
  path: string,
  text: string,
  company: string,
  day: string,
  people: string,
])[] = [
  [
    'jobs/st-marys.md',
    "School:: St Mary's Primary\nInterviewed:: 2026-11-19\nPanel:: [[Karen Doyle]]\nResult:: nothing yet\n",
    "St Mary's Primary",
    '2026-11-19',
    'Karen Doyle',
  ],
  [
    'la-mie.md',
    '**Boîte** : La Mie Dorée\n**Date** : 25/11/2026\n**Vu** : Sophie Renard\n**Poste** : boulangère\n\n- four à sole, 3 fournées\n',
    'La Mie Dorée',
    '2026-11-25',
    'Sophie Renard',
  ],
  [
    'vet.md',
    'practice:: Hillside Vets\nwhen:: 2026-11-20\nmet:: Dr Priya Nair\nrole:: vet nurse\n',
    'Hillside Vets',
    '2026-11-20',
    'Dr Priya Nair',
  ],
  [
    'Interviews/Harbour Hotel.md',
    '# Harbour Hotel — sous chef\n\nMon 23 Nov 2026, 3pm. Spoke with Mei Tan (exec chef).\n\nThey do 200 covers on a Saturday.\n',
    'Harbour Hotel',
    '2026-11-23',
    'Mei Tan',
  ],
  [
    'acme interview.md',
    'Interview with Jo Park at Acme, 17 November 2026\n\nnotes:\n- uses Rust\n',
    'Acme',
    '2026-11-17',
    'Jo Park',
  ],
  [
    'log.md',
    '# Job log\n\n## Northgate Lab\n- applied 2 Nov 2026\n- phone screen 12 Nov 2026 w/ Anna Weiss\n- waiting\n',
    'Northgate Lab',
    '2026-11-12',
    'Anna Weiss',
  ],
  [
    'journals/2026_11_23.md',
    '- 14:00 interview at [[Meridian]] with [[Ruth Cole]]\n  - talked about the kitchen\n',
    'Meridian',
    '2026-11-23',
    'Ruth Cole',
  ],
  [
    '2026-11-22.md',
    '## Today\n- groceries\n- interview w/ Greg Stone (Fairline) 2pm — went ok\n',
    'Fairline',
    '2026-11-22',
    'Greg Stone',
  ],
  [
    'daily/2026-11-21.md',
    'slept badly. Interview at Fairline this morning, Greg Stone and somebody from HR. They want someone for the night shift.\n',
    'Fairline',
    '2026-11-21',
    'Greg Stone',
  ],
  [
    'kanban.md',
    '---\nkanban-plugin: basic\n---\n\n## Applied\n\n- [ ] Omega Oils\n\n\n## Interviewed\n\n- [ ] Fairline @{2026-11-20}<br>Greg Stone\n',
    'Fairline',
    '2026-11-20',
    'Greg Stone',
  ],
  [
    'Acme.md',
    'Status: Interviewing\nApplied: 2026-11-03\nInterview 1: 2026-11-19 with Jo Park\n',
    'Acme',
    '2026-11-19',
    'Jo Park',
  ],
  [
    'Beta.md',
    '---\nstatus: interviewing\napplied: 2026-11-03\n1st interview: 2026-11-19\n1st interviewer: Jo Park\n---\n',
    'Beta',
    '2026-11-19',
    'Jo Park',
  ],
  [
    'Gamma.md',
    '# Gamma\n\n## Timeline\n- 2026-11-03: applied\n- 2026-11-10: HR call (Jo Park)\n- 2026-11-19: technical interview (Jo Park, Lee Ann)\n',
    'Gamma',
    '2026-11-10',
    'Jo Park',
  ],
  [
    'Epsilon.md',
    '# Epsilon\n### Contacts\nJo Park - hiring manager\n### Dates\nInterview: Nov 19, 2026 10:00am\n',
    'Epsilon',
    '2026-11-19',
    'Jo Park',
  ],
  ['Zeta Logistics 19 Nov 2026.md', 'Interviewer: Jo Park\n', 'Zeta Logistics', '2026-11-19', 'Jo Park'],
  [
    'interviews/zeta/round1.md',
    'date: 2026-11-19\nwho: Jo Park\nhow: video\n',
    'zeta',
    '2026-11-19',
    'Jo Park',
  ],
  [
    'zet/202611191430.md',
    '# Interview Acme\nwith Jo Park\n#interview #jobsearch\n',
    'Acme',
    '2026-11-19',
    'Jo Park',
  ],
  [
    'foam.md',
    '# [[Acme]] interview 2026-11-19\n\n[[Jo Park]] leads the team.\n',
    'Acme',
    '2026-11-19',
    'Jo Park',
  ],
  [
    'Rodas.md',
    '# Rodas Bravas\nEntrevista el 20 de noviembre de 2026 con Inés Vidal\nQuedan en llamar la semana que viene.\n',
    'Rodas Bravas',
    '2026-11-20',
    'Inés Vidal',
  ],
  [
    'Padaria.md',
    'Empresa: Padaria Sol\nEntrevista: 20/11/2026 às 14h\nFalei com: Rita Lopes\n',
    'Padaria Sol',
    '2026-11-20',
    'Rita Lopes',
  ],
  [
    'Krankenhaus.md',
    '# Klinikum West\nVorstellungsgespräch am 20.11.2026 mit Frau Dr. Behrens\nBescheid in zwei Wochen\n',
    'Klinikum West',
    '2026-11-20',
    'Frau Dr. Behrens',
  ],
  [
    '面接メモ.md',
    '# 東海製作所 面接\n2026年11月20日 14:00\n面接官：田中様\n',
    '東海製作所',
    '2026-11-20',
    '田中様',
  ],
  [
    'bujo.md',
    '# November 2026\n## Fri 20\no Interview Acme 10am - Jo Park\n- she liked the crane story\n',
    'Acme',
    '2026-11-20',
    'Jo Park',
  ],
  [
    'weeknotes.md',
    '# Week 47, 2026\n\n**Fri 20 Nov** Interview at Acme with Jo Park. Went fine.\n',
    'Acme',
    '2026-11-20',
    'Jo Park',
  ],
  [
    'Offer tracker.md',
    '1. **Acme** – interviewed 20 Nov 2026 with Jo Park – waiting\n2. **Omega** – applied 18 Nov 2026\n',
    'Acme',
    '2026-11-20',
    'Jo Park',
  ],
  [
    'todo.md',
    '- [x] Interview Acme 📅 2026-11-20 with Jo Park\n- [ ] buy milk\n',
    'Acme',
    '2026-11-20',
    'Jo Park',
  ],
  ['todo2.md', '- [x] Interview with Jo Park @ Acme ✅ 2026-11-20\n', 'Acme', '2026-11-20', 'Jo Park'],
  [
    'two.md',
    '* Company = Acme\n* Interview date = 2026-11-20\n* People = Jo Park\n',
    'Acme',
    '2026-11-20',
    'Jo Park',
  ],
  [
    'four.md',
    '> [!info] Acme\n> Interview: 2026-11-20 10:00\n> With: Jo Park\n',
    'Acme',
    '2026-11-20',
    'Jo Park',
  ],
  [
    'five.md',
    '| | |\n|---|---|\n| Company | Acme |\n| Interview | 2026-11-20 10:00 |\n| With | Jo Park |\n',
    'Acme',
    '2026-11-20',
    'Jo Park',
  ],
  [
    'six.md',
    '---\nFirma: Acme\nDatum: 20.11.26\nGespräch mit: Jo Park\n---\n',
    'Acme',
    '2026-11-20',
    'Jo Park',
  ],
  [
    'eight.md',
    '# Acme :: Site Engineer\n20/11/2026 face to face. Jo Park & HR lady.\n',
    'Acme',
    '2026-11-20',
    'Jo Park',
  ],
  [
    'nine.md',
    'Just back from Acme (Fri 20 Nov 2026). Jo Park ran the interview.\n',
    'Acme',
    '2026-11-20',
    'Jo Park',
  ],
  [
    'eleven.md',
    'Subject: Acme interview\nDate: Fri, 20 Nov 2026 10:00\nAttendees: Jo Park, me\n',
    'Acme',
    '2026-11-20',
    'Jo Park',
  ],
  [
    'fifteen.md',
    '## Acme\nInterviewed there on the 20th of November 2026. Jo Park was lovely.\n',
    'Acme',
    '2026-11-20',
    'Jo Park',
  ],
  [
    'sixteen.md',
    '- Acme\n  - 20 Nov 2026 - interview - Jo Park\n  - 2 Nov 2026 - applied\n',
    'Acme',
    '2026-11-20',
    'Jo Park',
  ],
  [
    'seventeen.md',
    'Acme;2026-11-20;interview;Jo Park\nOmega;2026-11-02;applied;\n',
    'Acme',
    '2026-11-20',
    'Jo Park',
  ],
  [
    'nineteen.md',
    '- **Acme** (Site Engineer)\n  - Interview: 20 Nov 2026\n  - Spoke to: Jo Park\n  - Outcome: waiting\n- **Omega**\n  - Applied\n',
    'Acme',
    '2026-11-20',
    'Jo Park',
  ],
];

/** What is read of a note, as it is or once the first fix that it gets is applied. */
function interviewOf(path: string, text: string): readonly string[] {
  const { findings, log } = evaluate(
    [readLogFile(path, text, outcomeReader(), today)],
    contextAt('2026-12-01T09:30'),
  );
  const [entry] = log.entries;
  if (entry) {
    const { company, date, interviewers, notedPeople } = entry;
    const people = interviewers.length > 0 ? interviewers : (notedPeople?.people ?? []);
    return [
      company?.value ?? '',
      date?.value.date.toString() ?? '',
      people.map(({ name }) => name).join(', '),
    ];
  }
  const fixes = findings.flatMap(({ code, fixes: all }) => (code === 'interview-not-read' ? all : []));
  const [fix] = fixes.flatMap((one) => (one.kind === 'change' ? [one] : []));
  return fix ? interviewOf(path, applyEdits(text, editsOf(text, fix.changes) ?? [])) : [];
}

describe('a note of one interview', () => {
  for (const [path, text, company, day, people] of notes)
    it(`is read, or made one by its fix: ${path}`, () =>
      assert.deepEqual(interviewOf(path, text), [company, day, people]));
});
