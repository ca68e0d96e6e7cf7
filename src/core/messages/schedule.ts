import { addDays, type CivilDate, daysBetween, type PlainDate } from '../calendar.ts';
import type { Range } from '../text.ts';
import { type TimeMention, timesIn } from './clockTimes.ts';
import { patternOf } from './compiled.ts';
import { type DayContext, type DayMention, daysIn } from './days.ts';
import { delaysIn, minutesIn } from './durations.ts';
import { type Passage, wordsAt } from './passages.ts';
import { placesOf, sentenceAround } from './phrases.ts';
import type { Found } from './reading.ts';
import type { LanguageWords } from './words/languageWords.ts';
import { type ZoneContext, type ZoneMention, zonesIn } from './zones.ts';

/** What a day is said to be. */
type Use = 'meeting' | 'answer' | 'hear' | 'old' | 'other';

/** A day with the time that belongs to it. */
interface When {
  readonly passage: Passage;
  readonly day: DayMention;
  readonly time: TimeMention | undefined;
  readonly zone: ZoneMention | undefined;
  readonly use: Use;
}

/** The days and times that a message gives. */
export interface Schedule {
  readonly starts: readonly Found<CivilDate>[];
  /** As the words beside the time say it. */
  readonly zone: Found<string> | undefined;
  readonly duration: Found<number> | undefined;
  readonly answerBy: Found<PlainDate> | undefined;
  readonly hearBy: Found<PlainDate> | undefined;
}

/** Reads the days and times of passages, each in its own sentence. */
export function scheduleIn(
  passages: readonly Passage[],
  context: DayContext & ZoneContext,
  isMeeting: boolean,
): Schedule {
  const whens = passages.flatMap((passage) => whensIn(passage, context, isMeeting));
  const delays = passages.flatMap((passage) => delaysOf(passage, context));
  const meetings = whens.filter(({ use }) => use === 'meeting');
  const timed = meetings.filter(({ time }) => time !== undefined);
  const starts = distinct(
    (timed.length > 0
      ? timed
      : meetings.filter(({ day }) => day.form === 'date' || day.form === 'day of month')
    ).map(startOf),
  );
  const zoned = timed.find(({ zone }) => zone !== undefined) ?? whens.find(({ zone }) => zone !== undefined);
  return {
    starts,
    zone: zoned?.zone && zoneOf(zoned, zoned.zone),
    duration: durationIn(passages, timed, context.languages),
    answerBy: dueOf(whens, 'answer') ?? delays.find(({ use }) => use === 'answer')?.found,
    hearBy: dueOf(whens, 'hear') ?? delays.find(({ use }) => use === 'hear')?.found,
  };
}

function zoneOf({ passage }: When, { zones, range }: ZoneMention): Found<string> | undefined {
  const [best, ...others] = zones;
  if (best === undefined) return undefined;
  return { value: best, certainty: 'certain', words: wordsAt(passage, range), others };
}

function startOf({ passage, day, time }: When): Found<CivilDate> {
  const range = time
    ? { start: Math.min(day.range.start, time.range.start), end: Math.max(day.range.end, time.range.end) }
    : day.range;
  const [date, ...more] = day.readings;
  const value = (one: PlainDate): CivilDate => (time ? { date: one, time: time.start } : { date: one });
  const isSure = more.length === 0 && time !== undefined && !time.isHalfUnsure;
  const words = wordsAt(passage, range);
  // Every mention has a reading.
  return {
    value: value(date ?? (day.readings[0] as PlainDate)),
    certainty: isSure ? 'certain' : 'likely',
    words,
    others: more.map(value),
  };
}

function distinct(starts: readonly Found<CivilDate>[]): readonly Found<CivilDate>[] {
  const key = ({ value }: Found<CivilDate>) => `${value.date.toString()} ${value.time?.toString() ?? ''}`;
  return starts.filter((start, index) => starts.findIndex((other) => key(other) === key(start)) === index);
}

