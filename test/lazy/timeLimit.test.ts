import assert from 'node:assert/strict';
import { TimeLimitError, withTimeLimit } from '../../src/lazy/timeLimit.ts';

const forever = (): never => {
  for (;;);
};

describe('a time limit', () => {
  it('stops what does not end, lets through what fails, and returns what is done, one after the other', () => {
    assert.throws(() => withTimeLimit(forever, 20), TimeLimitError);
    assert.equal(
      withTimeLimit(() => 'done', 1000),
      'done',
    );
    assert.throws(
      () =>
        withTimeLimit(() => {
          throw new RangeError('too far');
        }, 1000),
      RangeError,
    );
    assert.equal(
      withTimeLimit(() => withTimeLimit(() => 'inner', 1000), 1000),
      'inner',
    );
  });
});
