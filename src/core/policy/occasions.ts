import {
  addBusinessDays,
  earlier,
  isBefore,
  later,
  latestDate,
  type Moment,
  momentAt,
  sayDate,
} from '../calendar.ts';
import type { Entry } from '../log/entry.ts';
import type { Outcome } from '../log/outcomes.ts';
import type { Person } from '../log/people.ts';
import type { LetterKind } from './letterKinds.ts';
import { after, before, type TimingId, timingOf, unknownDayCloses } from './rules.ts';
import {
  lastSent,
  meansPerson,
  type PolicyContext,
  type PromisedTask,
  recordsOf,
  type Situation,
} from './situation.ts';

/** Why and from when a letter is owed to somebody; the times follow from the timing rule. */
export interface Occasion {
  readonly letter: LetterKind;
  readonly to: Person | undefined;
  readonly timing: TimingId;
  /** What the rule's times count from. */
  readonly anchor: Moment;
  /** The day of its cause is unknown: it has no due time but `due` below, and closes by the interview's day. */
  readonly undated?: boolean;
  /** Times of its own, instead of the rule's. */
  readonly due?: Moment | undefined;
  readonly closes?: Moment | undefined;
  /** The facts it follows from, as a sentence. */
  readonly because: string;
  /** What was promised, where this letter sends it. */
  readonly promises?: readonly PromisedTask[];
}

/** What else a rule may look at: the whole log, as situations. */
export interface Surroundings {
  readonly context: PolicyContext;
  /** Open offers with a deadline still ahead, of every process. */
  readonly offers: readonly Situation[];
  /** The entry is the first interview of its process that took place. */
  readonly first: boolean;
}

type Rule = (situation: Situation, surroundings: Surroundings) => readonly Occasion[];

/** THE table of what is owed when (domain, "What is owed"), one row a letter. */
const owingRules: Readonly<Partial<Record<LetterKind, Rule>>> = {
  'thank-you': (s, { context }) =>
    s.outcome === 'waiting' || s.outcome === 'advanced'
      ? interviewers(s).map((to) => ({
          letter: 'thank-you' as const,
          to,
          timing: 'thank-you',
          anchor: s.end,
          because: `You met ${to?.name ?? s.process.company} on ${sayDate(s.start.toPlainDate(), context.now)}; a thank-you reads best soon after.`,
        }))
      : [],
  'check-in': (s, { context }) => {
    if (!awaitsWord(s)) return [];
    const promised = promisedBy(s, context);
    if (promised) {
      const because =
        s.outcome === 'on hold' && !s.entry.decisionBy
          ? `They paused the search; it is time to ask again.`
          : `They said you would hear by ${sayDate(promised.toPlainDate(), context.now)}.`;
      return [toContact(s, 'check-in', 'check-in-promised', promised, because)];
    }
    if (s.outcome === 'on hold') return [];
    const silentSince = s.replied ? later(s.end, s.replied) : s.end;
    const because = `No word since ${sayDate(silentSince.toPlainDate(), context.now)}.`;
    return [toContact(s, 'check-in', 'check-in', silentSince, because)];
  },
  'second-check-in': (s, { context }) => afterLetter(s, context, 'check-in', 'second-check-in'),
  'closing-note': (s, { context }) => afterLetter(s, context, 'second-check-in', 'closing-note'),
  'rejection-reply': (s) =>
    is(s, 'rejected', 'offer withdrawn')
      ? [
          sinceKnown(
            s,
            'rejection-reply',
            s.outcome === 'rejected' ? 'They said no' : 'They took the offer back',
          ),
        ]
      : [],
  'keep-in-touch': (s, { context }) => {
    const sent = lastSent(s, 'rejection-reply');
    if (!is(s, 'rejected') || !sent) return [];
    const because = `You answered their no on ${sayDate(sent.toPlainDate(), context.now)}.`;
    return [toContact(s, 'keep-in-touch', 'keep-in-touch', sent, because)];
  },
  withdrawal: (s, { context }) => (isWithdrawing(s) ? [withdrawal(s, context)] : []),
  'offer-thanks': (s) => (is(s, 'offer') ? [sinceKnown(s, 'offer-thanks', 'They made you an offer')] : []),
  acceptance: (s) => (is(s, 'accepted') ? [answerToOffer(s, 'acceptance', 'You took the offer')] : []),
  'offer-decline': (s) =>
    is(s, 'offer declined') ? [answerToOffer(s, 'offer-decline', 'You decided against the offer')] : [],
  'competing-offer': (s, { offers, context }) =>
    awaitsWord(s) && s.outcome === 'waiting'
      ? offers
          .filter(({ process }) => process !== s.process)
          .toSorted((a, b) => timeLeft(a) - timeLeft(b))
          .slice(0, 1)
          .map((offer) => competingOffer(s, offer, context))
      : [],
  'promised-material': (s, { context }) =>
    is(s, 'waiting', 'advanced', 'offer') ? promisedMaterial(s, context) : [],
  'referral-thanks': (s, { first, context }) =>
    first
      ? referrers(s).map((to) => ({
          letter: 'referral-thanks' as const,
          to,
          timing: 'referral-thanks',
          anchor: s.end,
          because: `${to.name} recommended you, and the first interview was on ${sayDate(s.start.toPlainDate(), context.now)}.`,
        }))
      : [],
  reschedule: (s) =>
    is(s, 'cancelled', 'not shown up') && s.interest === 'yes' && s.last
      ? [
          sinceKnown(
            s,
            'reschedule',
            s.outcome === 'cancelled' ? 'The interview was cancelled' : 'They were not there',
          ),
        ]
      : [],
  apology: (s, { context }) =>
    is(s, 'missed')
      ? [
          toContact(
            s,
            'apology',
            'apology',
            s.start,
            `You missed the interview on ${sayDate(s.start.toPlainDate(), context.now)}.`,
          ),
        ]
      : [],
};

