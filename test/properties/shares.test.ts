import assert from 'node:assert/strict';
import { shares } from './cases.ts';

describe('properties', () => {
  it('share out every case', () => {
    assert.equal(
      Object.values(shares).reduce((sum, share) => sum + share, 0),
      100,
    );
  });
});
