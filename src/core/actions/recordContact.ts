import type { PlainDate } from '../calendar.ts';
import { isLetterKind, kindOf } from '../kinds/index.ts';
import { letterName } from '../log/records.ts';
import { samePerson } from '../people/people.ts';
import { sentence } from '../text.ts';
import {
  type ActionResult,
  type LetterSubject,
  nameOf,
  nothingToDo,
  recordIn,
  refused,
  refuseFuture,
} from './action.ts';

/**
 * Writes down a call, a message or another contact on `day`, today without it: from then on the silence is counted anew. `letter` is
 * how it was, such as `phone call`; a kind of letter is refused, because that one is recorded as sent.
 */
export function recordContact(
  { interview, letter: how, to }: LetterSubject,
  day: PlainDate | undefined,
): ActionResult {
  const letter = letterName(how);
  if (letter === '') return refused(sentence('Say how it was, such as phone call.'));
  if (isLetterKind(letter) && !kindOf(letter).isContact)
    return refused(sentence('{0} is a letter: record it as sent.', nameOf({ letter, to: undefined })));
  const { entry, today } = interview;
  const sent = day ?? today;
  const future = refuseFuture(sent, today);
  if (future) return future;
  const isKnown = entry.records.some(
    (record) =>
      record.letter === letter &&
      // Who is not named may be the same.
      (record.to === undefined || to === undefined || samePerson(record.to, to)) &&
      record.sent !== 'unknown' &&
      record.sent?.toString() === sent.toString(),
  );
  if (isKnown)
    return nothingToDo(sentence('That contact of {0} is in {1} already.', sent.toString(), entry.path));
  return {
    kind: 'changes',
    changes: [recordIn(interview, { letter, to, sent })],
    done: sentence('The contact of {0} is recorded in {1}.', sent.toString(), entry.path),
  };
}
