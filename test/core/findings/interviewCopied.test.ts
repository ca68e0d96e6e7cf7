import assert from 'node:assert/strict';
import { evaluate } from '../../../src/core/index.ts';
import { contextAt, filesOf } from '../logOf.ts';

const said = (files: Readonly<Record<string, string>>) =>
  evaluate(filesOf(files), contextAt('2026-12-01T09:00'))
    .findings.filter(({ code }) => code === 'interview-copied')
    .map(({ path, message }) => `${path}: ${message}`);

describe('an interview that is there twice', () => {
  const interview = 'date: 2026-11-19T14:00\n    interviewers: Noa Levi\n    outcome: waiting';

  it('is a copy in another file', () => {
    const text = '---\ncompany: Ostra Foods\ndate: 2026-11-19\ninterviewers: Noa Levi\n---\n';
    assert.deepEqual(said({ 'ostra.md': text, 'ostra 2.md': text }), [
      'ostra 2.md: This file is a copy of ostra.md, and both count as one interview. Keep one of them, with what was recorded in either.',
    ]);
  });

  it('is no copy of its own file', () =>
    assert.deepEqual(
      said({
        'ostra.md': `---\ncompany: Ostra Foods\ninterviews:\n  - ${interview}\n  - ${interview}\n---\n`,
      }),
      [
        'ostra.md: This file holds this interview twice, and both count as one. Keep one of them, with what was recorded in either.',
      ],
    ));
});
