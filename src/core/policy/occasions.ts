import { addBusinessDays, addDays, earlier, isBefore, later, latestDate } from '../calendar.ts';
import { dateOf, type ExactTime, exactTimeAt, inZone, midnight } from '../exactTime.ts';
import type { Outcome } from '../log/outcomes.ts';
import { lastDayIn } from '../notes/notes.ts';
import { meansPerson, type Person } from '../people/people.ts';
import { type LetterKind, letterKindNames } from './letterKinds.ts';
import { offerDeadline } from './openOffers.ts';
import { isPromisedToEach, promisedTo } from './promisedTo.ts';
import { after, before, type TimingId, timingOf } from './rules.ts';
import {
  basisOf,
  lastSent,
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
  readonly anchor: ExactTime;
  /** The day of its cause is unknown: it has no due time but `due` below, and closes by the interview's day. */
  readonly undated?: boolean;
  /** Times of its own, instead of the rule's. */
  readonly due?: ExactTime | undefined;
  readonly closes?: ExactTime | undefined;
  /** The facts it follows from, as a sentence. */
  readonly because: () => string;
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

/** THE table of what is owed when (domain, "What is owed"), one row a letter; the others are written on request only. */
const owingRules: Readonly<Partial<Record<LetterKind, Rule>>> = {
  'thank-you': (s, { context }) =>
    s.outcome === 'waiting' || s.outcome === 'advanced'
      ? interviewers(s).map((to) => ({
          letter: 'thank-you' as const,
          to,
          timing: 'thank-you',
          anchor: s.end,
          because: () => sayMeeting(s, to, context),
        }))
      : [],
  'check-in': (s, { context }) => {
    if (!awaitsWord(s, context)) return [];
    const promised = promisedBy(s);
    if (promised) {
      const because = () => context.speech.say('They said you would hear by {0}.', dayOf(promised, context));
      return [toContact(s, 'check-in', 'check-in-promised', promised, because)];
    }
    if (s.outcome === 'on hold') {
      const restart = endOfPause(s, context);
      const because = () => context.speech.say('They paused the search; it is time to ask again.');
      return restart ? [toContact(s, 'check-in', 'check-in-promised', restart, because)] : [];
    }
    const silentSince = s.lastWord ? later(s.end, s.lastWord) : s.end;
    const because = () => context.speech.say('No word since {0}.', dayOf(silentSince, context));
    return [toContact(s, 'check-in', 'check-in', silentSince, because)];
  },
  'second-check-in': (s, { context }) => afterLetter(s, context, 'check-in', 'second-check-in'),
  'closing-note': (s, { context }) => afterLetter(s, context, 'second-check-in', 'closing-note'),
  'rejection-reply': (s, { context }) =>
    is(s, 'rejected', 'offer withdrawn')
      ? [
          sinceKnown(
            s,
            'rejection-reply',
            s.outcome === 'rejected'
              ? fact(s, context, 'They said no.', 'They said no on {0}.')
              : fact(s, context, 'They took the offer back.', 'They took the offer back on {0}.'),
            context,
          ),
        ]
      : [],
  'keep-in-touch': (s, { context }) => {
    const sent = lastSent(s, 'rejection-reply');
    if (!is(s, 'rejected') || !sent) return [];
    const because = () => context.speech.say('You answered their no on {0}.', dayOf(sent, context));
    return [toContact(s, 'keep-in-touch', 'keep-in-touch', sent, because)];
  },
  withdrawal: (s, { context }) => (isWithdrawing(s) ? [withdrawal(s, context)] : []),
  'offer-thanks': (s, { context }) =>
    is(s, 'offer')
      ? [
          sinceKnown(
            s,
            'offer-thanks',
            fact(s, context, 'They made you an offer.', 'They made you an offer on {0}.'),
            context,
          ),
        ]
      : [],
  acceptance: (s, { context }) =>
    is(s, 'accepted')
      ? [
          answerToOffer(
            s,
            'acceptance',
            fact(s, context, 'You took the offer.', 'You took the offer on {0}.'),
            context,
          ),
        ]
      : [],
  'offer-decline': (s, { context }) =>
    is(s, 'offer declined')
      ? [
          answerToOffer(
            s,
            'offer-decline',
            fact(s, context, 'You decided against the offer.', 'You decided against the offer on {0}.'),
            context,
          ),
        ]
      : [],
  'competing-offer': (s, { offers, context }) =>
    awaitsWord(s, context) && s.outcome === 'waiting'
      ? // Another process's: who still waits in the last round of this one holds no offer in it.
        offers
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
          because: () =>
            context.speech.say(
              '{0} recommended you, and the first interview was on {1}.',
              to.name,
              dayOf(s.start, context),
            ),
        }))
      : [],
  reschedule: (s, { context }) =>
    is(s, 'cancelled', 'not shown up') && s.interest === 'yes' && s.last
      ? [
          sinceKnown(
            s,
            'reschedule',
            s.outcome === 'cancelled'
              ? fact(s, context, 'The interview was cancelled.', 'The interview was cancelled on {0}.')
              : fact(s, context, 'They were not there.', 'They were not there on {0}.'),
            context,
          ),
        ]
      : [],
  apology: (s, { context }) =>
    is(s, 'missed')
      ? [
          toContact(s, 'apology', 'apology', s.start, () =>
            context.speech.say('You missed the interview on {0}.', dayOf(s.start, context)),
          ),
        ]
      : [],
};

