import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { japanese } from './japanese.ts';
import type { Language, LetterLanguage, Region } from './language.ts';
import { others } from './others.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

/** THE table of languages that letters are written in. */
export const letterLanguages: readonly LetterLanguage[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  japanese,
];

/** The language of a tag (BCP 47), the closest where the table has none for its country; undefined where it has none at all. */
export function languageOf(tag: string): Language | undefined {
  const wanted = tag.trim().toLowerCase().replaceAll('_', '-');
  const [base = ''] = wanted.split('-');
  const all: readonly Language[] = [...others, ...letterLanguages];
  // Portuguese of Portugal is another one than that of Brazil.
  return (
    all.find((language) => [language.tag, language.name].some((one) => one.toLowerCase() === wanted)) ??
    all.find((language) => language.tag === (aliases[base] ?? base))
  );
}

/** What people write for a language, beside its tag and its English name. */
const aliases: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  jp: 'ja',
  deutsch: 'de',
  allemand: 'de',
  français: 'fr',
  francais: 'fr',
  französisch: 'fr',
  español: 'es',
  espanol: 'es',
  castellano: 'es',
  spanisch: 'es',
  português: 'pt',
  portugues: 'pt',
  englisch: 'en',
  anglais: 'en',
  inglés: 'en',
  inglês: 'en',
  日本語: 'ja',
  italiano: 'it',
  nederlands: 'nl',
};

/** Whether letters are written in a language. */
export function hasLetters(language: Language): language is LetterLanguage {
  return letterLanguages.some((one) => one === language);
}

/** How a country writes a language: that of the tag (`de-CH`), else that of the entry. */
export function regionOf(
  language: LetterLanguage,
  tag: string,
  country: string | undefined,
): Region | undefined {
  const named = /[-_]([A-Za-z]{2})(?![A-Za-z])/.exec(tag)?.[1]?.toUpperCase();
  return language.regions?.[named ?? country?.slice(0, 2).toUpperCase() ?? ''];
}

export type { Language, LetterLanguage, Region } from './language.ts';
