import type { PlainDate } from '../calendar.ts';
import type { Range } from '../text.ts';
import { markedAnswers } from './markedHearing.ts';
import { timesIn } from './namedTimes.ts';
import { isWithin } from './notedHearing.ts';

/** Where notes say by when an offer is to be answered, and the day. */
export interface NotedAnswerBy {
  readonly range: Range;
  readonly day: PlainDate;
}

/** Longer notes, in UTF-16 code units, are pasted pages, of which only the beginning is read. */
const longestNotes = 20_000;
const longestLine = 600;

/** What stands in front of the day by which somebody must answer an offer. */
const answer =
  /\b(?:(?:answer|decide|respond|reply|sign(?: it)?|accept(?: it)?|let (?:them|him|her) know|tell (?:them|him|her)|(?:get )?back to (?:them|him|her)|(?:answer|decision|reply|yes or (?:a )?no)(?: due| needed| wanted)?|(?:have|got|given|gave me|gives me)(?: me)?) (?:by|before|until|till)|deadline(?: (?:is|for (?:it|the offer|an answer)))?|(?:it |offer )?expires(?: on)?|(?:valid|open|good|stands) (?:until|till|through))\b/giu;

/** Who answers there is somebody else, or it is no must. */
const ofOthers =
  /\b(?:they|he|she|hr)(?:['’]ll| will| (?:should|would|may|might))\b|\b(?:if|unless|maybe)\b|\?/i;

/** A day that does not depend on the one on which it was said: `Thurs Dec 3`, `12/3`, `the 3rd`. */
const fixed = /\d/;

/** What may stand between the two. */
const leadIn = /^[\s:*_–-]*(?:the |on )?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]? )?$/;

/** By when notes say that an offer is to be answered; undefined where they name no one day, or several. The range counts from their start. */
export function notedAnswerBy(notes: string, interview: PlainDate): NotedAnswerBy | undefined {
  const read = notes.slice(0, longestNotes);
  const found: NotedAnswerBy[] = [];
  let start = 0;
  for (const line of read.split('\n')) {
    if (line.length <= longestLine) found.push(...inLine(line, start, interview));
    start += line.length + 1;
  }
  for (const { range, days } of markedAnswers(read, interview))
    for (const day of days) if (isWithin(day, interview)) found.push({ range, day });
  const [first] = found;
  return new Set(found.map(({ day }) => day.toString())).size === 1 ? first : undefined;
}

function inLine(line: string, start: number, interview: PlainDate): readonly NotedAnswerBy[] {
  return [...line.matchAll(/[^.;!?]+[.;!?]*/g)].flatMap(({ 0: sentence, index }) => {
    if (ofOthers.test(sentence)) return [];
    return [...sentence.matchAll(answer)].flatMap((cue) => {
      const from = cue.index + cue[0].length;
      const following = sentence.slice(from, from + 40).toLowerCase();
      const time = timesIn(following, interview).find(({ start: at, end }) =>
        fixed.test(following.slice(at, end)),
      );
      const [day, ...others] = time?.days ?? [];
      if (!time || !day || others.length > 0 || !leadIn.test(following.slice(0, time.start))) return [];
      if (!isWithin(day, interview)) return [];
      return [{ day, range: { start: start + index + cue.index, end: start + index + from + time.end } }];
    });
  });
}
