import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { moveDates as move } from '../../../src/core/newFiles/moveDates.ts';

const moveDates = (text: string, today: string) =>
  move(text, Temporal.PlainDate.from('2026-11-18'), Temporal.PlainDate.from(today));

// The sample's own day, 2026-11-18, is a Wednesday.
describe('the dates of a sample, moved to today', () => {
  it('stays as it is on its own day', () => {
    assert.equal(moveDates('2026-11-14, 2026-11-18', '2026-11-18'), '2026-11-14, 2026-11-18');
  });

  it('keeps the working days between any date and today', () => {
    assert.equal(moveDates('date: 2026-11-17T14:00', '2026-11-23'), 'date: 2026-11-20T14:00');
    assert.equal(moveDates('2026-11-19', '2026-11-20'), '2026-11-23');
    assert.equal(moveDates('2026-11-18', '2027-01-01'), '2027-01-01');
  });

  it('counts a weekend as its Friday', () => {
    assert.equal(moveDates('2026-11-17', '2026-11-21'), '2026-11-19');
    assert.equal(moveDates('2026-11-17', '2026-11-22'), '2026-11-19');
  });

  it('moves into the past too', () => {
    assert.equal(moveDates('2026-11-18 2026-11-16', '1969-12-31'), '1969-12-31 1969-12-29');
  });

  it('leaves alone what only looks like a date', () => {
    const text = '2026-02-30 12026-11-16 2026-11-167 11/16/2026';
    assert.equal(moveDates(text, '2026-11-23'), text);
  });

  it('moves dates in the names of files', () => {
    assert.equal(moveDates('2026-11-17-northwind-onsite.md', '2026-11-25'), '2026-11-24-northwind-onsite.md');
  });
});
