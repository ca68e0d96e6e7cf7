import { fact, hasOutcome, sinceKnown } from './causes.ts';
import type { Kind } from './kind.ts';

/** Asks for a new date after a cancelled interview. */
export const reschedule: Kind = {
  title: 'Request for a new date',
  doc: 'Asks for a new date after a cancelled interview.',
  words: [40, 110],
  precedence: 15,
  asksToMeetAgain: true,
  timing: {
    reschedule: {
      after: 'the day it became known',
      opens: '0 h',
      due: '1 bd',
      closes: '10 bd',
      source: 'Judgement.',
    },
  },
  owed: (interview, surroundings) => {
    const { outcome, interest, isLast } = interview;
    if (!hasOutcome(interview, 'cancelled', 'not shown up') || interest !== 'yes' || !isLast) return [];
    const because =
      outcome === 'cancelled'
        ? fact(interview, 'The interview was cancelled.', 'The interview was cancelled on {0}.')
        : fact(interview, 'They were not there.', 'They were not there on {0}.');
    return [sinceKnown(interview, surroundings, because)];
  },
};
