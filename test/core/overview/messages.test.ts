import assert from 'node:assert/strict';
import { readOverviewRequest } from '../../../src/core/overview/messages.ts';

const filter = { company: 'acme', from: '2026-11-01', to: '' };

describe('what the panel may ask', () => {
  for (const message of [
    { type: 'ready' },
    { type: 'filter', filter },
    { type: 'open', path: 'a.md' },
    { type: 'markdown' },
    { type: 'svg', svg: '<svg xmlns="http://www.w3.org/2000/svg"></svg>' },
  ]) {
    it(`${message.type} is understood`, () => assert.deepEqual(readOverviewRequest(message), message));
  }

  for (const message of [
    undefined,
    null,
    'ready',
    {},
    { type: 'delete', path: 'a.md' },
    { type: 'filter' },
    { type: 'filter', filter: { ...filter, company: 'x'.repeat(201) } },
    { type: 'filter', filter: { ...filter, from: 'yesterday' } },
    { type: 'open', path: 3 },
    { type: 'svg', svg: '<script>' },
    { type: 'svg', svg: `<svg ${'x'.repeat(20_000_000)}` },
  ]) {
    it(`${JSON.stringify(message)?.slice(0, 60)} is not`, () =>
      assert.equal(readOverviewRequest(message), undefined));
  }
});
