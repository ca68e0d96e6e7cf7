import assert from 'node:assert/strict';
import { countLanguages } from './languageCount.ts';

/** What thank-yous of marked notes in German, French, Spanish, Portuguese and Japanese say at least, and say or offer at least. */
const atLeast: Readonly<Record<string, readonly [said: number, saidOrOffered: number]>> = {
  unsaid: [23, 52],
  promised: [23, 61],
  did: [20, 53],
  need: [2, 50],
};

describe('letters out of marked notes in other languages', () => {
  it('carry as much of the notes as they did, and nothing private', () => {
    const told: string[] = [];
    const { kinds } = countLanguages(
      new URL('../../fixtures/language-notes', import.meta.url).pathname,
      (line) => told.push(line),
    );
    for (const [kind, [said, either]] of Object.entries(atLeast)) {
      const found = kinds.get(kind) ?? { said: 0, offered: 0 };
      assert.ok(
        found.said >= said && found.said + found.offered >= either,
        `${kind}: ${JSON.stringify(found)}`,
      );
    }
    const hidden = kinds.get('private');
    assert.deepEqual([hidden?.said, hidden?.offered, kinds.get('self')?.said], [0, 0, 0], told.join('\n'));
  }).timeout(120_000);
});
