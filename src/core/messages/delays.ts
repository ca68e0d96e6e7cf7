import { addDays, type PlainDate } from '../calendar.ts';
import { patternOf } from './compiled.ts';
import type { DayContext } from './days.ts';
import type { Use } from './dayUse.ts';
import { delaysIn } from './durations.ts';
import { type Passage, wordsAt } from './passages.ts';
import { placesOf, sentenceAround } from './phrases.ts';
import type { Found } from './reading.ts';
import type { LanguageWords } from './words/languageWords.ts';

/** Days that are counted from the day of writing: `within 48 hours`. */
export function delaysOf(
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
