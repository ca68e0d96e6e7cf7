import { fact, hasOutcome } from './causes.ts';
import type { Kind } from './kind.ts';
import { offerAnswer } from './offerAnswer.ts';

/** A plain, warm no to an offer. */
export const offerDecline: Kind = {
  title: 'Refusal of the offer',
  brief: 'Refusal',
  doc: 'A plain, warm no to an offer.',
  words: [50, 110],
  precedence: 11,
  looksBack: 'decision',
  tellsOfOthers: true,
  answersDecision: true,
  decision: 'decline',
  answersOffer: true,
  needs: ['thanks'],
  timing: {
    'offer-decline': {
      after: 'the day you decided',
      opens: '0 h',
      due: '1 bd',
      closes: '10 bd',
      source:
        'Promptly and before their deadline: Indiana University Southeast; two to three days in Japan (DSP). The close is judgement.',
    },
  },
  owed: (interview, surroundings) =>
    hasOutcome(interview, 'offer declined')
      ? [
          offerAnswer(
            interview,
            surroundings,
            fact(interview, 'You decided against the offer.', 'You decided against the offer on {0}.'),
          ),
        ]
      : [],
};
