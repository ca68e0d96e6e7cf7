import { Temporal } from 'temporal-polyfill';
import type { PlainTime } from '../calendar.ts';
import { readDate, startOfRange } from '../dateReading.ts';
import type { Range } from '../text.ts';
import { inSmallLetters, placesOf, rangeOf } from './phrases.ts';
import { languages } from './words/index.ts';

/** A time of day that a text names, perhaps with its end. */
export interface TimeMention {
  readonly range: Range;
  readonly start: PlainTime;
  readonly end: PlainTime | undefined;
  /** Nothing says which half of the day: `at 3`. */
  readonly isHalfUnsure: boolean;
}

const half = String.raw`(?:\s?(?:am|pm|a\.\s?m\.?|p\.\s?m\.?)|(?<=:\d\d)[ap])(?!\p{L})`;
const unit = String.raw`\s?(?:uhr|hrs?|h|heures?|horas?|hs|o'clock|時)(?!\p{L})`;
const dayPart = String.raw`(?<part>\s?(?:in the (?:morning|afternoon|evening)|de la (?:mañana|tarde|noche)|da (?:manhã|tarde|noite)|du (?:matin|soir)|de l'après-midi|vormittags|nachmittags|morgens|abends|früh))?`;
const minutes = String.raw`(?:[:：h]\s?\d{2}|\s(?:h|uhr|heures?|horas?(?: [ye])?)\s\d{2})`;
/** A time that is plainly one. */
const plain = String.raw`\d{1,2}(?:${minutes}(?:${half}|${unit})?|\.\d{2}(?:${half}|${unit})|${half}|${unit}(?:\s?\d{2}(?!\d))?)`;
/** One that is so behind a preposition or in a range. */
const bare = String.raw`\d{1,2}(?:[.:]\d{2})?(?:${half}|${unit})?`;
const until = String.raw`\s?(?:-|–|—|~|〜|～|to|until|till|bis|à|a las|a|hasta(?: las)?|às|até(?: às)?|and|und|et|y|e|から)\s?(?:(?:ca\.?|circa|etwa|ungefähr|about|around|approx\.?|environ|aproximadamente|cerca de)\s)?`;
const before =
  '(?:at|around|from|between|um|ab|gegen|von|zwischen|à|vers|de|entre|a las|a la|las|desde las|às|as|das|@)';

const patterns = [
  String.raw`(?<![\d.,:/€£$-])(?<start>${plain})(?:${until}(?<end>${plain}))?${dayPart}`,
  String.raw`(?<![\d.,:/€£$-])(?<start>${bare})(?:${until})(?<end>\d{1,2}(?:[.:]\d{2})?(?:${half}|${unit}))${dayPart}`,
  String.raw`(?<![\d.,:/€£$-])(?<start>\d{1,2}[:.]\d{2})(?:${until})(?<end>\d{1,2}[:.]\d{2})(?![\d.])${dayPart}`,
  String.raw`(?<!\p{L})${before}\s(?<start>\d{1,2}\.\d{2})(?![\d.%€]|\s?(?:%|€|eur|m\b|km))(?:${until}(?<end>\d{1,2}\.\d{2}))?${dayPart}`,
  String.raw`(?<=(?<!\p{L})(?:at|um|a las|a la|às|à)\s)(?<start>\d{1,2})(?![\d:/%€£$k]|[.,]\d|\s?(?:%|€|eur|min|tag|day|jour|d[ií]a|woch|week|seman|mois|month|ans|years?|jahr|percent|or \d|euros?|rue|,? (?:passage|avenue|place|street|road|rue|bis))|h?\s?\d)${dayPart}`,
  String.raw`(?<!\p{L})(?:between|zwischen|entre)\s(?:las |les )?(?<start>\d{1,2})\s(?:and|und|et|y|e)\s(?:las )?(?<end>\d{1,2})(?![\d:/%€£$]|[.,]\d|\s?(?:\p{Lu}|min|tag|day|jour|d[ií]a|woch|week|sem|mois|month|mes|people|person|jahr|year|an|euro|%|k\b))${dayPart}`,
  String.raw`(?<![\d.,:/€£$-])(?<start>${bare})(?:${until})(?<end>noon|midday|mittags?|midi|mediodía|meio-dia)(?!\p{L})`,
  String.raw`(?<jp>(?<jpHalf>午前|午後|AM|PM)?\s?(?<jpHour>\d{1,2})\s?(?:時|:|：)\s?(?:(?<jpMinute>\d{1,2})分?|(?<jpHalfHour>半))?)(?:\s?(?:から|より|-|–|～|〜|~|－)\s?(?<jpEnd>(?:午前|午後)?\d{1,2}(?:時|:|：)(?:\d{1,2}分?|半)?))?`,
  String.raw`(?<!\p{L})(?<noon>noon|midday|mittags|12 uhr mittags|midi|mediodía|meio-dia|正午)(?!\p{L})`,
].map((source) => new RegExp(inSmallLetters(source), 'gu'));

