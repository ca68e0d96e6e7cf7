import assert from 'node:assert/strict';
import { sayableDetail } from '../../../../src/core/letters/phrasing/detail.ts';

const rows: readonly (readonly [thing: string, text: string, said: string])[] = [
  [
    'my comics club',
    'my comics club, grew from 5 kids to 26',
    'my comics club, which grew from 5 kids to 26',
  ],
  [
    'the release clause',
    'the release clause, 30 days, cut wash by a third',
    'the release clause, 30 days, which cut wash by a third',
  ],
  ['the audit', 'the audit, 60 patients', 'the audit, 60 patients'],
  ['the result', 'the result: 31% down', 'the result: 31% down'],
  ['my bread', 'my bread, made by hand', 'my bread, made by hand'],
];

describe('a thing with what the notes add to it', () => {
  for (const [thing, text, said] of rows) it(text, () => assert.equal(sayableDetail(thing, text), said));
});
