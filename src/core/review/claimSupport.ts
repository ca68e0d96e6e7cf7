import { fold, once } from '../text.ts';
import type { Claim } from './claims.ts';
import { meaningsOf } from './sameMeaning.ts';

/** In letters: what shorter words have in common tells nothing. */
const shortest = 4;

/** In words: what is claimed with fewer is too little to judge. */
const fewest = 2;

/** In characters: a longer line is a paragraph, of which each sentence is taken with the one behind it. */
const paragraph = 240;

/** Whose somebody is, where it is not the writer. */
const ofOthers =
  /(?<!\p{L})(?:his|her|their|your|seine[rnms]?|ihre[rnms]?|son|sa|ses|leurs?|sus?|seus?|suas?) \p{L}+/giu;

/** What stands together in notes: the stems of the words, and the meanings that they share with others. */
export interface Place {
  /** The words, each between blanks. */
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  readonly meanings: ReadonlySet<number>;
}

/**
 * Tells of claims whether the notes hold about half of their words, or words of the same meaning, in one place: two lines or sentences
 * that stand together. Words that the notes hold far from each other make many a claim that nobody noted. Names, days and numbers are
 * judged by themselves: here they count for a claim where they stand with another of its words, and never against it.
 */
export function supportIn(
  texts: readonly string[],
  known: readonly string[],
): (claim: Pick<Claim, 'words' | 'anchors' | 'as' | 'isOwn' | 'isDenied'>) => boolean {
  const places = once(() => texts.flatMap(placesIn));
  const isWritten = once(() => new Set(texts.flatMap((text) => fold(text).split(' '))));
  const everywhere = once(() => placeOf([...isWritten()]));
  // `his wife` is nobody of the writer's life.
  const own = once(() => placeOf(texts.flatMap((text) => fold(text.replace(ofOthers, ' ')).split(' '))));
  const names = once(() => new Set(known.flatMap((text) => fold(text).split(' '))));
  const isOthersOnly = doneByOthers(texts);
  // What the writer did at a place of which the notes tell something else: `At Malindi I wrote the plan`.
  const isElsewhere = (telling: readonly string[], anchors: readonly string[]) => {
    const named = anchors.filter((one) => /^\p{L}{4,}$/u.test(one) && !names().has(one) && holds(everywhere(), one));
    return (
      named.length > 0 &&
      !places().some((place) => named.some((one) => holds(place, one)) && heldIn(place, telling) > 0)
    );
  };
  const isAnsweredNo = answeredNo(texts);
  return ({ words, anchors, as, isOwn, isDenied }) => {
    if (as === 'voiced') return true;
    if (as === 'motive') return words.some((word) => isWritten().has(word));
    if (as === 'relation') return words.some((word) => holds(own(), word));
    const telling = distinct(words.filter((word) => !names().has(word)));
    if (as === 'news' && heldIn(everywhere(), telling) === 0) return telling.length === 0;
    if (telling.length < fewest) return true;
    if (isOwn && !isDenied && isAnsweredNo(telling)) return false;
    if (isOwn && (isOthersOnly(telling) || isElsewhere(telling, anchors))) return false;
    const most = places().reduce(
      (best, place) => {
        const held = heldIn(place, telling);
        const more = anchors.filter((one) =>
          one.includes(' ') ? place.text.includes(` ${one} `) : holds(place, one),
        ).length;
        // One name or number alone stands beside many things.
        if (held === 0 && more < fewest) return best;
        return held + more > best.held + best.more ? { held, more } : best;
      },
      { held: 0, more: 0 },
    );
    if (as === 'stated' || as === 'news')
      return (most.held + most.more) * 3 > telling.length + most.more || telling.length - most.held < fewest;
    // What somebody told is noted here and there, and most of it in one place.
    if (as === 'told')
      return heldIn(everywhere(), telling) * 2 > telling.length && most.held * 2 >= telling.length;
    const all = most.held + most.more;
    return as === 'deed' ? all * 2 > telling.length : all * 2 >= telling.length && all > 0;
  };
}

/** Whose a line is that is of the company: `they have gone over to`, `nobody to run the dental days`. */
const ofThem = /^\W*(?:they|he|she|their|nobody|no one|none of them|there)\b|\b(?:they|their|them)\b/i;
const ofWriter = /\b(?:I|my|me|we|our|us|myself|said|told|forgot|should|shoulda|mention\w*|did)\b/i;

/** Tells of words whether every line of the notes that holds most of them tells of the company, and none of the writer. */
function doneByOthers(texts: readonly string[]): (words: readonly string[]) => boolean {
  const lines = once(() =>
    texts.flatMap(linesOf).map((line) => ({
      place: placeOf(fold(line).split(' ')),
      isOfThem: ofThem.test(line) && !ofWriter.test(line),
    })),
  );
  return (words) => {
    const holding = lines().filter(({ place }) => heldIn(place, words) * 2 > words.length);
    return holding.length > 0 && holding.every(({ isOfThem }) => isOfThem);
  };
}

/** What the writer answered with a no: `asked if I can do puppet theatre. Said no`, `ArcGIS? (no)`. */
const no =
  /^(?<asked>.*\b(?:asked|asks?|if I|do I|have I|can I|am I|\p{L}+\?).*?)(?:\b(?:said|told (?:him|her|them)|answered|me:|A[.:])|\?|[(→]|->)\s*["“]?(?:no|nope|never|not yet)\b/iu;

/** Tells of words whether the writer answered with a no when asked for most of them. */
function answeredNo(texts: readonly string[]): (words: readonly string[]) => boolean {
  const asked = once(() =>
    texts
      .flatMap(linesOf)
      .flatMap((line) => no.exec(line)?.groups?.asked ?? [])
      .map((line) => placeOf(fold(line).split(' '))),
  );
  return (words) => asked().some((place) => heldIn(place, words) * 2 > words.length);
}

/** How many words, or others of the same meaning, a place holds. */
export function heldIn(place: Place, words: readonly string[]): number {
  return words.filter((word) => holds(place, word)).length;
}

/** The words that differ in more than their endings. */
function distinct(words: readonly string[]): readonly string[] {
  return [...new Map(words.map((word) => [stemOf(word), word])).values()];
}

/** What stands together in a text: each line or sentence with the next one. */
function placesIn(text: string): readonly Place[] {
  const lines = linesOf(text)
    .map((line) => fold(line).split(' '))
    .filter((words) => words.some((word) => word !== ''));
  return lines.map((words, index) => placeOf([...words, ...(lines[index + 1] ?? [])]));
}

/** The lines of a text, and the sentences of its paragraphs. */
function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => (line.length > paragraph ? line.split(/(?<=[.!?;])\s/) : [line]));
}

/** What words that stand together hold. */
export function placeOf(words: readonly string[]): Place {
  return {
    text: ` ${words.join(' ')} `,
    stems: new Set(words.filter((word) => word.length >= shortest - 1 || /\d/.test(word)).map(stemOf)),
    meanings: new Set(words.flatMap(meaningsOf)),
  };
}

function holds({ text, stems, meanings }: Place, word: string): boolean {
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
function stemOf(word: string): string {
  const short = word.replace(/(?:ings?|ed|er|es|s)$/, '');
  const stem = short.length >= shortest - 1 ? short : word;
  const shorter = stem.replace(/(?:ungen|ung|en|[aei]r|e)$/, '');
  return (shorter.length >= shortest ? shorter : stem).slice(0, 6);
}
