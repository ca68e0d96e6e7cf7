import { fold } from '../text.ts';
import { meaningsOf } from './sameMeaning.ts';

/** In letters: what shorter words have in common tells nothing. */
const shortest = 4;

/** In characters: a longer line is a paragraph, of which each sentence is taken with the one behind it. */
const paragraph = 240;

/** What stands together in notes: the stems of the words, and the meanings that they share with others. */
export interface Place {
  /** The words, each between blanks. */
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  readonly meanings: ReadonlySet<number>;
}

/** How many words, or others of the same meaning, a place holds. */
export function heldIn(place: Place, words: readonly string[]): number {
  return words.filter((word) => holds(place, word)).length;
}

/** What stands together in a text: each line or sentence with the next one. */
export function placesIn(text: string): readonly Place[] {
  const lines = linesOf(text)
    .map((line) => fold(line).split(' '))
    .filter((words) => words.some((word) => word !== ''));
  return lines.map((words, index) => placeOf([...words, ...(lines[index + 1] ?? [])]));
}

/** The lines of a text, and the sentences of its paragraphs. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => (line.length > paragraph ? line.split(/(?<=[.!?;])\s/) : [line]));
}

/** What words that stand together hold. */
export function placeOf(words: readonly string[]): Place {
  return {
    text: ` ${words.join(' ')} `,
    stems: new Set(words.filter((word) => word.length >= shortest - 1 || /\d/.test(word)).map(stemOf)),
    meanings: new Set(words.flatMap(meaningsOf)),
  };
}

/** Whether a place holds a word in any of its forms, or another of the same meaning. */
export function holds({ text, stems, meanings }: Place, word: string): boolean {
  const stem = stemOf(word);
  if (stems.has(stem) || meaningsOf(word).some((one) => meanings.has(one))) return true;
  // `Kurs` for `Berufsbildnerkurs`.
  if (word.length >= shortest && text.includes(`${word} `)) return true;
  // `train` for `trainees`, and the short forms of notes: `cert` for `certificate`.
  for (const one of stems)
    if ((one.length >= shortest && stem.startsWith(one)) || (stem.length >= shortest && one.startsWith(stem)))
      return true;
  return false;
}

/** A word without its endings, as far as the first letters tell it. */
export function stemOf(word: string): string {
  const short = word.replace(/(?:ings?|ed|er|es|s)$/, '');
  const single = short === word ? short : short.replace(/([bdgmnprt])\1$/, '$1');
  const stem = single.length >= shortest - 1 ? single : word;
  const shorter = stem.replace(/(?:ungen|ung|en|[aei]r|e)$/, '');
  return (shorter.length >= shortest ? shorter : stem).slice(0, 6);
}
