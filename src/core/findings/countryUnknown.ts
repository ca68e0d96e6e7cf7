import { sayCountryUnknown } from '../log/entryValues.ts';
import { spoken } from '../speech.ts';
import type { FindingRule } from './finding.ts';

/** `value-unknown`: a code that looks like a country's, of which no public holidays are known. */
export const countryUnknown: FindingRule = ({ entries, context }) =>
  entries.flatMap(({ path, country }) =>
    country && !context.holidays(country.value)
      ? [
          {
            path,
            range: country.range,
            code: 'value-unknown' as const,
            message: spoken(sayCountryUnknown(country.value), context.speech),
            fixes: [],
          },
        ]
      : [],
  );
