import assert from 'node:assert/strict';
import fc from 'fast-check';

/** How many cases there are in all: a few in the quick round, 100,000 in `npm test`, as many as PROPERTY_CASES says for a night. */
const total = Number(process.env.PROPERTY_CASES ?? 2000);

/** How many of a hundred cases each property gets: more where a case is quick, or where more can go wrong. */
export const shares = {
  'any text is read': 11,
  'all is done with any text': 6,
  'front matter is found where its fences say': 11,
  'a file means the same whatever its lines end in, and so do its changes': 1,
  'simple front matter says what YAML says': 8,
  'a text without a sign of a time names none': 1,
  'simple notes say what Markdown says': 4,
  'notes that are not parsed promise nothing': 2,
  'sections of promises say what the whole says': 3,
  'a letter is made of any notes, and says nothing private': 2,
  'no letter is first shown overdue that was hidden on the day it was due': 1,
  'any settings are read': 5,
  'a field says what it is set to, and all else what it said': 12,
  'a field of a letter says what it is set to, and all else what it said': 6,
  'a record is added, and all else says what it said': 10,
  'the file of records is set, and all else says what it said': 4,
  'changes of a file are all made, or none': 3,
  'an edit is made where the text is still what it replaces': 2,
  'a pair is removed, and all else says what it said': 2,
  'a problem is mended, and all else says what it said': 3,
  'any text is written so that it reads back': 3,
} as const;

/** What a case may take, in milliseconds of the processor: what takes longer has hung, as far as anybody who waits can tell. */
const longest = 5000;

let tried = 0;
after(() => console.log(`    ${tried} cases were tried.`));

/** A test that tries a property with its share of the cases, none of which may take long. */
export function itHolds<Inputs extends [unknown, ...unknown[]]>(
  name: keyof typeof shares,
  arbitraries: { [Index in keyof Inputs]: fc.Arbitrary<Inputs[Index]> },
  predicate: (...inputs: Inputs) => void,
): void {
  it(name, () => {
    const numRuns = Math.ceil((total * shares[name]) / 100);
    const timed = (...inputs: Inputs): void => {
      const before = process.cpuUsage();
      predicate(...inputs);
      const { user, system } = process.cpuUsage(before);
      assert.ok((user + system) / 1000 < longest, 'this case takes too long');
    };
    fc.assert(fc.property<Inputs>(...arbitraries, timed), { numRuns });
    tried += numRuns;
  }).timeout(0);
}
