import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { outcomeNames } from '../../../src/core/log/outcomes.ts';
import { deriveObligations, type Obligation } from '../../../src/core/policy/obligations.ts';
import { contextAt, logOf } from '../logOf.ts';

const now = '2026-11-18T10:00';
const zones = ['America/New_York', 'Pacific/Kiritimati', 'Europe/Berlin', 'Asia/Kolkata'] as const;

/** A day within about two months of now. */
const day = fc
  .integer({ min: -60, max: 20 })
  .map((offset) => Temporal.PlainDate.from('2026-11-18').add({ days: offset }).toString());
const person = fc.constantFrom('Dana Okafor', 'Luis Pereira', 'Mei Lin');
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const entryText = fc
  .record({
    company: fc.constantFrom('Northwind', 'Northwind Inc.', 'Contoso'),
    role: maybe(fc.constantFrom('Engineer', 'Analyst')),
    date: fc.tuple(day, fc.constantFrom('', 'T09:00', 'T16:30')).map((parts) => parts.join('')),
    outcome: maybe(fc.constantFrom(...outcomeNames)),
    interviewers: maybe(fc.uniqueArray(person, { maxLength: 3 }).map((people) => `[${people.join(', ')}]`)),
    contact: maybe(person),
    referrer: maybe(person),
    'decision-by': maybe(day),
    'offer-by': maybe(day),
    'outcome-since': maybe(day),
    interested: maybe(fc.constantFrom('yes', 'no', 'unsure')),
    'time-zone': maybe(fc.constantFrom(...zones)),
    records: fc.array(
      fc.oneof(
        fc
          .tuple(fc.constantFrom('thank-you', 'check-in', 'rejection-reply', 'withdrawal'), day)
          .map(([letter, sent]) => `{letter: ${letter}, sent: ${sent}}`),
        fc.tuple(person, day).map(([to, until]) => `{letter: thank-you, to: ${to}, snoozed: ${until}}`),
        day.map((replied) => `{replied: ${replied}}`),
      ),
      { maxLength: 2 },
    ),
    promise: fc.boolean(),
  })
  .map(({ records, promise, ...fields }) => {
    const lines = Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}: ${value}`],
    );
    const record = records.length > 0 ? [`follow-ups: [${records.join(', ')}]`] : [];
    return `---\n${[...lines, ...record].join('\n')}\n---\n${promise ? '## Promised\n- [ ] Send the plan\n' : ''}`;
  });

const logs = fc
  .array(entryText, { minLength: 1, maxLength: 5 })
  .map((texts) => Object.fromEntries(texts.map((text, index) => [`${index}.md`, text] as const)));

const derive = (files: Readonly<Record<string, string>>, at = now) =>
  deriveObligations(logOf(files), contextAt(at));
const said = ({ entry, letter, to, state, opens, due, closes }: Obligation) =>
  [entry.path, letter, to?.name, state, opens, due, closes].join(' | ');

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
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of files', () => {
    fc.assert(
      fc.property(logs, (files) => {
        const reversed = Object.fromEntries(Object.entries(files).toReversed());
        assert.deepEqual(derive(reversed).map(said), derive(files).map(said));
      }),
      { numRuns: 200 },
    );
  });

  it('moves with its dates by a week', () => {
    // Within one half of the year, so that no clock changes in between.
    fc.assert(
      fc.property(logs, (files) => {
        const later = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, moved(text, 7)]));
        const plain = (one: Obligation, days: number) => [
          one.entry.path,
          one.letter,
          one.to?.name,
          one.state,
          ...[one.opens, one.due, one.closes].map((moment) =>
            moment?.toPlainDateTime().add({ days }).toString(),
          ),
        ];
        assert.deepEqual(
          derive(later, '2026-11-25T10:00').map((one) => plain(one, 0)),
          derive(files).map((one) => plain(one, 7)),
        );
      }),
      { numRuns: 200 },
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
        const text = files[target.entry.path] ?? '';
        const after = text.includes('follow-ups: [')
          ? text.replace('follow-ups: [', `follow-ups: [${record.trim().slice(2)}, `)
          : text.replace(/\n---\n/, `\nfollow-ups:\n${record}\n---\n`);
        const left = overdue(derive({ ...files, [target.entry.path]: after }));
        assert.ok(left.length <= overdue(before).length);
        assert.ok(
          !left.some(
            (one) =>
              one.entry.path === target.entry.path &&
              one.letter === target.letter &&
              one.to?.name === target.to?.name,
          ),
        );
      }),
      { numRuns: 500 },
    );
  });
});
