import assert from 'node:assert/strict';
import { openPromises } from '../../src/core/notes/notes.ts';
import { canParse, parseMarkdown } from '../../src/lazy/markdown.ts';

describe('Markdown with any line ends', () => {
  // Together they are longer than a paragraph that a parser may be given with its brackets.
  const paragraph = 'We talked about the plan, and what they need.\n'.repeat(20);
  const notes = `${`${paragraph}\n`.repeat(30)}## Promised\n\n- [ ] send Dana the slides\n`;
  for (const [name, end] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['lone CR', '\r'],
  ] as const)
    it(`keeps its tasks, as its paragraphs are short: ${name}`, () => {
      const written = notes.replaceAll('\n', end);
      assert.ok(canParse(written));
      assert.deepEqual(
        openPromises(written, parseMarkdown).map(({ text }) => text),
        ['send Dana the slides'],
      );
    });

  it('loses brackets in a paragraph that is too long, and nowhere else', () => {
    const long = `${'[a '.repeat(8000)}\r\n\r\n- [ ] send it\r\n`;
    assert.ok(!canParse(long));
    assert.deepEqual(
      openPromises(`## Promised\r\n\r\n- [ ] call\r\n\r\n${long}`, parseMarkdown).map(({ text }) => text),
      ['call', 'send it'],
    );
  });
});
