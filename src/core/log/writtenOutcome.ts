import type { Located, Range } from '../text.ts';
import type { Outcome } from './outcomes.ts';

/**
 * What an entry says of its outcome: `unclear` where a word means several outcomes, `unknown` where it means none that is known,
 * `perhaps not held`, `perhaps called off`, `perhaps answered`, `perhaps rejected`, `perhaps withdrawn` or `perhaps accepted` where notes say that nobody came, that it was moved or called
 * off, that there was word, that they said no, that the writer wants out, or took the offer.
 */
export type WrittenOutcome = Located<Outcome> | 'blank' | 'unclear' | 'unknown' | OutcomeOfNotes;

/** What only notes tell of an outcome. */
const outcomesOfNotes = [
  'perhaps not held',
  'perhaps called off',
  'perhaps answered',
  'perhaps rejected',
  'perhaps withdrawn',
  'perhaps accepted',
] as const;

export type OutcomeOfNotes = (typeof outcomesOfNotes)[number];

/** Whether an outcome is one that only the notes tell. */
export function isOfNotes(outcome: WrittenOutcome): outcome is OutcomeOfNotes {
  return outcomesOfNotes.some((one) => one === outcome);
}

/** An entry, as far as its outcome goes. */
export interface WithOutcome {
  readonly outcome: WrittenOutcome;
}

/** The outcome that an entry plainly gives; undefined where it is blank or cannot be told. */
export function writtenOutcome({ outcome }: WithOutcome): Outcome | undefined {
  return typeof outcome === 'string' ? undefined : outcome.value;
}

/** Where an entry gives its outcome; all of the entry where it gives none. */
export function placeOfOutcome({ outcome, range }: WithOutcome & { readonly range: Range }): Range {
  return typeof outcome === 'string' ? range : outcome.range;
}
