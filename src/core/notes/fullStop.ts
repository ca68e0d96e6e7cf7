/** After these a full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s("“])(?:mr|mrs|ms|mx|dr|prof|sr|jr|st|capt|cllr|sgt|cpl|lt|col|maj|gen|rev|hon|gov|insp|supt|cmdr|fr|messrs|vs|e\.g|i\.e|inc|ltd|co|corp|approx|acc|incl|ref|dept)$/iu;

/** After these it ends none that goes on with a number, or counts something: `no. 5`, `the part no. of the valve`, but not `she said no.` */
const numbered = /(?:^|[\s(])(?:no|vol|fig|ext)$/iu;
const counted =
  /(?<!\p{L})(?:part|serial|order|phone|tel|model|room|flat|batch|reg|account|ref|job|id|licen[cs]e) no$/iu;

/** After these it ends none that goes on in small letters, with a year or a day: `in Sept. 2025 at Leeds`, `at 10 a.m. in the lab`. */
const closing =
  /(?:^|[\s(])(?:etc|nos|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|\d{1,2}\s?[ap]\.?m)$/iu;

/** How a sentence goes on behind them. In `contract up Apr. 2 presses down` the next one begins. */
const goingOn =
  /^\s+(?:\p{Ll}|\d{4}(?!\d)|\d{1,2}(?:st|nd|rd|th)?(?:[,.;)]|\s*$|\s+(?:at|in|on|with|to|by|for|from|and)\b))/u;

/** `J. Okafor`, `H.C. Moore`, `the U.S. team`. */
const initial = /(?:^|[\s(.])\p{Lu}$/u;

/**
 * Whether the full stop at a UTF-16 offset of a note ends a sentence, and no abbreviation or initial.
 * @param sentenceStart where the sentence before it begins
 */
export function endsSentence(text: string, at: number, sentenceStart = 0): boolean {
  const before = text.slice(Math.max(sentenceStart, at - 16), at);
  const after = text.slice(at + 1);
  if (before.trim() === '' || abbreviation.test(before) || counted.test(before)) return false;
  if (numbered.test(before)) return !/^\s*\d/.test(after);
  if (closing.test(before)) return !goingOn.test(after);
  if (!initial.test(before) || /\b(?:to|for|with|from) \p{Lu}$/u.test(before)) return true;
  return !(
    /^\s+(?:\p{L}|[→←]|->|<-)/u.test(after) ||
    /^\s*\p{Lu}(?:[.-]{0,2}\p{Lu}){0,3}$/u.test(text.slice(sentenceStart, at))
  );
}
