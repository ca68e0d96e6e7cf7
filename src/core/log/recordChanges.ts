import type { PlainDate } from '../calendar.ts';
import type { Change } from './change.ts';
import { type Letter, relativeLink } from './letter.ts';
import type { NewRecord } from './records.ts';

/** Changes of one file. */
export interface FileChange {
  readonly path: string;
  readonly changes: readonly Change[];
}

/** What a record is about: a kind of letter to somebody, because of an entry. */
export interface RecordSubject {
  /** Path of the entry. */
  readonly entry: string;
  readonly letter: string;
  readonly to: string | undefined;
}

/** Writes down that a letter went out on `day`: in the entry, and in the letter's own file where there is one. */
export function markSent(
  subject: RecordSubject,
  file: Letter | undefined,
  day: PlainDate,
): readonly FileChange[] {
  const link = file && relativeLink(subject.entry, file.path);
  const record: NewRecord = { ...recordOf(subject), sent: day, ...(link !== undefined && { file: link }) };
  const inLetter: Change = { kind: 'set-letter-field', field: 'sent', value: day.toString() };
  return [
    { path: subject.entry, changes: [{ kind: 'add-record', record }] },
    ...(file ? [{ path: file.path, changes: [inLetter] }] : []),
  ];
}

/** Writes down that a letter is not going to be written, and why. */
export function waive(subject: RecordSubject, reason: string): FileChange {
  return added(subject, { ...recordOf(subject), waived: reason });
}

/** Silences a letter until the start of `day`. */
export function snooze(subject: RecordSubject, day: PlainDate): FileChange {
  return added(subject, { ...recordOf(subject), snoozed: day });
}

/** Writes down that they answered on `day`, which restarts the clock of silence. */
export function recordReply(entry: string, day: PlainDate): FileChange {
  return { path: entry, changes: [{ kind: 'add-record', record: { replied: day } }] };
}

/** Sets the outcome and the day it became known. */
export function setOutcome(entry: string, outcome: string, since: PlainDate | undefined): FileChange {
  const known = since ? [outcomeSince(since)] : [];
  return { path: entry, changes: [{ kind: 'set-field', field: 'outcome', value: outcome }, ...known] };
}

/** Whether an outcome became known on a day: while one waits, nothing has, and that day would be taken for that of the answer. */
export function becomesKnown(outcome: string): boolean {
  return !['not yet', 'upcoming', 'waiting'].includes(outcome);
}

/** Records the day the outcome became known. */
export function setOutcomeSince(entry: string, since: PlainDate): FileChange {
  return { path: entry, changes: [outcomeSince(since)] };
}

function outcomeSince(since: PlainDate): Change {
  return { kind: 'set-field', field: 'outcome-since', value: since.toString() };
}

function recordOf({ letter, to }: RecordSubject): { letter: string; to?: string } {
  return { letter, ...(to !== undefined && { to }) };
}

function added({ entry }: RecordSubject, record: NewRecord): FileChange {
  return { path: entry, changes: [{ kind: 'add-record', record }] };
}
