import type { Draft } from './draft.ts';

/** The languages whose letters the rules on companies, roles and days read; the rules on tone know English only. */
export const letterLanguages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'] as const;

export type LetterLanguage = (typeof letterLanguages)[number];

/** Words that nearly every letter of a language has, and hardly any of the others. */
const usualWords: Readonly<Record<LetterLanguage, RegExp>> = {
  en: /\b(?:the|and|you|your|for|with|that|have|this|thank|thanks|would|was|are|my)\b/gi,
  de: /(?<!\p{L})(?:und|ich|Sie|Ihnen|Ihre[rmn]?|für|mit|das|die|der|dass|nicht|vielen|Dank|würde|bei)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:je|vous|votre|vos|pour|avec|les|des|nous|notre|merci|dans|est|que|une)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:usted|ustedes|gracias|por|para|con|los|las|una|que|como|muy|me|del|su)(?!\p{L})/giu,
  it: /(?<!\p{L})(?:grazie|per|il|gli|della|nel|con|che|una|sono|mio|suo|vostr[oa]|molto)(?!\p{L})/giu,
  nl: /(?<!\p{L})(?:ik|het|een|voor|met|bij|dat|niet|dank|uw|jullie|van|naar)(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:você|vocês|agradeço|pela|pelo|seu|sua|é|ao|obrigad[oa]|por|para|com|os|uma|que|como|muito|não|me|da|na)(?!\p{L})/giu,
};

/** In words; a shorter letter is taken for English unless it says otherwise. */
const shortest = 12;

/** What the letter's or the entry's language (a BCP 47 tag) says, else what the words of the letter look like. */
export function languageOf(
  tag: string | undefined,
  { visible, wordCount }: Pick<Draft, 'visible' | 'wordCount'>,
): LetterLanguage | undefined {
  if (tag !== undefined) return letterLanguages.find((one) => tag.toLowerCase().split(/[-_]/)[0] === one);
  const count = (language: LetterLanguage) => visible.match(usualWords[language])?.length ?? 0;
  if (wordCount < shortest || count('en') * 12 >= wordCount) return 'en';
  const likely = letterLanguages.toSorted((a, b) => count(b) - count(a))[0];
  return likely !== undefined && count(likely) * 12 >= wordCount ? likely : undefined;
}

/** Every language that the words of a letter can tell. */
export type WrittenLanguage = LetterLanguage | 'ja';

/** In words: what is shorter may be a line or two in any language. */
const [plainWords, plainCharacters] = [20, 10];

/**
 * The language that words are plainly in: it has several times the usual words of any other, or more than any other where the letter is
 * `said` to be in it; undefined where that is not so.
 */
export function languageOfWords(text: string, wordCount: number, said?: string): WrittenLanguage | undefined {
  if (isJapanese(text)) return 'ja';
  if (wordCount < plainWords) return undefined;
  const counted = letterLanguages
    .map((language) => ({ language, count: text.match(usualWords[language])?.length ?? 0 }))
    .toSorted((a, b) => b.count - a.count);
  const [first, second] = counted;
  const times = first?.language === said ? 1 : 2;
  const isPlain = first && second && first.count * 8 >= wordCount && first.count >= second.count * times;
  return isPlain ? first.language : undefined;
}

/** In words: of so many in hurried notes, which leave most small words out, at least one tells their language. */
const hurriedWords = 80;

/** Whether notes, hurried ones too, are rather in a language than in any other. */
export function looksLike(language: LetterLanguage, text: string): boolean {
  const count = (one: LetterLanguage) => text.match(usualWords[one])?.length ?? 0;
  const own = count(language);
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return own * hurriedWords >= words && letterLanguages.every((one) => count(one) <= own);
}

/** Whether a text is in Japanese: a good part of its letters is kana. */
export function isJapanese(text: string): boolean {
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return kana >= plainCharacters && kana * 4 >= letters;
}
