import assert from 'node:assert/strict';
import { bodyOf, letterFor } from './letters.ts';

describe('letters', () => {
  it('takes nothing out of a note that is as long as a transcript and says nothing', () => {
    const text = `---\ncompany: Northwind\ndate: 2026-11-17\n---\n## Highlights\n- ${'so they said and '.repeat(5000)}left 😀\n`;
    const body = bodyOf(letterFor({ text, letter: 'thank-you' }));
    assert.match(body, /\[one concrete thing that was said\]/);
    assert.ok(body.length < 2000, `${body.length} characters`);
  });
});
