import {
  earlier,
  isBefore,
  latestDate,
  type Moment,
  momentAt,
  type PlainDate,
  sayMoment,
} from '../calendar.ts';
import type { Entry } from '../log/entry.ts';
import type { Letter } from '../log/letter.ts';
import type { Log, Process } from '../log/log.ts';
import type { Outcome } from '../log/outcomes.ts';
import type { Person } from '../log/people.ts';
import { fold, groupBy } from '../text.ts';
import { isLetterKind, type LetterKind, letterKindRow } from './letterKinds.ts';
import { isOpenOffer, isWithdrawing, type Occasion, occasionsOf, undatedCloses } from './occasions.ts';
import { after, rolls, rollToBusinessDay, timingOf } from './rules.ts';
import {
  meansPerson,
  type PolicyContext,
  type PromisedTask,
  recordsOf,
  type Situation,
  situationOf,
} from './situation.ts';

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
  /** Why, in a sentence with its own facts. */
  readonly because: string;
  /** Why and until when, as shown to people. */
  readonly why: string;
  /** Whether this person had thanks already in this process; if not, this letter carries them. */
  readonly thanked: boolean;
  readonly promises: readonly PromisedTask[];
}

/** Everything that is, was or will be owed at `context.now`, in the order of entries. */
export function deriveObligations(log: Log, context: PolicyContext): readonly Obligation[] {
  const situations = log.entries.flatMap((entry) => situationOf(entry, log, context) ?? []);
  const offers = situations.filter((situation) => isOpenOffer(situation, context.now));
  return [...groupBy(situations, ({ process }) => process).values()].flatMap((rounds) => {
    const ordered = rounds.toSorted(
      (a, b) => a.process.rounds.indexOf(a.entry) - b.process.rounds.indexOf(b.entry),
    );
    const first = ordered.find(tookPlace);
    const candidates = ordered.flatMap((situation) =>
      occasionsOf(situation, { context, offers, first: situation === first })
        .filter((occasion) => isWanted(occasion, situation, context))
        .flatMap((occasion) => obligationOf(occasion, situation, ordered, log, context) ?? []),
    );
    return oneVoice(candidates, ordered, context);
  });
}

/** When thanks for this interview are due and close, whatever its outcome says; undefined without a date or company. */
export function thankYouLimits(
  entry: Entry,
  log: Log,
  context: PolicyContext,
): { readonly due: Moment; readonly closes: Moment } | undefined {
  const situation = situationOf(entry, log, context);
  const timing = situation && timingOf('thank-you', context.settings, situation.country);
  if (!situation || !timing) return undefined;
  const { end, calendar } = situation;
  return {
    due: rollToBusinessDay(after(end, timing.due, calendar, 'ends'), calendar),
    closes: after(end, timing.closes, calendar, 'ends'),
  };
}

/** `Thank-you to Dana Okafor`. */
export function titleOf({ letter, to, process }: Pick<Obligation, 'letter' | 'to' | 'process'>): string {
  const { title } = letterKindRow(letter);
  return `${title} to ${to?.name ?? process.company}`;
}

/** Whether an obligation asks for something now. */
export function isOwed({ state }: Obligation): boolean {
  return state === 'open' || state === 'overdue';
}

/** The day until which a letter is snoozed, if it is. */
export function snoozedUntil({ entry, letter, to, state }: Obligation): PlainDate | undefined {
  if (state !== 'snoozed') return undefined;
  const records = entry.records.filter((record) => record.letter === letter && meansPerson(record.to, to));
  return latestDate(records.flatMap(({ snoozed }) => snoozed ?? []));
}

const noInterview: ReadonlySet<Outcome | 'unclear'> = new Set([
  'not yet',
  'upcoming',
  'cancelled',
  'missed',
  'not shown up',
  'withdrawn',
  'unclear',
]);

function tookPlace({ outcome }: Situation): boolean {
  return !noInterview.has(outcome);
}

