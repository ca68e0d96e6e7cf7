import { phrasePattern } from './phrases.ts';
import type { LanguageWords } from './words/languageWords.ts';

const patterns = new Map<LanguageWords, Map<string, RegExp>>();

/** A phrase of a language as a pattern, made when it is first looked for. */
export function patternOf(
  words: LanguageWords,
  phrase: string,
  slots: Readonly<Record<string, string>> = {},
): RegExp {
  const known = patterns.get(words) ?? new Map<string, RegExp>();
  patterns.set(words, known);
  const found = known.get(phrase);
  if (found) return found;
  const made = phrasePattern(phrase, { ...words.slots, ...slots }, words.language !== 'ja');
  known.set(phrase, made);
  return made;
}
