import { languages } from './words/index.ts';
import type { LanguageWords } from './words/languageWords.ts';

const commonWords = new Map(languages.map((words) => [words, new Set(words.common.split(' '))] as const));

/** The languages that a text may be in, the likeliest first; a second one only where a good part of the words are its own. */
export function languagesOf(text: string): readonly LanguageWords[] {
  const head = text.slice(0, 6000);
  const japanese = head.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const ja = languages.find(({ language }) => language === 'ja');
  if (ja && japanese > 4 && japanese * 8 > (head.match(/\p{L}/gu)?.length ?? 0)) return [ja];
  const words = head.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scored = [...commonWords]
    .map(([language, common]) => ({ language, score: words.filter((word) => common.has(word)).length }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  if (best === 0) return languages.slice(0, 1);
  return scored
    .filter(({ score }, index) => index === 0 || (index === 1 && score > best * 0.6))
    .map(({ language }) => language);
}
