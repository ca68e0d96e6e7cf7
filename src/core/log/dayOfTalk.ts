import { shortIso } from '../calendar.ts';
import { anyMonth, weekdayWords } from '../dayReading.ts';
import type { Range } from '../text.ts';
import { datesIn } from './datesInText.ts';

/** A day on which people talked, as a line says it. */
export interface DayOfTalk {
  /** As ISO 8601, or as written where the year is unsaid; with the hour where the line names one. */
  readonly written: string;
  readonly hasHour: boolean;
  readonly range: Range;
}

const weekday = `(?:${weekdayWords
  .flat()
  .filter((word) => /^\p{L}{2,}$/u.test(word) && !/\p{Lo}/u.test(word))
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`;
const month = `(?:${anyMonth})`;
const hour = String.raw`(?:[01]?\d|2[0-3])`;

/** A day without a year, with what tells it from other numbers: its month as a word, or its weekday or an hour beside it. Beside its weekday it needs no month. */
const shortDay = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}/.-])(?:(?<weekday>${weekday})\.?,? (?:the |den |le |el )?)?(?:`,
    String.raw`(?<word>\d{1,2}(?:st|nd|rd|th|er|º|\.)?(?: of| de)? ${month}(?!\p{L})|${month}\.? \d{1,2}(?:st|nd|rd|th)?)`,
    String.raw`|(?<slashed>(?:0?[1-9]|[12]\d|3[01])(?:/(?:0?[1-9]|[12]\d|3[01])|\.(?:0?[1-9]|1[0-2])\.?))`,
    String.raw`|(?<ordinal>\d{1,2}(?:st|nd|rd|th))`,
    String.raw`|(?<east>\d{1,2} ?[月월] ?\d{1,2} ?[日일]))(?![\p{L}\p{N}/-]|[.:]\d)`,
    `(?:[(（](?<behind>[月火水木金土日])[)）]|,? ?[(]?(?<weekdayBehind>${weekday})\\.?[)]?(?![\\p{L}]))?`,
  ].join(''),
  'iu',
);

const everyShortDay = new RegExp(shortDay, 'giu');

/** What an hour stands behind or before, and how it is written. */
const clock = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}/.:–-]|[£$€])(?:`,
    String.raw`(?<hours>${hour})[:.h時](?<minutes>[0-5]\d)(?:分)?(?!\p{N}|[/.]\d)(?: ?(?<half>[ap])\.?m\b\.?|(?<gluedHalf>[ap])\b| ?uhr\b)?`,
    String.raw`|(?<bare>${hour}) ?(?:(?<bareHalf>[ap])\.?m\b\.?|o['’]?clock\b|uhr\b|h\b|[時시])`,
    String.raw`|(?<noon>noon|midday|mittags|midi)(?!\p{L}))`,
  ].join(''),
  'iu',
);

