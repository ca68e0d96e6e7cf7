// What the notes of earlier rounds tell of, for whoever prepares the next one.
import assert from 'node:assert/strict';
import { evaluate } from '../../../src/core/index.ts';
import { roundsBefore } from '../../../src/core/interviews/coming.ts';
import { notedIn } from '../../../src/core/interviews/notedBefore.ts';
import { parseMarkdown } from '../../../src/lazy/markdown.ts';
import { contextAt, filesOf } from '../logOf.ts';

function notedBefore(notes: string) {
  const first = `---\ncompany: Acme\ndate: 2026-11-10\ninterviewers: Dana Okafor\noutcome: advanced\n---\n${notes}`;
  const next = '---\ncompany: Acme\ndate: 2026-12-02T14:00\ninterviewers: Luis Pereira\n---\n';
  const { interviews } = evaluate(filesOf({ 'a.md': first, 'b.md': next }), contextAt('2026-11-30T09:00'));
  const coming = interviews.find(({ entry }) => entry.path === 'b.md');
  return (coming ? roundsBefore(coming) : []).map((round) => {
    const { day, said, asked } = notedIn(round, first, parseMarkdown);
    return [day.toString(), said, asked];
  });
}

describe('what was noted before an interview', () => {
  it('is what they said and asked, as the notes have it', () =>
    assert.deepEqual(
      notedBefore(
        '## Highlights\n- Dana said that the night shift starts at ten\n\n## They asked\n- about nights and shifts\n\n## Private\n- the pay is low\n',
      ),
      [['2026-11-10', ['Dana said that the night shift starts at ten'], ['about nights and shifts']]],
    ));

  it('is short, each thing once', () => {
    const long = `Dana said that ${'the press hall is old and '.repeat(10)}cold`;
    const [[, said = []] = []] = notedBefore(
      `## Highlights\n- ${long}\n- ${long}\n${[1, 2, 3, 4].map((n) => `- Dana showed me hall ${n} of the works\n`).join('')}`,
    );
    assert.ok(Array.isArray(said));
    assert.equal(said.length, 3);
    assert.ok(said.every((one) => one.length <= 120));
    assert.equal(new Set(said).size, 3);
  });

  it('is nothing where the notes say nothing', () =>
    assert.deepEqual(notedBefore(''), [['2026-11-10', [], []]]));
});
