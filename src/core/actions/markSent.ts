import type { PlainDate } from '../calendar.ts';
import type { Evaluation } from '../incremental/evaluation.ts';
import type { Interview } from '../interviews/interview.ts';
import { letterTraits } from '../kinds/index.ts';
import type { Change } from '../log/change.ts';
import { type Letter, letterNamedBy, relativeLink } from '../log/letter.ts';
import type { FollowUpRecord } from '../log/records.ts';
import type { NotedLetter } from '../notes/notedLetters.ts';
import { obligationOf } from '../owed/obligation.ts';
import { namesPerson, type Person } from '../people/people.ts';
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
import { alreadySettled } from './settledAs.ts';

/** Writes down that the letter in a file went out on `day`, today without it: in the file, and in its entry. */
export function markLetterSent(
  evaluation: Evaluation,
  letter: Letter,
  day: PlainDate | undefined,
): ActionResult {
  const { log, context, interviewWith } = evaluation;
  const named = log.entryOf(letter);
  const interview = named && interviewWith(named.id);
  const known = letter.sent?.value.toString();
  if (known !== undefined) return saysAlready(letter.path, known, day);
  const today = interview?.today ?? context.now.toPlainDate();
  const sent = day ?? today;
  const future = refuseFuture(sent, today);
  if (future) return future;
  const inLetter = setSent(letter, sent);
  const name = nameOf({ letter: letter.kind.value, to: undefined });
  if (!interview) {
    return {
      kind: 'changes',
      changes: [inLetter],
      done: sentence(
        '{0} of {1} is recorded in {2}; its interview is not in the log.',
        name,
        sent.toString(),
        letter.path,
      ),
    };
  }
  const { entry } = interview;
  // The obligation knows the recipient by the entry's own spelling.
  const obligation = obligationOf(
    letter,
    evaluation.obligationsOf(entry.path).filter(({ interview }) => interview.entry.id === entry.id),
  );
  const to = obligation?.to ?? letter.to;
  const recorded = recordOfFile(interview, letter, to, sent);
  const other = recorded?.sent === 'unknown' ? undefined : recorded?.sent?.toString();
  if (other !== undefined && other !== sent.toString()) {
    // What stands there already is the day, unless somebody says otherwise.
    if (day) {
      return refused(
        sentence(
          'The record in {0} says {1} was sent on {2}. Change the day there by hand if that is wrong.',
          entry.path,
          letter.path,
          other,
        ),
      );
    }
    return {
      kind: 'changes',
      changes: [{ ...inLetter, changes: [setField(other)] }],
      done: sentence('{0} of {1} is recorded in {2}, as {3} says.', name, other, letter.path, entry.path),
    };
  }
  const subject = { interview, letter: letter.kind.value, to: to?.name };
  const inEntry = recorded?.sent === undefined ? [addSent(subject, sent, letter)] : [];
  return {
    kind: 'changes',
    changes: [...inEntry, inLetter],
    done: sentence(
      '{0} of {1} is recorded in {2} and in {3}.',
      name,
      sent.toString(),
      letter.path,
      entry.path,
    ),
  };
}

/** Writes down that a letter went out on `day`, today without it: in its entry, and in the file of its draft where there is one. */
export function markSent(
  evaluation: Evaluation,
  subject: LetterSubject,
  day: PlainDate | undefined,
): ActionResult {
  const { entry, today } = subject.interview;
  const noted = notedOnly(subject);
  const settled = noted ? undefined : alreadySettled(evaluation, subject, ['sent']);
  if (settled) return (day && recordedOtherwise(subject, day)) ?? settled;
  const sent = day ?? (noted && noted.sent !== 'unknown' ? noted.sent : today);
  const future = refuseFuture(sent, today);
  if (future) return future;
  const draft = evaluation
    .obligationsOf(entry.path)
    .find(
      (one) =>
        one.interview.entry.id === entry.id && one.letter === subject.letter && one.to?.name === subject.to,
    )?.draft;
  return {
    kind: 'changes',
    changes: [addSent(subject, sent, draft), ...(draft ? [setSent(draft, sent)] : [])],
    done: sentence('{0} of {1} is recorded in {2}.', nameOf(subject), sent.toString(), entry.path),
  };
}

/** What the notes tell of a letter, where no record does. */
function notedOnly({ interview: { entry }, letter, to }: LetterSubject): NotedLetter | undefined {
  const isIt = (one: Pick<FollowUpRecord, 'letter' | 'to'>) => one.letter === letter && meansOne(one, to);
  return entry.records.some((record) => record.sent !== undefined && isIt(record))
    ? undefined
    : entry.notedLetters.find(isIt);
}

function saysAlready(path: string, known: string, day: PlainDate | undefined): ActionResult {
  return day && day.toString() !== known
    ? refused(
        sentence('{0} says it was sent on {1}. Change the day there by hand if that is wrong.', path, known),
      )
    : nothingToDo(sentence('{0} was sent on {1}; nothing to record.', path, known));
}

/** Refuses to record a letter on a day where the entry says another one. */
function recordedOtherwise(
  { interview: { entry }, letter, to }: LetterSubject,
  day: PlainDate,
): ActionResult | undefined {
  const days = entry.records.flatMap((record) =>
    record.letter === letter && record.sent && record.sent !== 'unknown' && meansOne(record, to)
      ? [record.sent.toString()]
      : [],
  );
  const [known] = days;
  if (known === undefined || days.includes(day.toString())) return undefined;
  return refused(
    sentence('{0} says it was sent on {1}. Change the day there by hand if that is wrong.', entry.id, known),
  );
}

function meansOne({ to: written }: Pick<FollowUpRecord, 'to'>, to: string | undefined): boolean {
  return (
    to === undefined ||
    written === undefined ||
    namesPerson(written, { name: to, range: { start: 0, end: 0 } })
  );
}

/**
 * The record of the entry that is about the letter of this file. A letter that goes out again and again is recorded only where one
 * went out on that day; one without a name may be that of anybody.
 */
function recordOfFile(
  { entry: { path, records }, letters }: Interview,
  letter: Letter,
  to: Person | undefined,
  day: PlainDate,
): FollowUpRecord | undefined {
  const sent = records.filter((record) => record.sent !== undefined);
  const named = sent.find((record) => letterNamedBy(record, path, letters) === letter);
  const isAgain = letterTraits.isContact(letter.kind.value);
  const alike = sent.filter(
    (record) =>
      record.file === undefined &&
      record.letter === letter.kind.value &&
      (!isAgain || record.sent?.toString() === day.toString()),
  );
  return named ?? alike.find((record) => record.to === undefined || (to && namesPerson(record.to, to)));
}

function addSent({ interview, letter, to }: LetterSubject, sent: PlainDate, file: Letter | undefined) {
  const link = file && relativeLink(interview.entry.path, file.path);
  return recordIn(interview, { letter, to, sent, ...(link !== undefined && { file: link }) });
}

function setSent(letter: Letter, sent: PlainDate) {
  return { path: letter.path, changes: [setField(sent.toString())] };
}

function setField(value: string): Change {
  return { kind: 'set-letter-field', field: 'sent', value };
}
