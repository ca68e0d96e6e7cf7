import assert from 'node:assert/strict';
import { certainFixes } from '../../../src/core/findings/certainFixes.ts';
import type { Finding, Fix } from '../../../src/core/findings/finding.ts';
import type { Change } from '../../../src/core/log/change.ts';

const edit = (start: number, end: number): Change => ({
  kind: 'edit',
  edit: { range: { start, end }, text: 'x' },
  replaces: '',
});
const change = (changes: readonly Change[], certain = true, path = 'a.md'): Fix => ({
  kind: 'change',
  title: 'Change',
  path,
  changes,
  certain,
});
const outcome: Fix = { kind: 'set-outcome', title: 'Set', interview: 'a.md', outcome: 'waiting' };
const field: Change = { kind: 'set-field', field: 'outcome', value: 'waiting' };

/** The edits that are made together, as `path: start-end start-end`, of findings with these fixes. */
function made(...fixes: readonly (readonly Fix[])[]): readonly string[] {
  const findings = fixes.map(
    (some): Finding => ({
      path: 'a.md',
      range: { start: 0, end: 1 },
      code: 'date-format',
      severity: 'information',
      message: 'm',
      fixes: some,
    }),
  );
  return certainFixes(findings).map(({ path, changes }) => {
    const places = changes.map((one) =>
      one.kind === 'edit' ? Object.values(one.edit.range).join('-') : '?',
    );
    return `${path}: ${places.join(' ')}`;
  });
}

describe('fixes that leave no choice', () => {
  it('are made together, file by file', () => {
    assert.deepEqual(made(), []);
    assert.deepEqual(
      made([change([edit(0, 2)])], [change([edit(5, 6)], true, 'b.md')], [change([edit(4, 8), edit(9, 9)])]),
      ['a.md: 0-2 4-8 9-9', 'b.md: 5-6'],
    );
  });

  it('are not those among several, nor those of another kind', () => {
    assert.deepEqual(made([change([edit(0, 2)], false)], [outcome], []), []);
    assert.deepEqual(made([outcome, change([edit(0, 2)], false), change([edit(3, 4)])]), ['a.md: 3-4']);
    assert.deepEqual(made([change([field])], [change([edit(0, 2), field])]), []);
  });

  it('are the first of two that touch, before or behind, in whole', () => {
    const first = [change([edit(4, 8)])];
    for (const [start, end] of [
      [5, 6],
      [0, 4],
      [8, 9],
      [0, 20],
      [4, 8],
    ] as const)
      assert.deepEqual(made(first, [change([edit(start, end)])]), ['a.md: 4-8'], `${start}-${end}`);
    assert.deepEqual(made(first, [change([edit(0, 3)])], [change([edit(9, 10)])]), ['a.md: 4-8 0-3 9-10']);
    // One of its edits touches, so none of them is made.
    assert.deepEqual(made(first, [change([edit(0, 2), edit(6, 7)])]), ['a.md: 4-8']);
  });
});
