import type { Range } from '../text.ts';
import type { Passage } from './draft.ts';
import type { LetterLanguage } from './language.ts';
import { aboutOf, durationsOf, sharesIn, singleDurations } from './measures.ts';
import { thingCounted } from './notedNumbers.ts';
import { bestOf, clausesOf, nearIn, type ScoredPart } from './noteLines.ts';
import { type NumberInText, numbersInText } from './numberInText.ts';
import { numbersIn } from './writtenNumbers.ts';

/** Where the numbers of a clause belong together: `from 11 to 4`. */
const fromTo = /\bfrom .*\bto\b|\bbetween .*\band\b/i;

/** In points: so much of a clause a line has to hold before another number in it speaks against one of the letter. */
const leastOfLine = 4;

/**
 * Finds numbers of a sentence that the notes hold, but of something else: the line that tells of the same has another number of the same
 * things, or holds the other end of what went from one to another.
 */
export function otherNumbersIn(
  texts: readonly string[],
  language: LetterLanguage,
): (passage: Passage) => readonly Range[] {
  const near = nearIn(texts);
  return ({ text, start }) =>
    clausesOf(text).flatMap((clause) => {
      const numbers = numbersIn(clause.text, language);
      if (numbers.length === 0) return [];
      const lines = near(clause.text, text).lines;
      const best = bestOf(lines).filter(({ points }) => points >= leastOfLine);
      if (best.length === 0) return [];
      return numbers.flatMap(({ index, text: written, values }) => {
        const number = {
          values,
          before: clause.text.slice(0, index),
          behind: clause.text.slice(index + written.length),
        };
        const siblings = fromTo.test(clause.text)
          ? numbers.flatMap((one) => (one.index === index ? [] : [one.values]))
          : [];
        const isOther =
          !isLoose(number) &&
          best.every((line) => speaksAgainst(line, number, siblings, language)) &&
          !lines.some((line) => holdsValue(line, number, language, !best.includes(line)));
        const from = start + clause.index + index;
        return isOther ? [{ start: from, end: from + written.length }] : [];
      });
    });
}

/** A rounded number, an hour, a year, a part of a name, or `one` of some. */
function isLoose({ values, before, behind }: NumberInText): boolean {
  return (
    aboutOf(before) !== undefined ||
    values.some((value) => value === 1 || value > 1900) ||
    /[\p{L}\p{N}][-.:/]?$/u.test(before) ||
    (/(?:\bor|\bat|\bhalf|\bto|\bpast|\band|\bthe|\bthese|\bthose|\bour|\bof) $/i.test(before) &&
      !/\bfrom\b/i.test(before)) ||
    /^(?:[:.]\d| ?(?:%|[ap]\.?m\b|o[’']clock|per ?cent|of (?:us|you|them|which|whom)\b))/i.test(behind)
  );
}

/** Whether a line has the number, in a line that is far from the clause unless of other things; in other units, or as a share. */
function holdsValue(
  { text }: ScoredPart,
  number: NumberInText,
  language: LetterLanguage,
  isFar: boolean,
): boolean {
  const { values, behind } = number;
  const held = numbersInText(text, language);
  const thing = thingCounted(number);
  const isOfOthers = (one: NumberInText) =>
    isFar && thing !== undefined && thingCounted(one) !== undefined && thingCounted(one) !== thing;
  if (held.some((one) => one.values.some((value) => values.includes(value)) && !isOfOthers(one))) return true;
  const lengths = durationsOf({ values, before: '', behind });
  return (
    [...held.flatMap(durationsOf), ...singleDurations(text)].some((one) => lengths.includes(one)) ||
    sharesIn(text).some((share) => values.includes(share))
  );
}

/** Whether a line has another number of the same things, or the other end of what went from one to another. */
function speaksAgainst(
  { text }: ScoredPart,
  number: NumberInText,
  siblings: readonly (readonly number[])[],
  language: LetterLanguage,
): boolean {
  const held = numbersInText(text, language);
  const thing = thingCounted(number);
  if (thing !== undefined && held.some((one) => thingCounted(one) === thing)) return true;
  return (
    siblings.length > 0 &&
    siblings.every((values) =>
      held.some((one) => one.values.some((value) => value > 1 && values.includes(value))),
    )
  );
}
