import { sentence } from '../text.ts';
import { findingIn, quotedValue, ruleFor, valueFixes } from './fileRule.ts';

/** `outcome-ambiguous`: an outcome that people use in more than one sense. */
export const outcomeAmbiguous = ruleFor('outcome', ({ pair, written, reading }, file) => {
  if (reading.kind !== 'ambiguous') return [];
  const { readings } = reading;
  const message = sentence(
    '{0} can mean {1}, so it does not count. Write the one that you mean.',
    quotedValue(file, pair, written),
    readings,
  );
  const fixes = readings.flatMap((name) => valueFixes(file, sentence('Change to {0}', name), pair, name));
  return findingIn(file, 'outcome-ambiguous', pair.range, message, fixes);
});
