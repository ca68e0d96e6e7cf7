import assert from 'node:assert/strict';
import { evaluate } from '../../../src/core/incremental/evaluation.ts';
import { copiesAmong } from '../../../src/core/log/copies.ts';
import { contextAt, deriveObligations, filesOf, logOf } from '../logOf.ts';

const fields = 'company: Ostra Foods\nrole: Buyer\ndate: 2026-11-19T14:00\noutcome: waiting\n';
const note = `---\n${fields}interviewers: Noa Levi\n---\n`;
const thanked = `---\ninterviewers: Noa Levi\n${fields}follow-ups: [2026-11-20]\n---\n`;

/** The file and state of each thank-you, on the day after the interview. */
function thanks(copyName: string, original: string, copy: string) {
  const log = logOf({ 'in/ostra.md': original, [copyName]: copy });
  return deriveObligations(log, contextAt('2026-11-20T10:00', 'UTC'))
    .filter(({ letter }) => letter === 'thank-you')
    .map(({ interview, state }) => `${interview.entry.path} ${state}`);
}

describe('copies that a program made of an entry', () => {
  for (const name of [
    'ostra 2',
    'ostra (1)',
    'ostra copy',
    'ostra - Copy',
    'ostra.sync-conflict-20261120-101112-ABCDEFG',
    "ostra (Ola's conflicted copy 2026-11-20)",
    'ostra (conflicted copy 2026-11-20 201500)',
    'ostra (Case Conflict)',
    'ostra_conflict-20261120-101112',
  ])
    it(`is one interview with it: ${name}`, () => {
      assert.deepEqual(thanks(`in/${name}.md`, note, thanked), ['in/ostra.md sent']);
      assert.deepEqual(thanks(`in/${name}.md`, thanked, note), ['in/ostra.md sent']);
      assert.deepEqual(thanks(`in/${name}.md`, note, note), ['in/ostra.md open']);
    });

  it('are interviews that one can write down something about, though they owe nothing', () => {
    const files = filesOf({ 'in/ostra.md': note, 'in/ostra 2.md': note });
    const { interviewWith, obligationsOf } = evaluate(files, contextAt('2026-11-20T10:00', 'UTC'));
    assert.equal(interviewWith('in/ostra 2.md')?.entry.path, 'in/ostra 2.md');
    assert.deepEqual(obligationsOf('in/ostra 2.md'), []);
  });

  for (const [what, name, copy] of [
    ['another day', 'in/ostra 2.md', note.replace('11-19', '11-18')],
    ['another person', 'in/ostra 2.md', note.replace('Noa Levi', 'Tom Reed')],
    ['another folder', 'out/ostra 2.md', note],
    ['a name of its own', 'in/ostra panel.md', note],
  ] as const)
    it(`is an interview of its own with ${what}`, () =>
      assert.equal(copiesAmong(logOf({ 'in/ostra.md': thanked, [name]: copy }).entries).size, 0));
});
