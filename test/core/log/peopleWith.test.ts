// The line under the heading of a round that says whom one met in it.
import assert from 'node:assert/strict';
import { logOf } from '../logOf.ts';

function metBy(line: string, heading = '## Round 2 - technical, Friday Nov 27 2026 3pm'): readonly string[] {
  const { entries } = logOf({
    'a.md': `---\ncompany: Acme\n---\n${heading}\n${line}\n\n- asked about pumps\n`,
  });
  return entries.flatMap(({ interviewers }) =>
    interviewers.map(({ name, title }) => (title === undefined ? name : `${name} (${title})`)),
  );
}

const rows: readonly (readonly [line: string, met: readonly string[]])[] = [
  [
    "with Wei Zhang (senior dev) and Sarah O'Brien, eng manager",
    ['Wei Zhang (senior dev)', "Sarah O'Brien (eng manager)"],
  ],
  ['mit Mika Sander und Herrn Prof. Reinhold Aumüller', ['Mika Sander', 'Herrn Prof. Reinhold Aumüller']],
  ['avec Mme Claire Fontaine et Luc Besson (DRH)', ['Mme Claire Fontaine', 'Luc Besson (DRH)']],
  ['con Ana Ruiz y el Sr. Pedro Gómez', ['Ana Ruiz', 'Sr. Pedro Gómez']],
  ['com a Dra. Paula Reis e João Lima', ['Dra. Paula Reis', 'João Lima']],
  ['- **With Dana Okafor** ', ['Dana Okafor']],
  ['w/ Dana Okafor, Luis Pereira, and Mei Lin', ['Dana Okafor', 'Luis Pereira', 'Mei Lin']],
  ['Met with Dana.', ['Dana']],
  // What only begins so.
  ['With Kim I talked about pumps.', []],
  ['with Dana Okafor. Long chat.', []],
  ['with Google Meet', []],
  ['with Zoom', []],
  ['with HR', []],
  ['with Marketing', []],
  ['with the team', []],
  ['with Acme Corp', []],
  ['with A Lot of questions', []],
];

describe('whom the line under the heading of a round names', () => {
  for (const [line, met] of rows) it(line, () => assert.deepEqual(metBy(line), met));

  it('stands behind other lines of the round, too', () =>
    assert.deepEqual(metBy('Date: 2026-11-27\nwith Dana Okafor', '## Onsite'), ['Dana Okafor']));

  it('makes no interview of a heading that is none', () =>
    assert.deepEqual(metBy('with Dana Okafor', '## Lunch 2026-11-27'), []));
});
