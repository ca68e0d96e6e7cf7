import assert from 'node:assert/strict';
import { isOwed, type Obligation } from '../../src/core/owed/obligation.ts';
import scenarios from '../scenarios.json' with { type: 'json' };
import { contextAt, deriveObligations, logOf } from './logOf.ts';

interface Expected {
  readonly entry: string;
  readonly letter: string;
  readonly to?: string | null;
  readonly state?: string;
  readonly due?: string;
  readonly drafted?: boolean;
}

/** What an obligation says, of what the expectation asks about. */
function said(obligation: Obligation, expected: Expected): Expected {
  const { interview, letter, to, state, due, draft } = obligation;
  return {
    entry: interview.entry.path,
    letter,
    ...('to' in expected && { to: to?.name ?? null }),
    ...('state' in expected && { state }),
    ...('due' in expected && { due: due?.toString({ timeZoneName: 'never' }) ?? '' }),
    ...('drafted' in expected && { drafted: draft !== undefined }),
  };
}

describe('worked scenarios of what is owed', () => {
  for (const { name, now, timeZone, files, owed, other = [] } of scenarios) {
    it(name, () => {
      const all = deriveObligations(logOf(files), contextAt(now, timeZone));
      const [open, rest] = [all.filter(isOwed), all.filter((one) => !isOwed(one))];
      assert.deepEqual(
        open.map((one, index) => said(one, owed[index] ?? { entry: '', letter: '' })),
        owed,
      );
      for (const expected of other) {
        const found = rest.find(({ letter, to }) => letter === expected.letter && to?.name === expected.to);
        assert.ok(found, `${expected.letter} to ${expected.to}`);
        assert.deepEqual(said(found, expected), expected);
      }
    });
  }
});
