import { earlier, isBefore, type Moment } from '../calendar.ts';
import { type ExactTime, toMoment } from '../exactTime.ts';
import type { Entry } from '../log/entry.ts';
import type { Log } from '../log/log.ts';
import { once } from '../text.ts';
import type { Occasion } from './occasions.ts';
import {
  after,
  longestTime,
  rolls,
  rollToBusinessDay,
  type Timing,
  timingOf,
  unknownDayCloses,
} from './rules.ts';
import { type PolicyContext, type Situation, situationOf } from './situation.ts';

/** From when a letter makes sense, by when it is best sent, and from when it no longer helps. */
export interface Limits {
  readonly opens: ExactTime;
  readonly due: ExactTime | undefined;
  readonly closes: ExactTime;
}

/** The limits of a letter, found when they are first asked for. Keeps no more of the situation than it needs. */
export function limitsLater(occasion: Occasion, timing: Timing, { end, calendar }: Situation): () => Limits {
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

/** How long a letter without a known day stays sensible. */
function undatedCloses({ end, calendar }: Pick<Situation, 'end' | 'calendar'>): ExactTime {
  return after(end, unknownDayCloses, calendar, 'ends');
}

/** Whether a letter's time is over by any calendar. */
export function lapsedLongAgo(
  { closes, undated, anchor }: Occasion,
  timing: Timing,
  situation: Situation,
  now: ExactTime,
): boolean {
  if (closes) return isBefore(closes, now);
  const [from, duration] = undated ? [situation.end, unknownDayCloses] : [anchor, timing.closes];
  return from.epochMilliseconds + longestTime(duration, situation.calendar) < now.epochMilliseconds;
}

/** When thanks for this interview are due and close, whatever its outcome says; undefined where none would be owed. */
export function thankYouLimits(entry: Entry, log: Log, context: PolicyContext): ThanksLimits | undefined {
  const situation = situationOf(entry, log, context);
  const isWanted =
    situation && situation.interest !== 'no' && !context.settings.disabledLetters.includes('thank-you');
  const limits = isWanted ? thanksLimits(situation, context) : undefined;
  return limits && { due: toMoment(limits.due), closes: toMoment(limits.closes) };
}

interface ThanksLimits {
  readonly due: Moment;
  readonly closes: Moment;
}

/** When thanks for the interview of a situation are due and close, as exact times. */
export function thanksLimits({ end, calendar, country }: Situation, { settings }: PolicyContext) {
  const timing = timingOf('thank-you', settings, country);
  return (
    timing && {
      due: rollToBusinessDay(after(end, timing.due, calendar, 'ends'), calendar),
      closes: after(end, timing.closes, calendar, 'ends'),
    }
  );
}
