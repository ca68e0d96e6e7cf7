import { fold } from '../text.ts';
import type { LetterLanguage } from './language.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const codes = [...letters].flatMap((first) => [...letters].map((second) => first + second));

const tables = new Map<string, ReadonlyMap<string, string>>();

/** The country that a folded word names, or in whose language or people it is named, as a code: `Denmark` and `Danish`; undefined where it names none. */
export function nationOf(word: string, language: LetterLanguage): string | undefined {
  const known = tables.get(language) ?? nationsIn(language);
  tables.set(language, known);
  return known.get(word);
}

function nationsIn(language: LetterLanguage): ReadonlyMap<string, string> {
  const languageNames = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
  const regionNames = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const languages = codes.flatMap((code) => {
    const name = languageNames.of(code);
    const { region } = new Intl.Locale(code).maximize();
    return name === undefined || region === undefined ? [] : [[fold(name), region] as const];
  });
  const regions = codes.flatMap((code) => {
    const name = regionNames.of(code.toUpperCase());
    return name === undefined ? [] : [[fold(name), code.toUpperCase()] as const];
  });
  return new Map([...languages, ...regions].filter(([name]) => !name.includes(' ')));
}
