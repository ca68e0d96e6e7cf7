import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { evaluate } from '../../../src/core/incremental/evaluation.ts';
import { sampleLog } from '../../../src/core/newFiles/sampleLog.ts';

import { contextAt, filesOf } from '../logOf.ts';

const saidOn = (day: string) => {
  const files = sampleLog(Temporal.PlainDate.from(day));
  const read = filesOf(Object.fromEntries(files.map(({ path, text }) => [path, text])));
  return evaluate(read, contextAt(`${day}T10:00`));
};

describe('the sample log', () => {
  for (const day of ['2026-11-18', '2027-03-01', '2028-02-29', '2027-05-14']) {
    it(`shows on ${day} what is late, what is owed and what is still to come`, () => {
      const { obligations, findings, log } = saidOn(day);
      assert.equal(log.entries.length, 4);
      assert.equal(log.letters.length, 1);
      assert.deepEqual(
        obligations
          .filter(({ state }) => state === 'overdue')
          .map(({ letter, to }) => `${letter} ${to?.name}`),
        ['thank-you Ben Whitlock'],
      );
      assert.ok(obligations.some(({ letter, state }) => letter === 'thank-you' && state === 'open'));
      assert.ok(obligations.some(({ letter, state }) => letter === 'check-in' && state === 'open'));
      assert.deepEqual(
        findings.map(({ code }) => code).filter((code) => !code.startsWith('follow-up-')),
        [],
      );
    });
  }
});
