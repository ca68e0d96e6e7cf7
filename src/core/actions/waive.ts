import type { Evaluation } from '../incremental/evaluation.ts';
import { sentence } from '../text.ts';
import { type ActionResult, type LetterSubject, nameOf, recordIn, refused } from './action.ts';
import { alreadySettled } from './settledAs.ts';

/** Writes down that a letter is not going to be written, and why. */
export function waive(evaluation: Evaluation, subject: LetterSubject, reason: string): ActionResult {
  const settled = alreadySettled(evaluation, subject);
  if (settled) return settled;
  if (reason.trim() === '') return refused(sentence('Say why the letter is not needed.'));
  const { interview, letter, to } = subject;
  return {
    kind: 'changes',
    changes: [recordIn(interview, { letter, to, waived: reason.trim() })],
    done: sentence('{0} is waived in {1}.', nameOf(subject), interview.entry.id),
  };
}
