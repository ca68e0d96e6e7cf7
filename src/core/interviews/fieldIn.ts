import type { Change } from '../log/change.ts';
import type { EntryField } from '../log/fields.ts';
import type { Interview } from './interview.ts';

/** The change of a field of one interview. */
export function fieldIn(interview: Pick<Interview, 'entry'>, field: EntryField, value: string): Change {
  return { kind: 'set-field', field, value, ...partOf(interview) };
}

/** What tells an interview from the others of its file, where that holds several. */
export function partOf({ entry: { part } }: Pick<Interview, 'entry'>): { readonly interview?: string } {
  return part === undefined ? {} : { interview: part };
}
