// A file of one interview, and the same written as an item of `interviews:` in a file of its own: what is found is the same.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { evaluate } from '../../src/core/index.ts';
import { outcomeNames } from '../../src/core/log/outcomes.ts';
import { now } from '../core/anyLog.ts';
import { contextAt, filesOf } from '../core/logOf.ts';

const day = fc
  .integer({ min: -45, max: 15 })
  .map((offset) => Temporal.PlainDate.from('2026-11-18').add({ days: offset }).toString());
const person = fc.constantFrom('Dana Okafor', 'Luis Pereira', 'Mei Lin <mei@x.example>', 'Kim Park (CTO)');
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const interview = fc.record({
  /** What stands at the top of the file, however many interviews it holds. */
  shared: fc.record({
    company: fc.constantFrom('Northwind', 'Contoso', 'Acme GmbH'),
    role: maybe(fc.constantFrom('Engineer', 'Senior Engineer', 'Analyst')),
    contact: maybe(person),
    referrer: maybe(person),
    interested: maybe(fc.constantFrom('yes', 'no', 'unsure')),
    'time-zone': maybe(fc.constantFrom('America/New_York', 'Europe/Berlin', 'Asia/Kolkata')),
    country: maybe(fc.constantFrom('US', 'DE', 'Germany', 'JP')),
    'decision-by': maybe(day),
    'offer-by': maybe(day),
    'outcome-since': maybe(day),
    'via-agency': maybe(fc.constant('yes')),
  }),
  /** What an interview says itself. */
  own: fc.record({
    date: fc.tuple(day, fc.constantFrom('', 'T09:00', 'T16:30')).map((parts) => parts.join('')),
    outcome: maybe(fc.constantFrom(...outcomeNames, 'hired', 'ghosted', 'who knows', 'declined')),
    round: maybe(fc.constantFrom('Phone screen', 'Onsite', 'Technical', 'Final round', 'Chat')),
    interviewers: maybe(
      fc.uniqueArray(person, { minLength: 1, maxLength: 3 }).map((all) => `[${all.join(', ')}]`),
    ),
    'follow-ups': maybe(
      fc
        .array(
          fc.oneof(
            fc
              .tuple(fc.constantFrom('thank-you', 'check-in', 'withdrawal', 'phone call', 'nudge'), day)
              .map(([letter, sent]) => `{letter: ${letter}, sent: ${sent}}`),
            fc
              .tuple(day, day)
              .map(([sent, bounced]) => `{letter: thank-you, sent: ${sent}, bounced: ${bounced}}`),
            fc.tuple(person, day).map(([to, until]) => `{letter: thank-you, to: ${to}, snoozed: ${until}}`),
            day.map((replied) => `{replied: ${replied}}`),
          ),
          { minLength: 1, maxLength: 2 },
        )
        .map((records) => `[${records.join(', ')}]`),
    ),
  }),
  body: fc.constantFrom(
    '',
    '## Promised\n- [ ] Send the plan\n',
    'They test on a pilot line.\n\n- [ ] call Dana\n',
  ),
});
type Interview = typeof interview extends fc.Arbitrary<infer Value> ? Value : never;

function linesOf(fields: object): readonly string[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
}

const asFile = ({ shared, own, body }: Interview) =>
  `---\n${[...linesOf(shared), ...linesOf(own)].join('\n')}\n---\n${body}`;

const asItem = ({ shared, own, body }: Interview) => {
  const lines = linesOf(own).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);
  return `---\n${[...linesOf(shared), 'interviews:', ...lines].join('\n')}\n---\n${body}`;
};

function found(texts: readonly string[]): readonly string[] {
  const files = Object.fromEntries(texts.map((text, index) => [`${index}.md`, text]));
  return evaluate(filesOf(files), contextAt(now))
    .findings.map(({ path, severity, code, message }) => `${path} ${severity} ${code}: ${message}`)
    .toSorted();
}

describe('an interview as an item of a list', () => {
  it('is found the same as in a file of its own', () => {
    fc.assert(
      fc.property(fc.array(interview, { minLength: 1, maxLength: 4 }), (all) => {
        assert.deepEqual(found(all.map(asItem)), found(all.map(asFile)));
      }),
      { numRuns: Math.min(400, Math.ceil(Number(process.env.PROPERTY_CASES ?? 300) / 30)) },
    );
  }).timeout(0);
});
