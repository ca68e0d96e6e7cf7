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
const [shortest, plain] = [25, 120];
/** In characters. The longer a text, the nearer to each other franc's scores are, so long notes are weighed in pieces. */
const piece = 200;
/** How much farther off English has to be than the likeliest language: for a guess, where notes are plain, and for a guess by a few words. */
const [farFromEnglish, fartherFromEnglish, farthestFromEnglish] = [0.05, 0.08, 0.2];

/**
 * The language (BCP 47) that notes are written in; a guess where they are too short for that to be plain, and never one of English.
 * Undefined where nothing can be told.
 */
export function languageOfNotes(notes: string): NotedLanguage | undefined {
  const text = notes.replace(/https?:\/\/\S+/g, ' ').trim();
  const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(text);
  if (text.length < shortest && !isJapanese) return undefined;
  const scores = scoresOf(text);
  const [first] = [...scores].toSorted(([, a], [, b]) => b - a);
  const tag = first && tags[first[0]];
  if (!first || tag === undefined) return undefined;
  const isText = text.length >= plain || isJapanese;
  if (tag === 'en') return isText ? { tag, isPlain: true } : undefined;
  const distance = first[1] - (scores.get('eng') ?? 0);
  if (distance < (isText ? farFromEnglish : farthestFromEnglish)) return undefined;
  return { tag, isPlain: isText && distance >= fartherFromEnglish };
}

/** How likely each language is, 0 to 1: the mean over pieces of about equal length. */
function scoresOf(text: string): ReadonlyMap<string, number> {
  const count = Math.max(1, Math.round(text.length / piece));
  const size = Math.ceil(text.length / count);
  const sums = new Map<string, number>();
  for (let at = 0; at < text.length; at += size) {
    const found = francAll(text.slice(at, at + size), { only: Object.keys(tags), minLength: 10 });
    for (const [code, score] of found) sums.set(code, (sums.get(code) ?? 0) + score / count);
  }
  return sums;
}
