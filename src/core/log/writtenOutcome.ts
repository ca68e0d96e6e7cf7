import type { Located, Range } from '../text.ts';
import type { Outcome } from './outcomes.ts';

/**
 * What an entry says of its outcome: `unclear` where a word means several outcomes, `unknown` where it means none that is known,
 * `perhaps not held`, `perhaps rejected` or `perhaps withdrawn` where it is blank and the notes say that nobody came, that they said no, or that
 * the writer wants out.
 */
export type WrittenOutcome = Located<Outcome> | 'blank' | 'unclear' | 'unknown' | OutcomeOfNotes;

/** What the notes say of an outcome that the entry leaves blank. */
export type OutcomeOfNotes = 'perhaps not held' | 'perhaps rejected' | 'perhaps withdrawn';

/** Whether an outcome is one that only the notes tell. */
export function isOfNotes(outcome: WrittenOutcome): outcome is OutcomeOfNotes {
  return outcome === 'perhaps not held' || outcome === 'perhaps rejected' || outcome === 'perhaps withdrawn';
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
