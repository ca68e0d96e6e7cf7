import assert from 'node:assert/strict';
import { meansPerson } from '../../../src/core/people/people.ts';

const person = { name: 'Dana Okafor-Lind', email: 'Dana@x.example', range: { start: 0, end: 0 } };

describe('a name in a record', () => {
  for (const [written, expected] of [
    [undefined, true],
    ['Dana Okafor-Lind', true],
    ['dana okafor lind', true],
    ['Dana', true],
    ['Okafor-Lind, Dana', true],
    ['Dana (on the phone)', true],
    ['Dana Okafor <dana@other.example>', true],
    [' dana@X.example ', true],
    ['Dana Smith', false],
    ['Dana O.', true],
    ['D. Okafor', true],
    ['Dana S.', false],
    // Another Dana, though her name begins like a part of this one's.
    ['Dana Li', false],
    ['D. O.', false],
    ['Danae', false],
    ['Smith', false],
    ['eve@x.example', false],
    ['?', false],
    ['', false],
  ] as const) {
    it(`${written === undefined ? 'that is not there' : JSON.stringify(written)} ${expected ? 'means' : 'does not mean'} Dana`, () =>
      assert.equal(meansPerson(written, person), expected));
  }

  it('means whoever gets a letter that goes to nobody by name', () =>
    assert.equal(meansPerson('Dana', undefined), true));
});
