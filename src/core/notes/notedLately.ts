import { daysBetween, type PlainDate } from '../calendar.ts';

/** So many days after an interview nobody is thanked for it any more, and what was said there of when one will hear is no matter. */
const longest = 60;

/** More days than the same moment lies apart in any two zones. */
const zoneMargin = 3;

/** Whether what the notes of an interview say of whom one met, and of when one will hear, still matters. */
export function isNotedLately(date: PlainDate, today: PlainDate): boolean {
  return daysBetween(date, today) <= longest;
}

/** Whether it may still matter to anybody on whose calendar it is about that day, or a later one. */
export function mayBeNotedLately(date: PlainDate, today: PlainDate): boolean {
  return daysBetween(date, today) <= longest + zoneMargin;
}

/** So many days after an interview no letter that its notes tell of, of the first 90 days, settles one that may still be due. */
const longestSettling = 150;

/** Whether a letter that the notes of an interview tell of may still settle one that is due on that day, or a later one. */
export function mayBeSettledLately(date: PlainDate, today: PlainDate): boolean {
  return daysBetween(date, today) <= longestSettling;
}