/** The settings and one's interest: what is owed at all. */
function isWanted({ letter }: Occasion, situation: Situation, { settings }: PolicyContext): boolean {
  const { optional, thanks } = letterKindRow(letter);
  if (settings.disabledLetters.includes(letter)) return false;
  if (optional && !settings.optionalLetters.includes(letter)) return false;
  if (settings.settledBefore !== '' && situation.start.toPlainDate().toString() < settings.settledBefore)
    return false;
  if (isWithdrawing(situation)) return letter === 'withdrawal';
  return situation.interest !== 'unsure' || thanks === true;
}

function obligationOf(
  occasion: Occasion,
  situation: Situation,
  rounds: readonly Situation[],
  log: Log,
  context: PolicyContext,
): Obligation | undefined {
  const timing = timingOf(occasion.timing, context.settings, situation.country);
  if (!timing) return undefined;
  const { letter, to, anchor, because, promises = [] } = occasion;
  const closes =
    occasion.closes ??
    (occasion.undated ? undatedCloses(situation) : after(anchor, timing.closes, situation.calendar, 'ends'));
  // A day of cause that lies after the interview it should precede is a slip of the pen, and no reason for nonsense.
  const opens = earlier(after(anchor, timing.opens, situation.calendar, 'opens'), closes);
  const due = dueOf(occasion, timing.due, situation, opens, closes);
  const draft = log.lettersOf(situation.entry).find((file) => isDraft(file, letter, to));
  const state = stateOf(occasion, situation, { opens, due, closes }, context.now);
  const limits = { opens, due, closes };
  return {
    entry: situation.entry,
    process: situation.process,
    letter,
    to,
    state,
    draft,
    ...limits,
    because,
    why: `${because} ${sayUntil(state, limits, context.now)}`,
    thanked: rounds.some((round) => recordsOf(round, 'thank-you', to).some(({ sent }) => sent !== undefined)),
    promises,
  };
}

/** A due time never lies before it makes sense to write, nor after the letter stops helping. */
function dueOf(
  occasion: Occasion,
  duration: string,
  situation: Situation,
  opens: Moment,
  closes: Moment,
): Moment | undefined {
  if (occasion.undated && !occasion.due) return undefined;
  const counted = occasion.due ?? after(occasion.anchor, duration, situation.calendar, 'ends');
  const due =
    !occasion.due && rolls(occasion.timing) ? rollToBusinessDay(counted, situation.calendar) : counted;
  return isBefore(due, opens) || isBefore(closes, due) ? closes : due;
}

type Limits = Pick<Obligation, 'opens' | 'due' | 'closes'>;

function stateOf({ letter, to }: Occasion, situation: Situation, limits: Limits, now: Moment): State {
  const records = settlingRecords(situation, letter, to);
  if (records.some(({ sent }) => sent !== undefined)) return 'sent';
  if (records.some(({ waived }) => waived !== undefined)) return 'waived';
  if (!isBefore(now, limits.closes)) return 'lapsed';
  const snoozed = records.some(
    (record) => record.snoozed && isBefore(now, momentAt(record.snoozed, '00:00', situation.zone)),
  );
  if (snoozed) return 'snoozed';
  if (isBefore(now, limits.opens)) return 'upcoming';
  return limits.due && isBefore(limits.due, now) ? 'overdue' : 'open';
}

/**
 * Whether each person is owed one. Of every other kind there is one a process, so that one sent to somebody else counts too.
 */
export function isOwedToEach({ letter }: Pick<Obligation, 'letter'>): boolean {
  return letter === 'thank-you' || letter === 'promised-material';
}

