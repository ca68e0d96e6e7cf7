import type { Person } from '../people/people.ts';
import type { Place } from './place.ts';

/** Where a sentence stands. */
export interface SentencePlace {
  readonly here: Place;
  /** Everybody that its unit names. */
  readonly inUnit: readonly Person[];
  /** Whether its unit holds an answer of the writer. */
  readonly answered: boolean;
  readonly isTask: boolean;
  readonly isDone: boolean;
  readonly isProse: boolean;
  /** Whether it is the first of its unit. */
  readonly isFirst: boolean;
}
