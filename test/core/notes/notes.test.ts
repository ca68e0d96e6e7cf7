import assert from 'node:assert/strict';
import { openPromises, readNotes } from '../../../src/core/notes/notes.ts';
import { parseMarkdown } from '../../../src/lazy/markdown.ts';

const read = (body: string) => readNotes(body, parseMarkdown);

const headings = [
  '## Highlights',
  '# What stood out',
  '### Key takeaways:',
  '## 1. Highlights',
  '## 12) Highlights',
  '## 2 Highlights',
  '**Highlights**',
  '**Highlights:**',
  '**Highlights** :',
  '**Highlights** <!-- of the day -->',
  'Highlights:',
  'Highlights\n---',
];

/** Headings with somebody's name in them, or none. */
const named: readonly (readonly [heading: string, person: string | undefined])[] = [
  ['Highlights (Dana)', 'Dana'],
  ['Highlights(Dana)', 'Dana'],
  ['Highlights from Dana', 'Dana'],
  ['Highlights with Dana', 'Dana'],
  ['Highlights by Dana', 'Dana'],
  ['Highlights: Dana', 'Dana'],
  ['Highlights – Dana', 'Dana'],
  ['Dana’s highlights', 'Dana'],
  ["Dana's highlights", 'Dana'],
  ['Dana: highlights', 'Dana'],
  ['Dana - highlights', 'Dana'],
  ['Highlights', undefined],
];

