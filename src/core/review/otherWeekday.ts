import { weekdayStarts } from '../notes/daysAhead.ts';
import type { Range } from '../text.ts';
import type { Passage } from './draft.ts';
import { bestOf, clausesOf, nearIn } from './noteLines.ts';

const written =
  /(?<!\p{L})(?:(?:an?|every|each) )?(?<day>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:days?)?(?!\p{L})/giu;

/** In words: in a part of a line that is no longer, one word tells what its weekday is of. */
const short = 6;

/**
 * Finds weekdays of an English sentence that the notes hold of something else: the part of a line that tells of the same names another
 * one. That of the interview may be meant wherever it stands, unless it is one of every week.
 */
export function otherWeekdaysIn(
  texts: readonly string[],
  held: readonly number[],
): (passage: Passage) => readonly Range[] {
  const near = nearIn(texts, 2);
  return ({ text, start }) => {
    // `Monday, Tuesday and Friday`: which of them is meant cannot be told.
    if (daysIn(text).length !== 1) return [];
    return clausesOf(text).flatMap((clause) =>
      [...clause.text.matchAll(written)].flatMap((match) => {
        const day = dayOf(match);
        const isOfEveryWeek = /^(?:an?|every|each) /i.test(match[0]) || /days$/i.test(match[0]);
        if (!/\p{Lu}/u.test(match[0]) || (held.includes(day) && !isOfEveryWeek)) return [];
        const rest = clause.text.replace(match[0], ' ');
        const parts = near(rest, '').parts.filter(
          (part) =>
            daysIn(part.text).length > 0 && (part.points > 2 || part.text.split(/\s+/).length <= short),
        );
        const isOther = parts.length > 0 && bestOf(parts).every((part) => !daysIn(part.text).includes(day));
        const from = start + clause.index + match.index;
        return isOther ? [{ start: from, end: from + match[0].length }] : [];
      }),
    );
  };
}

function dayOf({ groups }: RegExpExecArray): number {
  return weekdayStarts.indexOf((groups?.day ?? '').toLowerCase()) + 1;
}

function daysIn(text: string): readonly number[] {
  return [...text.matchAll(written)].map(dayOf);
}
