import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { outcomeNames } from '../../src/core/log/outcomes.ts';

/** The moment that the days of these logs lie around. */
export const now = '2026-11-18T10:00';
const zones = ['America/New_York', 'Pacific/Kiritimati', 'Europe/Berlin', 'Asia/Kolkata'] as const;

/** A day within about two months of now. */
const day = fc
  .integer({ min: -60, max: 20 })
  .map((offset) => Temporal.PlainDate.from('2026-11-18').add({ days: offset }).toString());
const person = fc.constantFrom('Dana Okafor', 'Luis Pereira', 'Mei Lin');
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** One interview. */
export const entryText = fc
  .record({
    company: fc.constantFrom('Northwind', 'Northwind Inc.', 'Northwind Traders', 'Contoso', ''),
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

/** Some interviews of few companies. */
export const logs = fc
  .array(entryText, { minLength: 1, maxLength: 5 })
  .map((texts) => Object.fromEntries(texts.map((text, index) => [`${index}.md`, text] as const)));
