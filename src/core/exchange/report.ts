import type { Moment } from '../calendar.ts';

/** What every report says about itself: the moment it is true at, and what was read for it. */
export interface ReportHead {
  readonly now: Moment;
  readonly files: number;
  readonly entries: number;
  readonly letters: number;
}

/** The head of a report as JSON (domain, "The CLI's contract"). */
export function headJson({ now, files, entries, letters }: ReportHead) {
  return { version: 1, now: momentJson(now), timeZone: now.timeZoneId, files, entries, letters } as const;
}

/** `2026-11-19T15:00:00-05:00`. */
export function momentJson(moment: Moment): string {
  return moment.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}
