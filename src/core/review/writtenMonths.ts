import { monthWords } from '../dayReading.ts';
import type { Range } from '../text.ts';
import type { Passage } from './draft.ts';
import type { LetterLanguage } from './language.ts';
import { isFree } from './written.ts';

/** A month named without a day. */
export interface WrittenMonth {
  readonly range: Range;
  readonly text: string;
  /** 1 to 12. */
  readonly month: number;
}

/** Behind these, a word that can be another one is a month. */
const before: Readonly<Partial<Record<LetterLanguage, string>>> = {
  en: 'in|since|by|until|till|from|of|for|early|late|mid|last|next|this|every',
  de: 'im|seit|bis|ab|vom|Anfang|Mitte|Ende|nächsten|letzten|diesen|jeden',
  fr: "en|depuis|fin|début|dès|jusqu’en|jusqu'en|mi|mois de|mois d’|mois d'",
  es: 'en|desde|hasta|mes de|finales de|principios de|mediados de',
  pt: 'em|desde|até|mês de|final de|início de|meados de',
};

/** Abbreviations stand before the number of a day, which is read as a day. */
const names = monthWords
  .flatMap((words, index) => words.map((name) => ({ name, month: index + 1 })))
  .filter(
    ({ name }) =>
      name.length > 4 || /^(?:may|june|july|mai|mayo|maio|märz|mars|juin|août|juni|juli)$/.test(name),
  );

const months = new Map(names.map(({ name, month }) => [name, month]));

/** The months that a passage names, each behind a word that makes it one. */
export function writtenMonths(
  { text, start }: Passage,
  language: LetterLanguage,
  taken: readonly Range[],
): readonly WrittenMonth[] {
  const starts = before[language];
  if (starts === undefined) return [];
  const pattern = new RegExp(
    `(?<=(?<!\\p{L})(?:${starts})[ -]?)(?:${[...months.keys()].join('|')})(?![\\p{L}])`,
    'giu',
  );
  return [...text.matchAll(pattern)].flatMap((match) => {
    const month = months.get(match[0].toLowerCase());
    const isWritten = language === 'en' || language === 'de' ? /^\p{Lu}/u.test(match[0]) : true;
    const range = { start: start + match.index, end: start + match.index + match[0].length };
    return month !== undefined && isWritten && isFree(range, taken) ? [{ range, text: match[0], month }] : [];
  });
}
