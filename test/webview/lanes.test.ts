import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lanesOf } from '../../src/webview/lanes.ts';

describe('the lanes of marks', () => {
  for (const [places, lanes] of [
    [[], []],
    [
      [0, 24, 48],
      [0, 0, 0],
    ],
    [
      [0, 1, 2],
      [0, 1, 2],
    ],
    [
      [0, 20, 30, 44],
      [0, 1, 0, 1],
    ],
  ] as const) {
    it(`${JSON.stringify(places)} are ${JSON.stringify(lanes)}`, () => {
      assert.deepEqual(lanesOf(places, 24), lanes);
    });
  }

  it('let no two marks touch', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 })), (unordered) => {
        const places = unordered.toSorted((a, b) => a - b);
        const lanes = lanesOf(places, 24);
        for (const lane of new Set(lanes)) {
          const inLane = places.filter((_, index) => lanes[index] === lane);
          assert.ok(inLane.every((place, index) => index === 0 || place - (inLane[index - 1] ?? 0) >= 24));
        }
      }),
    );
  });
});
