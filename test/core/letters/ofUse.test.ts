import assert from 'node:assert/strict';
import { isOfUse } from '../../../src/core/letters/phrasing/ofUse.ts';

describe('what is of use of things left unsaid', () => {
  for (const [statement, isUse] of [
    ['I ran a similar migration at Fabrikam', true],
    ['I speak Runyankore', true],
    ['I am certified court-level', true],
    ['I am a certified TWC', true],
    ['I am TUV functional safety certified', true],
    ['I am happy on nights', true],
    ['I have done my ALS instructor course in September', true],
    ['I have DELF B1', true],
    ['I have a counterbalance licence', true],
    ['I have French from Chéticamp', true],
    ['I took food from 34 to 28 in five months', true],
    ['I take on the hard cases', true],
    ['I was a scrub nurse for six years', true],
    ['I do payroll in Spanish', true],
    ['I am 58', false],
    ['I am on a waiting list', false],
    ['I am single', false],
    ['I am a single parent', false],
    ['I have lupus', false],
    ['I take three of them a day', false],
    ['I sleep badly', false],
    ['I lost two clients', false],
    ['I was signed off in spring', false],
    ['I got fired', false],
  ] as const)
    it(`${isUse ? 'is' : 'is not'}: ${statement}`, () => assert.equal(isOfUse(statement), isUse));
});
