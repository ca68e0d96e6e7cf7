import { daysBetween } from '../calendar.ts';
import type { TimeMention } from './clockTimes.ts';
import { patternOf } from './compiled.ts';
import type { DayContext, DayMention } from './days.ts';
import { placesOf, sentenceAround } from './phrases.ts';
import type { MessageKind } from './reading.ts';
import type { LanguageWords } from './words/languageWords.ts';

/** What a day is said to be. */
export type Use = 'meeting' | 'answer' | 'hear' | 'old' | 'other';

/** What a day is said to be: by the words before it, and by who does what in its sentence. */
export function useOf(
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
  // `del lunes 30 para el miércoles 2 a las 9:30`
  const isMovedTo = kind === 'reschedule' && times.length > 0 && movedTo.test(stretchBefore(start));
  const isDue = isMovedTo
    ? false
    : isJapanese
      ? japaneseDue.test(text.slice(day.range.end))
      : endsWith(({ by }) => by) || endsWith(({ by }) => by, start);
  const [date] = day.readings;
  const isPast = written !== undefined && date !== undefined && daysBetween(written.date, date) < 0;
  // Nobody meets in the last minute of a day.
  const isLastMinute = times.some(({ start: { hour, minute } }) => hour === 23 && minute === 59);
  const due = (): Use => {
    // Of the two, what stands nearer before the day counts: `We will decide once you reply, by Friday`.
    const [ask, tell] = [lastEnd(asksYou), lastEnd(tellsYou)];
    // `We expect to decide`: what they do themselves is asked of nobody.
    if (ask !== tell) return tell > ask ? 'hear' : 'answer';
    if (tell >= 0) return yours.test(head.slice(0, tell)) ? 'answer' : 'hear';
    if (asks || tells) return asks ? 'answer' : 'hear';
    return kind === 'on-hold' || kind === 'none'
      ? 'hear'
      : kind === 'offer' || kind === 'question'
        ? 'answer'
        : 'other';
  };
  const other = (): Use => {
    if (isPast) return 'old';
    const near = stretchBefore(day.range.start);
    if (
      (endsWith(({ oldDay }) => oldDay) && !onToDay.test(near) && !hourBefore.test(near)) ||
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
  // `Tempo de serviço contado até 31/08`: what is past is due no more.
  if (isDue && isPast && day.readings.length === 1) return { use: 'old', isDue: false };
  // `He is away until Friday`, `bis 4.12. im Urlaub`: nothing is due then.
  const end = Math.max(day.range.end, ...times.map(({ range }) => range.end));
  if (isLastMinute) return { use: due() === 'hear' ? 'hear' : 'answer', isDue: true };
  const isAway = isDue && (absent.test(text.slice(end, end + 40)) || away.test(stretchBefore(start)));
  return isAway ? { use: 'other', isDue: false } : { use: isDue ? due() : other(), isDue };
}

/** Before the day to which something moves. */
const movedTo = /(?<!\p{L})(?:para|pra)(?: (?:el|la|o|a))?\s$/iu;

const onTo = String.raw`to|until|auf|zu[mr]?|au|à|jusqu'au|para|pra`;
const inPlace = 'for|instead|stattdessen|dafür|à la place|a|al|en su lugar|em vez disso|no lugar';

/** Words right before a day. */
function rightBefore(words: string): RegExp {
  return new RegExp(
    String.raw`(?<!\p{L})(?:${words})(?: (?:on|am|the|den|dem|le|la|el|las|los|o|no|na|dia|día))*(?: \p{L}{2,12},?)?[\s*_]+$`,
    'iu',
  );
}

/** Words before the day to which something moves. */
export const toDay = rightBefore(`${onTo}|${inPlace}`);

/** The same behind words for what is no longer so: `from Tuesday to `, and not `instead of `. */
const onToDay = rightBefore(onTo);

/** Between words for what is no longer so and a day, the hour that they mean: `at 11 instead of 10 on Wednesday`. */
const hourBefore =
  /(?<![\p{L}\d])\d{1,2}(?:[:.h]\d\d)?(?: ?[ap]\.?m\.?| ?uhr| ?hrs?| ?h)? (?:on|am|le|el|no|na|em)(?: the| dia)? $/iu;

/** `Wir erwarten Ihre Rückmeldung`: what is expected is the reader's. */
const yours =
  /(?<!\p{L})(?:your|ihrer?|ihren|deiner?|deinen|eurer?|votre|vos|ta|ton|tu|su|sua|seu|tua)\s[\p{L} ]{2,30}$/iu;

/** Behind a day, that somebody is away until then. */
const absent =
  /^[\s,]*(?:im urlaub|in urlaub|in den ferien|auf reisen|auf dienstreise|verreist|abwesend|nicht (?:da|im (?:haus|büro))|unterwegs|on (?:leave|holiday|vacation)|away|travelling|traveling|out of (?:the )?office|en congés?|en vacances|en déplacement|absente?|de vacaciones|de viaje|de baja|fuera|de férias|em viagem|fora|ausente)(?!\p{L})/iu;

/** The same, before it. */
const away =
  /(?<!\p{L})(?:away|on leave|on holiday|on vacation|travelling|traveling|out of (?:the )?office|urlaub|abwesend|verreist|en congés?|en vacances|absente?|de vacaciones|de viaje|de férias|ausente|fora)[^.!?\n]{0,12}(?:until|till|through|bis|jusqu\p{L}*|hasta|até)(?: \p{L}+){0,2}\s$/iu;

/** Right before a day, that it is not the one: `et non le lundi 7`, `not Monday`. */
const notThen =
  /(?<!\p{L})(?:(?:and not|not|und nicht|nicht|et non|et pas|pas|y no|e não|no(?! dia )|não)(?: (?:on|at|am|den|um|le|la|el|las|o|dia|a|pas))*|(?:no(?! dia )|kein\p{L}{0,2}|pas de|plus de|sin|sem) \p{L}+(?: \p{L}+)?(?: (?:on|am|le|el|na|no))?)\s$/iu;

/** Behind a day, that its meeting is off: `Wed Dec 2 @ 10am is off obviously`. */
const offBehind =
  /^[^.!?;\n]{0,15}(?<!\p{L})(?:(?:is|are|'s) (?:now |sadly |obviously |therefore )?(?:off|cancel+ed|called off|no longer|not happening)|fällt(?: \p{L}+){0,2} aus|entfällt|est annulée?|n'aura pas lieu|(?:queda|está) cancelad[oa]|(?:foi|está) cancelad[oa])(?!\p{L})/iu;

const patience =
  /(?<!\p{L})(?:bitten?|ask|request|merci de|pri(?:e|ons)|pedimos|rogamos|agradecemos|solicitamos)(?!\p{L})[^.!?\n]{0,50}(?:geduld|patien\p{L}*|paciencia|paciência)/giu;

/** `12月4日（金）17時までに`. */
const japaneseDue = /^\s*(?:\d{1,2}[:時]\d{0,2}分?\s*)?(?:まで|迄)/;
