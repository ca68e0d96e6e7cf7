import assert from 'node:assert/strict';
import { isMisspelled, isSameName, nameWords } from '../../../src/core/review/names.ts';

const words: readonly (readonly [name: string, words: readonly string[]])[] = [
  ['Dr. Dana Okafor', ['Dana', 'Okafor']],
  ['  (Dana),  Okafor!! ', ['Dana', 'Okafor']],
  ["Siobhán O'Neil-Byrne 3rd.", ['Siobhán', "O'Neil-Byrne", 'rd']],
  ['Okafor, Dana, Ph.D.', ['Okafor', 'Dana']],
  ['Tanaka-san', ['Tanaka']],
  ['田中様', ['田中']],
  ['様子', ['様子']],
  ['- 42 -', []],
];

const pairs: readonly (readonly [written: string, known: string, said: 'same' | 'slip' | 'other'])[] = [
  ['dana', 'Dana', 'same'],
  ['Bergstrom', 'Bergström', 'same'],
  ['Bergstroem', 'Bergström', 'same'],
  ['Moeller', 'Møller', 'same'],
  ['Jaeger', 'Jäger', 'same'],
  ['Aesa', 'Æsa', 'same'],
  ['Juergen', 'Jürgen', 'same'],
  ['Aasmund', 'Åsmund', 'same'],
  ['Asmund', 'Åsmund', 'same'],
  ['Gross', 'Groß', 'same'],
  ['Garcia-Lopez', 'García López', 'same'],
  ['Okafer', 'Okafor', 'slip'],
  ['Perreira', 'Pereira', 'slip'],
  ['Lius', 'Luis', 'slip'],
  ['Anders', 'Andres', 'slip'],
  ['Fernendo', 'Fernanda', 'slip'],
  ['Nana', 'Dana', 'other'],
  ['Ana', 'Anna', 'other'],
  ['Alex', 'Alexa', 'other'],
  ['Alexa', 'Alex', 'other'],
  ['Okankwa', 'Okonkwo', 'other'],
  ['Jonas', 'James', 'other'],
  ['Alexander', 'Alejandro', 'other'],
  ['Aliaxandra', 'Alexandra', 'slip'],
];

describe('names in a letter', () => {
  for (const [name, expected] of words)
    it(`the words of ${name}`, () => assert.deepEqual(nameWords(name), expected));

  for (const [written, known, expected] of pairs) {
    it(`${written} for ${known}: ${expected}`, () => {
      const slip = isMisspelled(written, known) ? 'slip' : 'other';
      assert.equal(isSameName(written, known) ? 'same' : slip, expected);
      assert.ok(!(isSameName(written, known) && isMisspelled(written, known)));
    });
  }
});
