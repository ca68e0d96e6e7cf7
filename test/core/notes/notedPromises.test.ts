import assert from 'node:assert/strict';
import { notedPromises } from '../../../src/core/notes/notedPromises.ts';
import { applyEdits } from '../../../src/core/text.ts';
import { parseMarkdown } from '../../../src/lazy/markdown.ts';

const interviewers = ['Corinne Asselin', 'Jude Ferro'].map((name) => ({ name, range: { start: 0, end: 0 } }));
const read = (body: string) =>
  notedPromises({ body, parse: parseMarkdown, interviewers, others: [], day: undefined });

/** Notes, and the task that each promise in them makes. */
const told: readonly (readonly [notes: string, ...tasks: readonly string[]])[] = [
  ["I told Corinne I'd send her the rota.", 'Send Corinne Asselin the rota'],
  ['I have promised Jude the list of suppliers.', 'Send Jude Ferro the list of suppliers'],
  ['To Corinne: my article on tracking.', 'Send Corinne Asselin my article on tracking'],
  ['Send Jude the cold chain table and the label.', 'Send Jude the cold chain table and the label'],
  [
    'Jude asked for a copy of my first aid certificate.',
    'Send Jude Ferro a copy of my first aid certificate',
  ],
];

const untold: readonly string[] = [
  'Corinne promised to send me the contract.',
  'They will forward my CV to the board.',
  "I told Corinne I'd send it.",
  "I told Corinne I'd send her the rota. (sent already)",
  "I told Corinne I'd send her the rota.\n\n- [ ] Send Corinne the rota",
  "I told Corinne I'd send her the rota.\n\n- [x] rota to Corinne",
  "I told Corinne I'd send her the rota.\n\n```\nnot closed",
  "I told Corinne I'd send her the rota.\n\n<!-- not closed",
  'We shared a joke.',
];

/** Notes before and after their promises are written as tasks. */
const written: readonly (readonly [before: string, after: string])[] = [
  [
    '# Talk\n\nSend Jude the rota.\n',
    '# Talk\n\nSend Jude the rota.\n\n# Promised\n\n- [ ] Send Jude the rota\n',
  ],
  [
    '## Promised\n\n- the rota for Jude\n\n## More\n\nFine.\n',
    '## Promised\n\n- [ ] the rota for Jude\n\n## More\n\nFine.\n',
  ],
  [
    'Send Jude the rota.\r\n\r\n## Promised\r\n\r\n- [x] Send Corinne the plan\r\n',
    'Send Jude the rota.\r\n\r\n## Promised\r\n\r\n- [x] Send Corinne the plan\r\n- [ ] Send Jude the rota\r\n',
  ],
  ['Send Jude the rota.', 'Send Jude the rota.\n\n## Promised\n\n- [ ] Send Jude the rota'],
];

describe('what notes promise in plain words', () => {
  for (const [notes, ...tasks] of told)
    it(`is told: ${notes}`, () => assert.deepEqual(read(notes)?.tasks, tasks));

  for (const notes of untold) it(`is not told: ${notes}`, () => assert.equal(read(notes), undefined));

  for (const [before, after] of written)
    it(`is written as a task: ${JSON.stringify(before)}`, () => {
      const edits = read(before)?.edits ?? [];
      assert.equal(applyEdits(before, edits), after);
      for (const { range, replaces } of edits) assert.equal(before.slice(range.start, range.end), replaces);
      assert.equal(read(after), undefined);
    });
});
