import assert from 'node:assert/strict';
import { Clock } from '../../../src/core/interviews/clock.ts';
import { openOffers } from '../../../src/core/owed/openOffers.ts';
import { contextAt, logOf } from '../logOf.ts';

const file = (fields: string) => `---\ncompany: Maple\n${fields}\n---\n`;
const made = 'date: 2026-11-12T10:00\noutcome: offer';

/** The offers of a log that are still to answer. */
function open(files: Readonly<Record<string, string>>, now = '2026-11-18T10:00'): readonly string[] {
  const context = contextAt(now);
  return openOffers(logOf(files), context, new Clock(context.now)).map(({ entry: { path } }) => path);
}

describe('an open offer', () => {
  const rows: readonly (readonly [what: string, fields: string, isOpen: boolean])[] = [
    ['one to answer by a day to come', `${made}\noffer-by: 2026-11-25`, true],
    ['one to answer today', `${made}\noffer-by: 2026-11-18`, true],
    ['one that was to answer yesterday', `${made}\noffer-by: 2026-11-17`, false],
    ['one that says no day', made, false],
    ['one that was taken', `${made.replace('offer', 'accepted')}\noffer-by: 2026-11-25`, false],
    ['one that was refused', `${made.replace('offer', 'offer declined')}\noffer-by: 2026-11-25`, false],
    ['one that nobody wants', `${made}\noffer-by: 2026-11-25\ninterested: no`, false],
    ['one of which one is unsure', `${made}\noffer-by: 2026-11-25\ninterested: unsure`, true],
    ['one without a date', 'outcome: offer\noffer-by: 2026-11-25', false],
  ];
  for (const [what, fields, isOpen] of rows)
    it(`${isOpen ? 'is' : 'is not'} ${what}`, () =>
      assert.deepEqual(open({ 'a.md': file(fields) }), isOpen ? ['a.md'] : []));

  it('is one until the end of the working day', () => {
    const files = { 'a.md': file(`${made}\noffer-by: 2026-11-18`) };
    assert.deepEqual(open(files, '2026-11-18T17:59'), ['a.md']);
    assert.deepEqual(open(files, '2026-11-18T18:00'), []);
  });

  it('is one of the last round that was not called off', () => {
    const offer = file(`${made}\noffer-by: 2026-11-25`);
    const round = (date: string, outcome: string) => file(`date: ${date}\noutcome: ${outcome}`);
    assert.deepEqual(open({ 'a.md': offer, 'b.md': round('2026-11-16', 'waiting') }), []);
    assert.deepEqual(open({ 'a.md': offer, 'b.md': round('2026-11-16', 'cancelled') }), ['a.md']);
    assert.deepEqual(open({ 'a.md': offer, 'b.md': round('2026-11-05', 'advanced') }), ['a.md']);
  });
});
