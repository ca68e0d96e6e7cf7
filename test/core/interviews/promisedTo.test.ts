import assert from 'node:assert/strict';
import { isPromisedToEach, promisedTo, promiseToOne } from '../../../src/core/interviews/promisedTo.ts';

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
    ['Send the plan', 'Dana & Luis', ['Dana Okafor', 'Luis Pereira']],
    ['Send the plan', undefined, []],
    ['Send Tom the plan', 'the team', []],
  ];
  for (const [text, to] of [
    ['Send Luis and Dana the plan', 'Send Luis Pereira the plan'],
    ['Send Dana, Luis, and Sam Lee the plan', 'Send Luis Pereira the plan'],
    // One of the two Sams, and nobody knows which.
    ['Send Sam and Luis the plan', undefined],
    ['Send Luis the plan of Dana', undefined],
    ["Send Dana and Luis's plan", undefined],
    ['Connect Luis and Dana', undefined],
    // Of two people with one word in their names it has one reading all the same, else it would take for ever.
    ['Sam '.repeat(40), undefined],
  ] as const)
    it(`${text} ${to === undefined ? 'is not for each' : `is, to Luis, ${to}`}`, () => {
      const named = promisedTo({ text }, people);
      assert.equal(isPromisedToEach({ text }, named), to !== undefined);
      const luis = people.find(({ name }) => name === 'Luis Pereira') ?? assert.fail();
      assert.equal(promiseToOne(text, luis, named), to ?? text);
      assert.equal(promiseToOne(text, { name: 'Tom Agent', range }, named), text);
    });
  for (const [text, person, named] of rows) {
    it(`${text}, under ${person ?? 'no name'}: ${named.join(', ') || 'nobody by name'}`, () =>
      assert.deepEqual(
        promisedTo({ text, person }, people).map(({ name }) => name),
        named,
      ));
  }
});
