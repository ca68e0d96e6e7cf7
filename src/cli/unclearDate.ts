import { english, type readDate, spoken } from '../core/checking.ts';
import { oneOf } from './arguments.ts';

/** Why a text is not a date, to go on a sentence with. */
export function whyUnclear(reading: Exclude<ReturnType<typeof readDate>, { readonly kind: 'date' }>): string {
  return reading.kind === 'ambiguous'
    ? `it can be ${oneOf(reading.readings)}`
    : spoken(reading.reason, english);
}
