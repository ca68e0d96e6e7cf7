import { isYearless } from '../log/datesInText.ts';
import { isPlaceholder } from '../log/entryPart.ts';
import { sentence } from '../text.ts';
import { findingIn, quotedValue, ruleFor, valueFixes } from './fileRule.ts';

/** `date-invalid`: a date that does not exist or is none; of one without a year, the year that the file tells is offered. */
export const dateInvalid = ruleFor('date', ({ pair, written, reading, likely = [] }, file) => {
  if (reading.kind !== 'invalid') return [];
  const isNode = written === undefined && !isPlaceholder(file.start, pair);
  const why = isNode
    ? sentence('it is a list or a map')
    : isYearless(written ?? '')
      ? sentence('it names no year; write one behind it')
      : reading.reason;
  const message = sentence('{0} is not a date: {1}.', quotedValue(file, pair, written), why);
  const fixes = likely.flatMap((iso) => valueFixes(file, sentence('Change to {0}', iso), pair, iso));
  return findingIn(file, 'date-invalid', pair.range, message, fixes);
});
