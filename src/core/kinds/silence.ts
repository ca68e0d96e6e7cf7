import { isBefore, later } from '../calendar.ts';
import { type Interview, lastSent, namedDay, recordsOf } from '../interviews/interview.ts';
import { sentence } from '../text.ts';
import { awaitsWord, toContact } from './causes.ts';
import type { Kind, Occasion } from './kind.ts';

/** What letters into silence have in common, the last word too. */
export const intoSilence = {
  looksBack: 'interview',
  afterInterview: true,
  awaitsReply: true,
  whileWaiting: true,
  noPay: true,
} as const satisfies Partial<Kind>;

/** What those have that ask for word. */
export const asking = {
  ...intoSilence,
  asksForWord: true,
  needs: ['question'],
} as const satisfies Partial<Kind>;

/** A letter that asks again where a letter of the kind `first` went out and there is no word since. */
export function askedAgain(interview: Interview, first: string): readonly Occasion[] {
  const sent = lastSent(interview, recordsOf(interview, first));
  const { lastWord, outcome } = interview;
  if (!awaitsWord(interview) || outcome !== 'waiting' || !sent) return [];
  if (lastWord && !isBefore(lastWord, sent)) return [];
  // Nobody is asked again before the day that they named.
  const named = namedDay(interview);
  const because = sentence('You asked on {0} and there is no word yet.', sent);
  return [toContact(interview, named ? later(sent, named) : sent, because)];
}
