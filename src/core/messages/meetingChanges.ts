import type { CivilDate } from '../calendar.ts';
import { weekdayWords } from '../dayReading.ts';
import type { DayContext } from './days.ts';
import { type Evidence, plainly } from './kinds.ts';
import { isPrevented } from './meetingCues.ts';
import { meetings } from './offeredMeeting.ts';
import { type Passage, wordsAt } from './passages.ts';
import { sentenceAround } from './phrases.ts';
import type { Found, MessageKind } from './reading.ts';
import { scheduleIn } from './schedule.ts';
import { type When, whensIn } from './whens.ts';
import type { LanguageWords } from './words/languageWords.ts';
import type { ZoneContext } from './zones.ts';

/** What a message says of a meeting that was agreed before. */
export interface ChangeContext {
  readonly bodies: readonly Passage[];
  readonly languages: readonly LanguageWords[];
  readonly dates: DayContext & ZoneContext;
}

/**
 * Weighs what is said against a meeting by what takes its place: called off and a new hour named, it moves; called off and a new one only
 * promised, it is cancelled; and words of regret, or of what does not go ahead, are those of their sentence.
 */
export function withChanges(evidence: readonly Evidence[], context: ChangeContext): readonly Evidence[] {
  const contrasts = contrastsIn(context);
  const own = evidence.filter((one) => !isOfMeeting(one, [...evidence, ...contrasts], context));
  const off = own.filter(({ kind, isPlain }) => kind === 'cancellation' && isPlain);
  if (off.length === 0) return [...own, ...contrasts];
  const isRefused = own.some(({ kind, isPlain }) => kind === 'rejection' && isPlain);
  const said = [...off, ...evidence.filter((one) => !own.includes(one) && callsOff.test(one.words.text))];
  const isNew = (start: Found<CivilDate>) => !said.some((one) => isBeforeEnd(start, one, context));
  if (!isRefused && timedStarts(context).some(isNew))
    return [
      ...own.map((one): Evidence => (off.includes(one) ? { ...one, kind: 'reschedule' } : one)),
      ...contrasts,
    ];
  // `The interview is off. We will find a new date`: what is only promised moves nothing.
  return own.filter((one) => one.kind !== 'reschedule' || !(isPromise(one) || overlapsAny(one, off)));
}

/** Whoever was to take part cannot on a day that is named, and another hour stands there: it moves, which is asked. */
export function movedIfPrevented(kind: Found<MessageKind>, context: ChangeContext): Found<MessageKind> {
  if (kind.value !== 'invitation' && kind.value !== 'on-hold' && kind.value !== 'none') return kind;
  const { bodies, languages, dates } = context;
  const starts = timedStarts(context);
  if (starts.length !== 1 && kind.value !== 'invitation') return kind;
  const days = starts.map(({ value }) => value.date.toString());
  if (days.length === 0) return kind;
  const isMoved = bodies.some((passage) =>
    whensIn(passage, dates, 'reschedule').some((when) => {
      const day = when.day.readings[0]?.toString();
      if (day === undefined || days.includes(day) || when.time !== undefined) return false;
      return isPreventedOn(passage, when, languages);
    }),
  );
  return isMoved ? { ...kind, value: 'reschedule', certainty: 'likely', others: ['invitation'] } : kind;
}

/** Whether the sentence of a day says that somebody cannot then: `Helen is stuck in Leeds on Thursday`. */
function isPreventedOn({ flat }: Passage, { day }: When, languages: readonly LanguageWords[]): boolean {
  const { start, end } = sentenceAround(flat, day.range);
  const sentence = flat.slice(start, end);
  const somebody = [...sentence.matchAll(somebodyThere)];
  return somebody.some(({ index, 0: found }) =>
    languages.some((words) => isPrevented(` ${sentence.slice(index + found.length).trimStart()}`, words)),
  );
}

/** A name, or somebody of the house. */
const somebodyThere =
  /(?<![\p{L}\d])(?:\p{Lu}\p{Ll}+|\p{Lu}{2,4}|he|she|ich|er|sie|il|elle|él|ella|ele|ela|director|directora|manager|chef|boss)(?=[ ,])/gu;

function timedStarts({ bodies, dates }: ChangeContext): readonly Found<CivilDate>[] {
  return scheduleIn(bodies, dates, 'reschedule').starts.filter(({ value }) => value.time !== undefined);
}

