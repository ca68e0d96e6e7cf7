// Notes whose first lines say that they are of an interview, beside a log that holds other entries.
import assert from 'node:assert/strict';
import { applyEdits, editsOf } from '../../../src/core/index.ts';
import { logOf } from '../logOf.ts';
import { findingsBesideEntry } from './besideEntry.ts';

const findingsOf = (path: string, text: string) => findingsBesideEntry(path, text, '2026-11-29T09:00');

/** What the fix makes of a note. */
function madeOf(path: string, text: string): string {
  const found = findingsOf(path, text);
  assert.deepEqual(
    found.map(({ code, severity }) => `${code} ${severity}`),
    ['interview-not-read information'],
    text,
  );
  const [fix] = found[0]?.fixes ?? [];
  assert.ok(fix?.kind === 'change', text);
  assert.match(fix.title, /^Make this note an interview/);
  const made = applyEdits(text, editsOf(text, fix.changes) ?? []);
  assert.ok(!findingsOf(path, made).some(({ code }) => code === 'field-duplicate'));
  const [one, ...others] = logOf({ [path]: made }).entries;
  assert.deepEqual(others, []);
  const { date, time } = one?.date?.value ?? {};
  const when = [date?.toString(), time?.toString({ smallestUnit: 'minute' })].filter(Boolean).join('T');
  return [one?.company?.value, one?.role?.value ?? '', when].join(' | ');
}

const interviews: readonly (readonly [text: string, made: string])[] = [
  [
    "# St Ann's Hospice - Deputy manager\nThurs 12 Nov, 2pm, Zoom\n\nMet Ruth.\n",
    "St Ann's Hospice | Deputy manager | 2026-11-12T14:00",
  ],
  [
    'Bechtel - Combo welder - Nov 13 2026 phone, then in person Nov 17\n\nTalked to Joe.\n',
    'Bechtel | Combo welder | 2026-11-13',
  ],
  ['# Interview w/ Kestrel Health\n**When:** Fri 27 Nov, 4pm\n', 'Kestrel Health |  | 2026-11-27T16:00'],
  [
    'Staff nurse - Kestrel Health\n19 November 2026, 14:30\n',
    'Kestrel Health | Staff nurse | 2026-11-19T14:30',
  ],
  [
    '# Entretien chez Atelier Bréhal\nle jeudi 12 novembre 2026, 10h\n',
    'Atelier Bréhal |  | 2026-11-12T10:00',
  ],
  ['# Phone screen Globex Pumps\n12 Nov 2026, 2pm\n', 'Globex Pumps |  | 2026-11-12T14:00'],
  ['# Entrevista en Grupo Sol\n12 de noviembre de 2026\n', 'Grupo Sol |  | 2026-11-12'],
  ['---\nazienda: Luxottica\ndata: 27/11/2026\n---\nColloquio con Marco\n', 'Luxottica |  | 2026-11-27'],
  [
    '---\nazienda: Luxottica\nruolo: Impiegata\ndata: 27/11/2026\nesito: in attesa\n---\n',
    'Luxottica | Impiegata | 2026-11-27',
  ],
  ['---\nbedrijf: Polder\ndatum: 27/11/2026\n---\nGesprek met Jan\n', 'Polder |  | 2026-11-27'],
  ['---\nföretag: Norrsken\ndatum: 2026-11-27\n---\nIntervju\n', 'Norrsken |  | 2026-11-27'],
  ['---\nwerkgever: Elbtal\ndatum: 27.11.2026\nstelle: Koch\n---\n', 'Elbtal | Koch | 2026-11-27'],
];

/** Other notes, which somebody who looks for work also keeps. */
const others: readonly (readonly [path: string, text: string])[] = [
  // About a company that has entries.
  ['contoso notes.md', '# Contoso - Engineer\nThurs 12 Nov, 2pm, Zoom\n'],
  ['prep.md', '# Interview at Contoso\nFri 27 Nov, 4pm\n'],
  // Meetings of the present job.
  ['sync.md', '# Platform team - Planning\nMon 16 Nov, 10am, Zoom\n'],
  ['sync.md', '# Weekly sync - Product owner\nMon 16 Nov, 10am, Zoom\n'],
  ['team.md', '# Team call\nMon 16 Nov, 10am\n'],
  ['dana.md', '# Dana <> Kim 1:1\nMon 16 Nov, 10am\n'],
  ['hiring.md', '# Backend engineer - candidate interview\nMon 16 Nov, 10am\n'],
  ['hiring.md', '# Jane Doe - Backend engineer\nInterview Mon 16 Nov, 10am\n'],
  // Of everyday life.
  ['mum.md', '# Call with Mum\nSun 15 Nov, 4pm\n'],
  ['bill.md', '# Call with Vodafone about the bill\nMon 16 Nov, 10am\n'],
  ['school.md', '# Parents evening - teacher\nMon 16 Nov, 6pm\n'],
  // Other steps, adverts and plans.
  ['advert.md', '# Acme - Engineer\nPosted 12 Nov 2026\n'],
  ['applied.md', '# Acme - Engineer\nApplied 12 Nov 2026, 2pm\n'],
  ['research.md', '# Acme - Engineer\n\nThey build pumps since 2 May 2011.\n'],
  ['dentist.md', '# Dentist\nThurs 12 Nov, 2pm\n'],
  ['prep.md', '# Interview Questions\n12 Nov 2026, 2pm\n'],
  ['prep.md', '# Interview Notes\n12 Nov 2026, 2pm\n'],
  ['README.md', '# Interview at Acme\n12 Nov 2026\n'],
  ['interview template.md', '# Interview at Acme\n12 Nov 2026, 2pm\n'],
  ['2026-11-12.md', '# Interview at Acme\n12 Nov 2026, 2pm\n'],
  ['diary.md', '# November\n- Acme - Engineer 12 Nov 2pm\n'],
  ['list.md', '- Acme - Engineer 12 Nov 2pm\n- Globex - Cook 13 Nov 3pm\n'],
  ['invoice.md', '---\nazienda: Luxottica\ndata: 27/11/2026\nimporto: 400\n---\n'],
];

describe('notes whose first lines say that they are of an interview', () => {
  for (const [text, made] of interviews)
    it(`are said not to be read, and become one: ${made}`, () =>
      assert.equal(madeOf('jobs/talk.md', text), made));

  for (const [path, text] of others)
    it(`are not these: ${path} ${JSON.stringify(text)}`, () => assert.deepEqual(findingsOf(path, text), []));
});

describe('a coffee or a meal with somebody in a file of interviews', () => {
  const rounds = '---\ncompany: Acme\n---\n## Round 1 on 2026-11-19 with Ann Lee\n';
  for (const [heading, count] of [
    ['## Coffee on 2026-12-02 with Rob (planned)', 1],
    ['## Coffee 2026-12-02 with Rob\n## Coffee 2026-12-03 with Eve', 1],
    ['## Lunch on 2026-12-02 with Rob (planned)', 1],
    ['## Coffee on 2026-12-02 with the team', 0],
    ['## Coffee', 0],
    ['## Coffee on 2026-12-02', 0],
    ['## Thank you on 2026-12-02 with Rob', 0],
    ['## Lunch interview on 2026-12-02 with Rob', 0],
  ] as const)
    it(`is said not to be read, once: ${heading}`, () =>
      assert.equal(
        findingsOf('acme.md', `${rounds}${heading}\n`).filter(({ code }) => code === 'interview-not-read')
          .length,
        count,
      ));
});
