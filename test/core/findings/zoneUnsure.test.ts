import assert from 'node:assert/strict';
import { evaluate } from '../../../src/core/incremental/evaluation.ts';
import { otherOffset, unknownChange, zoneChanges } from '../../../src/core/zoneData.ts';
import { contextAt, filesOf, moment } from '../logOf.ts';

/** The offset that this machine has for noon of a day, by the data that it has. */
function offsetHere(zone: string, day: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
    new Date(`${day}T20:00:00Z`),
  );
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return name === 'GMT' ? '+00:00' : name.replace('GMT', '');
}

function codesOf(fields: string, at = '2026-11-23T09:00', zone = 'America/New_York') {
  const text = `---\ncompany: A\noutcome: waiting\n${fields}\n---\n`;
  return evaluate(filesOf({ 'a.md': text }), contextAt(at, zone))
    .findings.filter(({ code }) => code === 'zone-data-old' || code === 'offset-disagrees')
    .map(({ code, message, severity }) => {
      assert.equal(severity, 'information');
      return `${code}: ${message}`;
    });
}

describe('zone data that is too old', () => {
  for (const { zones, from, offset, release, source } of zoneChanges)
    for (const zone of zones) {
      const isOld = offsetHere(zone, '2026-12-01') !== offset;
      it(`is told where this machine has it: ${zone} (${isOld ? 'old' : 'new'} here)`, () => {
        const found = codesOf(`date: 2026-11-20T14:00\ntime-zone: ${zone}`);
        assert.equal(found.length, isOld ? 1 : 0);
        if (isOld)
          assert.match(
            found[0] ?? '',
            new RegExp(`^zone-data-old: .* ${zone} is at \\${offset} .* ${from} .* ${release}\\.$`),
          );
        // An interview shortly before has letters after it.
        const before = moment(from).subtract({ days: 3 }).toPlainDate().toString();
        assert.equal(
          codesOf(`date: ${before}T14:00\ntime-zone: ${zone}`, `${before}T18:00`).length,
          isOld ? 1 : 0,
        );
        assert.equal(codesOf(`date: 2026-06-01T14:00\ntime-zone: ${zone}`, '2026-06-01T18:00').length, 0);
        // Nothing is left to do about it.
        assert.equal(codesOf(`date: 2026-11-20T14:00\ntime-zone: ${zone}`, '2028-01-01T09:00').length, 0);
        assert.equal(unknownChange(zone, moment('2026-01-15').toPlainDate()), undefined);
        assert.match(source, /^https:\/\//);
      });
    }

  it('is no matter elsewhere', () => {
    for (const zone of ['America/New_York', 'Europe/Berlin', 'Asia/Dubai', 'UTC'])
      assert.deepEqual(codesOf(`date: 2026-11-20T14:00\ntime-zone: ${zone}`), []);
  });
});

describe('an offset that is not the zone’s', () => {
  for (const [fields, expected] of [
    [
      'date: 2026-11-20T14:00+02:00\ntime-zone: Europe/Berlin',
      'The date says +02:00, and Europe/Berlin is at +01:00 then; the offset counts.',
    ],
    [
      'date: 2026-11-20T14:00+02:00[Europe/Berlin]',
      'The date says +02:00, and Europe/Berlin is at +01:00 then; the offset counts.',
    ],
    ['date: 2026-11-20T14:00+01:00\ntime-zone: Europe/Berlin', undefined],
    ['date: 2026-11-20T14:00Z\ntime-zone: Europe/Berlin', undefined],
    ['date: 2026-11-20T14:00+02:00', undefined],
    ['date: 2026-11-20\ntime-zone: Europe/Berlin', undefined],
  ] as const)
    it(`is told: ${fields.replace('\n', ', ')}`, () =>
      assert.deepEqual(codesOf(fields), expected === undefined ? [] : [`offset-disagrees: ${expected}`]));

  it('is asked for times only', () => {
    const date = moment('2026-11-20').toPlainDate();
    assert.equal(otherOffset({ date, offset: '+05:00' }, 'Europe/Berlin'), undefined);
  });
});
