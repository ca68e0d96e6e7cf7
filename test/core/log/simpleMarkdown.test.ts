import assert from 'node:assert/strict';
import { readNotes } from '../../../src/core/log/notes.ts';
import { isSimpleMarkdown, parseSimpleMarkdown } from '../../../src/core/log/simpleMarkdown.ts';
import { parseMarkdown } from '../../../src/lazy/markdown.ts';

// That it says what Markdown says: test/properties/simple.test.ts.
describe('simple Markdown', () => {
  it('is what most notes hold', () => {
    const notes =
      '## Highlights\n\n- Dana: the plan to split the billing service\n- how they test\n\n## Promised\n\n- [ ] send the slides\n\nA good day.\nRain later.\n';
    assert.ok(isSimpleMarkdown(notes));
    assert.deepEqual(readNotes(notes, parseSimpleMarkdown), readNotes(notes, parseMarkdown));
  });
});
