import { daysAnywhere, daysBetween, type PlainDate } from '../calendar.ts';
import { kindOf } from '../kinds/index.ts';
import { writtenOutcome } from '../log/writtenOutcome.ts';
import { weekdayNames } from '../speech.ts';
import { once, sentence } from '../text.ts';
import type { Passage } from './draft.ts';
import { interviewTalk } from './interviewTalk.ts';
import type { LetterLanguage } from './language.ts';
import { addressed, type Reading, type Remark, type ReviewRule } from './reading.ts';
import { daysMeant, type WrittenDay, writtenDays } from './writtenDays.ts';

/** `wrong-date`: another day for the interview than the entry's, or a weekday that does not fit its date. */
export const wrongDate: ReviewRule = (reading) => {
  const { interview, language, draft } = reading;
  const held = interview?.entry.date?.value.date;
  if (!held || !language) return [];
  const isKnown = knownDays(reading, held, language);
  return addressed(reading).flatMap((passage) => {
    const isSubject = passage.text === draft.subject?.text;
    const days = writtenDays(passage, language);
    return days
      .flatMap((day) => {
        const misfitting = misfit(day, held);
        if (misfitting.length > 0) return misfitting;
        const reach = reachOf(day, days, passage, isSubject, reading, language);
        if (reach === undefined) return [];
        return day.readings.length > 0
          ? otherDay(day, held, reach, isKnown)
          : otherWeekday(day, reading, held);
      })
      .slice(0, 1);
  });
};

/**
 * In days, how far from the interview a day may be that a sentence gives it: any, where the sentence is surely about the interview; else the
 * day is more likely that of something else, the further away the more.
 */
const [anyDay, aroundIt, besideIt] = [Number.POSITIVE_INFINITY, 45, 7];

/** How far from the interview a day may be that the sentence gives as that of the interview, in days; undefined where it gives none. */
function reachOf(
  day: WrittenDay,
  days: readonly WrittenDay[],
  { text }: Passage,
  isSubject: boolean,
  { kind, interview }: Reading,
  language: LetterLanguage,
): number | undefined {
  const about = kind && kindOf(kind).looksBack;
  if (!about || isUpcoming({ interview })) return undefined;
  const talk = interviewTalk[language];
  const end = day.index + day.text.length;
  if (talk.limit.test(text.slice(0, day.index)) || talk.behind.test(text.slice(end))) return undefined;
  const [start, stop] = clauseOf(day, days, text, talk.boundary);
  const clause = text.slice(start, stop);
  const before = text.slice(start, day.index);
  // Of several things that they thank for, the day belongs to the last.
  const thing = clause.slice(Math.max(0, before.search(lastThing)));
  if (talk.ahead.test(before) || talk.otherThings.test(thing)) return undefined;
  if (talk.interview.test(clause) || (isSubject && kindOf(kind).thanksForInterview)) return anyDay;
  if (about === 'decision' && talk.call.test(clause)) return undefined;
  const isTalk =
    talk.talk.test(clause) ||
    talk.thanks.test(before) ||
    isKindness(talk.kindness, before, text.slice(end, stop));
  if (!isTalk) return undefined;
  return talk.topic.test(before) ? besideIt : aroundIt;
}

function isUpcoming({ interview }: Pick<Reading, 'interview'>): boolean {
  return interview !== undefined && writtenOutcome(interview.entry) === 'upcoming';
}

const lastThing =
  /,?\s+(?:and|und|et|y|e) (?:for|für|für die|pour|por)\s(?!.*\s(?:and|und|et|y|e) (?:for|für|pour|por)\s)/iu;

/** `On Monday you showed me the lab`, `the hour that you gave me on Monday`; but not `you told me that the fair is on Monday`. */
function isKindness(kindness: RegExp, before: string, behind: string): boolean {
  const found = kindness.exec(before);
  if (!found) return kindness.test(behind);
  if (/\b(?:told|explained|asked)\b/.test(found[0])) return false;
  const between = before.slice(found.index + found[0].length);
  return between.split(/\s+/).length < 9 && !/\b(?:is|are|was|were|has|have|had|that|which)\b/i.test(between);
}

