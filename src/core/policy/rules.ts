import { Temporal } from 'temporal-polyfill';
import { addBusinessDays, addDays, type BusinessCalendar, type PlainTime } from '../calendar.ts';
import { durationPattern, type Etiquette, etiquettes, type Settings } from '../config.ts';
import { dateOf, dayLength, type ExactTime, exactTimeAt, plus } from '../exactTime.ts';

/** When a letter opens, is due and closes, each counted from the rule's anchor: `24 h`, `5 bd`, `60 d`, `30 min`. */
export interface Timing {
  readonly opens: string;
  readonly due: string;
  readonly closes: string;
}

interface TimingRow extends Timing {
  /** What the times count from. */
  readonly after: string;
  /** Whether a due time in hours that falls on a free day moves to noon of the next business day. */
  readonly rolls?: true;
  /** Where the figures come from; `judgement` where no source was found. */
  readonly source: string;
}

/** THE table of timing rules. */
export const timingRules = {
  'thank-you': {
    after: 'the end of the interview',
    opens: '0 h',
    due: '24 h',
    closes: '5 bd',
    rolls: true,
    source:
      'Within 24 hours: Robert Half 2017, TU Delft, WashU Law. Some say 24 to 48 hours (TU Delft), two days (Wesleyan) or the same day (Babson). A Friday evening rolls to Monday (Climb the Ladder). The close is judgement; late thanks are still worth sending (Melissa Cooley).',
  },
  'check-in': {
    after:
      'the interview, or their last word (a reply, a pause, a round they called off), where they gave no date',
    opens: '5 bd',
    due: '7 bd',
    closes: '20 bd',
    source: 'Five to seven business days: Indeed, Job Labs. The close is judgement.',
  },
  'check-in-promised': {
    after: 'the day by which they said one would hear',
    opens: '1 bd',
    due: '2 bd',
    closes: '20 bd',
    source:
      'One to two business days after the date they gave: Indeed, Careery; the next day (Career Network) to two or three days (t3n). The close is judgement.',
  },
  'second-check-in': {
    after: 'the first check-in, or the day they named if that is later',
    opens: '5 bd',
    due: '7 bd',
    closes: '15 bd',
    source:
      'Five to seven business days after the first, two in all: Careery, Job Labs, Career Network; some advise one only (Nexxt). The close is judgement.',
  },
  'closing-note': {
    after: 'the second check-in',
    opens: '10 bd',
    due: '12 bd',
    closes: '30 bd',
    source:
      'Some recommend one (Inspire Ambitions), Ask a Manager advises against it; so it is off by default. The figures are judgement.',
  },
  'rejection-reply': {
    after: 'the day the outcome became known',
    opens: '0 h',
    due: '2 bd',
    closes: '10 bd',
    source:
      'After a day to cool off (Climb the Ladder) or at once (Chase Technology Consultants). The close is judgement.',
  },
  'keep-in-touch': {
    after: 'the reply to the rejection',
    opens: '60 d',
    due: '90 d',
    closes: '180 d',
    source: 'Some months later: Versique, Career USA. The figures are judgement; off by default.',
  },
  withdrawal: {
    after: 'the day one decided',
    opens: '0 h',
    due: '1 bd',
    closes: '10 bd',
    source: 'As soon as one knows: Virginia Tech, Ask My Career. The limits are judgement.',
  },
  'offer-thanks': {
    after: 'the day of the offer',
    opens: '0 h',
    due: '1 bd',
    closes: '5 bd',
    source: 'Acknowledge within a day: Duke Law. The close is judgement.',
  },
  acceptance: {
    after: 'the day one decided',
    opens: '0 h',
    due: '1 bd',
    closes: '10 bd',
    source:
      'Promptly and before their deadline: Indiana University Southeast, TU Delft. The close is judgement.',
  },
  'offer-decline': {
    after: 'the day one decided',
    opens: '0 h',
    due: '1 bd',
    closes: '10 bd',
    source:
      'Promptly and before their deadline: Indiana University Southeast; two to three days in Japan (DSP). The close is judgement.',
  },
  'competing-offer': {
    after: 'the other offer; due before its deadline',
    opens: '0 h',
    due: '2 bd',
    closes: '0 h',
    source:
      'Tell those who still decide: Career Perfect. Two business days before the deadline is judgement.',
  },
  'promised-material': {
    after:
      'the end of the interview, or the thanks that mentioned it; due and closed no earlier than its own day',
    opens: '0 h',
    due: '1 bd',
    closes: '10 bd',
    source: 'Judgement.',
  },
  'referral-thanks': {
    after: 'the end of the first interview',
    opens: '0 h',
    due: '2 bd',
    closes: '10 bd',
    source: 'Keep the person who recommended one informed: Sideroad. The figures are judgement.',
  },
  reschedule: {
    after: 'the day it became known',
    opens: '0 h',
    due: '1 bd',
    closes: '10 bd',
    source: 'Judgement.',
  },
  apology: {
    after: 'the start of the interview',
    opens: '0 h',
    due: '1 h',
    closes: '2 bd',
    source: 'Within the hour: Climb the Ladder. The close is judgement.',
  },
} as const satisfies Record<string, TimingRow>;

