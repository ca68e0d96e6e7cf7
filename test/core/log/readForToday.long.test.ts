import assert from 'node:assert/strict';
import { evaluate } from '../../../src/core/incremental/evaluation.ts';
import { entriesIn, type LogFile } from '../../../src/core/log/logFile.ts';
import { outcomeReader } from '../../../src/core/log/outcomeReading.ts';
import { readLogFile } from '../../../src/core/log/readLogFile.ts';
import { contextAt, moment } from '../logOf.ts';

const notes =
  'Met Dana Okafor and Luis Pereira from the platform team.\n\nThey will let me know by next Friday.\n';
const text = (day: string, outcome: string) =>
  `---\ncompany: Acme\nrole: Analyst\ndate: ${day}\noutcome: ${outcome}\n---\n${notes}`;
const readOutcome = outcomeReader();
const zones = ['Pacific/Kiritimati', 'America/New_York', 'Pacific/Pago_Pago'] as const;
const outcomes = ['waiting', '', 'rejected'] as const;
/** How long ago the interview was: around the day from which its notes are not asked any more, and elsewhere. */
const ages = [0, 1, 30, 58, 59, 60, 61, 62, 63, 64, 65, 90];

describe('a file that is read for a day', () => {
  it('is found as if all of it had been read, then and later', () => {
    const codes = new Set<string>();
    for (const zone of zones)
      for (const outcome of outcomes)
        for (const at of ['2026-11-19T00:10', '2026-11-19T23:50'])
          for (const days of ages) {
            const now = moment(at, zone);
            const day = now.toPlainDate().subtract({ days }).toString();
            // The day of the writer may be another one somewhere else.
            for (const skew of [-1, 0, 1]) {
              const today = now.toPlainDate().add({ days: skew });
              const whole = readLogFile('a.md', text(day, outcome), readOutcome);
              const read = readLogFile('a.md', text(day, outcome), readOutcome, today);
              for (const later of [0, 30]) {
                const context = { ...contextAt(at, zone), now: now.add({ days: later }) };
                const found = (file: LogFile) =>
                  evaluate([file], context).findings.map(({ code, message, range }) => ({
                    code,
                    message,
                    range,
                  }));
                assert.deepEqual(found(read), found(whole), `${day} ${outcome} ${at} ${zone} ${skew}`);
                for (const { code } of found(whole)) codes.add(code);
              }
            }
          }
    assert.ok(codes.has('decision-by-noted') && codes.has('people-not-named'), [...codes].join());
  }).timeout(60_000);

  it('is not searched for what nobody asks of an interview long ago', () => {
    const [entry] = entriesIn(
      readLogFile(
        'a.md',
        text('2025-01-09', 'waiting'),
        readOutcome,
        moment('2026-11-19T10:00').toPlainDate(),
      ),
    );
    assert.deepEqual([entry?.noted, entry?.notedPeople], [undefined, undefined]);
  });
});