const ownedKinds = Object.entries(owingRules);

/** The letters that this entry gives occasion for, before one letter replaces another. */
export function occasionsOf(situation: Situation, surroundings: Surroundings): readonly Occasion[] {
  return ownedKinds.flatMap(([, rule]) => rule?.(situation, surroundings) ?? []);
}

/** Whether one is out of the process, means to be, or told them so. */
export function isWithdrawing(s: Situation): boolean {
  return (
    is(s, 'withdrawn') ||
    recordsOf(s, 'withdrawal').some(({ sent }) => sent !== undefined) ||
    (s.interest === 'no' && is(s, 'upcoming', 'waiting', 'advanced', 'offer') && !s.stale)
  );
}

/** Whether an entry can be an open offer at all, by what it says. */
export function mayBeOpenOffer({ outcome, offerBy }: Entry): boolean {
  return typeof outcome !== 'string' && outcome.value === 'offer' && offerBy !== undefined;
}

/** An offer that is open and has a deadline ahead. */
export function isOpenOffer(s: Situation, now: Moment): boolean {
  const deadline = offerDeadline(s);
  return is(s, 'offer') && s.last && s.interest !== 'no' && deadline !== undefined && isBefore(now, deadline);
}

function is(s: Situation, ...outcomes: readonly Outcome[]): boolean {
  return outcomes.some((outcome) => outcome === s.outcome);
}

function awaitsWord(s: Situation): boolean {
  return is(s, 'waiting', 'on hold') && s.last && !s.roundToCome;
}

/** Who gets thanks: each interviewer, else the contact, else nobody by name; by the agency, the contact only. */
function interviewers(s: Situation): readonly (Person | undefined)[] {
  if (s.viaAgency || s.entry.interviewers.length === 0) return [s.contact];
  return s.entry.interviewers;
}

function contactOf(s: Situation): Person | undefined {
  return s.viaAgency ? s.contact : (s.contact ?? s.entry.interviewers[0]);
}

function referrers(s: Situation): readonly Person[] {
  const referrer = s.process.rounds.find((round) => round.referrer)?.referrer;
  return referrer ? [referrer] : [];
}

function toContact(
  s: Situation,
  letter: LetterKind,
  timing: TimingId,
  anchor: Moment,
  because: string,
): Occasion {
  return { letter, to: contactOf(s), timing, anchor, because };
}

/** A letter whose times count from K, the day the outcome became known; without K, from the interview, without haste. */
function sinceKnown(s: Situation, letter: LetterKind & TimingId, fact: string): Occasion {
  const because = s.known ? `${fact} on ${sayDate(s.known.toPlainDate(), s.known)}.` : `${fact}.`;
  const occasion = toContact(s, letter, letter, s.known ?? s.end, because);
  return s.known ? occasion : { ...occasion, undated: true };
}

/** The day they named for word: `decision-by`, or the end of a pause; only where it is after their last reply. */
function promisedBy(s: Situation, { settings }: PolicyContext): Moment | undefined {
  const day = s.entry.decisionBy?.value;
  const paused = s.outcome === 'on hold' && s.known ? s.known.add({ days: settings.onHoldDays }) : undefined;
  const promised = day ? momentAt(day, s.calendar.closing, s.zone) : paused;
  if (promised && s.replied && isBefore(promised, s.replied)) return undefined;
  return promised;
}

function afterLetter(
  s: Situation,
  { now }: PolicyContext,
  first: 'check-in' | 'second-check-in',
  letter: 'second-check-in' | 'closing-note',
): readonly Occasion[] {
  const sent = lastSent(s, first);
  const answered = sent && s.replied && !isBefore(s.replied, sent);
  if (!awaitsWord(s) || s.outcome !== 'waiting' || !sent || answered) return [];
  const because = `You asked on ${sayDate(sent.toPlainDate(), now)} and there is no word yet.`;
  return [toContact(s, letter, letter, sent, because)];
}

