import { francAll } from 'franc-min';

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

/** In characters: what is shorter is no text to tell a language from. */
const shortest = 120;
const short = 400;
/** How much farther off English has to be than the likeliest language, where notes are short and where they are not. */
const [farFromEnglish, fartherFromEnglish] = [0.05, 0.08];

/** The language (BCP 47) that notes are plainly written in; undefined where they are too short or it is not plain. */
export function languageOfNotes(notes: string): string | undefined {
  const text = notes.replace(/https?:\/\/\S+/g, ' ').trim();
  if (text.length < shortest && !/[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(text)) return undefined;
  const likely = francAll(text, { only: Object.keys(tags), minLength: 10 });
  const [first] = likely;
  const tag = first && tags[first[0]];
  if (!first || tag === undefined) return undefined;
  const english = likely.find(([code]) => code === 'eng')?.[1] ?? 0;
  const isFar = 1 - english >= (text.length < short ? fartherFromEnglish : farFromEnglish);
  return tag === 'en' || isFar ? tag : undefined;
}
