import type { Person } from '../people/people.ts';
import type { Clause } from './clauses.ts';
import type { FactKind, Speaker } from './cue.ts';
import type { Core, Fact } from './fact.ts';
import type { Resolve } from './speaker.ts';

/** What stands around a clause. */
export interface Around {
  readonly clause: Clause;
  readonly resolve: Resolve;
  /** Whether its sentence is to be kept quiet about. */
  readonly secret: boolean;
  /** Whether the clause before it was a question to the writer, and whether it looks like the answer. */
  readonly wasAsked: boolean;
  readonly isAnswer: boolean;
  /** Whether its unit holds an answer of the writer. */
  readonly hasAnswer: boolean;
  /** Whether it stands in the first sentence of its unit. */
  readonly isFirst: boolean;
  /** Whether it says what the writer would do in a case that was put to them. */
  readonly isSupposed: boolean;
  /** Whether it names somebody. */
  readonly namesSomebody: boolean;
  /** Whether it only names a further thing that goes with a promise. */
  readonly isFurtherPromise: boolean;
  /** Who did what the clause before it says. */
  readonly follows: Speaker;
}

/** What a clause says, before it is known whom it belongs to. */
export interface Meaning {
  readonly kind: FactKind;
  readonly by?: 'them' | 'me' | undefined;
  readonly certainty: Fact['certainty'];
  readonly core: Core;
  /** Of what was left unsaid: to whom it would have been said. */
  readonly to?: readonly Person[] | undefined;
}
