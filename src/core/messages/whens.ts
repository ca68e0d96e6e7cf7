import { type TimeMention, timesIn } from './clockTimes.ts';
import { type DayContext, type DayMention, daysIn } from './days.ts';
import { type Use, useOf } from './dayUse.ts';
import { itinerariesIn } from './itinerary.ts';
import type { Passage } from './passages.ts';
import { sentenceAround } from './phrases.ts';
import type { MessageKind } from './reading.ts';
import { type ZoneContext, type ZoneMention, zonesIn } from './zones.ts';

/** A day with the time that belongs to it. */
export interface When {
  readonly passage: Passage;
  readonly day: DayMention;
  readonly time: TimeMention | undefined;
  readonly zone: ZoneMention | undefined;
  readonly use: Use;
  /** It is counted from a day that nobody knows: `tomorrow`, in a text without a date. */
  readonly isAdrift: boolean;
  /** Words right before it say that something is due then. */
  readonly isDue: boolean;
}

/** The days of a passage, each with its times: a day with several stands there once for each. */
export function whensIn(
  passage: Passage,
  context: DayContext & ZoneContext,
  kind: MessageKind,
): readonly When[] {
  const text = passage.flat;
  const days = daysIn(text, context);
  // The 7 of `lundi 7 à 14h` is no hour.
  const read = timesIn(withoutDays(text, days)).filter(
    ({ range }) => !officeHours.test(text.slice(Math.max(0, range.start - 40), range.start)),
  );
  const times = kind === 'reschedule' ? movedHours(read, text) : read;
  const zones = zonesIn(text, context);
  const timesOf = new Map<DayMention, TimeMention[]>();
  const itineraries = itinerariesIn(text, days, times);
  for (const time of yourTimes(times, zones, text)) {
    if (itineraries.some((one) => one.times.includes(time))) continue;
    const above = dayAbove(time, days, text);
    const day = dayFor(time, days, text) ?? (above && !timesOf.has(above) ? above : undefined);
    if (day) timesOf.set(day, [...(timesOf.get(day) ?? []), time]);
  }
  for (const [day, all] of timesOf) {
    const starts = all.filter(
      ({ range }) => !arrival.test(text.slice(Math.max(0, range.start - 80), range.start)),
    );
    if (starts.length > 0) timesOf.set(day, starts);
  }
  for (const { day, time } of itineraries) timesOf.set(day, [time]);
  let last: { readonly day: DayMention; readonly use: Use } | undefined;
  return days.flatMap((day): readonly When[] => {
    const own = timesOf.get(day) ?? [];
    const told = useOf(text, day, own, context, kind);
    // `the weeks of Dec 7 and Dec 14`
    const isBeside = last?.use === 'other' && besideDay.test(text.slice(last.day.range.end, day.range.start));
    const { use, isDue } = isBeside && own.length === 0 ? { ...told, use: 'other' as const } : told;
    last = { day, use };
    const isAdrift = context.isUndated === true && day.form === 'relative';
    if (own.length === 0) return [{ passage, day, time: undefined, zone: undefined, use, isDue, isAdrift }];
    return own.map((time) => ({
      passage,
      day,
      time,
      use,
      isDue,
      isAdrift,
      zone: zoneFor(time, zones, text),
    }));
  });
}

