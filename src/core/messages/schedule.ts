import { addDays, type CivilDate, daysBetween, momentOf, type PlainDate } from '../calendar.ts';
import type { Range } from '../text.ts';
import { patternOf } from './compiled.ts';
import type { DayContext } from './days.ts';
import { toDay, type Use } from './dayUse.ts';
import { delaysOf } from './delays.ts';
import { minutesIn } from './durations.ts';
import { type Passage, wordsAt } from './passages.ts';
import { placesOf, sentenceAround } from './phrases.ts';
import type { Found, MessageKind } from './reading.ts';
import { type When, whensIn } from './whens.ts';
import type { LanguageWords } from './words/languageWords.ts';
import { isZoneMeant, type ZoneContext, type ZoneMention, zonesAround } from './zones.ts';

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
  const shown = withoutSameInstant(
    withoutArrivals(meetings.filter(({ time }) => time !== undefined)),
    context,
  );
  const timed = kind === 'reschedule' ? withoutMoved(shown, whens, context.languages) : shown;
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
    zone: zoned?.zone && zoneOf(zoned, zoned.zone, context),
    duration: durationIn(passages, timed, context.languages),
    answerBy: dueOf(whens, 'answer') ?? delays.find(({ use }) => use === 'answer')?.found,
    hearBy: behindMeeting(dueOf(whens, 'hear') ?? delays.find(({ use }) => use === 'hear')?.found, starts),
  };
}

/** The day to hear by; a weekday that would come before the meeting is the one behind it: `Come on Tuesday. I'll tell you by the Friday`. */
function behindMeeting(
  hearBy: Found<PlainDate> | undefined,
  starts: readonly Found<CivilDate>[],
): Found<PlainDate> | undefined {
  const first = starts.map(({ value }) => value.date).toSorted((a, b) => daysBetween(b, a))[0];
  if (!hearBy || !first || daysBetween(first, hearBy.value) >= 0 || /\d/.test(hearBy.words.text))
    return hearBy;
  const weeks = Math.ceil(-daysBetween(first, hearBy.value) / 7);
  return { ...hearBy, value: addDays(hearBy.value, 7 * weeks), certainty: 'likely' };
}

/** Without the hours at which to be at the door before a meeting on the same day: `2.15pm. Please be at reception for 2 o'clock`. */
function withoutArrivals(timed: readonly When[]): readonly When[] {
  const dayKey = ({ day }: When) => day.readings[0]?.toString();
  const isArrival = ({ passage: { flat }, time }: When) =>
    time !== undefined &&
    toBeThere.test(flat.slice(Math.max(0, time.range.start - farthest), time.range.start));
  return timed.filter(
    (when) => !isArrival(when) || !timed.some((other) => !isArrival(other) && dayKey(other) === dayKey(when)),
  );
}

