import type { CivilDate } from '../calendar.ts';
import type { CalendarEvent } from './message.ts';
import { wordsAt } from './passages.ts';
import type { Found, MessageReading, Place } from './reading.ts';
import type { Schedule } from './schedule.ts';
import type { View } from './view.ts';
import {
  offsetAt,
  shownIn,
  zoneOfCalendar,
  zoneOfLanguage,
  zoneOfOffset,
  zoneOfSaidHours,
  zoneOfSender,
  zoneOfWhereabouts,
  zonesIn,
} from './zones.ts';

/** A value of the calendar or of a header, with what stands there. */
export function givenBy<Value>(
  place: Place,
  text: string,
  value: Value,
  certainty: Found<Value>['certainty'] = 'certain',
): Found<Value> {
  return { value, certainty, words: { place, range: { start: 0, end: text.length }, text } };
}

type EventTime = Pick<MessageReading, 'start' | 'timeZone' | 'duration'>;

/** When a meeting of a calendar begins and how long it takes. Where the mail around it says another time, only the day is sure. */
export function timeOfEvent(view: View, event: CalendarEvent, schedule: Schedule): EventTime {
  const { start, duration } = event;
  if (!start) return {};
  const length =
    duration === undefined || !start.value.time ? undefined : givenBy('DTEND', String(duration), duration);
  const written = `${start.value.date.toString()}${start.value.time ? ` ${start.value.time.toString({ smallestUnit: 'minute' })}` : ''}`;
  if (!start.value.time) {
    const zone = zoneOfSender(view.dates) ?? zoneOfWhereabouts(view.dates) ?? zoneOfLanguage(view.dates);
    return {
      start: givenBy('DTSTART', written, start.value),
      timeZone: zone === undefined ? undefined : givenBy('DTSTART', written, zone, 'likely'),
      duration: undefined,
    };
  }
  const timed = timedStart(view, event, start.value, written, schedule);
  const doubt = timed.start && doubtOf(timed.start, timed.timeZone?.value, schedule);
  return { ...timed, start: doubt ?? timed.start, duration: length };
}

function timedStart(
  view: View,
  event: CalendarEvent,
  at: CivilDate,
  written: string,
  schedule: Schedule,
): Omit<EventTime, 'duration'> {
  const { dates } = view;
  const { zone: name, zoneOffset } = event.start ?? {};
  const named = name === undefined ? [] : zoneOfCalendar(name, dates);
  // What the calendar says of its zone has the last word.
  const fitting = named.filter((zone) => zoneOffset === undefined || offsetAt(zone, at) === zoneOffset);
  const told =
    fitting.length > 0
      ? fitting
      : zoneOffset === undefined
        ? named
        : [zoneOfOffset(zoneOffset, dates) ?? zoneOffset];
  const [zone, ...others] = told;
  const isUtc = at.offset === 'Z' || zone === 'UTC';
  if (zone !== undefined && !isUtc) {
    return {
      start: givenBy('DTSTART', written, at),
      timeZone: { ...givenBy('DTSTART', name ?? '', zone), others },
    };
  }
  if (!isUtc) return { start: givenBy('DTSTART', written, at), timeZone: zoneOfReader(view, written) };
  return shownWhere(view, event, { ...at, offset: 'Z' }, `${written}Z`, schedule);
}

/** A time without a zone is meant where its reader is; the text may say where that is. */
function zoneOfReader({ bodies, dates, context }: View, written: string): EventTime['timeZone'] {
  for (const passage of bodies) {
    const [mention] = zonesIn(passage.flat, dates);
    const [zone, ...others] = mention?.zones ?? [];
    if (mention && zone !== undefined)
      return { value: zone, certainty: 'likely', words: wordsAt(passage, mention.range), others };
  }
  const zone = context.zone ?? zoneOfSender(dates) ?? zoneOfWhereabouts(dates) ?? zoneOfLanguage(dates);
  return zone === undefined ? undefined : givenBy('DTSTART', written, zone, 'likely');
}

/** A moment in UTC is told as people see it: as the text says it, or by the clock of whoever wrote it. */
function shownWhere(
  view: View,
  { shownZone }: CalendarEvent,
  at: CivilDate,
  written: string,
  { starts }: Schedule,
): Omit<EventTime, 'duration'> {
  const { bodies, titles, dates, message, context } = view;
  const said = [...bodies, ...titles].flatMap((passage) =>
    zonesIn(passage.flat, dates).map((mention) => ({ passage, mention })),
  )[0];
  const spoken = said?.mention.zones[0];
  const shown = shownZone === undefined ? undefined : zoneOfCalendar(shownZone, dates)[0];
  const sender = message.form === 'mail' ? zoneOfSender(dates) : undefined;
  const hours = starts.flatMap(({ value }) => value.time?.toString({ smallestUnit: 'minute' }) ?? []);
  // `Come by at 10`, for 23:00 in UTC and a house in Melbourne.
  const agreed = zoneOfSaidHours(at, hours, dates);
  const home =
    spoken ??
    shown ??
    agreed ??
    sender ??
    zoneOfPlaces(view) ??
    context.zone ??
    zoneOfWhereabouts(dates) ??
    'UTC';
  const isSure = spoken !== undefined || shown !== undefined || agreed !== undefined;
  const certainty = isSure ? 'certain' : 'likely';
  const words = said ? wordsAt(said.passage, said.mention.range) : givenBy('DTSTART', written, home).words;
  return {
    start: givenBy('DTSTART', written, shownIn(at, home)),
    timeZone: { value: home, certainty, words, others: said?.mention.zones.slice(1) ?? [] },
  };
}

/** The zone of the place where one is to come; the person's own where its clocks are the same. */
export function zoneOfPlaces({ dates, context, written }: View): string | undefined {
  const [place] = dates.places ?? [];
  if (place === undefined || context.zone === undefined) return place;
  return offsetAt(place, written) === offsetAt(context.zone, written) ? context.zone : place;
}

/** The day alone, with both times, where the text says another time of that day than the calendar does. */
function doubtOf(
  start: Found<CivilDate>,
  zone: string | undefined,
  { starts, zone: saidZone }: Schedule,
): Found<CivilDate> | undefined {
  const { date, time } = start.value;
  if (!time || (saidZone && saidZone.value !== zone && !(saidZone.others ?? []).includes(zone ?? '')))
    return undefined;
  const said = starts.filter(
    ({ value, certainty }) => value.time !== undefined && value.date.equals(date) && certainty === 'certain',
  );
  const [other] = said;
  if (!other || said.some(({ value }) => value.time?.equals(time))) return undefined;
  return {
    value: { date },
    certainty: 'likely',
    words: other.words,
    others: [start.value, ...said.map(({ value }) => value)],
  };
}
