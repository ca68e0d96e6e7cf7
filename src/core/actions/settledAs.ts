import type { Evaluation } from '../incremental/evaluation.ts';
import { sentence } from '../text.ts';
import { type ActionResult, type LetterSubject, nameOf, nothingToDo } from './action.ts';

/** Says that a letter was sent or waived already, where that is so of everybody it is meant for. */
export function alreadySettled(
  { obligationsOf }: Evaluation,
  subject: LetterSubject,
  settled: readonly ('sent' | 'waived')[] = ['sent', 'waived'],
): ActionResult | undefined {
  const { interview, letter, to } = subject;
  const states = obligationsOf(interview.entry.path)
    .filter((one) => one.interview.entry.id === interview.entry.id && one.letter === letter)
    .filter((one) => to === undefined || one.to?.name === to)
    .map(({ state }) => state);
  const known = settled.find((one) => states.length > 0 && states.every((state) => state === one));
  if (known === undefined) return undefined;
  return nothingToDo(
    known === 'sent'
      ? sentence('{0} is sent already in {1}; nothing to record.', nameOf(subject), interview.entry.id)
      : sentence('{0} is waived already in {1}; nothing to record.', nameOf(subject), interview.entry.id),
  );
}
