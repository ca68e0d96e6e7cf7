// Tables whose columns are called like talks, with one or several in a cell.
import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { evaluate } from '../../../src/core/index.ts';
import { contextAt, filesOf } from '../logOf.ts';

const said = (table: string, today = Temporal.PlainDate.from('2026-12-01')) => {
  const { log, findings } = evaluate(
    filesOf({ 'jobs 2026.md': table }, undefined, today),
    contextAt('2026-12-01T09:00'),
  );
  const read = log.entries.map(
    ({ company, date, round, interviewers }) =>
      `${company?.value} ${date?.value.date}${date?.value.time ? `T${date.value.time.toString({ smallestUnit: 'minute' })}` : ''} ${round?.value ?? ''}: ${interviewers.map(({ name }) => name).join(', ')}`,
  );
  const unclear = findings.flatMap(({ code, message }) => (code === 'interview-unclear' ? [message] : []));
  return { read, unclear };
};

const table = (...rows: readonly string[]) =>
  ['| co | role | talks | ppl |', '|---|---|---|---|', ...rows].join('\n');

describe('columns of talks', () => {
  for (const [name, row, ...expected] of [
    [
      'several in one cell, each with its people',
      '| Fernbrook | SRE | 2026-11-11 phone, 2026-11-17 2pm loop | Dee Marchetti; loop: Raj, Wen |',
      'Fernbrook 2026-11-11 phone: Dee Marchetti',
      'Fernbrook 2026-11-17T14:00 loop: Raj, Wen',
    ],
    [
      'nobody where a list leaves open who was in which',
      '| Fernbrook | SRE | 2026-11-11, 2026-11-17 | Dee Marchetti, Raj Patel |',
      'Fernbrook 2026-11-11 : ',
      'Fernbrook 2026-11-17 : ',
    ],
    [
      'one name for all',
      '| Fernbrook | SRE | 2026-11-11, 2026-11-17 | Dee Marchetti |',
      'Fernbrook 2026-11-11 : Dee Marchetti',
      'Fernbrook 2026-11-17 : Dee Marchetti',
    ],
    ['an application', '| Meridian | SRE | | |'],
  ] as const)
    it(`are read: ${name}`, () => assert.deepEqual(said(table(row)).read, expected));

  it('ask where a day cannot be read', () => {
    const { read, unclear } = said(
      table(
        '| Fernbrook | SRE | 2026-11-11 | Dee |',
        '| Bexar | ops | 2026-11-19?? or the recruiter | Kim |',
      ),
    );
    assert.equal(read.length, 1);
    assert.deepEqual(unclear, [
      'No interview is read from here, because no day can be read in "2026-11-19?? or the recruiter". Write it such as 2026-11-19.',
    ]);
  });

  it('need jobs beside a column that may stand for the company', () => {
    const heads = '| Where | Talk 1 | Talk 2 | Who |\n|---|---|---|---|\n';
    assert.deepEqual(said(`${heads}| Larkfield | 2026-11-12 | | Mona Friis |`).read, []);
    assert.deepEqual(
      said(
        `| Where | Talk 1 | Talk 2 | Who | For |\n|---|---|---|---|---|\n| Larkfield | 2026-11-12 | 2026-11-20 | Mona Friis | head baker |`,
      ).read,
      ['Larkfield 2026-11-12 : Mona Friis', 'Larkfield 2026-11-20 : Mona Friis'],
    );
  });
});
