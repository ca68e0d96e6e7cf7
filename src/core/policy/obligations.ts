import { earlier, isBefore, latestDate, type Moment, type PlainDate, startOfTomorrow } from '../calendar.ts';
import {
  dateOf,
  type ExactTime,
  exactTimeAt,
  exactTimeOf,
  inZone,
  midnight,
  toMoment,
} from '../exactTime.ts';
import type { Entry } from '../log/entry.ts';
import type { Letter } from '../log/letter.ts';
import type { Log, Process } from '../log/log.ts';
import type { Outcome } from '../log/outcomes.ts';
import type { Person } from '../log/people.ts';
import type { Speech } from '../speech.ts';
import { fold, once } from '../text.ts';
import { isLetterKind, type LetterKind, letterKindRow } from './letterKinds.ts';
import { isWithdrawing, type Occasion, occasionsOf, promisesLapse, undatedCloses } from './occasions.ts';
import {
  after,
  longestTime,
  rolls,
  rollToBusinessDay,
  type Timing,
  timingOf,
  unknownDayCloses,
} from './rules.ts';
import {
  basisOf,
  meansPerson,
  type PolicyContext,
  type PromisedTask,
  recordsOf,
  type Situation,
  situationOf,
  situationsOf,
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

/** What is owed in one process, and how long that stands. */
export interface ProcessDecision {
  readonly obligations: readonly Obligation[];
  /** The moments at which something else may be owed, past and to come, beside the end of the day where `now` is. */
  readonly boundaries: readonly ExactTime[];
}

/** What a process is decided from beside its own rounds. */
export interface ProcessSurroundings {
  readonly log: Log;
  readonly context: PolicyContext;
  readonly offers: readonly Situation[];
}

/**
 * Everything that is, was or will be owed in one process at `context.now`, in the order of its rounds; of `letters` alone where
 * they are given.
 */
export function decideProcess(
  process: Process,
  { log, context, offers }: ProcessSurroundings,
  letters?: ReadonlySet<LetterKind>,
): ProcessDecision {
  const rounds = situationsOf(process, log, context);
  const first = rounds.find(tookPlace);
  const candidates = rounds.flatMap((situation) =>
    occasionsOf(situation, { context, offers, first: situation === first }, letters)
      .filter((occasion) => isWanted(occasion, situation, context))
      .flatMap((occasion) => candidateOf(occasion, situation, rounds, log, context) ?? []),
  );
  const obligations = oneVoice(
    candidates.map(({ obligation }) => obligation),
    rounds,
    context,
  );
  return {
    obligations,
    boundaries: [
      ...candidates.flatMap(({ boundaries }) => boundaries),
      ...rounds.flatMap((round) => roundBoundaries(round, context)),
      ...daysEnd(rounds, context),
    ],
  };
}

/** What changes with a round by itself: it begins and ends, a letter is no longer snoozed, thanks come too late. */
function roundBoundaries(situation: Situation, context: PolicyContext): readonly ExactTime[] {
  const { start, end, zone, records } = situation;
  return [
    start,
    end,
    ...records.flatMap(({ snoozed }) => (snoozed ? [exactTimeAt(snoozed, midnight, zone)] : [])),
    ...(situation.stale ? [thanksLimits(situation, context)?.closes ?? end] : []),
  ];
}

/** Who heard today may hear again tomorrow, by the writer's day or by that of the interview. */
function daysEnd(rounds: readonly Situation[], context: PolicyContext): readonly ExactTime[] {
  const home = basisOf(context).now.timeZoneId;
  const zones = new Set(rounds.map(({ zone }) => zone).filter((zone) => zone !== home));
  return [...zones].map((zone) => exactTimeOf(startOfTomorrow(context.now.withTimeZone(zone))));
}

/** When thanks for this interview are due and close, whatever its outcome says; undefined without a date or company. */
export function thankYouLimits(entry: Entry, log: Log, context: PolicyContext): ThanksLimits | undefined {
  const situation = situationOf(entry, log, context);
  const limits = situation && thanksLimits(situation, context);
  return limits && { due: toMoment(limits.due), closes: toMoment(limits.closes) };
}

interface ThanksLimits {
  readonly due: Moment;
  readonly closes: Moment;
}

function thanksLimits({ end, calendar, country }: Situation, { settings }: PolicyContext) {
  const timing = timingOf('thank-you', settings, country);
  return (
    timing && {
      due: rollToBusinessDay(after(end, timing.due, calendar, 'ends'), calendar),
      closes: after(end, timing.closes, calendar, 'ends'),
    }
  );
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
  if (settings.settledBefore !== '' && dateOf(situation.start).toString() < settings.settledBefore)
    return false;
  if (isWithdrawing(situation)) return letter === 'withdrawal';
  return situation.interest !== 'unsure' || thanks === true;
}

/** What may be owed by itself, and the moments at which that changes. */
interface Candidate {
  readonly obligation: Obligation;
  readonly boundaries: readonly ExactTime[];
}

function candidateOf(
  occasion: Occasion,
  situation: Situation,
  rounds: readonly Situation[],
  log: Log,
  context: PolicyContext,
): Candidate | undefined {
  const timing = timingOf(occasion.timing, context.settings, situation.country);
  if (!timing) return undefined;
  const { letter, to, because, promises = [] } = occasion;
  const limits = limitsLater(occasion, timing, situation);
  // Most letters of a log of years lapsed long ago, and nobody asks when: calendars cost more than all else here.
  const { now } = basisOf(context);
  const isHistory = lapsedLongAgo(occasion, timing, situation, now);
  const state = stateOf(occasion, situation, isHistory ? undefined : limits(), now);
  const obligation = new LazyObligation(
    {
      entry: situation.entry,
      process: situation.process,
      letter,
      to,
      state,
      draft: log.lettersOf(situation.entry).find((file) => isDraft(file, letter, to)),
      because,
      thanked: rounds.some((round) =>
        recordsOf(round, 'thank-you', to).some(({ sent }) => sent !== undefined),
      ),
      promises,
    },
    limits,
    context,
  );
  return { obligation, boundaries: isHistory ? [] : boundariesOf(letter, limits(), situation, context) };
}

type Facts = Omit<Obligation, keyof Limits | 'title' | 'why' | 'because'> & Pick<Occasion, 'because'>;

/**
 * An obligation that computes its times, and what it says of them, when they are asked for. A class, because a log of years has
 * tens of thousands, and an object with getters of its own takes ten times the memory.
 */
class LazyObligation implements Obligation {
  readonly entry: Facts['entry'];
  readonly process: Facts['process'];
  readonly letter: Facts['letter'];
  readonly to: Facts['to'];
  readonly state: Facts['state'];
  readonly draft: Facts['draft'];
  readonly thanked: Facts['thanked'];
  readonly promises: Facts['promises'];
  readonly #because: Facts['because'];
  readonly #limits: () => Limits;
  readonly #context: PolicyContext;

  constructor(facts: Facts, limits: () => Limits, context: PolicyContext) {
    this.entry = facts.entry;
    this.process = facts.process;
    this.letter = facts.letter;
    this.to = facts.to;
    this.state = facts.state;
    this.draft = facts.draft;
    this.#because = facts.because;
    this.thanked = facts.thanked;
    this.promises = facts.promises;
    this.#limits = limits;
    this.#context = context;
  }

  get opens(): Moment {
    return toMoment(this.#limits().opens);
  }

  get due(): Moment | undefined {
    const { due } = this.#limits();
    return due && toMoment(due);
  }

  get closes(): Moment {
    return toMoment(this.#limits().closes);
  }

  get because(): string {
    return this.#because();
  }

  get why(): string {
    return `${this.because} ${sayUntil(this.state, this.#limits(), this.#context)}`;
  }

  get title(): string {
    return titleOf(this, this.#context.speech);
  }
}

/** While promised material is a candidate, it may lapse; later there is none to lapse. */
function boundariesOf(
  letter: LetterKind,
  { opens, due, closes }: Limits,
  situation: Situation,
  context: PolicyContext,
): readonly ExactTime[] {
  const lapse = letter === 'promised-material' ? promisesLapse(situation, context) : undefined;
  return [opens, due ?? opens, closes, lapse ?? closes];
}

interface Limits {
  readonly opens: ExactTime;
  readonly due: ExactTime | undefined;
  readonly closes: ExactTime;
}

/** Keeps no more of the situation than it needs. */
function limitsLater(occasion: Occasion, timing: Timing, { end, calendar }: Situation): () => Limits {
  return once(() => limitsOf(occasion, timing, { end, calendar }));
}

function limitsOf(
  occasion: Occasion,
  timing: Timing,
  situation: Pick<Situation, 'end' | 'calendar'>,
): Limits {
  const { anchor, undated } = occasion;
  const closes =
    occasion.closes ??
    (undated ? undatedCloses(situation) : after(anchor, timing.closes, situation.calendar, 'ends'));
  // A day of cause that lies after the interview it should precede is a slip of the pen, and no reason for nonsense.
  const opens = earlier(after(anchor, timing.opens, situation.calendar, 'opens'), closes);
  return { opens, due: dueOf(occasion, timing.due, situation, opens, closes), closes };
}

/** Whether a letter's time is over by any calendar. */
function lapsedLongAgo(
  { closes, undated, anchor }: Occasion,
  timing: Timing,
  situation: Situation,
  now: ExactTime,
): boolean {
  if (closes) return isBefore(closes, now);
  const [from, duration] = undated ? [situation.end, unknownDayCloses] : [anchor, timing.closes];
  return from.epochMilliseconds + longestTime(duration, situation.calendar) < now.epochMilliseconds;
}

/** A due time never lies before it makes sense to write, nor after the letter stops helping. */
function dueOf(
  occasion: Occasion,
  duration: string,
  { calendar }: Pick<Situation, 'calendar'>,
  opens: ExactTime,
  closes: ExactTime,
): ExactTime | undefined {
  if (occasion.undated && !occasion.due) return undefined;
  const counted = occasion.due ?? after(occasion.anchor, duration, calendar, 'ends');
  const due = !occasion.due && rolls(occasion.timing) ? rollToBusinessDay(counted, calendar) : counted;
  return isBefore(due, opens) || isBefore(closes, due) ? closes : due;
}

/** The state of a letter; one without `limits` has none left that matter. */
function stateOf(
  { letter, to }: Occasion,
  situation: Situation,
  limits: Limits | undefined,
  now: ExactTime,
): State {
  const records = settlingRecords(situation, letter, to);
  if (records.some(({ sent }) => sent !== undefined)) return 'sent';
  if (records.some(({ waived }) => waived !== undefined)) return 'waived';
  if (!limits || !isBefore(now, limits.closes)) return 'lapsed';
  const snoozed = records.some(
    (record) => record.snoozed && isBefore(now, exactTimeAt(record.snoozed, midnight, situation.zone)),
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
  const replyDay = dateOf(replied).toString();
  return records.filter(({ sent }) => !sent || (sent !== 'unknown' && sent.toString() > replyDay));
}

function isDraft({ kind, to: recipient, sent }: Letter, letter: LetterKind, to: Person | undefined): boolean {
  return !sent && isLetterKind(kind.value) && kind.value === letter && meansPerson(recipient?.name, to);
}

function sayUntil(state: State, { due, closes, opens }: Limits, { now, speech }: PolicyContext): string {
  const at = (time: ExactTime) => {
    const zone = time.timeZoneId === now.timeZoneId ? '' : ` (${time.timeZoneId})`;
    return `${speech.moment(toMoment(time), now)}${zone}`;
  };
  if (state === 'upcoming') return speech.say('It makes sense from {0}.', at(opens));
  if (!due) return speech.say('It makes sense until {0}.', at(closes));
  if (state === 'overdue') return speech.say('Best by {0}; it still helps until {1}.', at(due), at(closes));
  return speech.say('Best by {0}.', at(due));
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
  context: PolicyContext,
): readonly Obligation[] {
  const { now } = basisOf(context);
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
      const today = [now, inZone(now, zone)].map((time) => dateOf(time).toString());
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
