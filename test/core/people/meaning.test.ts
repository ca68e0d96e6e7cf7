import assert from 'node:assert/strict';
import fc from 'fast-check';
import { itemsMeaning, peopleMeant } from '../../../src/core/people/meaning.ts';
import { meansPerson, type Person } from '../../../src/core/people/people.ts';
import { runs } from '../../runs.ts';

const range = { start: 0, end: 0 };
const words = ['sam', 'Sam', 'Dana', 'dána', 'O', 'Okafor', 'J.', 'd', '(Ops)', '', '-', 'Lee-Wong', '李'];
const written = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 })
  .map((some) => some.join(' '));
const address = fc.constantFrom(undefined, 'sam@x.example', 'DANA@x.example');
const anyPerson = fc.record({ name: written, email: address }).map((one): Person => ({ ...one, range }));
/** Long enough that no list is gone through. */
const many = { minLength: 17, maxLength: 40 };
const name = fc.oneof(written, fc.constantFrom('sam@x.example', 'Dana@x.example'));

describe('many names and many people', () => {
  it('mean each other as one name means one person', () => {
    fc.assert(
      fc.property(
        fc.array(anyPerson, many),
        fc.array(fc.option(name, { nil: undefined }), many),
        (people, names) => {
          const records = names.map((to) => ({ to }));
          const recordsTo = itemsMeaning(records, ({ to }) => to);
          for (const person of [...people, undefined])
            assert.deepEqual(
              recordsTo(person),
              records.filter(({ to }) => meansPerson(to, person)),
            );
          const meant = peopleMeant(people);
          for (const one of names.filter((to) => to !== undefined))
            assert.deepEqual(
              meant(one),
              people.filter((person) => meansPerson(one, person)),
            );
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('are looked for by the word that the fewest have', () => {
    const names = Array.from({ length: 2000 }, (_, index) => `Sam ${index.toString(36)}x`);
    let asked = 0;
    const find = itemsMeaning(names, (one) => {
      asked++;
      return one;
    });
    asked = 0;
    assert.deepEqual(find({ name: 'Sam 5x', range }), ['Sam 5x']);
    assert.equal(asked, 1);
  });
});
