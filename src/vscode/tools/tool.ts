import type { LogStore } from '../index/logStore.ts';
import type { LetterReviews } from '../language/letterReviews.ts';
import type { Templates } from '../letters/templates.ts';
import type { ToolInput } from './inputs.ts';
import type { ToolName } from './names.ts';

/** What tools work with. None of them writes anything. */
export interface ToolServices {
  readonly store: LogStore;
  readonly reviews: LetterReviews;
  readonly templates: Templates;
}

/** A tool that a language model may call. */
export interface Tool<Name extends ToolName> {
  readonly name: Name;
  /** What is shown to the person while it runs. */
  readonly message: (input: ToolInput<Name>) => string;
  /** The parts of the answer. A `UserError` is an answer too: the model reads its sentence and tries again. */
  readonly answer: (services: ToolServices, input: ToolInput<Name>) => Promise<readonly string[]>;
}
