import type { PlainDate } from '../calendar.ts';
import { nextWeekday } from '../notes/daysAhead.ts';

/** The day by which notes promise something, as `by Friday`, counted from the day of the interview; undefined where they name no weekday. */
export function promisedDay(text: string, from: PlainDate): PlainDate | undefined {
  const name =
    /\b(?:by|no later than|latest) (?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?! (?:week|fortnight)\b)/i.exec(
      text,
    )?.groups?.day;
  return nextWeekday(name?.toLowerCase(), from)[0];
}
