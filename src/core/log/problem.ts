import type { Range, Sentence, TextEdit } from '../text.ts';

/** What can be wrong with the text of one file, seen from that file alone. */
export type ProblemCode =
  | 'company-missing'
  | 'date-missing'
  | 'date-invalid'
  | 'date-ambiguous'
  | 'date-format'
  | 'outcome-unknown'
  | 'outcome-ambiguous'
  | 'field-duplicate'
  | 'value-unknown'
  | 'front-matter-unreadable'
  | 'front-matter-unsupported';

/** Something wrong at a place of a file, as a sentence, with the edits of that file that would mend it. */
export interface Problem {
  readonly code: ProblemCode;
  readonly range: Range;
  readonly message: Sentence;
  readonly fixes: readonly ProblemFix[];
}

export interface ProblemFix {
  readonly title: Sentence;
  readonly edit: TextEdit;
  /** What the edit replaces; where the text says something else by then, the fix is not applied. */
  readonly replaces: string;
  /** Whether it can be applied without asking, as the only sensible reading. */
  readonly certain: boolean;
}
