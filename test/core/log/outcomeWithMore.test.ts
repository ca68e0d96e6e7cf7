import assert from 'node:assert/strict';
import { outcomeReader } from '../../../src/core/log/outcomeReading.ts';
import { logOf } from '../logOf.ts';

const read = outcomeReader();

describe('an outcome with more behind it', () => {
  for (const [written, outcome] of [
    ['NO 25/11', 'rejected'],
    ['no :(', 'rejected'],
    ['they passed (Nov 26)', 'rejected'],
    ['OFFERED!!! see other note', 'offer'],
    ['OFFER on the table', 'offer'],
    ['on hold-ish', 'on hold'],
    ['waiting, she said week after Thanksgiving', 'waiting'],
    ['withdrawn (too far)', 'withdrawn'],
    ['through', 'advanced'],
    ['crickets', 'waiting'],
    ['no, still waiting', 'waiting'],
    ['⏳', 'waiting'],
    ['❌', 'rejected'],
    ['👻', 'no response'],
    ['🗓️', 'upcoming'],
    ['🎉🎉', 'offer'],
  ] as const)
    it(`says it: ${written}`, () => assert.deepEqual(read(written), { kind: 'known', outcome }));

  for (const written of [
    'just did it. liked it',
    'GOING IN THURSDAY',
    'offer? not sure',
    'yes!',
    'no idea. they ring',
  ])
    it(`says nothing for certain: ${written}`, () => assert.equal(read(written).kind, 'unknown'));

  it('gives the day on which it came, near the interview', () => {
    const since = (outcome: string, more = '') =>
      logOf({
        'a.md': `---\ncompany: Acme\ndate: 2026-11-19\noutcome: ${outcome}\n${more}---\n`,
      }).entries[0]?.outcomeSince?.value.toString();
    assert.equal(since('NO 25/11'), '2026-11-25');
    assert.equal(since('they passed (Nov 26)'), '2026-11-26');
    assert.equal(since('no 3 Jan'), '2027-01-03');
    assert.equal(since('no 11/12'), undefined);
    assert.equal(since('no 1 Nov'), undefined);
    assert.equal(since('NO 25/11', 'outcome-since: 2026-11-24\n'), '2026-11-24');
  });
});
