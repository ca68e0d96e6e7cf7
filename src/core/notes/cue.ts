/** What a note says. */
export type FactKind =
  | 'private'
  | 'promised'
  | 'unsaid'
  | 'word'
  | 'need'
  | 'did'
  | 'asked'
  | 'topic'
  | 'self';

/** Who does what a clause says: the writer, somebody of the company, or nobody that it names. */
export type Speaker = 'me' | 'them' | 'none';

/** How what a fact is about is to be read: a thing, what may be one, a question, what somebody stated or merely said, the end of "I will", what they seek, want or are doing, or a remark of which only what it is about may be said. */
export type CoreKind =
  | 'thing'
  | 'bare'
  | 'question'
  | 'statement'
  | 'said'
  | 'deed'
  | 'sought'
  | 'wanted'
  | 'mention'
  | 'doing';

/** How a clause is recognised. The pattern is matched with what the speaker does, in plain English; `core` is what it is about. */
export interface Cue {
  readonly kind: FactKind;
  readonly by?: 'them' | 'me';
  readonly speakers: readonly Speaker[];
  readonly pattern: RegExp;
  /** How what follows is to be read: a thing, a question, or a sentence of its own. */
  readonly core: CoreKind;
  /** Whether what it is about is of the right kind; without it anything is. */
  readonly fits?: ((core: string) => boolean) | undefined;
  /** Whether somebody merely said something, which may be anything. */
  readonly isSaying?: true;
}
