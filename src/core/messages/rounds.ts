import { patternOf } from './compiled.ts';
import { type Passage, wordsAt } from './passages.ts';
import { placesOf, rangeOf } from './phrases.ts';
import type { Found } from './reading.ts';
import type { LanguageWords } from './words/languageWords.ts';

/** Which interview it is, in the words of the message: those that say most about it count. */
export function roundIn(
  passages: readonly Passage[],
  languages: readonly LanguageWords[],
): Found<string> | undefined {
  const labelled = labelledRound(passages, languages);
  if (labelled) return labelled;
  for (const words of languages) {
    for (const [index, phrase] of words.rounds.entries()) {
      for (const passage of passages) {
        const [place] = placesOf(patternOf(words, phrase), passage.flat);
        if (!place) continue;
        const found = wordsAt(passage, rangeOf(place));
        const isBare = index === words.rounds.length - 1;
        return {
          value: found.text.replace(/\s+/g, ' '),
          certainty: isBare ? 'likely' : 'certain',
          words: found,
        };
      }
    }
  }
  return undefined;
}

/** `Next Round: HR Discussion`. */
function labelledRound(
  passages: readonly Passage[],
  languages: readonly LanguageWords[],
): Found<string> | undefined {
  for (const passage of passages) {
    for (const words of languages) {
      const known = words.rounds.slice(0, -1).join('|');
      const label = patternOf(
        words,
        `(?:^|(?<=\\n))[ *•-]*(?:${words.labels.round}) {0,12}[:：] *(?:[^\\n]{0,60} )?(?<round>${known})`,
      );
      const [place] = placesOf(label, passage.flat);
      const written = place?.groups?.round;
      if (!place || written === undefined) continue;
      const start = place.index + place[0].length - written.length;
      const found = wordsAt(passage, { start, end: start + written.length });
      return { value: found.text.replace(/\s+/g, ' '), certainty: 'certain', words: found };
    }
  }
  return undefined;
}