/** The letters, of `letters` if they are given, that this entry gives occasion for, before one letter replaces another. */
export function occasionsOf(
  situation: Situation,
  surroundings: Surroundings,
  letters?: ReadonlySet<LetterKind>,
): readonly Occasion[] {
  const occasions: Occasion[] = [];
  for (const letter of letters ?? letterKindNames)
    for (const occasion of owingRules[letter]?.(situation, surroundings) ?? []) occasions.push(occasion);
  return occasions;
}

/** Whether one is out of the process, means to be, or told them so. */
export function isWithdrawing(s: Situation): boolean {
  return (
    is(s, 'withdrawn') ||
    recordsOf(s, 'withdrawal').some(({ sent }) => sent !== undefined) ||
    (s.interest === 'no' && is(s, 'upcoming', 'waiting', 'advanced', 'offer') && !s.stale)
  );
}

function is(s: Situation, ...outcomes: readonly Outcome[]): boolean {
  return outcomes.some((outcome) => outcome === s.outcome);
}

/** Whether one waits for their word: nobody does before the last interview, whatever the entry says. */
function awaitsWord(s: Situation, context: PolicyContext): boolean {
  return is(s, 'waiting', 'on hold') && s.last && !isBefore(basisOf(context).now, s.start);
}

/** Who gets thanks: each interviewer, else the contact, else nobody by name; by the agency, the contact only. */
function interviewers(s: Situation): readonly (Person | undefined)[] {
  if (s.viaAgency || s.entry.interviewers.length === 0) return [s.contact];
  return s.entry.interviewers;
}

/** Whom one met on which day; the day alone where the letter goes to somebody who was not there, or nobody was yet. */
function sayMeeting(s: Situation, to: Person | undefined, context: PolicyContext): string {
  const { say } = context.speech;
  const day = dayOf(s.start, context);
  if (isBefore(basisOf(context).now, s.start))
    return say('The interview is on {0}; a thank-you reads best soon after.', day);
  return to && s.entry.interviewers.includes(to)
    ? say('You met {0} on {1}; a thank-you reads best soon after.', to.name, day)
    : say('The interview was on {0}; a thank-you reads best soon after.', day);
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
  anchor: ExactTime,
  because: Occasion['because'],
): Occasion {
  return { letter, to: contactOf(s), timing, anchor, because };
}

/** What became known, with the day where that is known. */
function fact(
  { known }: Situation,
  context: PolicyContext,
  undated: string,
  dated: string,
): Occasion['because'] {
  const { say } = context.speech;
  return () => (known ? say(dated, dayOf(known, context)) : say(undated));
}