const proses: readonly (readonly [markdown: string, prose: string])[] = [
  ['the **pilot** line, see [the video](https://x.example)', 'the pilot line, see the video'],
  ['[[people/Dana Okafor|Dana]] runs [[Halden]]', 'Dana runs Halden'],
  ['the lab #interview #job/controls', 'the lab'],
  ['#interview the lab', 'the lab'],
  ['#1 of the labs', '#1 of the labs'],
  ['the lab [mood:: very good] (next-step:: call)', 'the lab'],
  ['%%hidden%% the\n  lab', 'the lab'],
  ['a ^2 lab', 'a ^2 lab'],
  ['==the lab== %%hidden%% ^block-1', 'the lab'],
  ['`git blame` <!-- no --> in use', 'git blame in use'],
  ['~~the old lab~~ the lab', 'the lab'],
  ['[/] the lab', 'the lab'],
  ['[-] the old lab\n- the lab', 'the lab'],
  ['two\n  lines', 'two lines'],
  ['two\\\n  lines', 'two lines'],
  ['two\n\n  paragraphs', 'two paragraphs'],
  ['![the plan](plan.png) ![the plan][plan] the lab\n\n  [plan]: plan.png', 'the lab'],
  ['the lab ![[whiteboard.png]] ![[Halden#Line 3|300]]', 'the lab'],
  ['why `a == b` is slow, and `b == c`', 'why a == b is slow, and b == c'],
  ['[[plants/Halden/Line 3]] and [[Halden#Line 4]]', 'Line 3 and Halden'],
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
  ['2 robots: both new', undefined, '2 robots: both new'],
  ['Robotics', undefined, 'Robotics'],
  ['Dana Okafor\n  - the lab', 'Dana Okafor', 'the lab'],
  ["@Anna-Lena O'Brien:\n  - the lab", "Anna-Lena O'Brien", 'the lab'],
  ['with Dana\n  - the lab', undefined, 'with Dana'],
  ['- the lab', undefined, 'the lab'],
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

  it('leaves out what is still to do under any other heading', () => {
    const { others } = read(
      '## Dana\n\n- [ ] send the map\n- the lab\n- [>] the plan\n\n# Notes\n\n- Luis:\n  - the plant\n  - [/] the plan\n',
    );
    assert.deepEqual(
      others.map(({ text, person }) => [text, person]),
      [
        ['the lab', 'Dana'],
        ['the plant', 'Luis'],
      ],
    );
  });

  for (const [heading, person] of named) {
    it(`reads the name in the heading ${heading}`, () =>
      assert.deepEqual(
        read(`## ${heading}\n\n- the lab\n`).highlights.map((note) => note.person),
        [person],
      ));
  }

  it('reads a name as a heading, above or below its section', () => {
    const people = (body: string) => read(body).highlights.map(({ person }) => person);
    assert.deepEqual(people('## Highlights\n\n### Dana\n\n- the lab\n'), ['Dana']);
    assert.deepEqual(people('## Dana\n\n### Highlights\n\n- the lab\n'), ['Dana']);
  });

  for (const body of [
    'Highlights\n\n- the lab\n',
    '**Topics** discussed\n\n- the lab\n',
    '##\n\n- the lab\n',
  ])
    it(`reads nothing of ${JSON.stringify(body)}`, () => {
      const { highlights, others } = read(body);
      assert.deepEqual([highlights, others], [[], []]);
    });

  it('keeps what stands under one heading apart from the others', () => {
    const { highlights, unsaid, promised, questions, nextSteps, others } = read(
      'Prose.\n\n## Discussed\n\nA\n\n## To add\n\nB\n\n## To send\n\n- [ ] C\n\n## To ask\n\nD\n\n## Timeline\n\nE\n\n## Weather\n\nF\n',
    );
    assert.deepEqual(
      [highlights, unsaid, promised, questions, nextSteps, others].map((notes) =>
        notes.map(({ text }) => text).join(),
      ),
      ['A', 'B', 'C', 'D', 'E', 'F'],
    );
  });

  it('takes neither code nor rules nor tables nor pictures for notes', () => {
    const odd =
      '```\n- [ ] code\n```\n\n***\n\n| a | b |\n| - | - |\n| c | d |\n\n- [ ] ![a plan](plan.png)\n';
    assert.deepEqual(read(`## Highlights\n\n${odd}`).highlights, []);
    assert.deepEqual(read(`## Promised\n\n${odd}`).promised, []);
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
      '## Promised\n\n- [ ] Send Luis the plan by 2026-11-20\n- [x] my references\n- [ ] thank-you letter\n- [ ] Send Mei\n  - the video\n- no task\n';
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
        ['Send Mei the video', false, undefined, '- [ ]'],
      ],
    );
  });

  for (const [task, text, by] of [
    ['Send references 🔺 📅 2026-11-23 🆔 ab12', 'Send references', '2026-11-23'],
    ['Send slides 🔁 every week 📅 2026-11-24', 'Send slides', '2026-11-24'],
    ['Send slides 🔁 every 2 weeks on Monday, Friday when done ➕ 2026-11-20', 'Send slides', undefined],
    ['Send it ➕ 2026-11-20 🛫 2026-11-21 ⏳ 2026-11-22 🗓️ 2026-11-23', 'Send it', '2026-11-23'],
    ['Send it ⏫ ⛔ zz91,zz92 🏁 delete ^promise-1', 'Send it', undefined],
    ['(A) Send the plan due:2026-10-27 +alder @mail', 'Send the plan', '2026-10-27'],
    ['Send the plan t:2026-10-20 rec:1w pri:A', 'Send the plan', undefined],
    ['Send the list DEADLINE: <2026-10-28 Wed> SCHEDULED: <2026-10-26 Mon>', 'Send the list', '2026-10-28'],
    ['TODO [#A] Send the list', 'Send the list', undefined],
    ['Send @Luis the plan (A) by 2026-11-20', 'Send @Luis the plan (A) by 2026-11-20', '2026-11-20'],
    ['Send the plan to @Luis', 'Send the plan to @Luis', undefined],
    ['Send the ratio 3:1 and C++ + tests', 'Send the ratio 3:1 and C++ + tests', undefined],
    ['Send the plan: due: soon', 'Send the plan: due: soon', undefined],
  ] as const)
    it(`leaves out what programs write into a task: ${task}`, () =>
      assert.deepEqual(
        read(`## Promised\n\n- [ ] ${task}\n`).promised.map((note) => [note.text, note.by?.toString()]),
        [[text, by]],
      ));

  for (const [state, isOpen] of [
    ['/', true],
    ['>', true],
    ['<', true],
    ['?', true],
    ['!', true],
    ['*', true],
    ['-', false],
    ['~', false],
    ['link', false],
  ] as const)
    it(`takes a task that is marked [${state}] ${isOpen ? 'for open' : 'for none'}`, () => {
      const body = `## Promised\n\n- [${state}] Send Luis the plan by 2026-11-20\n\nRain later.\n`;
      const open = isOpen ? [['Send Luis the plan by 2026-11-20', '2026-11-20', 13]] : [];
      const rows = openPromises(body, parseMarkdown).map(({ text, by, offset }) => [
        text,
        by?.toString(),
        offset,
      ]);
      assert.deepEqual(rows, open);
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
    assert.deepEqual(read(`## Highlights\n\n${tasks}`).promised, []);
  });
});
