import { sentence } from '../text.ts';
import { findingIn, quotedValue, ruleFor, valueFixes } from './fileRule.ts';

/** `date-ambiguous`: a date that can be read in more than one way. */
export const dateAmbiguous = ruleFor('date', ({ pair, written, reading }, file) => {
  if (reading.kind !== 'ambiguous') return [];
  const { readings } = reading;
  const message = sentence(
    '{0} can be read as {1}, so it does not count. Write the one that you mean.',
    quotedValue(file, pair, written),
    readings,
  );
  const fixes = readings.flatMap((iso) => valueFixes(file, sentence('Change to {0}', iso), pair, iso));
  return findingIn(file, 'date-ambiguous', pair.range, message, fixes);
});
