import { fold, once } from '../text.ts';
import type { Claim } from './claims.ts';
import { nameWords } from './names.ts';
import { heldIn, placeOf } from './place.ts';

/**
 * Tells of what a letter has somebody say or ask whether the notes have only somebody else say it: every line that holds most of it
 * begins with the name of another.
 */
export function saidByAnother(
  texts: readonly string[],
  reader: string,
  people: readonly string[],
): (claim: Pick<Claim, 'words' | 'as' | 'teller'>) => boolean {
  const names = people.map((name) => nameWords(name).map(fold));
  const ofReader = nameWords(reader).map(fold);
  const lines = once(() =>
    texts
      .flatMap((text) => text.split(/\n|(?<=[.!?;])\s/))
      .map((line) => fold(line).split(' '))
      .filter((words) => words.length >= fewest)
      .map((words) => ({ words, place: placeOf(words) })),
  );
  return ({ words, as, teller }) => {
    if (as !== 'told' && as !== 'voiced') return false;
    const own = new Set(teller === undefined ? ofReader : wordsOf(fold(teller), names));
    const others = new Set(names.flatMap((name) => (name.some((word) => own.has(word)) ? [] : name)));
    if (own.size === 0 || others.size === 0) return false;
    const telling = [...new Set(words)];
    if (telling.length < fewest) return false;
    const holding = lines().filter(({ place }) => heldIn(place, telling) * 2 > telling.length);
    return holding.length > 0 && holding.every((line) => isOfAnother(line.words, own, others));
  };
}

/** All words of the names that hold a word; none for `she`, who may be anybody. */
function wordsOf(teller: string, names: readonly (readonly string[])[]): readonly string[] {
  return names.filter((name) => name.includes(teller)).flat();
}

function isOfAnother(
  words: readonly string[],
  own: ReadonlySet<string>,
  others: ReadonlySet<string>,
): boolean {
  return words.slice(0, soon).some((word) => others.has(word)) && !words.some((word) => own.has(word));
}

/** In words: fewer are too little to tell whose they are. */
const fewest = 2;

/** In words: so near the start of a line a name says whose words follow: `Capt. Solanke: ...`. */
const soon = 3;
