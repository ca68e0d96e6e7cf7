import type { PlainDate } from '../calendar.ts';
import type { Evaluation } from '../incremental/evaluation.ts';
import { sentence } from '../text.ts';
import { type ActionResult, type LetterSubject, nameOf, nothingToDo, recordIn, refused } from './action.ts';
import { alreadySettled } from './settledAs.ts';

/** Silences a letter until the start of a day. */
export function snooze(evaluation: Evaluation, subject: LetterSubject, until: PlainDate): ActionResult {
  const settled = alreadySettled(evaluation, subject);
  if (settled) return settled;
  const { interview, letter, to } = subject;
  const { entry, today } = interview;
  if (until.toString() <= today.toString()) {
    return refused(
      sentence('{0} is not ahead; name a day after today, {1}.', until.toString(), today.toString()),
    );
  }
  const isKnown = entry.records.some(
    (record) =>
      record.letter === letter && record.to === to && record.snoozed?.toString() === until.toString(),
  );
  if (isKnown)
    return nothingToDo(
      sentence('{0} is quiet until {1} already; nothing to record.', nameOf(subject), until.toString()),
    );
  return {
    kind: 'changes',
    changes: [recordIn(interview, { letter, to, snoozed: until })],
    done: sentence('{0} is quiet until {1} in {2}.', nameOf(subject), until.toString(), entry.id),
  };
}
