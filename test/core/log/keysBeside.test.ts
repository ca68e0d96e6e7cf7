// Front matter in the languages of letters that names the employer, the people and the day by what they are.
import assert from 'node:assert/strict';
import { logOf } from '../logOf.ts';

const read = (lines: readonly string[]) => {
  const [entry] = logOf({ 'a.md': `---\n${lines.join('\n')}\n---\nText.\n` }).entries;
  return (
    entry && {
      company: entry.company?.value,
      role: entry.role?.value,
      met: entry.interviewers.map(({ name }) => name),
      decisionBy: entry.decisionBy?.value.toString(),
    }
  );
};

interface Expected {
  readonly company: string;
  readonly role?: string;
  readonly met?: readonly string[];
  readonly decisionBy?: string;
}

const interviews: readonly (readonly [lines: readonly string[], expected: Expected])[] = [
  [
    ['firm: Calder Lane', 'job: design engineer', 'when: 2026-11-26', 'people: [Ada Perrin]', 'result: wait'],
    { company: 'Calder Lane', role: 'design engineer', met: ['Ada Perrin'] },
  ],
  [
    ['co: Pontoon Pay', 'rd: 1', 'when: 2026-11-27', 'who: [Ada Perrin]', 'state: ⏳'],
    { company: 'Pontoon Pay', met: ['Ada Perrin'] },
  ],
  [
    ['place: Maple Fork', 'unit: cath lab', 'who: Ada Perrin', 'when: 2026-11-26', 'where it stands: no :('],
    { company: 'Maple Fork', role: 'cath lab', met: ['Ada Perrin'] },
  ],
  [
    ['structure: Foyer du Lac', 'date: 2026-11-27', 'poste: éducatrice', 'entretien avec: Mme Ada Perrin'],
    { company: 'Foyer du Lac', role: 'éducatrice', met: ['Mme Ada Perrin'] },
  ],
  [
    ['cabinet: Lenoir', 'date: 2026-11-27', 'intervieweuses: [Ada Perrin, Bo Li]'],
    { company: 'Lenoir', met: ['Ada Perrin', 'Bo Li'] },
  ],
  [
    ['Praxis: Dr. Lenz', 'Datum: 27.11.2026', 'Stelle: MFA', 'Gespräch mit: Frau Ada Perrin'],
    { company: 'Dr. Lenz', role: 'MFA', met: ['Frau Ada Perrin'] },
  ],
  [
    ['Arbeitgeber: Stadt Hagen', 'Datum: 27.11.2026', 'Stelle: Pflege', 'Entscheidung: 4.12.2026'],
    { company: 'Stadt Hagen', role: 'Pflege', decisionBy: '2026-12-04' },
  ],
  [
    ['empresa: Lorca', 'fecha: 27/11/2026', 'puesto: cocina', 'personas: Ada Perrin, Bo Li'],
    { company: 'Lorca', role: 'cocina', met: ['Ada Perrin', 'Bo Li'] },
  ],
  [
    ['clínica: Ribera', 'fecha: 27/11/2026', 'puesto: fisio', 'decisión: 2026-12-03'],
    { company: 'Ribera', role: 'fisio', decisionBy: '2026-12-03' },
  ],
  [
    ['escola: Aurora', 'data: 2026-11-27', 'cargo: professora', 'entrevistadores: [Ada Perrin]'],
    { company: 'Aurora', role: 'professora', met: ['Ada Perrin'] },
  ],
  [
    ['応募先: 青葉測量', '日付: 2026-11-27', '応募職種: 測量士', '面接担当: 樫村ひなた'],
    { company: '青葉測量', role: '測量士', met: ['樫村ひなた'] },
  ],
];

const otherLives: readonly (readonly string[])[] = [
  ['Praxis: Dr. Lenz', 'Datum: 27.11.2026', 'mit: Dr. Ada Lenz'],
  ['école: Jules Ferry', 'date: 2026-11-27', 'personnes: Ada Perrin, Bo Li'],
  ['taller: cerámica', 'fecha: 27/11/2026', 'presentes: Ada Perrin'],
  ['Verein: FC Hagen', 'Datum: 27.11.2026', 'Position: Torwart'],
  ['fecha: 27/11/2026', 'personas: Ada Perrin, Bo Li'],
  ['fecha: 27/11/2026', 'actividad: cena', 'entrevista con: Ada Perrin'],
  ['clínica: Ribera', 'escuela: Aurora', 'fecha: 27/11/2026'],
  ['Werk: 3', 'Datum: 27.11.2026', 'Position: 5'],
];

describe('keys that mean a field beside others', () => {
  for (const [lines, expected] of interviews)
    it(`are read in ${lines.join('; ')}`, () => {
      assert.deepEqual(read(lines), { role: undefined, met: [], decisionBy: undefined, ...expected });
    });

  for (const lines of otherLives)
    it(`are none in ${lines.join('; ')}`, () => {
      assert.equal(read(lines)?.company, undefined);
      assert.equal(read(lines)?.role, undefined);
    });

  it('leave a day that is none alone, and what another key says already', () => {
    assert.deepEqual(
      read(['firma: Lenz', 'praxis: Ost', 'datum: 2026-11-27', 'stelle: MFA', 'bescheid: ja']),
      {
        company: 'Lenz',
        role: 'MFA',
        met: [],
        decisionBy: undefined,
      },
    );
  });
});
