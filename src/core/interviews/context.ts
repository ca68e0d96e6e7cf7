import {
  type BusinessCalendar,
  businessCalendar,
  type HolidayTest,
  type Moment,
  type PlainDate,
} from '../calendar.ts';
import type { Settings } from '../config.ts';
import { daysOffTest } from '../daysOff.ts';
import { type ExactTime, exactTimeOf } from '../exactTime.ts';
import type { Entry } from '../log/entry.ts';
import type { NotedPromises } from '../notes/notedPromises.ts';
import type { Speech } from '../speech.ts';

/** Something the writer promised to send, as the notes say it. */
export interface PromisedTask {
  readonly text: string;
  /** Whom the notes assign it to, by a heading. */
  readonly person?: string | undefined;
  /** The day it was promised for. */
  readonly by?: PlainDate | undefined;
  /** UTF-16 offset of the task in the entry's body. */
  readonly offset: number;
}

/** All that an evaluation depends on beside the log itself. */
export interface EvaluationContext {
  /** The moment, in the zone of dates without one. */
  readonly now: Moment;
  readonly settings: Settings;
  /** The language in which sentences are said. */
  readonly speech: Speech;
  /** The public holidays of a country, or undefined where none are known. */
  readonly holidays: (country: string) => HolidayTest | undefined;
  /** The entries whose lapsed promises are wanted too; none without it, because they take long to read. */
  readonly wantsLapsedPromises?: ((entry: Entry) => boolean) | undefined;
  /** The unticked tasks under Promised. */
  readonly promises: (entry: Entry) => readonly PromisedTask[];
  /** What notes promise in plain words, and no task of theirs; nothing without it, because it takes long to read. */
  readonly notedPromises?: ((entry: Entry) => NotedPromises | undefined) | undefined;
}

/** What follows from a context alone. */
interface Basis {
  readonly now: ExactTime;
  readonly calendarOf: (country: string | undefined) => BusinessCalendar;
}

const knownBases = new WeakMap<EvaluationContext, Basis>();

/** What follows from a context alone, made once for each: every interview asks for it. */
export function basisOf(context: EvaluationContext): Basis {
  const known = knownBases.get(context);
  if (known) return known;
  const basis = { now: exactTimeOf(context.now), calendarOf: calendars(context) };
  knownBases.set(context, basis);
  return basis;
}

/** The working week of each country, made once. */
function calendars({
  settings,
  holidays,
}: EvaluationContext): (country: string | undefined) => BusinessCalendar {
  const known = new Map<string | undefined, BusinessCalendar>();
  const isOwnDayOff = daysOffTest(settings.daysOff);
  return (country) => {
    const isPublic = country === undefined ? undefined : holidays(country);
    const calendar =
      known.get(country) ??
      businessCalendar({
        weekend: settings.weekend,
        opening: settings.workingHours.start,
        closing: settings.workingHours.end,
        isHoliday: isOwnDayOff ? (date) => isOwnDayOff(date) || isPublic?.(date) === true : isPublic,
      });
    known.set(country, calendar);
    return calendar;
  };
}
