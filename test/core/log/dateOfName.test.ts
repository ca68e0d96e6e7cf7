import assert from 'node:assert/strict';
import { dateOfFolder } from '../../../src/core/log/dateOfName.ts';

describe('the day that folders say', () => {
  for (const [path, day] of [
    ['interviews/2026/10/22/onsite.md', '2026-10-22'],
    ['2026/2026-10/2026-10-22/onsite.md', '2026-10-22'],
    ['2026/2026-10/22/onsite.md', '2026-10-22'],
    ['2026/1/2/onsite.md', '2026-01-02'],
    ['2026-10-22 Acme/notes.md', '2026-10-22'],
    ['2026-10-22/2026-10-23/notes.md', undefined],
    ['2026/10/onsite.md', undefined],
    ['2026/13/22/onsite.md', undefined],
    ['onsite.md', undefined],
  ] as const)
    it(`${path}: ${day ?? 'none'}`, () => assert.equal(dateOfFolder(path), day));
});
