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
