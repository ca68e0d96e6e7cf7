import { addDays, isBefore, type Moment, type PlainDate } from '../calendar.ts';
import { dateOf, type ExactTime, exactTimeAt, exactTimeOf, inZone, midnight } from '../exactTime.ts';

/**
 * Answers what is past at one moment, and remembers the next moment at which it would answer otherwise. Rules ask it
 * instead of comparing times, so that nobody has to list when their answers change.
 */
export class Clock {
  readonly now: ExactTime;
  #next = Number.POSITIVE_INFINITY;
  readonly #days = new Map<string, PlainDate>();

  constructor(now: Moment) {
    this.now = exactTimeOf(now);
  }

  /** The first moment, in epoch milliseconds, at which an answer given so far changes; infinite where none does. */
  get next(): number {
    return this.#next;
  }

  /** Whether `time` is now or past. */
  hasCome(time: ExactTime): boolean {
    const isAhead = isBefore(this.now, time);
    if (isAhead) this.#note(time);
    return !isAhead;
  }

  /** Whether `time` is past, and not now. */
  hasPassed(time: ExactTime): boolean {
    const isPast = isBefore(time, this.now);
    if (!isPast) this.#note(time);
    return isPast;
  }

  /** The civil date in a zone; that of `now` without one. It changes at midnight. */
  today(zone = this.now.timeZoneId): PlainDate {
    const known = this.#days.get(zone);
    if (known) return known;
    const today = dateOf(inZone(this.now, zone));
    this.#days.set(zone, today);
    this.#note(exactTimeAt(addDays(today, 1), midnight, zone));
    return today;
  }

  /** When the day of `now` began in a zone. */
  startOfToday(zone: string): ExactTime {
    return exactTimeAt(this.today(zone), midnight, zone);
  }

  #note({ epochMilliseconds }: ExactTime): void {
    this.#next = Math.min(this.#next, epochMilliseconds);
  }
}
