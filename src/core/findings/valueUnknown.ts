import type { EntryField } from '../log/fields.ts';
import { type Sentence, sentence } from '../text.ts';
import { findingIn, quoted, ruleFor } from './fileRule.ts';
import type { FindingRule } from './finding.ts';

/** What is said of each value that is not understood, and what counts instead. */
const sayings: Readonly<Partial<Record<EntryField, (shown: string) => Sentence>>> = {
  time: (shown) =>
    sentence('The time {0} is not understood, so the whole day counts. Write it as 14:30.', shown),
  'time-zone': (shown) =>
    sentence(
      'The time zone {0} is not known, so the usual one counts. Write a name such as Europe/Berlin.',
      shown,
    ),
  country: sayCountryUnknown,
  duration: (shown) =>
    sentence('The duration {0} is not understood, so 60 minutes count. Write minutes, such as 45.', shown),
  interested: (shown) =>
    sentence('The answer {0} is not understood, so it counts as yes. Write yes, no or unsure.', shown),
};

function sayCountryUnknown(shown: string): Sentence {
  return sentence(
    'The country {0} is not known, so its public holidays do not count. Write its code, such as DE or US-CA.',
    shown,
  );
}

/** `value-unknown`: a value that is not understood, so that something else counts. */
export const valueUnknown = ruleFor('value', ({ field, written, range }, file) => {
  const message = sayings[field]?.(quoted(written));
  return message ? findingIn(file, 'value-unknown', range, message) : [];
});

/** The same of a code that looks like a country's, of which no public holidays are known. */
export const countryUnknown: FindingRule = ({ interviews, context }) =>
  interviews.flatMap(({ entry: { path, country } }) =>
    country && !context.holidays(country.value)
      ? [
          {
            path,
            range: country.range,
            code: 'value-unknown' as const,
            message: sayCountryUnknown(country.value),
            fixes: [],
          },
        ]
      : [],
  );