export type TimingId = keyof typeof timingRules;

const rows: Readonly<Record<TimingId, TimingRow>> = timingRules;
const timingIds = Object.keys(rows).filter((name): name is TimingId => Object.hasOwn(rows, name));

/** How long a letter stays sensible where the day of its cause is unknown, counted from the interview. */
export const unknownDayCloses = '30 bd';

/**
 * Where a country's customs differ from the table above, which is `us`. `null` is a letter that is not written there.
 * The sources are those of the same country in etiquette.
 */
export const etiquetteProfiles: Readonly<
  Record<Etiquette, Readonly<Partial<Record<TimingId, Partial<Timing> | null>>>>
> = {
  us: {},
  uk: {
    'thank-you': { due: '48 h' },
    'check-in-promised': { opens: '2 bd', due: '3 bd' },
    'check-in': { opens: '7 bd', due: '9 bd' },
  },
  de: {
    'thank-you': { due: '72 h' },
    'check-in-promised': { opens: '2 bd', due: '3 bd' },
    'check-in': { opens: '5 bd', due: '10 bd' },
  },
  fr: { 'thank-you': { due: '48 h' }, 'check-in': { opens: '5 bd', due: '8 bd' } },
  es: { 'check-in': { opens: '10 bd', due: '15 bd', closes: '25 bd' } },
  br: { 'check-in': { opens: '2 bd', due: '5 bd' } },
  jp: { 'thank-you': { closes: '1 bd' }, 'check-in': null },
};

/** The customs of a country: its profile where there is one, else `us`. */
function etiquetteOf(country: string | undefined): Etiquette {
  const code = country?.slice(0, 2).toLowerCase();
  return etiquettes.find((name) => name === (code === 'gb' ? 'uk' : code)) ?? 'us';
}

/** What applies under which settings is looked up for every letter of a log. */
const knownTimings = new WeakMap<Settings, Map<string, Timing | undefined>>();

/** A rule's times under the settings and the customs of `country`; undefined where it is not the custom. */
export function timingOf(id: TimingId, settings: Settings, country: string | undefined): Timing | undefined {
  const etiquette = settings.etiquette || etiquetteOf(country);
  const known = knownTimings.get(settings) ?? new Map<string, Timing | undefined>();
  const key = `${id} ${etiquette}`;
  if (!known.has(key)) known.set(key, timingUnder(id, settings, etiquette));
  knownTimings.set(settings, known);
  return known.get(key);
}

function timingUnder(id: TimingId, settings: Settings, etiquette: Etiquette): Timing | undefined {
  const profile = etiquetteProfiles[etiquette][id];
  if (profile === null) return undefined;
  const own = settings.timing[id];
  const { opens, due, closes } = { ...rows[id], ...profile };
  return { opens: own?.opens ?? opens, due: own?.due ?? due, closes: own?.closes ?? closes };
}

const noon = new Temporal.PlainTime(12);

/** Whether the rule's due time leaves free days. */
export function rolls(id: TimingId): boolean {
  return rows[id].rolls === true;
}

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

/** Milliseconds in which every letter of the timings `isWanted` has lapsed, by the customs of any country. */
export function longestWait(settings: Settings, isWanted: (id: string) => boolean): number {
  const durations = etiquettes.flatMap((etiquette) =>
    timingIds.filter(isWanted).flatMap((id) => Object.values(timingUnder(id, settings, etiquette) ?? {})),
  );
  return Math.max(...[unknownDayCloses, ...durations].map((duration) => longestTime(duration, settings)));
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

/** `moment`, or noon of the next business day where it falls on a free day. */
export function rollToBusinessDay(moment: ExactTime, calendar: BusinessCalendar): ExactTime {
  const day = dateOf(moment);
  if (calendar.isBusinessDay(day)) return moment;
  return exactTimeAt(addBusinessDays(day, 1, calendar), noon, moment.timeZoneId);
}
