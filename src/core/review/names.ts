import { editDistance, fold } from '../text.ts';

/** Words before or after a name that are no part of it. */
const honorific =
  /^(?:mr|mrs|ms|miss|mx|dr|doctor|prof|professor|sir|madam|dame|herr|frau|herrn|monsieur|madame|mme|mlle|m|señor|señora|sr|sra|srta|senhor|senhora|signor|signora|dott|dottssa|don|doña|ing|eng|mag|phd|md|esq|jr|iii?|san|sama|sensei|nim|ssi)$/iu;

/** Whether a word is a title before or behind a name: `Dr.`, `Frau`, `Jr.`. */
export function isHonorific(word: string): boolean {
  return honorific.test(word.replace(/\./g, ''));
}

/** The words of a name as written, without titles. */
export function nameWords(name: string): readonly string[] {
  return name
    .replace(/(?:さん|様|先生|님|씨)$/u, '')
    .replace(/-(?:san|sama|sensei|nim|ssi)\b/giu, '')
    .split(/[\s,]+/)
    .map((word) => word.replace(/^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu, ''))
    .filter((word) => /\p{L}/u.test(word) && !isHonorific(word));
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

/** Whether `written` has an accent that `known` has not, or another one; a name without its accents is written so by many. */
export function hasOtherAccent(written: string, known: string): boolean {
  const [a, b] = [[...written.normalize('NFC').toLowerCase()], [...known.normalize('NFC').toLowerCase()]];
  if (a.length !== b.length || fold(written) !== fold(known)) return false;
  return a.some((letter, at) => letter !== b[at] && letter !== plainLetter(letter) && !isPunctuation(letter));
}

function plainLetter(letter: string): string {
  return letter.normalize('NFD').charAt(0);
}

function isPunctuation(letter: string): boolean {
  return !/\p{L}/u.test(letter);
}

/**
 * Whether `written` is so near to `known` that it is surely meant, where it is known that somebody's name stands there: a letter
 * swapped, doubled, dropped, wrong or more, the same beginning, or two such slips in a name of at least `longName` letters.
 */
export function isNearName(written: string, known: string, longName = 6): boolean {
  const [a, b] = [fold(written), fold(known)];
  if (a === b || Math.min(a.length, b.length) < 3) return false;
  const distance = editDistance(a, b);
  const sameLetters = [...a].toSorted().join('') === [...b].toSorted().join('');
  return distance === 1 || (distance === 2 && (sameLetters || Math.min(a.length, b.length) >= longName));
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
