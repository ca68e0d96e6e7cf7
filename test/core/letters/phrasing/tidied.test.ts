import assert from 'node:assert/strict';
import { tidied } from '../../../../src/core/letters/phrasing/tidied.ts';

const rows: readonly (readonly [text: string, said: string])[] = [
  ['the new kiln. No idea why', 'the new kiln'],
  ['the move on 3 Sept. 2025 in Leeds', 'the move on 3 Sept. 2025 in Leeds'],
  ['I opened at 6 a.m. in all weathers', 'I opened at 6 a.m. in all weathers'],
  ['I opened at 6 a.m. They liked that', 'I opened at 6 a.m'],
  ['I worked for J.P. Morgan for two years', 'I worked for J.P. Morgan for two years'],
  ['the plan of Rev. Okafor', 'the plan of Rev. Okafor'],
  ['340 hourly staff, contract up Apr. 2 presses down', '340 hourly staff, contract up Apr'],
  ['the talk on Apr. 2 in Leeds', 'the talk on Apr. 2 in Leeds'],
  ['what she said no. Three', 'what she said no'],
  ['the plan in vol. 3 of the code', 'the plan in vol. 3 of the code'],
  ['I ran the lab for years, incl. moving house', 'I ran the lab for years'],
  ['the loom -> must see', 'the loom'],
];

describe('the part of a note that says what it is about', () => {
  for (const [text, said] of rows) it(text, () => assert.equal(tidied(text), said));
});