/** The records that settle a letter. A check-in before their last reply no longer counts. */
function settlingRecords(situation: Situation, letter: LetterKind, to: Person | undefined) {
  const records = recordsOf(situation, letter, isOwedToEach({ letter }) ? to : undefined);
  const { replied } = situation;
  if (!replied || !letter.endsWith('check-in')) return records;
  const replyDay = replied.toPlainDate().toString();
  return records.filter(({ sent }) => !sent || (sent !== 'unknown' && sent.toString() > replyDay));
}

function isDraft({ kind, to: recipient, sent }: Letter, letter: LetterKind, to: Person | undefined): boolean {
  return !sent && isLetterKind(kind.value) && kind.value === letter && meansPerson(recipient?.name, to);
}

function sayUntil(state: State, { due, closes, opens }: Limits, now: Moment): string {
  const say = (moment: Moment) => {
    const zone = moment.timeZoneId === now.timeZoneId ? '' : ` (${moment.timeZoneId})`;
    return `${sayMoment(moment, now)}${zone}`;
  };
  if (state === 'upcoming') return `It makes sense from ${say(opens)}.`;
  if (!due) return `It makes sense until ${say(closes)}.`;
  if (state === 'overdue') return `Best by ${say(due)}; it still helps until ${say(closes)}.`;
  return `Best by ${say(due)}.`;
}

/** Outcomes after which unsent thanks are part of another letter. */
const decided: ReadonlySet<Outcome | 'unclear'> = new Set([
  'rejected',
  'offer',
  'accepted',
  'offer declined',
  'offer withdrawn',
  'withdrawn',
  'no response',
]);

/**
 * One letter at a time to one person about one process (domain, "Rules across rows"): unsent thanks go where another letter
 * carries them, then of several open letters to one person only the first in precedence stays. What was sent or waived stays.
 */
function oneVoice(
  candidates: readonly Obligation[],
  rounds: readonly Situation[],
  { now }: PolicyContext,
): readonly Obligation[] {
  const order = ({ entry }: Obligation) => rounds.findIndex((round) => round.entry === entry);
  const lastDecision = rounds.findLastIndex((round) => decided.has(round.outcome) || isWithdrawing(round));
  const carries = (other: Obligation, one: Obligation): boolean =>
    recipientKey(other) === recipientKey(one) &&
    (other.letter === 'thank-you'
      ? order(other) > order(one) && !isBefore(now, other.opens)
      : other.letter.endsWith('check-in') && (isOwed(other) || other.state === 'sent'));
  const isCarried = (one: Obligation): boolean => {
    if (one.state === 'sent' || one.state === 'waived' || one.state === 'lapsed') return false;
    if (one.letter === 'promised-material') return order(one) < lastDecision;
    if (one.letter !== 'thank-you') return false;
    return order(one) <= lastDecision || candidates.some((other) => other !== one && carries(other, one));
  };
  // What waits for its turn waits until the day after: nobody gets two letters about one process on one day. The day is
  // that of the writer, who records it, or that of the interview.
  const heardToday = ({ to }: Obligation): boolean =>
    rounds.some(({ records, zone }) => {
      const today = [now, now.withTimeZone(zone)].map((moment) => moment.toPlainDate().toString());
      return records.some(
        ({ sent, to: name }) => today.includes(sent?.toString() ?? '') && meansPerson(name, to),
      );
    });
  const voices = candidates.filter((one) => !isCarried(one) && !(isOwed(one) && heardToday(one)));
  const waits = (one: Obligation): boolean =>
    isOwed(one) &&
    voices.some(
      (other) =>
        isOwed(other) && recipientKey(other) === recipientKey(one) && speaksBefore(other, one, order),
    );
  return voices.filter((one) => !waits(one));
}

function speaksBefore(a: Obligation, b: Obligation, order: (one: Obligation) => number): boolean {
  const difference = letterKindRow(a.letter).precedence - letterKindRow(b.letter).precedence;
  return difference < 0 || (difference === 0 && order(a) > order(b));
}

function recipientKey({ to }: Obligation): string {
  return to ? fold(to.name) : '';
}
