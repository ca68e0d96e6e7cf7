import type { PlainDate } from '../calendar.ts';
import { partOf } from '../interviews/fieldIn.ts';
import type { Interview } from '../interviews/interview.ts';
import { isLetterKind, kindOf } from '../kinds/index.ts';
import type { Change, FileChange } from '../log/change.ts';
import type { NewRecord } from '../log/records.ts';
import { type Sentence, sentence } from '../text.ts';

/** What comes of an action: changes of files and what to say of them, nothing to do, or a refusal. */
export type ActionResult =
  | { readonly kind: 'changes'; readonly changes: readonly FileChange[]; readonly done: Sentence }
  | { readonly kind: 'nothing'; readonly why: Sentence }
  | { readonly kind: 'refused'; readonly why: Sentence };

/** A kind of letter to somebody, because of an interview. */
export interface LetterSubject {
  readonly interview: Interview;
  readonly letter: string;
  /** Everybody of its kind without it. */
  readonly to: string | undefined;
}

/** The refusal of a day on which something cannot have happened yet; undefined where it can. */
export function refuseFuture(day: PlainDate, today: PlainDate): ActionResult | undefined {
  if (day.toString() <= today.toString()) return undefined;
  return refused(
    sentence('{0} is still to come; name a day up to today, {1}.', day.toString(), today.toString()),
  );
}

/** `Thank-you to Dana Okafor`, `Thank-you`, or the word for a kind that nobody knows. */
export function nameOf({ letter, to }: Pick<LetterSubject, 'letter' | 'to'>): Sentence {
  const name = isLetterKind(letter) ? sentence(kindOf(letter).title) : sentence('{0}', letter);
  return to === undefined ? name : sentence('{0} to {1}', name, to);
}

/** Adds a record about an interview to its file. */
export function recordIn(interview: Interview, record: NewRecord): FileChange {
  return changeOf(interview, { kind: 'add-record', record: { ...record, ...partOf(interview) } });
}

/** A change of the file of an interview. */
export function changeOf({ entry: { path } }: Interview, ...changes: readonly Change[]): FileChange {
  return { path, changes };
}

export function refused(why: Sentence): ActionResult {
  return { kind: 'refused', why };
}

export function nothingToDo(why: Sentence): ActionResult {
  return { kind: 'nothing', why };
}
