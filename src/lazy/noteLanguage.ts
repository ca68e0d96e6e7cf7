import { francAll } from 'franc-min';
import type { NotedLanguage } from '../core/index.ts';

/** The languages that notes may be taken for, as ISO 639-3 has them, and their tags; the last two are there so that none is taken for another. */
const tags: Readonly<Record<string, string>> = {
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  por: 'pt',
  jpn: 'ja',
  ita: 'it',
  nld: 'nl',
};

/** In characters: what is shorter tells nothing, and what is shorter than `plain` is good for a guess only. */
const [shortest, plain, short] = [25, 120, 400];
/** How much farther off English has to be than the likeliest language: where notes are long, where they are short, and for a guess. */
const [farFromEnglish, fartherFromEnglish, farthestFromEnglish] = [0.05, 0.08, 0.2];

/**
 * The language (BCP 47) that notes are written in; a guess where they are too short for that to be plain, and never one of English.
 * Undefined where nothing can be told.
 */
export function languageOfNotes(notes: string): NotedLanguage | undefined {
  const text = notes.replace(/https?:\/\/\S+/g, ' ').trim();
  const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(text);
  if (text.length < shortest && !isJapanese) return undefined;
  const likely = francAll(text, { only: Object.keys(tags), minLength: 10 });
  const [first] = likely;
  const tag = first && tags[first[0]];
  if (!first || tag === undefined) return undefined;
  const english = likely.find(([code]) => code === 'eng')?.[1] ?? 0;
  const isText = text.length >= plain || isJapanese;
  if (tag === 'en') return isText ? { tag, isPlain: true } : undefined;
  const distance = 1 - english;
  const isPlain = isText && distance >= (text.length < short ? fartherFromEnglish : farFromEnglish);
  return isPlain || distance >= (isText ? farFromEnglish : farthestFromEnglish)
    ? { tag, isPlain }
    : undefined;
}
