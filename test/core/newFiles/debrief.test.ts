import assert from 'node:assert/strict';
import { debriefOf } from '../../../src/core/newFiles/debrief.ts';
import { parseMarkdown } from '../../../src/lazy/markdown.ts';

const front = '---\ncompany: Ash\n---\n';

describe('the headings of a debrief', () => {
  for (const [name, notes, added, line] of [
    ['all, where there are no notes', '', '\n## Highlights\n\n## Unsaid\n\n## Promised\n', 2],
    ['behind a blank line', '\nSome notes', '\n\n## Highlights\n\n## Unsaid\n\n## Promised\n', 3],
    ['without a second blank line', '\nSome notes\n\n', '## Highlights\n\n## Unsaid\n\n## Promised\n', 1],
    ['the same under CRLF', '\r\nNotes\r\n\r\n', '## Highlights\n\n## Unsaid\n\n## Promised\n', 1],
    ['those that are missing', '\n## Unsaid\n\nx\n', '\n## Highlights\n\n## Promised\n', 2],
    ['none in other words', '\n## Takeaways\n\n### To send\n\n**Forgot**\n', '', 0],
    ['none inside a block of code that is open', '\n```\ncode\n', '', 0],
  ] as const)
    it(`are added: ${name}`, () => {
      const debrief = debriefOf(`${front}${notes}`, front.length, parseMarkdown);
      assert.deepEqual(debrief ?? { text: '', line: 0 }, { text: added, line });
      if (!debrief) return;
      assert.equal(debriefOf(`${front}${notes}${debrief.text}`, front.length, parseMarkdown), undefined);
    });
});
