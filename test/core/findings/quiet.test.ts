import assert from 'node:assert/strict';
import { defaultSettings } from '../../../src/core/config.ts';
import { evaluate } from '../../../src/core/incremental/evaluation.ts';

import { contextAt, filesOf } from '../logOf.ts';

const finished = [
  'rejected',
  'accepted',
  'offer declined',
  'withdrawn',
  'no response',
  'offer withdrawn',
  'cancelled',
  'advanced',
];

/** An old log: interviews of the years before, all finished, none with a letter. */
const oldLog = Object.fromEntries(
  Array.from({ length: 500 }, (_, index) => {
    const day = `${2020 + (index % 5)}-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`;
    const outcome = finished[index % finished.length];
    return [
      `${index}.md`,
      `---\ncompany: Company ${index}\ndate: ${day}\noutcome: ${outcome}\ninterviewers: Dana\n---\n`,
    ];
  }),
);

function codes(files: Readonly<Record<string, string>>, settings = {}): readonly string[] {
  const context = contextAt('2026-11-18T10:00', 'America/New_York', settings);
  return evaluate(filesOf(files), context).findings.map(({ code }) => code);
}

describe('quiet by default', () => {
  it('says nothing of 500 finished interviews', () => assert.deepEqual(codes(oldLog), []));

  it('says nothing of what is settled', () => {
    const files = { 'a.md': '---\ncompany: A\ndate: 2026-11-16\noutcome: waitng\n---\n' };
    assert.deepEqual(codes(files), ['outcome-unknown']);
    assert.deepEqual(codes(files, { settledBefore: '2026-11-17' }), []);
  });

  it('lets a severity be switched off', () => {
    const files = { 'a.md': '---\ncompany: A\ndate: 2026-11-16\noutcome: waiting\n---\n' };
    assert.deepEqual(codes(files), ['follow-up-overdue']);
    assert.deepEqual(
      codes(files, { severity: { ...defaultSettings.severity, 'follow-up-overdue': 'off' } }),
      [],
    );
  });
});