function withdrawal(s: Situation, { now, settings }: PolicyContext): Occasion {
  const decidedBefore = isBefore(s.known ?? now, s.start);
  const toCome = is(s, 'upcoming') || (is(s, 'withdrawn') && decidedBefore);
  const because = `You are no longer interested${s.known ? ` since ${sayDate(s.known.toPlainDate(), now)}` : ''}.`;
  if (!toCome) return { ...sinceKnown(s, 'withdrawal', ''), because };
  const dayBefore = momentAt(
    addBusinessDays(s.start.toPlainDate(), -1, s.calendar),
    s.calendar.closing,
    s.zone,
  );
  const due = timingOf('withdrawal', settings, s.country)?.due ?? '0 h';
  // Without a day of decision, it is wanted since today.
  const today = momentAt(now.withTimeZone(s.zone).toPlainDate(), '00:00', s.zone);
  const best = s.known ? earlier(after(s.known, due, s.calendar, 'ends'), dayBefore) : dayBefore;
  return {
    ...toContact(s, 'withdrawal', 'withdrawal', s.known ?? earlier(today, best), because),
    due: best,
    closes: s.start,
  };
}

function offerDeadline(s: Situation): Moment | undefined {
  const day = s.entry.offerBy?.value;
  return day && momentAt(day, s.calendar.closing, s.zone);
}

/** For the order of open offers. */
function timeLeft(s: Situation): number {
  return offerDeadline(s)?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
}

function answerToOffer(s: Situation, letter: 'acceptance' | 'offer-decline', fact: string): Occasion {
  return { ...sinceKnown(s, letter, fact), due: offerDeadline(s) };
}

function competingOffer(s: Situation, offer: Situation, { now, settings }: PolicyContext): Occasion {
  const deadline = offerDeadline(offer) ?? offer.end;
  const due = timingOf('competing-offer', settings, s.country)?.due ?? '0 h';
  return {
    ...toContact(
      s,
      'competing-offer',
      'competing-offer',
      (offer.known ?? offer.end).withTimeZone(s.zone),
      `You hold an offer that must be answered by ${sayDate(deadline.toPlainDate(), now)}, and ${s.process.company} still decides.`,
    ),
    due: before(deadline.withTimeZone(s.zone), due, s.calendar),
    closes: deadline.withTimeZone(s.zone),
  };
}

/** One letter a person for all that was promised, due with the earliest promise. */
function promisedMaterial(s: Situation, context: PolicyContext): readonly Occasion[] {
  if (s.entry.tasks === undefined) return [];
  if (isLongPast(s, context) && !context.wantsLapsedPromises?.(s.entry)) return [];
  const byPerson = new Map<Person | undefined, PromisedTask[]>();
  for (const promise of context.promises(s.entry)) {
    const to = s.viaAgency ? s.contact : (namedIn(promise.text, s) ?? s.entry.interviewers[0] ?? s.contact);
    byPerson.set(to, [...(byPerson.get(to) ?? []), promise]);
  }
  return [...byPerson].map(([to, promises]) => {
    const days = promises.flatMap(({ by }) => (by ? [momentAt(by, s.calendar.closing, s.zone)] : []));
    const thanked = to && lastThanks(s, to);
    return {
      letter: 'promised-material' as const,
      to,
      timing: 'promised-material' as const,
      anchor: thanked && isBefore(s.end, thanked) ? thanked : s.end,
      due: days.length > 0 ? days.reduce(earlier) : undefined,
      because: `You promised: ${promises.map(({ text }) => text).join('; ')}.`,
      promises,
    };
  });
}

/** From when on nothing that was promised is worth sending, whoever had thanks last. */
export function promisesLapse(s: Situation, { settings }: PolicyContext): Moment | undefined {
  const timing = timingOf('promised-material', settings, s.country);
  const thanks = lastSent(s, 'thank-you');
  const from = thanks ? later(s.end, thanks) : s.end;
  return timing && after(from, timing.closes, s.calendar, 'ends');
}

function isLongPast(s: Situation, context: PolicyContext): boolean {
  const lapse = promisesLapse(s, context);
  return lapse !== undefined && !isBefore(context.now, lapse);
}

function namedIn(text: string, s: Situation): Person | undefined {
  const people = [...s.entry.interviewers, ...(s.contact ? [s.contact] : [])];
  const words = text.split(/[^\p{L}\p{N}'’-]+/u).map((word) => word.replace(/['’]s$/, ''));
  return people.find(({ name }) => {
    const [firstName = ''] = name.split(' ');
    return text.includes(name) || words.includes(firstName);
  });
}

function lastThanks(s: Situation, to: Person): Moment | undefined {
  const days = s.records.flatMap(({ letter, sent, to: name }) =>
    letter === 'thank-you' && sent && sent !== 'unknown' && meansPerson(name, to) ? [sent] : [],
  );
  const last = latestDate(days);
  return last && momentAt(last, s.calendar.closing, s.zone);
}

/** How long a letter without a known day stays sensible. */
export function undatedCloses({ end, calendar }: Pick<Situation, 'end' | 'calendar'>): Moment {
  return after(end, unknownDayCloses, calendar, 'ends');
}
