import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SortedMap } from '../../src/core/sortedMap.ts';
import { runs } from '../runs.ts';

const key = fc.integer({ min: 0, max: 400 }).map((number) => String(number));
const change = fc.tuple(key, fc.option(fc.nat(3), { nil: undefined }));
/** Few changes and many, as a person and another program make them. */
const changes = fc.oneof(
  fc.array(change, { maxLength: 3 }),
  fc.array(change, { minLength: 200, maxLength: 400, size: 'max' }),
);

describe('a sorted map', () => {
  it('holds what a map holds, in the order of keys, and leaves the one before as it was', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 6 }), (rounds) => {
        const plain = new Map<string, number>();
        let map = SortedMap.of<number>();
        for (const round of rounds) {
          const [before, former] = [map, [...map]];
          map = map.with(round);
          for (const [name, value] of round) {
            if (value === undefined) plain.delete(name);
            else plain.set(name, value);
          }
          const sorted = [...plain].toSorted(([a], [b]) => (a < b ? -1 : 1));
          assert.deepEqual([...map], sorted);
          assert.deepEqual(
            [...map.keys()],
            sorted.map(([name]) => name),
          );
          assert.deepEqual(
            [...map.values()],
            sorted.map(([, value]) => value),
          );
          assert.equal(map.size, plain.size);
          for (let number = 0; number <= 400; number++) {
            assert.equal(map.get(String(number)), plain.get(String(number)));
            assert.equal(map.has(String(number)), plain.has(String(number)));
          }
          assert.deepEqual([...before], former);
          const old = new Map(former);
          const others = new Set([...old.keys(), ...plain.keys()]);
          assert.deepEqual(
            map.differences(before).toSorted(),
            [...others].filter((name) => old.get(name) !== plain.get(name)).toSorted(),
          );
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it('is the very same where nothing changes', () => {
    const map = SortedMap.of([
      ['a', 1],
      ['b', 2],
    ]);
    assert.equal(map.with([]), map);
    assert.equal(
      map.with([
        ['a', 1],
        ['c', undefined],
      ]),
      map,
    );
    assert.notEqual(map.with([['a', 2]]), map);
    const empty = SortedMap.of<number>();
    assert.equal(empty.with([['a', undefined]]), empty);
  });

  it('holds nothing where nothing was put in', () => {
    const empty = SortedMap.of<number>();
    assert.equal(empty.with([['a', undefined]]), empty);
    const emptied = empty.with([['a', 1]]).with([['a', undefined]]);
    for (const map of [empty, emptied]) {
      assert.deepEqual([...map], []);
      assert.equal(map.size, 0);
      assert.equal(map.get(''), undefined);
      assert.equal(map.has('a'), false);
      assert.deepEqual([...map.with([['b', 2]])], [['b', 2]]);
    }
  });

  it('tells one difference among many', () => {
    const many = Array.from(
      { length: 10_000 },
      (_, index) => [String(index).padStart(5, '0'), { index }] as const,
    );
    const map = SortedMap.of(many);
    const other = map.with([['05000', { index: -1 }]]);
    assert.deepEqual(other.differences(map), ['05000']);
    assert.equal(other.get('04999'), map.get('04999'));
  });
});
