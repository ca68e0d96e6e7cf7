import assert from 'node:assert/strict';
import { openPromises } from '../../../src/core/notes/notes.ts';
import { parseMarkdown } from '../../../src/lazy/markdown.ts';

const openIn = (body: string) => openPromises(body, parseMarkdown);

/** Headings with somebody's name in them, or none. */
const named: readonly (readonly [heading: string, person: string | undefined])[] = [
  ['Promised (Dana)', 'Dana'],
  ['Promised(Dana)', 'Dana'],
  ['Promised with Dana', 'Dana'],
  ['Promised: Dana', 'Dana'],
  ['Promised – Dana', 'Dana'],
  ['Dana: promised', 'Dana'],
  ['Dana - promised', 'Dana'],
  ['2. Promised:', undefined],
  ['Promised', undefined],
];

describe('open promises', () => {
  for (const [heading, person] of named) {
    it(`reads the name in the heading ${heading}`, () =>
      assert.deepEqual(
        openIn(`## ${heading}\n\n- [ ] the plan\n`).map((promise) => promise.person),
        [person],
      ));
  }

  it('takes neither code nor pictures for promises', () => {
    const odd = '```\n- [ ] code\n```\n\n***\n\n- [ ] ![a plan](plan.png)\n';
    assert.deepEqual(openIn(`## Promised\n\n${odd}`), []);
  });

  it('reads what both sides of an unfinished merge promise', () => {
    const [promise] = openIn(
      '## Highlights\n<<<<<<< HEAD\n- the lab\n=======\n- the plan\n>>>>>>> other\n\n## Promised\n- [ ] send it\n',
    );
    assert.equal(promise?.offset, 83);
  });

  it('reads promises with their date and place, but no reminder of the letter itself and nothing that is done', () => {
    const body =
      '## Promised\n\n- [ ] Send Luis the plan by 2026-11-20\n- [x] my references\n- [ ] thank-you letter\n- [ ] Send Mei\n  - the video\n- no task\n';
    assert.deepEqual(
      openIn(body).map(({ text, by, offset }) => [text, by?.toString(), body.slice(offset, offset + 5)]),
      [
        ['Send Luis the plan by 2026-11-20', '2026-11-20', '- [ ]'],
        ['Send Mei the video', undefined, '- [ ]'],
      ],
    );
  });

  for (const [task, text, by] of [
    ['Send references 🔺 📅 2026-11-23 🆔 ab12', 'Send references', '2026-11-23'],
    ['Send slides 🔁 every week 📅 2026-11-24', 'Send slides', '2026-11-24'],
    ['Send slides 🔁 every 2 weeks on Monday, Friday when done ➕ 2026-11-20', 'Send slides', undefined],
    ['Send it ➕ 2026-11-20 🛫 2026-11-21 ⏳ 2026-11-22 🗓️ 2026-11-23', 'Send it', '2026-11-23'],
    ['Send it ⏫ ⛔ zz91,zz92 🏁 delete ^promise-1', 'Send it', undefined],
    ['The portfolio [priority:: high] @laptop', 'The portfolio', undefined],
    ['Send the list to @Dana', 'Send the list to @Dana', undefined],
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
        openPromises(`## Promised\n\n- [ ] ${task}\n`, parseMarkdown).map((note) => [
          note.text,
          note.by?.toString(),
        ]),
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
      '- [ ] update CV\n- [ ] send Tom the talk\n- [ ] I will share my notes\n- [ ] prepare for the panel\n- [ ] Email the slides\n';
    for (const heading of ['To do', 'TODO', 'Action items'])
      assert.deepEqual(
        openIn(`## ${heading}\n\n${tasks}`).map(({ text }) => text),
        ['send Tom the talk', 'I will share my notes', 'Email the slides'],
      );
    assert.equal(openIn(`## Promised\n\n${tasks}`).length, 5);
    assert.deepEqual(openIn(`## Highlights\n\n${tasks}`), []);
  });
});