/** An hour without anything that tells it from a number, right behind a day: `Thurs 29 Oct, 11, phone`, `Tues 11/17 at 9`. */
const bareBehind = /^\*{0,2}(?:, ?| at | ?@ ?| um )(?<bare>[01]?\d|2[0-3])(?=\s*(?:[,;(–-]|\.(?:\s|$)|$))/u;

/**
 * The one day of a line on which people may have talked; undefined where it names none, or several. `11/10` alone counts only where
 * `isSure` says that what stands there is a day.
 */
export function dayOfTalk(line: string, isSure = false): DayOfTalk | undefined {
  if (line.length > longestLine || !/\d/.test(line)) return undefined;
  const [whole, ...others] = datesIn(line);
  if (whole) {
    if (others.length > 0) return undefined;
    const { value } = whole.reading.kind === 'date' ? whole.reading : {};
    const time = value?.time ? undefined : hourIn(line, whole.range);
    const written = value ? withClock(shortIso(value), time, 'T') : whole.written;
    return { written, hasHour: value?.time !== undefined || time !== undefined, range: whole.range };
  }
  const found = firstDay(line);
  if (!found) return undefined;
  const range = { start: found.index ?? 0, end: (found.index ?? 0) + found[0].length };
  const { weekday: before, behind, weekdayBehind, word, slashed, ordinal, east } = found.groups ?? {};
  const named =
    before ??
    weekdayBehind ??
    (behind === undefined ? undefined : weekdayWords['月火水木金土日'.indexOf(behind)]?.[0]);
  const time = hourIn(line, range);
  // A fraction, and a pair of numbers, are no days.
  if (slashed !== undefined && named === undefined && time === undefined && !isSure) return undefined;
  const rest = line.slice(range.end);
  if (shortDay.exec(rest)?.groups?.word !== undefined) return undefined;
  const day = [named, word ?? slashed ?? ordinal ?? east].filter((part) => part !== undefined).join(' ');
  return { written: withClock(day, time, ' '), hasHour: time !== undefined, range };
}

/** The first day in a line; `2nd` alone may count anything. */
function firstDay(line: string): RegExpMatchArray | undefined {
  for (const match of line.matchAll(everyShortDay)) {
    const { ordinal, weekday: before, behind } = match.groups ?? {};
    if (ordinal === undefined || before !== undefined || behind !== undefined) return match;
  }
  return undefined;
}

const longestLine = 400;

/** A weekday with an hour, where a line names no day; `written` is empty, as nothing tells which of them is meant. */
export function weekdayOfTalk(line: string): DayOfTalk | undefined {
  const found = line.length > longestLine ? null : weekdayAlone.exec(line);
  if (!found) return undefined;
  const range = { start: found.index, end: found.index + found[0].length };
  return hourIn(line, range) === undefined ? undefined : { written: '', hasHour: true, range };
}

/** The day that the name of a file gives, with the hour of a line that begins with one: `2pm, phone`. */
export function hourBeside(line: string, name: string): DayOfTalk | undefined {
  const day = /^\W{0,3}(?:at )?\d/.test(line) ? dayOfTalk(name) : undefined;
  const time = day && hourIn(line, { start: 0, end: 0 });
  if (!day || day.hasHour || time === undefined) return undefined;
  const between = /^\d{4}-/.test(day.written) ? 'T' : ' ';
  return { written: withClock(day.written, time, between), hasHour: true, range: { start: 0, end: 0 } };
}

/** Without short forms that are words, too: `mar`, `do`, `vie`. */
const weekdayAlone = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${weekdayWords
    .flat()
    .filter((word) => word.length > 3 || /^(?:mon|tue|wed|thu|fri|sat|sun|lun|jeu|ven)$/.test(word))
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?!\p{L})\.?(?: (?:the )?\d{1,2}(?:st|nd|rd|th))?`,
  'iu',
);

function withClock(day: string, time: string | undefined, between: string): string {
  return time === undefined ? day : `${day}${between}${time}`;
}

/** The hour that stands beside a day in its line, as `14:30`: behind it, else before it; undefined where none is there, or it is in doubt. */
function hourIn(line: string, { start, end }: Range): string | undefined {
  const behind = line.slice(end);
  const bare = bareBehind.exec(behind)?.groups?.bare;
  if (bare !== undefined) return clockOf(Number(bare), 0, undefined);
  const found = clock.exec(behind) ?? clock.exec(line.slice(0, start));
  if (!found?.groups) return undefined;
  const { hours, minutes = '0', half, gluedHalf, bare: alone, bareHalf, noon } = found.groups;
  const isMorning = inMorning.test(line.slice(line.indexOf(found[0]) + found[0].length));
  if (noon !== undefined) return '12:00';
  return clockOf(
    Number(hours ?? alone),
    Number(minutes),
    isMorning ? 'a' : (half ?? gluedHalf ?? bareHalf)?.toLowerCase(),
  );
}

/** Behind an hour, that it is one of the morning: `5h du mat`. */
const inMorning =
  /^ ?(?:in the morning|du mat(?:in)?|de la (?:mañana|madrugada)|da (?:manhã|madrugada)|morgens|(?:in der )?früh|'s ochtends)(?!\p{L})/iu;

/** Nobody interviews before seven in the morning: `1.30` is in the afternoon. */
const earliest = 7;

function clockOf(hours: number, minutes: number, half: string | undefined): string | undefined {
  const isAfternoon = half === 'p' || (half === undefined && hours > 0 && hours < earliest);
  const ofDay = half === undefined && !isAfternoon ? hours : (hours % 12) + (isAfternoon ? 12 : 0);
  return ofDay < 24 ? `${String(ofDay).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` : undefined;
}
