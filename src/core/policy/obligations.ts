import { latestDate, type Moment, type PlainDate } from '../calendar.ts';
import type { Entry } from '../log/entry.ts';
import type { Letter } from '../log/letter.ts';
import type { Process } from '../log/log.ts';
import { meansPerson, type Person } from '../people/people.ts';
import type { Speech } from '../speech.ts';
import { type LetterKind, letterKindRow } from './letterKinds.ts';
import type { PromisedTask } from './situation.ts';

export type State = 'upcoming' | 'open' | 'overdue' | 'lapsed' | 'sent' | 'waived' | 'snoozed';

/** One letter owed to one recipient because of one entry. */
export interface Obligation {
  readonly entry: Entry;
  readonly process: Process;
  readonly letter: LetterKind;
  /** The recipient; undefined is nobody by name. */
  readonly to: Person | undefined;
  readonly state: State;
  /** The letter file that waits to be sent. */
  readonly draft: Letter | undefined;
  readonly opens: Moment;
  /** Best sent by; undefined where the day of its cause is unknown. */
  readonly due: Moment | undefined;
  /** From when it no longer helps. */
  readonly closes: Moment;
  /** `Thank-you to Dana Okafor`. */
  readonly title: string;
  /** Why, in a sentence with its own facts. */
  readonly because: string;
  /** Why and until when, as shown to people. */
  readonly why: string;
  /** Whether this person had thanks already in this process; if not, this letter carries them. */
  readonly thanked: boolean;
  readonly promises: readonly PromisedTask[];
}

/** `Thank-you to Dana Okafor`. */
export function titleOf(
  { letter, to, process }: Pick<Obligation, 'letter' | 'to' | 'process'>,
  { say }: Speech,
): string {
  return say('{0} to {1}', say(letterKindRow(letter).title), to?.name ?? process.company);
}

/** Whether an obligation asks for something now. */
export function isOwed({ state }: Obligation): boolean {
  return state === 'open' || state === 'overdue';
}

/** Whether it is settled by what somebody did. */
export function isDone({ state }: Pick<Obligation, 'state'>): boolean {
  return state === 'sent' || state === 'waived';
}

/** What the file of a letter is for, of what is owed because of its entry: where it may be for several, for the first not settled. */
export function obligationOf({ kind, to }: Letter, owed: readonly Obligation[]): Obligation | undefined {
  const meant = owed.filter((one) => one.letter === kind.value && meansPerson(to?.name, one.to));
  return meant.find((one) => !isDone(one)) ?? meant[0];
}

/** The day until which a letter is snoozed, if it is. */
export function snoozedUntil({ entry, letter, to, state }: Obligation): PlainDate | undefined {
  if (state !== 'snoozed') return undefined;
  const person = isOwedToEach({ letter }) ? to : undefined;
  const records = entry.records.filter(
    (record) => record.letter === letter && meansPerson(record.to, person),
  );
  return latestDate(records.flatMap(({ snoozed }) => snoozed ?? []));
}

/**
 * Whether each person is owed one. Of every other kind there is one a process, so that one sent to somebody else counts too.
 */
export function isOwedToEach({ letter }: Pick<Obligation, 'letter'>): boolean {
  return letter === 'thank-you' || letter === 'promised-material';
}