function dayOf(moment: ExactTime, { speech, now }: PolicyContext): string {
  return speech.date(dateOf(moment), now);
}

/** A letter whose times count from K, the day the outcome became known; without K, from the interview, without haste. */
function sinceKnown(
  s: Situation,
  letter: LetterKind & TimingId,
  because: Occasion['because'],
  context: PolicyContext,
): Occasion {
  if (s.known) return toContact(s, letter, letter, s.known, because);
  // Of an interview that is still to come it is known already.
  const isToCome = isBefore(basisOf(context).now, s.end);
  const occasion = toContact(s, letter, letter, isToCome ? startOfToday(s, context) : s.end, because);
  return { ...occasion, undated: true };
}

/** When the day of `now` began, where the interview is. */
function startOfToday({ zone }: Situation, context: PolicyContext): ExactTime {
  return exactTimeAt(dateOf(inZone(basisOf(context).now, zone)), midnight, zone);
}

/** The day they named for word; only where it is after the interview began and after their last word. */
function promisedBy(s: Situation): ExactTime | undefined {
  const day = s.entry.decisionBy?.value;
  const promised = day && exactTimeAt(day, s.calendar.closing, s.zone);
  const interviewDay = exactTimeAt(dateOf(s.start), midnight, s.zone);
  const heard = s.lastWord ? later(interviewDay, s.lastWord) : interviewDay;
  return promised && !isBefore(promised, heard) ? promised : undefined;
}

/** When it is time to ask again about a search that they paused on a known day. */
function endOfPause({ known, lastWord, calendar, zone }: Situation, { settings }: PolicyContext) {
  const heard = known && lastWord;
  return heard && exactTimeAt(addDays(dateOf(heard), settings.onHoldDays), calendar.opening, zone);
}

function afterLetter(
  s: Situation,
  context: PolicyContext,
  first: 'check-in' | 'second-check-in',
  letter: 'second-check-in' | 'closing-note',
): readonly Occasion[] {
  const sent = lastSent(s, first);
  const answered = sent && s.lastWord && !isBefore(s.lastWord, sent);
  if (!awaitsWord(s, context) || s.outcome !== 'waiting' || !sent || answered) return [];
  const because = () =>
    context.speech.say('You asked on {0} and there is no word yet.', dayOf(sent, context));
  // Nobody is asked again before the day that they named.
  const promised = promisedBy(s);
  return [toContact(s, letter, letter, promised ? later(sent, promised) : sent, because)];
}

function withdrawal(s: Situation, context: PolicyContext): Occasion {
  const { settings } = context;
  const { now } = basisOf(context);
  const decidedBefore = isBefore(s.known ?? now, s.start);
  const toCome = is(s, 'upcoming') || (is(s, 'withdrawn') && decidedBefore);
  // Beside another outcome, the day it became known is that of the outcome.
  const because = is(s, 'withdrawn')
    ? fact(s, context, 'You are no longer interested.', 'You have not been interested since {0}.')
    : () => context.speech.say('You are no longer interested.');
  if (!toCome) return sinceKnown(s, 'withdrawal', because, context);
  const dayBefore = exactTimeAt(addBusinessDays(dateOf(s.start), -1, s.calendar), s.calendar.closing, s.zone);
  const due = timingOf('withdrawal', settings, s.country)?.due ?? '0 h';
  // Without a day of decision, it is wanted since today.
  const today = startOfToday(s, context);
  const best = s.known ? earlier(after(s.known, due, s.calendar, 'ends'), dayBefore) : dayBefore;
  return {
    ...toContact(s, 'withdrawal', 'withdrawal', s.known ?? earlier(today, best), because),
    due: best,
    closes: s.start,
  };
}

/** For the order of open offers. */
function timeLeft(s: Situation): number {
  return offerDeadline(s)?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
}

