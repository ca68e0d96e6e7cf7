import { isYearless } from '../log/datesInText.ts';
import { isPlaceholder } from '../log/entryPart.ts';
import { sentence } from '../text.ts';
import { findingIn, quotedValue, ruleFor } from './fileRule.ts';

/** `date-invalid`: a date that does not exist or is none. */
export const dateInvalid = ruleFor('date', ({ pair, written, reading }, file) => {
  if (reading.kind !== 'invalid') return [];
  const isNode = written === undefined && !isPlaceholder(file.start, pair);
  const why = isNode
    ? sentence('it is a list or a map')
    : isYearless(written ?? '')
      ? sentence('it names no year; write one behind it')
      : reading.reason;
  const message = sentence('{0} is not a date: {1}.', quotedValue(file, pair, written), why);
  return findingIn(file, 'date-invalid', pair.range, message);
});
