import assert from 'node:assert/strict';
import { readNotes } from '../../../src/core/log/notes.ts';
import { parseMarkdown } from '../../../src/lazy/markdown.ts';

const read = (body: string) => readNotes(body, parseMarkdown);

const headings = [
  '## Highlights',
  '# What stood out',
  '### Key takeaways:',
  '## 1. Highlights',
  '**Highlights**',
  '**Highlights:**',
  'Highlights:',
  'Highlights\n---',
];

const proses: readonly (readonly [markdown: string, prose: string])[] = [
  ['the **pilot** line, see [the video](https://x.example)', 'the pilot line, see the video'],
  ['[[people/Dana|Dana]] runs [[Halden]]', 'Dana runs Halden'],
  ['the lab #interview #job/controls', 'the lab'],
  ['==the lab== %%hidden%% ^block-1', 'the lab'],
  ['`git blame` <!-- no --> in use', 'git blame in use'],
  ['~~the old lab~~ the lab', 'the lab'],
  ['[/] the lab', 'the lab'],
  ['[-] the old lab\n- the lab', 'the lab'],
  ['two\n  lines', 'two lines'],
  ['![the plan](plan.png) ![the plan][plan] the lab\n\n  [plan]: plan.png', 'the lab'],
  ['the lab ![[whiteboard.png]] ![[Halden#Line 3|300]]', 'the lab'],
  ['why `a == b` is slow, and `b == c`', 'why a == b is slow, and b == c'],
  ['[[Halden/Line 3]] and [[Halden#Line 4]]', 'Line 3 and Halden'],
  ['ünïcödé 東京', 'ünïcödé 東京'],
];

const assigned: readonly (readonly [item: string, person: string | undefined, text: string])[] = [
  ['Dana: the lab', 'Dana', 'the lab'],
  ['**Dana Okafor**: the lab', 'Dana Okafor', 'the lab'],
  ['@Dana: the lab', 'Dana', 'the lab'],
  ['Dana (CTO): the lab', 'Dana', 'the lab'],
  ['Dana, Luis & Mei: the lab', 'Dana, Luis & Mei', 'the lab'],
  ['Dana - the lab', 'Dana', 'the lab'],
  ['Dana : the lab', 'Dana', 'the lab'],
  ['the lab', undefined, 'the lab'],
];

describe('notes', () => {
  for (const heading of headings) {
    it(`reads highlights under ${JSON.stringify(heading)}`, () => {
      assert.deepEqual(
        read(`Prose before.\n\n${heading}\n\n- the lab\n`).highlights.map(({ text }) => text),
        ['the lab'],
      );
    });
  }
  for (const [markdown, prose] of proses) {
    it(`reads ${JSON.stringify(markdown)} as prose`, () =>
      assert.equal(read(`## Highlights\n\n- ${markdown}\n`).highlights[0]?.text, prose));
  }
  for (const [item, person, text] of assigned) {
    it(`assigns ${item}`, () => {
      const [note] = read(`## Highlights\n\n- ${item}\n`).highlights;
      assert.deepEqual([note?.person, note?.text], [person, text]);
    });
  }

  it('takes prose as well as lists, and stops at the next heading of its level', () => {
    const notes = read(
      '## Highlights\n\nThe lab.\n\n> The plant.\n\n### Detail\n\nA detail.\n\n## Weather\n\nRain.\n',
    );
    assert.deepEqual(
      notes.highlights.map(({ text, person }) => [text, person]),
      [
        ['The lab.', undefined],
        ['The plant.', undefined],
        ['A detail.', 'Detail'],
      ],
    );
    assert.deepEqual(
      notes.others.map(({ text, person }) => [text, person]),
      [['Rain.', 'Weather']],
    );
  });

  it('reads a name as a heading, above or below its section, or beside it', () => {
    const people = (body: string) => read(body).highlights.map(({ person }) => person);
    assert.deepEqual(people('## Highlights\n\n### Dana\n\n- the lab\n'), ['Dana']);
    assert.deepEqual(people('## Dana\n\n### Highlights\n\n- the lab\n'), ['Dana']);
    assert.deepEqual(people('## Highlights (Dana)\n\n- the lab\n'), ['Dana']);
    assert.deepEqual(people('## Dana’s highlights\n\n- the lab\n'), ['Dana']);
  });

  it('leaves out ticked notes and the detail below a note, and opens what only introduces', () => {
    const notes = read(
      '## Highlights\n\n- [x] dealt with\n- the lab\n  - a detail\n- Dana\n  - the plant\n- Two things:\n  - one\n',
    );
    assert.deepEqual(
      notes.highlights.map(({ text, person }) => [text, person]),
      [
        ['the lab', undefined],
        ['the plant', 'Dana'],
        ['one', undefined],
      ],
    );
  });

  it('takes what both sides of an unfinished merge say', () => {
    const notes = read(
      '## Highlights\n<<<<<<< HEAD\n- the lab\n=======\n- the plan\n>>>>>>> other\n\n## Promised\n- [ ] send it\n',
    );
    assert.deepEqual(
      notes.highlights.map(({ text }) => text),
      ['the lab', 'the plan'],
    );
    assert.equal(notes.promised[0]?.offset, 83);
  });

  it('reads promises with their state, date and place, but no reminder of the letter itself', () => {
    const body =
      '## Promised\n\n- [ ] Send Luis the plan by 2026-11-20\n- [x] my references\n- [ ] thank-you letter\n- no task\n';
    assert.deepEqual(
      read(body).promised.map(({ text, done, by, offset }) => [
        text,
        done,
        by?.toString(),
        body.slice(offset, offset + 5),
      ]),
      [
        ['Send Luis the plan by 2026-11-20', false, '2026-11-20', '- [ ]'],
        ['my references', true, undefined, '- [x]'],
      ],
    );
  });

  it('takes of a list of tasks only what one means to give somebody', () => {
    const tasks =
      '- [ ] update CV\n- [ ] send Tom the talk\n- [ ] I will share my notes\n- [ ] prepare for the panel\n- [x] Email the slides\n';
    for (const heading of ['To do', 'TODO', 'Action items'])
      assert.deepEqual(
        read(`## ${heading}\n\n${tasks}`).promised.map(({ text }) => text),
        ['send Tom the talk', 'I will share my notes', 'Email the slides'],
      );
    assert.equal(read(`## Promised\n\n${tasks}`).promised.length, 5);
  });
});
