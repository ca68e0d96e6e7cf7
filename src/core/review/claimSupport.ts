import { fold, once } from '../text.ts';
import type { Claim } from './claims.ts';
import { heldIn, holds, placeOf, placesIn, stemOf } from './place.ts';
import { deedsOfOthers } from './whoseDeed.ts';

/** In words: what is claimed with fewer is too little to judge. */
const fewest = 2;

/** Whose somebody is, where it is not the writer. */
const ofOthers =
  /(?<!\p{L})(?:his|her|their|your|seine[rnms]?|ihre[rnms]?|son|sa|ses|leurs?|sus?|seus?|suas?) \p{L}+/giu;

/** What a word that letters are full of weighs where the notes do not hold it, beside one that tells something. */
const ofLight = 0.5;

/** How much of a claim a place holds: of the words that tell, of those that letters are full of, and of names and numbers. */
type Held = Readonly<Record<'own' | 'others' | 'named', number>>;

/**
 * Tells of claims whether the notes hold about half of their words, or words of the same meaning, in one place: two lines or sentences
 * that stand together. Words that the notes hold far from each other make many a claim that nobody noted. Names, days and numbers are
 * judged by themselves: here they count for a claim where they stand with another of its words, and never against it.
 */
export function supportIn(
  texts: readonly string[],
  known: readonly string[],
): (claim: Pick<Claim, 'words' | 'anchors' | 'beside' | 'as' | 'isOwn' | 'isDenied'>) => boolean {
  const places = once(() => texts.flatMap(placesIn));
  const isWritten = once(() => new Set(texts.flatMap((text) => fold(text).split(' '))));
  const everywhere = once(() => placeOf([...isWritten()]));
  // `his wife` is nobody of the writer's life.
  const own = once(() => placeOf(texts.flatMap((text) => fold(text.replace(ofOthers, ' ')).split(' '))));
  const names = once(() => new Set(known.flatMap((text) => fold(text).split(' '))));
  const isOfOthers = deedsOfOthers(texts);
  // What the writer did at a place of which the notes tell something else: `At Malindi I wrote the plan`.
  const isElsewhere = (telling: readonly string[], anchors: readonly string[]) => {
    const named = anchors.filter(
      (one) => /^\p{L}{4,}$/u.test(one) && !names().has(one) && holds(everywhere(), one),
    );
    const others = anchors.filter((one) => !named.includes(one));
    return (
      named.length > 0 &&
      !places().some(
        (place) => named.some((one) => holds(place, one)) && heldIn(place, [...telling, ...others]) > 0,
      )
    );
  };
  return ({ words, beside = [], anchors, as, isOwn, isDenied }) => {
    if (as === 'voiced') return true;
    if (as === 'motive') return words.some((word) => isWritten().has(word));
    if (as === 'relation') return words.some((word) => holds(own(), word));
    const telling = distinct(words.filter((word) => !names().has(word)));
    if (as === 'news' && heldIn(everywhere(), [...telling, ...anchors]) === 0) return telling.length === 0;
    const light = distinct(beside);
    if (telling.length + light.length < fewest) return true;
    if (isOwn && ((!isDenied && isOfOthers(telling)) || isElsewhere([...telling, ...light], anchors)))
      return false;
    const most = places().reduce<Held>(
      (best, place) => {
        const own = heldIn(place, telling);
        const others = heldIn(place, light);
        const counted = anchors.filter((one) => one.includes(' ') && place.text.includes(` ${one} `)).length;
        const named = counted + anchors.filter((one) => !one.includes(' ') && holds(place, one)).length;
        // One name or number alone stands beside many things, unless it counts the same and there is little else.
        const isLittle = as === 'more' && telling.length < fewest && counted > 0;
        if (telling.length > 0 && own === 0 && others + named < fewest && !isLittle) return best;
        return own + others + named > best.own + best.others + best.named ? { own, others, named } : best;
      },
      { own: 0, others: 0, named: 0 },
    );
    const sum = most.own + most.others + most.named;
    if (as === 'stated' || as === 'news')
      return sum * 3 > sum - most.own + telling.length || telling.length - most.own < fewest;
    const said = telling.length + most.others + (light.length - most.others) * (as === 'more' ? ofLight : 1);
    // What somebody told is noted here and there, and most of it in one place.
    if (as === 'told')
      return heldIn(everywhere(), [...telling, ...light]) * 2 > said && (most.own + most.others) * 2 >= said;
    return as === 'deed' ? sum * 2 > said : sum * 2 >= said && sum > 0;
  };
}

/** The words that differ in more than their endings. */
function distinct(words: readonly string[]): readonly string[] {
  return [...new Map(words.map((word) => [stemOf(word), word])).values()];
}