function answerToOffer(
  s: Situation,
  letter: 'acceptance' | 'offer-decline',
  because: Occasion['because'],
  context: PolicyContext,
): Occasion {
  const deadline = offerDeadline(s);
  const isOver = deadline && s.known && isBefore(deadline, s.known);
  return { ...sinceKnown(s, letter, because, context), due: isOver ? undefined : deadline };
}

function competingOffer(s: Situation, offer: Situation, context: PolicyContext): Occasion {
  const deadline = offerDeadline(offer) ?? offer.end;
  const due = timingOf('competing-offer', context.settings, s.country)?.due ?? '0 h';
  return {
    ...toContact(s, 'competing-offer', 'competing-offer', inZone(offer.known ?? offer.end, s.zone), () =>
      context.speech.say(
        'You hold an offer that must be answered by {0}, and {1} still decides.',
        dayOf(deadline, context),
        s.process.company,
      ),
    ),
    due: before(inZone(deadline, s.zone), due, s.calendar),
    closes: inZone(deadline, s.zone),
  };
}

/** One letter a person for all that was promised, due with the earliest promise. */
function promisedMaterial(s: Situation, context: PolicyContext): readonly Occasion[] {
  if (s.entry.tasks === undefined) return [];
  if (isLongPast(s, context) && !context.wantsLapsedPromises?.(s.entry)) return [];
  const people = [...s.entry.interviewers, ...(s.contact ? [s.contact] : [])];
  const byPerson = new Map<Person | undefined, PromisedTask[]>();
  for (const promise of context.promises(s.entry)) {
    const named = promisedTo(promise, people);
    const each = isPromisedToEach(promise, named) ? named : [named[0] ?? people[0]];
    for (const to of s.viaAgency ? [s.contact] : each)
      byPerson.set(to, [...(byPerson.get(to) ?? []), promise]);
  }
  return [...byPerson].map(([to, promises]) => {
    const days = promises.flatMap(({ by }) => (by ? [exactTimeAt(by, s.calendar.closing, s.zone)] : []));
    const due = days.length > 0 ? days.reduce(earlier) : undefined;
    const thanked = to && lastThanks(s, to);
    const isMentioned = thanked && isBefore(s.end, thanked) && !(due && isBefore(due, thanked));
    const anchor = isMentioned ? thanked : s.end;
    const closes = promisesClose(anchor, s, context);
    return {
      letter: 'promised-material' as const,
      to,
      timing: 'promised-material' as const,
      anchor,
      due,
      // What was promised for a later day is not late before it.
      closes: due && closes && !isBefore(due, closes) ? promisesClose(due, s, context) : undefined,
      because: () => context.speech.say('You promised: {0}.', promises.map(({ text }) => text).join('; ')),
      promises,
    };
  });
}

/** From when on nothing that was promised is worth sending, whoever had thanks last. */
export function promisesLapse(s: Situation, context: PolicyContext): ExactTime | undefined {
  const day = lastDayIn(s.entry.tasks?.notes ?? '');
  const promised = day && exactTimeAt(day, s.calendar.closing, s.zone);
  const from = [lastSent(s, 'thank-you'), promised].flatMap((time) => time ?? []).reduce(later, s.end);
  return promisesClose(from, s, context);
}

function promisesClose(
  from: ExactTime,
  { country, calendar }: Situation,
  { settings }: PolicyContext,
): ExactTime | undefined {
  const timing = timingOf('promised-material', settings, country);
  return timing && after(from, timing.closes, calendar, 'ends');
}

function isLongPast(s: Situation, context: PolicyContext): boolean {
  const lapse = promisesLapse(s, context);
  return lapse !== undefined && !isBefore(basisOf(context).now, lapse);
}

function lastThanks(s: Situation, to: Person): ExactTime | undefined {
  const days = s.records.flatMap(({ letter, sent, to: name }) =>
    letter === 'thank-you' && sent && sent !== 'unknown' && meansPerson(name, to) ? [sent] : [],
  );
  const last = latestDate(days);
  return last && exactTimeAt(last, s.calendar.closing, s.zone);
}
