import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Obligation } from '../../../src/core/owed/obligation.ts';
import { runs } from '../../runs.ts';
import { logs, now } from '../anyLog.ts';
import { contextAt, deriveObligations, logOf } from '../logOf.ts';

const derive = (files: Readonly<Record<string, string>>, at = now) =>
  deriveObligations(logOf(files), contextAt(at));
const said = ({ interview, letter, to, state, opens, due, closes }: Obligation) =>
  [interview.entry.path, letter, to?.name, state, opens, due, closes].join(' | ');

/** Every ISO date in a text, moved by some days. */
function moved(text: string, days: number): string {
  return text.replace(/\d{4}-\d{2}-\d{2}/g, (iso) => Temporal.PlainDate.from(iso).add({ days }).toString());
}

describe('what is owed, whatever the log', () => {
  it('opens before it is due, and is due before it closes', () => {
    fc.assert(
      fc.property(logs, (files) => {
        for (const { opens, due, closes } of derive(files)) {
          assert.ok(opens.epochMilliseconds <= closes.epochMilliseconds);
          assert.ok(
            !due ||
              (opens.epochMilliseconds <= due.epochMilliseconds &&
                due.epochMilliseconds <= closes.epochMilliseconds),
          );
        }
      }),
      { numRuns: runs(500) },
    );
  });

  it('does not depend on the order of files', () => {
    fc.assert(
      fc.property(logs, (files) => {
        const reversed = Object.fromEntries(Object.entries(files).toReversed());
        assert.deepEqual(derive(reversed).map(said), derive(files).map(said));
      }),
      { numRuns: runs(200) },
    );
  });

  it('moves with its dates by a week', () => {
    // In summer, so that no clock changes in between, here or where an interview is.
    const [first, second] = [203, 210];
    fc.assert(
      fc.property(logs, (files) => {
        const derivedIn = (days: number) =>
          derive(
            Object.fromEntries(Object.entries(files).map(([path, text]) => [path, moved(text, days)])),
            moved(now, days),
          );
        const plain = (one: Obligation, days: number) => [
          one.interview.entry.path,
          one.letter,
          one.to?.name,
          one.state,
          ...[one.opens, one.due, one.closes].map((moment) =>
            moment?.toPlainDateTime().add({ days }).toString(),
          ),
        ];
        assert.deepEqual(
          derivedIn(second).map((one) => plain(one, 0)),
          derivedIn(first).map((one) => plain(one, second - first)),
        );
      }),
      { numRuns: runs(200) },
    );
  });

  it('never has more to warn of after a letter was sent today', () => {
    fc.assert(
      fc.property(logs, fc.nat(), (files, choice) => {
        const overdue = (list: readonly Obligation[]) => list.filter(({ state }) => state === 'overdue');
        const before = derive(files);
        const owed = before.filter(({ state }) => state === 'overdue' || state === 'open');
        const target = owed[choice % Math.max(owed.length, 1)];
        if (!target) return;
        const record = `  - {letter: ${target.letter}${target.to ? `, to: ${target.to.name}` : ''}, sent: 2026-11-18}`;
        const text = files[target.interview.entry.path] ?? '';
        const after = text.includes('follow-ups: [')
          ? text.replace('follow-ups: [', `follow-ups: [${record.trim().slice(2)}, `)
          : text.replace(/\n---\n/, `\nfollow-ups:\n${record}\n---\n`);
        const left = overdue(derive({ ...files, [target.interview.entry.path]: after }));
        assert.ok(left.length <= overdue(before).length);
        assert.ok(
          !left.some(
            (one) =>
              one.interview.entry.path === target.interview.entry.path &&
              one.letter === target.letter &&
              one.to?.name === target.to?.name,
          ),
        );
      }),
      { numRuns: runs(500) },
    );
  });
});
