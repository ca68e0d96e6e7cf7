// Items of lists with fields in brackets, as Dataview has them, and what rows and items say of letters that went out.
import assert from 'node:assert/strict';
import { editsOf } from '../../../src/core/log/change.ts';
import type { EntryField } from '../../../src/core/log/fields.ts';
import { applyEdits } from '../../../src/core/text.ts';
import { logOf } from '../logOf.ts';

const path = 'log.md';
const entriesOf = (text: string) => logOf({ [path]: text }).entriesAt(path);

const log = `# Log

- [company:: Ropewalk] [date:: 2026-11-25] [time:: 10:30] [with:: Isla McCrae] [thanks:: 2026-11-26]
  liked the model boats
  - asked about glue
- (company:: [[Peverell Boats]]) (date:: 2026-12-08) (with:: [[Dougal Finlay]]) (round:: )
`;

describe('items with fields in brackets', () => {
  it('are interviews, with what is indented below them as their notes', () => {
    const entries = entriesOf(log);
    assert.deepEqual(
      entries.map(({ part, company, date, interviewers }) => [
        part,
        company?.value,
        date?.value.time?.toString({ smallestUnit: 'minute' }),
        interviewers.map(({ name }) => name).join(),
      ]),
      [
        ['2026-11-25-ropewalk', 'Ropewalk', '10:30', 'Isla McCrae'],
        ['2026-12-08-peverell-boats', 'Peverell Boats', undefined, 'Dougal Finlay'],
      ],
    );
    const [first, second] = entries.map(({ notes }) => log.slice(notes.start, notes.end));
    assert.equal(first, '  liked the model boats\n  - asked about glue');
    assert.equal(second, '');
  });

  it('are none where they name nobody and no round, or lack company or day', () => {
    for (const item of [
      '- [company:: Acme] [date:: 2026-11-25] [status:: applied]',
      '- [company:: Acme] [with:: Dana]',
      '- [date:: 2026-11-25] [with:: Dana]',
      '- [company:: ] [date:: 2026-11-25] [with:: Dana]',
      '[company:: Acme] [date:: 2026-11-25] [with:: Dana]',
      '- [company:: Acme] [date:: soon] [with:: Dana]',
    ])
      assert.deepEqual(entriesOf(`${item}\n`), [], item);
    assert.equal(entriesOf('- [company:: Acme] [date:: 2026-11-25] [round:: phone screen]\n').length, 1);
  });

  it('are none in code, be it fenced or indented', () => {
    const one = '- [company:: Acme] [date:: 2026-11-25] [with:: Dana]';
    assert.deepEqual(entriesOf(`Write it so:\n\n    ${one}\n`), []);
    assert.deepEqual(entriesOf(`\t${one}\n`), []);
    assert.deepEqual(entriesOf(`\`\`\`\n${one}\n\`\`\`\n`), []);
    assert.equal(entriesOf(`- November\n    ${one}\n`).length, 1);
    assert.equal(entriesOf(`- November\n\t- week 48\n\t\t${one}\n`).length, 1);
  });

  it('are changed where they stand, else in front matter', () => {
    const set = (field: EntryField, value: string) => {
      const change = { kind: 'set-field', field, value, interview: '2026-11-25-ropewalk' } as const;
      const edits = editsOf(log, [change]);
      return edits && applyEdits(log, edits);
    };
    assert.equal(set('date', '2026-11-24'), log.replace('2026-11-25', '2026-11-24'));
    assert.equal(
      set('outcome', 'rejected'),
      `---\ninterviews:\n  - {interview: 2026-11-25-ropewalk, outcome: rejected}\n---\n\n${log}`,
    );
    assert.equal(set('interviewers', 'Dana [HR]'), undefined);
  });
});

describe('letters that a row says went out', () => {
  const sentIn = (head: string, cell: string) =>
    entriesOf(
      `| Company | Date | Round | With | ${head} |\n|---|---|---|---|---|\n| Acme | 2026-11-24 | Onsite | Dana | ${cell} |\n`,
    ).flatMap(({ records }) => records.map(({ letter, sent }) => `${letter} ${sent?.toString()}`));
  for (const [head, cell, records] of [
    ['Thanked', '2026-11-25', ['thank-you 2026-11-25']],
    ['Thank-you sent', 'yes', ['thank-you unknown']],
    ['Thanks', '✉ 25/11', ['thank-you unknown']],
    ['Thanks', '25 Nov by mail', ['thank-you unknown']],
    ['Dank', 'Nov 25', ['thank-you unknown']],
    ['Followed up', '2026-11-27', ['check-in 2026-11-27']],
    ['TY sent?', 'y 11/25', ['thank-you unknown']],
    ['TY sent?', 'n', []],
    ['¿Di las gracias?', 'sí, 25/11', ['thank-you unknown']],
    ['Danke gesagt?', 'ja', ['thank-you unknown']],
    ['Thanks to whoever helped with this', 'yes', []],
    ['Thanked', 'no', []],
    ['Thanked', 'to Dana?', []],
    ['Thanks', '', []],
    ['Notes', '2026-11-25', []],
  ] as const)
    it(`${head}: ${cell}`, () => assert.deepEqual(sentIn(head, cell), records));
});
