import { latestDate, type Moment, type PlainDate } from '../calendar.ts';
import { toMoment } from '../exactTime.ts';
import type { PromisedTask } from '../interviews/context.ts';
import { type Interview, recordsOf } from '../interviews/interview.ts';
import { kindOf, type LetterKind } from '../kinds/index.ts';
import type { Letter } from '../log/letter.ts';
import { meansPerson, type Person } from '../people/people.ts';
import { type Located, once, type Sentence } from '../text.ts';
import type { Limits } from './limits.ts';

export type State = 'upcoming' | 'open' | 'overdue' | 'lapsed' | 'sent' | 'waived' | 'snoozed';

/**
 * One letter owed to one recipient because of one interview. Its times are computed when they are asked for; a class, because
 * a log of years has tens of thousands, and objects with getters of their own take ten times the memory.
 */
export class Obligation {
  readonly interview: Interview;
  readonly letter: LetterKind;
  /** The recipient; undefined is nobody by name. */
  readonly to: Person | undefined;
  readonly state: State;
  /** The letter file that waits to be sent. */
  readonly draft: Letter | undefined;
  /** The facts it follows from. */
  readonly because: Sentence;
  /** Why nobody would miss it: it is never overdue, and no warning. */
  readonly optional: Sentence | undefined;
  /** Whether this person had thanks already in this process; if not, this letter carries them. */
  readonly thanked: boolean;
  readonly promises: readonly PromisedTask[];
  /** The day on which the writer means to follow up, where it is due because of that. */
  readonly ownDay: Located<PlainDate> | undefined;
  /** Whether it waits for another letter to the same person, or for tomorrow, and nothing is asked for now. */
  readonly waits: boolean;
  readonly #limits: () => Limits;

  constructor(facts: ObligationFacts, limits: () => Limits, waits = false) {
    this.interview = facts.interview;
    this.letter = facts.letter;
    this.to = facts.to;
    this.state = facts.state;
    this.draft = facts.draft;
    this.because = facts.because;
    this.optional = facts.optional;
    this.thanked = facts.thanked;
    this.promises = facts.promises;
    this.ownDay = facts.ownDay;
    this.waits = waits;
    this.#limits = once(limits);
  }

  get limits(): Limits {
    return this.#limits();
  }

  get opens(): Moment {
    return toMoment(this.limits.opens);
  }

  /** Best sent by; undefined where the day of its cause is unknown. */
  get due(): Moment | undefined {
    const { due } = this.limits;
    return due && toMoment(due);
  }

  /** From when it no longer helps. */
  get closes(): Moment {
    return toMoment(this.limits.closes);
  }

  /** The same on a day that the writer set, which nobody takes for optional. */
  onDay(ownDay: Located<PlainDate>, because: Sentence, limits: Limits): Obligation {
    return new Obligation({ ...this, ownDay, because, optional: undefined }, () => limits);
  }

  /** The same in another state. */
  as(state: State): Obligation {
    return new Obligation({ ...this, state }, this.#limits, this.waits);
  }

  /** The same, but waiting. */
  asWaiting(): Obligation {
    return new Obligation(this, this.#limits, true);
  }
}

/** What is decided of one letter to one recipient because of one interview. */
export type ObligationFacts = Pick<
  Obligation,
  'interview' | 'letter' | 'to' | 'state' | 'draft' | 'because' | 'optional' | 'thanked' | 'promises'
> &
  Partial<Pick<Obligation, 'ownDay'>>;

/** The file of a letter that waits to be sent. */
export function draftOf(
  { letters }: Pick<Interview, 'letters'>,
  letter: LetterKind,
  to: Person | undefined,
): Letter | undefined {
  return letters.find(
    ({ kind, to: reader, sent }) => !sent && kind.value === letter && meansPerson(reader?.name, to),
  );
}

/** Whether an obligation asks for something now. */
export function isOwed({ state, waits }: Obligation): boolean {
  return (state === 'open' || state === 'overdue') && !waits;
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

/** What a letter is shown as, of those with its state: one that waits for another comes later. */
export function shownState({ state, waits }: Pick<Obligation, 'state' | 'waits'>): State {
  return waits ? 'upcoming' : state;
}

/** The day to think of a letter: until when it sleeps, from when it makes sense, else by when it is best sent. */
export function dayToThinkOf(obligation: Obligation): PlainDate {
  const { due, opens, state } = obligation;
  return snoozedUntil(obligation) ?? (state === 'upcoming' ? opens : (due ?? opens)).toPlainDate();
}

/** The day until which a letter is snoozed, if it is. */
export function snoozedUntil({ interview, letter, to, state }: Obligation): PlainDate | undefined {
  if (state !== 'snoozed') return undefined;
  const records = recordsOf(interview, letter, kindOf(letter).toEach ? to : undefined);
  return latestDate(records.flatMap(({ snoozed }) => snoozed ?? []));
}

/** The moment by which a letter has to be out, in epoch milliseconds: what orders letters by urgency. */
export function limitOf({ due, closes }: Pick<Obligation, 'due' | 'closes'>): number {
  return (due ?? closes).epochMilliseconds;
}
