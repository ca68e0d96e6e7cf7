import assert from 'node:assert/strict';
import { materialFor } from '../../../src/core/letters/material.ts';
import { readProfile } from '../../../src/core/log/profile.ts';
import { readNotes } from '../../../src/core/notes/notes.ts';
import { parseMarkdown } from '../../../src/lazy/markdown.ts';
import { logOf } from '../logOf.ts';

const [entry] = logOf({
  'a.md':
    '---\ncompany: Acme\ndate: 2026-11-17\ninterviewers: [Dana Okafor, Luis Pereira, Mei Lin]\ncontact: Ana Ruiz\n---\n',
}).entries;

function material(body: string, name = 'Dana Okafor', skills = '') {
  assert.ok(entry);
  const people = [...entry.interviewers, ...(entry.contact ? [entry.contact] : [])];
  const index = people.findIndex((one) => one.name === name);
  const profile = readProfile(`---\nname: Robin\nskills: [${skills}]\n---\n`);
  return materialFor(readNotes(body, parseMarkdown), people[index], index, entry, profile);
}

const highlights: readonly (readonly [
  what: string,
  notes: string,
  chosen: Readonly<Record<string, string | undefined>>,
])[] = [
  [
    'another thing for each of a panel',
    '- the pilot line\n- the old hall\n- the press shop',
    { 'Dana Okafor': 'the pilot line', 'Luis Pereira': 'the old hall', 'Mei Lin': 'the press shop' },
  ],
  [
    'what is noted about somebody, for them',
    '- the pilot line\n- Mei, Luis & Dana: the old hall\n- Ana and Luis: the press shop',
    { 'Dana Okafor': 'the old hall', 'Luis Pereira': 'the old hall', 'Ana Ruiz': 'the press shop' },
  ],
  [
    'what stands under the heading of a name, for them',
    '- the pilot line\n\n## Luis\n- the old hall\n\n## Culture\n- the canteen',
    { 'Dana Okafor': 'the pilot line', 'Luis Pereira': 'the old hall', 'Mei Lin': 'the pilot line' },
  ],
  [
    'what is about nobody rather than about others',
    '- the hall that Luis built\n- the pilot line',
    { 'Dana Okafor': 'the pilot line', 'Mei Lin': 'the pilot line' },
  ],
  [
    'a topic that names another, and no sentence that does',
    '- the hall that Luis built',
    { 'Dana Okafor': 'the hall that Luis built', 'Luis Pereira': 'note: the hall that Luis built' },
  ],
  [
    'no sentence that names another',
    '- I like what Luis built',
    { 'Dana Okafor': 'note: I like what Luis built' },
  ],
  [
    'a sentence rather than a prompt',
    '- Why Rust?\n- the salary is low\n- the pilot line',
    { 'Dana Okafor': 'the pilot line', 'Luis Pereira': 'the pilot line' },
  ],
  ['a prompt rather than nothing', '- the salary is low\n- Why Rust?', { 'Dana Okafor': 'note: Why Rust?' }],
  [
    'nothing that stands under the heading of anything else, or is noted about another',
    '- Luis: the old hall\n\n## My worries\n- the long way home',
    { 'Dana Okafor': undefined, 'Luis Pereira': 'the old hall' },
  ],
  [
    'no sentence that names the contact',
    '- I like what Ana built',
    { 'Dana Okafor': 'note: I like what Ana built' },
  ],
  ['nothing of what is private', '- the salary is low', { 'Dana Okafor': undefined }],
];

describe('what a letter takes from the notes', () => {
  for (const [what, notes, chosen] of highlights) {
    it(what, () => {
      for (const [name, text] of Object.entries(chosen)) {
        const { highlight } = material(`## Highlights\n${notes}\n`, name);
        const written = highlight && (highlight.kind === 'note' ? `note: ${highlight.text}` : highlight.text);
        assert.equal(written, text, name);
      }
    });
  }

  it('what one did not get to say: a sentence rather than a prompt, a prompt rather than nothing', () => {
    const unsaid = (notes: string) => material(`## Unsaid\n${notes}\n`).unsaid;
    assert.deepEqual(unsaid('- Did I mention SCADA?\n- I led the move\n- my work at Halden'), {
      kind: 'statement',
      text: 'I led the move',
    });
    assert.deepEqual(unsaid('- the salary is low\n- Did I mention SCADA?'), {
      kind: 'note',
      text: 'Did I mention SCADA?',
    });
    assert.equal(unsaid('- the salary is low'), undefined);
  });

  it('the sentences of the note that is chosen, and of no other', () => {
    const { more } = material('## Highlights\n- Why Rust? I know it.\n- the pilot line. I built one.\n');
    assert.equal(more, 'I built one.');
    assert.equal(material('').more, '');
  });

  it('the skills that no note names, as whole words', () => {
    const notes =
      '## Highlights\n- the pilot line in C\n## Unsaid\n- SCADA\n## Promised\n- [ ] a Rust demo\n';
    assert.deepEqual(material(notes, 'Dana Okafor', 'Rust, SCADA, Java, C, CAD, "-"').newSkills, [
      'Java',
      'CAD',
    ]);
  });
});
