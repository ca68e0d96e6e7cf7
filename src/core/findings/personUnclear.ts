import { sentence } from '../text.ts';
import { findingIn, quoted, ruleFor, valueFixes } from './fileRule.ts';

/** `person-unclear`: a name that is one person's, last name first, or two people's. */
export const personUnclear = ruleFor('person', ({ pair, person: { name, readings } }, file) => {
  if (!readings) return [];
  const message = sentence(
    '{0} can be one person, {1}, or two. A letter greets nobody by name.',
    quoted(name),
    readings.one,
  );
  const fixes = Object.values(readings).flatMap((written) =>
    valueFixes(file, sentence('Change to {0}', written), pair, written),
  );
  return findingIn(file, 'person-unclear', pair.range, message, fixes);
});
