import { fold, once } from '../text.ts';
import { heldIn, linesOf, placeOf } from './place.ts';

/** In a line of the company: `they have gone over to`, `nobody to run the dental days`. */
const ofThem = /\b(?:they|their|them|nobody|no ?one)\b|^\W*(?:he|she|there)\b/i;

const ofWriter = /\b(?:I|my|me|we|our|us|myself|said|told|forgot|should|shoulda|mention\w*|did|yes|yep)\b/i;

/** A question to the writer that ends the line: whatever was answered is not noted. */
const unanswered =
  /(?:\b(?:asked|asks|asking|wanted to know|wished to know)\b[^.?!]*[.?!]?|\b(?:do|did|have|has|can|could|would|am) I\b[^.?!]*\?|\bhow (?:do |would )?I\b[^.?!]*\??)["”\s]*$/i;

const firstOfWriter = /^\W*(?:I|me)\b.*\bask/i;

/** What stands at the start of an answer: `→ yes`, `A. said so`. */
const answer = /^\W*(?:->|→|=>|A[.:]|me\b|I\b|said\b|told\b|yes\b|yep\b|answered\b)/i;

/** What the writer answered with a no: `asked if I can do puppet theatre. Said no`, `ArcGIS? (no)`. */
const no =
  /^(?<asked>.*\b(?:asked|asks?|if I|do I|have I|can I|am I|\p{L}+\?).*?)(?:\b(?:said|told (?:him|her|them)|answered|me:|A[.:])|\?|[(→]|->)\s*["“]?(?:no|nope|never|not yet)\b/iu;

/**
 * Tells of words of a deed whether the notes have it of the company alone, only as a question that nobody answered, or answered with
 * a no: of every line that holds most of them.
 */
export function deedsOfOthers(texts: readonly string[]): (words: readonly string[]) => boolean {
  const lines = once(() =>
    texts.flatMap((text) => {
      const all = linesOf(text);
      return all.map((line, index) => ({
        place: placeOf(fold(line).split(' ')),
        isOfOthers:
          (ofThem.test(line) && !ofWriter.test(line)) ||
          (unanswered.test(line) && !firstOfWriter.test(line) && !answer.test(all[index + 1] ?? '')),
      }));
    }),
  );
  const denied = once(() =>
    texts
      .flatMap(linesOf)
      .flatMap((line) => no.exec(line)?.groups?.asked ?? [])
      .map((line) => placeOf(fold(line).split(' '))),
  );
  return (words) => {
    if (denied().some((place) => heldIn(place, words) * 2 > words.length)) return true;
    const holding = lines().filter(({ place }) => heldIn(place, words) * 2 > words.length);
    return holding.length > 0 && holding.every(({ isOfOthers }) => isOfOthers);
  };
}