/** In words, apart from days: a shorter clause (`on Monday`) belongs to the one beside it. */
const shortestClause = 3;

/** Where the clause starts and ends in which a day stands. */
function clauseOf(
  day: WrittenDay,
  days: readonly WrittenDay[],
  text: string,
  boundary: RegExp,
): readonly [start: number, end: number] {
  const isInDay = (at: number) => days.some((one) => one.index <= at && at < one.index + one.text.length + 1);
  const ends = [...text.matchAll(boundary)].map(({ index }) => index).filter((at) => at > 0 && !isInDay(at));
  const cuts = [0, ...ends, text.length];
  const at = cuts.findLastIndex((cut) => cut <= day.index);
  const [start = 0, end = text.length] = [cuts[at], cuts[at + 1]];
  const rest = text.slice(start, day.index) + text.slice(day.index + day.text.length, end);
  // `Monday was a good day, and I thank you for the interview.`
  if (day.index === 0 && /^ was\b/.test(text.slice(day.text.length))) return [0, text.length];
  if ((rest.match(/\p{L}+/gu) ?? []).length >= shortestClause) return [start, end];
  return at > 0 ? [cuts[at - 1] ?? 0, end] : [start, cuts[at + 2] ?? end];
}

function misfit(day: WrittenDay, near: PlainDate): readonly Remark[] {
  const days = day.weekday === undefined ? [] : daysMeant(day, near);
  const [first] = days;
  if (!first || days.some((date) => date.dayOfWeek === day.weekday)) return [];
  const message = sentence('{0} is a {1}.', day.text, sentence(weekdayNames[first.dayOfWeek - 1] ?? ''));
  return [{ code: 'wrong-date', range: day.range, message }];
}

/** The days on which any round of the process was. */
function heldDays({ process }: Reading): readonly PlainDate[] {
  return process?.rounds.flatMap(({ date }) => (date ? daysAnywhere(date.value) : [])) ?? [];
}

/** The days of which a letter may speak as of a talk: of the rounds, and in an answer that on which the decision became known. */
function talkDays(reading: Reading): readonly PlainDate[] {
  const { kind, interview } = reading;
  const decided =
    kind && kindOf(kind).looksBack === 'decision' ? interview?.entry.outcomeSince?.value : undefined;
  return [...heldDays(reading), ...(decided ? [decided] : [])];
}

/** Whether a day is one of the process, or one that the notes write: of another talk, of a decision. */
function knownDays(
  reading: Reading,
  held: PlainDate,
  language: LetterLanguage,
): (date: PlainDate) => boolean {
  const known = once(() => {
    const noted = writtenDays({ text: reading.noted, start: 0 }, language);
    return new Set([...talkDays(reading), ...noted.flatMap((day) => daysMeant(day, held))].map(String));
  });
  return (date) => known().has(date.toString());
}

function otherDay(
  day: WrittenDay,
  held: PlainDate,
  reach: number,
  isKnown: (date: PlainDate) => boolean,
): readonly Remark[] {
  const days = daysMeant(day, held);
  if (!days.some((date) => Math.abs(daysBetween(held, date)) <= reach) || days.some(isKnown)) return [];
  const message = sentence('The entry says that the interview was on {0}.', held.toString());
  return [{ code: 'wrong-date', range: day.range, message }];
}

function otherWeekday({ weekday, range }: WrittenDay, reading: Reading, held: PlainDate): readonly Remark[] {
  if (weekday === undefined || talkDays(reading).some((date) => date.dayOfWeek === weekday)) return [];
  const message = sentence(
    'The entry says that the interview was on {0}, a {1}.',
    held.toString(),
    sentence(weekdayNames[held.dayOfWeek - 1] ?? ''),
  );
  return [{ code: 'wrong-date', range, message }];
}
