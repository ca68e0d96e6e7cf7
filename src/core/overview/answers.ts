import { daysBetween } from '../calendar.ts';
import { dateOf } from '../exactTime.ts';
import type { Interview } from '../interviews/interview.ts';
import { kindsWith } from '../kinds/index.ts';
import type { Outcome } from '../log/outcomes.ts';

/** When they answered after an interview. */
export interface Answer {
  /** Days from the interview to their first answer. */
  readonly days: number;
  /** Whether a letter had gone out by then. */
  readonly afterLetter: boolean;
}

/** How long answers took: `median` is undefined of none, and `small` says that a few cases show little. */
export interface AnswerTimes {
  readonly count: number;
  readonly median?: number | undefined;
  readonly small: boolean;
}

/** Below this many cases a median is hardly more than an anecdote. */
const fewCases = 5;

/** Outcomes that are their word, so that the day it became known is the day they answered. */
const theirWord: ReadonlySet<Outcome | 'unclear'> = new Set([
  'on hold',
  'advanced',
  'rejected',
  'offer',
  'offer withdrawn',
]);

/** Letters that are sent while the writer waits. The others answer their answer. */
const whileWaiting: ReadonlySet<string> = kindsWith((kind) => kind.whileWaiting);

/** Their first answer after an interview, where the log says its day. */
export function answerOf({ entry, start, records, outcome }: Interview): Answer | undefined {
  const interview = dateOf(start);
  const decided = theirWord.has(outcome) ? entry.outcomeSince?.value : undefined;
  const days = [decided, ...records.map(({ replied }) => replied)].flatMap((day) =>
    day ? daysBetween(interview, day) : [],
  );
  const first = days.filter((count) => count >= 0).toSorted((a, b) => a - b)[0];
  if (first === undefined) return undefined;
  const afterLetter = records.some(
    ({ letter, sent }) =>
      letter !== undefined &&
      whileWaiting.has(letter) &&
      sent !== undefined &&
      (sent === 'unknown' || daysBetween(interview, sent) <= first),
  );
  return { days: first, afterLetter };
}

/** The count and the median of answers. */
export function answerTimes(answers: readonly Answer[]): AnswerTimes {
  const days = answers.map((answer) => answer.days).toSorted((a, b) => a - b);
  const [low, high] = [days[Math.floor((days.length - 1) / 2)], days[Math.floor(days.length / 2)]];
  const median = low === undefined || high === undefined ? undefined : (low + high) / 2;
  return { count: days.length, median, small: days.length < fewCases };
}
