import { daysBetween, type PlainDate } from '../calendar.ts';
import { monthWords, weekdayWords } from '../dayReading.ts';
import { mayTellNews, type News, newsTold } from '../notes/newsTold.ts';
import type { BodyLine } from './bodyLines.ts';
import { daysOfLines } from './daysOfLines.ts';
import type { OutcomeReading } from './outcomeReading.ts';

/** An answer that the notes of an interview tell, and the day on which it came. */
export interface NotedNews {
  readonly news: News;
  readonly day: PlainDate;
}

type ReadOutcome = (written: string) => OutcomeReading;

/** How a text begins where it tells of an answer: `OFFER 11/27!!!`, `on hold, budget vote in Jan`. */
const firstWords = /^\p{L}+(?: \p{L}+)?/u;

/** What of an answer a person wrote down as what comes next, or beside a day. */
export function newsOfNext(next: string, readOutcome: ReadOutcome): News | undefined {
  const [words = ''] = firstWords.exec(next) ?? [];
  const readings = [words, words.split(' ')[0] ?? ''].map(readOutcome);
  const told = readings.find(({ kind }) => kind === 'known');
  if (told?.kind !== 'known') return newsTold(next);
  if (told.outcome === 'rejected') return 'no';
  return ['waiting', 'upcoming', 'not yet'].includes(told.outcome) ? newsTold(next) : 'word';
}

const dayWords = [...monthWords, ...weekdayWords]
  .flat()
  .filter((word) => word.length > 2)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
/** The day with which a line begins, and what names it news. */
const lead = new RegExp(
  String.raw`^(?:[^\p{L}]|(?:update|edit|news|ps|nachtrag|${dayWords}|st|nd|rd|th)(?!\p{L}))*`,
  'iu',
);
/** What names a line as news. */
const label = /^\W*(?:update|edit|news|ps|nachtrag)(?!\p{L})\W*/iu;
/** A line that may begin with a day, without which notes hold no such news. */
export const mayHoldNews = /^\W{0,8}(?:\p{L}{2,12}[.,:]{0,2} ?){0,3}\d{1,4}(?:[-./ :]|st|nd|rd|th)/mu;
/** Longer lines, in UTF-16 units, are prose. */
const longest = 300;

/**
 * What the notes of an interview on `date` tell of an answer in a line that begins with a later day, the last of these:
 * `11/20 Dana rang: it's a no`. Days without a year are those nearest to `today`, and none after it count.
 */
export function newsInNotes(
  lines: readonly BodyLine[],
  date: PlainDate,
  today: PlainDate | undefined,
  readOutcome: ReadOutcome,
): NotedNews | undefined {
  let last: NotedNews | undefined;
  for (const { text, start } of lines) {
    if (text.length > longest || !/\d/.test(text) || /^\s*>|\[ \]/.test(text)) continue;
    const rest = text.replace(lead, '');
    const news = newsOfNext(rest, readOutcome) ?? (mayTellNews.test(rest) ? newsTold(rest) : undefined);
    const dated = { text: text.replace(label, ''), start };
    const day = news && daysOfLines('', [dated], today ?? date).get(start);
    if (!day || daysBetween(date, day) <= 0 || (today && daysBetween(day, today) < 0)) continue;
    if (!last || daysBetween(last.day, day) >= 0) last = { news, day };
  }
  return last;
}