/** Before a time, that it tells when somebody works or answers: `(we work 8am–6pm PT)`. */
const officeHours =
  /(?<!\p{L})(?:we (?:usually )?work|(?:office|business|working|opening) hours|(?:reach|call) (?:me|us)(?: any ?time)?|Öffnungszeiten|Bürozeiten|Sprechzeiten|erreichbar|horaires d'ouverture|joignables?|horario de (?:atención|oficina)|horário de (?:atendimento|funcionamento))[^.!?\n\d]{0,20}$/iu;

/** Before a time, that one is to be there by then: `10.20am (please report to the ward at 10.00am)`. */
const arrival =
  /(?<!\p{L})(?:report (?:to|at)|arrive|check in|be there|turn up|sign in|log ?in|meld(?:en|e|et) (?:sie |dich |euch )(?:sich )?|erscheinen|eintreffen|einfinden|anmelden|einloggen|se présenter|présentez-vous|présenter|arriv(?:er|ez)|connect(?:er|ez)-vous|preséntese|presentarse|llegar|llegue|conectarse|chegar|chegue|comparecer|comparecimento)(?!\p{L})[^.!?\n\d]{0,50}$/iu;

/**
 * The hours to which a meeting moves, in a message that moves one: `from 10:00 to 13:30` is the old one and the new one, unless a day to
 * which it moves stands before. It may be a stretch all the same, and so is asked about.
 */
function movedHours(times: readonly TimeMention[], text: string): readonly TimeMention[] {
  return times.flatMap((time, index): readonly TimeMention[] => {
    const next = times[index + 1];
    if (next && movesTo.test(text.slice(time.range.end, next.range.start))) return [];
    const { start } = sentenceAround(text, time.range);
    const before = text.slice(start, time.range.start);
    if (times.length > 1 && replaced.test(before)) return [];
    const isMove = time.end !== undefined && fromHour.test(before) && !dayBefore.test(before);
    return isMove && time.end ? [{ ...time, start: time.end, end: undefined, isHalfUnsure: true }] : [time];
  });
}

/** Between the old hour and the new one. */
const movesTo = /^ (?:auf|to) (?:the )?$/iu;

/** Before the old hour, that the other one takes its place. */
const replaced =
  /(?<!\p{L})(?:instead of|rather than|(?:an)?statt|anstelle von|au lieu de|en (?:vez|lugar) de|(?:em vez|ao invés) de)(?: las?)? $/iu;

/** Before the old hour, in a stretch. */
const fromHour = /(?<!\p{L})(?:from|von|de|das|desde)(?: las?)? $/iu;

/** A day to which it moves, anywhere before: `to Wednesday from 10 to 11`. */
const dayBefore =
  /(?<!\p{L})(?:to|auf|au|à|al|para|pra)(?: (?:the|den|le|el|o|dia|día))* (?:\p{L}{3,12},? )?(?:the |den |le |el )?(?:\d|\p{L}+day)/iu;

/** Between two days of one list. */
const besideDay = /^,? ?(?:,|and|or|und|oder|et|ou|y|o|e|&) ?(?:the |le |el |den |dem |o |dia )?$/iu;

/** The text with its days blank, every letter at its place. */
function withoutDays(text: string, days: readonly DayMention[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { range } of days.toSorted((a, b) => a.range.start - b.range.start)) {
    if (range.start < at) continue;
    parts.push(text.slice(at, range.start), ' '.repeat(range.end - range.start));
    at = range.end;
  }
  return parts.join('') + text.slice(at);
}

/** The day that a time belongs to: the nearest before it, else the one right behind; never across a blank line. */
function dayFor(time: TimeMention, days: readonly DayMention[], text: string): DayMention | undefined {
  const isNear = (from: number, to: number, most: number) => {
    const between = text.slice(from, to).replace(/\([^()\n]{0,60}\)/g, '');
    return to >= from && between.length <= most && (!/\n\s*\n/.test(between) || nextLabel.test(between));
  };
  const before = days.findLast((day) => day.range.end <= time.range.start);
  if (before && isNear(before.range.end, time.range.start, 90)) return before;
  const behind = days.find((day) => day.range.start >= time.range.end);
  return behind && isNear(time.range.end, behind.range.start, 30) ? behind : undefined;
}

/** The last day of the paragraph above a time, where the time's own names none before it: `... for Thursday 10 December.`, `That's 14:30 in London`. */
function dayAbove(time: TimeMention, days: readonly DayMention[], text: string): DayMention | undefined {
  const before = text.slice(0, time.range.start);
  const breaks = [...before.matchAll(/\n[ \t]*\n\s*/g)];
  const [above, own] = [breaks.at(-2), breaks.at(-1)];
  if (!own) return undefined;
  const ownStart = own.index + own[0].length;
  const isRow = /^[^\n\d]{0,25}[:：]/.test(text.slice(ownStart, ownStart + 30));
  if (
    isRow ||
    time.range.start - ownStart > 80 ||
    days.some(({ range }) => range.start >= ownStart && range.end <= time.range.start)
  )
    return undefined;
  const start = above ? above.index + above[0].length : 0;
  const [day, ...others] = days.filter(({ range }) => range.start >= start && range.end <= own.index);
  return others.length === 0 && day?.form !== 'relative' ? day : undefined;
}

/** Of one hour that is told by several clocks that of the reader: `9:30am for me in New York, 14:30 your time in London`. */
function yourTimes(
  times: readonly TimeMention[],
  zones: readonly ZoneMention[],
  text: string,
): readonly TimeMention[] {
  const told = times.filter(
    ({ range }) => yourClock.test(text.slice(range.end, range.end + 40)) && text[range.start - 1] !== '(',
  );
  const hasZone = ({ range }: TimeMention) =>
    zones.some((zone) => zone.range.start >= range.end && zone.range.start - range.end < 25);
  // `2pm Lisbon time / 3pm your time`: of which place yours is, it does not say.
  const isUntold =
    told.some((time) => !hasZone(time)) && times.some((time) => !told.includes(time) && hasZone(time));
  if (isUntold) return times.filter((time) => !told.includes(time));
  const yours = told;
  const isOther = (time: TimeMention) => {
    const own = sentenceAround(text, time.range);
    return yours.some((one) => one !== time && own.start <= one.range.start && one.range.end <= own.end);
  };
  return times.filter((time) => yours.includes(time) || !isOther(time));
}

const yourClock =
  /^,? ?\(?(?:your (?:local )?time|for you|(?:deiner|eurer|ihrer) zeit|bei (?:dir|ihnen)|(?:à )?votre heure|pour vous|(?:en )?(?:tu|su) hora|(?:no )?seu horário)(?!\p{L})/iu;

/** Between a day and the next row of a form: `Date: 21-11-2026 (Saturday)`, `Time: 11.00 AM`. */
const nextLabel = /^[^\n]{0,20}\n\s*[\p{L} ]{2,20}[:：]\s*$/u;

function zoneFor(time: TimeMention, zones: readonly ZoneMention[], text: string): ZoneMention | undefined {
  return (
    zones.find(
      ({ range }) =>
        range.start >= time.range.end &&
        range.start - time.range.end <= 60 &&
        !/\n\s*\n/.test(text.slice(time.range.end, range.start)),
    ) ?? zones.find(({ range }) => Math.abs(range.start - time.range.start) <= 300)
  );
}
