import { sentence } from '../text.ts';
import { fact, hasOutcome, sinceKnown, toContact } from './causes.ts';
import type { Kind } from './kind.ts';

/** Asks for a new date after a cancelled interview. */
export const reschedule: Kind = {
  title: 'Request for a new date',
  brief: 'New date',
  doc: 'Asks for a new date after a cancelled interview.',
  words: [40, 110],
  precedence: 15,
  answersNews: ['reschedule', 'cancellation'],
  asksToMeetAgain: true,
  timing: {
    reschedule: {
      after: 'the day it became known',
      opens: '0 h',
      due: '1 bd',
      closes: '10 bd',
      source: 'Judgement.',
    },
    'reschedule-after-no-show': {
      after: 'the time agreed, where nobody came',
      opens: '15 min',
      due: '0 bd',
      closes: '5 bd',
      source: 'After ten to fifteen minutes: Climb the Ladder. The same day and the close are judgement.',
    },
  },
  owed: (interview, surroundings) => {
    const { outcome, interest, isLast } = interview;
    if (!hasOutcome(interview, 'cancelled', 'not shown up') || interest !== 'yes' || !isLast) return [];
    if (outcome === 'cancelled') {
      const because = fact(interview, 'The interview was cancelled.', 'The interview was cancelled on {0}.');
      return [sinceKnown(interview, surroundings, because)];
    }
    // That nobody came is known at the hour agreed.
    const { entry, start, writtenStart } = interview;
    const because = entry.date?.value.time
      ? sentence('They were not there at the time agreed, {0}.', { moment: start })
      : sentence('They were not there on {0}.', writtenStart);
    return [{ ...toContact(interview, start, because), timing: 'reschedule-after-no-show' }];
  },
};
