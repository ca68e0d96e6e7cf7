import { addBusinessDays, dayOf, isBefore, later, type PlainDate } from '../calendar.ts';
import { type ExactTime, exactTimeAt, midnight } from '../exactTime.ts';
import type { Clock } from '../interviews/clock.ts';
import { type Interview, processContact, recordsOf, wasLeft, wasThanked } from '../interviews/interview.ts';
import { isLetterKind, kindOf } from '../kinds/index.ts';
import type { Outcome } from '../log/outcomes.ts';
import type { FollowUpRecord } from '../log/records.ts';
import { type Located, type Sentence, sentence } from '../text.ts';
import type { Limits } from './limits.ts';
import { draftOf, Obligation, type State } from './obligation.ts';
import { isSnoozed, stateWithin } from './state.ts';

/** How long a letter still helps after the day that the writer set, in business days; and how many days before it a letter counts as the one meant. Judgement. */
const helpsFor = 10;
const countsBefore = 3;

/** Outcomes of a last round after which a letter on a day of the writer's own still makes sense. */
const goesOn: ReadonlySet<Outcome | 'unclear'> = new Set([
  'upcoming',
  'waiting',
  'advanced',
  'on hold',
  'offer',
  'no response',
  'unclear',
]);

/**
 * What a process owes where the writer set a day to follow up (`follow-up-by`): the next letter that is written while they wait is
 * due on that day, whatever custom says; where none is, a free letter. A day on which something went out, or they answered, is over.
 */
export function onOwnDay(
  owed: readonly Obligation[],
  rounds: readonly Interview[],
  clock: Clock,
): readonly Obligation[] {
  const interview = rounds.findLast(({ entry }) => entry.followUpBy);
  const day = interview?.entry.followUpBy;
  if (!interview || !day || rounds.some((round) => isOver(round, day.value))) return owed;
  const limits = limitsOn(day.value, interview);
  if (clock.hasCome(limits.closes)) return owed;
  const because = reasonFor(day.value, interview);
  const movable = owed
    .filter((one) => canMove(one, interview, limits))
    .toSorted((a, b) => dueOf(a) - dueOf(b));
  // One that waits for its turn waits no longer than the writer means to.
  const next = movable.find(({ waits }) => !waits) ?? movable[0];
  if (next) {
    const moved = next.onDay(day, sentence('{0} {1}', next.because, because), {
      ...limits,
      closes: later(limits.closes, next.limits.closes),
    });
    const state = next.state === 'snoozed' ? 'snoozed' : stateWithin(moved.limits, clock);
    return owed.map((one) => (one === next ? moved.as(state) : one));
  }
  const free = freeLetter(interview, rounds, day, because, limits, clock);
  return free ? [...owed, free] : owed;
}

/** A letter on a day that no other letter takes; the writer's own reasons are in their notes. */
function freeLetter(
  interview: Interview,
  rounds: readonly Interview[],
  ownDay: Located<PlainDate>,
  because: Sentence,
  limits: Limits,
  clock: Clock,
): Obligation | undefined {
  const last = rounds.at(-1);
  if (!last || !goesOn.has(last.outcome) || last.isWithdrawing || last.interest === 'no' || wasLeft(last))
    return undefined;
  const to = processContact(interview);
  const letter = 'follow-up';
  const draft = draftOf(interview, letter, to);
  const thanked = wasThanked(interview, to);
  const records = recordsOf(interview, letter, to);
  const state = freeState(records, interview, limits, clock);
  const facts = { interview, letter, to, state, draft, because, thanked, promises: [], ownDay } as const;
  return new Obligation({ ...facts, optional: undefined }, () => limits);
}

function freeState(
  records: readonly FollowUpRecord[],
  interview: Interview,
  limits: Limits,
  clock: Clock,
): State {
  if (records.some(({ waived }) => waived !== undefined)) return 'waived';
  return isSnoozed(records, interview, clock) ? 'snoozed' : stateWithin(limits, clock);
}

/** Whether the day is behind them: something went out on it or shortly before, or they answered on it. */
function isOver({ records }: Interview, day: PlainDate): boolean {
  const from = dayOf(day) - countsBefore;
  return records.some(({ letter, sent, replied }) => {
    if (replied && dayOf(replied) >= dayOf(day)) return true;
    if (!sent || sent === 'unknown') return false;
    const isThanks = letter !== undefined && isLetterKind(letter) && kindOf(letter).isThanks === true;
    return dayOf(sent) >= (isThanks ? dayOf(day) : from);
  });
}

const stillToWrite: ReadonlySet<State> = new Set(['upcoming', 'open', 'overdue', 'snoozed']);

/** Whether a letter is one that the writer may mean: not before its interview, and thanks for that one alone, while they help. */
function canMove({ letter, state, interview, limits }: Obligation, setIn: Interview, own: Limits): boolean {
  const { whileWaiting, isThanks } = kindOf(letter);
  if (!whileWaiting || !stillToWrite.has(state)) return false;
  if (own.due && isBefore(own.due, interview.end)) return false;
  return !isThanks || (interview === setIn && isBefore(own.opens, limits.closes));
}

function dueOf({ limits: { due, closes } }: Obligation): number {
  return (due ?? closes).epochMilliseconds;
}

function limitsOn(day: PlainDate, { calendar, zone }: Interview): Limits {
  const at = (date: PlainDate, time = calendar.closing): ExactTime => exactTimeAt(date, time, zone);
  return {
    opens: at(day, midnight),
    due: at(day),
    closes: at(addBusinessDays(day, helpsFor, calendar)),
  };
}

function reasonFor(day: PlainDate, { entry, zone }: Interview): Sentence {
  const when = exactTimeAt(day, midnight, zone);
  return entry.nextAction === undefined
    ? sentence('You set {0} as the day to follow up.', when)
    : sentence('You set {0} as the day to follow up: {1}', when, ended(entry.nextAction));
}

/** What the writer means to do, as a sentence ends. */
function ended(action: string): string {
  return /[.!?…。]$/u.test(action.trim()) ? action.trim() : `${action.trim()}.`;
}
