import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSimpleFrontMatter } from '../../src/core/frontMatter/simpleFrontMatter.ts';
import { type Change, editsOf } from '../../src/core/log/change.ts';
import { openPromises } from '../../src/core/notes/notes.ts';
import { isSimpleMarkdown } from '../../src/core/notes/simpleMarkdown.ts';
import { parseMarkdown } from '../../src/lazy/markdown.ts';
import { files } from './anyFrontMatter.ts';
import { nearlySimple } from './anySimpleFrontMatter.ts';
import { nearlySimpleNotes, notesWithPromises } from './anySimpleNotes.ts';

describe('the quick readers', () => {
  it('are tried with much that is simple', function () {
    this.timeout(120_000);
    const sample = { seed: 1, numRuns: 1000 };
    const frontMatters = fc.sample(nearlySimple, sample).filter(readSimpleFrontMatter);
    const texts = frontMatters.filter((text) => /: [|>]/.test(text));
    const notes = fc.sample(nearlySimpleNotes, sample).filter(isSimpleMarkdown);
    const promises = fc
      .sample(notesWithPromises, sample)
      .filter((text) => openPromises(text, parseMarkdown).length > 0);
    const counts = [frontMatters, texts, notes, promises].map(({ length }) => length);
    assert.ok(counts.every((count) => count > 10) && frontMatters.length > 100, counts.join(', '));
  });
});

describe('editing', () => {
  it('refuses few', function () {
    this.timeout(120_000);
    const tried = fc.sample(files, { numRuns: 300, seed: 1 });
    const changes: readonly Change[] = [
      { kind: 'set-field', field: 'role', value: 'Engineer' },
      { kind: 'set-letter-field', field: 'sent', value: '2026-11-20' },
      { kind: 'add-record', record: { letter: 'check-in', waived: 'we spoke' } },
    ];
    for (const change of changes) {
      const made = tried.filter((text) => editsOf(text, [change])).length;
      assert.ok(made > 240, `${made} of 300: ${change.kind}`);
    }
  });
});