/** The times of day that a text names, in order. */
export function timesIn(text: string): readonly TimeMention[] {
  const found = [
    ...patterns.flatMap((pattern) => placesOf(pattern, text).flatMap((place) => mentionOf(place) ?? [])),
    ...spokenTimes(text),
  ].toSorted((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  const kept: TimeMention[] = [];
  for (const time of found) {
    const last = kept.at(-1);
    if (!last || time.range.start >= last.range.end) kept.push(time);
    else if (time.end && !last.end && time.range.end > last.range.end) kept[kept.length - 1] = time;
  }
  return kept;
}

function mentionOf(place: RegExpExecArray): TimeMention | undefined {
  const { start, end, part, jp, jpEnd, noon } = place.groups ?? {};
  const range = trimmedRange(place);
  if (noon !== undefined)
    return { range, start: new Temporal.PlainTime(12), end: undefined, isHalfUnsure: false };
  if (jp !== undefined) {
    const from = japaneseTime(jp);
    // `14:30` alone is one of every language, and found as such.
    return (
      from && {
        range,
        start: from,
        end: jpEnd === undefined ? undefined : japaneseTime(jpEnd),
        isHalfUnsure: false,
      }
    );
  }
  if (start === undefined) return undefined;
  // `Prévoir 1h` is a length.
  if (
    /^\d\s?(?:h|hs|hrs?|heures?|horas?)(?:\s?\d\d)?$/i.test(start) &&
    lengthBefore.test(place.input.slice(0, place.index).slice(-24))
  )
    return undefined;
  // `2-3pm` begins in the half of the day in which it ends.
  const halved = end === undefined ? undefined : startOfRange(`${plainly(start)}-${plainly(end)}`);
  const from = inPart(timeOf(halved ?? start) ?? timeOf(start), part);
  if (!from) return undefined;
  const until = end === undefined ? undefined : inPart(timeOf(end), part);
  const isMorning = from.hour >= 1 && from.hour < 7;
  // `2:30` is rarely in the night; `02:30` is.
  const isWhole = /^0|:/.test(start) && !(isMorning && /^[1-6]:/.test(start));
  const isWritten =
    /[ap]\.?\s?m|uhr|h|heure|hora/i.test(`${start}${end ?? ''}`) || isWhole || part !== undefined;
  const isHalfUnsure = !isWritten && from.hour <= 12;
  const likely = isMorning && !isWritten ? from.add({ hours: 12 }) : from;
  return { range, start: likely, end: until, isHalfUnsure };
}

/** Words before a length of time, such as `1h30`. */
export const lengthBefore =
  /(?<!\p{L})(?:pr[ée]vo(?:ir|yez|is)|compte[rz]?|durée|dure(?:ra)?|pendant|environ|plus ou moins|más o menos|mais ou menos|about|approx\.?|around|for|allow|lasts?|takes?|duration|dauer[nt]?|circa|ca\.|etwa|rund|duración|dura(?:rá|nte)?|duração|cerca de|unas|umas|uma|d')[\s:：~]*$/iu;

function trimmedRange(place: RegExpExecArray): Range {
  const { start } = rangeOf(place);
  const written = place[0];
  return {
    start: start + written.length - written.trimStart().length,
    end: start + written.trimEnd().length,
  };
}

/** In a form that dates are read in. */
function plainly(written: string): string {
  return written
    .replace(/(?<=\d)\s?(?:hrs?|heures?|horas?|hs|o'clock)$/i, 'h')
    .replace(/(?<=\d)([ap])$/i, '$1m')
    .replace(/([ap])\.\s?m\.?/i, '$1m')
    .replace(/^(\d{1,2})\s?(?:h|uhr|heures?|horas?(?: [ye])?)\s?(\d{2})$/i, '$1:$2')
    .replace('：', ':')
    .replace(/h$/i, (unit, offset: number, whole: string) =>
      /[:.]/.test(whole.slice(0, offset)) ? '' : unit,
    )
    .trim();
}

function timeOf(written: string): PlainTime | undefined {
  if (/^(?:noon|midday|mittags?|midi|mediodía|meio-dia)$/i.test(written)) return new Temporal.PlainTime(12);
  const text = plainly(written);
  const read = readDate(`2026-01-01 ${/^\d{1,2}$/.test(text) ? `${text}:00` : text}`);
  return read.kind === 'date' ? read.value.time : undefined;
}

/** `3 de la tarde` is 15:00. */
function inPart(time: PlainTime | undefined, part: string | undefined): PlainTime | undefined {
  const isLater = /afternoon|evening|tarde|noche|noite|soir|après|nachm|abend/i.test(part ?? '');
  return time && isLater && time.hour < 12 ? time.add({ hours: 12 }) : time;
}

function japaneseTime(written: string): PlainTime | undefined {
  const found = /^(午前|午後)?\s?(\d{1,2})\s?[時:：]\s?(?:(\d{1,2})|(半))?/.exec(written);
  if (!found) return undefined;
  const hour = Number(found[2]) + (found[1] === '午後' && Number(found[2]) < 12 ? 12 : 0);
  const minute = found[4] === undefined ? Number(found[3] ?? 0) : 30;
  return hour > 23 || minute > 59 ? undefined : new Temporal.PlainTime(hour, minute);
}

/** Words for hours that are no words for amounts, or that nobody needs for those. */
const moreHours: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { one: 1, eleven: 11, twelve: 12 },
  de: { eins: 1, elf: 11, zwölf: 12 },
  fr: { onze: 11, douze: 12 },
  es: { una: 1, once: 11, doce: 12 },
  pt: { onze: 11, doze: 12 },
};

/** THE ways to say halves and quarters of an hour, with the minutes that they add to the hour named; `#` is that hour as a word, `NUMBER` as a number. */
const spokenForms: readonly (readonly [language: string, forms: readonly (readonly [string, number])[]])[] = [
  [
    'en',
    [
      ['half past (?:NUMBER|#)', 30],
      ['(?:a )?quarter past (?:NUMBER|#)', 15],
      ['(?:a )?quarter to (?:NUMBER|#)', -15],
      ['(?<=(?:at|around|from|until|about) )half (?:NUMBER|#)', 30],
      ['(?:at|around|about) #', 0],
    ],
  ],
  [
    'de',
    [
      ['halb (?:NUMBER|#)', -30],
      ['viertel nach (?:NUMBER|#)', 15],
      ['viertel vor (?:NUMBER|#)', -15],
      ['dreiviertel (?:NUMBER|#)', -15],
      ['(?:um|gegen) #', 0],
    ],
  ],
  [
    'fr',
    [
      ['(?:à|vers) (?:NUMBER|#) (?:h|heures?) et demie', 30],
      ['(?:à|vers) (?:NUMBER|#) (?:h|heures?) et quart', 15],
    ],
  ],
  [
    'es',
    [
      ['(?:a|sobre|hacia) las? (?:NUMBER|#) y media', 30],
      ['(?:a|sobre|hacia) las? (?:NUMBER|#) y cuarto', 15],
      ['(?:a|sobre|hacia) las? (?:NUMBER|#) menos cuarto', -15],
      ['(?:a|sobre|hacia) las? #', 0],
    ],
  ],
  ['pt', [['às (?:NUMBER|#) e meia', 30]]],
];

/** A way to say an hour as a pattern, with the words for hours that may stand in it. */
interface SpokenForm {
  readonly pattern: RegExp;
  readonly minutes: number;
  readonly hours: Readonly<Record<string, number>>;
}

const spoken: readonly SpokenForm[] = spokenForms.flatMap(([language, forms]) => {
  const numbers = languages.find((words) => words.language === language)?.numbers ?? {};
  const amounts = Object.entries(numbers).filter(([, value]) => value >= 2 && value <= 10);
  const hours = { ...Object.fromEntries(amounts), ...moreHours[language] };
  return forms.map(([form, minutes]) => {
    const source = form
      .replace('(?:NUMBER|#)', String.raw`(?<hour>\d{1,2}|#)`)
      .replace(/(?<!\|)#/, '(?<hour>#)')
      .replace('#', Object.keys(hours).join('|'));
    const pattern = new RegExp(String.raw`(?<![\p{L}\d])${source}(?![\p{L}\d:.]*\d|\p{L})`, 'gu');
    return { pattern, minutes, hours };
  });
});

/** `half past two`, `halb neun`, `a las cinco y media`. */
function spokenTimes(text: string): readonly TimeMention[] {
  return spoken.flatMap(({ pattern, minutes, hours }) =>
    placesOf(pattern, text).flatMap((place): readonly TimeMention[] => {
      const written = place.groups?.hour ?? '';
      const hour = hours[written] ?? Number(written);
      if (!(hour >= 1 && hour <= 23)) return [];
      const half = hour < 7 || (hour === 7 && minutes < 0) ? 12 : 0;
      const start = new Temporal.PlainTime((hour + half) % 24).add({ minutes });
      return [{ range: rangeOf(place), start, end: undefined, isHalfUnsure: hour <= 12 }];
    }),
  );
}
