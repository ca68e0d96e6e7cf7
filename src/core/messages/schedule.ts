import { addDays, type CivilDate, daysBetween, momentOf, type PlainDate } from '../calendar.ts';
import type { Range } from '../text.ts';
import { type TimeMention, timesIn } from './clockTimes.ts';
import { patternOf } from './compiled.ts';
import { type DayContext, type DayMention, daysIn } from './days.ts';
import { delaysIn, minutesIn } from './durations.ts';
import { itinerariesIn } from './itinerary.ts';
import { type Passage, wordsAt } from './passages.ts';
import { placesOf, sentenceAround } from './phrases.ts';
import type { Found, MessageKind } from './reading.ts';
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
  /** It is counted from a day that nobody knows: `tomorrow`, in a text without a date. */
  readonly isAdrift: boolean;
  /** Words right before it say that something is due then. */
  readonly isDue: boolean;
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

/** Reads the days and times of passages, each in its own sentence; `answers` is what the reader said to them. */
export function scheduleIn(
  passages: readonly Passage[],
  context: DayContext & ZoneContext,
  kind: MessageKind,
  answers: readonly Passage[] = [],
): Schedule {
  const own = (passage: Passage) =>
    passage.written ? { ...context, written: passage.written, isUndated: false } : context;
  const whens = passages.flatMap((passage) => whensIn(passage, own(passage), kind));
  const delays = passages.flatMap((passage) => delaysOf(passage, own(passage)));
  const meetings = whens.filter(({ use }) => use === 'meeting');
  const shown = withoutSameInstant(meetings.filter(({ time }) => time !== undefined));
  const timed = kind === 'reschedule' ? withoutMoved(shown, context.languages) : shown;
  const agreed = agreedOf(
    timed,
    answers.flatMap((passage) => whensIn(passage, own(passage), kind)),
  );
  const kept = kind === 'reschedule' ? atSameTime(whens) : [];
  const starts = distinct(
    (kept.length > 0
      ? kept
      : timed.length > 0
        ? agreed
        : meetings.filter(({ day }) => day.form === 'date' || day.form === 'day of month')
    ).flatMap(startsOf),
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

/** Of several times the one that was said again later: `Monday at 2 or Tuesday at 10?`, and then `I have booked Monday at 2`. */
function agreedOf(timed: readonly When[], answers: readonly When[]): readonly When[] {
  const key = ({ day, time }: When) => `${day.readings[0]?.toString() ?? ''} ${time?.start.toString() ?? ''}`;
  const keys = [...new Set(timed.map(key))];
  if (keys.length < 2) return timed;
  const again = keys.filter((one) => {
    const said = timed.filter((when) => key(when) === one);
    const isRepeated = said.some(({ passage }) => passage !== said[0]?.passage);
    return isRepeated || answers.some((when) => key(when) === one);
  });
  return again.length === 1 ? timed.filter((when) => key(when) === again[0]) : timed;
}

/** Other days to which a meeting moves and keeps its hour: `Wednesday or Thursday instead, same time?`. That it is the last hour that was said is only likely. */
function atSameTime(whens: readonly When[]): readonly When[] {
  return whens.flatMap((when, index) => {
    const { passage, day, time, use } = when;
    if (time || (use !== 'meeting' && use !== 'other')) return [];
    const { start, end } = sentenceAround(passage.flat, day.range);
    if (!sameTime.test(passage.flat.slice(start, end))) return [];
    const former = [...whens.slice(0, index).toReversed(), ...whens.slice(index)].find(
      (other) =>
        other.time !== undefined && other.day.readings[0]?.toString() !== day.readings[0]?.toString(),
    );
    return former?.time ? [{ ...when, time: { ...former.time, isHalfUnsure: true } }] : [];
  });
}

const sameTime =
  /(?<!\p{L})(?:same (?:time|hour|slot)|(?:gleiche|selbe|dieselbe|derselben|gleichen|zur selben) (?:zeit|uhrzeit)|même heure|misma hora|mesmo hor[áa]rio|mesma hora)(?!\p{L})|同じ時間/iu;

/** Of several times those to which a meeting may move: not the one of `I have to move our talk on Wednesday at 2`. */
function withoutMoved(timed: readonly When[], languages: readonly LanguageWords[]): readonly When[] {
  const isMoved = ({ passage: { flat }, day, time }: When) => {
    const start = Math.min(day.range.start, time?.range.start ?? day.range.start);
    const { start: from, end: to } = sentenceAround(flat, day.range);
    const sentence = flat.slice(from, to);
    return (
      !/[?？]/.test(sentence) &&
      !movedTo.test(flat.slice(Math.max(0, start - 24), start)) &&
      languages.some(({ kinds }) =>
        [...kinds.reschedule.plain, ...kinds.cancellation.plain].some((phrase) =>
          languages.some((words) => placesOf(patternOf(words, phrase), sentence).length > 0),
        ),
      )
    );
  };
  const left = timed.filter((when) => !isMoved(when));
  return left.length > 0 ? left : timed;
}

/** Words before the day to which something moves. */
const movedTo =
  /(?<!\p{L})(?:to|until|for|instead|auf|zu[mr]?|au|à|jusqu'au|a|al|para|pra)(?: (?:the|den|dem|le|la|el|las|los|o|dia|día))?(?: \p{L}{2,12},?)?\s$/iu;

/** `12:30 PM PT / 3:30 PM ET` is one time; the first is as good as the other. */
function withoutSameInstant(timed: readonly When[]): readonly When[] {
  const instantOf = ({ day, time, zone }: When): number | undefined => {
    const [date, ...others] = day.readings;
    const [name] = zone?.zones ?? [];
    if (!date || others.length > 0 || !time || name === undefined) return undefined;
    return momentOf({ date, time: time.start }, name, time.start).epochMilliseconds;
  };
  const instants = timed.map(instantOf);
  return timed.filter(
    (_, index) => instants[index] === undefined || instants.indexOf(instants[index]) === index,
  );
}

function zoneOf({ passage }: When, { zones, range }: ZoneMention): Found<string> | undefined {
  const [best, ...others] = zones;
  if (best === undefined) return undefined;
  return { value: best, certainty: 'certain', words: wordsAt(passage, range), others };
}

function startsOf({ passage, day, time, isAdrift }: When): readonly Found<CivilDate>[] {
  const range = time
    ? { start: Math.min(day.range.start, time.range.start), end: Math.max(day.range.end, time.range.end) }
    : day.range;
  const [value, ...others] = day.readings.map(
    (date): CivilDate => (time ? { date, time: time.start } : { date }),
  );
  const isSure = others.length === 0 && time !== undefined && !time.isHalfUnsure && !isAdrift;
  if (!value) return [];
  return [{ value, certainty: isSure ? 'certain' : 'likely', words: wordsAt(passage, range), others }];
}

function distinct(starts: readonly Found<CivilDate>[]): readonly Found<CivilDate>[] {
  const key = ({ value }: Found<CivilDate>) => `${value.date.toString()} ${value.time?.toString() ?? ''}`;
  return starts.filter((start, index) => starts.findIndex((other) => key(other) === key(start)) === index);
}

/** The day by which something is due: what is plainly called so counts first. */
function dueOf(whens: readonly When[], use: Use): Found<PlainDate> | undefined {
  const [first] = whens
    .filter((when) => when.use === use)
    .toSorted((a, b) => Number(b.isDue) - Number(a.isDue));
  const [date, ...others] = first?.day.readings ?? [];
  if (!first || date === undefined) return undefined;
  return {
    value: date,
    certainty: others.length === 0 && !first.isAdrift ? 'certain' : 'likely',
    words: wordsAt(first.passage, first.day.range),
    others,
  };
}

function whensIn(passage: Passage, context: DayContext & ZoneContext, kind: MessageKind): readonly When[] {
  const text = passage.flat;
  const days = daysIn(text, context);
  // The 7 of `lundi 7 à 14h` is no hour.
  const times = timesIn(withoutDays(text, days)).filter(
    ({ range }) => !officeHours.test(text.slice(Math.max(0, range.start - 40), range.start)),
  );
  const zones = zonesIn(text, context);
  const timesOf = new Map<DayMention, TimeMention[]>();
  const itineraries = itinerariesIn(text, days, times);
  for (const time of yourTimes(times, zones, text)) {
    if (itineraries.some((one) => one.times.includes(time))) continue;
    const above = dayAbove(time, days, text);
    const day = dayFor(time, days, text) ?? (above && !timesOf.has(above) ? above : undefined);
    if (day) timesOf.set(day, [...(timesOf.get(day) ?? []), time]);
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
  const isUntold = told.some((time) => !hasZone(time)) && times.some((time) => !told.includes(time) && hasZone(time));
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

/** What a day is said to be: by the words before it, and by who does what in its sentence. */
function useOf(
  text: string,
  day: DayMention,
  times: readonly TimeMention[],
  { languages, written }: DayContext,
  kind: MessageKind,
): { readonly use: Use; readonly isDue: boolean } {
  // `by 5 PM on Friday`: the time stands between.
  const start = Math.min(day.range.start, ...times.map(({ range }) => range.start));
  const stretchBefore = (offset: number) => text.slice(Math.max(0, offset - 60), offset);
  const sentence = sentenceAround(text, day.range);
  const head = text.slice(sentence.start, day.range.start);
  // Whoever asks for patience waits for no answer.
  const whole = text.slice(sentence.start, sentence.end).replace(patience, '');
  const places = (phrases: (words: LanguageWords) => readonly string[], stretch: string, end = '') =>
    languages.flatMap((words) =>
      placesOf(patternOf(words, `(?:${phrases(words).join('|')})${end}`), stretch),
    );
  const endsWith = (phrases: (words: LanguageWords) => readonly string[], offset = day.range.start) =>
    places(phrases, stretchBefore(offset), String.raw`(?:[\s,:(]*| \p{L}+ )$`).length > 0;
  const lastEnd = (phrases: (words: LanguageWords) => readonly string[]) =>
    Math.max(-1, ...places(phrases, head).map((place) => place.index + place[0].length));
  const asksYou = ({ asksYou: phrases }: LanguageWords) => phrases;
  const tellsYou = ({ tellsYou: phrases }: LanguageWords) => phrases;
  const asks = places(asksYou, whole).length > 0;
  const tells = places(tellsYou, whole).length > 0;
  const isJapanese = languages.some(({ language }) => language === 'ja');
  const isDue = isJapanese
    ? japaneseDue.test(text.slice(day.range.end))
    : endsWith(({ by }) => by) || endsWith(({ by }) => by, start);
  const due = (): Use => {
    // Of the two, what stands nearer before the day counts: `We will decide once you reply, by Friday`.
    const [ask, tell] = [lastEnd(asksYou), lastEnd(tellsYou)];
    if (ask !== tell) return tell > ask ? 'hear' : 'answer';
    if (asks || tells) return asks ? 'answer' : 'hear';
    return kind === 'on-hold' || kind === 'none'
      ? 'hear'
      : kind === 'offer' || kind === 'question'
        ? 'answer'
        : 'other';
  };
  const other = (): Use => {
    const [date] = day.readings;
    if (written !== undefined && date !== undefined && daysBetween(written.date, date) < 0) return 'old';
    if (
      endsWith(({ oldDay }) => oldDay) ||
      notThen.test(text.slice(Math.max(0, day.range.start - 40), day.range.start))
    )
      return 'old';
    const end = Math.max(day.range.end, ...times.map(({ range }) => range.end));
    if (offBehind.test(text.slice(end, end + 60))) return 'old';
    // `back on Monday, when I shall reply`.
    if (endsWith(({ otherDay }) => otherDay)) return kind === 'none' && tells ? 'hear' : 'other';
    if (times.length === 0 && tells) return day.form === 'relative' ? 'other' : 'hear';
    if (kind === 'question' && asks && day.form !== 'relative') return 'answer';
    return 'meeting';
  };
  return { use: isDue ? due() : other(), isDue };
}

/** Right before a day, that it is not the one: `et non le lundi 7`, `not Monday`. */
const notThen =
  /(?<!\p{L})(?:(?:and not|not|und nicht|nicht|et non|et pas|pas|y no|e não|no|não)(?: (?:on|at|am|den|um|le|la|el|las|o|dia|a|pas))*|(?:no|kein\p{L}{0,2}|pas de|plus de|sin|sem) \p{L}+(?: \p{L}+)?(?: (?:on|am|le|el|na|no))?)\s$/iu;

/** Behind a day, that its meeting is off: `Wed Dec 2 @ 10am is off obviously`. */
const offBehind =
  /^[^.!?;\n]{0,15}(?<!\p{L})(?:(?:is|are|'s) (?:now |sadly |obviously |therefore )?(?:off|cancel+ed|called off|no longer|not happening)|fällt(?: \p{L}+){0,2} aus|entfällt|est annulée?|n'aura pas lieu|(?:queda|está) cancelad[oa]|(?:foi|está) cancelad[oa])(?!\p{L})/iu;

const patience =
  /(?<!\p{L})(?:bitten?|ask|request|merci de|pri(?:e|ons)|pedimos|rogamos|agradecemos|solicitamos)(?!\p{L})[^.!?\n]{0,50}(?:geduld|patien\p{L}*|paciencia|paciência)/giu;

/** `12月4日（金）17時までに`. */
const japaneseDue = /^\s*(?:\d{1,2}[:時]\d{0,2}分?\s*)?(?:まで|迄)/;

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
    // `If you do not hear from us within three weeks, ...` promises nothing, and asks for nothing.
    const use: Use = silence.test(whole)
      ? 'other'
      : holds(({ tellsYou }) => tellsYou)
        ? 'hear'
        : holds(({ asksYou }) => asksYou)
          ? 'answer'
          : 'other';
    const value = isBusiness ? afterBusinessDays(written.date, amount) : addDays(written.date, amount);
    return [{ use, found: { value, certainty: 'likely' as const, words: wordsAt(passage, range) } }];
  });
}

const silence =
  /(?<!\p{L})(?:(?:do not|don't|not|have not|haven't) (?:hear|heard|received?)|sans (?:réponse|nouvelles|retour)|(?:nichts|keine (?:rückmeldung|nachricht|antwort))(?: \p{L}+){0,4} (?:hören|gehört|erhalten|bekommen)|(?:si|se|caso) (?:no|não) (?:\p{L}+ ){0,3}(?:recib|receb|tien|ten|hemos|noticias|respuesta|contat)\p{L}*)/iu;

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
