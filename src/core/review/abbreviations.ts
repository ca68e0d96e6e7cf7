import { fold } from '../text.ts';

/** A word that notes write in a few of its letters. */
export interface Abbreviation {
  readonly letters: string;
  readonly hasDot: boolean;
  /** The words before and behind it, folded. */
  readonly beside: readonly string[];
}

/** In letters: what is shorter, such as `Ft`, fits so many words that it has to stand beside the same word as in the letter. */
const shortest = 3;

/** What may be short for a longer word: a few letters before a full stop, or several without a vowel behind the first one; capitals alone are initials. */
export function abbreviationsIn(text: string): readonly Abbreviation[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])(?<letters>\p{L}{2,5})\.?(?![\p{L}\p{N}])/gu)].flatMap(
    ({ index, 0: written, groups }) => {
      const folded = fold(groups?.letters ?? '');
      const hasDot = written.endsWith('.');
      if (/^\p{Lu}{3,}/u.test(written) || (!hasDot && /[aeiouy]/.test(folded.slice(1)))) return [];
      const before = fold(text.slice(Math.max(0, index - 30), index))
        .split(' ')
        .at(-1);
      const behind = fold(text.slice(index + written.length, index + written.length + 30)).split(' ')[0];
      return [{ letters: folded, hasDot, beside: [before, behind].filter((one) => one !== undefined) }];
    },
  );
}

/** Whether an abbreviation stands for a word: it begins it (`Univ.`), or leaves letters out between its first and its last (`wgtn`). */
export function abbreviates(
  { letters, hasDot, beside }: Abbreviation,
  word: string,
  others: readonly string[],
): boolean {
  if (word.length < letters.length + 2 || !word.startsWith(letters.charAt(0))) return false;
  const isBeginning = hasDot && word.startsWith(letters);
  const isContraction = word.endsWith(letters.slice(-1)) && isLeftOf(letters, word);
  if (!isBeginning && !isContraction) return false;
  return letters.length >= shortest || beside.some((one) => one !== '' && others.includes(one));
}

/** Whether letters stand in a word in the same order. */
function isLeftOf(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === letters.charAt(at)) at += 1;
  return at === letters.length;
}
