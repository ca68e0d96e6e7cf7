import { earlier, isBefore } from '../calendar.ts';
import type { Settings } from '../config.ts';
import type { ExactTime } from '../exactTime.ts';
import type { Clock } from '../interviews/clock.ts';
import type { Interview } from '../interviews/interview.ts';
import { after, longestTime, rollToBusinessDay } from '../kinds/durations.ts';
import { thanksKind, timingOf, timingRules, unknownDayCloses } from '../kinds/index.ts';
import type { Occasion, Timing } from '../kinds/kind.ts';

/** From when a letter makes sense, by when it is best sent, and from when it no longer helps. */
export interface Limits {
  readonly opens: ExactTime;
  /** Undefined where the day of its cause is unknown. */
  readonly due: ExactTime | undefined;
  readonly closes: ExactTime;
}

/** What the limits of a letter follow from beside its occasion. */
type Grounds = Pick<Interview, 'end' | 'calendar'>;

/** The limits of a letter under the times of its rule. */
export function limitsOf(occasion: Occasion, rule: string, timing: Timing, grounds: Grounds): Limits {
  const { anchor, undated } = occasion;
  const closes =
    occasion.closes ??
    (undated ? undatedCloses(grounds) : after(anchor, timing.closes, grounds.calendar, 'ends'));
  // A day of cause that lies after the interview it should precede is a slip of the pen, and no reason for nonsense.
  const opens = earlier(after(anchor, timing.opens, grounds.calendar, 'opens'), closes);
  return { opens, due: dueOf(occasion, rule, timing, grounds, opens, closes), closes };
}

/**
 * The limits of a letter that was put off until a day behind its close: it is due on that day, until `due`, and closes as long after
 * it as it would after its cause.
 */
export function putOff(
  limits: Limits,
  { until, due }: { readonly until: ExactTime; readonly due: ExactTime },
  { closes }: Timing,
  { calendar }: Grounds,
): Limits {
  if (isBefore(until, limits.closes)) return limits;
  return { opens: limits.opens, due, closes: after(due, closes, calendar, 'ends') };
}

/** A due time never lies before it makes sense to write, nor after the letter stops helping. */
function dueOf(
  occasion: Occasion,
  rule: string,
  timing: Timing,
  { calendar }: Grounds,
  opens: ExactTime,
  closes: ExactTime,
): ExactTime | undefined {
  if (occasion.undated && !occasion.due) return undefined;
  const counted = occasion.due ?? after(occasion.anchor, timing.due, calendar, 'ends');
  const rolls = !occasion.due && timingRules.get(rule)?.rolls === true;
  const due = rolls ? rollToBusinessDay(counted, calendar) : counted;
  return isBefore(due, opens) || isBefore(closes, due) ? closes : due;
}

/** How long a letter without a known day stays sensible. */
function undatedCloses({ end, calendar }: Grounds): ExactTime {
  return after(end, unknownDayCloses, calendar, 'ends');
}

/** Whether a letter's time is over by any calendar: most letters of a log of years are, and calendars cost more than all else. */
export function lapsedLongAgo(
  { closes, undated, anchor }: Occasion,
  timing: Timing,
  { end, calendar }: Grounds,
  now: ExactTime,
): boolean {
  if (closes) return isBefore(closes, now);
  const [from, duration] = undated ? [end, unknownDayCloses] : [anchor, timing.closes];
  return from.epochMilliseconds + longestTime(duration, calendar) < now.epochMilliseconds;
}

/**
 * The limit that is still ahead for thanks after an interview, whatever its outcome says: by when they read best, else until
 * when they help. Undefined where none would be owed, or all of it is past.
 */
export function thanksAhead(
  { interest, end, calendar, country }: Interview,
  settings: Settings,
  clock: Clock,
): { readonly limit: 'due' | 'closes'; readonly time: ExactTime } | undefined {
  const timing = timingOf(thanksKind, settings, country);
  if (!timing || interest === 'no' || settings.disabledLetters.includes(thanksKind)) return undefined;
  const due = rollToBusinessDay(after(end, timing.due, calendar, 'ends'), calendar);
  if (!clock.hasCome(due)) return { limit: 'due', time: due };
  const closes = after(end, timing.closes, calendar, 'ends');
  return clock.hasCome(closes) ? undefined : { limit: 'closes', time: closes };
}
