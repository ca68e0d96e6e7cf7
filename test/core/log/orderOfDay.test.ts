import assert from 'node:assert/strict';
import { isoOf } from '../../../src/core/calendar.ts';
import { logOf } from '../logOf.ts';

/** The date that an entry with these fields has. */
function dateOf(fields: string): string | undefined {
  const date = logOf({ 'a.md': `---\ncompany: Acme\n${fields}\n---\n` }).entries[0]?.date;
  return date && isoOf(date.value);
}

describe('the order of day and month', () => {
  for (const [fields, expected] of [
    ['date: 12/2/2026 2pm ET\ncountry: US', '2026-12-02T14:00:00-05:00'],
    ['date: 12/2/2026 2pm Eastern time\ncountry: United States', '2026-12-02T14:00:00-05:00'],
    ['date: 12/2/2026 2pm\ncountry: US-CA\ntime-zone: America/Los_Angeles', '2026-12-02T14:00:00'],
    ['date: 12/2/2026 14:00 CET\ncountry: DE', '2026-02-12T14:00:00+01:00'],
    ['date: 12/2/2026 14:00 Europe/London\ncountry: GB', '2026-02-12T14:00:00Z'],
    // One of them alone may be the employer's.
    ['date: 12/2/2026 2pm ET', undefined],
    ['date: 12/2/2026\ncountry: US', undefined],
    ['date: 12/2/2026 2pm CET\ncountry: US', undefined],
    ['date: 12/2/2026 2pm ET\ncountry: DE', undefined],
    ['date: 12/2/2026 2pm ET\ncountry: CA', undefined],
    ['date: 12/2/2026 14:00 XYZ\ncountry: US', undefined],
    ['date: 12/2/26 2pm ET\ncountry: US', undefined],
  ] as const)
    it(`${fields.replace('\n', ', ')}: ${expected ?? 'asked about'}`, () =>
      assert.equal(dateOf(fields)?.replace('+00:00', 'Z'), expected));
});
