import { addBusinessDays, earlier, isBefore } from '../calendar.ts';
import { dateOf, exactTimeAt } from '../exactTime.ts';
import type { Interview } from '../interviews/interview.ts';
import { sentence } from '../text.ts';
import { fact, hasOutcome, sinceKnown, toContact } from './causes.ts';
import { after } from './durations.ts';
import type { Kind, Occasion, Surroundings } from './kind.ts';

/** A courteous withdrawal of a writer who is no longer interested. */
export const withdrawal: Kind = {
  title: 'Withdrawal',
  doc: 'A courteous withdrawal when you are no longer interested.',
  words: [40, 100],
  precedence: 20,
  looksBack: 'interview',
  tellsOfOthers: true,
  answersDecision: true,
  decision: 'withdraw',
  partsWays: true,
  withdraws: true,
  needs: ['thanks'],
  timing: {
    withdrawal: {
      after: 'the day you decided',
      opens: '0 h',
      due: '1 bd',
      closes: '10 bd',
      source: 'As soon as you know: Virginia Tech, Ask My Career. The limits are judgement.',
    },
  },
  owed: (interview, surroundings) => (interview.isWithdrawing ? [occasion(interview, surroundings)] : []),
  cause: ({ entry, interest }) => (interest === 'no' ? entry.interested?.range : undefined),
};

function occasion(interview: Interview, surroundings: Surroundings): Occasion {
  const { clock, timing } = surroundings;
  const { known, start, end, hasBegun, calendar, zone } = interview;
  const decidedBefore = known ? isBefore(known, start) : !hasBegun;
  const isToCome = hasOutcome(interview, 'upcoming') || (hasOutcome(interview, 'withdrawn') && decidedBefore);
  // Beside another outcome, the day it became known is that of the outcome.
  const because = hasOutcome(interview, 'withdrawn')
    ? fact(interview, 'You are no longer interested.', 'You have not been interested since {0}.')
    : sentence('You are no longer interested.');
  if (!isToCome) {
    const since = sinceKnown(interview, surroundings, because);
    // It may have been wanted since before the interview: what was late then has not all the time of news without a day.
    return known || !timing ? since : { ...since, closes: after(end, timing.closes, calendar, 'ends') };
  }
  const dayBefore = exactTimeAt(addBusinessDays(dateOf(start), -1, calendar), calendar.closing, zone);
  const best = known ? earlier(after(known, timing?.due ?? '0 h', calendar, 'ends'), dayBefore) : dayBefore;
  // Without a day of decision, it is wanted since today.
  const anchor = known ?? earlier(clock.startOfToday(zone), best);
  return { ...toContact(interview, anchor, because), due: best, closes: start };
}
