import type { Range } from '../text.ts';
import { patternOf } from './compiled.ts';
import { wasMet } from './meetingCues.ts';
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
        const place = placesOf(patternOf(words, phrase), passage.flat).find(
          (one) => !wasHeld(passage.flat, rangeOf(one), words),
        );
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

/** `The team loved your portfolio review last week`: it is not the one that the message is about. */
function wasHeld(text: string, { start, end }: Range, words: LanguageWords): boolean {
  return wasMet(text.slice(Math.max(0, start - 90), end), words) || past.test(text.slice(end, end + 60));
}

/** Behind the name of a round, in its clause, that it is over. */
const past =
  /^[^.!?;,\n]{0,40}(?<!\p{L})(?:last (?:week|month|\p{L}+day)|yesterday|letzte[nr]? (?:woche|monat)|vorige[nr]? woche|gestern|(?:la semaine|le mois) derni(?:ère|er)|hier|(?:la semana|el mes) pasad[oa]|ayer|(?:na semana|no mês) passad[oa]|ontem)(?!\p{L})/iu;

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
