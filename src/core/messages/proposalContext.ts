import type { PlainDate } from '../calendar.ts';
import type { Evaluation } from '../incremental/evaluation.ts';
import type { Interview } from '../interviews/interview.ts';
import type { MessageKind } from './reading.ts';

/** What a proposal is made for. */
export interface ProposalContext {
  readonly evaluation: Evaluation;
  readonly today: PlainDate;
  /** The person's own zone: a date in it needs none written. */
  readonly zone: string;
  /** The interview that the person named, if any. */
  readonly interview?: Interview | undefined;
  /** What the person says the message is, where it can be read in several ways. */
  readonly kind?: MessageKind | undefined;
  /** The person agreed that it replaces a final outcome, or cancels or moves an interview that was held. */
  readonly isAgreed?: boolean | undefined;
  /** What a file says now; a change that cannot be made there is not proposed. */
  readonly textOf: (path: string) => string | undefined;
}
