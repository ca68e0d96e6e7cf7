import { addBusinessDays, dayOf, isBefore, later, type PlainDate } from '../calendar.ts';
import { dateOf, type ExactTime, exactTimeAt, midnight } from '../exactTime.ts';
import type { Clock } from '../interviews/clock.ts';
import { type Interview, processContact, recordsOf, wasLeft, wasThanked } from '../interviews/interview.ts';
import { freeKind, isLetterKind, kindOf } from '../kinds/index.ts';
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
 * What may be owed in a process where the writer set a day to follow up (`follow-up-by`): their thanks for that interview, where these
 * still help on the day after, or else the next question for word, or what they promised, is due on that day, whatever custom says;
 * where there is none of these, a free letter. Which letter it is depends on what was written and heard alone, and not on the moment,
 * so that no day of a letter moves by itself.
 */
export function onOwnDay(
  candidates: readonly Obligation[],
  rounds: readonly Interview[],
  clock: Clock,
): readonly Obligation[] {
  const interview = rounds.findLast(({ entry }) => entry.followUpBy);
  const ownDay = interview?.entry.followUpBy;
  if (!interview || !ownDay) return candidates;
  const limits = limitsOn(ownDay.value, interview);
  const because = reasonFor(ownDay.value, interview);
  const moved = (meant: readonly Obligation[], latest: ExactTime | undefined) =>
    candidates.map((one) => {
      if (!meant.includes(one) || isPutOff(one, ownDay.value)) return one;
      const closes = latest ? later(latest, one.limits.closes) : one.limits.closes;
      const own = one.onDay(ownDay, sentence('{0} {1}', one.because, because), { ...limits, closes });
      if (one.state === 'snoozed') return own;
      return own.as(clock.hasCome(closes) ? 'lapsed' : stateWithin(own.limits, clock));
    });
  const toWrite = candidates.filter(isToWrite);
  const thanks = toWrite.filter((one) => areThanksFor(one, interview) && helpAfter(one, ownDay.value));
  if (thanks.length > 0) return moved(thanks, undefined);
  if (rounds.some((round) => isOver(round, ownDay.value) || isAhead(round, limits, clock))) return candidates;
  const next = firstThat('asksForWord', toWrite, limits) ?? firstThat('sendsPromises', toWrite, limits);
  if (next) return moved([next], limits.closes);
  if (clock.hasCome(limits.closes)) return candidates;
  const free = freeLetter(interview, rounds, ownDay, because, limits, clock);
  return free ? [...candidates, free] : candidates;
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
  const letter = freeKind;
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

/** Whether an interview is still to come before the writer's day, which then may be about that one. */
function isAhead({ end }: Interview, { due }: Limits, clock: Clock): boolean {
  return !clock.hasCome(end) && due !== undefined && isBefore(end, due);
}

/** Whether a letter is still to be written, now or later, or was until it no longer helped. */
function isToWrite({ state }: Obligation): boolean {
  return state !== 'sent' && state !== 'waived';
}

function areThanksFor(one: Obligation, interview: Interview): boolean {
  return kindOf(one.letter).thanksForInterview === true && one.interview === interview;
}

/** Whether thanks still help on the day after one on which they are to be written, and the interview is over by then. */
function helpAfter({ interview, limits }: Obligation, day: PlainDate): boolean {
  const end = exactTimeAt(day, interview.calendar.closing, interview.zone);
  return !isBefore(end, interview.end) && dayOf(dateOf(limits.closes)) > dayOf(day);
}

/** The letter with this trait that is due first, for an interview that is over on the writer's day. */
function firstThat(
  trait: 'asksForWord' | 'sendsPromises',
  letters: readonly Obligation[],
  { due }: Limits,
): Obligation | undefined {
  const [first] = letters
    .filter(({ letter, interview }) => kindOf(letter)[trait] && !(due && isBefore(due, interview.end)))
    .toSorted((a, b) => dueOf(a) - dueOf(b));
  return first;
}

/** Whether the writer put a letter off to that day, or a later one. */
function isPutOff({ interview, letter, to }: Obligation, day: PlainDate): boolean {
  return recordsOf(interview, letter, kindOf(letter).toEach ? to : undefined).some(
    ({ snoozed }) => snoozed && dayOf(snoozed) >= dayOf(day),
  );
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
