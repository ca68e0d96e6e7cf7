import { fact, hasOutcome, sinceKnown, whoAnswered } from './causes.ts';
import type { Kind } from './kind.ts';

/** Thanks and a request for feedback after a rejection. */
export const rejectionReply: Kind = {
  title: 'Reply to the rejection',
  brief: 'Reply',
  doc: 'Thanks and a request for feedback after a rejection.',
  words: [60, 130],
  precedence: 50,
  answersNews: ['rejection'],
  looksBack: 'decision',
  answersDecision: true,
  partsWays: true,
  needs: ['thanks', 'question'],
  timing: {
    'rejection-reply': {
      after: 'the day the outcome became known',
      opens: '0 h',
      due: '2 bd',
      closes: '10 bd',
      source:
        'After a day to cool off (Climb the Ladder) or at once (Chase Technology Consultants). The close is judgement.',
    },
  },
  owed: (interview, surroundings) => {
    if (!hasOutcome(interview, 'rejected', 'offer withdrawn')) return [];
    const because =
      interview.outcome === 'rejected'
        ? fact(interview, 'They said no.', 'They said no on {0}.')
        : fact(interview, 'They took the offer back.', 'They took the offer back on {0}.');
    const occasion = sinceKnown(interview, surroundings, because);
    return [{ ...occasion, to: whoAnswered(interview) ?? occasion.to }];
  },
};
