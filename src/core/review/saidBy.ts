import { fold, once } from '../text.ts';
import { heldIn, placeOf } from './claimSupport.ts';
import type { Claim } from './claims.ts';
import { nameWords } from './names.ts';

/**
 * Tells of what a letter has its reader say or ask whether the notes have only somebody else say it: every line that holds most of it
 * begins with the name of another.
 */
export function saidByAnother(
  texts: readonly string[],
  reader: string,
  people: readonly string[],
): (claim: Pick<Claim, 'words' | 'as'>) => boolean {
  const own = new Set(nameWords(reader).map(fold));
  const others = new Set(
    people.flatMap((name) => {
      const words = nameWords(name).map(fold);
      return words.some((word) => own.has(word)) ? [] : words;
    }),
  );
  const lines = once(() =>
    texts
      .flatMap((text) => text.split('\n'))
      .map((line) => fold(line).split(' '))
      .filter((words) => words.length >= fewest)
      .map((words) => ({
        place: placeOf(words),
        isOfAnother:
          words.slice(0, soon).some((word) => others.has(word)) && !words.some((word) => own.has(word)),
      })),
  );
  return ({ words, as }) => {
    if ((as !== 'told' && as !== 'voiced') || own.size === 0 || others.size === 0) return false;
    const telling = [...new Set(words)];
    if (telling.length < fewest) return false;
    const holding = lines().filter(({ place }) => heldIn(place, telling) * 2 > telling.length);
    return holding.length > 0 && holding.every(({ isOfAnother }) => isOfAnother);
  };
}

/** In words: fewer are too little to tell whose they are. */
const fewest = 2;

/** In words: so near the start of a line a name says whose words follow: `Capt. Solanke: ...`. */
const soon = 2;
