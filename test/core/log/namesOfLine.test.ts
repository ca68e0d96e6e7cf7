import assert from 'node:assert/strict';
import { companyOfLine, peopleOfLine } from '../../../src/core/log/namesOfLine.ts';

/** Lines of notes, the company that each names, and the people. */
const lines: readonly (readonly [line: string, company: string | undefined, people: readonly string[]])[] = [
  ['Interview with Jo Park at Acme, 17 November 2026', 'Acme', ['Jo Park']],
  ['- interview w/ Greg Stone (Fairline) 2pm — went ok', 'Fairline', ['Greg Stone']],
  [
    'slept badly. Interview at Fairline this morning, Greg Stone and somebody from HR.',
    'Fairline',
    ['Greg Stone'],
  ],
  ['- 10 Uhr Gespräch [[Meridian]] mit Ruth Cole', 'Meridian', ['Ruth Cole']],
  ['- 14:00 interview at [[Meridian]] with [[Ruth Cole]]', 'Meridian', ['Ruth Cole']],
  ['### 11/19/2026 — Zeta (Jo Park)', 'Zeta', ['Jo Park']],
  ['# 東海製作所 面接', '東海製作所', []],
  ['面接官：田中様', undefined, ['田中']],
  ['o Interview Acme 10am - Jo Park', 'Acme', ['Jo Park']],
  ['- [x] Interview Acme 📅 2026-11-20 with Jo Park', 'Acme', ['Jo Park']],
  ['- [x] Interview with Jo Park @ Acme ✅ 2026-11-20', 'Acme', ['Jo Park']],
  ['Just back from Acme (Fri 20 Nov 2026). Jo Park ran the interview.', 'Acme', ['Jo Park']],
  ['# 2026-11-20: Acme, Jo Park (interview 2)', 'Acme', ['Jo Park']],
  ['Entrevista el 20 de noviembre de 2026 con Inés Vidal', undefined, ['Inés Vidal']],
  ['Vorstellungsgespräch am 20.11.2026 mit Frau Dr. Behrens', undefined, ['Frau Dr. Behrens']],
  ['Gesprek op 20 november 2026 met Joost Smit', undefined, ['Joost Smit']],
  ['Met Bill Cranston on site at 7. Went up the tower with him.', undefined, ['Bill Cranston']],
  ['Mon 23 Nov 2026, 3pm. Spoke with Mei Tan (exec chef).', undefined, ['Mei Tan']],
  ['# [[Acme]] interview 2026-11-19', 'Acme', []],
  ['**Fri 20 Nov** Interview at Acme with Jo Park. Went fine.', 'Acme', ['Jo Park']],
  ['1. **Acme** – interviewed 20 Nov 2026 with Jo Park – waiting', 'Acme', ['Jo Park']],
  ['Interviewed there on the 20th of November 2026. Jo Park was lovely.', undefined, ['Jo Park']],
  [
    "Had my interview at St Mary's Primary today with Karen Doyle (head)",
    "St Mary's Primary",
    ['Karen Doyle'],
  ],
  ['Trial shift Hillside Vets, Dr Priya Nair showed me round', 'Hillside Vets', ['Dr Priya Nair']],
  ['Gespräch bei der Klinik am Park mit Frau Weber', 'Klinik am Park', ['Frau Weber']],
  ['Entretien chez La Mie Dorée avec Sophie Renard', 'La Mie Dorée', ['Sophie Renard']],
  ['Entrevista na Padaria Sol com Rita Lopes', 'Padaria Sol', ['Rita Lopes']],
  ['Entrevista en Rodas Bravas con Inés Vidal', 'Rodas Bravas', ['Inés Vidal']],
  ['interview @ Weir & Sons w/ Tom Weir', 'Weir & Sons', ['Tom Weir']],
  ['Panel: Tom Weir, Ann Lee', undefined, ['Tom Weir', 'Ann Lee']],
  ['second interview, Oakfield Farm, Dan Price + his sister', 'Oakfield Farm', ['Dan Price']],
  ['phone screen w/ Anna Weiss from Northgate Lab', 'Northgate Lab', ['Anna Weiss']],
  ['Bluebird Cafe interview, spoke to Lou', 'Bluebird Cafe', ['Lou']],
  ['Interview tips from the book', undefined, []],
  ['need to prep for the interview tomorrow', undefined, []],
  ['Interview went well I think', undefined, []],
  ['10:30 interview at the NHS Trust, room 4', 'NHS Trust', []],
  ['Harbour Hotel — met Mei Tan, exec chef', 'Harbour Hotel', ['Mei Tan']],
  ['- [x] Gullwing Studio — onsite w/ Sam Ortiz', 'Gullwing Studio', ['Sam Ortiz']],
  ['Site Engineer interview', undefined, []],
  ['Site Engineer interview at Ortmann Bau', 'Ortmann Bau', []],
  ['Riverside Academy interview with Mr Patel and two governors', 'Riverside Academy', ['Mr Patel']],
  ['In the room: Ann Shaw (head), Tom Bell (governor)', undefined, ['Ann Shaw', 'Tom Bell']],
];

describe('names in a line of notes', () => {
  for (const [line, company, people] of lines)
    it(line, () => {
      assert.equal(companyOfLine(line), company);
      assert.deepEqual(peopleOfLine(line, company ?? ''), people);
    });
});
