import assert from 'node:assert/strict';
import type { Person } from '../../../src/core/people/people.ts';
import { peopleAsWritten } from '../../../src/core/people/peopleAsWritten.ts';

const range = { start: 0, end: 0 };

describe('people as front matter writes them', () => {
  for (const [people, written] of [
    [[{ name: 'Ann Wu', title: 'CTO' }, { name: 'Tom' }], 'Ann Wu (CTO), Tom'],
    [[{ name: 'Ann Wu', title: 'CTO (interim)' }], 'Ann Wu (CTO interim)'],
    [
      [{ name: 'Ann Wu', title: 'head of buying, north' }, { name: 'Tom Reed' }],
      'Ann Wu (head of buying, north), Tom Reed',
    ],
    // Read back, it would be somebody else.
    [[{ name: 'Ann Wu', title: ']] CTO [[' }, { name: '- Tom' }], 'Ann Wu, - Tom'],
  ] as const)
    it(written, () => {
      const all: readonly Person[] = people.map((person) => ({ ...person, range }));
      assert.equal(peopleAsWritten(all), written);
    });
});
