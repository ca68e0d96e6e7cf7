import { editDistance, fold } from '../text.ts';

/** Words before or after a name that are no part of it. */
const honorific =
  /^(?:mr|mrs|ms|miss|mx|dr|doctor|prof|professor|sir|madam|dame|herr|frau|herrn|monsieur|madame|mme|mlle|m|señor|señora|sr|sra|srta|senhor|senhora|signor|signora|dott|dottssa|don|doña|ing|eng|mag|phd|md|esq|jr|iii?|san|sama|sensei|nim|ssi)$/iu;

/** The words of a name as written, without titles. */
export function nameWords(name: string): readonly string[] {
  return name
    .replace(/(?:さん|様|先生|님|씨)$/u, '')
    .replace(/-(?:san|sama|sensei|nim|ssi)\b/giu, '')
    .split(/[\s,]+/)
    .map((word) => word.replace(/^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu, ''))
    .filter((word) => /\p{L}/u.test(word) && !honorific.test(word.replace(/\./g, '')));
}

/** One spelling of a word of a name: lower case, no accents, umlauts as people without that keyboard write them. */
function foldName(word: string): string {
  return fold(
    word
      .toLowerCase()
      .replace(/[äæ]/g, 'ae')
      .replace(/[öøœ]/g, 'oe')
      .replaceAll('ü', 'ue')
      .replaceAll('å', 'aa')
      .replaceAll('ß', 'ss'),
  ).replaceAll(' ', '');
}

/** Whether two words are the same name, accents and umlauts aside. */
export function isSameName(a: string, b: string): boolean {
  return foldName(a) === foldName(b) || fold(a) === fold(b);
}

/** Whether `written` is `known` with a slip: not another name that somebody may have, and no short form of it. */
export function isMisspelled(written: string, known: string): boolean {
  const [a, b] = [fold(written), fold(known)];
  if (isSameName(written, known) || a[0] !== b[0] || Math.min(a.length, b.length) < 4) return false;
  if (a.startsWith(b) || b.startsWith(a)) return false;
  const distance = editDistance(a, b);
  const sameLetters = [...a].toSorted().join('') === [...b].toSorted().join('');
  return distance === 1 || (distance === 2 && (sameLetters || Math.min(a.length, b.length) >= 8));
}
