import type { Range } from '../text.ts';
import { lengthBefore } from './clockTimes.ts';
import { patternOf } from './compiled.ts';
import { placesOf, rangeOf } from './phrases.ts';
import type { LanguageWords } from './words/languageWords.ts';

/** A length of time that a text names. */
export interface Span {
  readonly range: Range;
  /** Minutes of an interview, or days of a delay. */
  readonly amount: number;
}

function numberOf(written: string, words: LanguageWords): number {
  return words.numbers[written.toLowerCase()] ?? Number(written.replace(',', '.'));
}

function numeral(words: LanguageWords): string {
  const names = Object.keys(words.numbers)
    .toSorted((a, b) => b.length - a.length)
    .join('|');
  return String.raw`(?<amount>\d{1,3}(?:[.,]5)?|${names})`;
}

/** The minutes that a text names: `45 minutes`, `une heure`, `anderthalb Stunden`, `1h30`. */
export function minutesIn(text: string, languages: readonly LanguageWords[]): readonly Span[] {
  return languages.flatMap((words): readonly Span[] => {
    const { hour, minute, spans } = words.units;
    const fixed = spans.flatMap(([phrase, minutes]) =>
      placesOf(patternOf(words, phrase), text).map((place) => ({ range: rangeOf(place), amount: minutes })),
    );
    const hours = placesOf(
      patternOf(words, `${numeral(words)}[ -]?(?:${hour})(?: ?(?<more>\\d{2}|et demie|y media|e meia))?`),
      text,
    )
      .map((place): Span => {
        const { amount = '', more = '' } = place.groups ?? {};
        const extra = /^\d/.test(more) ? Number(more) : more === '' ? 0 : 30;
        return { range: rangeOf(place), amount: numberOf(amount, words) * 60 + extra };
      })
      .filter(({ amount }) => amount <= 8 * 60);
    const minutes = placesOf(patternOf(words, `${numeral(words)}[ -]?(?:${minute})`), text).map((place) => ({
      range: rangeOf(place),
      amount: numberOf(place.groups?.amount ?? '', words),
    }));
    // `15 h` alone is a time of day.
    const isSpan = ({ range }: Span) =>
      !/^\d{1,2} ?h(?: ?\d{2})?$/i.test(text.slice(range.start, range.end)) ||
      lengthBefore.test(text.slice(Math.max(0, range.start - 24), range.start));
    return [...fixed, ...hours.filter(isSpan), ...minutes].filter(
      ({ amount, range }) =>
        amount >= 15 &&
        amount <= 8 * 60 &&
        !upTo.test(text.slice(Math.max(0, range.start - 12), range.start)) &&
        !partOf.test(text.slice(Math.max(0, range.start - 40), range.start)) &&
        !ahead.test(text.slice(range.end, range.end + 24)),
    );
  });
}

/** Behind a length, that it is how much earlier one comes: `llegar 15 min antes`. */
const ahead =
  /^,? (?:antes|before(?:hand)?|early|earlier|in advance|ahead|vorher|früher|vor (?:dem|Beginn)|avant|à l'avance|en avance|de antecedência|mais cedo|previos|antes)(?!\p{L})/iu;

/** Before a length, that it is only the longest: `45-60 minutes`. */
const upTo = /\d\s?(?:-|–|to|bis|à|a|ou|or|oder|o)\s?$/iu;

/** Before a length, that it is that of a part: `preceded by a 15-minute presentation`. */
const partOf =
  /(?<!\p{L})(?:preceded by|followed by|beginning with|starting with|begins with|including|includes|plus) (?:an? |the |your )?$/iu;

/** How many days a text gives: `within 48 hours`, `pendant huit jours`, `binnen einer Woche`. Business days are told by `isBusiness`. */
export function delaysIn(
  text: string,
  languages: readonly LanguageWords[],
): readonly (Span & { readonly isBusiness: boolean })[] {
  return languages.flatMap((words) => {
    const { hour, day, week } = words.units;
    const within = words.within.join('|');
    const phrase =
      words.language === 'ja'
        ? `${numeral(words)}(?<unit>${hour}|${week}|${day})(?:${within})`
        : `(?:${within}) ${numeral(words)} (?<unit>${hour}|${day}|${week})`;
    return placesOf(patternOf(words, phrase), text).map((place) => {
      const { amount = '', unit = '' } = place.groups ?? {};
      const number = numberOf(amount, words);
      const is = (name: string) => new RegExp(`^(?:${name})$`, 'iu').test(unit);
      const days = is(week) ? number * 7 : is(day) ? number : Math.ceil(number / 24);
      const isBusiness = /working|business|werk|arbeit|ouvr|hábil|laborable|úte|営業/i.test(unit);
      return { range: rangeOf(place), amount: days, isBusiness };
    });
  });
}
