import assert from 'node:assert/strict';
import { contextAt, deriveObligations, logOf } from '../logOf.ts';

/** When the thank-you for an interview opens and is best sent by, and what it says, to somebody in `zone`. */
function thanksFor(fields: string, zone: string) {
  const text = `---\ncompany: A\noutcome: waiting\ninterviewers: Dana\n${fields}\n---\n`;
  const owed = deriveObligations(logOf({ 'a.md': text }), contextAt('2026-10-01T00:01', zone));
  const found = owed.find(({ letter }) => letter === 'thank-you');
  assert.ok(found?.due);
  return [found.opens, found.due].map((moment) => moment.toInstant().toString());
}

describe('a day that a program wrote as midnight', () => {
  for (const date of [
    '2026-10-21',
    '2026-10-21T00:00:00',
    '2026-10-21T00:00:00.000Z',
    '2026-10-21 00:00',
    '2026-10-21T00:00:00+09:00',
  ])
    for (const [zone, opens, due] of [
      ['America/Los_Angeles', '2026-10-22T01:00:00Z', '2026-10-23T01:00:00Z'],
      ['Pacific/Kiritimati', '2026-10-21T04:00:00Z', '2026-10-22T04:00:00Z'],
    ] as const)
      it(`is that day in ${zone}: ${date}`, () =>
        assert.deepEqual(thanksFor(`date: ${date}`, zone), [opens, due]));

  for (const fields of [
    'date: 2026-10-02\ninterview_date: 2026-10-21',
    'interview_date: 2026-10-21\ndate: 2026-10-02',
    'Interview Date: 2026-10-21\ndate: "2026-10-02T09:00"',
    'date: 2026-10-02\n面接日: 2026-10-21',
    'date: 2026-10-02\ninterview-date:\ninterviewed_on: 2026-10-21',
    'when: 2026-10-21\ninterview-date: TBD',
  ])
    it(`is that of the interview, not of the note: ${fields.replaceAll('\n', ', ')}`, () =>
      assert.deepEqual(thanksFor(fields, 'UTC'), thanksFor('date: 2026-10-21', 'UTC')));

  it('leaves its time to the field of the time', () =>
    assert.deepEqual(thanksFor('date: 2026-10-21T00:00:00.000Z\ntime: 14:30', 'America/Los_Angeles'), [
      '2026-10-21T22:30:00Z',
      '2026-10-22T22:30:00Z',
    ]));
});

describe('a time in the zone that is written behind it', () => {
  const eastern = ['2026-10-21T19:00:00Z', '2026-10-22T19:00:00Z'];
  for (const fields of [
    'date: 2026-10-21 2pm ET',
    'date: October 21, 2026 2:00 PM (EST)',
    'date: 2026-10-21\ntime: 2pm ET',
    'date: 2026-10-21\ntime: 2:00-3:00 PM (ET)',
    'date: 2026-10-21 14:00 America/New_York',
    'date: 2026-10-21T14:00[America/New_York]',
    'date: 2026-10-21T14:00-04:00',
    'date: 2026-10-21 2pm ET\ntime-zone: Europe/Berlin',
  ])
    for (const zone of ['Europe/Berlin', 'America/Los_Angeles'])
      it(`is the same moment to somebody in ${zone}: ${fields.replace('\n', ', ')}`, () =>
        assert.deepEqual(thanksFor(fields, zone), eastern));

  it('is no moment in a zone that nobody knows, but a day', () => {
    for (const fields of ['date: 2026-10-21 2pm CST', 'date: 2026-10-21\ntime: 2pm CST'])
      assert.deepEqual(thanksFor(fields, 'Europe/Berlin'), thanksFor('date: 2026-10-21', 'Europe/Berlin'));
  });
});
