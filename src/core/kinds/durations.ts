import { Temporal } from 'temporal-polyfill';
import { addBusinessDays, addDays, type BusinessCalendar, type PlainTime } from '../calendar.ts';
import { durationPattern } from '../config.ts';
import { dateOf, dayLength, type ExactTime, exactTimeAt, plus } from '../exactTime.ts';

const noon = new Temporal.PlainTime(12);

/**
 * The moment `duration` after `anchor`. Minutes and hours are exact time; days end at the closing hour of that day, or
 * begin at its opening hour where `edge` is `opens`. Zero is the anchor itself.
 */
export function after(
  anchor: ExactTime,
  duration: string,
  calendar: BusinessCalendar,
  edge: 'opens' | 'ends',
): ExactTime {
  return shifted(anchor, duration, 1, calendar, edge === 'opens' ? calendar.opening : calendar.closing);
}

/** The moment `duration` before a deadline; days end at noon, so that there is time to answer. */
export function before(deadline: ExactTime, duration: string, calendar: BusinessCalendar): ExactTime {
  return shifted(deadline, duration, -1, calendar, noon);
}

/** Milliseconds that `duration` never exceeds, however many days are free. */
export function longestTime(duration: string, { weekend }: Pick<BusinessCalendar, 'weekend'>): number {
  const { amount, unit } = partsOf(duration);
  const exact = exactUnits[unit];
  if (exact !== undefined) return amount * exact;
  const days = unit === 'd' ? amount : (amount * 7) / (7 - weekend.length);
  // No country has so many holidays: a whole day more for each, and a month.
  return (2 * days + 31) * dayLength;
}

/** `moment`, or noon of the next business day where it falls on a free day. */
export function rollToBusinessDay(moment: ExactTime, calendar: BusinessCalendar): ExactTime {
  const day = dateOf(moment);
  if (calendar.isBusinessDay(day)) return moment;
  return exactTimeAt(addBusinessDays(day, 1, calendar), noon, moment.timeZoneId);
}

/** In milliseconds; days are as long as their calendar says. */
const exactUnits: Readonly<Record<string, number>> = { h: 3_600_000, min: 60_000 };

function partsOf(duration: string): { readonly amount: number; readonly unit: string } {
  const [, amount = '0', unit = 'h'] = durationPattern.exec(duration) ?? [];
  return { amount: Number(amount), unit };
}

function shifted(
  anchor: ExactTime,
  duration: string,
  sign: 1 | -1,
  calendar: BusinessCalendar,
  time: PlainTime,
): ExactTime {
  const { amount, unit } = partsOf(duration);
  const count = sign * amount;
  const exact = exactUnits[unit];
  if (exact !== undefined) return plus(anchor, count * exact);
  const from = dateOf(anchor);
  const day = unit === 'bd' ? addBusinessDays(from, count, calendar) : addDays(from, count);
  return exactTimeAt(day, time, anchor.timeZoneId);
}
