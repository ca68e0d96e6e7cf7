import { nearestOutcomes } from '../log/outcomeReading.ts';
import { sentence } from '../text.ts';
import { findingIn, quotedValue, ruleFor, valueFixes } from './fileRule.ts';

/** `outcome-unknown`: an outcome that is not known. */
export const outcomeUnknown = ruleFor('outcome', ({ pair, written, reading }, file) => {
  if (reading.kind !== 'unknown') return [];
  const shown = quotedValue(file, pair, written);
  const nearest = nearestOutcomes(written ?? '');
  const message =
    nearest.length > 0
      ? sentence('{0} is not a known outcome, so it does not count. Did you mean {1}?', shown, nearest)
      : sentence(
          '{0} is not a known outcome, so it does not count. Write one such as waiting or rejected.',
          shown,
        );
  const fixes = nearest.flatMap((name) => valueFixes(file, sentence('Change to {0}', name), pair, name));
  return findingIn(file, 'outcome-unknown', pair.range, message, fixes);
});
