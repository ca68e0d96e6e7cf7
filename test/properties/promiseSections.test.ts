import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openPromises, promisesOfTasks } from '../../src/core/notes/notes.ts';
import { sectionsOfPromises } from '../../src/core/notes/promiseSections.ts';
import { lastOf } from '../../src/core/text.ts';
import { parseMarkdown } from '../../src/lazy/markdown.ts';
import { itHolds } from './cases.ts';

/** Lines of notes, and of all that may look like the end of a section. */
const line = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('- [ ] send Dana the slides', '- [x] call', '* [ ] show the plan'),
  },
  { weight: 4, arbitrary: fc.constantFrom('', '', '  ', '\u00a0', '>') },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom('', '', '', ' ', '   ', '    ', '> ', '- '),
        fc.constantFrom('#', '##', '###', '####'),
        fc.constantFrom(' Promised', ' To do', ' Dana', ' Notes', ' Promised (Dana)', '', ' Highlights'),
      )
      .map((parts) => parts.join('')),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('', '', ' ', '  ', '    ', '- ', '> ', '1. '),
        fc.constantFrom('```', '```', '~~~', '````', '``` js', '``` a ` b', '~~'),
      )
      .map((parts) => parts.join('')),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Promised',
      'Promised:',
      '**To do**',
      'Dana',
      '===',
      '---',
      ' ===',
      '- - -',
      '__Promised__',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        '<div>',
        '</div>',
        '<!-- a',
        '-->',
        '<!-- b -->',
        '<pre>',
        '</pre>',
        '- <div>',
        '<b>x</b>',
        '<?',
        '?>',
      ],
      ...[
        '[a]: b.md',
        '- [ ] send [the slides][a]',
        '[^a]: x',
        '- [ ] send[^a]',
        '  [b]:',
        '  c.md',
        '- [ ] [b] [c',
      ],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'We talked.',
      '  of a line',
      '  - [ ] send more',
      '> We talked',
      '| a |',
      '|---|',
      '    code',
    ),
  },
);
const notes = fc
  .tuple(fc.array(line, { maxLength: 24 }), fc.constantFrom('\n', '\n', '\r\n', '\r'))
  .map(([lines, end]) => lines.join(end));

describe('the sections of notes that may hold promises', () => {
  let partly = 0;
  after(() => assert.ok(partly > 0, 'none was parted'));
  itHolds('sections of promises say what the whole says', [notes], (written) => {
    const { text, pieces } = lastOf(sectionsOfPromises(written));
    if (text.length < written.length && text !== '') partly++;
    assert.deepEqual(
      promisesOfTasks({ notes: text, pieces, isSimple: false }, parseMarkdown),
      openPromises(written, parseMarkdown),
    );
  });
});
