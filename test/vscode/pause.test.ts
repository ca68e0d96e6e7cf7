import assert from 'node:assert/strict';
import { pauseBefore } from '../../src/vscode/index/pause.ts';

const rows: readonly (readonly [name: string, changes: number, waited: number, pause: number])[] = [
  ['a letter is typed', 1, 0, 40],
  ['a hundred files changed', 100, 0, 40],
  ['a program changes files', 101, 0, 1000],
  ['it goes on', 5000, 8999, 1000],
  ['it takes too long', 5000, 9700, 300],
  ['it does not end', 5000, 60_000, 0],
  ['somebody types without a pause', 1, 9990, 10],
];

describe('the pause before the log is decided', () => {
  for (const [name, changes, waited, pause] of rows)
    it(`is ${pause} ms where ${name}`, () => assert.equal(pauseBefore(changes, waited), pause));
});
