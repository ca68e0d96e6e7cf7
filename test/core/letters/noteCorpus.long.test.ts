import assert from 'node:assert/strict';
import { markedNotes } from './noteCorpus.ts';
import { countOf } from './noteCount.ts';

/** What the letters of the marked notes reach; `docs/letters.md` shows the same figures. */
const atLeast = {
  own: 160,
  ownOrCommon: 184,
  ownOfAnyKind: 195,
  anything: 227,
  unsaidSaid: 98,
  promisesSaid: 123,
};
const atMost = { emptyBlanks: 2, leaks: 0, leaksOffered: 19 };

describe('letters out of marked notes', () => {
  it('carry as much of the notes as the docs say, and no more of what is private', () => {
    const lacks: string[] = [];
    const count = countOf(markedNotes(), (line) => lacks.push(line));
    const found = new Map<string, number>(Object.entries(count));
    for (const [name, least] of Object.entries(atLeast))
      assert.ok((found.get(name) ?? 0) >= least, `${name}\n${lacks.join('\n')}`);
    for (const [name, most] of Object.entries(atMost))
      assert.ok((found.get(name) ?? Infinity) <= most, `${name}\n${lacks.join('\n')}`);
  }).timeout(120_000);
});