/** The last of the days by which something is due, as a text that names several tightens them. */
function dueOf(whens: readonly When[], use: Use): Found<PlainDate> | undefined {
  const [first] = whens.filter((when) => when.use === use);
  const [date, ...others] = first?.day.readings ?? [];
  if (!first || date === undefined) return undefined;
  return {
    value: date,
    certainty: others.length === 0 ? 'certain' : 'likely',
    words: wordsAt(first.passage, first.day.range),
    others,
  };
}

function whensIn(passage: Passage, context: DayContext & ZoneContext, isMeeting: boolean): readonly When[] {
  const text = passage.flat;
  const days = daysIn(text, context);
  const times = timesIn(text);
  const zones = zonesIn(text, context);
  const timesOf = new Map<DayMention, TimeMention[]>();
  for (const time of times) {
    const day = dayFor(time, days, text);
    if (day) timesOf.set(day, [...(timesOf.get(day) ?? []), time]);
  }
  return days.flatMap((day): readonly When[] => {
    const own = timesOf.get(day) ?? [];
    const use = useOf(text, day, own.length > 0, context, isMeeting);
    if (own.length === 0) return [{ passage, day, time: undefined, zone: undefined, use }];
    return own.map((time) => ({ passage, day, time, use, zone: zoneFor(time, zones, text) }));
  });
}

/** The day that a time belongs to: the nearest before it, else the one right behind; never across a blank line. */
function dayFor(time: TimeMention, days: readonly DayMention[], text: string): DayMention | undefined {
  const isNear = (from: number, to: number, most: number) =>
    to >= from && to - from <= most && !/\n\s*\n/.test(text.slice(from, to));
  const before = days.findLast((day) => day.range.end <= time.range.start);
  if (before && isNear(before.range.end, time.range.start, 90)) return before;
  const behind = days.find((day) => day.range.start >= time.range.end);
  return behind && isNear(time.range.end, behind.range.start, 30) ? behind : undefined;
}

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

/** What a day is said to be: by the words before it, and by who does what in its sentence. */
function useOf(
  text: string,
  day: DayMention,
  hasTime: boolean,
  { languages: words, written }: DayContext,
  isMeeting: boolean,
): Use {
  const before = text.slice(Math.max(0, day.range.start - 60), day.range.start);
  const sentence = sentenceAround(text, day.range);
  const inSentence = (from: number) => text.slice(Math.max(from, sentence.start), day.range.start);
  const head = inSentence(0);
  const whole = text.slice(sentence.start, sentence.end);
  const [date] = day.readings;
  const isPast = written !== undefined && date !== undefined && daysBetween(written.date, date) < 0;
  const endsWith = (phrases: readonly string[], stretch: string) =>
    words.some(
      (language) =>
        placesOf(patternOf(language, `(?:${phrases.join('|')})(?:[\\s,:(]*| \\p{L}+ )$`), stretch).length > 0,
    );
  const holds = (phrases: readonly string[], stretch: string) =>
    words.some((language) => placesOf(patternOf(language, `(?:${phrases.join('|')})`), stretch).length > 0);
  const lastEnd = (phrases: readonly string[], stretch: string) =>
    Math.max(
      -1,
      ...words.flatMap((language) =>
        placesOf(patternOf(language, `(?:${phrases.join('|')})`), stretch).map(
          (place) => place.index + place[0].length,
        ),
      ),
    );
  const old = words.flatMap(({ oldDay }) => oldDay);
  const other = words.flatMap(({ otherDay }) => otherDay);
  const by = words.flatMap(({ by: phrases }) => phrases);
  const isBy = words.some(({ language }) => language === 'ja')
    ? /^\s*(?:\d{1,2}[:：時]\d{0,2}分?\s*)?(?:まで|迄)/.test(text.slice(day.range.end))
    : endsWith(by, before);
  const asks = holds(
    words.flatMap(({ asksYou }) => asksYou),
    whole,
  );
  const tells = holds(
    words.flatMap(({ tellsYou }) => tellsYou),
    whole,
  );
  // Of the two, what stands nearer before the day counts: `We will decide once you reply, by Friday`.
  const lastAsk = lastEnd(
    words.flatMap(({ asksYou }) => asksYou),
    head,
  );
  const lastTell = lastEnd(
    words.flatMap(({ tellsYou }) => tellsYou),
    head,
  );
  if (isBy && lastTell !== lastAsk) return lastTell > lastAsk ? 'hear' : 'answer';
  if (isBy) return asks ? 'answer' : tells ? 'hear' : 'other';
  if (isPast) return 'old';
  if (endsWith(old, before)) return 'old';
  if (endsWith(other, before)) return 'other';
  if (!hasTime && tells) return day.form === 'relative' ? 'other' : 'hear';
  if (!isMeeting && asks && day.form !== 'relative') return 'answer';
  return 'meeting';
}

