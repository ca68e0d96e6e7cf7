import { daysBetween, type PlainDate } from '../calendar.ts';
import type { Range } from '../text.ts';
import { hearingBy, tellsOfHearing } from './hearingBy.ts';
import { markedHearing } from './markedHearing.ts';
import { mayNameTime } from './namedTimes.ts';

/** Where notes say by when the writer will hear, and the days it can mean, the earliest first. */
export interface NotedHearing {
  readonly range: Range;
  readonly days: readonly PlainDate[];
}

/** A sentence that means more days than these says none, unless they are a short stretch: then it means the last of them. */
const mostDays = 3;
/** In days: `early December`. */
const longestStretch = 11;
/** Later than this many days after the interview, a day is that of something else. */
const latest = 60;
/** Longer notes, in UTF-16 code units, are pasted pages, of which only the beginning is read. */
const longestNotes = 20_000;
/** A sentence of more words says several things, and the day may be that of another one. */
const longestSentence = 30;
/** A line is a table or a pasted page beyond this length, in UTF-16 code units. */
const longestLine = 600;

/** What the writer does, or asks for, and what hangs on something else. */
const isNotTheirs =
  /\b(?:I|he|she|we|they) sat\b|\bto (?:HR|him|her|them)\b|\bI(?:['’]d| would) (?!hear|know|have|get|find|be\b)|\bI(?:['’](?:ll|ve)| will| should| must| need| have| said| told| promised| owe| asked| can| could)\b|\blet (?:them|him|her) know\b|^\s*(?:[-*+]\s*)?\[[ xX]\]|\b(?:if|unless|otherwise|didn['’]t|did not|never|not|until|decid\w+ (?:what|how|who|which))\b|\?\s*$/i;
/** The writer's own thanks, whose day is not that of an answer. */
const ofThanks = /\b(?:thank(?:s|ed|[- ]?you)|thx|danke\p{L}*|merci|gracias)\b/iu;
const ofAnswer =
  /\b(?:hear|know|decision|decid\w+|answers?|feedback|outcome|verdict|back to (?:me|us)|in touch)\b/i;
/** What a diary of the process tells of a day that went by: `11/24 Tammy called`. */
const wentBy =
  /^[^\p{L}\p{N}]*(?:\p{L}{3,9}\.?,? )?\d{1,2}(?:[/.]\d{1,2}|(?:st|nd|rd|th)? \p{L}{3,9})\b[^.]*\b(?:called|rang|phoned|(?:e-?)?mailed|wrote|texted|answered|replied|said)\b/iu;
/** The day with which a line of a diary begins is the one that it tells of: `26/11: decided no`. */
const dayOfDiary =
  /^[^\p{L}\p{N}]*\d{1,2}(?:[/.]\d{1,2}(?:[/.]\d{2,4})?\.?|(?:st|nd|rd|th))[*_]*(?:\s*[:–—-]\s*|\s+)(?=\p{L})/u;
/** One of a list of questions: `2. The patient rings on Sunday. What now?` */
const isQuestion = /^\s*(?:[-*+]|\d{1,2}[.)])\s.*\?\s*$/;
const fence = / {0,3}(?:```|~~~)/y;

/** By when notes say that the writer will hear, counted from the day of the interview; undefined where no line says it plainly. Ranges count from the start of the notes. */
export function notedHearing(notes: string, day: PlainDate): NotedHearing | undefined {
  const read = notes.slice(0, longestNotes);
  return inEnglish(read, day) ?? inOtherLanguages(read, day);
}

/** What the first word of awaiting somewhere tells; most notes hold none, and are not looked through. */
const mayAwait =
  /antwort|meld|ruf|h[oö]r|revien|tien|previen|prévien|[ée]cri|habl|marc|dao|dão|fal|bescheid|entscheid|zusage|feedback|r[ée]ponse|r[ée]pond|rappel|retour|nouvelles|respuesta|avis|llam|contest|noticias|resolu|respost|retorn|devoluti|lig|posi[çc]|連絡|結果|通知|電話|メール|返事|回答|知らせ|decid|d[ée]cid|decis|d[ée]cis|confirm|recontact|result|résult|respond|dic|cham/i;

function inOtherLanguages(notes: string, day: PlainDate): NotedHearing | undefined {
  const found = mayAwait.test(notes) ? markedHearing(notes, day) : undefined;
  const days = daysMeant(found?.days ?? [], day);
  return found && days.length > 0 ? { range: found.range, days } : undefined;
}

function inEnglish(read: string, day: PlainDate): NotedHearing | undefined {
  // Few lines name a time: the next of them is looked for in all that is left.
  const times = read.matchAll(mayNameTime);
  let time = times.next().value;
  let isCode = false;
  for (let start = 0, end = 0; time; start = end + 1) {
    const newline = read.indexOf('\n', start);
    end = newline < 0 ? read.length : newline;
    fence.lastIndex = start;
    if (fence.test(read)) isCode = !isCode;
    while (time && time.index < start) time = times.next().value;
    const namesTime = time !== undefined && time.index < end;
    if (!namesTime || isCode || end - start > longestLine) continue;
    const line = read.slice(start, end);
    const found = tellsOfHearing(line) && !isQuestion.test(line) ? inLine(line, start, day) : undefined;
    if (found) return found;
  }
  return undefined;
}

function inLine(line: string, start: number, day: PlainDate): NotedHearing | undefined {
  for (const { 0: sentence, index } of line.matchAll(/[^.;!?]+[.;!?]*/g)) {
    if (sentence.search(mayNameTime) < 0 || !tellsOfHearing(sentence) || isNotTheirs.test(sentence)) continue;
    if (sentence.split(' ').length > longestSentence) continue;
    if ((ofThanks.test(sentence) && !ofAnswer.test(sentence)) || wentBy.test(sentence)) continue;
    const days = daysMeant(hearingBy(sentence.trim().replace(dayOfDiary, ''), day) ?? [], day);
    if (days.length === 0) continue;
    const from = start + index + (sentence.length - sentence.trimStart().length);
    const range = { start: from, end: from + sentence.trim().length };
    return { range, days };
  }
  return undefined;
}

/** Of the days that a sentence can mean, those that it may mean of an interview on `day`, the earliest first; none where these are too many. */
function daysMeant(named: readonly PlainDate[], day: PlainDate): readonly PlainDate[] {
  const days = named.filter((one) => isWithin(one, day)).toSorted((a, b) => daysBetween(b, a));
  const [first, last] = [days[0], days.at(-1)];
  if (days.length <= mostDays || !first || !last) return days;
  return daysBetween(first, last) < longestStretch ? [last] : [];
}

/** Whether a day that notes of an interview name may be that of an answer. */
export function isWithin(day: PlainDate, from: PlainDate): boolean {
  const days = daysBetween(from, day);
  return days > 0 && days <= latest;
}
