import { isoOf } from '../calendar.ts';
import { sentence } from '../text.ts';
import { findingIn, quotedValue, ruleFor, valueFixes } from './fileRule.ts';

/** `date-format`: a date that is understood but not written as ISO 8601. */
export const dateFormat = ruleFor('date', ({ pair, written, reading }, file) => {
  if (reading.kind !== 'date') return [];
  const iso = isoOf(reading.value);
  const message = sentence('{0} is read as {1}.', quotedValue(file, pair, written), iso);
  // Whether what is more than a date may go is for the writer to say.
  const certain = reading.saysMore !== true;
  const fixes = valueFixes(file, sentence('Change to {0}', iso), pair, iso, certain);
  return findingIn(file, 'date-format', pair.range, message, fixes);
});
