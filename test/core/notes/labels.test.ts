import assert from 'node:assert/strict';
import { type Section, sectionOf } from '../../../src/core/notes/labels.ts';

const rows: readonly (readonly [label: string, section: Section | undefined])[] = [
  ['NOT FOR LOG', 'private'],
  ['not for the minutes', 'private'],
  ['Never for print', 'private'],
  ['off the record', 'private'],
  ['Forgot to say', 'unsaid'],
  ['To send', 'promised'],
  ['Machines', undefined],
];

describe('what a label of notes means', () => {
  for (const [label, section] of rows) it(label, () => assert.equal(sectionOf(label), section));
});
