import { fold, once } from '../text.ts';
import type { Claim } from './claims.ts';

/** In letters: what shorter words have in common tells nothing. */
const shortest = 4;

/** In words: what is claimed with fewer is too little to judge. */
const fewest = 2;

/** In words: of so many more than half have to be there, for a deed. */
const many = 4;

/** In characters: a longer line is a paragraph, of which each sentence is taken with the one behind it. */
const paragraph = 240;

/**
 * Tells of claims whether the notes hold about half of their words; of what the writer did, in one place: two lines or sentences that
 * stand together. Words that the notes hold far from each other make many a deed that nobody noted.
 */
export function supportIn(
  texts: readonly string[],
  known: readonly string[],
): (claim: Pick<Claim, 'words' | 'as'>) => boolean {
  const places = once(() => texts.flatMap(placesIn));
  const everywhere = once(() => new Set(places().flatMap((place) => [...place])));
  const isWritten = once(() => new Set(texts.flatMap((text) => fold(text).split(' '))));
  const names = once(() => new Set(known.flatMap((text) => fold(text).split(' '))));
  return ({ words, as }) => {
    if (as === 'motive') return words.some((word) => isWritten().has(word));
    const telling = [...new Set(words.filter((word) => !names().has(word)).map(stemOf))];
    if (telling.length < fewest) return true;
    const heldIn = (place: ReadonlySet<string>) => telling.filter((stem) => holds(place, stem)).length;
    // What somebody told is noted here and there.
    if (as === 'told') return heldIn(everywhere()) * 2 >= telling.length;
    const most = places().reduce((best, place) => Math.max(best, heldIn(place)), 0);
    return as === 'deed' && telling.length >= many
      ? most * 2 > telling.length
      : most > 0 && most * 2 >= telling.length;
  };
}

/** The stems of what stands together in a text: each line or sentence with the next one. */
function placesIn(text: string): readonly ReadonlySet<string>[] {
  const lines = text
    .split('\n')
    .flatMap((line) => (line.length > paragraph ? line.split(/(?<=[.!?;])\s/) : [line]))
    .map((line) =>
      fold(line)
        .split(' ')
        .filter((word) => word.length >= shortest - 1)
        .map(stemOf),
    )
    .filter((stems) => stems.length > 0);
  return lines.map((stems, index) => new Set([...stems, ...(lines[index + 1] ?? [])]));
}

function holds(place: ReadonlySet<string>, stem: string): boolean {
  if (place.has(stem)) return true;
  // `train` for `trainees`, and the short forms of notes: `cert` for `certificate`.
  return [...place].some(
    (one) =>
      (one.length >= shortest && stem.startsWith(one)) || (stem.length >= shortest && one.startsWith(stem)),
  );
}

/** A word without its endings, as far as the first letters tell it. */
function stemOf(word: string): string {
  const short = word.replace(/(?:ings?|ed|es|s)$/, '');
  return (short.length >= shortest - 1 ? short : word).slice(0, 5);
}
