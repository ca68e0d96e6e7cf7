import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { entriesIn } from '../../../src/core/log/logFile.ts';
import { outcomeReader } from '../../../src/core/log/outcomeReading.ts';
import { readLogFile } from '../../../src/core/log/readLogFile.ts';

const today = Temporal.PlainDate.from('2026-12-01');

/** Tables of one row as people head them in their languages, each of the interview with Jo Park of Acme Foods on 19 November 2026. */
const tables: readonly string[] = [
  '# Jobs\n| Company | Role | Applied | Interview | Interviewer | Result |\n|---|---|---|---|---|---|\n| Acme Foods | Clerk | 2026-11-02 | 2026-11-19 | Jo Park | pending |\n',
  '# Jobs\n| Employer | Job | Date | Met | Status |\n|---|---|---|---|---|\n| Acme Foods | Clerk | 19 Nov 2026 | Jo Park | no word |\n',
  '| Where | What | When | Who | So far |\n|-|-|-|-|-|\n| Acme Foods | Clerk | 19/11/2026 | Jo Park | waiting |\n',
  '| Firma | Stelle | Gespräch | mit | Stand |\n|---|---|---|---|---|\n| Acme Foods | Bürokraft | 19.11.2026 | Jo Park | offen |\n',
  '| Entreprise | Poste | Entretien | Avec | Réponse |\n|---|---|---|---|---|\n| Acme Foods | secrétaire | 19/11/2026 | Jo Park | en attente |\n',
  '| Empresa | Puesto | Fecha | Con quién | Resultado |\n|---|---|---|---|---|\n| Acme Foods | administrativa | 19/11/2026 | Jo Park | esperando |\n',
  '| Empresa | Vaga | Entrevista | Com quem | Situação |\n|---|---|---|---|---|\n| Acme Foods | auxiliar | 19/11/2026 | Jo Park | aguardando |\n',
  '| School | Post | Interview day | Panel | Heard? |\n|---|---|---|---|---|\n| Acme Foods | TA | Thu 19 Nov 2026 9:30 | Jo Park | no |\n',
  '| 会社 | 職種 | 面接日 | 面接官 | 結果 |\n|---|---|---|---|---|\n| Acme Foods | 事務 | 2026-11-19 | Jo Park | 結果待ち |\n',
  '| **Company** | **Date of interview** | **Interviewed by** | **Status** |\n|---|---|---|---|\n| [[Acme Foods]] | 2026-11-19 | [[Jo Park]] | ⏳ |\n',
  '| Who | When | Company | Thanked |\n|---|---|---|---|\n| Jo Park | 2026-11-19 | Acme Foods | n |\n',
  '| outfit | what | when | who i sat with | how it went | heard? | wrote em? |\n|---|---|---|---|---|---|---|\n| Acme Foods | crane | 11/19 thu 7am | Jo Park | good, knows Al | NO 11/24, want more years | y 11/20 |\n',
];

describe('a table with heads in own words', () => {
  for (const text of tables)
    it(text.split('\n').find((line) => line.startsWith('|')) ?? '', () => {
      const [entry, ...others] = entriesIn(readLogFile('a.md', text, outcomeReader(), today));
      assert.deepEqual(others, []);
      assert.deepEqual(
        [
          entry?.company?.value,
          entry?.date?.value.date.toString(),
          entry?.interviewers.map(({ name }) => name),
        ],
        ['Acme Foods', '2026-11-19', ['Jo Park']],
      );
    });
});