/** As far before an hour, in UTF-16 code units, it is said what to do then. */
const farthest = 100;
const toBeThere =
  /(?<!\p{L})(?:arrive|sign in|check in|(?:be|come|report)(?: \p{L}+){0,8} (?:reception|front desk|lobby|gate|door|entrance|desk)|(?:be|get) (?:here|there)|am empfang|an der pforte|à l['’]accueil|en (?:la )?recepción|na recepção|(?:bij|aan) de receptie)[^.!?]{0,30}? (?:for|by|at|from|um|ab|à|vers|a las|às|om)\s*$/iu;

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
  // `10am on Monday`, agreed, and then `make it 2.30pm`, agreed: of hours on one day the last counts.
  const areOfOneDay = new Set(keys.map((one) => one.split(' ')[0])).size === 1;
  const last = again.length === 1 || areOfOneDay ? again.at(-1) : undefined;
  return last === undefined ? timed : timed.filter((when) => key(when) === last);
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
function withoutMoved(
  timed: readonly When[],
  whens: readonly When[],
  languages: readonly LanguageWords[],
): readonly When[] {
  const isSaidOf = (
    { passage: { flat }, day, time }: When,
    phrasesOf: (words: LanguageWords) => readonly string[],
  ) => {
    const start = Math.min(day.range.start, time?.range.start ?? day.range.start);
    const { start: from, end: to } = sentenceAround(flat, day.range);
    const sentence = flat.slice(from, to);
    return (
      !/[?？]/.test(sentence) &&
      !toDay.test(flat.slice(Math.max(0, start - 24), start)) &&
      languages.some((words) =>
        phrasesOf(words).some((phrase) => placesOf(patternOf(words, phrase), sentence).length > 0),
      )
    );
  };
  const isOff = (when: When) => isSaidOf(when, ({ kinds }) => kinds.cancellation.plain);
  const isMoved = (when: When) => isOff(when) || isSaidOf(when, ({ kinds }) => kinds.reschedule.plain);
  // `Tomorrow does not work out`, said of the hour that an earlier message gave.
  const placeOf = ({ passage, day }: When) => passage.start + day.range.start;
  const moved = whens.filter((when) => when.time === undefined && isMoved(when));
  const isOfMoved = (when: When) =>
    moved.some(
      (other) =>
        placeOf(when) < placeOf(other) &&
        when.day.readings[0] !== undefined &&
        other.day.readings[0]?.equals(when.day.readings[0]) === true,
    );
  const left = timed.filter((when) => !isMoved(when) && !isOfMoved(when));
  return left.length > 0 ? left : timed.filter((when) => !isOff(when));
}

/**
 * `12:30 PM PT / 3:30 PM ET` is one time; the first is as good as the other. An hour without a zone (`10am our time`) is the one that
 * another house told by its own clock where the two are one moment in the sender's country.
 */
function withoutSameInstant(timed: readonly When[], context: ZoneContext): readonly When[] {
  const instantIn = ({ day, time }: When, zone: string | undefined): number | undefined => {
    const [date, ...others] = day.readings;
    if (!date || others.length > 0 || !time || zone === undefined) return undefined;
    return momentOf({ date, time: time.start }, zone, time.start).epochMilliseconds;
  };
  const instants = timed.map((when) => instantIn(when, when.zone?.zones[0]));
  const here = zonesAround(context);
  return timed.filter((when, index) =>
    instants[index] === undefined
      ? !here.some((zone) => {
          const moment = instantIn(when, zone);
          return (
            moment !== undefined &&
            instants.some((other, at) => other === moment && isElsewhere(timed[at], when))
          );
        })
      : instants.indexOf(instants[index]) === index,
  );
}

/** Whether two times stand in what two houses wrote. */
function isElsewhere(other: When | undefined, { passage }: When): boolean {
  return other !== undefined && other.passage !== passage;
}

function zoneOf(
  { passage, day }: When,
  { zones, range }: ZoneMention,
  context: ZoneContext,
): Found<string> | undefined {
  const [best, ...others] = zones;
  if (best === undefined) return undefined;
  const [date] = day.readings;
  const certainty = isZoneMeant(zones, context, date && { date }) ? 'certain' : 'likely';
  return { value: best, certainty, words: wordsAt(passage, range), others };
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
  const readings = first?.day.readings ?? [];
  // `Before Friday` may be Thursday at the latest, or Friday: that is asked.
  const isBefore = first !== undefined && use === 'answer' && readings.length === 1 && isBeforeDay(first);
  const [date, ...others] = isBefore ? readings.flatMap((day) => [day, addDays(day, -1)]) : readings;
  if (!first || date === undefined) return undefined;
  return {
    value: date,
    certainty: others.length === 0 && !first.isAdrift ? 'certain' : 'likely',
    words: wordsAt(first.passage, first.day.range),
    others,
  };
}

/** Whether an answer is wanted before a day, with no hour or part of it named. */
function isBeforeDay({ passage: { flat }, day: { range }, time }: When): boolean {
  return (
    time === undefined &&
    beforeWord.test(flat.slice(Math.max(0, range.start - 20), range.start)) &&
    !partOfDay.test(flat.slice(range.end, range.end + 30))
  );
}

const beforeWord =
  /(?<!\p{L}|(?<!\p{L})(?:or|ou|o|oder) )(?:before|vor|avant|antes d(?:e|el|o|a))(?: (?:the|dem|le|el|o|a|this|next|coming|próxim[oa]|dia|día))*\s$/iu;

/** Behind a day, until when in it. */
const partOfDay =
  /^[\s,(]*(?:à |a |al? |at |um |in der |end|close|eod|cob|noon|midday|mittag|abend|soir|midi|matin|mediod[ií]a|noche|tarde|meio-dia|fim|inclus|einschl|compris|morning|afternoon|evening|night|\d)/iu;

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
