import { sentence } from '../text.ts';
import { hasOutcome, toContact } from './causes.ts';
import type { Kind } from './kind.ts';

/** Says sorry for a missed interview and asks for another chance. */
export const apology: Kind = {
  title: 'Apology',
  doc: 'Says sorry for a missed interview and asks for another chance.',
  words: [50, 110],
  precedence: 5,
  looksBack: 'decision',
  mayBeg: true,
  timing: {
    apology: {
      after: 'the start of the interview',
      opens: '0 h',
      due: '1 h',
      closes: '2 bd',
      source: 'Within the hour: Climb the Ladder. The close is judgement.',
    },
  },
  owed: (interview) =>
    hasOutcome(interview, 'missed')
      ? [
          toContact(
            interview,
            interview.start,
            sentence('You missed the interview on {0}.', interview.writtenStart),
          ),
        ]
      : [],
};
