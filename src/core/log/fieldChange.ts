import type { EntryField } from './fields.ts';

/** What a field of one interview is to say, in a file that holds several. */
export interface FieldChange {
  /** What tells the interview from the others of its file: `2026-11-19`. */
  readonly interview: string;
  readonly field: EntryField;
  readonly value: string;
}
