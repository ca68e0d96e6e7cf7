import assert from 'node:assert/strict';
import { asksForWord } from '../../../src/core/incremental/settled.ts';
import { Clock } from '../../../src/core/interviews/clock.ts';
import { understand } from '../../../src/core/interviews/understand.ts';
import { letterTraits } from '../../../src/core/kinds/index.ts';
import { decideProcess } from '../../../src/core/owed/decideProcess.ts';
import { lastOf } from '../../../src/core/text.ts';
import { contextAt, logOf } from '../logOf.ts';
import { entry } from './owed.ts';

describe('obligations: of some letters alone', () => {
  it('are those of the letters alone that are asked for', () => {
    const log = logOf({
      'a.md': entry(
        'date: 2026-11-02T14:00\noutcome: waiting\ninterviewers: Dana\nreferrer: Jo Park\nfollow-ups: {letter: check-in, sent: 2026-11-09}',
      ),
    });
    const context = contextAt('2026-11-10T10:00');
    const clock = new Clock(context.now);
    const letters = log.processes
      .flatMap((process) =>
        lastOf(
          decideProcess(
            understand(process, log, context, clock, letterTraits),
            { clock, context, offers: [] },
            asksForWord,
          ),
        ),
      )
      .map(({ letter }) => letter);
    assert.deepEqual(letters, ['check-in', 'second-check-in']);
  });
});
