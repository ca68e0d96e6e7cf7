import { Temporal } from 'temporal-polyfill';
import { type CivilDate, dateOfDay, dayOf, type Moment, type PlainDate, type PlainTime } from './calendar.ts';

/** An exact time and the zone in which it is told. Every Moment is one; one that is none takes a hundredth of the time to make. */
export interface ExactTime {
  readonly epochMilliseconds: number;
  readonly timeZoneId: string;
}

/** A stretch of time in which a zone's clocks are not changed, from one epoch millisecond up to another. */
interface SteadyTime {
  readonly from: number;
  readonly until: number;
  /** Milliseconds that its clocks are ahead of UTC. */
  readonly offset: number;
}

/** When a day begins. */
export const midnight = new Temporal.PlainTime();

/** Milliseconds of a day whose clocks are not changed. */
export const dayLength = 86_400_000;
/** No change of clocks is felt so far from it. */
const farFromChange = 2 * dayLength;

/** What is known of each zone so far; Temporal finds it out anew for every time. */
const steadyTimes = new Map<string, SteadyTime[]>();

/** `time` of `date` in `zone`; the earlier one where the clock shows it twice, the later by the gap where it never does. */
export function exactTimeAt(date: PlainDate, time: PlainTime, zone: string): ExactTime {
  const local = dayOf(date) * dayLength + millisecondsOf(time);
  const steady = steadyTimeAt(local, zone);
  const epochMilliseconds = local - steady.offset;
  const isSure =
    steady.from + farFromChange <= epochMilliseconds && epochMilliseconds < steady.until - farFromChange;
  return isSure
    ? { epochMilliseconds, timeZoneId: zone }
    : exactTimeOf(date.toZonedDateTime({ timeZone: zone, plainTime: time }));
}

/** The exact time of a civil date in `zone`: at its own time and offset, else at `defaultTime`. */
export function exactTimeOfDate(
  { date, time, offset, zone: own }: CivilDate,
  zone: string,
  defaultTime: PlainTime,
): ExactTime {
  if (time && !offset && own !== undefined) return inZone(exactTimeAt(date, time, own), zone);
  if (!time || !offset) return exactTimeAt(date, time ?? defaultTime, zone);
  return inZone(exactTimeAt(date, time, offset === 'Z' ? '+00:00' : offset), zone);
}

/** The civil date in the time's own zone. */
export function dateOf({ epochMilliseconds, timeZoneId }: ExactTime): PlainDate {
  const { offset } = steadyTimeAt(epochMilliseconds, timeZoneId);
  return dateOfDay(Math.floor((epochMilliseconds + offset) / dayLength));
}

/** The same time so many milliseconds later. */
export function plus({ epochMilliseconds, timeZoneId }: ExactTime, milliseconds: number): ExactTime {
  return { epochMilliseconds: epochMilliseconds + milliseconds, timeZoneId };
}

/** The same time as it is told in `zone`. */
export function inZone({ epochMilliseconds }: ExactTime, zone: string): ExactTime {
  return { epochMilliseconds, timeZoneId: zone };
}

/** The Moment that this time is. */
export function toMoment({ epochMilliseconds, timeZoneId }: ExactTime): Moment {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(timeZoneId);
}

/** The time that a Moment is, and no more of it. */
export function exactTimeOf({ epochMilliseconds, timeZoneId }: Moment): ExactTime {
  return { epochMilliseconds, timeZoneId };
}

function steadyTimeAt(epochMilliseconds: number, zone: string): SteadyTime {
  const known = steadyTimes.get(zone) ?? [];
  const found = known.find(({ from, until }) => from <= epochMilliseconds && epochMilliseconds < until);
  if (found) return found;
  const moment = toMoment({ epochMilliseconds, timeZoneId: zone });
  const steady = {
    // A change at this very moment counts.
    from:
      moment.add({ milliseconds: 1 }).getTimeZoneTransition('previous')?.epochMilliseconds ??
      Number.NEGATIVE_INFINITY,
    until: moment.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: moment.offsetNanoseconds / 1_000_000,
  };
  steadyTimes.set(zone, [...known, steady]);
  return steady;
}

function millisecondsOf({ hour, minute, second, millisecond }: PlainTime): number {
  return ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;
}