/** What is said against a meeting in words that could refuse somebody, or in a sentence that regrets it. */
function isOfMeeting(one: Evidence, evidence: readonly Evidence[], { bodies }: ChangeContext): boolean {
  if (one.kind !== 'rejection') return false;
  const others = evidence.filter(({ kind, isPlain }) => isPlain && changing.has(kind));
  if (overlapsAny(one, others)) return true;
  const passage = bodies.find(
    ({ place, start, flat }) =>
      place === one.words.place &&
      start <= one.words.range.start &&
      one.words.range.end <= start + flat.length,
  );
  if (!passage) return false;
  const at = { start: one.words.range.start - passage.start, end: one.words.range.end - passage.start };
  const { start, end } = sentenceAround(passage.flat, at);
  // `The interview on Friday for the post of Clerk is cancelled`.
  if (callsOff.test(one.words.text)) return meetings.test(passage.flat.slice(start, at.start));
  const isInSentence = ({ words: { place, range } }: Evidence) =>
    place === passage.place && range.start >= start + passage.start && range.end <= end + passage.start;
  return (
    regrets.test(one.words.text) && meetings.test(passage.flat.slice(start, end)) && others.some(isInSentence)
  );
}

/** Whether a time stands in the sentence of words that call it off, and before they end: a new one follows them. */
function isBeforeEnd({ words: time }: Found<CivilDate>, { words }: Evidence, { bodies }: ChangeContext) {
  if (time.place !== words.place || time.range.start >= words.range.end) return false;
  return bodies.some(({ place, start, flat }) => {
    if (place !== words.place || words.range.start < start || words.range.end > start + flat.length)
      return false;
    const around = sentenceAround(flat, {
      start: words.range.start - start,
      end: words.range.end - start,
    });
    return time.range.start >= start + around.start;
  });
}

const callsOff = /(?:cancel+\p{L}*|anul\p{L}*|annul\p{L}*|abgesagt|abgesetzt|desmarcad\p{L}*)$/iu;

const changing: ReadonlySet<MessageKind> = new Set<MessageKind>(['cancellation', 'reschedule']);

/** Words that regret what their sentence goes on to say, whatever it is. */
const regrets =
  /regret|sorry|afraid|sad to|bedauer|leider mitteilen|mitteilen(?: zu)? müssen|au regret|regrettons|désolé|lament|sentimos|pena|infelizmente/iu;

function overlapsAny({ words: { place, range } }: Evidence, others: readonly Evidence[]): boolean {
  return others.some(
    ({ words }) => words.place === place && words.range.start < range.end && range.start < words.range.end,
  );
}

/** `a new date`, `einen Ersatztermin`: words of what is still to come. */
function isPromise({ words: { text } }: Evidence): boolean {
  return promised.test(text);
}

const promised =
  /(?<!\p{L})(?:new|different|another|alternative|other|later|neue[nrms]?|andere[nrms]?|(?:ersatz|ausweich)\p{L}*|alternativ\p{L}*|nouvel\p{L}*|nouveau|autre|nuev[oa]|otr[oa]|nov[oa]|outr[oa])(?!\p{L})/iu;

/** An hour that takes the place of another: `at 3:30pm, not 2pm`, `15h et non 14h`, `statt um 10 um 11 Uhr`. */
function contrastsIn({ bodies }: ChangeContext): readonly Evidence[] {
  return bodies.flatMap((passage) =>
    [...passage.flat.matchAll(contrast)].slice(0, 3).map(
      (found): Evidence => ({
        kind: 'reschedule',
        isPlain: true,
        weight: plainly,
        words: wordsAt(passage, { start: found.index, end: found.index + found[0].length }),
      }),
    ),
  );
}

const clock = String.raw`\d{1,2}(?:(?:[:.h]\s?\d{2})?\s?(?:[ap]\.?m\b\.?|uhr|h|hrs?|horas?|heures?|o'clock)|[:.h]\d{2})(?![\p{L}\d])`;
const day = String.raw`(?:\d{1,2}\.?(?![\d:/%]|\s?(?:people|min))|${weekdayWords
  .flat()
  .filter((word) => word.length > 3)
  .join('|')})`;
const small = String.raw`(?:(?:at|on|the|um|am|den|dem|à|le|la|el|a|las|às|as|dia|día|para|de|du|d[oa]s?|del) ){0,3}`;
const contrast = new RegExp(
  [
    String.raw`(?:${clock})(?: (?:on |am |le |el |na |no )?\p{L}{3,12}(?: \d{1,2}\.?(?: \p{L}{3,10})?)?)?,? (?:\(?(?:and |und |et |y |e )?(?:not|nicht|non|pas|no|não)|rather than|instead of|statt|anstatt|anstelle|au lieu d[eu']|plutôt que|en (?:vez|lugar) de|em vez d[eoa]s?|ao invés d[eoa]s?|no lugar d[eoa]s?) ${small}(?:${clock}|${day})`,
    String.raw`(?:not|nicht|non pas|no|não|instead of|statt|anstatt) ${small}(?:${clock}|${day}),? (?:but|sondern|mais|sino|mas|um|erst um) ${small}${clock}`,
    String.raw`${clock}[^.!?\n]{0,30} (?:has become|becomes?|is now|will now be|→|->|ist jetzt|ist nun|wird zu|devient|pasa a ser|pasa a|passa a ser|passa para) ${small}${clock}`,
  ]
    .map((source) => `(?<![\\p{L}\\d])(?:${source})`)
    .join('|'),
  'giu',
);
