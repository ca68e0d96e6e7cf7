import assert from 'node:assert/strict';
import { promisedTo } from '../../../src/core/policy/promisedTo.ts';

const range = { start: 0, end: 0 };
const people = ['Dana Okafor', 'Luis Pereira', 'Sam Lee', 'Sam Okoro'].map((name) => ({ name, range }));

describe('whom a promise was made to', () => {
  const rows: readonly (readonly [text: string, heading: string | undefined, named: readonly string[]])[] = [
    ['Send Luis the plan', undefined, ['Luis Pereira']],
    ['Send the plan', 'Dana', ['Dana Okafor']],
    // Its own words know better.
    ['Send Luis the plan', 'Dana', ['Luis Pereira']],
    ['Send Luis and Dana the plan', undefined, ['Dana Okafor', 'Luis Pereira']],
    ['Send Sam Lee the plan', undefined, ['Sam Lee']],
    ['Send Sam the plan', undefined, ['Sam Lee', 'Sam Okoro']],
    ['Send the plan', undefined, []],
    ['Send Tom the plan', 'the team', []],
  ];
  for (const [text, person, named] of rows) {
    it(`${text}, under ${person ?? 'no name'}: ${named.join(', ') || 'nobody by name'}`, () =>
      assert.deepEqual(
        promisedTo({ text, person }, people).map(({ name }) => name),
        named,
      ));
  }
});
