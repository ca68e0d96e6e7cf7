import assert from 'node:assert/strict';
import { searchPattern } from '../../../src/core/log/searchPattern.ts';
import { fold } from '../../../src/core/text.ts';
import { hasPattern } from '../searching.ts';

describe('the pattern by which a log is searched, of all of Unicode', () => {
  it('knows every character that stands for more letters than it has bytes', () => {
    const characters = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));
    const unsure = characters.filter(
      (character) => (fold(character).match(/[a-z0-9]/g)?.length ?? 0) > Buffer.byteLength(character),
    );
    for (const character of unsure) assert.ok(hasPattern(character, searchPattern([])), character);
    assert.ok(unsure.length > 0);
  });
});
