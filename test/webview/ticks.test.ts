import assert from 'node:assert/strict';
import { ticksOf } from '../../src/webview/ticks.ts';

const labels = (from: string, to: string, count: number) =>
  ticksOf(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`), count, 'en-GB').map(
    ({ label }) => label,
  );

describe('the axis of the timeline', () => {
  it('names each day of a few once', () =>
    assert.deepEqual(labels('2026-12-01', '2026-12-04', 12), ['1 Dec', '2 Dec', '3 Dec', '4 Dec']));

  it('names one day alone', () => assert.deepEqual(labels('2026-12-01', '2026-12-01', 12), ['1 Dec']));

  it('names months of years, each once', () => {
    const months = labels('2025-06-01', '2026-12-01', 100);
    assert.equal(new Set(months).size, months.length);
    assert.equal(months[0], 'Jun 2025');
    assert.equal(months.at(-1), 'Nov 2026');
  });

  it('starts each label where its day does', () => {
    const ticks = ticksOf(new Date('2026-12-01T00:00:00Z'), new Date('2026-12-03T00:00:00Z'), 20, 'en-GB');
    assert.ok(ticks.every(({ day }) => day.getUTCHours() === 0));
  });
});