/** Days that are counted from the day of writing: `within 48 hours`. */
function delaysOf(
  passage: Passage,
  { languages: words, written }: DayContext,
): readonly { readonly use: Use; readonly found: Found<PlainDate> }[] {
  if (!written) return [];
  return delaysIn(passage.flat, words).flatMap(({ range, amount, isBusiness }) => {
    const sentence = sentenceAround(passage.flat, range);
    const whole = passage.flat.slice(sentence.start, sentence.end);
    const holds = (phrases: (language: LanguageWords) => readonly string[]) =>
      words.some(
        (language) => placesOf(patternOf(language, `(?:${phrases(language).join('|')})`), whole).length > 0,
      );
    const use: Use = holds(({ tellsYou }) => tellsYou)
      ? 'hear'
      : holds(({ asksYou }) => asksYou)
        ? 'answer'
        : 'other';
    const value = isBusiness ? afterBusinessDays(written.date, amount) : addDays(written.date, amount);
    return [{ use, found: { value, certainty: 'likely' as const, words: wordsAt(passage, range) } }];
  });
}

function afterBusinessDays(from: PlainDate, count: number): PlainDate {
  let date = from;
  for (let left = Math.min(count, 60); left > 0; ) {
    date = addDays(date, 1);
    if (date.dayOfWeek < 6) left -= 1;
  }
  return date;
}

/** How long it takes: by the end of its time, else by the words. */
function durationIn(
  passages: readonly Passage[],
  timed: readonly When[],
  words: readonly LanguageWords[],
): Found<number> | undefined {
  const ranged = timed.find(({ time }) => time?.end !== undefined);
  if (ranged?.time?.end) {
    const { start, end, range } = ranged.time;
    const minutes = Math.round(start.until(end).total('minutes'));
    if (minutes > 0 && minutes <= 12 * 60)
      return { value: minutes, certainty: 'certain', words: wordsAt(ranged.passage, range) };
  }
  const spans = passages.flatMap((passage) =>
    minutesIn(passage.flat, words).map((span) => ({ passage, span })),
  );
  const [first] = spans.toSorted((a, b) => Number(isLabelled(b)) - Number(isLabelled(a)));
  if (!first) return undefined;
  const sizes = new Set(spans.map(({ span }) => span.amount));
  return {
    value: first.span.amount,
    certainty: sizes.size === 1 || isLabelled(first) ? 'certain' : 'likely',
    words: wordsAt(first.passage, first.span.range),
  };
}

function isLabelled({
  passage,
  span,
}: {
  readonly passage: Passage;
  readonly span: { readonly range: Range };
}): boolean {
  return /(?:duration|dauer|durée|duración|duração|所要時間|length|comptez|prévoir|plan for|allow|last\p{L}*|takes?|for about|insgesamt|dauert)[^.\n]{0,25}$/iu.test(
    passage.flat.slice(Math.max(0, span.range.start - 40), span.range.start),
  );
}
